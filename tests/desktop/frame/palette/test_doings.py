import pytest

from console.desktop.frame.actions.table import ACTIONS
from console.desktop.frame.keys import Keys
from console.desktop.frame.moment import Moment
from console.desktop.frame.palette.doings import doings
from console.desktop.frame.palette.rows import Row
from console.model.roles import Role

pytestmark = pytest.mark.usefixtures("korean")


def rows(phase: str, own: dict[str, str] | None = None) -> dict[str, Row]:
    keys = Keys(lambda _ids, _held: True)
    keys.serve(ACTIONS, own or {})
    moment = Moment(page="session", phase=phase, role=Role.COUNSELOR, at_desk=True)
    return {one.key: one for one in doings(ACTIONS, moment, keys, "‘민들레’ 님")}


def test_only_what_can_be_done_now_is_offered() -> None:
    assert {"end", "risk", "stamp", "emergency"} <= set(rows("talk"))
    assert "end" not in rows("wrap_up")
    assert not {"accept", "lock", "choose", "palette"} & set(rows("talk"))


def test_what_concerns_the_talk_names_whose_it_is() -> None:
    talk = rows("talk")
    assert talk["follow_up"].beside == "‘민들레’ 님"
    assert talk["emergency"].beside == ""


def test_each_shows_the_key_it_has() -> None:
    assert rows("talk")["follow_up"].caps == ("Ctrl", "H")
    assert rows("talk", {"follow_up": "Alt+Return"})["follow_up"].caps == ("Alt", "Enter")
    assert rows("talk", {"follow_up": ""})["follow_up"].caps == ()
