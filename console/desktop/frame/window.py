from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from console.desktop.frame import truth
from console.desktop.frame.columns import KeptColumns
from console.desktop.frame.covering import Covering
from console.desktop.frame.desk import DeskFrame
from console.desktop.frame.doer import Doer
from console.desktop.frame.moment import Moment
from console.desktop.frame.overlays import Overlays
from console.desktop.frame.pages import DeskPages
from console.desktop.frame.selfmenu import SelfMenu
from console.desktop.frame.wardrobe import Wardrobe
from console.desktop.i18n import Language, Languages
from console.desktop.preferences import Preferences
from console.desktop.prefs import Prefs
from console.desktop.queue.colleagues import SHAPES
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Scheme
from console.desktop.widgets.notice import Weight
from console.model.roles import Role
from console.model.screen import Desk, KeptItem, Link, SessionScreen, SyncTruth


class MainWindow(QWidget):
    """The frame around the pages: rail, pages, status bar, keys. It shows what it is given.

    `front` is a page over everything (the sign-in, the lock) while the desk is not to be seen.
    """

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
        self.preferences = preferences or Preferences(_as_it_is(theme, languages))
        self._truth = SyncTruth()
        self._name = ""
        self.unkept = False
        """Words are on the screen that are kept nowhere: the window does not close."""
        self.pages = DeskPages(theme, now)
        self.queue, self.session, self.services = (
            self.pages.queue,
            self.pages.session,
            self.pages.services,
        )
        self._desk = DeskFrame(theme, self.pages)
        self.rail, self.strip, self.status = self._desk.rail, self._desk.strip, self._desk.status
        self._root = QStackedWidget()
        self._root.addWidget(self._desk)
        self.covering = Covering(self, self._root)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._root)
        self.overlays = Overlays(theme, self)
        self.doer = Doer(self)
        self.keys = self.doer.keys
        self.wardrobe = Wardrobe(self, theme, languages, self.preferences)
        self._columns = KeptColumns(self.session.desk, self.preferences)
        self._connect()
        self._say()
        self.open_page("queue")

    def _connect(self) -> None:
        self.rail.chosen.connect(self.open_page)
        self.rail.lock_asked.connect(self.lock_requested)
        self.rail.self_asked.connect(self._open_self)
        self._desk.notice_asked.connect(self.notice_asked)
        self.status.asked.connect(self._status_asked)
        self.session.keys_changed.connect(self.doer.refresh)
        self.overlays.kept.send_again.connect(self.send_again_requested)
        self.overlays.closed.connect(self._back_to_work)
        self.preferences.changed.connect(self.doer.refresh)

    @property
    def moment(self) -> Moment:
        """Where somebody is just now."""
        return self.doer.moment

    @property
    def front(self) -> QWidget:
        """What is in sight: the desk, or the page in front of it."""
        return self._root.currentWidget() or self._desk

    @property
    def signed_in(self) -> bool:
        """Whether the desk is in sight, and not the page in front of it."""
        return self.front is self._desk

    @property
    def page(self) -> str:
        """Which page is open, by its key."""
        return self.moment.page

    def show_front(self, front: QWidget | None) -> None:
        """Put a page (the sign-in) in front of the desk, or take it away."""
        self.covering.drop()
        if front is not None:
            self.session.flush()
            if self._root.indexOf(front) < 0:
                self._root.addWidget(front)
        self._root.setCurrentWidget(front or self._desk)
        self.doer.be(at_desk=front is None)

    def cover(self, page: QWidget) -> None:
        """Put a page (the lock) over everything for a while; `uncover` brings all back."""
        self.covering.put(page)
        self.doer.be(at_desk=False)

    def uncover(self) -> None:
        """Everything is as it was."""
        self.doer.be(at_desk=True)
        self.covering.lift()

    def show_person(self, name: str, role: Role | None = Role.COUNSELOR) -> None:
        """Who sits here; None when nobody does any more."""
        self._name = name
        self.rail.avatar.set_name(name)
        self.doer.be(role=role)

    def show_desk(self, desk: Desk) -> None:
        """The queue, as it is now."""
        self.queue.show_desk(desk)
        self.rail.avatar.show_state(SHAPES[desk.presence])
        self.doer.refresh()

    def show_session(self, screen: SessionScreen | None) -> None:
        """The talk on the desk, as it is now; opens no page by itself."""
        self.session.show_session(screen)
        self.doer.refresh()

    def show_truth(self, truth_: SyncTruth) -> None:
        """What is kept, sent, or needs a person."""
        self._truth = truth_
        self.status.show_sync(truth.sync_view(truth_))
        broken = truth_.link in (Link.OFFLINE, Link.SIGNED_OUT)
        self.queue.show_link(truth_.since if broken else None)

    def show_kept(self, items: tuple[KeptItem, ...]) -> None:
        """What the list of kept things holds."""
        self.overlays.show_kept(items)

    def show_notice(self, weight: Weight, sentence: str, action: str = "") -> None:
        """A sentence in the strip above the page; an empty one takes it away."""
        self._desk.show_notice(weight, sentence, action)

    def open_page(self, key: str) -> None:
        """Open a page of the rail; one that is not for this person is not opened."""
        if self.pages.open(key, self.moment):
            self.doer.be(page=key)
            self.page_opened.emit(key)

    def open_home(self) -> None:
        """Where a day begins."""
        self.open_page(self.pages.home(self.moment))

    def _status_asked(self) -> None:
        if self._truth.link is Link.SIGNED_OUT:
            self.again_requested.emit()
        else:
            self.open_kept()

    def open_kept(self) -> None:
        """The list of what is kept here."""
        self.kept_asked.emit()
        self.overlays.toggle_kept(self.status.height())

    def _back_to_work(self) -> None:
        page = self.pages.currentWidget()
        if page is self.session:
            self.session.focus_note()
        elif page is self.queue:
            self.queue.view.setFocus()

    def _open_self(self) -> None:
        menu = SelfMenu(self._name, self.preferences.value, self)
        menu.chosen.connect(lambda part: self.preferences.keep(**part))
        menu.sign_out_chosen.connect(self.sign_out_requested)
        menu.open_beside(self.rail.avatar)

    def switch_language(self, language: Language) -> None:
        """Korean or English, from now on."""
        self.preferences.keep(language=language)

    def wear(self, scheme: Scheme) -> None:
        """Light, dark or high contrast, from now on."""
        self.preferences.keep(scheme=scheme)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Gyeot"))
        self.doer.refresh()
        self.status.show_sync(truth.sync_view(self._truth))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that came up from below unanswered."""
        if not self.keys.take(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The window exists from here on, so its keys can be looked at."""
        super().showEvent(event)
        self.keys.watch(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns and air follow the room there is."""
        super().resizeEvent(event)
        self.wardrobe.fit(event.size())
        self.overlays.place(self.status.height())

    def show_unkept(self, *, words: bool) -> None:
        """Whether words on the screen are kept nowhere: then the window stays."""
        self.unkept = words
        self.session.note.show_unkept(words=words)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything written is handed on before the window goes."""
        self.session.flush()
        self.closing.emit()
        if self.unkept:
            event.ignore()
        else:
            super().closeEvent(event)


def _as_it_is(theme: Theme, languages: Languages) -> Prefs:
    look = theme.look
    return Prefs(languages.language, look.scheme, look.scale, look.still)
