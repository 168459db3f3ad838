import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.side import Show
from console.desktop.session.switch import ViewSwitch
from console.desktop.style.theme import Theme


@pytest.mark.usefixtures("korean")
def test_it_names_the_person_and_what_helps(qtbot: QtBot, theme: Theme) -> None:
    switch = ViewSwitch(theme)
    qtbot.addWidget(switch)
    got: list[str] = []
    switch.chosen.connect(got.append)
    switch.show_name("‘민들레’ 님")
    switch.show_held(Show.RISK)
    assert [s.text() for s in switch._views._segments] == ["‘민들레’ 님", "상담 기록", "위험도"]
    switch.show_view("side")
    assert got == []
    switch._views._segments[0].click()
    assert got == ["person"]
    switch.show_name("아주 길고 길고 긴 이름을 가진 분")
    assert switch._views._segments[0].text() == "이 분"
