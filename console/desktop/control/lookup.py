from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QLocale

from console.desktop.control.wires import Wires
from console.desktop.lookup.panel import LookupPanel
from console.desktop.tasks import Tasks
from console.model.service import Service
from console.search.errors import DirectoryError
from console.search.hit import Hit
from console.search.query import Directory
from console.search.shelf import Shelf

Results = tuple[str, list[Hit]]


class NoDirectoryYet(DirectoryError):  # noqa: N818 - the name says what is
    """Nothing was fetched so far."""

    def __init__(self) -> None:
        super().__init__(
            "복지 자원 목록이 아직 이 컴퓨터에 없습니다. 센터와 연결되면 저절로 받아 옵니다.",
            "The directory is not on this computer yet. It comes by itself with the connection.",
        )


class Reader:
    """The directory on a thread of its own: of each asker the newest question wins, older ones
    are dropped.

    The file is looked up anew when the shelf points to another one: it is switched while in use.
    """

    def __init__(self, folder: Path) -> None:
        self._shelf = Shelf(folder)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="directory")
        self._lock = Lock()
        self._newest: dict[str, str] = {}
        self._open: tuple[Path, Directory] | None = None

    def search(self, words: str, asker: str = "") -> "Future[Results | None]":
        """The hits for these words, or None when newer words came meanwhile."""
        with self._lock:
            self._newest[asker] = words
        return self._thread.submit(self._search, words, asker)

    def service(self, service_id: str) -> "Future[Service]":
        return self._thread.submit(self._service, service_id)

    def close(self) -> None:
        self._thread.submit(self._close)
        self._thread.shutdown(wait=True)

    def _search(self, words: str, asker: str) -> Results | None:
        with self._lock:
            if words != self._newest[asker]:
                return None
        return words, self._directory().search(words)

    def _service(self, service_id: str) -> Service:
        return self._directory().service(service_id)

    def _directory(self) -> Directory:
        path = self._shelf.current()
        if path is None:
            raise NoDirectoryYet
        if self._open is None or self._open[0] != path:
            self._close()
            self._open = (path, Directory.open(path))
        return self._open[1]

    def _close(self) -> None:
        if self._open:
            self._open[1].close()
        self._open = None


class LookupControl:
    """Between a lookup panel and the directory file."""

    def __init__(self, panel: LookupPanel, reader: Reader, tasks: Tasks) -> None:
        self._panel = panel
        self._reader = reader
        self._tasks = tasks
        self._wires = Wires()
        self._wires.add(panel.query_changed, self.ask)
        self._wires.add(panel.service_wanted, self.choose)

    def close(self) -> None:
        self._wires.cut()

    def ask(self, words: str) -> None:
        """These words stand in the field now, composed or not."""
        self._tasks.bring(self._reader.search(words), self._found, self._failed)

    def choose(self, service_id: str) -> None:
        """The card of a service."""
        self._tasks.bring(self._reader.service(service_id), self._chosen, self._failed)

    def _found(self, results: Results | None) -> None:
        self._panel.show_trouble("")
        if results is not None:
            self._panel.show_results(*results)

    def _chosen(self, service: Service) -> None:
        self._panel.show_service(service)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DirectoryError | OSError):
            self._tasks.unhandled.emit(error)
            return
        self._panel.show_trouble(_sentence(error))


def _sentence(error: DirectoryError | OSError) -> str:
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return error.ko if QLocale().language() == QLocale.Language.Korean else error.en
