from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times, words
from console.desktop.style.theme import Theme
from console.desktop.style.tone import Tone
from console.desktop.widgets.badge import Badge
from console.desktop.widgets.composing import Composing
from console.desktop.widgets.field import Field
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.contact import Caller, Channel
from console.model.note import AgeBand, NoteContent
from console.model.risk import RiskLevel
from console.model.screen import SessionScreen

RISK_TONES: dict[RiskLevel | None, Tone] = {
    None: "plain",
    RiskLevel.NONE: "quiet",
    RiskLevel.LOW: "quiet",
    RiskLevel.MODERATE: "warn",
    RiskLevel.HIGH: "danger",
    RiskLevel.IMMINENT: "imminent",
}


class Part(QWidget):
    """A small heading and what stands under it; without words it takes no room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = Words(theme, "", "label", 600, "text2")
        self.body = Words(theme, "", "body")
        self.quiet = Words(theme, "", "label", ink="text2")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        for part in (self._title, self.body, self.quiet):
            self.column.addWidget(part)

    def show_words(self, title: str, body: str, quiet: str = "") -> None:
        """Other words."""
        self._title.setText(title)
        self.body.setText(body)
        self.quiet.setText(quiet)
        self.body.setVisible(bool(body))
        self.quiet.setVisible(bool(quiet))
        self.setVisible(bool(body or quiet))


class PersonColumn(QWidget):
    """Who one talks with, as far as known: flat on the desk. `alias_changed` follows the name.

    A name agreed with the person can be given here; the rest comes from the center.
    """

    alias_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._screen: SessionScreen | None = None
        self._icon = IconMark(theme, "phone", "text2", 18)
        self._name = Words(theme, "", "name", 600)
        self._channel = Words(theme, "", "body", 500, "text2", oneline=True)
        self._number = Words(theme, "", "label", ink="text2", tabular=True)
        self._known = Words(theme, "", "body")
        self._first = Words(theme, "", "label", ink="text2")
        self._opening = Sheet(theme, "lamp", "control")
        self._opening_words = Words(theme, "", "body", ink="onlampsoft")
        self._alias = Field(theme, height="control")
        self._composing = Composing(self._alias.edit)
        self._alias_hint = Words(theme, "", "label", ink="text2")
        self._before = Part(theme)
        self._risk = Part(theme)
        self._risk_mark = Badge(theme)
        self._composing.typed.connect(self.alias_changed)
        self._build()
        theme.changed.connect(self._resize)
        self._resize()
        self._say()

    def _build(self) -> None:
        self._head = QWidget()
        name = QHBoxLayout()
        name.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        name.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        name.addWidget(self._name, 1)
        name.addWidget(self._channel)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addLayout(name)
        head.addWidget(self._number)
        head.addStretch(1)
        lamp = QVBoxLayout(self._opening)
        lamp.setContentsMargins(16, 12, 16, 14)
        lamp.addWidget(self._opening_words)
        self._risk.column.insertWidget(1, self._risk_mark, 0, Qt.AlignmentFlag.AlignLeft)
        self._alias_part = QWidget()
        alias = QVBoxLayout(self._alias_part)
        alias.setContentsMargins(0, 0, 0, 0)
        alias.setSpacing(6)
        alias.addWidget(self._alias)
        alias.addWidget(self._alias_hint)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head, 0, top)
        self._column.addWidget(self._known)
        self._column.addWidget(self._first)
        parts = QVBoxLayout()
        parts.setContentsMargins(0, 24, 0, 0)
        parts.setSpacing(24)
        for part in (self._opening, self._alias_part, self._before, self._risk):
            parts.addWidget(part)
        self._column.addLayout(parts)
        self._column.addStretch(1)

    def show_session(self, screen: SessionScreen, content: NoteContent) -> None:
        """Another moment; `content` is the note as it stands under the hands."""
        self._screen = screen
        contact, caller = screen.contact, screen.contact.caller
        chat = contact.channel == Channel.CHAT
        self._icon.show_icon("chat" if chat else "phone", "text2")
        # Opened by hand nothing is known of the person, not even that it is the first time.
        stranger = contact.local and caller == Caller()
        name = self.tr("On the phone now") if stranger else None
        self._name.setText(name or words.caller_name(caller, contact.channel))
        self._channel.setText(self.tr("Chat") if chat else self.tr("Call"))
        self._number.setText(self._line_below(screen))
        known = self._described(screen, content)
        first = caller.contacts_before == 0 and not stranger
        self._known.setText(known or (self.tr("Calls for the first time today") if first else ""))
        self._known.setVisible(bool(self._known.text()))
        self._first.setText(self.tr("No earlier talks") if first else "")
        self._first.setVisible(first)
        self._opening_words.setText(f"“{caller.opening}”")
        self._opening.setVisible(bool(caller.opening))
        self._show_alias(screen, content)
        self._show_before(screen)
        self._show_risk(screen)

    def _line_below(self, screen: SessionScreen) -> str:
        contact = screen.contact
        if contact.local:
            return self.tr("Opened by hand, without the center")
        caller = contact.caller
        number = f"···{caller.number_last4}" if caller.number_last4 else self.tr("Number not shown")
        if contact.channel == Channel.CHAT:
            number = ""
        nth = words.nth_call(caller.contacts_before) if caller.contacts_before else ""
        return " · ".join(part for part in (number, nth) if part)

    def _described(self, screen: SessionScreen, content: NoteContent) -> str:
        caller, parts = screen.contact.caller, []
        band = content.age_band or caller.age_band
        if band in set(AgeBand) - {AgeBand.UNKNOWN}:
            said = words.age_band(AgeBand(band))
            parts.append(words.with_basis(said, content.age_basis))
        district = content.district or caller.district
        if district:
            parts.append(words.district(district))
        if content.lives_alone is not None:
            alone = self.tr("lives alone") if content.lives_alone else self.tr("lives with others")
            parts.append(alone)
        return " · ".join(parts)

    def _show_alias(self, screen: SessionScreen, content: NoteContent) -> None:
        wanted = not screen.contact.caller.alias and screen.contact.signed_at is None
        self._alias_part.setVisible(wanted)
        edit = self._alias.edit
        if not edit.hasFocus() and edit.text() != content.alias:
            blocked = self._composing.blockSignals(True)
            edit.setText(content.alias)
            self._composing.blockSignals(blocked)

    def _show_before(self, screen: SessionScreen) -> None:
        caller = screen.contact.caller
        if caller.last_contact_at is None:
            self._before.show_words("", "")
            return
        name = caller.last_counselor_name
        who = words.counselor(name) if name else ""
        self._before.show_words(self.tr("Last talk"), times.day(caller.last_contact_at), who)

    def _show_risk(self, screen: SessionScreen) -> None:
        contact, before = screen.contact, screen.contact.caller.risk_before
        level, detail = contact.risk, ""
        if contact.risk_asked is False:
            said = self.tr("Could not be asked")
        elif level is None and before is None:
            said = self.tr("Not asked yet")
        else:
            level = level or before
            said = words.risk(level) if level else ""
            detail = self._asked_at(screen) if contact.risk else self.tr("At an earlier talk")
        self._risk.show_words(self.tr("Risk"), "", detail or " ")
        self._risk.quiet.setVisible(bool(detail))
        self._risk_mark.show_state(said, RISK_TONES[level], "shield")

    def _asked_at(self, screen: SessionScreen) -> str:
        begun = screen.contact.connected_at
        if not screen.risks or begun is None:
            return self.tr("In this talk")
        at = times.talk(screen.risks[-1].assessed_at - begun)
        return self.tr("Asked at {time}").format(time=at)

    def _resize(self) -> None:
        self._head.setFixedHeight(self.theme.frame("head") - self.theme.px(24))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._alias.set_label(self.tr("The name to call them"))
        self._alias.set_placeholder(self.tr("e.g. Dandelion"))
        self._alias_hint.setText(self.tr("A nickname is enough; no legal name."))
