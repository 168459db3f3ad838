import socket
from collections.abc import Mapping
from pathlib import Path

from console.launch.told import Told
from console.launch.tour import records
from console.launch.tour.records import Row


class TourCenter(Told):
    """The center of a tour: a process that can be killed, and a look into its database.

    It keeps its port over a restart. `rings` and `connects_ago` are what happens on its telephone.
    """

    def __init__(self, home: Path, password: str, variables: Mapping[str, str]) -> None:
        self.home = home
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        begin = {"home": str(home), "port": port, "password": password}
        super().__init__("center", "console.launch.tour.helpline", begin, variables)

    def serve(self) -> None:
        """Start, and wait until it answers."""
        self.start()
        self.heard()

    def rings(self, place: int, waited_s: int = 0) -> None:
        """This one of the evening's callers waits, since so many seconds."""
        self.does("rings", place, waited_s)

    def connects_ago(self, seconds: int) -> None:
        """Whoever is accepted next is reported as connected so long ago."""
        self.does("connects_ago", seconds)

    def rows(self, kind: str) -> list[Row]:
        """Bodies of the present rows of a kind, in the order in which they were last written."""
        return records.rows(self.home, kind)

    def staff(self, login: str) -> str:
        """An id by its login."""
        return next(str(row["id"]) for row in self.rows("staff") if row["login"] == login)
