"""The risk on the whole application: what is chosen is at the center, and said as it is."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.model.screen import Link
from tests.desktop.running import Opens, discreet, rings
from tests.support import inside
from tests.support.center import RunningCenter


def test_level_and_steps_are_written_down_and_seen(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.talk(rings(running_center))
    window = eyes.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_F8)
    risk = eyes.window.session.side.risk
    QTest.keyClick(risk.answer._level._segments[3], Qt.Key.Key_Space)
    eyes.sees("위험도 높음", "슈퍼바이저 화면에 보이고 있습니다")
    risk.steps.begin()
    risk.steps._steps[risk.steps._opened]._yes.click()  # type: ignore[index]  # one is open
    eyes.until(
        lambda: [row["step"] for row in inside.rows(running_center, "step")] == ["safe_place"]
    )
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    eyes.sees("아직 통화가 이어져 있습니다")
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert eyes.window.focusWidget() is eyes.window.session.note.editor
    discreet(eyes)


def test_without_the_center_nobody_is_said_to_see_it(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.talk(rings(running_center))
    running_center.stop()
    eyes.until(lambda: eyes.link is Link.OFFLINE)
    eyes.window.session.toggle_risk()
    eyes.window.session.side.risk.answer.choose_at(4)
    eyes.sees("아직 보내지 못해 아무도 보지 못합니다")
    assert "슈퍼바이저 화면에 보이고" not in eyes.words
