from dataclasses import dataclass

from console.model.presence import RENEW_MS
from console.sync.request import RETRY_MS


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How often and how long, in seconds. A test has a quicker one."""

    first_wait: float = 0.5
    """After a failure; doubled with each further one, up to `longest_wait`."""
    longest_wait: float = 30.0
    silence: float = 25.0
    """The center sends a heartbeat every 10 s; a stream silent for so long is dead."""
    first_page: float = 5.0
    """A stream begins with a page at once; a proxy that holds it back breaks it."""
    stream_lost: float = 3.0
    """Where a proxy breaks every stream, pulling goes on at this pace."""
    stream_good: float = 20.0
    """A stream that held for so long was no broken one."""
    request_again: float = RETRY_MS / 1000
    renew: float = RENEW_MS / 1000
    drafts: float = 5.0
    well: float = 5.0
    """A part that broke off is well again after so long without a fault."""
    signed_out: float = 30.0
    """A refused token is tried again so often: the center may have been wrong."""
    tidy: float = 24 * 3_600.0


USUAL = Pace()
