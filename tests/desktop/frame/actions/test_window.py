from console.desktop.frame.actions.window import LEAVING
from console.desktop.frame.window import MainWindow


def test_each_way_to_leave_asks_for_it(window: MainWindow) -> None:
    asked: list[str] = []
    for name in ("lock", "hide", "sign_out"):
        signal = getattr(window, f"{name}_requested")
        signal.connect(lambda name=name: asked.append(name))
    for name in ("lock", "hide", "sign_out"):
        assert window.doer.do(name)
    assert asked == ["lock", "hide", "sign_out"]


def test_settings_and_all_commands_open_over_the_page(window: MainWindow) -> None:
    assert window.doer.do("settings")
    assert window.settings.panel.isVisible()
    assert window.doer.do("palette")
    assert window.overlays.palette.isVisible()


def test_leaving_stands_last() -> None:
    assert [action.id for action in LEAVING] == ["lock", "hide", "settings", "sign_out"]
