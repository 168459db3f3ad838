from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QVariantAnimation
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.guideline import GuidelineView
from console.desktop.widgets.talkhead import TalkHead, TalkView
from tests.desktop.widgets.look import colours

LISTENING = TalkView("listening", "이야기를 듣는 시간", "조용히 알려 드립니다", GuidelineView(1199))
CLOSING = TalkView("closing", "마무리를 준비하는 시간", "여쭤보세요", GuidelineView(1200))


def settle() -> None:
    """What was posted (a new layout, for one) has been done."""
    QCoreApplication.sendPostedEvents()


def made(qtbot: QtBot, theme: Theme) -> TalkHead:
    head = TalkHead(theme)
    qtbot.addWidget(head)
    head.resize(700, head.sizeHint().height())
    head.show()
    head.show_view(LISTENING)
    settle()
    return head


def test_time_words_and_bar_agree(qtbot: QtBot, theme: Theme) -> None:
    head = made(qtbot, theme)
    assert head.timer.text() == "19:59"
    assert head.stage.accessibleName() == "이야기를 듣는 시간 조용히 알려 드립니다"
    head.show_view(CLOSING)
    assert head.timer.text() == "20:00"
    assert "마무리" in head.stage.accessibleName()


def test_the_clock_never_changes_colour(qtbot: QtBot, theme: Theme) -> None:
    head = made(qtbot, theme)
    before = colours(head.timer)
    head.show_view(replace(CLOSING, bar=GuidelineView(1199)))
    settle()
    assert colours(head.timer) == before
    assert "#8a5c00" in colours(head.stage)


def test_a_stage_fades_once_and_not_at_all_when_motion_is_reduced(
    qtbot: QtBot, theme: Theme
) -> None:
    head = made(qtbot, theme)
    fade = head.stage._fade
    head.show_view(CLOSING)
    assert fade.state() == QVariantAnimation.State.Stopped
    theme.wear(replace(theme.look, still=False))
    head.show_view(LISTENING)
    assert fade.state() == QVariantAnimation.State.Running
    assert fade.duration() == 600
    with qtbot.waitSignal(fade.finished, timeout=3000):
        head.show_view(replace(LISTENING, bar=GuidelineView(1201)))
    head.grab()


def test_nothing_moves_at_a_stage(qtbot: QtBot, theme: Theme) -> None:
    head = made(qtbot, theme)
    before = head.stage.geometry(), head.bar.geometry()
    head.show_view(CLOSING)
    head.grab()
    assert (head.stage.geometry(), head.bar.geometry()) == before


def test_a_hint_that_would_be_cut_is_left_out_whole(qtbot: QtBot, theme: Theme) -> None:
    head = made(qtbot, theme)
    assert theme.color("text2").name() in colours(head.stage)
    head.leave_room(700 - head.timer.width() - 200)
    settle()
    assert theme.color("text2").name() not in colours(head.stage)
    assert "조용히" in head.stage.accessibleName()
