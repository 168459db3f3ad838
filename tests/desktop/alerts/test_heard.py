"""What is really heard: on a sound server of its own with two devices, recorded and measured."""

import array
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from console import resources
from console.desktop.alerts.choices import Event

RATE, SILENCE, WHOLE = 22_050, 60, 32_767
QUIET = RATE // 3
PATIENCE_S = 20
pytestmark = pytest.mark.skipif(
    shutil.which("pulseaudio") is None or shutil.which("parec") is None,
    reason="no pulseaudio here to be heard by",
)


class Sound:
    """A sound server in which `desk` and `headset` can be heard; `desk` is the usual one."""

    def __init__(self, folder: Path) -> None:
        socket = folder / "socket"
        self.environment = {
            **os.environ,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_SERVER": f"unix:{socket}",
            "QT_QPA_PLATFORM": "offscreen",
        }
        without = {name: one for name, one in self.environment.items() if name != "PULSE_SERVER"}
        options = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        loads = [
            f"module-native-protocol-unix socket={socket} auth-anonymous=1",
            "module-null-sink sink_name=desk",
            "module-null-sink sink_name=headset",
        ]
        command = ["pulseaudio", *options, *(part for load in loads for part in ("-L", load))]
        self._server = subprocess.Popen(command, env=without, stderr=subprocess.DEVNULL)
        self._told("info", patient=True)
        self._told("set-default-sink", "desk")

    def unplug(self, sink: str) -> None:
        modules = self._told("list", "short", "modules").splitlines()
        number = next(line.split()[0] for line in modules if f"sink_name={sink}" in line)
        self._told("unload-module", number)

    def plug(self, sink: str) -> None:
        self._told("load-module", "module-null-sink", f"sink_name={sink}")

    def usual(self, sink: str) -> None:
        self._told("set-default-sink", sink)

    def listen(self, sink: str) -> "Ear":
        return Ear(sink, self.environment)

    def end(self) -> None:
        self._server.terminate()
        self._server.wait(PATIENCE_S)

    def _told(self, *words: str, patient: bool = False) -> str:
        for _ in range(100 if patient else 1):
            done = subprocess.run(
                ["pactl", *words],  # noqa: S607 - whichever is on the path
                env=self.environment,
                capture_output=True,
                text=True,
                timeout=PATIENCE_S,
                check=False,
            )
            if done.returncode == 0:
                return done.stdout
            threading.Event().wait(0.1)
        raise AssertionError(done.stderr)


class Ear:
    """Records what comes out of one device."""

    def __init__(self, sink: str, environment: dict[str, str]) -> None:
        wanted = ["--raw", "--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=20"]
        command = ["parec", "-d", f"{sink}.monitor", *wanted]
        self._recorder = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)
        self._heard = array.array("h")
        # It listens once something comes; what was heard just before comes with it.
        while len(self._heard) < QUIET or self._loud(self._heard[-QUIET:]):
            self._take()
        self._heard = array.array("h")

    def _take(self) -> None:
        assert self._recorder.stdout is not None
        self._heard.frombytes(self._recorder.stdout.read(2 * RATE // 50))

    @staticmethod
    def _loud(heard: "array.array[int]") -> list[int]:
        return [at for at, value in enumerate(heard) if abs(value) > SILENCE]

    def hear(self, seconds: float) -> tuple[float, float]:
        """Listen on for so long: how loud (of 1) and how long (s) it was."""
        while len(self._heard) < seconds * RATE:
            self._take()
        self._recorder.terminate()
        self._recorder.communicate(timeout=PATIENCE_S)
        loud = self._loud(self._heard)
        if not loud:
            return 0.0, 0.0
        return max(map(abs, self._heard)) / WHOLE, (loud[-1] - loud[0]) / RATE


class Aloud:
    """The player in its process."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.alerts.aloud"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.devices = self.hears("ready")

    def tell(self, line: str) -> list[str]:
        """The devices there are after it."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self.hears("did")

    def hears(self, what: str) -> list[str]:
        """Waits until it says this; the devices there are by then."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.split()[0] == what:
                return line.split()[1:]
        raise AssertionError(self._process.communicate()[1])

    def end(self) -> str:
        """What it had to complain of."""
        assert self._process.stdin is not None
        self._process.stdin.write("end\n")
        return self._process.communicate(timeout=PATIENCE_S)[1]


@pytest.fixture
def sound() -> Iterator[Sound]:
    with tempfile.TemporaryDirectory(prefix="gyeot-sound-") as folder:
        server = Sound(Path(folder))
        yield server
        server.end()


@pytest.fixture
def aloud(sound: Sound) -> Iterator[Callable[[], Aloud]]:
    players: list[Aloud] = []

    def begin() -> Aloud:
        players.append(Aloud(sound.environment))
        return players[-1]

    yield begin
    for player in players:
        assert "Traceback" not in player.end()


def length(event: Event) -> float:
    with wave.open(str(resources.path("sounds", f"{event.value}.wav"))) as file:
        return float(file.getnframes() / file.getframerate())


def test_each_comes_out_of_the_chosen_device_alone(
    sound: Sound, aloud: Callable[[], Aloud]
) -> None:
    player = aloud()
    assert sorted(player.devices) == ["desk", "headset"]
    for event in Event:
        chosen, other = sound.listen("headset"), sound.listen("desk")
        player.tell(f"play {event} 100 headset")
        peak, lasted = chosen.hear(3.5)
        assert other.hear(0.1) == (0.0, 0.0)
        assert 0.25 < peak < 0.6
        assert length(event) / 2 < lasted < length(event) + 0.1


def test_soft_is_softer_and_the_usual_device_is_the_computers(
    sound: Sound, aloud: Callable[[], Aloud]
) -> None:
    player, peaks = aloud(), []
    for volume in (30, 60):
        ear, other = sound.listen("desk"), sound.listen("headset")
        player.tell(f"play waits {volume}")
        peaks.append(ear.hear(2.5)[0])
        assert other.hear(0.1) == (0.0, 0.0)
    assert peaks[0] == pytest.approx(peaks[1] / 2, rel=0.1)


def test_what_is_stopped_is_not_heard_any_more(sound: Sound, aloud: Callable[[], Aloud]) -> None:
    player = aloud()
    ear, rung = sound.listen("headset"), sound.listen("headset")
    player.tell("play waits 100 headset")
    assert rung.hear(0.9)[0] > 0
    player.tell("stop waits")
    _, lasted = ear.hear(3.5)
    assert 0 < lasted < length(Event.WAITS) - 0.3


def test_unplugged_it_comes_out_of_the_usual_one_and_back_again(
    sound: Sound, aloud: Callable[[], Aloud]
) -> None:
    player = aloud()
    sound.usual("headset")
    player.tell("play waits 100 headset")
    sound.unplug("headset")
    while "headset" in player.hears("changed"):
        pass
    ear = sound.listen("desk")
    player.tell("play waits 100 headset")
    assert ear.hear(2.5)[0] > 0.25
    sound.plug("headset")
    while "headset" not in player.hears("changed"):
        pass
    back = sound.listen("headset")
    player.tell("play waits 100 headset")
    assert back.hear(2.5)[0] > 0.25


def test_without_a_sound_system_nothing_fails(sound: Sound) -> None:
    player = Aloud({**sound.environment, "PULSE_SERVER": "unix:/nowhere"})
    assert player.devices == []
    assert player.tell("play waits 100 headset") == []
    assert player.tell("stop waits") == []
    assert player.end() == ""
