from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.frame.truth import sync_view
from console.desktop.i18n import Language, Languages
from console.desktop.style.theme import Theme
from console.desktop.widgets.keyhint import Key, KeyHints
from console.desktop.widgets.statusbar import StatusBar
from console.desktop.widgets.syncmark import SyncMark, SyncView
from console.model.screen import Link, SyncTruth


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


GRAVEST = (
    SyncTruth(disk_full=True),
    SyncTruth(disk_failed=True),
    SyncTruth(needs_you=12),
    SyncTruth(link=Link.SIGNED_OUT, kept=12, since=1),
    SyncTruth(link=Link.OFFLINE, kept=12, since=1),
    SyncTruth(link=Link.ONLINE, clock_wrong=True),
)


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("truth", GRAVEST)
def test_keys_give_way_before_the_truth_with_the_largest_letters(
    qtbot: QtBot, theme: Theme, korean: Languages, truth: SyncTruth, language: Language
) -> None:
    korean.switch(language)
    theme.wear(replace(theme.look, scale=2.0, density="narrow"))
    bar = made(qtbot, theme)
    bar.show_sync(sync_view(truth))
    QApplication.processEvents()
    mark, keys = bar.findChildren(SyncMark)[0], bar.findChildren(KeyHints)[0]
    assert mark.width() >= mark.minimumSizeHint().width()
    assert mark.geometry().right() < keys.geometry().left()
    assert keys.geometry().right() < bar.width()
