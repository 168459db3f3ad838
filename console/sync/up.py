"""What of the outbox to post next, and what an answer means. No I/O."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from console.wire import FactShape

STRIKES = 3
"""A lone fact is poison after so many faults while another fact succeeds."""


@dataclass(frozen=True, slots=True)
class Poison:
    """This fact alone brings the center down; it goes aside with its dependents."""

    command_id: str


class Up:
    """Batches, halved after a fault until the fact that causes it is alone.

    A contact whose fact is under suspicion waits, so that its order holds, while the facts of
    other contacts flow. A center that fails at everything is just down: nobody is suspected.
    """

    def __init__(self) -> None:
        self._batches: deque[tuple[FactShape, ...]] = deque()
        self._strikes: dict[str, int] = {}
        self._suspects: dict[str, FactShape] = {}
        self._succeeded_since: set[str] = set()
        self._probe: FactShape | None = None

    @property
    def wants(self) -> bool:
        """Nothing in hand: offer the next facts of the outbox."""
        return not self._batches

    @property
    def held_contacts(self) -> frozenset[str]:
        """Contacts not to be offered: a fact of theirs is under suspicion."""
        return frozenset(contact_of(fact) for fact in self._suspects.values())

    @property
    def suspects(self) -> bool:
        return bool(self._suspects)

    def offer(self, facts: Sequence[FactShape]) -> None:
        """Facts taken from the outbox, in order. Without any, the suspects get another try,
        after a fact the center has taken before: repeating it is harmless, and shows whether
        the center fails at this fact or at everything.
        """
        if facts:
            self._batches.append(tuple(facts))
            return
        if self._suspects and self._probe:
            self._batches.append((self._probe,))
        self._batches.extend((suspect,) for suspect in self._suspects.values())

    def next(self) -> tuple[FactShape, ...]:
        """The batch to post; it stays in hand until `posted`, `faulted` or `forget`."""
        return self._batches[0]

    def posted(self) -> None:
        """The batch was answered: each fact has its outcome."""
        batch = self._batches.popleft()
        for fact in batch:
            self._strikes.pop(fact.id, None)
            self._clear(fact.id)
        self._succeeded_since.update(self._suspects)
        self._probe = batch[-1]

    def faulted(self) -> Poison | None:
        """The center failed at this batch. Halve it, or suspect the fact that is alone."""
        batch = self._batches.popleft()
        if len(batch) > 1:
            middle = len(batch) // 2
            self._batches.extendleft((batch[middle:], batch[:middle]))
            return None
        return self._strike(batch[0])

    def forget(self) -> None:
        """The connection broke: whatever was in hand is taken from the outbox again."""
        self._batches.clear()

    def _strike(self, fact: FactShape) -> Poison | None:
        strikes = self._strikes.get(fact.id, 0) + 1
        self._strikes[fact.id] = strikes
        self._suspects[fact.id] = fact
        self._drop_contact(contact_of(fact))
        if strikes < STRIKES or fact.id not in self._succeeded_since:
            return None
        self._clear(fact.id)
        return Poison(fact.id)

    def _drop_contact(self, contact_id: str) -> None:
        """Later facts of a suspect's contact wait in the outbox."""
        kept = (
            tuple(fact for fact in batch if contact_of(fact) != contact_id)
            for batch in self._batches
        )
        self._batches = deque(batch for batch in kept if batch)

    def _clear(self, command_id: str) -> None:
        self._suspects.pop(command_id, None)
        self._strikes.pop(command_id, None)
        self._succeeded_since.discard(command_id)


def contact_of(fact: FactShape) -> str:
    return str(fact.body.get("contact_id", ""))
