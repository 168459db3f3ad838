"""`python -m console.desktop.hands`: the real console, told line by line what to press.

The first line on standard input says how to open it (the options of `gyeot open`, as JSON); each
further line is one thing to do, a word and its arguments. Each is answered with `ok`, or with
`failed` and why, when it is done or the patience is over. When the input ends, so does this.
"""

import json
import os
import sys
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from console.desktop import logs
from console.desktop.app import Console, Options
from console.desktop.hands.hands import Hands

WITH_A_SCREEN = 2


def main() -> int:
    if not os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        print("only without a screen: QT_QPA_PLATFORM=offscreen", file=sys.stderr)  # noqa: T201
        return WITH_A_SCREEN
    plain = json.loads(sys.stdin.readline())
    options = Options(**{**plain, "home": Path(plain["home"])})
    logs.begin(options.home)
    qt = QApplication(sys.argv[:1])
    qt.setQuitOnLastWindowClosed(False)
    console = Console(qt, options)
    console.theme.wear(replace(console.theme.look, still=True))
    hands = Hands(console)
    console.show()
    # Offscreen no window manager hands out the keyboard.
    console.window.activateWindow()
    QApplication.sendEvent(console.window, QEvent(QEvent.Type.WindowActivate))

    def read() -> None:
        for line in sys.stdin:
            console.tasks.home(partial(hands.take, line))
        console.tasks.home(partial(hands.let_go, qt))

    threading.Thread(target=read, daemon=True).start()
    code = qt.exec()
    console.end()
    return code


if __name__ == "__main__":
    sys.exit(main())
