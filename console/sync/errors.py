"""What can go wrong between console and center.

SyncError
├── UnreachableError     no answer; `sent` says whether the center may have got it all the same
├── CenterFaultError     an answer that is none: 5xx, HTML, half a page
├── UnauthorizedError    the token is revoked or expired
└── RefusedError         the center said no, with a Problem
"""

from console import wire

SERVER_FAULT = 500


class SyncError(Exception):
    """Base of all; texts hold no personal data."""


class UnreachableError(SyncError):
    def __init__(self, why: str, *, sent: bool) -> None:
        super().__init__(why)
        self.sent = sent


class CenterFaultError(SyncError):
    def __init__(self, why: str, *, status: int = 0) -> None:
        super().__init__(why)
        self.status = status

    @property
    def by_center(self) -> bool:
        """A 5xx: it may be this very request that the center fails at."""
        return self.status >= SERVER_FAULT


class UnauthorizedError(SyncError):
    pass


class RefusedError(SyncError):
    def __init__(self, problem: wire.Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem
