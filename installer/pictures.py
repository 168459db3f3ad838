"""Small pictures for the docs from those of a tour: python installer/pictures.py SHOTS TARGET.

Each is drawn smaller, so that a page of them stays light. Fewer colours would save nothing: even
greys become a pattern, which packs badly.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

WIDE = 800
WANTED = (
    "queue",
    "session-returning-caller",
    "lookup",
    "palette",
    "risk-with-steps",
    "wall-with-a-call-for-help",
    "time-to-hand-over",
    "restarted-offline",
    "practice-talk",
    "practice-feedback",
)


def main() -> int:
    shots, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    for name in WANTED:
        found = sorted(shots.glob(f"[0-9][0-9]-{name}.png"))
        if not found:
            sys.stderr.write(f"the tour has no picture of this name: {name}\n")
            return 1
        smooth = Qt.TransformationMode.SmoothTransformation
        small = QImage(str(found[0])).scaledToWidth(WIDE, smooth)
        small = small.convertToFormat(QImage.Format.Format_RGB888)
        # The name says that it is a PNG; quality how hard it is packed: 0 is smallest.
        small.save(str(target / f"{name}.png"), None, 0)
    return 0


if __name__ == "__main__":
    sys.exit(main())
