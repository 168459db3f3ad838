import asyncio
from contextlib import suppress
from pathlib import Path
from random import Random

from console.center import accounts
from console.center.center import Center, open_center
from console.center.contacts import Contacts
from console.center.demo.helpline import build, prepare
from console.center.directory.publish import published
from console.model.contact import Contact, ContactState
from console.model.roles import Role
from tests.center.demo.conftest import PASSWORD
from tests.center.demo.rows import ids, rows


def _contacts(center: Center, state: ContactState) -> list[Contact]:
    found = [row for row in rows(center, "contact") if isinstance(row, Contact)]
    return [contact for contact in found if contact.state is state]


def test_only_those_at_the_console_can_sign_in(center: Center) -> None:
    everyone = center.db.read_now(lambda connection: accounts.everyone(connection, center.id))
    may = {
        account.login
        for account in everyone
        if account.active and center.passwords.verify(account.password_hash, PASSWORD)
    }
    assert may == {"han.jiwoo", "kim.doyun", "im.narae"}
    assert {a.login for a in everyone if not a.active} == {"admin", "supervisor"}
    assert Role.ADMIN not in {a.role for a in everyone if a.active}


def test_a_home_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    prepare(tmp_path, PASSWORD)
    before = (tmp_path / "center.json").read_bytes(), (tmp_path / "switchboard.json").read_bytes()
    prepare(tmp_path, "another password")
    after = (tmp_path / "center.json").read_bytes(), (tmp_path / "switchboard.json").read_bytes()
    assert before == after


def test_the_directory_is_there(center: Center) -> None:
    assert published(center.home.directory) is not None


def _run_until_told(center: Center, *, waits: int) -> None:
    async def play() -> None:
        helpline = build(center, random=Random(3))
        task = asyncio.create_task(helpline.run(Contacts(center)))
        async with asyncio.timeout(30):
            await helpline._telephone.caught_up.wait()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        assert len(_contacts(center, ContactState.WAITING)) == waits

    asyncio.run(play())


def test_the_evening_is_told_at_the_start_and_after_a_restart_once(
    center: Center, tmp_path: Path
) -> None:
    _run_until_told(center, waits=4)
    talking = _contacts(center, ContactState.CONNECTED)
    assert len(talking) == 3
    assert all(c.connected_at and center.now() - c.connected_at > 8 * 60_000 for c in talking)
    center.close()
    with open_center(tmp_path / "center") as again:
        _run_until_told(again, waits=4)
        assert _contacts(again, ContactState.CONNECTED) == talking
        open_ = [c for c in _contacts(again, ContactState.ENDED) if c.signed_at is None]
        serin, jiwoo = ids(again)["oh.serin"], ids(again)["han.jiwoo"]
        assert {c.counselor_id for c in open_} == {serin, jiwoo}
