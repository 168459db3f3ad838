from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from console.desktop.practice import hours
from console.desktop.practice.bar import Bar
from console.desktop.practice.opening import Opening, sentence
from console.desktop.practice.runrow import RunRow
from console.desktop.practice.storycard import Story, StoryCard
from console.desktop.queue.columns import Columns
from console.desktop.session.room import Room
from console.desktop.style.theme import Theme
from console.desktop.widgets.segmented import Option, Segmented
from console.desktop.widgets.sheet import Rule, Sheet
from console.desktop.widgets.words import Words
from console.model.screen import TrainingRow
from console.model.training import HOURS, Track

STORIES = 392


class HoursPage(QWidget):
    """Where a trainee's day begins: hours of practice, what was finished, and the stories there
    are. `practice_asked` carries the story to open, `track_chosen` what one trains for.
    """

    practice_asked = Signal(str)
    track_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows: tuple[TrainingRow, ...] | None = None
        self._stories: tuple[Story, ...] = ()
        self._track = Track.COUNSELOR
        self._door: Opening = "none"
        self._title = Words(theme, "", "title", 600)
        self._done = Words(theme, "", "display", 600, oneline=True, tabular=True)
        self._of = Words(theme, "", "body", ink="text2", oneline=True)
        self.track = Segmented(theme)
        self._bar = Bar(theme)
        self._rest = Words(theme, "", "body", ink="text2")
        self._list_title = Words(theme, "", "label", 600, "text2")
        self._none = Words(theme, "", "body", ink="text2")
        self._list = QVBoxLayout()
        self._stories_title = Words(theme, "", "name", 600)
        self._cards = QVBoxLayout()
        self._door_says = Words(theme, "", "label", ink="text2", reserve=2)
        self._door_says.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._right = QWidget()
        self._build()
        self.track.chosen.connect(self._choose)
        theme.changed.connect(self._resize)
        self._resize()
        self._say()

    def _build(self) -> None:
        sheet = Sheet(self.theme)
        bottom = Qt.AlignmentFlag.AlignBottom
        figure = QHBoxLayout()
        figure.setSpacing(10)
        figure.addWidget(self._done, 0, bottom)
        figure.addWidget(self._of, 0, bottom)
        figure.addStretch(1)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(32, 28, 32, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(figure)
        column.addWidget(self._bar)
        column.addWidget(self._rest)
        column.addSpacing(4)
        column.addWidget(self.track, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(12)
        column.addWidget(Rule(self.theme))
        column.addSpacing(8)
        column.addWidget(self._list_title)
        column.addWidget(self._none)
        column.addWidget(_scrolled(self.theme, self._list))
        column.addStretch(1)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 4, 0, 0)
        right.setSpacing(12)
        right.addWidget(self._stories_title)
        self._cards.setSpacing(12)
        right.addWidget(_scrolled(self.theme, self._cards))
        right.addWidget(self._door_says)
        right.addStretch(1)
        columns = Columns(self.theme)
        columns.row.addWidget(sheet, 1)
        columns.row.addWidget(self._right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 16)
        whole.addWidget(columns)

    def show_rows(self, rows: Sequence[TrainingRow]) -> None:
        """The finished runs, newest first."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        self._fill()
        self._tell()

    def show_track(self, track: Track) -> None:
        """What this person trains for."""
        self._track = track
        self.track.choose(track)
        self._tell()

    def show_stories(self, stories: Sequence[Story]) -> None:
        """What can be practised."""
        if tuple(stories) == self._stories:
            return
        self._stories = tuple(stories)
        _emptied(self._cards)
        for story in self._stories:
            card = StoryCard(self.theme, story)
            card.asked.connect(self.practice_asked)
            card.show_door(self._door)
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        self._fill()

    def show_door(self, door: Opening) -> None:
        """How the door to practice stands."""
        self._door = door
        for card in self._right.findChildren(StoryCard):
            card.show_door(door)
        self._door_says.setText(sentence(door))

    def forget(self) -> None:
        """The person has gone."""
        self.show_rows(())

    def _choose(self, key: str) -> None:
        self.show_track(Track(key))
        self.track_chosen.emit(key)

    def _fill(self) -> None:
        _emptied(self._list)
        titles = {story.id: story.title for story in self._stories}
        # Until the stories are known there is no word for them, and never their id.
        other = self.tr("A story that is no longer here") if self._stories else ""
        for run in self._rows or ():
            self._list.addWidget(RunRow(self.theme, run, titles.get(run.scenario, other)))
        self._list.addStretch(1)

    def _tell(self) -> None:
        rows = self._rows or ()
        done, all_ = hours.done(rows), hours.needed(self._track)
        # In whole minutes, so that what is done and what is to go add up.
        done -= done % hours.MINUTE_MS
        self._done.setText(hours.spoken(done))
        self._of.setText(self.tr("of {hours} h").format(hours=HOURS[self._track]))
        self._bar.show_share(done / all_)
        rest = self.tr("Still to go: {time}").format(time=hours.spoken(all_ - done))
        complete = self.tr("All {hours} hours are done").format(hours=HOURS[self._track])
        self._rest.setText(rest if done < all_ else complete)
        self._none.setVisible(not rows)

    def _resize(self) -> None:
        wide = self.theme.px(STORIES)
        narrow = self.theme.look.narrow
        self._right.setMinimumWidth(0 if narrow else wide)
        self._right.setMaximumWidth(16_777_215 if narrow else wide)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("Practice hours"))
        counselor = self.tr("Counselor, {hours} h").format(hours=HOURS[Track.COUNSELOR])
        companion = self.tr("Companion counselor, {hours} h").format(hours=HOURS[Track.COMPANION])
        self.track.set_options(
            (Option(Track.COUNSELOR, counselor), Option(Track.COMPANION, companion))
        )
        self.track.choose(self._track)
        self._list_title.setText(self.tr("Finished practice"))
        self._none.setText(self.tr("Nothing finished yet. Choose a story to begin."))
        self._stories_title.setText(self.tr("Stories to practise"))
        self._door_says.setText(sentence(self._door))
        self._tell()


def _scrolled(theme: Theme, inside: QVBoxLayout) -> Room:
    held = QWidget()
    inside.setContentsMargins(0, 0, 0, 0)
    held.setLayout(inside)
    room = Room(theme, held)
    # Its titles may need a second line, so its hint is not the most it can use.
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    room.setSizePolicy(policy)
    return room


def _emptied(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
