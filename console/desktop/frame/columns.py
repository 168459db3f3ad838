from console.desktop.preferences import Preferences
from console.desktop.session import widths
from console.desktop.session.desk import SessionDesk
from console.desktop.session.widths import USUAL, Density, Widths


class KeptColumns:
    """The columns of a talk stay as each person has left them, at each density."""

    def __init__(self, desk: SessionDesk, preferences: Preferences) -> None:
        self._desk = desk
        self._preferences = preferences
        desk.columns_changed.connect(self._keep)
        preferences.changed.connect(self._show)
        self._show()

    def _keep(self, density: Density, wished: Widths) -> None:
        columns = widths.kept(self._preferences.value.columns, density, wished)
        self._preferences.keep(columns=columns)

    def _show(self) -> None:
        columns = self._preferences.value.columns
        for density in USUAL:
            self._desk.set_widths(density, widths.wished(columns, density))
