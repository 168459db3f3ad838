from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from console.desktop.hands.look import Look


def test_a_picture_is_taken_of_a_window_at_rest(qtbot: QtBot, tmp_path: Path) -> None:
    label = QLabel("곁")
    qtbot.addWidget(label)
    label.resize(120, 40)
    label.show()
    taken = Look(label).picture(str(tmp_path / "one.png"))
    assert not taken()
    qtbot.waitUntil(taken)
    assert QImage(str(tmp_path / "one.png")).size() == label.size()


def test_a_picture_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    label = QLabel("곁")
    qtbot.addWidget(label)
    label.show()
    taken = Look(label).picture(str(tmp_path / "nowhere" / "one.png"))
    assert not taken()
    qtbot.wait(200)
    with pytest.raises(OSError, match="nowhere"):
        taken()
