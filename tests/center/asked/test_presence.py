from console.model import commands as c
from console.model.presence import PresenceState
from tests.support.desk import Desk, staff_id


def test_what_is_said_is_set_and_a_renewal_after_another_word_is_superseded(minji: Desk) -> None:
    assert minji.ask(c.PresenceSet(state=PresenceState.BREAK)).answer == "done"
    late = minji.ask(c.PresenceRenew(state=PresenceState.READY))
    assert (late.answer, late.reason) == ("refused", "superseded")
    assert minji.pull().of("presence")[staff_id(minji, "minji")]["state"] == "break"
