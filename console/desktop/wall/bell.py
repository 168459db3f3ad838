from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from console.desktop import times, words
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.model.help import HelpState
from console.model.screen import HelpCall

SECOND_MS = 1_000
ACTION = "answer_help"
_ICON = 16
_PAD = 8


class HelpBell(QPushButton):
    """A colleague's call for help, in the status bar of every page: who, since when, which key.

    Its place between the truth of sync and the keys is empty otherwise, so that nothing moves
    when it comes; what it needs it takes from the keys. It takes no focus by itself.
    """

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._now = now
        self._calls: tuple[HelpCall, ...] = ()
        self._brief = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND_MS)
        self._tick.timeout.connect(self._say)
        theme.changed.connect(self.updateGeometry)
        self.hide()

    @property
    def open(self) -> tuple[HelpCall, ...]:
        """Calls that nobody is on the way to."""
        return tuple(call for call in self._calls if call.state is not HelpState.COMING)

    def show_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """These are open: colleagues who asked, and whom this person may answer."""
        self._calls = calls
        self.setVisible(bool(self.open or self._mine()))
        self._say()

    def _mine(self) -> tuple[HelpCall, ...]:
        return tuple(call for call in self._calls if call.mine)

    def _say(self) -> None:
        open_, mine = self.open, self._mine()
        text = self._brief = ""
        if open_:
            first = open_[0]
            self._brief = f"{first.name} {times.waited(self._now() - first.asked_at)}"
            text = self.tr("{name} asks for help {time}").format(
                name=first.name,
                time=times.waited(self._now() - first.asked_at),
            )
            if len(open_) > 1:
                text = self.tr("{first} · {count} more").format(first=text, count=len(open_) - 1)
        elif mine:
            self._brief = mine[0].name
            # One who said so and went there still has to say that it is over.
            text = self.tr("You are on your way to {counselor}").format(
                counselor=words.counselor(mine[0].name)
            )
        if text != self.text():
            grew = len(text) != len(self.text())
            self.setText(text)
            self.setAccessibleName(text)
            if grew:
                self.updateGeometry()
        self.update()

    def _key(self) -> str:
        return self.theme.key(ACTION)

    def sizeHint(self) -> QSize:
        """Icon, words and key."""
        font = self.theme.font("label", 600)
        wide = self.theme.px(_ICON) + 8 + paint.width(self.text(), font)
        wide += 8 + paint.width(self._key(), font)
        return QSize(round(wide) + 2 * _PAD + 1, self.theme.line("label") + 8)

    def minimumSizeHint(self) -> QSize:
        """Icon, name and key stay, however narrow the window is."""
        font = self.theme.font("label", 600)
        wide = self.theme.px(_ICON) + 16 + paint.width(self._brief, font)
        wide += paint.width(self._key(), font)
        return QSize(round(wide) + 2 * _PAD + 1, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A warm ground, hand, words, key."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect, radius = self.theme, QRectF(self.rect()), self.theme.radius("badge")
        edge = theme.color("warnedge")
        paint.box(painter, rect, radius, theme.color("warnsoft"), edge, theme.tokens.stroke)
        if self.hasFocus():
            paint.box(painter, rect, radius, None, theme.color("ring"), paint.ring_width(theme))
        side = theme.px(_ICON)
        spot = paint.square(rect.left() + _PAD + side / 2, rect.center().y(), side)
        theme.paint_icon(painter, spot, "hand", "warn")
        font, ink = theme.font("label", 600), theme.color("onwarnsoft")
        key = paint.width(self._key(), font)
        row = rect.adjusted(_PAD + side + 8, 0, -_PAD - key - 8, 0)
        text = self.text() if paint.width(self.text(), font) <= row.width() + 1 else self._brief
        paint.words(painter, row, text, paint.fitting(text, font, row.width()), ink)
        end = rect.adjusted(0, 0, -_PAD, 0)
        right = Qt.AlignmentFlag.AlignRight
        paint.words(painter, end, self._key(), theme.font("label", 600), ink, right)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Its time runs only in sight."""
        super().showEvent(event)
        self._say()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing ticks."""
        self._tick.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
