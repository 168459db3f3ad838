from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times, words
from console.desktop.practice.guide import Guide
from console.desktop.session.followups import AgreedFollowUps
from console.desktop.session.memory import Memory, MemoryParts
from console.desktop.session.risks import RiskHistory
from console.desktop.session.timeline import PastTalks
from console.desktop.session.watchedline import WatchedLine
from console.desktop.style.theme import Theme
from console.desktop.style.tone import Tone
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


class PersonColumn(QWidget):
    """Who one talks with, as far as known: flat on the desk, scrolling by itself where it is long.

    What came with the person (`SessionScreen.history`) is shown while it is in sight and leaves
    no trace. `alias_changed` follows the name agreed with the person, `memory_changed` what is
    noted for the next talk, `all_wanted` the wish to see all earlier talks.
    """

    alias_changed = Signal(str)
    memory_changed = Signal(Memory)
    all_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
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
        self.memory = MemoryParts(theme)
        self.past = PastTalks(theme)
        self.follow_ups = AgreedFollowUps(theme)
        self.risk = RiskHistory(theme)
        self.watched = WatchedLine(theme)
        self.guide = Guide(theme)
        self._composing.typed.connect(self.alias_changed)
        self.memory.changed.connect(self.memory_changed)
        self.past.all_wanted.connect(self.all_wanted)
        self._build()
        theme.changed.connect(self._resize)
        self._resize()
        self._say()

    def _build(self) -> None:
        self._head = QWidget()
        name = QHBoxLayout()
        name.setSpacing(10)
        name.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        name.addWidget(self._name, 1)
        name.addWidget(self._channel)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 3, 0, 0)
        head.setSpacing(2)
        head.addLayout(name)
        head.addWidget(self._number)
        head.addStretch(1)
        lamp = QVBoxLayout(self._opening)
        lamp.setContentsMargins(16, 12, 16, 14)
        lamp.addWidget(self._opening_words)
        self._alias_part = QWidget()
        alias = QVBoxLayout(self._alias_part)
        alias.setContentsMargins(0, 0, 0, 0)
        alias.setSpacing(6)
        alias.addWidget(self._alias)
        alias.addWidget(self._alias_hint)
        self._parts = QVBoxLayout()
        # What may come while one talks stands last, so that nothing above it moves.
        parts = (self._opening, self._alias_part, self.memory, self.past)
        for part in (*parts, self.follow_ups, self.risk, self.guide):
            self._parts.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(1)
        column.addWidget(self._head)
        column.addSpacing(2)
        column.addWidget(self._known)
        column.addWidget(self._first)
        # Right below the name: in sight on a low screen too.
        column.addWidget(self.watched)
        column.addLayout(self._parts)
        column.addStretch(1)

    @property
    def name(self) -> str:
        """What the person is called here."""
        return self._name.text()

    def set_head(self, height: int) -> None:
        """How high the name and the number are, so that the rest stands beside the note (px)."""
        if height:
            self._head.setFixedHeight(height)
        else:
            self._head.setMinimumHeight(0)
            self._head.setMaximumHeight(16_777_215)

    def show_session(
        self, screen: SessionScreen, content: NoteContent, elapsed: int | None = None
    ) -> None:
        """Another moment; `content` is the note as it stands under the hands."""
        contact, caller, history = screen.contact, screen.contact.caller, screen.history
        chat = contact.channel == Channel.CHAT
        self._icon.show_icon("chat" if chat else "phone", "text2")
        # Opened by hand nothing is known of the person, not even that it is the first time.
        stranger = contact.local and caller == Caller()
        name = self.tr("On the phone now") if stranger else None
        self._name.setText(name or words.caller_name(caller, contact.channel))
        self._channel.setText(self.tr("Chat") if chat else self.tr("Call"))
        self._number.setText(self._line_below(screen))
        self._show_known(screen, content, first=caller.contacts_before == 0 and not stranger)
        self._opening_words.setText(f"“{caller.opening}”" if caller.opening else "")
        self._opening.setVisible(bool(caller.opening))
        self._show_alias(screen, content)
        self.memory.show_memory(history, Memory.of(content), elapsed)
        self.memory.setVisible(contact.signed_at is None)
        self.past.show_talks(history.talks if history else (), caller)
        self.follow_ups.show_follow_ups(history.follow_ups if history else ())
        self.risk.show_session(screen)
        self.watched.show_session(screen)

    def begin(self) -> None:
        """Another talk: nothing is open, nothing is being written."""
        self.memory.begin()
        self.past.begin()

    def flush(self) -> None:
        """Hand on at once what is not handed on yet."""
        self.memory.flush()

    def forget(self) -> None:
        """Nothing of anybody stays here."""
        self.begin()
        for line in (self._name, self._number, self._known, self._first, self._opening_words):
            line.setText("")
        self.memory.show_memory(None, Memory(), None)
        self.past.show_talks((), Caller())
        self.follow_ups.show_follow_ups(())
        self.risk.forget()
        self.watched.show_session(None)

    def _show_known(self, screen: SessionScreen, content: NoteContent, *, first: bool) -> None:
        known = self._described(screen, content)
        self._known.setText(known or (self.tr("Calls for the first time today") if first else ""))
        self._known.setVisible(bool(self._known.text()))
        self._first.setText(self.tr("No earlier talks") if first else self._first_day(screen))
        self._first.setVisible(bool(self._first.text()))

    def _first_day(self, screen: SessionScreen) -> str:
        """The day of the first talk, where all that were are known."""
        talks = screen.history.talks if screen.history else ()
        if not talks or len(talks) < screen.contact.caller.contacts_before:
            return ""
        return self.tr("First call on {day}").format(day=times.day(talks[-1].at))

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

    def _resize(self) -> None:
        gap = self.theme.px(20 if self.theme.look.compact else 24)
        self._parts.setSpacing(gap)
        self.memory.set_gap(gap)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._alias.set_label(self.tr("The name to call them"))
        self._alias.set_placeholder(self.tr("e.g. Dandelion"))
        self._alias_hint.setText(self.tr("A nickname is enough; no legal name."))
