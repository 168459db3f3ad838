from collections.abc import Iterator
from pathlib import Path

import pytest

from console.center import manage
from console.model import commands as c
from console.model.roles import Role
from console.store import meta, outbox
from console.store.errors import OfflineTooLong, VaultDamaged, VaultInUse
from console.store.keyring_box import KeyringBox
from console.store.keys import Kdf
from console.store.vaults import KnownVault, VaultFolder
from console.sync.api import Api
from console.sync.clock import SystemClock
from console.sync.signin import Door, Entered, MustChangePasswordError, SignInError
from console.sync.thread import LoopThread
from tests.support.center import CHEAP, PASSWORD, RunningCenter
from tests.support.faults import Fault
from tests.support.headless import new_id

HOUR = 3_600_000
QUICK = Kdf(memory_kib=8, passes=1, lanes=1)


class MemoryKeyring:
    """The edge of the world: a keyring that only remembers."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.broken = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.broken:
            raise PermissionError
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.broken:
            raise PermissionError
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)


class Clock(SystemClock):
    ahead = 0
    slept = 0

    def wall(self) -> int:
        return super().wall() + self.ahead

    def running(self) -> int:
        return super().running() + self.slept


class Seat:
    """One workstation: its vaults, its keyring, its clock."""

    def __init__(self, root: Path, url: str) -> None:
        self.keyring = MemoryKeyring()
        self.clock = Clock()
        box = KeyringBox(lambda: self.keyring)
        self.folder = VaultFolder(root, box, kdf=QUICK)
        self.center_id = ""
        self.url = url
        self.apis: list[Api] = []
        self.thread = LoopThread()
        self.thread.start()

    def door(self) -> Door:
        self.apis.append(Api(self.url))
        return Door(self.apis[-1], self.folder, self.clock, self.center_id)

    def close(self) -> None:
        for api in self.apis:
            self.thread.submit(api.close()).result(30)
        self.thread.stop()

    def enter(self, password: str = PASSWORD, login: str = "han.jiwoo") -> Entered:
        door = self.door()
        try:
            return self.thread.submit(door.enter(login, password)).result(30)
        finally:
            self.center_id = door.center_id

    def visit(self, password: str = PASSWORD) -> None:
        self.enter(password).store.close()


@pytest.fixture
def seat(center: RunningCenter, tmp_path: Path) -> Iterator[Seat]:
    made = Seat(tmp_path / "seat", center.url)
    yield made
    made.close()


def refused(seat: Seat, password: str = PASSWORD, login: str = "han.jiwoo") -> SignInError:
    with pytest.raises(SignInError) as told:
        seat.enter(password, login)
    return told.value


def test_the_first_time_a_vault_is_made_and_its_secret_deposited(seat: Seat) -> None:
    entered = seat.enter()
    entered.store.close()
    assert (entered.online, entered.staff.login) == (True, "han.jiwoo")
    assert known(seat, entered).deposited
    assert not known(seat, entered).password_alone


def test_the_same_vault_again_also_offline(center: RunningCenter, seat: Seat) -> None:
    first = seat.enter()
    first.store.close()
    center.stop()
    again = seat.enter()
    again.store.close()
    assert (again.online, again.store.vault_id) == (False, first.store.vault_id)
    assert again.staff.name == first.staff.name


def test_a_wrong_password_is_told_online_and_offline(center: RunningCenter, seat: Seat) -> None:
    seat.visit()
    assert refused(seat, "not it at all").code == "wrong_password"
    center.stop()
    assert refused(seat, "not it at all").code == "wrong_password"


def test_five_wrong_ones_lock_for_a_while(seat: Seat) -> None:
    lefts = [refused(seat, "not it at all").tries_left for _ in range(5)]
    assert lefts == [4, 3, 2, 1, 0]
    locked = refused(seat)
    assert (locked.code, locked.minutes) == ("locked", 15)


def test_offline_on_a_computer_where_one_never_was(center: RunningCenter, seat: Seat) -> None:
    center.stop()
    assert refused(seat).code == "never_here"


def test_a_center_in_trouble_is_as_good_as_gone(center: RunningCenter, seat: Seat) -> None:
    seat.visit()
    for fault in (Fault.ERROR, Fault.HTML):
        center.faults.add("POST /v1/sign-in", fault)
        entered = seat.enter()
        entered.store.close()
        assert not entered.online


def test_seventy_two_hours_without_the_center_are_the_end(
    center: RunningCenter, seat: Seat
) -> None:
    seat.visit()
    center.stop()
    seat.clock.ahead = 71 * HOUR
    seat.visit()
    seat.clock.ahead = 73 * HOUR
    with pytest.raises(OfflineTooLong):
        seat.enter()


def test_a_reset_password_opens_the_old_vault(center: RunningCenter, seat: Seat) -> None:
    first = seat.enter()
    first.store.write(lambda db: meta.put(db, "mine", "kept")).result()
    first.store.close()
    made = manage.staff_reset(center.home, "han.jiwoo", hasher=CHEAP)
    with pytest.raises(MustChangePasswordError):
        seat.enter(made.password)
    door = seat.door()
    changing = door.change_password("han.jiwoo", made.password, "another good one")
    entered = seat.thread.submit(changing).result(30)
    assert entered.store.read(lambda db: meta.get(db, "mine")).result() == "kept"
    entered.store.close()
    assert "recovered" in entered.remarks
    center.stop()
    assert refused(seat, PASSWORD).code == "wrong_password"
    seat.visit("another good one")


def test_a_lost_keyring_is_recovered_online_and_told_offline(
    center: RunningCenter, seat: Seat
) -> None:
    seat.visit()
    seat.keyring.kept.clear()
    center.stop()
    assert refused(seat).code == "keyring_lost_offline"
    center.start()
    entered = seat.enter()
    entered.store.close()
    assert "keyring_lost" in entered.remarks
    center.stop()
    seat.visit()


def test_a_lost_answer_to_the_deposit_is_made_good(center: RunningCenter, seat: Seat) -> None:
    center.faults.add("PUT /v1/vaults", Fault.DROP_ANSWER)
    entered = seat.enter()
    entered.store.close()
    assert not known(seat, entered).deposited
    seat.visit()
    assert known(seat, entered).deposited
    seat.keyring.kept.clear()
    seat.visit()


def test_a_second_console_on_the_vault_is_told(seat: Seat) -> None:
    entered = seat.enter()
    with pytest.raises(VaultInUse):
        seat.enter()
    entered.store.close()


def test_a_damaged_vault_is_told_and_left_alone(seat: Seat) -> None:
    entered = seat.enter()
    entered.store.close()
    path = seat.folder.path(entered.store.vault_id)
    damaged = bytearray(path.read_bytes())
    damaged[100:200] = bytes(100)
    path.write_bytes(damaged)
    with pytest.raises(VaultDamaged):
        seat.enter()
    assert path.read_bytes() == bytes(damaged)


def test_a_supervisor_sends_what_an_absent_colleague_left(
    center: RunningCenter, seat: Seat
) -> None:
    entered = seat.enter()
    body = c.ContactOpened(contact_id=new_id(), opened_at=1)
    command = c.FactCommand(id=new_id(), made_at=1, body=body)
    entered.store.write(lambda db: outbox.append(db, command)).result()
    entered.store.close()
    password = "a supervisors password"
    center.staff("kim.doyun", Role.SUPERVISOR, password)
    absent = seat.thread.submit(
        seat.door().absent("kim.doyun", password, entered.store.vault_id)
    ).result(30)
    assert absent.read(outbox.counts).result().kept == 1
    absent.close()


def known(seat: Seat, entered: Entered) -> KnownVault:
    found = seat.folder.find(entered.center_id, "han.jiwoo")
    assert found is not None
    return found


def test_the_72_hours_are_counted_inside_the_vault(center: RunningCenter, seat: Seat) -> None:
    """The file beside it can be written by anybody, and a wall clock be set back."""
    entered = seat.enter()
    entered.store.close()
    center.stop()
    seat.folder.set_last_contact(entered.store.vault_id, SystemClock().wall() + 1_000 * HOUR)
    seat.clock.slept = 73 * HOUR
    with pytest.raises(OfflineTooLong):
        seat.enter()
    seat.clock.slept = 71 * HOUR
    seat.visit()


def test_a_keyring_that_works_again_gets_its_half(center: RunningCenter, seat: Seat) -> None:
    seat.keyring.broken = True
    first = seat.enter()
    first.store.close()
    assert first.remarks == {"no_keyring"}
    second = seat.enter()
    second.store.close()
    assert second.remarks == {"no_keyring"}
    seat.keyring.broken = False
    third = seat.enter()
    third.store.close()
    assert third.remarks == frozenset()
    assert not known(seat, third).password_alone
    center.stop()
    seat.visit()
    seat.keyring.kept.clear()
    assert refused(seat).code == "keyring_lost_offline"


def test_a_sign_in_that_fails_leaves_the_vault_free(center: RunningCenter, seat: Seat) -> None:
    entered = seat.enter()
    entered.store.write(lambda db: meta.put(db, "staff", {"no": "person"})).result()
    entered.store.close()
    center.stop()
    with pytest.raises(ValueError, match="StaffShape"):
        seat.enter()
    seat.folder.lock(entered.store.vault_id).acquire()


def test_a_vault_nobody_entered_is_no_place_to_work_offline(
    center: RunningCenter, seat: Seat
) -> None:
    entered = seat.enter()
    entered.store.write(lambda db: meta.put(db, "staff", None)).result()
    entered.store.close()
    center.stop()
    assert refused(seat).code == "never_here"
    center.start()
    seat.visit()


@pytest.mark.parametrize(("login", "password"), [("", "x"), ("x" * 90, "x"), ("x", "x" * 500)])
def test_what_nobody_can_be_called_is_wrong(seat: Seat, login: str, password: str) -> None:
    assert refused(seat, password, login).code == "wrong_password"


def test_half_a_character_in_a_password_is_wrong(seat: Seat) -> None:
    assert refused(seat, "half \ud83d").code == "wrong_password"


def test_a_vault_nobody_can_open_is_told_and_not_touched(seat: Seat) -> None:
    entered = seat.enter()
    entered.store.close()
    keys = seat.folder.path(entered.store.vault_id).with_suffix(".keys")
    keys.write_text('{"x')
    again = seat.enter()
    again.store.close()
    assert again.store.vault_id != entered.store.vault_id
    assert "unopenable" in again.remarks
    assert keys.read_text() == '{"x'
    keys.unlink()
    third = seat.enter()
    third.store.close()
    assert "unopenable" in third.remarks
