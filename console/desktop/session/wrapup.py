from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times, words
from console.desktop.session.followupcard import part_of
from console.desktop.session.room import Room
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.scroll import BAR
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.note import Missing, NoteContent
from console.model.screen import SessionScreen


class CheckRow(Sheet):
    """One thing the note needs: filled in with its value, or missing with a word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "warn", "control")
        self._missing = False
        self._icon = IconMark(theme, "check-circle", "ok", 18)
        self._name = Words(theme, "", "body", 500, oneline=True)
        self._value = Words(theme, "", "label", ink="text2")
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        self._row = row
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._name)
        row.addWidget(self._value, 1)
        theme.changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        air = 5 if self.theme.look.compact else 9
        self._row.setContentsMargins(14, air, 12, air)

    def show_check(self, name: str, value: str, *, missing: bool, filled: bool) -> None:
        """Another state of the same thing."""
        self._missing = missing
        if missing:
            self._icon.show_icon("alert", "warn")
        else:
            self._icon.show_icon("check-circle" if filled else "minus", "ok" if filled else "text3")
        self._name.setText(name)
        self._name.set_ink("onwarnsoft" if missing else "text")
        self._value.setText(value)
        self._value.set_ink("onwarnsoft" if missing else "text2")
        self._value.set_weight(600 if missing else 400)
        self.update()

    def paintEvent(self, event: object) -> None:
        """Paper only while something is missing."""
        if self._missing:
            super().paintEvent(event)  # type: ignore[arg-type]  # Qt hands over its paint event


class WrapUpCard(Sheet):
    """What is missing and what is there, with one button in one place: go there, then sign."""

    going = Signal(Missing)
    signing = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._screen: SessionScreen | None = None
        self._content = NoteContent()
        self._gaps: tuple[Missing, ...] = ()
        self._title = Words(theme, "", "name", 600)
        self._about = Words(theme, "", "label", ink="text2")
        self._rows = [CheckRow(theme) for _ in range(6)]
        self._go = Button(theme, "", "primary", key="confirm", height="main")
        self._hint = Words(theme, "", "label", ink="text2")
        self._go.clicked.connect(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 16 - BAR, 16)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(12)
        held = QWidget()
        rows = QVBoxLayout(held)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        for row in self._rows:
            rows.addWidget(row)
        column.addWidget(Room(self.theme, held))
        below = QVBoxLayout()
        below.setContentsMargins(0, 12, BAR, 0)
        below.setSpacing(8)
        below.addWidget(self._go)
        below.addWidget(self._hint)
        column.addLayout(below)

    def show_session(
        self, screen: SessionScreen, content: NoteContent, gaps: tuple[Missing, ...]
    ) -> None:
        """What is there now; missing things stand first."""
        self._screen, self._content, self._gaps = screen, content, gaps
        self._say()

    def confirm(self) -> None:
        """Ctrl+Enter: to the first gap, or sign."""
        if self._gaps:
            self.going.emit(self._gaps[0])
        else:
            self.signing.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        if self._screen is None:
            return
        gaps = self._gaps
        self._title.setText(self._heading())
        self._about.setText(
            self.tr("What is missing is marked in the note.")
            if gaps
            else self.tr("Everything is there. Read it once more if you like.")
        )
        self._go.setText(self.tr("Go to what is missing") if gaps else self.tr("Sign"))
        self._hint.setText(
            self.tr("Once all is filled in, you can sign in the same place. ") * bool(gaps)
            + self.tr("After signing it cannot be changed, only added to.")
        )
        lines = self._lines(self._screen)
        for row, (gap, name, value) in zip(self._rows, lines, strict=True):
            row.show_check(name, value, missing=gap in gaps, filled=value != self.tr("none"))

    def _heading(self) -> str:
        counted = {
            1: self.tr("One thing is left"),
            2: self.tr("Two things are left"),
            3: self.tr("Three things are left"),
            4: self.tr("Four things are left"),
        }
        return counted.get(len(self._gaps), self.tr("Ready to be signed"))

    def _lines(self, screen: SessionScreen) -> list[tuple[Missing | None, str, str]]:
        empty = self.tr("empty")
        values = {
            Missing.AGE_BAND: self._age(),
            Missing.REASON: self._reasons(),
            Missing.DISTRICT: words.district(self._content.district),
            Missing.RISK: self._risk(screen),
        }
        lines: list[tuple[Missing | None, str, str]] = [
            (gap, words.missing(gap), self.tr("asked or not") if gap == Missing.RISK else empty)
            for gap in self._gaps
        ]
        lines += [
            (gap, words.missing(gap), value)
            for gap, value in values.items()
            if gap not in self._gaps
        ]
        count = len(screen.referrals)
        referred = self.tr("{count} · {how}").format(
            count=count, how=words.manner(screen.referrals[-1].manner) if count else ""
        )
        lines.append((None, self.tr("Referrals"), referred if count else self.tr("none")))
        lines.append((None, self.tr("Companion"), self._companion(screen)))
        return lines

    def _companion(self, screen: SessionScreen) -> str:
        row = screen.follow_up
        if row is None:
            return self.tr("none")
        if row.window_from is None:
            return self.tr("handed over")
        day, part = times.day(row.window_from), part_of(row.window_from)
        return self.tr("{day}, {part} · agreed").format(day=day, part=part)

    def _age(self) -> str:
        band, basis = self._content.age_band, self._content.age_basis
        parts = [words.age_band(band)] if band else []
        return " · ".join([*parts, *([words.age_basis(basis)] if basis else [])])

    def _reasons(self) -> str:
        primary = self._content.primary_reason
        if primary is None:
            return ""
        others = len(self._content.reasons) - 1
        if not others:
            return words.reason(primary)
        return self.tr("{reason} and {count} more").format(
            reason=words.reason(primary), count=others
        )

    def _risk(self, screen: SessionScreen) -> str:
        contact = screen.contact
        if contact.risk_asked is False:
            return self.tr("could not be asked")
        return words.risk(contact.risk) if contact.risk else self.tr("asked")


class RestCard(Sheet):
    """A break offered after a long talk, with nothing counted."""

    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "lamp")
        self._title = Words(theme, "", "body", 600, "onlampsoft")
        self._words = Words(theme, "", "body", ink="onlampsoft")
        self._button = Button(theme, "", "secondary", height="inline")
        self._button.clicked.connect(self.asked)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconMark(theme, "cup", "onlampsoft", 18))
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addSpacing(6)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("You have listened for a long time"))
        self._words.setText(
            self.tr("Take a moment if you like. Breaks are never held against anybody.")
        )
        self._button.setText(self.tr("Sign and take a break"))


class WrapUp(QWidget):
    """The right column once the talk has ended."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = WrapUpCard(theme)
        self.rest = RestCard(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.card)
        column.addWidget(self.rest)
        column.addStretch(1)
