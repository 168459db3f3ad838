import wave
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console import resources
from console.desktop.alerts.choices import Event
from console.desktop.alerts.player import Player
from console.desktop.tasks import Tasks


@pytest.fixture
def player(qapp: QApplication) -> Iterator[Player]:  # noqa: ARG001 - Qt has to be there
    tasks = Tasks()
    yield Player(tasks)
    tasks.close()


@pytest.mark.parametrize("event", Event)
def test_there_is_a_short_gentle_sound_for_each(event: Event) -> None:
    with wave.open(str(resources.path("sounds", f"{event.value}.wav"))) as file:
        assert file.getframerate() == 22_050
        assert file.getnframes() / file.getframerate() < 3
        frames = memoryview(file.readframes(file.getnframes())).cast("h")
    # Never near full strength, and nothing cuts off.
    assert max(map(abs, frames)) < 0.6 * 32_767
    assert abs(frames[0]) < 50
    assert abs(frames[-1]) < 50


def test_nothing_is_looked_for_before_it_is_needed(player: Player) -> None:
    assert not player.known
    assert player.devices == ()
    player.close()


def test_a_computer_that_cannot_be_heard_is_silent_and_says_so(
    player: Player, qtbot: QtBot
) -> None:
    player.play(Event.WAITS, 60)
    qtbot.waitUntil(lambda: player.known, timeout=10_000)
    assert player.able is bool(player.devices)
    player.play(Event.HELP, 60, "a device that is gone")
    player.close()
