from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from console.desktop.lock.calm import Calm
from console.desktop.lock.form import LockForm
from console.desktop.lock.state import LockState
from console.desktop.signin.night import Night
from console.desktop.style.theme import Theme
from console.desktop.widgets.emergency import EmergencyStrip

NIGHT = 320
LEAST_NIGHT = 200
LOW = 820
_TIGHT = 24
_PAPER = 752


class _Quiet(Night):
    """The night without its words, for which it is too narrow here."""

    def _words(self, _painter: QPainter) -> None:
        pass


class LockPage(Calm):
    """Locked in place: the night in small, who sits here, the password, the emergency numbers.

    A pure view. `submitted` carries the password; `sign_out_asked` wants to leave.
    """

    submitted = Signal(str)
    sign_out_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", parent)
        self.form = LockForm(theme)
        self._night = _Quiet(theme)
        self._strip = EmergencyStrip(theme)
        self.form.submitted.connect(self.submitted)
        self.form.sign_out_asked.connect(self.sign_out_asked)
        self._strip.enlarged.connect(self.toggle_emergency)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addStretch(4)
        self._column.addWidget(self.form, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._column.addWidget(self._strip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self._night)
        row.addLayout(self._column, 1)
        QWidget.setTabOrder(self.form.last, self._strip.button)
        theme.changed.connect(self._arrange)
        self.retranslate()

    def show_state(self, state: LockState) -> None:
        """Show what is; nothing moves."""
        self.form.show_state(state)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus given to the page is the password's."""
        self.form.password.edit.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has less air; a narrow one no night."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The night gives way where the window is narrow, the air where it is low."""
        low = self.height() < self.theme.px(LOW)
        left = self.width() - self._strip.minimumSizeHint().width() - 2 * _TIGHT
        self._night.setVisible(left >= LEAST_NIGHT)
        night = min(NIGHT, left) if left >= LEAST_NIGHT else 0
        self._night.setFixedWidth(max(night, 1))
        side = max(_TIGHT, (self.width() - night - self.theme.px(_PAPER)) // 2)
        self._column.setContentsMargins(side, 4 if low else 48, side, 6 if low else 40)
        self.form.set_tight(low)
        self._strip.set_tight(low)
        room = self.height() - self._strip.sizeHint().height() - (10 if low else 88)
        self.form.set_brief(room < self.form.whole())

    def retranslate(self) -> None:
        """Take the words of the language now spoken."""
        self.setAccessibleName(self.tr("Locked"))
