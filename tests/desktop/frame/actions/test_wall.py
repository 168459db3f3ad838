import dataclasses

from console.desktop.frame.actions.wall import WALL, to_help
from console.desktop.frame.moment import Moment
from console.desktop.frame.window import MainWindow
from console.model.roles import Role
from tests.desktop.samples import desk
from tests.desktop.walls import call, wall


def test_a_call_is_answered_on_the_wall_or_in_a_panel_over_the_page(window: MainWindow) -> None:
    window.show_desk(dataclasses.replace(desk(), calls=(call(),)))
    window.pages.wall.show_wall(wall())
    to_help(window)
    assert window.overlays.help.isVisible()
    to_help(window)
    assert not window.overlays.help.isVisible()
    window.open_page("wall")
    to_help(window)
    assert not window.overlays.help.isVisible()


def test_the_keys_of_the_wall_are_its_own(window: MainWindow) -> None:
    asked: list[bool] = []
    window.pages.wall.wall_asked.connect(lambda: asked.append(True))
    assert not window.doer.do("wall_mode")
    window.open_page("wall")
    assert window.doer.do("wall_mode")
    assert asked == [True]


def test_who_may_not_come_is_not_asked() -> None:
    answer = {action.id: action for action in WALL}["answer_help"]
    assert answer.when(Moment(role=Role.SUPERVISOR))
    assert not answer.when(Moment(role=Role.TRAINEE))
