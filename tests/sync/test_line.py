import asyncio
from collections.abc import Callable

from console.model.screen import Link
from console.store import meta
from tests.support.center import until
from tests.sync.rig import Rig

Making = Callable[..., Rig]
MINUTE = 60_000


def shown(rig: Rig) -> Link:
    return rig.line.truth.shown.link


def test_only_evidence_of_being_online_lets_work_begin(rig: Making) -> None:
    line = rig().line
    seen = []
    for link in (Link.ONLINE, Link.OFFLINE, Link.ONLINE, Link.SIGNED_OUT):
        line.linked(link)
        seen.append(line.up.is_set())
    assert seen == [True, False, True, False]


def test_with_a_part_that_is_ill_nobody_is_told_online(rig: Making) -> None:
    made = rig()
    made.line.linked(Link.ONLINE)
    made.line.ill("post")
    made.line.ill("count")
    made.line.well("post")
    assert (shown(made), made.line.up.is_set()) == (Link.OFFLINE, True)
    made.line.well("count")
    assert shown(made) is Link.ONLINE


def test_signed_out_is_said_whoever_is_ill(rig: Making) -> None:
    made = rig()
    made.line.ill("post")
    made.line.linked(Link.SIGNED_OUT)
    assert shown(made) is Link.SIGNED_OUT


def test_the_last_contact_is_noted_in_the_vault_once_a_minute(rig: Making) -> None:
    made = rig()
    noted = []
    for at in (MINUTE, MINUTE + 1, 2 * MINUTE - 1, 2 * MINUTE, 5):
        made.line.heard(at)
        noted.append(made.write(lambda db: meta.get(db, meta.LAST_CONTACT)))
    assert noted == [MINUTE, MINUTE, MINUTE, 2 * MINUTE, 5]


def test_a_token_given_before_the_wait_began_is_not_missed(rig: Making) -> None:
    made = rig()

    async def run() -> None:
        made.line.signed_in("new")
        await made.line.signed_in_again("token")

    made.on_loop(asyncio.wait_for(run(), 0.1))
    assert made.api.token == "new"


def test_a_token_given_during_the_wait_ends_it(rig: Making) -> None:
    made = rig()
    waiting = made.thread.submit(made.line.signed_in_again("token"))
    until(lambda: shown(made) is Link.SIGNED_OUT)

    async def give() -> None:
        made.line.signed_in("new")

    made.on_loop(give())
    assert waiting.result(10) is None
    assert made.line.doubted.is_set()


def test_signed_out_is_not_for_ever(rig: Making) -> None:
    made = rig()
    made.on_loop(made.line.signed_in_again("token"))
    assert shown(made) is Link.SIGNED_OUT
