import pytest

from console.desktop.frame.action import Action
from console.desktop.frame.actions.opening import opening
from console.desktop.frame.actions.table import ACTIONS
from console.desktop.frame.keys import combo
from console.desktop.frame.moment import Moment
from console.model.roles import Role


def test_every_action_has_a_name_of_its_own_and_a_key_that_is_one() -> None:
    ids = [action.id for action in ACTIONS]
    assert len(ids) == len(set(ids))
    for action in ACTIONS:
        assert action.said
        assert action.do is None or not action.key or combo(action.key) is not None


def test_no_usual_key_is_for_two_things_within_reach() -> None:
    pages = opening((f"p{at}", "list", "Page") for at in range(9))
    every = [action for action in (*ACTIONS, *pages) if action.key and action.do is not None]
    for at, one in enumerate(every):
        for other in every[at + 1 :]:
            assert not one.meets(other) or combo(one.key) != combo(other.key), (one.id, other.id)


def test_hanja_keys_and_letters_stay_free() -> None:
    for action in ACTIONS:
        assert action.key != "F9"
        assert len(action.key) != 1


@pytest.mark.parametrize("action", [one for one in ACTIONS if one.do], ids=lambda one: one.id)
def test_in_front_of_the_desk_there_are_the_numbers_and_what_brings_it_back(action: Action) -> None:
    front = Moment(phase="talk", role=Role.COUNSELOR, can_lock=True)
    assert action.valid(front) is (action.id in ("emergency", "hide"))
