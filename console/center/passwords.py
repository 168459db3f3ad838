"""argon2id, off the event loop, a few at a time: one takes 64 MiB and a sixth of a second."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

AT_ONCE = 2


class Passwords:
    """Tests hand in a hasher with cheap parameters."""

    def __init__(self, hasher: PasswordHasher) -> None:
        self._hasher = hasher

    @cached_property
    def _threads(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(AT_ONCE, thread_name_prefix="center-argon2")

    @cached_property
    def _nobody(self) -> str:
        """What a login that does not exist is checked against: it takes as long."""
        return self._hasher.hash("nobody")

    def close(self) -> None:
        if "_threads" in self.__dict__:
            self._threads.shutdown(wait=True)

    def hash(self, password: str) -> str:
        return self._hasher.hash(password)

    def verify(self, hashed: str | None, password: str) -> bool:
        """False for a wrong password, for None (nobody), and for a hash that is none."""
        try:
            self._hasher.verify(hashed or self._nobody, password)
        except (VerificationError, InvalidHashError):
            return False
        return hashed is not None

    async def hash_later(self, password: str) -> str:
        return await asyncio.wrap_future(self._threads.submit(self.hash, password))

    async def verify_later(self, hashed: str | None, password: str) -> bool:
        return await asyncio.wrap_future(self._threads.submit(self.verify, hashed, password))
