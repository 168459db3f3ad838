from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.lookup.card import ServiceCard
from console.desktop.lookup.resultlist import ResultList
from console.desktop.style.theme import Theme
from console.desktop.widgets.composing import Composing
from console.desktop.widgets.field import Field
from console.desktop.widgets.notice import Notice
from console.desktop.widgets.scroll import BAR, Scroll
from console.desktop.widgets.words import Words
from console.model.service import Service
from console.search.hit import Hit

COUNT = 64


class LookupPanel(QWidget):
    """Services found while one types, half a syllable included; the chosen one opens as a card.

    `query_changed(words)` asks; `show_results(words, hits)` answers, and answers to older words
    are dropped. `service_wanted(id)` asks for a card's details. Enter refers the card in sight,
    arrows choose, Esc empties the field and then leaves. Nothing here waits for anything.
    """

    query_changed = Signal(str)
    service_wanted = Signal(str)
    referral_made = Signal(Hit)
    left = Signal()

    def __init__(
        self, theme: Theme, *, can_refer: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._can_refer = can_refer
        self._hits: tuple[Hit, ...] = ()
        self._answered = ""
        self._chosen: str | None = None
        self._referred: frozenset[str] = frozenset()
        self._body = True
        self.field = Field(theme, icon="search")
        self._count = Words(theme, "", "label", ink="text3", tabular=True)
        self._composing = Composing(self.field.edit)
        self._notice = Notice(theme)
        self._nothing = Words(theme, "", "body", ink="text2")
        self.card = ServiceCard(theme, can_refer=can_refer)
        self.list = ResultList(theme, self.card)
        self._scroll = Scroll(theme, self.list)
        self._build()
        self._connect()
        theme.changed.connect(self._resize)
        theme.changed.connect(self._show_count)
        self._resize()
        self._say()
        self._refresh()

    def _build(self) -> None:
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.field.add_trailing(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        # The bar of the list stands outside, so that its cards are as wide as the field.
        for part in (self.field, self._notice, self._nothing):
            line = QHBoxLayout()
            line.setContentsMargins(0, 0, BAR, 0)
            line.addWidget(part)
            column.addLayout(line)
        column.addWidget(self._scroll, 100)
        column.addStretch(1)
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        self._composing.typed.connect(self._ask)
        self.field.edit.installEventFilter(self)
        self.card.referring.connect(self.refer)
        self.list.clicked.connect(self._clicked)

    @property
    def words(self) -> str:
        """What is asked now, as it is seen in the field."""
        return self._composing.text.strip()

    @property
    def answered(self) -> bool:
        """Whether the card in sight answers what is asked now."""
        return self.chosen is not None and self._answered == self.words

    @property
    def chosen(self) -> Hit | None:
        """The service whose card is open."""
        return next((hit for hit in self._hits if hit.id == self._chosen), None)

    def show_results(self, words: str, hits: Sequence[Hit]) -> None:
        """The answer to these words; one to older words is dropped."""
        if words.strip() != self.words or not self.words:
            return
        self._answered = self.words
        self._hits = tuple(hits)
        ids = [hit.id for hit in self._hits]
        if self._chosen not in ids:
            self._choose(ids[0] if ids else None)
        self._refresh()

    def show_service(self, service: Service) -> None:
        """The details of a service that was asked for."""
        self.card.show_service(service)

    def show_referred(self, service_ids: Collection[str]) -> None:
        """Which services were already given in this talk."""
        self._referred = frozenset(service_ids)
        self._show_card()

    def show_trouble(self, sentence: str) -> None:
        """Why there is no directory to ask, and what to do; empty once there is one."""
        if sentence:
            self._notice.say("warn", sentence)
        else:
            self._notice.silence()

    def show_body(self, *, visible: bool) -> None:
        """Whether answers may show below the field, or something else has that place."""
        if visible != self._body:
            self._body = visible
            self._refresh()

    def open(self) -> None:
        """F3: the field, all of it selected, ready for other words."""
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.edit.selectAll()

    def open_service(self, hit: Hit) -> None:
        """This service and no other: its name is asked for, and its card opens."""
        self.field.edit.setText(hit.name)
        self._hits, self._answered = (hit,), self.words
        self._choose(hit.id)
        self._refresh()
        self.open()

    def clear(self) -> None:
        """Another talk: nothing is asked."""
        self.field.edit.clear()

    def refer(self) -> None:
        """Enter: refer what the card in sight shows, if it answers what is asked now."""
        hit = self.chosen
        if hit is not None and self.answered and self._can_refer and hit.id not in self._referred:
            self._referred |= {hit.id}
            self.referral_made.emit(hit)
            self._show_card()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows choose, Enter refers, Esc goes back; while composing they are the method's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and self._key(Qt.Key(event.key())):
                return True
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.refer()
        elif key == Qt.Key.Key_Escape:
            self.field.edit.clear() if self.words else self.left.emit()
        else:
            return False
        return True

    def _ask(self) -> None:
        if not self.words:
            self._hits, self._answered = (), ""
            self._choose(None)
        self.query_changed.emit(self.words)
        self._refresh()

    def _step(self, step: int) -> None:
        ids = [hit.id for hit in self._hits]
        if not ids:
            return
        at = ids.index(self._chosen) + step if self._chosen in ids else 0
        self._choose(ids[max(0, min(len(ids) - 1, at))])
        self._refresh()
        self._scroll.ensureWidgetVisible(self.card, 0, 16)

    def _choose(self, service_id: str | None) -> None:
        if service_id != self._chosen:
            self._chosen = service_id
            if service_id is not None:
                self.service_wanted.emit(service_id)

    def _refresh(self) -> None:
        self._show_card()
        self._show_count()

    def _show_card(self) -> None:
        hit = self.chosen
        if hit is not None:
            self.card.show_hit(hit, referred=hit.id in self._referred)
        self.list.show_hits(self._hits, self._chosen)

    def _show_count(self) -> None:
        asked = bool(self.words)
        none = asked and self._answered == self.words and not self._hits
        self._nothing.setVisible(none and self._body)
        self._scroll.setVisible(bool(self._hits) and self._body)
        found = self.tr("{count} found").format(count=len(self._hits))
        self._count.setText(
            found if asked and self._hits else "" if asked else self.theme.key("lookup")
        )

    def _resize(self) -> None:
        # Of a fixed size: it changes with every key, and the page must not be laid out for it.
        self._count.setFixedSize(self.theme.px(COUNT), self.theme.line("label"))

    def _clicked(self, service_id: str) -> None:
        self._choose(service_id)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._refresh()
        super().changeEvent(event)

    def _say(self) -> None:
        self.field.set_placeholder(self.tr("Find a service"))
        self._nothing.setText(
            self.tr(
                "Nothing found. Try fewer or other words. "
                "129 and 120 know welfare services by telephone."
            )
        )
