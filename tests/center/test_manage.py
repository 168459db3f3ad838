from pathlib import Path

import httpx
import pytest

from console.center import manage
from console.center.errors import AccountError, CenterError, HomeError
from console.center.server import Where
from console.model.roles import Role
from tests.support.center import CHEAP, PASSWORD, CenterProcess, RunningCenter
from tests.support.desk import Desk


def init(path: Path, **more: str) -> tuple[manage.NewStaff, manage.NewStaff]:
    return manage.init(path, "곁 센터", hasher=CHEAP, **more)  # type: ignore[arg-type]  # strings only here


def test_a_new_center_has_two_people_who_must_change_their_passwords(
    tmp_path: Path, database_url: str
) -> None:
    admin, supervisor = init(tmp_path / "c", database_url=database_url)
    assert (admin.account.role, supervisor.account.role) == (Role.ADMIN, Role.SUPERVISOR)
    assert admin.password != supervisor.password
    with RunningCenter(tmp_path / "c") as center, center.client() as client:
        body = {"login": "supervisor", "password": supervisor.password}
        answer = client.post("/v1/sign-in", json=body).json()
    assert answer["must_change_password"]
    assert answer["center_name"] == "곁 센터"


def test_nothing_is_made_where_a_center_is(tmp_path: Path) -> None:
    init(tmp_path / "c")
    before = {file.name: file.read_bytes() for file in (tmp_path / "c").iterdir()}
    with pytest.raises(HomeError, match="already"):
        init(tmp_path / "c")
    assert {file.name: file.read_bytes() for file in (tmp_path / "c").iterdir()} == before


def test_a_database_that_is_not_there_leaves_no_half_a_center(tmp_path: Path) -> None:
    with pytest.raises(HomeError, match="address"):
        init(tmp_path / "c", database_url="postgresql://nobody@127.0.0.1:1/none")
    init(tmp_path / "c")


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(HomeError, match="folder"):
        init(tmp_path / "file" / "c")


@pytest.mark.parametrize("name", ["", "   ", "x" * 200])
def test_a_center_has_a_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(HomeError):
        manage.init(tmp_path / "c", name, hasher=CHEAP)


def test_where_no_center_is_every_command_says_so(tmp_path: Path) -> None:
    for command in (manage.staff_list, manage.backup, manage.audit_verify, manage.feed_head):
        with pytest.raises(HomeError, match="gyeot center init"):
            command(tmp_path)


def test_staff_are_added_listed_disabled_and_reset(center: RunningCenter) -> None:
    new = manage.staff_add(center.home, "  Bora ", "보라", Role.COMPANION, hasher=CHEAP)
    assert (new.account.login, new.account.must_change_password) == ("bora", True)
    assert "bora" in [account.login for account in manage.staff_list(center.home)]
    assert not manage.staff_disable(center.home, "BORA").active
    assert manage.staff_enable(center.home, "bora").active
    reset = manage.staff_reset(center.home, "bora", hasher=CHEAP)
    assert reset.password != new.password
    assert manage.staff_role(center.home, "bora", Role.SUPERVISOR).epoch == 2
    assert manage.staff_role(center.home, "bora", Role.SUPERVISOR).epoch == 2


@pytest.mark.parametrize(
    ("login", "name", "password"),
    [
        ("minji", "또 민지", PASSWORD),
        ("MINJI", "또 민지", PASSWORD),
        ("ｍｉｎｊｉ", "전각", PASSWORD),
        ("", "이름", PASSWORD),
        ("with space", "이름", PASSWORD),
        ("x" * 81, "이름", PASSWORD),
        ("line\nbreak", "이름", PASSWORD),
        ("fine", " ", PASSWORD),
        ("fine", "이름", "short"),
    ],
)
def test_logins_and_passwords_that_will_not_do(
    center: RunningCenter, login: str, name: str, password: str
) -> None:
    with pytest.raises(AccountError) as raised:
        manage.staff_add(center.home, login, name, Role.COUNSELOR, password=password, hasher=CHEAP)
    assert raised.value.ko
    assert raised.value.en


def test_an_unknown_login_is_a_sentence(center: RunningCenter) -> None:
    for command in (manage.staff_disable, manage.staff_enable, manage.staff_reset):
        with pytest.raises(AccountError, match="no such login"):
            command(center.home, "nobody")


def test_colleagues_see_who_comes_and_goes(center: RunningCenter, minji: Desk) -> None:
    new = manage.staff_add(center.home, "bora", "보라", Role.COMPANION, hasher=CHEAP)
    assert minji.pull().of("staff")[new.account.id]["active"]
    manage.staff_disable(center.home, "bora")
    assert not minji.pull().of("staff")[new.account.id]["active"]


def test_one_home_serves_once(tmp_path: Path) -> None:
    with CenterProcess(tmp_path / "c"), pytest.raises(HomeError, match="running"):
        manage.serve(tmp_path / "c", Where(port=0))


def test_killed_without_warning_it_comes_back_with_everything_it_answered(
    tmp_path: Path, database_url: str
) -> None:
    with CenterProcess(tmp_path / "c", database_url=database_url) as center:
        manage.staff_add(tmp_path / "c", "minji", "민지", Role.COUNSELOR, password=PASSWORD)
        desk = Desk(httpx.Client(base_url=center.url, trust_env=False))
        body = {"login": "minji", "password": PASSWORD}
        token = desk.client.post("/v1/sign-in", json=body).json()["token"]
        desk.client.headers["Authorization"] = f"Bearer {token}"
        kept = [desk.open_contact() for _ in range(20)]
        center.kill()
        center.start()
        assert set(desk.pull().of("contact")) == set(kept)
        assert len(desk.of("outcome")) == 20
        assert manage.audit_verify(tmp_path / "c") is None
        desk.close()
        assert center.stop() == 0


def test_temporary_passwords_can_be_read_out() -> None:
    passwords = {manage.temporary_password() for _ in range(100)}
    assert len(passwords) == 100
    assert all(len(word) == 14 and not set(word) & set("il1o0") for word in passwords)


def test_every_sentence_is_there_twice() -> None:
    assert str(CenterError("한국어", "English")) == "한국어\nEnglish"
