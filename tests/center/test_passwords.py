import asyncio
import time

from argon2 import PasswordHasher

from console.center.passwords import Passwords
from tests.support.center import CHEAP


def test_right_wrong_nobody_and_nonsense() -> None:
    passwords = Passwords(CHEAP)
    hashed = passwords.hash("맞는 비밀번호")
    assert hashed.startswith("$argon2id$")
    assert passwords.verify(hashed, "맞는 비밀번호")
    assert not passwords.verify(hashed, "틀린 비밀번호")
    assert not passwords.verify(None, "nobody")
    assert not passwords.verify("no hash at all", "x")
    passwords.close()


def test_nobody_takes_as_long_as_somebody() -> None:
    passwords = Passwords(PasswordHasher(time_cost=3, memory_cost=8_192, parallelism=1))
    hashed = passwords.hash("비밀번호")
    passwords.verify(None, "warm")

    def cost(known: str | None) -> float:
        begun = time.process_time()
        for _ in range(5):
            passwords.verify(known, "틀린 것")
        return time.process_time() - begun

    assert 0.3 < cost(None) / cost(hashed) < 3
    passwords.close()


def test_the_event_loop_goes_on_meanwhile() -> None:
    async def story() -> bool:
        passwords = Passwords(CHEAP)
        hashed = await passwords.hash_later("비밀번호")
        right = await passwords.verify_later(hashed, "비밀번호")
        passwords.close()
        return right

    assert asyncio.run(story())
