"""Who is on call, and help that nobody has seen: measured on a clock that the test turns."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from console.center import manage, pulse
from console.center.audit import verify
from console.center.center import wall_ms
from console.center.errors import AccountError
from console.model import commands as c
from console.model.help import ESCALATE_MS
from console.model.message import KEPT_MS
from console.model.roles import Role
from tests.support.center import RunningCenter, until
from tests.support.desk import Desk, Json, staff_id


class StillClock:
    """Time stands still until the test moves it."""

    def __init__(self) -> None:
        self.now = wall_ms()

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def center(tmp_path: Path, database_url: str, clock: StillClock) -> Iterator[RunningCenter]:
    """Its pulse beats once, at the start; then when the test says so."""
    with RunningCenter(
        tmp_path / "center", database_url=database_url, clock=clock, tick_s=3_600
    ) as running:
        running.staff("minji")
        running.staff("jun")
        running.staff("haru", Role.SUPERVISOR)
        yield running


def beat(center: RunningCenter) -> None:
    asyncio.run(pulse.tick(center.center))


def info(desk: Desk) -> Json:
    (row,) = desk.pull().of("center").values()
    return row


def own(desk: Desk, login: str) -> Json:
    return desk.pull().of("help")[staff_id(desk, login)]


def ask(desk: Desk, body: c.Request) -> str:
    return desk.ask(desk.request_shape(body, valid_ms=2 * KEPT_MS)).reason


def test_unseen_for_thirty_seconds_it_goes_to_the_one_on_call(
    center: RunningCenter, clock: StillClock, minji: Desk, jun: Desk
) -> None:
    manage.on_call_set(center.home, "jun", "010-0000-0000")
    ask(minji, c.HelpAsk())
    clock.now += ESCALATE_MS - 100
    beat(center)
    assert own(minji, "minji")["escalated_at"] is None
    assert not jun.pull().of("help")
    clock.now += 100
    beat(center)
    escalated = own(jun, "minji")
    assert (escalated["on_call_id"], escalated["escalated_at"]) == (
        staff_id(jun, "jun"),
        clock.now,
    )
    assert ask(jun, c.HelpCome(staff_id=staff_id(jun, "minji"))) == ""
    assert own(minji, "minji")["coming_by"] == staff_id(jun, "jun")


def test_where_nobody_is_on_call_the_asker_is_told_that(
    center: RunningCenter, clock: StillClock, minji: Desk
) -> None:
    ask(minji, c.HelpAsk())
    clock.now += ESCALATE_MS
    beat(center)
    told = own(minji, "minji")
    assert (told["on_call_id"], told["escalated_at"]) == (None, clock.now)


def test_nobody_is_on_call_for_oneself(
    center: RunningCenter, clock: StillClock, minji: Desk
) -> None:
    manage.on_call_set(center.home, "minji", "010-0000-0000")
    ask(minji, c.HelpAsk())
    clock.now += ESCALATE_MS
    beat(center)
    assert own(minji, "minji")["on_call_id"] is None


@pytest.mark.parametrize("how", ["seen", "closed"])
def test_what_was_seen_or_is_over_goes_nowhere(
    center: RunningCenter, clock: StillClock, minji: Desk, haru: Desk, how: str
) -> None:
    manage.on_call_set(center.home, "jun", "010-0000-0000")
    ask(minji, c.HelpAsk())
    me = staff_id(minji, "minji")
    ask(haru, c.HelpSee(staff_id=me)) if how == "seen" else ask(minji, c.HelpClose(staff_id=me))
    clock.now += 10 * ESCALATE_MS
    beat(center)
    assert own(minji, "minji")["escalated_at"] is None


def test_a_center_that_was_down_does_it_on_its_return(
    center: RunningCenter, clock: StillClock, minji: Desk
) -> None:
    manage.on_call_set(center.home, "jun", "010-0000-0000")
    ask(minji, c.HelpAsk())
    center.stop()
    clock.now += 5 * ESCALATE_MS
    center.start()
    until(lambda: own(minji, "minji")["escalated_at"] == clock.now)


def test_escalated_once_it_stays_as_it_is_told(
    center: RunningCenter, clock: StillClock, minji: Desk
) -> None:
    ask(minji, c.HelpAsk())
    clock.now += ESCALATE_MS
    beat(center)
    head = minji.pull().cursor["after"]
    clock.now += ESCALATE_MS
    beat(center)
    assert minji.pull().cursor["after"] == head


def test_what_the_one_before_has_not_seen_goes_to_the_next(
    center: RunningCenter, clock: StillClock, minji: Desk, jun: Desk
) -> None:
    center.staff("sora")
    manage.on_call_set(center.home, "jun", "010-0000-0000")
    ask(minji, c.HelpAsk())
    clock.now += ESCALATE_MS
    beat(center)
    assert jun.pull().of("help")
    manage.on_call_set(center.home, "sora", "010-1111-1111")
    assert own(minji, "minji")["on_call_id"] == staff_id(minji, "sora")
    assert not jun.pull().of("help")


def test_everybody_knows_who_is_on_call_until_nobody_is(center: RunningCenter, minji: Desk) -> None:
    manage.on_call_set(center.home, "haru", " 02-120 ")
    on_call = info(minji)
    assert (on_call["on_call_id"], on_call["on_call_name"], on_call["on_call_phone"]) == (
        staff_id(minji, "haru"),
        "haru 님",
        "02-120",
    )
    manage.on_call_nobody(center.home)
    assert {info(minji)[key] for key in ("on_call_id", "on_call_name", "on_call_phone")} == {""}


@pytest.mark.parametrize("change", ["disabled", "trainee", "companion"])
def test_who_may_not_answer_any_more_is_not_on_call_any_more(
    center: RunningCenter, minji: Desk, change: str
) -> None:
    manage.on_call_set(center.home, "haru", "02-120")
    if change == "disabled":
        manage.staff_disable(center.home, "haru")
    else:
        manage.staff_role(center.home, "haru", Role(change))
    stays = change == "companion"
    assert bool(info(minji)["on_call_id"]) is stays
    assert bool(info(minji)["on_call_phone"]) is stays


def test_it_is_audited_and_the_same_again_is_not(center: RunningCenter) -> None:
    def entries() -> object:
        return center.center.db.read_now(
            lambda conn: conn.exec_driver_sql(
                "SELECT count(*) FROM audit WHERE action = 'on_call.set'"
            ).scalar_one()
        )

    manage.on_call_set(center.home, "haru", "02-120")
    manage.on_call_set(center.home, "haru", "02-120")
    assert entries() == 1
    manage.staff_disable(center.home, "haru")
    assert entries() == 2
    assert center.center.db.read_now(lambda conn: verify(conn, center.center.id)) is None


@pytest.mark.parametrize("phone", ["02-120", "+82 2 120", "010-1234-5678", "119"])
def test_numbers_as_people_write_them(center: RunningCenter, phone: str) -> None:
    assert manage.on_call_set(center.home, "haru", phone).on_call_phone == phone


@pytest.mark.parametrize("phone", ["", "1", "02-120번", "--", "02--120", "tel:02", "1" * 40, "٠١٠"])
def test_what_is_no_number_is_refused_with_a_sentence(center: RunningCenter, phone: str) -> None:
    with pytest.raises(AccountError, match="digits"):
        manage.on_call_set(center.home, "haru", phone)
    assert manage.on_call_nobody(center.home).on_call_id == ""


@pytest.mark.parametrize("role", [Role.TRAINEE, Role.ADMIN])
def test_who_cannot_answer_is_not_put_on_call(center: RunningCenter, role: Role) -> None:
    center.staff("other", role)
    with pytest.raises(AccountError, match="cannot answer"):
        manage.on_call_set(center.home, "other", "02-120")


def test_messages_are_forgotten_after_a_day_by_a_center_that_was_down_too(
    center: RunningCenter, clock: StillClock, minji: Desk, haru: Desk
) -> None:
    ask(haru, c.MessageSend(to_id=staff_id(haru, "minji"), text="네"))
    assert minji.pull().of("message")
    center.stop()
    clock.now += KEPT_MS + 1
    center.start()
    assert until(lambda: not minji.pull().of("message"))
    assert [row.body for row in minji.told if row.kind == "message"][-1] is None
