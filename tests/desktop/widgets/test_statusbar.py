from dataclasses import replace

from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.keyhint import Key, KeyHints
from console.desktop.widgets.statusbar import StatusBar
from console.desktop.widgets.syncmark import SyncMark, SyncView


def made(qtbot: QtBot, theme: Theme) -> StatusBar:
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.show_sync(SyncView("offline", "연결이 끊겼습니다 · 4건을 보관하고 있습니다", "22:51부터"))
    bar.show_keys([Key("F2", "상담 받기"), Key("Ctrl K", "모든 명령")])
    bar.resize(1366, bar.sizeHint().height())
    bar.show()
    return bar


def test_truth_left_keys_right(qtbot: QtBot, theme: Theme) -> None:
    bar = made(qtbot, theme)
    truth, keys = bar.findChildren(SyncMark)[0], bar.findChildren(KeyHints)[0]
    assert truth.geometry().left() == 24
    assert keys.geometry().right() == 1366 - 25


def test_narrow_keeps_the_truth(qtbot: QtBot, theme: Theme) -> None:
    bar = made(qtbot, theme)
    bar.resize(480, bar.height())
    truth = bar.findChildren(SyncMark)[0]
    assert truth.width() >= truth.minimumSizeHint().width()


def test_height_follows_the_look(qtbot: QtBot, theme: Theme) -> None:
    bar = made(qtbot, theme)
    assert bar.height() == 40
    theme.wear(replace(theme.look, density="compact"))
    assert bar.height() == 36
