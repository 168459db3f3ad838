import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable

from console.store.errors import DiskFull, StoreClosed, StoreError
from console.sync.line import Line

_log = logging.getLogger(__name__)


class Part:
    """One part of the exchange, kept going for ever.

    A full or failing disk is the world's affair: tried again in a while. Anything else that breaks
    it off is a mistake of ours: logged, told by the link, and the part is begun anew. A closed
    store is the end of it.
    """

    def __init__(self, name: str, work: Callable[[], Awaitable[None]], line: Line) -> None:
        self._name = name
        self._work = work
        self._line = line
        self._backoff = line.backoff()

    async def run(self) -> None:
        """Until cancelled, or until the store is closed."""
        while True:
            lasting = asyncio.get_running_loop().call_later(self._line.pace.well, self._well)
            try:
                await self._work()
            except StoreClosed:
                return
            except StoreError as error:
                self._disk(error)
            except Exception as error:  # noqa: BLE001 - no fault of a part may end the others
                self._fault(error)
            finally:
                lasting.cancel()
            await asyncio.sleep(self._backoff.failed() / 1000)

    def _well(self) -> None:
        self._backoff.succeeded()
        self._line.well(self._name)

    def _disk(self, error: StoreError) -> None:
        _log.warning("%s waits: %s", self._name, error.code)
        if isinstance(error, DiskFull):
            self._line.disk(full=True)

    def _fault(self, error: Exception) -> None:
        # Where, and of what kind; the text of an error may hold somebody's words.
        at = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{at.filename}:{at.lineno}"
        _log.error("%s is begun anew after %s at %s", self._name, type(error).__name__, where)
        self._line.ill(self._name)
