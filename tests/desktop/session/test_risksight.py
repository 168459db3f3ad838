import pytest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.session.risksight import RiskSight
from console.desktop.style.theme import Theme
from console.model.risk import RiskLevel
from console.model.screen import Kept, RiskRow, SessionScreen
from tests.desktop.samples import NOW, screen, speak


def high(kept: Kept, level: RiskLevel = RiskLevel.HIGH, watched: str = "") -> SessionScreen:
    row = RiskRow(asked=True, level=level, why_not="", assessed_at=NOW - 60_000, kept=kept)
    return screen(760_000, risk=level, risk_asked=True, risks=(row,), watched_name=watched)


@pytest.fixture
def sight(qtbot: QtBot, theme: Theme) -> RiskSight:
    made = RiskSight(theme)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.usefixtures("korean")
def test_what_was_sent_is_seen_and_then_by_whom(sight: RiskSight) -> None:
    sight.show_session(high(Kept.SENT))
    assert sight._seen._words.text() == "슈퍼바이저 화면에 보이고 있습니다"
    sight.show_session(high(Kept.SENT, watched="김도윤"))
    assert sight._seen._words.text() == "김도윤 슈퍼바이저가 함께 보고 있습니다"
    assert sight._asked._when.text() == "11:40"


def test_what_is_only_here_says_whom_to_call(sight: RiskSight, korean: Languages) -> None:
    sight.show_session(high(Kept.HERE))
    assert "슈퍼바이저에게 전화" in sight._seen._words.text()
    sight.show_on_call("김도윤", "02-120-7701")
    assert "02-120-7701" in sight._seen._words.text()
    speak(korean, "en")
    assert "Please call 김도윤" in sight._seen._words.text()


def test_of_a_low_risk_nothing_is_claimed(sight: RiskSight) -> None:
    sight.show_session(high(Kept.SENT, RiskLevel.LOW))
    assert sight._seen.isHidden()
    sight.show_session(screen(1_000))
    assert sight._asked.isHidden()
