"""The player in a process of its own, told by lines of its input: `python -m …aloud`.

QtMultimedia finds the sound system once a process, by what the environment says at that moment.
"""

import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from console.desktop.alerts.choices import Event
from console.desktop.alerts.player import Player
from console.desktop.tasks import Tasks


def told(player: Player, line: str) -> None:
    """`play EVENT VOLUME [DEVICE]`, `stop EVENT`, `devices` or `end`; each is answered."""
    match line.split():
        case ["play", event, volume, *device]:
            player.play(Event(event), int(volume), "".join(device))
        case ["stop", event]:
            player.stop(Event(event))
        case ["end"]:
            QCoreApplication.quit()
    say(player, "did")


def say(player: Player, what: str) -> None:
    sys.stdout.write(f"{what} {' '.join(one.id for one in player.devices)}\n")
    sys.stdout.flush()


def main() -> None:
    app = QGuiApplication([])
    qInstallMessageHandler(lambda *_: None)
    tasks = Tasks()
    player = Player(tasks)
    player.ready.connect(lambda: say(player, "ready"))
    player.changed.connect(lambda: say(player, "changed"))
    player.look()
    heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    heard.activated.connect(lambda: told(player, sys.stdin.readline()))
    app.exec()
    player.close()
    tasks.close()


if __name__ == "__main__":
    main()
