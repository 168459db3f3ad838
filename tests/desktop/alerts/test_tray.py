import pytest

from console.desktop.alerts.icon import window_icon
from console.desktop.alerts.tray import Tray


@pytest.mark.usefixtures("qapp")
def test_where_there_is_no_tray_nothing_is_shown() -> None:
    found: list[bool] = []
    tray = Tray(lambda: window_icon(dot=False))
    tray.look(found.append)
    assert found == [False]
    tray.show("곁", "기다리는 분이 계십니다.")
    assert tray._tray is None
    tray.close()
