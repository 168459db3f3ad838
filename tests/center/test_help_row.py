from console.center import help_row
from console.model.help import Help
from tests.support.center import RunningCenter


def test_the_latest_call_of_a_person_or_none(center: RunningCenter) -> None:
    call = Help(staff_id="somebody", asked_at=1)
    assert center.center.write_now(lambda unit: help_row.locked(unit, "somebody")) is None
    center.center.write_now(lambda unit: unit.put("somebody", call))
    assert center.center.write_now(lambda unit: help_row.locked(unit, "somebody")) == call
