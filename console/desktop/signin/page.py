from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from console.desktop.i18n import Language
from console.desktop.practice.opening import Opening, sentence, unavailable
from console.desktop.signin.form import SignInForm
from console.desktop.signin.languages import LanguageSwitch
from console.desktop.signin.night import WIDTH, Night
from console.desktop.signin.place import Place
from console.desktop.signin.state import SignInState
from console.desktop.signin.steps import Steps
from console.desktop.signin.unsent import UnsentList
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.emergency import EmergencyPage, EmergencyStrip
from console.desktop.widgets.words import Words

_PAPER = 752
_SIDE = 64
_TIGHT = 24
_LEAST_NIGHT = 240
_LOW = 820  # where the look turns compact
_VERY_LOW = 760
_PAD = 12  # what the practice button keeps around its words


def _inset(widget: QWidget, align: Qt.AlignmentFlag | None = None) -> QHBoxLayout:
    """A row that ends where the words of the practice button do."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, _PAD, 0)
    if align is None:
        row.addWidget(widget)
    else:
        row.addWidget(widget, 0, align)
    return row


class SignInPage(QWidget):
    """The first page, a pure view: it shows a `SignInState` and says what a person asks for.

    `submitted` carries login and password; `password_chosen` login, old and new one;
    `drain_chosen` the vault whose unsent work is to be sent, `drain_submitted` the same with a
    supervisor's login and password; `center_chosen` the center's address; `language_chosen` "ko"
    or "en". `gone_back` says that somebody left a step other than signing in.
    """

    submitted = Signal(str, str)
    password_chosen = Signal(str, str, str)
    drain_submitted = Signal(str, str, str)
    center_chosen = Signal(str)
    gone_back = Signal()
    language_chosen = Signal(str)
    drain_chosen = Signal(str)
    practice_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._state = SignInState()
        self._before: QWidget | None = None
        self._night = Night(theme)
        self._languages = LanguageSwitch(theme, self)
        self.steps = Steps(theme)
        self._place = Place(theme, self.steps)
        self._unsent = UnsentList(theme)
        self._strip = EmergencyStrip(theme)
        self._seat = Words(theme, "", "label", ink="text2")
        self._door: Opening = "none"
        self._door_says = Words(theme, "", "label", ink="text2")
        self._door_says.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._practice = Button(theme, "", "ghost", icon="mortarboard", height="inline")
        self._large = EmergencyPage(theme, self)
        self._build()
        self._wire()
        self._retranslate()
        self.show_state(self._state)
        self._order()
        theme.changed.connect(self._arrange)

    def _build(self) -> None:
        self._large.hide()
        foot = QHBoxLayout()
        foot.addWidget(self._seat)
        foot.addWidget(self._door_says, 1)
        foot.addSpacing(8)
        foot.addWidget(self._practice)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addStretch(4)
        self._column.addLayout(_inset(self._place, Qt.AlignmentFlag.AlignHCenter))
        self._column.addStretch(1)
        self._column.addLayout(_inset(self._unsent))
        self._column.addSpacing(8)
        self._column.addLayout(_inset(self._strip))
        self._column.addSpacing(14)
        self._column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self._night)
        row.addLayout(self._column, 1)

    def _wire(self) -> None:
        steps = self.steps
        steps.submitted.connect(self.submitted)
        steps.password_chosen.connect(self.password_chosen)
        steps.drain_submitted.connect(self.drain_submitted)
        steps.center_chosen.connect(self.center_chosen)
        steps.gone_back.connect(self.gone_back)
        steps.turned.connect(self._follow)
        self._unsent.chosen.connect(self._drain)
        self._languages.chosen.connect(self.language_chosen)
        self._practice.clicked.connect(self.practice_chosen)
        self._strip.enlarged.connect(self._enlarge)
        self._large.closed.connect(self._reduce)

    @property
    def form(self) -> SignInForm:
        """Where one signs in."""
        return self.steps.sign_in

    def show_state(self, state: SignInState) -> None:
        """Show what is; nothing moves."""
        if state.unsent != self._state.unsent:
            self._unsent.show_unsent(state.unsent)
            self._order()
        self._state = state
        self.steps.show_state(state)
        self._place.show_notice()
        self._seat.setText(" · ".join(part for part in (state.center, state.seat) if part))

    def show_door(self, door: Opening) -> None:
        """How the door to practice stands; it says in its place what becomes of a press."""
        self._door = door
        self._practice.setVisible(door != "none")
        self._practice.set_unavailable(unavailable(door))
        self._door_says.setText(sentence(door))
        self._door_says.setAccessibleName(self._door_says.text())

    def _order(self) -> None:
        """Tab goes as the eye does: form, unsent work, numbers, practice, languages."""
        sends = self._unsent.findChildren(Button)
        stops = [
            self.steps.center.last,
            *sends,
            self._strip.button,
            self._practice,
            *self._languages.words,
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus given to the page goes where one writes first."""
        self.steps.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F12, where no window around the page has taken it."""
        if event.key() == Qt.Key.Key_F12:
            self.toggle_emergency()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        """The focus goes with the form; under the numbers it waits."""
        if self._large.isVisible():
            self._before = self.steps.form
        else:
            self.steps.form.setFocus()

    def _drain(self, vault: str) -> None:
        """A colleague's work was chosen in the list."""
        for left in self._state.unsent:
            if left.vault == vault:
                self.steps.ask_drain(left)
        self.drain_chosen.emit(vault)

    def show_language(self, language: Language) -> None:
        """Which language is spoken now."""
        self._languages.show_language(language)

    def remember(self, login: str) -> None:
        """Write the id of who was here last, and wait for the password."""
        self.form.login.edit.setText(login)
        self.form.password.empty()
        self.form.password.edit.setFocus()

    def clear(self) -> None:
        """Forget every password, as after signing in."""
        self.steps.forget()

    def toggle_emergency(self) -> None:
        """All numbers, large, or back. The window around the page calls it at its own key."""
        if self._large.isVisible():
            self._reduce()
        else:
            self._enlarge()

    def _enlarge(self) -> None:
        self._before = self.focusWidget()
        self._large.setGeometry(self.rect())
        self._large.show()
        self._large.raise_()
        self._large.setFocus()

    def _reduce(self) -> None:
        self._large.hide()
        back = self._before
        (self.form.login.edit if back is None else back).setFocus()

    def event(self, event: QEvent) -> bool:
        """Other words or letters need other room, once every part has taken them."""
        done = super().event(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def _retranslate(self) -> None:
        self._practice.setText(self.tr("Go to practice"))
        self.show_door(self._door)

    def minimumSizeHint(self) -> QSize:
        """Small: what a low window leaves out is air, and its layout only knows that later."""
        return QSize(960, 700)

    def showEvent(self, event: QShowEvent) -> None:
        """What had the focus before there was a window has lost it: start where one writes."""
        super().showEvent(event)
        field = self.steps.form.first_empty
        if field is not None and not event.spontaneous() and not self._large.isVisible():
            field.edit.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything to its place."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The paper is as wide as the strip at most; the night gives way when narrow."""
        low = self.height() < self.theme.px(_LOW)
        self.steps.set_tight(low)
        self._place.fit()
        self._unsent.set_low(self.height() < self.theme.px(_VERY_LOW))
        self._strip.set_tight(low)
        left = self.width() - self._strip.minimumSizeHint().width() - 2 * _TIGHT
        night = max(_LEAST_NIGHT, min(WIDTH, round(self.width() * 0.41), left))
        self._night.setFixedWidth(night)
        rest, paper = self.width() - night, self.theme.px(_PAPER)
        side = max(_TIGHT, min(_SIDE, (rest - paper) // 2)) if rest < paper + 2 * _SIDE else 0
        side = side or max(_SIDE, (rest - paper) // 2)
        self._column.setContentsMargins(side, 20 if low else 84, side - _PAD, 12 if low else 26)
        switch = self._languages.sizeHint()
        left = self.width() - side - switch.width() + 8
        self._languages.setGeometry(left, 16 if low else 36, switch.width(), switch.height())
        if self._large.isVisible():
            self._large.setGeometry(self.rect())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper beside the night."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("surface"))
        painter.end()
