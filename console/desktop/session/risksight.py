from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.desktop.widgets.iconmark import IconMark, beside
from console.desktop.widgets.words import Words
from console.model.risk import SILENCING
from console.model.screen import Kept, SessionScreen


class _Line(QWidget):
    """A mark, a sentence, and when."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = IconMark(theme, "", "text2", 18)
        self._words = Words(theme, "", "body")
        self._when = Words(theme, "", "label", ink="text2", oneline=True, tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(12)
        row.addLayout(beside(self._icon, theme))
        row.addWidget(self._words, 1)
        row.addWidget(self._when)

    def say(self, icon: str, ink: Ink, sentence: str, when: str = "") -> None:
        self._icon.show_icon(icon, ink)
        self._words.setText(sentence)
        self._words.set_ink("text" if ink in ("ok", "text2") else ink)
        self._when.setText(when)
        self.setVisible(bool(sentence))


class RiskSight(QWidget):
    """That it was asked, and who sees it: said only when it is true.

    What was only kept here reaches nobody: then it says whom to call instead.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen: SessionScreen | None = None
        self._on_call = ("", "")
        self._asked, self._seen = _Line(theme), _Line(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._asked)
        column.addWidget(self._seen)

    def show_session(self, screen: SessionScreen) -> None:
        """Another moment of the talk."""
        self._screen = screen
        self._say()

    def show_on_call(self, name: str, phone: str) -> None:
        """Whom to call by phone where nothing can be sent."""
        if (name, phone) != self._on_call:
            self._on_call = (name, phone)
            self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        screen = self._screen
        if screen is None:
            return
        asked = next((risk for risk in screen.risks if risk.asked), None)
        self._asked.say(
            "check-circle",
            "ok",
            self.tr("Thoughts of suicide were asked about directly") if asked else "",
            _time(screen, asked.assessed_at) if asked else "",
        )
        grave = screen.contact.risk in SILENCING and bool(screen.risks)
        if not grave:
            self._seen.say("", "text2", "")
        elif screen.risks[-1].kept is not Kept.SENT:
            self._seen.say("tray", "warn", self._instead())
        elif screen.watched_name:
            self._watched(screen)
        else:
            self._seen.say("eye", "text2", self.tr("Your supervisor's screen shows it"))

    def _watched(self, screen: SessionScreen) -> None:
        sentence = self.tr("{name}, supervisor, is following it with you")
        at = screen.contact.watched_at
        self._seen.say(
            "eye",
            "text2",
            sentence.format(name=screen.watched_name),
            "" if at is None else _time(screen, at),
        )

    def _instead(self) -> str:
        name, phone = self._on_call
        if phone:
            return self.tr("Not sent yet: nobody sees it. Please call {name}, {phone}.").format(
                name=name, phone=phone
            )
        return self.tr("Not sent yet: nobody sees it. Please call your supervisor by phone.")


def _time(screen: SessionScreen, at: int) -> str:
    begun = screen.contact.connected_at
    return times.hhmm(at) if begun is None else times.talk(at - begun)
