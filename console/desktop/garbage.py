import gc

from PySide6.QtCore import QObject, QThread, QTimer

EACH_MS = 100
_IN_A_LOOP_WITHIN = 2


class Garbage(QObject):
    """Collects what went in circles on the GUI thread alone, between two events.

    Python collects on whichever thread happens to ask for memory, and deletes there what it
    finds: a QObject with its timers and connections deleted under the GUI thread's feet ends the
    process or hangs it. So nothing collects by itself while the console runs.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual = False
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.collect_due)

    def begin(self) -> None:
        """From now on, until `end`. On the GUI thread."""
        if not self._timer.isActive():
            self._usual = gc.isenabled()
            gc.disable()
            self._timer.start()

    def keep(self) -> None:
        """What is there by now stays: to go through all of it again and again held up the hands
        for 100 ms at a time, measured.
        """
        gc.freeze()

    def collect_due(self) -> None:
        """As much as Python would collect by itself by now; nothing within a loop of a menu or a
        dialog, below which Qt may still be at work on what nobody holds any more.
        """
        if QThread.currentThread().loopLevel() >= _IN_A_LOOP_WITHIN:
            return
        due = [have > most for have, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(age for age, over in enumerate(due) if over))

    def end(self) -> None:
        """The other threads have ended: as it was before."""
        if self._timer.isActive():
            self._timer.stop()
            if self._usual:
                gc.enable()
