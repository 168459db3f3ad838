from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.desktop.practice.goals import Goals
from console.desktop.practice.review import language
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.words import Words
from console.dialogue import remarks
from console.dialogue.feedback import RemarkKind
from console.dialogue.scenario import GoalKind, Scenario

_TIPS: dict[GoalKind, RemarkKind] = {
    GoalKind.WAIT: RemarkKind.WAIT,
    GoalKind.REFLECT: RemarkKind.REFLECT_MORE,
    GoalKind.OPEN_QUESTIONS: RemarkKind.ASK_OPEN,
    GoalKind.ASK_SUICIDE: RemarkKind.ASK_SUICIDE,
    GoalKind.SUMMARISE: RemarkKind.SUMMARISE,
}


class Guide(QWidget):
    """Beside a talk of practice: what it is for, and a word of help that can be turned off.

    While one talks the goals stay open: nothing is counted under the hands.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._story: Scenario | None = None
        self._helping = True
        self.goals = Goals(theme)
        self._tip_title = Words(theme, "", "label", 600, "text2")
        self.tip = Words(theme, "", "body")
        self.switch = Button(theme, "", "link")
        self.switch.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.goals)
        column.addSpacing(18)
        column.addWidget(self._tip_title)
        column.addWidget(self.tip)
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_story(None)

    def show_story(self, story: Scenario | None) -> None:
        """Another story; None where the talk is none."""
        self._story = story
        self.setVisible(story is not None)
        self._say()

    def _turn(self) -> None:
        self._helping = not self._helping
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._tip_title.setText(self.tr("Help"))
        self.switch.setText(self.tr("Turn help off") if self._helping else self.tr("Turn help on"))
        story, said = self._story, language()
        if story is None:
            return
        self.goals.show_goals([(goal.text.of(said), False) for goal in story.goals])
        kinds = (_TIPS[goal.kind] for goal in story.goals if goal.kind in _TIPS)
        text = remarks.WORDS[next(kinds, RemarkKind.WAIT)].of(said)
        self.tip.setText(text.format(caller=story.caller.alias.of(said), at=""))
        self.tip.setVisible(self._helping)
        self._tip_title.setVisible(self._helping)
