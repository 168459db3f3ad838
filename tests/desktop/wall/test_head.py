import pytest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.desktop.wall.head import WallHead
from tests.desktop.running import texts
from tests.desktop.samples import NOW, Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def head(qtbot: QtBot, theme: Theme, korean: Languages, clock: Clock) -> WallHead:
    assert korean.language == "ko"
    made = WallHead(theme, clock)
    qtbot.addWidget(made)
    made.resize(1_300, 104)
    made.show()
    return made


def said(head: WallHead) -> str:
    return "\n".join(texts(head))


def test_how_many_share_the_shift(head: WallHead) -> None:
    head.show_shift(10, None)
    assert "함께 근무하는 상담사 10명" in said(head)


def test_an_old_picture_says_since_when(head: WallHead) -> None:
    head.show_shift(10, NOW)
    assert "연결이 끊겼습니다." in said(head)
    assert "아무것도 보낼 수 없습니다" in said(head)


def test_an_answer_is_said_for_a_while(head: WallHead, clock: Clock) -> None:
    head.say("이미 끝난 상담입니다.", NOW + 1_000)
    assert "이미 끝난 상담입니다." in said(head)
    clock.move(1_001)
    head._say()
    assert "이미 끝난 상담입니다." not in said(head)


def test_the_button_leads_to_the_wall_and_back(head: WallHead, qtbot: QtBot) -> None:
    assert "벽면 보기" in said(head)
    head.show_wall(on_wall=True)
    assert "자리로 돌아가기" in said(head)
    with qtbot.waitSignal(head.wall_asked):
        head.wall.click()


def test_its_clock_rests_out_of_sight(head: WallHead) -> None:
    assert head._tick.isActive()
    head.hide()
    assert not head._tick.isActive()
