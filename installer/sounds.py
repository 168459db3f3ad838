"""Make the console's sounds: `python installer/sounds.py [FOLDER]`. The same bytes each time.

Soft tones of a struck bar: a sine and two quiet overtones that swell within some ms and die away.
Nothing in them is shrill or loud; they are told apart by their steps, not by their strength.
"""

import math
import struct
import sys
import wave
from collections.abc import Sequence
from pathlib import Path

RATE = 22_050
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"
LOUD = 0.32
SWELL_S = 0.018
OVERTONES = ((1.0, 1.0, 1.0), (2.0, 0.22, 1.8), (3.01, 0.07, 3.0))
"""Of each: how many times the tone's frequency, how strong, how much faster it dies away."""

Note = tuple[float, float, float]
"""When it begins (s), its frequency (Hz), how long until it has died to a third (s)."""

SOUNDS: dict[str, tuple[Note, ...]] = {
    # Two steps upwards, a fourth: somebody is there.
    "waits": ((0.0, 440.0, 0.22), (0.20, 587.33, 0.34)),
    # Three steps in one place: a colleague calls.
    "help": ((0.0, 523.25, 0.18), (0.22, 523.25, 0.18), (0.44, 659.26, 0.32)),
    # The same, once more: nobody has seen it yet.
    "escalated": (
        (0.0, 523.25, 0.16), (0.20, 659.26, 0.22),
        (0.62, 523.25, 0.16), (0.82, 659.26, 0.34),
    ),
    # One, high and short.
    "message": ((0.0, 783.99, 0.20),),
    # Two steps downwards.
    "follow_up": ((0.0, 587.33, 0.20), (0.22, 493.88, 0.32)),
}  # fmt: skip


def samples(notes: Sequence[Note]) -> list[int]:
    """16-bit samples of these notes, with silence faded in and out."""
    length = max(begin + 5 * decay for begin, _, decay in notes)
    total = [0.0] * round(length * RATE)
    for begin, frequency, decay in notes:
        first = round(begin * RATE)
        for at in range(len(total) - first):
            total[first + at] += _tone(at / RATE, frequency, decay)
    fade = round(0.03 * RATE)
    for at in range(fade):
        total[-1 - at] *= at / fade
    return [round(32_767 * LOUD * value) for value in total]


def _tone(at: float, frequency: float, decay: float) -> float:
    swell = min(1.0, at / SWELL_S)
    return swell * sum(
        strength * math.exp(-at * faster / decay) * math.sin(2 * math.pi * frequency * times * at)
        for times, strength, faster in OVERTONES
    )


def write(folder: Path = FOLDER) -> list[Path]:
    """Write each sound as a mono WAV; gives the files."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for name, notes in SOUNDS.items():
        values = samples(notes)
        made.append(folder / f"{name}.wav")
        with wave.open(str(made[-1]), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(values)}h", *values))
    return made


if __name__ == "__main__":
    for path in write(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER):
        sys.stdout.write(f"{path}\n")
