from PySide6.QtCore import QEvent

from console.desktop import times, words
from console.desktop.session.part import MarkedLine, Part
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.model.history import PastRisk
from console.model.risk import SILENCING, RiskLevel
from console.model.screen import SessionScreen

SHOWN = 3
_INKS: dict[RiskLevel | None, Ink] = {
    RiskLevel.MODERATE: "warn",
    RiskLevel.HIGH: "danger",
    RiskLevel.IMMINENT: "danger",
}


class RiskHistory(Part):
    """The risk now and as it was found before, always with a shield and a word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, gap=6)
        self._screen: SessionScreen | None = None
        self.lines = [MarkedLine(theme) for _ in range(1 + SHOWN)]
        self.column.setSpacing(4)
        for line in self.lines:
            self.column.addWidget(line)
        self._say()

    def show_session(self, screen: SessionScreen) -> None:
        """Another moment of the talk."""
        self._screen = screen
        self._say()

    def forget(self) -> None:
        """Nothing of anybody's risk stays here."""
        self._screen = None
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.title.setText(self.tr("Risk"))
        screen = self._screen
        found = self._found(screen) if screen is not None else []
        for at, line in enumerate(self.lines):
            level, word, when = found[at] if at < len(found) else (None, "", "")
            ink = _INKS.get(level, "text") if at == 0 else "text"
            bold = level in SILENCING and at == 0
            line.show_words("shield", ink if bold else "text2", word, when, ink)
            line.words.set_weight(600 if bold else 500)
            line.setVisible(bool(word))

    def _found(self, screen: SessionScreen) -> list[tuple[RiskLevel | None, str, str]]:
        contact, before = screen.contact, screen.contact.caller.risk_before
        past = screen.history.risks[:SHOWN] if screen.history else ()
        rows: list[tuple[RiskLevel | None, str, str]] = []
        if contact.risk_asked is False:
            rows.append((None, self.tr("Could not be asked"), self._asked_at(screen)))
        elif contact.risk is not None:
            rows.append((contact.risk, words.risk(contact.risk), self._asked_at(screen)))
        elif contact.risk_asked:
            rows.append((None, self.tr("Asked"), self._asked_at(screen)))
        else:
            rows.append((None, self.tr("Not asked yet"), ""))
        rows += [self._past(risk) for risk in past]
        if not past and before is not None:
            rows.append((before, words.risk(before), self.tr("At an earlier talk")))
        return rows

    def _past(self, risk: PastRisk) -> tuple[RiskLevel | None, str, str]:
        day = times.day(risk.at)
        if not risk.asked:
            return (None, self.tr("Could not be asked"), day)
        word = words.risk(risk.level) if risk.level else self.tr("Asked")
        return (risk.level, word, self.tr("asked on {day}").format(day=day))

    def _asked_at(self, screen: SessionScreen) -> str:
        begun = screen.contact.connected_at
        if not screen.risks or begun is None:
            return self.tr("In this talk")
        at = times.talk(screen.risks[-1].assessed_at - begun)
        if screen.contact.risk_asked is False:
            return at
        return self.tr("asked at {time}").format(time=at)
