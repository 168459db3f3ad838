import pytest

from console.model import commands as c
from console.model.rights import MAY_COMMAND, may
from console.model.roles import Role

KINDS = sorted(c.FACTS | c.REQUESTS)
TAKES = {"contact.accept", "contact.opened"}
DESK = {"presence.set", "presence.renew"}
OWN = {"training.completed", "message.send", "message.read"}
LEADS = {"contact.assign", "contact.watch"}


@pytest.mark.parametrize("role", Role)
def test_every_role_has_a_line_and_only_known_kinds(role: Role) -> None:
    assert MAY_COMMAND[role] <= set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_trainees_and_admins_touch_nobodys_record(kind: str) -> None:
    assert may(Role.TRAINEE, kind) is (kind in DESK | OWN)
    assert may(Role.ADMIN, kind) is (kind in DESK)


@pytest.mark.parametrize("kind", KINDS)
def test_counselors_do_everything_and_companions_take_no_inbound_contact(kind: str) -> None:
    assert may(Role.COUNSELOR, kind) is (kind not in LEADS)
    assert may(Role.COMPANION, kind) is (kind not in TAKES | LEADS)
    assert may(Role.SUPERVISOR, kind)
