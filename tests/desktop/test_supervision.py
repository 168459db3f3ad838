"""Two consoles over a real center: a counselor at one, a supervisor at the other."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.desktop.wall.attention import SETTLE_MS
from console.model import commands as c
from console.model.outcome import Answer
from console.model.presence import PresenceState
from console.model.risk import RiskLevel
from console.model.roles import Role
from console.sync.request import Reply
from tests.desktop.running import Eyes, Opens, discreet, rings
from tests.desktop.samples import commit
from tests.support import inside
from tests.support.center import RunningCenter

Pair = tuple[Eyes, Eyes]


@pytest.fixture
def pair(opens: Opens, running_center: RunningCenter) -> Pair:
    """A counselor (mina) and a supervisor (doyun), both at their desks."""
    running_center.staff("doyun", Role.SUPERVISOR)
    counselor = opens(running_center.url, home="mina")
    counselor.enter_online("mina")
    supervisor = opens(running_center.url, home="doyun")
    supervisor.enter_online("doyun")
    return counselor, supervisor


def asks(eyes: Eyes, body: c.Request) -> Reply:
    """What becomes of a request of this console's own."""
    replies: list[Reply] = []
    eyes.shift._means().ask(body, replies.append)
    eyes.until(lambda: replies)
    return replies[0]


def help_row(center: RunningCenter) -> dict[str, object]:
    rows = inside.rows(center, "help")
    return rows[-1] if rows else {}


def press(eyes: Eyes, key: int, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """As the keyboard does: the window hears of it first."""
    none = Qt.KeyboardModifier.NoModifier
    handle = eyes.window.windowHandle()
    assert handle is not None
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, key, modifiers or none, ""))


def looks_at(eyes: Eyes) -> None:
    """This window is in front."""
    eyes.window.activateWindow()
    eyes.until(eyes.window.isActiveWindow)


def test_help_is_asked_seen_coming_and_over(pair: Pair, running_center: RunningCenter) -> None:
    counselor, supervisor = pair
    contact_id = rings(running_center)
    counselor.talk(contact_id)
    assert supervisor.window.page == "wall"
    looks_at(counselor)
    assert asks(counselor, c.HelpAsk(contact_id=contact_id)) == Reply(Answer.DONE)
    supervisor.sees("mina 님 상담사가 도움을 청했습니다", "위험도 아직 묻지 않음")
    # It has arrived on a screen that nobody sits at: that is not seen.
    press(supervisor, Qt.Key.Key_Down)
    assert help_row(running_center)["seen_by"] is None
    looks_at(supervisor)
    attention = supervisor.window.help.attention
    supervisor.until(lambda: attention._since)
    began = supervisor.window.now()
    supervisor.until(lambda: supervisor.window.now() - began > SETTLE_MS + 300)
    press(supervisor, Qt.Key.Key_Down)
    supervisor.until(lambda: help_row(running_center)["seen_by"])
    card = next(iter(supervisor.window.pages.wall.cards.help.values()))
    QTest.keyClick(supervisor.window.pages.wall, Qt.Key.Key_Return)
    supervisor.sees("가고 있다고 알렸습니다", "마쳤습니다")
    assert help_row(running_center)["coming_by"] is not None
    counselor.until(lambda: counselor.window.queue._desk.help is not None)
    card.done.click()
    supervisor.sees("도움을 청한 상담사가 없습니다.")
    assert help_row(running_center)["closed_at"] is not None
    discreet(supervisor)


def test_a_message_reaches_the_counselor_and_stays_where_it_did_not(
    pair: Pair, running_center: RunningCenter
) -> None:
    counselor, supervisor = pair
    counselor.talk(rings(running_center))
    wall = supervisor.window.pages.wall
    supervisor.until(lambda: wall.talks.model.rowCount() == 1)
    wall.talks.view.choose(wall.talks.model.lines[0].talk.contact_id)
    wall.write()
    field = wall.talks.message.field
    commit(field._field.edit, "천천히 하셔도 됩니다")
    QTest.keyClick(field._field.edit, Qt.Key.Key_Return)
    supervisor.until(lambda: not wall.talks.message.isVisible())
    supervisor.sees("보냈습니다")
    counselor.until(lambda: counselor.window.queue._desk.messages)
    (told,) = counselor.window.queue._desk.messages
    assert (told.text, told.from_name) == ("천천히 하셔도 됩니다", "doyun 님")
    running_center.stop()
    wall.write()
    commit(field._field.edit, "물 한 잔 드세요")
    QTest.keyClick(field._field.edit, Qt.Key.Key_Return)
    supervisor.sees("한 번 더 보")
    assert field._field.text() == "물 한 잔 드세요"
    discreet(supervisor, "천천히 하셔도", "물 한 잔")


def test_who_waits_is_given_to_one_counselor(pair: Pair, running_center: RunningCenter) -> None:
    counselor, supervisor = pair
    rings(running_center, "먼저", "call-1")
    second = rings(running_center, "나중", "call-2")
    wall = supervisor.window.pages.wall
    supervisor.until(lambda: wall.queue.model.rowCount() == 2)
    supervisor.until(
        lambda: any(one.state is PresenceState.READY for one in wall.queue.chooser.model.lines)
    )
    wall.queue.view.choose(second)
    QTest.keyClick(wall.queue.view, Qt.Key.Key_Return)
    assert wall.queue.choosing
    QTest.keyClick(wall.queue.chooser.view, Qt.Key.Key_Return)
    supervisor.sees("mina 님 상담사에게")
    counselor.until(lambda: counselor.window.queue.view.target == second)
    first = counselor.window.queue.model.lines[0].row
    assert (first.contact_id, first.held_for_me) == (second, True)
    counselor.talk(second)
    supervisor.until(lambda: wall.talks.model.rowCount() == 1)


def test_a_high_risk_is_followed_and_its_counselor_told(
    pair: Pair, running_center: RunningCenter
) -> None:
    counselor, supervisor = pair
    contact_id = rings(running_center)
    counselor.talk(contact_id)
    at = counselor.shift.hand.now()
    counselor.shift.hand.fact(
        c.RiskAssessed(contact_id=contact_id, asked=True, level=RiskLevel.HIGH, assessed_at=at)
    )
    supervisor.sees("mina 님 · 위험도 높음", "첫 번째 단계")
    looks_at(supervisor)
    press(supervisor, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    supervisor.sees("함께 보고 있습니다")
    counselor.until(lambda: inside.rows(running_center, "contact")[-1]["watched_by"])


def test_help_is_told_on_every_page_without_focus_or_reflow(
    pair: Pair, running_center: RunningCenter
) -> None:
    counselor, supervisor = pair
    window = supervisor.window
    window.open_page("services")
    looks_at(supervisor)
    focus, place = QApplication.focusWidget(), window.pages.geometry()
    assert asks(counselor, c.HelpAsk()) == Reply(Answer.DONE)
    supervisor.sees("mina 님 상담사 도움 요청")
    assert window.page == "services"
    assert QApplication.focusWidget() is focus
    assert window.pages.geometry() == place
    press(supervisor, Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    panel = window.overlays.help
    assert panel.isVisible()
    began = window.now()
    supervisor.until(lambda: window.now() - began > SETTLE_MS)
    QTest.keyClick(panel, Qt.Key.Key_Return)
    supervisor.until(lambda: help_row(running_center)["coming_by"])
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_help_that_cannot_be_answered_says_so(pair: Pair, running_center: RunningCenter) -> None:
    counselor, supervisor = pair
    assert asks(counselor, c.HelpAsk()) == Reply(Answer.DONE)
    wall = supervisor.window.pages.wall
    supervisor.until(lambda: wall.cards.help)
    card = next(iter(wall.cards.help.values()))
    running_center.stop()
    card.press()
    supervisor.until(lambda: wall._offline_since is not None)
    supervisor.sees("주십시오", "연결이 끊겼습니다")
    assert card.open
