import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages


def said() -> str:
    return QCoreApplication.translate("Rail", "Lock")


def test_switches_there_and_back_while_running(korean: Languages) -> None:
    assert said() == "잠금"
    assert korean.switch("en")
    assert said() == "Lock"
    assert korean.switch("ko")
    assert said() == "잠금"
    assert korean.language == "ko"


def test_a_language_that_is_spoken_no_more_takes_no_memory(qtbot: QtBot, korean: Languages) -> None:
    for _round in range(3):
        assert korean.switch("en")
        assert korean.switch("ko")
    qtbot.waitUntil(lambda: len(korean.findChildren(QTranslator)) == len(korean._installed))


def test_qt_speaks_korean_too(korean: Languages) -> None:
    assert korean.language == "ko"
    assert QCoreApplication.translate("QWidgetTextControl", "&Undo") != "&Undo"


def test_without_its_file_english_remains_and_is_logged(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    languages = Languages(qapp, tmp_path)
    with caplog.at_level(logging.WARNING):
        assert not languages.switch("ko")
    assert said() == "Lock"
    assert "ko" in caplog.text


def test_a_damaged_file_is_as_good_as_none(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "gyeot_ko.qm").write_bytes(b"no translation at all")
    assert not Languages(qapp, tmp_path).switch("ko")
    assert said() == "Lock"
