import pytest
from PySide6.QtWidgets import QApplication

from console.desktop.frame.actions.table import ACTIONS
from console.desktop.frame.actions.talk import TALK, in_talk
from console.desktop.frame.moment import Moment
from console.desktop.frame.window import MainWindow
from tests.desktop.samples import NOW, screen

BY_ID = {action.id: action for action in ACTIONS}


def test_without_a_talk_nothing_of_it_is_done(window: MainWindow) -> None:
    done: list[object] = []
    in_talk(done.append)(window)
    assert (done, window.page) == ([], "queue")


def test_it_is_done_on_the_page_of_the_talk_from_any_other(window: MainWindow) -> None:
    window.show_session(screen(60_000))
    window.open_page("services")
    done: list[object] = []
    in_talk(done.append)(window)
    assert (done, window.page) == ([window.session], "session")


@pytest.mark.parametrize(
    ("phase", "away"),
    [
        ("talk", set()),
        ("wrap_up", {"say", "end"}),
        ("signed", {"say", "end", "risk", "follow_up", "stamp"}),
        ("none", {"say", "end", "risk", "follow_up", "stamp", "note", "person"}),
    ],
)
def test_what_there_is_to_do_follows_the_talk(phase: str, away: set[str]) -> None:
    moment = Moment(page="session", phase=phase)
    assert {one.id for one in TALK if not one.when(moment)} - {"help"} == away


def test_the_note_and_the_person_have_the_hands_in_turn(window: MainWindow) -> None:
    window.show_session(screen(1_600_000, ended_at=NOW))
    assert window.doer.do("person")
    assert window.doer.do("note")
    assert QApplication.focusWidget() is window.session.note.editor


def test_what_one_says_is_named_where_it_is_heard_alone() -> None:
    say = BY_ID["say"].strip
    assert say(Moment(page="session", phase="talk", practice=True))
    assert not say(Moment(page="session", phase="talk"))
    assert not say(Moment(page="session", phase="wrap_up", practice=True))
    assert not say(Moment(page="queue", phase="talk", practice=True))
