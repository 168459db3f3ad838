from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from console.desktop.queue.guard import AcceptGuard
from console.desktop.style.theme import Theme
from console.desktop.wall.helpcard import HelpCard
from console.desktop.wall.riskcard import WallRiskCard
from console.desktop.widgets.scroll import dress
from console.desktop.widgets.words import Words
from console.model.outcome import Answer
from console.model.risk import SILENCING
from console.model.screen import HelpCall, WallTalk


class Cards(QScrollArea):
    """Who asked for help, the longest first, then whose risk is high. The place is always there,
    so that a call for help moves nothing else.

    Enter goes to the first call nobody comes to, unless it came there just now: a hand already on
    its way says nothing unseen.
    """

    came = Signal(str)
    closed = Signal(str)
    message_sent = Signal(object, str)
    watched = Signal(str)

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, theme)
        self.theme = theme
        self._now = now
        self._guard = AcceptGuard(now)
        self.help: dict[str, HelpCard] = {}
        self.risks: dict[str, WallRiskCard] = {}
        self._calm = Words(theme, "", "body", ink="text3")
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self._calm)
        self._column.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        self._say()

    def keep_bar(self, *, kept: bool) -> None:
        """Whether the bar has its own place (`scroll.BAR` px at the right), so that the cards are
        as wide with it as without.
        """
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if kept else policy.ScrollBarAsNeeded
        )

    def show_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """These are open."""
        wanted = {call.staff_id: call for call in calls}
        for staff_id in [one for one in self.help if one not in wanted]:
            self._remove(self.help.pop(staff_id))
        for call in calls:
            card = self.help.get(call.staff_id)
            if card is None or card.call.asked_at != call.asked_at:
                if card is not None:
                    self._remove(self.help.pop(call.staff_id))
                self._add_help(call)
            else:
                card.show_call(call)
        self.help = {staff_id: self.help[staff_id] for staff_id in wanted}
        self._place()

    def show_risks(self, talks: tuple[WallTalk, ...]) -> None:
        """Talks whose risk is high."""
        wanted = {talk.contact_id: talk for talk in talks if talk.risk in SILENCING}
        for contact_id in [one for one in self.risks if one not in wanted]:
            self._remove(self.risks.pop(contact_id))
        for contact_id, talk in wanted.items():
            if contact_id in self.risks:
                self.risks[contact_id].show_talk(talk)
                continue
            self.risks[contact_id] = card = WallRiskCard(self.theme, talk)
            card.watched.connect(self.watched)
        self.risks = {contact_id: self.risks[contact_id] for contact_id in wanted}
        self._place()

    @property
    def target(self) -> str | None:
        """Whose call Enter would answer."""
        return self._guard.target

    def press(self) -> None:
        """Enter: on the way to who asked first."""
        staff_id = self._guard.take()
        if staff_id is not None:
            self.help[staff_id].press()

    def write(self) -> bool:
        """Alt+M without anybody chosen: to who asked first."""
        first = self._guard.target or next(iter(self.help), None)
        if first is not None:
            self.help[first].write()
            self.ensureWidgetVisible(self.help[first])
        return first is not None

    def watch(self) -> None:
        """Alt+L: follow the first risk nobody follows."""
        free = (card for card in self.risks.values() if not card.talk.watched_name)
        card = next(free, None)
        if card is not None:
            card.press()
            self.ensureWidgetVisible(card)

    def show_answer(self, about: str, key: str, answer: Answer, reason: str) -> bool:
        """What became of an answer; False where its card is gone."""
        if about == "watch":
            risk = self.risks.get(key)
            if risk is not None:
                risk.show_answer(answer, reason)
            return risk is not None
        card = self.help.get(key)
        if card is not None:
            card.show_answer(about, answer, reason)
        return card is not None

    def in_sight(self) -> tuple[HelpCard, ...]:
        """The cards that can be read now, without scrolling to them."""
        port = self.viewport().rect()
        return tuple(
            card
            for card in self.help.values()
            if card.isVisible()
            and port.contains(card.mapTo(self.viewport(), card.rect().topLeft()))
        )

    def forget(self) -> None:
        """The person has gone."""
        self.show_calls(())
        self.show_risks(())

    def _add_help(self, call: HelpCall) -> None:
        self.help[call.staff_id] = card = HelpCard(self.theme, self._now, call)
        card.came.connect(self.came)
        card.closed.connect(self.closed)
        card.message_sent.connect(self.message_sent)

    def _remove(self, card: QWidget) -> None:
        self._column.removeWidget(card)
        focused: QWidget | None = self.window().focusWidget()
        if focused is not None and card.isAncestorOf(focused):
            # Hiding it would hand the focus to a button, where Enter acts.
            self.setFocus()
        card.hide()
        card.deleteLater()

    def _place(self) -> None:
        cards: list[QWidget] = [*self.help.values(), *self.risks.values()]
        for at, card in enumerate(cards):
            if self._column.indexOf(card) != at:
                self._column.insertWidget(at, card)
                card.show()
        self._calm.setVisible(not cards)
        open_ = (card.call.staff_id for card in self.help.values() if card.open)
        self._guard.aim(next(open_, None))
        for staff_id, card in self.help.items():
            card.fill(filled=staff_id == self._guard.target)

    def _say(self) -> None:
        self._calm.setText(self.tr("Nobody has asked for help."))
        self.setAccessibleName(self.tr("Help and risk"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
