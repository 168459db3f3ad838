from PySide6.QtWidgets import QApplication

from console.desktop.frame.actions.desk import DESK, confirm, look_up
from console.desktop.frame.moment import Moment
from console.desktop.frame.window import MainWindow
from console.model.roles import Role
from tests.desktop.samples import screen

BY_ID = {action.id: action for action in DESK}


def test_services_are_beside_the_talk_one_has_else_on_their_own_page(window: MainWindow) -> None:
    look_up(window)
    assert window.page == "services"
    window.show_session(screen(60_000))
    look_up(window)
    assert window.page == "session"
    assert QApplication.focusWidget() is window.session.side.lookup.field.edit


def test_going_on_from_looking_back_is_the_same_story_once_more(window: MainWindow) -> None:
    again: list[bool] = []
    window.pages.review.again.connect(lambda: again.append(True))
    confirm(window)
    assert again == []
    window.doer.be(page="review")
    confirm(window)
    assert again == [True]


def test_going_on_has_its_word_where_it_does_something() -> None:
    strip = BY_ID["confirm"].strip
    words = {phase: strip(Moment(page="session", phase=phase)) for phase in ("talk", "wrap_up")}
    assert words == {"talk": "", "wrap_up": "Go on"}
    assert strip(Moment(page="review")) == "Once more"
    assert strip(Moment(page="queue", phase="wrap_up")) == ""


def test_nobody_is_answered_in_the_middle_of_a_talk_or_without_the_right() -> None:
    when = BY_ID["accept"].when
    assert when(Moment(role=Role.COUNSELOR, phase="wrap_up"))
    assert not when(Moment(role=Role.COUNSELOR, phase="talk"))
    assert not when(Moment(role=Role.TRAINEE))
