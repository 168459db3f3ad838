from concurrent.futures import Future

from console.desktop.control.means import Means
from console.desktop.control.refresher import Refresher
from console.desktop.control.wires import Wires
from console.desktop.practice import hours
from console.desktop.practice.hourspage import HoursPage
from console.desktop.practice.review import language
from console.desktop.practice.storycard import Story
from console.desktop.preferences import Preferences
from console.dialogue.reader import all_scenarios
from console.dialogue.scenario import Scenario
from console.model.roles import Role
from console.model.screen import TrainingRow
from console.store import views


class TrainingControl:
    """Between a trainee's hours and the vault; what she trains for is a choice of her own."""

    def __init__(self, page: HoursPage, means: Means, preferences: Preferences) -> None:
        self._page = page
        self._means = means
        self._preferences = preferences
        self._refresher = Refresher(means.tasks, self._read, page.show_rows)
        self._refresher.visible(means.role is Role.TRAINEE)
        self._wires = Wires()
        self._wires.add(page.track_chosen, self._keep)
        self._wires.add(preferences.changed, self._show_track)
        self._scenarios: tuple[Scenario, ...] = ()
        if means.role is Role.TRAINEE:
            means.tasks.run(all_scenarios, self._learn)
        self._show_track()

    def close(self) -> None:
        """The shift is over: nothing is read any more."""
        self._refresher.visible(False)
        self._wires.cut()

    def touch(self) -> None:
        self._refresher.touch()

    def _read(self) -> Future[tuple[TrainingRow, ...]]:
        staff_id = self._means.staff_id
        return self._means.store.read(lambda db: views.trainings(db, staff_id))

    def _keep(self, track: str) -> None:
        self._preferences.keep(track=track)

    def _learn(self, scenarios: tuple[Scenario, ...]) -> None:
        self._scenarios = scenarios
        self._show_track()

    def _show_track(self) -> None:
        """What she trains for, and the stories in the language now worn."""
        said = language()
        self._page.show_stories(
            [Story(one.id, one.title.of(said), one.theme.of(said)) for one in self._scenarios]
        )
        self._page.show_track(hours.track_of(self._preferences.value.track))
