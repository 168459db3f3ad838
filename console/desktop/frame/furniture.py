"""What a window gets after its first paint: the desk. Importing and making it takes 400 ms."""

from functools import partial

from console.desktop.frame.columns import KeptColumns
from console.desktop.frame.desk import DeskFrame
from console.desktop.frame.doer import Doer
from console.desktop.frame.finder import Finder
from console.desktop.frame.helpwatch import HelpWatch
from console.desktop.frame.overlays import Overlays
from console.desktop.frame.pages import DeskPages
from console.desktop.frame.selfmenu import SelfMenu
from console.desktop.frame.settings.door import SettingsDoor
from console.desktop.frame.wallmode import WallMode
from console.desktop.frame.window import MainWindow
from console.desktop.session.ahead import TypeAhead
from console.model.screen import Link

IN_MENU = ("settings", "lock", "sign_out")


def furnish(window: MainWindow) -> MainWindow:
    """Bring the desk into a bare window; what is in front of it stays there. Once."""
    pages = window.pages = DeskPages(window.theme, window.now)
    window.queue, window.session, window.services = pages.queue, pages.session, pages.services
    desk = window.desk = DeskFrame(window.theme, pages)
    window.rail, window.strip, window.status = desk.rail, desk.strip, desk.status
    window.root.addWidget(desk)
    window.overlays = Overlays(window.theme, window, window.now, lambda: pages.sheet(window))
    window.doer = Doer(window)
    window.finder = Finder(window)
    window.settings = SettingsDoor(window)
    window.help = HelpWatch(window)
    window.wall_mode = WallMode(window)
    window.ahead = TypeAhead(desk)
    window.columns = KeptColumns(window.session.desk, window.preferences)
    window.furnished = True
    _connect(window)
    window.open_page("queue")
    window.doer.be(at_desk=window.signed_in)
    window.keys.watch(window.windowHandle())
    window.overlays.place(window.status.height())
    return window


def _connect(window: MainWindow) -> None:
    window.rail.chosen.connect(window.open_page)
    window.rail.lock_asked.connect(window.lock_requested)
    window.rail.self_asked.connect(partial(open_self, window))
    window.desk.notice_asked.connect(window.notice_asked)
    window.status.asked.connect(partial(_look_closer, window))
    window.session.keys_changed.connect(window.doer.refresh)
    window.overlays.kept.send_again.connect(window.send_again_requested)
    window.overlays.closed.connect(partial(_back_to_work, window))
    window.preferences.changed.connect(window.doer.refresh)


def open_self(window: MainWindow) -> None:
    """The menu of the person who sits here, beside their mark."""
    own = [one for one in window.doer.actions if one.id in IN_MENU and one.valid(window.moment)]
    menu = SelfMenu(window.theme, window.name, window.preferences.value.language, window)
    menu.offer([(one.id, one.said, window.keys.label(one.id)) for one in own])
    menu.language_chosen.connect(window.switch_language)
    menu.wanted.connect(window.doer.do)
    menu.open_beside(window.rail.avatar)


def _look_closer(window: MainWindow) -> None:
    """What the truth in the status bar asks for: to sign in again, or to see what is kept."""
    if window.desk.truth.link is Link.SIGNED_OUT:
        window.again_requested.emit()
    else:
        window.open_kept()


def _back_to_work(window: MainWindow, focus_is_back: bool) -> None:  # noqa: FBT001 - from a signal
    """What lay over the page is gone, and so may be where the hands were before."""
    if not focus_is_back:
        window.pages.give_hands()
