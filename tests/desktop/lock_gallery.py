"""Pictures of the lock, by hand: python -m tests.desktop.lock_gallery OUTDIR [WORD…]."""

import dataclasses

from PySide6.QtCore import QCoreApplication

from console.desktop import times
from console.desktop.frame.window import MainWindow
from console.desktop.lock.again import AgainPanel
from console.desktop.lock.hidden import HiddenPage
from console.desktop.lock.page import LockPage
from console.desktop.lock.state import LockState
from console.desktop.signin.state import SignInState
from console.model.screen import Link, SyncTruth
from tests.desktop import samples
from tests.desktop.desk_gallery import listening
from tests.desktop.drawing import Pose, draw, every
from tests.desktop.samples import NOW

NAME = "한지우"
MINUTE = 60_000


def locked(**state: object) -> Pose:
    def pose(window: MainWindow) -> None:
        page = LockPage(window.theme)
        page.show_state(dataclasses.replace(LockState(name=NAME), **state))  # type: ignore[arg-type]  # fields of the state
        window.cover(page)

    return pose


def locked_over_a_talk(window: MainWindow) -> None:
    listening(window)
    locked(talking=True)(window)


def numbers(window: MainWindow) -> None:
    page = LockPage(window.theme)
    page.show_state(LockState(name=NAME))
    window.cover(page)
    page.toggle_emergency()


def warned(window: MainWindow) -> None:
    window.show_notice("info", _warning())


def warned_in_a_talk(window: MainWindow) -> None:
    listening(window)
    window.status.show_remark(_warning())


def _warning() -> str:
    text = QCoreApplication.translate(
        "LockControl", "Nobody has touched this desk: it is locked at {time}. Any key keeps it."
    )
    return text.format(time=times.hhmm(NOW + MINUTE))


def hidden(window: MainWindow) -> None:
    page = HiddenPage(window.theme)
    page.set_key(window.keys.label("hide"))
    window.cover(page)


def again(state: SignInState) -> Pose:
    def pose(window: MainWindow) -> None:
        window.show_truth(SyncTruth(link=Link.SIGNED_OUT, since=NOW - 14 * MINUTE, kept=2))
        panel = AgainPanel(window.theme)
        window.overlays.add(panel)
        window.overlays.toggle(panel)
        samples.commit(panel.password.edit, "틀린 말")
        panel.show_state(state)

    return pose


POSES: dict[str, Pose] = {
    "warned": warned,
    "warned-talk": warned_in_a_talk,
    "locked": locked(),
    "locked-talk": locked_over_a_talk,
    "unlocking": locked(busy=True),
    "wrong": locked(wrong=True, tries_left=3),
    "wrong-last": locked(wrong=True, tries_left=1),
    "rests": locked(wrong=True, rests_until=NOW + 2 * MINUTE),
    "trouble": locked(trouble=True),
    "stuck": locked(stuck=True),
    "numbers": numbers,
    "hidden": hidden,
    "again": again(SignInState("idle")),
    "again-wrong": again(SignInState("wrong_password", tries_left=2)),
}


if __name__ == "__main__":
    draw(every(POSES))
