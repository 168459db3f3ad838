import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.wrapup import WrapUp
from console.desktop.style.theme import Theme
from console.model.note import Missing, NoteContent
from console.model.risk import RiskLevel
from tests.desktop.samples import CONTENT, NOW, referrals, screen


@pytest.fixture
def wrap_up(qtbot: QtBot, theme: Theme) -> WrapUp:
    made = WrapUp(theme)
    qtbot.addWidget(made)
    return made


def rows(wrap_up: WrapUp) -> list[tuple[str, str, bool]]:
    return [(r._name.text(), r._value.text(), r._missing) for r in wrap_up.card._rows]


@pytest.mark.usefixtures("korean")
def test_missing_things_stand_first_and_the_button_goes_there(
    wrap_up: WrapUp, qtbot: QtBot
) -> None:
    gaps = (Missing.DISTRICT, Missing.RISK)
    wrap_up.card.show_session(screen(1, ended_at=NOW), CONTENT, gaps)
    assert wrap_up.card._title.text() == "두 가지가 남았습니다"
    assert rows(wrap_up)[:3] == [
        ("사는 곳", "비어 있음", True),
        ("위험도", "여쭤봤는지", True),
        ("나이대", "중장년 · 짐작", False),
    ]
    with qtbot.waitSignal(wrap_up.card.going, timeout=500) as going:
        wrap_up.card._go.click()
    assert going.args == [Missing.DISTRICT]


@pytest.mark.usefixtures("korean")
def test_when_all_is_there_the_same_button_signs(wrap_up: WrapUp, qtbot: QtBot) -> None:
    shown = screen(
        1_600_000, ended_at=NOW, risk=RiskLevel.LOW, risk_asked=True, referrals=referrals()
    )
    wrap_up.card.show_session(shown, CONTENT, ())
    assert wrap_up.card._go.text() == "서명하기"
    assert rows(wrap_up) == [
        ("나이대", "중장년 · 짐작", False),
        ("이유", "생활비 외 2", False),
        ("사는 곳", "은평구", False),
        ("위험도", "낮음", False),
        ("연계", "2건 · 말로 안내", False),
        ("동행상담", "없음", False),
    ]
    with qtbot.waitSignal(wrap_up.card.signing, timeout=500):
        wrap_up.card._go.click()


def test_an_empty_note_lacks_four_things(wrap_up: WrapUp) -> None:
    wrap_up.card.show_session(screen(1, ended_at=NOW), NoteContent(), tuple(Missing))
    assert [missing for _name, _value, missing in rows(wrap_up)].count(True) == 4
