from concurrent.futures import Future

from console.desktop.control.means import Means
from console.desktop.control.refresher import Refresher
from console.desktop.control.wires import Wires
from console.desktop.practice import hours
from console.desktop.practice.hourspage import HoursPage
from console.desktop.preferences import Preferences
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

    def _show_track(self) -> None:
        self._page.show_track(hours.track_of(self._preferences.value.track))
