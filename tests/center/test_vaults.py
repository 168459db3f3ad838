import base64
import os
import sqlite3
from pathlib import Path

import pytest

from console.center.vaults import DRAIN_MS
from console.model import commands as c
from tests.support.center import PASSWORD, RunningCenter, TestClock
from tests.support.desk import Desk, new_id

SECRET = base64.b64encode(bytes(range(32))).decode()
OTHER = base64.b64encode(bytes(32)).decode()


def deposit(desk: Desk, secret: str = SECRET, vault_id: str = "") -> tuple[int, str]:
    return said(desk.client.put(f"/v1/vaults/{vault_id or desk.vault_id}", json={"secret": secret}))


def ask(desk: Desk, what: str, vault_id: str, password: str = PASSWORD) -> tuple[int, str]:
    return said(desk.client.post(f"/v1/vaults/{vault_id}/{what}", json={"password": password}))


def said(answer: object) -> tuple[int, str]:
    body = answer.json() if answer.content else {}  # type: ignore[attr-defined]  # a Response
    return answer.status_code, body.get("code") or body.get("secret", "")  # type: ignore[attr-defined]  # as above


def test_the_secret_comes_back_to_its_owner_who_gives_the_password(minji: Desk) -> None:
    assert deposit(minji) == (204, "")
    assert deposit(minji) == (204, "")
    assert ask(minji, "release", minji.vault_id) == (200, SECRET)
    assert ask(minji, "release", minji.vault_id, "wrong") == (403, "wrong_password")


def test_a_second_secret_is_refused(minji: Desk) -> None:
    deposit(minji)
    assert deposit(minji, OTHER) == (409, "other_secret")
    assert ask(minji, "release", minji.vault_id) == (200, SECRET)


def test_nobody_else_gets_or_replaces_it(minji: Desk, jun: Desk) -> None:
    deposit(minji)
    assert ask(jun, "release", minji.vault_id) == (403, "not_your_vault")
    assert ask(jun, "drain", minji.vault_id) == (403, "forbidden")
    assert deposit(jun, OTHER, minji.vault_id) == (403, "not_your_vault")


def test_guessing_at_a_release_locks(minji: Desk) -> None:
    deposit(minji)
    for _ in range(5):
        ask(minji, "release", minji.vault_id, "wrong")
    assert ask(minji, "release", minji.vault_id) == (423, "locked")


@pytest.mark.parametrize("vault_id", ["unknown-vault", "bad%00vault", "a|all|bcd"])
def test_unknown_vaults_are_named_so(minji: Desk, haru: Desk, vault_id: str) -> None:
    assert ask(minji, "release", vault_id) == (404, "unknown_vault")
    assert ask(haru, "drain", vault_id) == (404, "unknown_vault")


@pytest.mark.parametrize("secret", ["", "가" * 44, "!" * 44, SECRET + "A"])
def test_what_is_no_secret_is_refused(minji: Desk, secret: str) -> None:
    assert deposit(minji, secret) == (422, "malformed")


def test_a_vault_without_deposit_says_so(minji: Desk) -> None:
    minji.open_contact()
    assert ask(minji, "release", minji.vault_id) == (404, "no_secret")


def test_a_vault_belongs_to_who_first_sent_from_it(minji: Desk, jun: Desk) -> None:
    minji.open_contact()
    jun.vault_id = minji.vault_id
    answer = jun.post(*jun.shapes(c.ContactOpened(contact_id=new_id(), opened_at=1)))
    assert said(answer) == (403, "not_your_vault")
    assert said(jun.client.get("/v1/changes", params={"vault_id": jun.vault_id}))[0] == 403
    assert not jun.told
    assert len(minji.pull().of("contact")) == 1


def test_a_supervisor_drains_as_the_owner_for_a_day(
    center: RunningCenter, minji: Desk, haru: Desk
) -> None:
    deposit(minji)
    body = c.ContactOpened(contact_id=new_id(), opened_at=1)
    haru.vault_id = minji.vault_id
    assert said(haru.post(*haru.shapes(body))) == (403, "not_your_vault")
    assert ask(haru, "drain", minji.vault_id) == (200, SECRET)
    outcome = haru.fact(body)
    contact = minji.pull().of("contact")[body.contact_id]
    assert minji.of("staff")[contact["counselor_id"]]["login"] == "minji"
    assert outcome.command_id in minji.of("outcome")
    assert outcome.command_id in haru.pull().of("outcome")
    assert isinstance(center.clock, TestClock)
    center.clock.ahead = DRAIN_MS + 1
    assert said(haru.post(*haru.shapes(body))) == (403, "not_your_vault")


def test_the_secret_lies_encrypted_in_the_database(tmp_path: Path) -> None:
    with RunningCenter(tmp_path / "c") as center:
        center.staff("minji")
        desk = Desk.at(center, "minji")
        deposit(desk)
        desk.close()
    for file in (tmp_path / "c").iterdir():
        assert bytes(range(32)) not in file.read_bytes()
        assert SECRET.encode() not in file.read_bytes()
    assert (tmp_path / "c" / "center.key").stat().st_mode & 0o777 == 0o600


def test_with_another_key_file_it_is_lost_and_said_so_and_may_be_left_anew(
    tmp_path: Path,
) -> None:
    with RunningCenter(tmp_path / "c") as center:
        center.staff("minji")
        desk = Desk.at(center, "minji")
        deposit(desk)
        (tmp_path / "c" / "center.key").write_bytes(os.urandom(32))
        assert ask(desk, "release", desk.vault_id) == (409, "secret_unreadable")
        assert deposit(desk, OTHER) == (204, "")
        assert ask(desk, "release", desk.vault_id) == (200, OTHER)
        (tmp_path / "c" / "center.key").unlink()
        assert ask(desk, "release", desk.vault_id) == (409, "secret_unreadable")
        desk.close()


def test_a_drain_is_in_the_audit(tmp_path: Path) -> None:
    with RunningCenter(tmp_path / "c") as center:
        center.staff("minji")
        minji = Desk.at(center, "minji")
        deposit(minji)
        minji.close()
    database = sqlite3.connect(tmp_path / "c" / "center.db")
    rows = database.execute("SELECT action, subject FROM audit ORDER BY n").fetchall()
    database.close()
    assert rows[-1] == ("vault.deposited", f'"{minji.vault_id}"')
