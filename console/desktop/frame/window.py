from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from console.desktop.frame.covering import Covering
from console.desktop.frame.wardrobe import Wardrobe
from console.desktop.i18n import Language, Languages
from console.desktop.preferences import Preferences
from console.desktop.prefs import Prefs
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Scheme

if TYPE_CHECKING:
    from console.desktop.frame.columns import KeptColumns
    from console.desktop.frame.desk import DeskFrame
    from console.desktop.frame.doer import Doer
    from console.desktop.frame.finder import Finder
    from console.desktop.frame.helpwatch import HelpWatch
    from console.desktop.frame.keys import Keys
    from console.desktop.frame.moment import Moment
    from console.desktop.frame.overlays import Overlays
    from console.desktop.frame.pages import DeskPages
    from console.desktop.frame.settings.door import SettingsDoor
    from console.desktop.frame.wallmode import WallMode
    from console.desktop.lookup.page import LookupPage
    from console.desktop.queue.page import QueuePage
    from console.desktop.session.ahead import TypeAhead
    from console.desktop.session.page import SessionPage
    from console.desktop.widgets.notice import Notice, Weight
    from console.desktop.widgets.rail import Rail
    from console.desktop.widgets.statusbar import StatusBar
    from console.model.roles import Role
    from console.model.screen import Desk, KeptItem, SessionScreen, SyncTruth


class MainWindow(QWidget):
    """The frame around the pages: rail, pages, status bar, keys. It shows what it is given.

    `front` is a page over everything (the sign-in, the lock) while the desk is not to be seen.
    It is bare at first and holds a front alone, so that the sign-in is painted at once;
    `furniture.furnish` brings the desk in before anybody can be signed in.
    """

    desk: "DeskFrame"
    pages: "DeskPages"
    queue: "QueuePage"
    session: "SessionPage"
    services: "LookupPage"
    rail: "Rail"
    strip: "Notice"
    status: "StatusBar"
    overlays: "Overlays"
    doer: "Doer"
    finder: "Finder"
    settings: "SettingsDoor"
    help: "HelpWatch"
    wall_mode: "WallMode"
    columns: "KeptColumns"
    ahead: "TypeAhead"

    lock_requested = Signal()
    hide_requested = Signal()
    again_requested = Signal()
    sign_out_requested = Signal()
    send_again_requested = Signal(str)
    notice_asked = Signal()
    kept_asked = Signal()
    closing = Signal()
    page_opened = Signal(str)

    def __init__(
        self,
        theme: Theme,
        languages: Languages,
        now: Callable[[], int],
        preferences: Preferences | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.now = now
        self.preferences = preferences or Preferences(_as_it_is(theme, languages))
        self.name = ""
        self.furnished = False
        self.unkept = False
        """Words are on the screen that are kept nowhere: the window does not close."""
        self.root = QStackedWidget()
        self.covering = Covering(self, self.root)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.root)
        self.wardrobe = Wardrobe(self, theme, languages, self.preferences)
        self._say()

    @property
    def moment(self) -> "Moment":
        """Where somebody is just now."""
        return self.doer.moment

    @property
    def keys(self) -> "Keys":
        """The keys, and what they mean now."""
        return self.doer.keys

    @property
    def front(self) -> QWidget:
        """What is in sight: the desk, or the page in front of it."""
        return self.root.currentWidget() or self

    @property
    def signed_in(self) -> bool:
        """Whether the desk is in sight, and not the page in front of it."""
        return self.furnished and self.front is self.desk

    @property
    def page(self) -> str:
        """Which page is open, by its key."""
        return self.moment.page

    def show_front(self, front: QWidget | None) -> None:
        """Put a page (the sign-in) in front of the desk, or take it away."""
        self.covering.drop()
        if front is not None and self.furnished:
            self.session.flush()
        if front is not None and self.root.indexOf(front) < 0:
            self.root.addWidget(front)
        self.root.setCurrentWidget(front or self.desk)
        if self.furnished:
            self.doer.be(at_desk=front is None)

    def cover(self, page: QWidget) -> None:
        """Put a page (the lock) over everything for a while; `uncover` brings all back."""
        self.covering.put(page)
        self.doer.be(at_desk=False)

    def uncover(self) -> None:
        """Everything is as it was."""
        self.doer.be(at_desk=True)
        self.covering.lift()

    def show_person(self, name: str, role: "Role | None") -> None:
        """Who sits here; None when nobody does any more."""
        self.name = name
        self.rail.avatar.set_name(name)
        self.doer.be(role=role)

    def show_desk(self, desk: "Desk") -> None:
        """The queue, as it is now."""
        self.queue.show_desk(desk)
        self.session.side.show_desk(desk)
        self.desk.show_presence(desk.presence)
        self.help.show_calls(desk.calls)

    def show_session(self, screen: "SessionScreen | None") -> None:
        """The talk on the desk, as it is now; opens no page by itself."""
        self.session.show_session(screen)
        self.doer.refresh()

    def show_truth(self, truth: "SyncTruth") -> None:
        """What is kept, sent, or needs a person."""
        self.desk.show_truth(truth)
        for page in (self.queue, self.pages.wall):
            page.show_link(truth.since if truth.broken else None)

    def show_kept(self, items: "tuple[KeptItem, ...]") -> None:
        """What the list of kept things holds."""
        self.overlays.show_kept(items)

    def show_notice(self, weight: "Weight", sentence: str, action: str = "") -> None:
        """A sentence in the strip above the page; an empty one takes it away."""
        self.desk.show_notice(weight, sentence, action)

    def open_page(self, key: str) -> None:
        """Open a page of the rail; one that is not for this person is not opened."""
        if self.pages.open(key, self.moment):
            self.doer.be(page=key)
            self.page_opened.emit(key)

    def open_home(self) -> None:
        """Where a day begins."""
        self.open_page(self.pages.home(self.moment))

    def open_kept(self) -> None:
        """The list of what is kept here."""
        self.kept_asked.emit()
        self.overlays.toggle_kept(self.status.height())

    def switch_language(self, language: Language) -> None:
        """Korean or English, from now on."""
        self.preferences.keep(language=language)

    def wear(self, scheme: Scheme) -> None:
        """Light, dark or high contrast, from now on."""
        self.preferences.keep(scheme=scheme)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Gyeot"))
        if self.furnished:
            self.doer.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that came up from below unanswered."""
        if not (self.furnished and self.keys.take(event)):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The window exists from here on, so its keys can be looked at."""
        super().showEvent(event)
        if self.furnished:
            self.keys.watch(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns and air follow the room there is."""
        super().resizeEvent(event)
        self.wardrobe.fit(event.size())
        if self.furnished:
            self.overlays.place(self.status.height())

    def show_unkept(self, *, words: bool) -> None:
        """Whether words on the screen are kept nowhere: then the window stays."""
        self.unkept = words
        self.session.note.show_unkept(words=words)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything written is handed on before the window goes."""
        if self.furnished:
            self.session.flush()
        self.closing.emit()
        if self.unkept:
            event.ignore()
        else:
            super().closeEvent(event)


def _as_it_is(theme: Theme, languages: Languages) -> Prefs:
    look = theme.look
    return Prefs(languages.language, look.scheme, look.scale, look.still)
