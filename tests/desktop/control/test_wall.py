"""The supervisor's page over a real vault: read only in sight, and again when time has come."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.control.means import Means
from console.desktop.control.wall import WallControl
from console.desktop.style.theme import Theme
from console.desktop.wall.page import WallPage
from console.model.contact import ContactState
from console.model.roles import Role
from tests.desktop.control.conftest import Desk
from tests.store import made
from tests.store.views.desk import STAFF, contact


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, desk: Desk) -> WallPage:
    made_ = WallPage(theme, desk.hand.now)
    qtbot.addWidget(made_)
    return made_


def means(desk: Desk) -> Means:
    nobody: Any = None
    return Means(
        store=desk.store,
        sync=nobody,
        thread=nobody,
        tasks=desk.tasks,
        hand=desk.hand,
        staff_id="staff-doyun",
        role=Role.SUPERVISOR,
    )


def waits(desk: Desk, **more: Any) -> None:
    desk.write(
        lambda db: made.fed(
            db,
            *STAFF,
            contact("wait-aaaa", ContactState.WAITING, joined_at=desk.hand.now(), **more),
        )
    )


def test_it_is_read_only_in_sight(page: WallPage, desk: Desk, qtbot: QtBot) -> None:
    control = WallControl(page, means(desk))
    waits(desk)
    control.touch()
    assert page.queue.model.rowCount() == 0
    page.show()
    qtbot.waitUntil(lambda: page.queue.model.rowCount() == 1)
    control.close()
    assert desk.unhandled == []


def test_who_was_given_is_everybodys_again_in_time(
    page: WallPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show()
    waits(desk, assigned_to="staff-jun", assigned_at=desk.hand.now() - 59_500)
    control = WallControl(page, means(desk))
    qtbot.waitUntil(lambda: page.queue.model.rowCount() == 1)
    assert page.queue.model.lines[0].row.held_for == "박준"
    qtbot.waitUntil(lambda: page.queue.model.lines[0].row.released_from == "박준", timeout=5_000)
    control.close()


def test_after_the_shift_nothing_is_shown(page: WallPage, desk: Desk) -> None:
    control = WallControl(page, means(desk))
    control.close()
    waits(desk)
    page.show()
    control.touch()
    assert page.queue.model.rowCount() == 0
