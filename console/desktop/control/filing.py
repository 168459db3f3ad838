from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from console.desktop.control.means import Means
from console.desktop.notices import Notices, Said
from console.desktop.practice import shelf
from console.desktop.practice.shelf import Found, Read, Scan
from console.model import commands as c
from console.model import rights

EVERY_MS = 30_000
_ASIDE, _NOBODYS = "practice-aside", "practice-nobodys"


class FilingControl(QObject):
    """Files finished runs of practice of whoever sits here: once each, the fact durable first and
    the file moved after. Were it killed in between, the run is told again under its own id, and
    that is one row. What nobody had signed in for is offered, never taken in silence.
    """

    def __init__(
        self, folder: Path, login: str, means: Means, notices: Notices, read: Read
    ) -> None:
        super().__init__()
        self._folder = folder
        self._login = login
        self._means = means
        self._notices = notices
        self._read = read
        self._told: set[str] = set()
        self._nobodys: tuple[Found, ...] = ()
        self._looking = self._over = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """From now on, where this account may have trained."""
        if rights.may(self._means.role, c.TrainingCompleted.KIND):
            self._timer.start()
            self.look()

    def close(self) -> None:
        """The shift is over: nothing is told any more."""
        self._over = True
        self._timer.stop()

    def look(self) -> None:
        """See what lies there."""
        if self._looking or self._over:
            return
        self._looking = True
        self._means.tasks.run(
            lambda: shelf.scan(self._folder, self._read), self._seen, self._unseen
        )

    def _seen(self, scan: Scan) -> None:
        self._looking = False
        if self._over:
            return
        if scan.aside:
            self._notices.say(_ASIDE, Said("warn", _aside, self._notices.understood))
        for found in scan.found:
            if found.finished.login == self._login:
                self._tell(found)
        self._offer(tuple(one for one in scan.found if not one.finished.login))

    def _unseen(self, error: Exception) -> None:
        """A disk that cannot be read: the files stay, and are looked for again."""
        self._looking = False
        if not isinstance(error, OSError):
            self._means.tasks.unhandled.emit(error)

    def _tell(self, found: Found) -> None:
        run_id = found.finished.told.run_id
        if run_id in self._told:
            # Told in this very shift: only the file is still to be moved.
            self._move(found.path)
            return
        self._told.add(run_id)
        self._means.hand.fact(found.finished.told, lambda: self._move(found.path))

    def _move(self, path: Path) -> None:
        self._means.tasks.run(lambda: shelf.file(path), lambda _none: None)

    def _offer(self, nobodys: tuple[Found, ...]) -> None:
        new = tuple(one for one in nobodys if one.finished.told.run_id not in self._told)
        if [one.path for one in new] == [one.path for one in self._nobodys]:
            return
        self._nobodys = new
        if not new:
            self._notices.over(_NOBODYS)
            return
        count = len(new)
        said = Said("info", lambda: _nobodys_sentence(count), _mine, self._take)
        self._notices.say(_NOBODYS, said)

    def _take(self) -> None:
        """They are mine."""
        taken, self._nobodys = self._nobodys, ()
        for found in taken:
            self._tell(found)


def _aside() -> str:
    return QCoreApplication.translate(
        "filing",
        "A file of a finished practice could not be read. It was set aside untouched in the "
        "practice folder; please tell your supervisor.",
    )


def _nobodys_sentence(count: int) -> str:
    text = QCoreApplication.translate(
        "filing", "Practice was finished here {count} times without anybody signed in."
    )
    return text.format(count=count)


def _mine() -> str:
    return QCoreApplication.translate("filing", "Keep as my practice")
