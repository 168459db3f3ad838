from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Lock

from console.desktop.tasks import Tasks
from console.model.service import Service
from console.search.hit import Hit
from console.search.query import Directory
from console.search.shelf import Shelf

Results = tuple[str, list[Hit]]


class Reader:
    """The directory on a thread of its own: the newest question wins, older ones are dropped.

    The file is looked up anew when the shelf points to another one: it is switched while in use.
    """

    def __init__(self, folder: Path) -> None:
        self._shelf = Shelf(folder)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="directory")
        self._lock = Lock()
        self._newest = ""
        self._open: tuple[Path, Directory] | None = None

    def search(self, words: str) -> "Future[Results | None]":
        """The hits for these words, or None when newer words came meanwhile."""
        with self._lock:
            self._newest = words
        return self._thread.submit(self._search, words)

    def service(self, service_id: str) -> "Future[Service | None]":
        return self._thread.submit(self._service, service_id)

    def close(self) -> None:
        self._thread.submit(self._close)
        self._thread.shutdown(wait=True)

    def _search(self, words: str) -> Results | None:
        with self._lock:
            if words != self._newest:
                return None
        directory = self._directory()
        return words, directory.search(words) if directory else []

    def _service(self, service_id: str) -> Service | None:
        directory = self._directory()
        return directory.service(service_id) if directory else None

    def _directory(self) -> Directory | None:
        path = self._shelf.current()
        if path is None:
            return None
        if self._open is None or self._open[0] != path:
            self._close()
            self._open = (path, Directory.open(path))
        return self._open[1]

    def _close(self) -> None:
        if self._open:
            self._open[1].close()
        self._open = None


class LookupControl:
    """Between the lookup panel and the directory file."""

    def __init__(
        self,
        reader: Reader,
        tasks: Tasks,
        show: Callable[[str, list[Hit]], None],
        show_service: Callable[[Service], None],
    ) -> None:
        self._reader = reader
        self._tasks = tasks
        self._show = show
        self._show_service = show_service

    def ask(self, words: str) -> None:
        self._tasks.bring(self._reader.search(words), self._found)

    def choose(self, service_id: str) -> None:
        self._tasks.bring(self._reader.service(service_id), self._chosen)

    def _found(self, results: Results | None) -> None:
        if results is not None:
            self._show(*results)

    def _chosen(self, service: Service | None) -> None:
        if service is not None:
            self._show_service(service)
