"""The directory file: fetched by ETag beside the one in use, then the shelf points to it."""

import asyncio
import logging
import tempfile
from pathlib import Path

import httpx

from console.search.errors import DirectoryError
from console.search.parcel import unpacked
from console.search.shelf import Shelf
from console.sync.api import Api
from console.sync.errors import CenterFaultError, SyncError, UnauthorizedError, UnreachableError

_log = logging.getLogger(__name__)
MAX_PARCEL = 1024 * 1024 * 1024
AGAIN_S = 15 * 60.0


class DirectoryKeeper:
    """Keeps the shelf equal to the center's directory. What is in use stays until a whole new
    file is there; a failure is tried again in a while and never shown as an empty directory.
    """

    def __init__(self, api: Api, folder: Path, up: asyncio.Event) -> None:
        self._api = api
        self._up = up
        self._folder = folder
        self._shelf = Shelf(folder)

    async def run(self) -> None:
        """Until cancelled: at each return of the center, and every quarter of an hour."""
        while True:
            await self._up.wait()
            try:
                await self.once()
            except (SyncError, DirectoryError, OSError) as error:
                _log.warning("the directory was not fetched: %s", type(error).__name__)
            await asyncio.sleep(AGAIN_S)

    async def once(self) -> bool:
        """True when a new directory is in use. Raises SyncError, DirectoryError, OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        have = await asyncio.to_thread(self._shelf.version)
        with tempfile.NamedTemporaryFile(dir=self._folder, suffix=".gz") as parcel:
            etag = await self._download(have, Path(parcel.name))
            if etag is None:
                return False
            await asyncio.to_thread(self._put, Path(parcel.name), etag)
        return True

    async def _download(self, have: str | None, parcel: Path) -> str | None:
        """The new version's name; None when there is nothing newer."""
        headers = self._api.headers() | {"Accept-Encoding": "identity"}
        if have:
            headers["If-None-Match"] = f'"{have}"'
        try:
            async with self._api.client.stream("GET", "/v1/directory", headers=headers) as answer:
                if answer.status_code in (httpx.codes.NOT_MODIFIED, httpx.codes.NOT_FOUND):
                    return None
                if answer.status_code == httpx.codes.UNAUTHORIZED:
                    raise UnauthorizedError("directory")
                if not answer.is_success or "etag" not in answer.headers:
                    raise CenterFaultError(f"directory {answer.status_code}")
                await _save(answer, parcel)
                return str(answer.headers["etag"]).removeprefix("W/").strip('"')
        except httpx.HTTPError as error:
            raise UnreachableError(type(error).__name__, sent=False) from None

    def _put(self, parcel: Path, version: str) -> None:
        with unpacked(parcel) as file:
            self._shelf.put(file, sha256_expected=version)


async def _save(answer: httpx.Response, parcel: Path) -> None:
    """The bytes as they travel; the checksum tells later whether they are whole."""
    size = 0
    with parcel.open("wb") as target:
        async for chunk in answer.aiter_raw():
            size += len(chunk)
            if size > MAX_PARCEL:
                raise CenterFaultError("directory too large")
            target.write(chunk)
