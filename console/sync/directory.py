"""The directory file: fetched by ETag beside the one in use, then the shelf points to it."""

import asyncio
import logging
from pathlib import Path
from random import Random

import httpx

from console import durable
from console.search.errors import DirectoryError
from console.search.parcel import unpacked
from console.search.shelf import Shelf
from console.sync.api import Api, failure, read_whole
from console.sync.backoff import Backoff
from console.sync.errors import CenterFaultError, SyncError, UnreachableError

_log = logging.getLogger(__name__)
MAX_PARCEL = 1024 * 1024 * 1024
AGAIN_S = 15 * 60.0
FIRST_AGAIN_MS = 5_000
PARCEL = ".arriving.gz"
NOTHING_NEW = (httpx.codes.NOT_MODIFIED, httpx.codes.NOT_FOUND)


class DirectoryKeeper:
    """Keeps the shelf equal to the center's directory. What is in use stays until a whole new
    file is there; a failure is tried again in a while and never shown as an empty directory.
    """

    def __init__(
        self, api: Api, folder: Path, up: asyncio.Event, *, rng: Random | None = None
    ) -> None:
        self._api = api
        self._up = up
        self._folder = folder
        self._shelf = Shelf(folder)
        self._backoff = Backoff(
            rng or Random(),  # noqa: S311 - jitter, no secret
            first_ms=FIRST_AGAIN_MS,
            longest_ms=int(AGAIN_S * 1000),
        )

    async def run(self) -> None:
        """Until cancelled: while the center is there, every quarter of an hour; sooner after a
        failure.
        """
        while True:
            await self._up.wait()
            await asyncio.sleep(await self._tried())

    async def once(self) -> bool:
        """True when a new directory is in use. Raises SyncError, DirectoryError, OSError."""
        await asyncio.to_thread(durable.make_folder, self._folder)
        have = await asyncio.to_thread(self._shelf.version)
        parcel = self._folder / PARCEL
        try:
            etag = await self._download(have, parcel)
            if etag is not None:
                await asyncio.to_thread(self._put, parcel, etag)
        finally:
            await asyncio.to_thread(parcel.unlink, missing_ok=True)
        return etag is not None

    async def _tried(self) -> float:
        """Seconds until the next look."""
        try:
            await self.once()
        except (SyncError, DirectoryError, OSError) as error:
            _log.warning("the directory was not fetched: %s", type(error).__name__)
            return self._backoff.failed() / 1000
        except Exception as error:  # noqa: BLE001 - a fault of ours must not end it in silence
            _log.error("the directory was not fetched: our fault, %s", type(error).__name__)
            return self._backoff.failed() / 1000
        self._backoff.succeeded()
        return AGAIN_S

    async def _download(self, have: str | None, parcel: Path) -> str | None:
        """The new version's name; None when there is nothing newer."""
        headers = self._api.headers() | {"Accept-Encoding": "identity"}
        if have:
            headers["If-None-Match"] = f'"{have}"'
        if self._api.client.is_closed:
            raise UnreachableError("closed", sent=False)
        try:
            async with self._api.client.stream("GET", "/v1/directory", headers=headers) as answer:
                if answer.status_code in NOTHING_NEW:
                    return None
                if not answer.is_success:
                    raise failure(answer, await read_whole(answer))
                if "etag" not in answer.headers:
                    raise CenterFaultError("a directory without its version")
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
