from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from console.desktop.lock import idle
from console.desktop.lock.idle import Stage

LOOK_MS = 15_000
"""At least so often: a timer of Qt stands still while the computer sleeps."""
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_PAINTS = frozenset({QEvent.Type.UpdateRequest, QEvent.Type.Expose})


class IdleWatch(QObject):
    """How long nobody has touched keyboard or mouse; by a clock that runs on in sleep.

    It looks at what enters the application: the events of its windows, and those of the widget
    that composes syllables, not at each event of each widget: that would cost every keystroke.
    `over` comes before the event that found it out is handed on: a computer that slept through
    the limit is locked before anything is painted, and the key that woke it is typed nowhere.
    """

    warned = Signal()
    called_off = Signal()
    over = Signal()

    def __init__(
        self, window: QWidget, running: Callable[[], int], talking: Callable[[], bool]
    ) -> None:
        super().__init__()
        self.minutes = idle.USUAL_MINUTES
        self._window = window
        self._running = running
        self._talking = talking
        self._last = running()
        self._stage = Stage.AWAKE
        self._windows: list[QWindow] = []
        self._focused: QObject | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Somebody has just come."""
        app: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]  # ours is one
        app.focusWindowChanged.connect(self._follow_window)
        app.focusObjectChanged.connect(self._follow_object)
        self._window.installEventFilter(self)
        self._follow_window(self._window.windowHandle())
        self._follow_object(QGuiApplication.focusObject())
        self.touch()

    def close(self) -> None:
        """Nobody is here any more."""
        app: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]  # ours is one
        app.focusWindowChanged.disconnect(self._follow_window)
        app.focusObjectChanged.disconnect(self._follow_object)
        self._timer.stop()
        self._follow_object(None)
        for one in (self._window, *self._windows):
            if isValid(one):
                one.removeEventFilter(self)
        self._windows.clear()

    @property
    def locks_in(self) -> int:
        """In how many ms it is locked if nothing is touched."""
        return max(0, self._limit() - self._idle())

    def touch(self) -> None:
        """A key, a move of the mouse, or something happened to the call."""
        self._last = self._running()
        if self._stage is Stage.WARNED:
            self.called_off.emit()
        self._stage = Stage.AWAKE
        self._timer.start(self._soon())

    def _limit(self) -> int:
        return idle.limit(self.minutes, talking=self._talking())

    def _idle(self) -> int:
        return self._running() - self._last

    def _soon(self) -> int:
        return min(idle.next_look(self._idle(), self._limit()), LOOK_MS)

    def _look(self) -> None:
        now = idle.stage(self._idle(), self._limit())
        before, self._stage = self._stage, now
        if now is Stage.OVER:
            if before is not Stage.OVER:
                self.over.emit()
            return
        if now is not before:
            (self.warned if now is Stage.WARNED else self.called_off).emit()
        self._timer.start(self._soon())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What enters: a touch, or something that is about to be painted."""
        kind = event.type()
        if kind in _TOUCHES:
            asleep = self._stage is not Stage.OVER and self._found_over()
            self.touch()
            return asleep
        if kind in _PAINTS and self._stage is not Stage.OVER:
            self._found_over()
        return super().eventFilter(watched, event)

    def _found_over(self) -> bool:
        if self._idle() < self._limit():
            return False
        self._look()
        return True

    def _follow_window(self, window: QWindow | None) -> None:
        """Windows are few; each is watched from its first time on."""
        if window is not None and window not in self._windows:
            self._windows = [one for one in self._windows if isValid(one)]
            self._windows.append(window)
            window.installEventFilter(self)

    def _follow_object(self, focused: QObject | None) -> None:
        """What an input method composes goes to the widget alone."""
        before, self._focused = self._focused, None
        if before is not None and isValid(before):
            before.removeEventFilter(self)
        if focused is not None and focused is not self._window:
            self._focused = focused
            focused.installEventFilter(self)
