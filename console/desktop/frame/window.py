from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from console.desktop.frame import hints, truth
from console.desktop.frame.covering import Covering
from console.desktop.frame.keys import Keys
from console.desktop.frame.overlays import Overlays
from console.desktop.frame.selfmenu import SelfMenu
from console.desktop.i18n import Language, Languages
from console.desktop.lookup.page import LookupPage
from console.desktop.queue.colleagues import SHAPES
from console.desktop.queue.page import QueuePage
from console.desktop.session.page import SessionPage
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Scheme
from console.desktop.widgets.notice import Notice, Weight
from console.desktop.widgets.rail import Rail, RailItem
from console.desktop.widgets.statusbar import StatusBar
from console.model.screen import Desk, KeptItem, Link, SessionScreen, SyncTruth

COMPACT_BELOW = (1400, 820)
LEAST = (1200, 700)
EVERYWHERE = ("emergency", "hide")
"""What acts over a page in front too; the lock and the sign-in answer to nothing else."""


class MainWindow(QWidget):
    """The frame around the pages: rail, pages, status bar, keys. It shows what it is given.

    `front` is a page over everything (the sign-in) while nobody is signed in.
    """

    lock_requested = Signal()
    hide_requested = Signal()
    again_requested = Signal()
    sign_out_requested = Signal()
    send_again_requested = Signal(str)
    notice_asked = Signal()
    kept_asked = Signal()
    closing = Signal()
    language_changed = Signal(str)
    look_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        languages: Languages,
        now: Callable[[], int],
        keys: Keys | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._languages = languages
        self._truth = SyncTruth()
        self._name = ""
        self._takes_calls = True
        self._page = "queue"
        self.unkept = False
        """Words are on the screen that are kept nowhere: the window does not close."""
        self.keys = keys or Keys()
        self.queue = QueuePage(theme, now)
        self.session = SessionPage(theme, now)
        self.services = LookupPage(theme)
        self.rail = Rail(theme)
        self.strip = Notice(theme)
        self.status = StatusBar(theme)
        self._pages = QStackedWidget()
        self._root = QStackedWidget()
        self._desk = QWidget()
        self.covering = Covering(self, self._root)
        self.overlays = Overlays(theme, self)
        self._build()
        self._connect()
        self._bind()
        self._say()
        self.open_page("queue")
        self.setMinimumSize(*LEAST)

    def _build(self) -> None:
        for page in (self.queue, self.session, self.services):
            self._pages.addWidget(page)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._strip_place = QWidget()
        strip = QHBoxLayout(self._strip_place)
        strip.setContentsMargins(24, 8, 24, 0)
        strip.addWidget(self.strip)
        right.addWidget(self._strip_place)
        self._strip_place.hide()
        right.addWidget(self._pages, 1)
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(self.rail)
        above.addLayout(right, 1)
        column = QVBoxLayout(self._desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above, 1)
        column.addWidget(self.status)
        self._root.addWidget(self._desk)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._root)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.open_page)
        self.rail.lock_asked.connect(self.lock_requested)
        self.rail.self_asked.connect(self._open_self)
        self.strip.asked.connect(self.notice_asked)
        self.status.asked.connect(self._status_asked)
        self.session.keys_changed.connect(self._show_keys)
        self.overlays.kept.send_again.connect(self.send_again_requested)
        self.overlays.closed.connect(self._back_to_work)

    def _bind(self) -> None:
        session = self.session
        actions: dict[str, Callable[[], object]] = {
            "accept": self.accept,
            "lookup": self._look_up,
            "note": lambda: self._in_session(session.focus_note),
            "risk": lambda: self._in_session(session.toggle_risk),
            "stamp": lambda: self._in_session(session.stamp),
            "follow_up": lambda: self._in_session(session.open_follow_up),
            "confirm": lambda: self._in_session(session.confirm),
            "end": lambda: self._in_session(session.end),
            "emergency": self._show_numbers,
            "lock": self.lock_requested.emit,
            "hide": self.hide_requested.emit,
            "queue": lambda: self.open_page("queue"),
            "session": lambda: self.open_page("session"),
            "services": lambda: self.open_page("services"),
        }
        for name, do in actions.items():
            # The sign-in page has keys of its own; only the emergency numbers are everywhere.
            self.keys.on(name, partial(self._act, name, do))

    def _act(self, name: str, do: Callable[[], object]) -> None:
        if self.signed_in or name in EVERYWHERE:
            do()

    def _show_numbers(self) -> None:
        """The desk has its overlay; a page in front shows the numbers over itself."""
        front = self.overlays if self.overlays.emergency.isVisible() else self._root.currentWidget()
        getattr(front, "toggle_emergency", self.overlays.toggle_emergency)()

    @property
    def signed_in(self) -> bool:
        """Whether the desk is in sight, and not the page in front of it."""
        return self._root.currentWidget() is self._desk

    @property
    def page(self) -> str:
        """Which page is open: queue, session or services."""
        return self._page

    def show_front(self, front: QWidget | None) -> None:
        """Put a page (the sign-in) in front of the desk, or take it away."""
        self.covering.drop()
        if front is None:
            self._root.setCurrentWidget(self._desk)
            return
        self.session.flush()
        if self._root.indexOf(front) < 0:
            self._root.addWidget(front)
        self._root.setCurrentWidget(front)

    def show_person(self, name: str, *, takes_calls: bool = True) -> None:
        """Who sits here."""
        self._name = name
        self._takes_calls = takes_calls
        self._show_keys()
        self.rail.avatar.set_name(name)

    def show_desk(self, desk: Desk) -> None:
        """The queue, as it is now."""
        self.queue.show_desk(desk)
        self.rail.avatar.show_state(SHAPES[desk.presence])
        self._show_rail()

    def show_session(self, screen: SessionScreen | None) -> None:
        """The talk on the desk, as it is now; opens no page by itself."""
        self.session.show_session(screen)
        self._show_rail()

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
        if sentence:
            self.strip.say(weight, sentence, action)
        else:
            self.strip.silence()
        self._strip_place.setVisible(bool(sentence))

    def open_page(self, key: str) -> None:
        """Open a page of the rail."""
        pages = {"queue": self.queue, "session": self.session, "services": self.services}
        if key in pages:
            self._page = key
            self._pages.setCurrentWidget(pages[key])
            self.rail.select(key)
            self._show_keys()

    def _status_asked(self) -> None:
        if self._truth.link is Link.SIGNED_OUT:
            self.again_requested.emit()
        else:
            self.open_kept()

    def open_kept(self) -> None:
        """The list of what is kept here."""
        self.kept_asked.emit()
        self.overlays.toggle_kept(self.status.height())

    def accept(self) -> None:
        """F2 from anywhere; not in the middle of a talk, where it could only be a slip."""
        if self.session.phase != "talk":
            self.queue.accept()

    def _look_up(self) -> None:
        if self._page == "session" and self.session.contact_id is not None:
            self.session.open_lookup()
        elif self.session.phase in ("talk", "wrap_up"):
            self.open_page("session")
            self.session.open_lookup()
        else:
            self.open_page("services")

    def _in_session(self, do: Callable[[], object]) -> None:
        if self.session.contact_id is not None:
            self.open_page("session")
            do()

    def _back_to_work(self) -> None:
        page = self._pages.currentWidget()
        if page is self.session:
            self.session.focus_note()
        elif page is self.queue:
            self.queue.view.setFocus()

    def _open_self(self) -> None:
        look = self.theme.look
        menu = SelfMenu(self._name, (self._languages.language, look.scheme, look.scale), self)
        menu.language_chosen.connect(self.switch_language)
        menu.scheme_chosen.connect(self.wear)
        menu.scale_chosen.connect(self._scale)
        menu.sign_out_chosen.connect(self.sign_out_requested)
        menu.open_beside(self.rail.avatar)

    def switch_language(self, language: Language) -> None:
        """Korean or English, from now on."""
        self._languages.switch(language)
        self.language_changed.emit(language)

    def wear(self, scheme: Scheme) -> None:
        """Light, dark or high contrast, from now on."""
        self.theme.wear(replace(self.theme.look, scheme=scheme))
        self.look_changed.emit()

    def _scale(self, scale: float) -> None:
        self.theme.wear(replace(self.theme.look, scale=scale))
        self.look_changed.emit()

    def _show_rail(self) -> None:
        talking = self.session.phase == "talk"
        self.rail.show_items(
            (
                RailItem("queue", "list", self.tr("Queue"), self.queue.waiting, quiet=talking),
                RailItem("session", "headset", self.tr("Talk")),
                RailItem("services", "book", self.tr("Services")),
            )
        )
        self.rail.select(self._page)

    def _show_keys(self) -> None:
        keys = hints.valid_now(self._page, self.session.phase, self.keys)
        accept = self.keys.label("accept")
        self.status.show_keys([key for key in keys if self._takes_calls or key.key != accept])

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Gyeot"))
        self._show_rail()
        self._show_keys()
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
        """Compact below 1400 wide or 820 high."""
        super().resizeEvent(event)
        size = event.size()
        compact = size.width() < COMPACT_BELOW[0] or size.height() < COMPACT_BELOW[1]
        if compact != self.theme.look.compact:
            self.theme.wear(replace(self.theme.look, compact=compact))
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
