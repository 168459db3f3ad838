import pytest

from console.center import manage
from console.center.attempts import REST_MS
from console.center.tokens import LIFE_MS
from console.model.roles import Role
from tests.support.center import CHEAP, PASSWORD, RunningCenter, TestClock
from tests.support.desk import Desk

NEW = "another good password"


def sign_in(center: RunningCenter, login: str, password: str) -> tuple[int, str]:
    with center.client() as client:
        answer = client.post("/v1/sign-in", json={"login": login, "password": password})
    return answer.status_code, answer.json().get("code", "")


def alive(desk: Desk) -> bool:
    return desk.client.get("/v1/changes").status_code == 200


def later(center: RunningCenter, ms: int) -> None:
    assert isinstance(center.clock, TestClock)
    center.clock.ahead += ms


def test_who_signs_in_learns_who_and_where_she_is(center: RunningCenter) -> None:
    with center.client() as client:
        answer = client.post("/v1/sign-in", json={"login": " MINJI ", "password": PASSWORD}).json()
    assert answer["staff"]["login"] == "minji"
    assert answer["center_name"] == "시험 센터"
    assert (answer["epoch"], answer["must_change_password"]) == (1, False)
    assert answer["incarnation"]


@pytest.mark.parametrize("login", ["minji", "nobody", "no\x00body"])
def test_wrong_five_times_it_is_locked_whether_it_exists_or_not(
    center: RunningCenter, login: str
) -> None:
    for _ in range(5):
        assert sign_in(center, login, "wrong") == (403, "wrong_password")
    assert sign_in(center, login, PASSWORD) == (423, "locked")
    later(center, REST_MS + 1)
    expected = (200, "") if login == "minji" else (403, "wrong_password")
    assert sign_in(center, login, PASSWORD) == expected


def test_a_success_starts_the_count_anew(center: RunningCenter) -> None:
    for _ in range(3):
        for _ in range(4):
            sign_in(center, "minji", "wrong")
        assert sign_in(center, "minji", PASSWORD) == (200, "")


def test_locked_is_only_who_was_tried(center: RunningCenter) -> None:
    for _ in range(6):
        sign_in(center, "minji", "wrong")
    assert sign_in(center, "jun", PASSWORD) == (200, "")


def test_signing_out_ends_this_token_and_no_other(center: RunningCenter, minji: Desk) -> None:
    other = Desk.at(center, "minji")
    assert minji.client.post("/v1/sign-out").status_code == 204
    assert not alive(minji)
    assert alive(other)
    other.close()


def test_a_token_ends_after_fourteen_days(center: RunningCenter, minji: Desk) -> None:
    later(center, LIFE_MS - 60_000)
    assert alive(minji)
    later(center, 60_000)
    assert not alive(minji)


def test_a_new_password_ends_every_other_token(center: RunningCenter, minji: Desk) -> None:
    other = Desk.at(center, "minji")
    answer = minji.client.post("/v1/password", json={"old": PASSWORD, "new": NEW})
    assert answer.status_code == 204
    assert alive(minji)
    assert not alive(other)
    assert sign_in(center, "minji", PASSWORD) == (403, "wrong_password")
    assert sign_in(center, "minji", NEW) == (200, "")
    other.close()


def test_a_new_password_needs_the_old_one_and_counts_failures(
    center: RunningCenter, minji: Desk
) -> None:
    for _ in range(5):
        answer = minji.client.post("/v1/password", json={"old": "wrong!", "new": NEW})
        assert (answer.status_code, answer.json()["code"]) == (403, "wrong_password")
    assert sign_in(center, "minji", PASSWORD) == (423, "locked")
    assert alive(minji)


@pytest.mark.parametrize(("new", "code"), [(PASSWORD, "same_password"), ("short", "malformed")])
def test_a_password_that_will_not_do_changes_nothing(
    center: RunningCenter, minji: Desk, new: str, code: str
) -> None:
    answer = minji.client.post("/v1/password", json={"old": PASSWORD, "new": new})
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert sign_in(center, "minji", PASSWORD) == (200, "")


def test_a_temporary_password_opens_nothing_but_its_change(center: RunningCenter) -> None:
    new = manage.staff_reset(center.home, "minji", hasher=CHEAP)
    desk = Desk.at(center, "minji", new.password)
    answer = desk.client.get("/v1/changes")
    assert (answer.status_code, answer.json()["code"]) == (403, "must_change_password")
    desk.client.post("/v1/password", json={"old": new.password, "new": NEW})
    assert alive(desk)
    desk.close()


def test_a_disabled_person_is_out_at_once_and_told_so(center: RunningCenter, minji: Desk) -> None:
    manage.staff_disable(center.home, "minji")
    assert not alive(minji)
    assert sign_in(center, "minji", "wrong") == (403, "wrong_password")
    assert sign_in(center, "minji", PASSWORD) == (403, "disabled")
    manage.staff_enable(center.home, "minji")
    assert sign_in(center, "minji", PASSWORD) == (200, "")


def test_a_new_role_is_a_new_epoch_and_another_sight(
    center: RunningCenter, minji: Desk, jun: Desk
) -> None:
    contact_id = jun.open_contact()
    assert contact_id not in minji.pull().of("contact")
    manage.staff_role(center.home, "minji", Role.SUPERVISOR)
    assert contact_id in minji.pull().of("contact")
    assert minji.cursor["epoch"] == 2
    manage.staff_role(center.home, "minji", Role.COUNSELOR)
    assert contact_id not in minji.pull().of("contact")
    assert minji.cursor["epoch"] == 3


@pytest.mark.usefixtures("minji")
def test_who_was_disabled_for_a_while_finds_no_lock(center: RunningCenter) -> None:
    manage.staff_disable(center.home, "minji")
    for _ in range(6):
        assert sign_in(center, "minji", PASSWORD) == (403, "disabled")
    manage.staff_enable(center.home, "minji")
    assert sign_in(center, "minji", PASSWORD) == (200, "")
