"""Mistakes that somebody could make, put where they would be made: each must be found.

A checker that finds nothing proves nothing. Each bug replaces one function of the program while
its block lasts.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from console import wire
from console.center import facts, feed, requests, tail, unit
from console.center.unit import Unit
from console.model import decide
from console.model.outcome import Answer, Outcome
from console.store import mirror, outbox, settlement
from console.store.connection import Connection
from console.sync import ask, post, request, up


@dataclass(frozen=True, slots=True)
class Bug:
    """`where` is a module or class, `name` what of it is replaced; `made` gets the right one.

    `seeds` are the worlds in one of which at least it must be found.
    """

    what: str
    where: Any
    name: str
    made: Callable[[Any], Any]
    seeds: range = range(80)


@contextmanager
def planted(bug: Bug) -> Iterator[None]:
    right = getattr(bug.where, bug.name)
    setattr(bug.where, bug.name, bug.made(right))
    try:
        yield
    finally:
        setattr(bug.where, bug.name, right)


# --- the console's disk --------------------------------------------------------------------------


def _settled_by_the_answer(_right: Any) -> Any:
    def hint(db: Connection, outcomes: Sequence[Outcome]) -> None:
        db.executemany(
            "UPDATE facts SET state = 'settled', settled_at = 9e15 WHERE id = ?",
            [(outcome.command_id,) for outcome in outcomes],
        )
        db.touch("outbox")

    return hint


def _settled_before_the_head(right: Any) -> Any:
    def answered(db: Connection, outcomes: Any) -> None:
        right(db, outcomes)
        settlement.settle(db, 9 * 10**15)

    return answered


def _cursor_ahead(right: Any) -> Any:
    def write(db: Connection, generation: int, page: mirror.PageData) -> None:
        right(db, generation, replace(page, upto=page.head))

    return write


def _nothing_resent(_right: Any) -> Any:
    return lambda _db: 0


def _mirror_kept(_right: Any) -> Any:
    """Another incarnation is read over the old rows."""

    def generation_for(db: Connection, page: mirror.PageData) -> tuple[int, bool]:
        generation, _, shown = mirror._followed(db)
        if page.after == 0:
            db.execute(
                "UPDATE mirrors SET incarnation = ?, epoch = ?, after = 0 WHERE generation = ?",
                (page.incarnation, page.epoch, generation),
            )
            settlement.resend_settled(db)
        return generation, shown

    return generation_for


def _by_name(right: Any) -> Any:
    def take_batch(db: Connection, limit: int, **more: Any) -> Any:
        return sorted(right(db, limit, **more), key=lambda shape: str(shape.id)[::-1])

    return take_batch


# --- the console's wire --------------------------------------------------------------------------


def _fresh_id_each_try(right: Any) -> Any:
    numbers = count(1)

    async def once(self: Any, shape: wire.RequestShape, asking: Any) -> Any:
        fresh = shape.model_copy(update={"id": f"{shape.id}.{next(numbers)}"})
        return await right(self, fresh, asking)

    return once


def _surely_not_sent(_right: Any) -> Any:
    """No answer is taken for no."""

    def unanswered(_self: Any, _now: int, *, sent: bool, offline: bool) -> request.Reply:
        del sent, offline
        return request.Reply(Answer.NOT_SENT)

    return unanswered


def _never_void(_right: Any) -> Any:
    """A console that goes on asking for as long as nobody answers."""

    def unanswered(_self: Any, _now: int, *, sent: bool, offline: bool) -> None:
        del sent, offline

    return unanswered


def _poison_stays(_right: Any) -> Any:
    """What the center fails at stays in front, for ever."""
    return lambda _self: None


def _restored_unheard(_right: Any) -> Any:
    """What a restored center says to who does not know it yet is said to be no matter."""
    return lambda db, held: ("", outbox.take_batch(db, wire.MAX_BATCH, skip_contacts=held))


# --- the center ----------------------------------------------------------------------------------


def _taken_again(right: Any) -> Any:
    def commands(unit: Unit, ids: Sequence[str]) -> dict[str, Any]:
        for id_ in right(unit, ids):
            unit.connection.exec_driver_sql("DELETE FROM command WHERE id = ?", (id_,))
        return {}

    return commands


def _late_is_fine(right: Any) -> Any:
    def parsed(shape: wire.RequestShape) -> Any:
        command = right(shape)
        return replace(command, valid_until=2**53) if command else None

    return parsed


def _no_farewell(_right: Any) -> Any:
    return lambda _self: {}


def _epoch_ignored(right: Any) -> Any:
    def page(connection: Any, center_id: str, reader: feed.Reader, asked: feed.Asked) -> Any:
        return right(connection, center_id, reader, replace(asked, epoch=reader.epoch))

    return page


def _all_see_the_tail(_right: Any) -> Any:
    return lambda _self, _words, _after: True


def _one_draft_a_contact(_right: Any) -> Any:
    return lambda contact_id, _device: str(contact_id)


BUGS = (
    Bug("settled by the answer, before the mirror has it", outbox, "hint", _settled_by_the_answer),
    Bug("settled before the head", settlement, "answered", _settled_before_the_head),
    Bug("the cursor ahead of the rows", mirror, "_write", _cursor_ahead),
    Bug("a restore resends nothing", settlement, "resend_settled", _nothing_resent),
    Bug("another incarnation over the old mirror", mirror, "_generation_for", _mirror_kept),
    Bug("facts sent in another order", outbox, "take_batch", _by_name),
    Bug("a request asked again under another id", ask.Ask, "_once", _fresh_id_each_try),
    Bug("not sent, where nobody knows", request.Asking, "unanswered", _surely_not_sent),
    Bug("asked for ever", request.Asking, "unanswered", _never_void),
    Bug("poison blocks the queue", up.Up, "faulted", _poison_stays),
    Bug("posted to a restored center unheard", post, "_taken", _restored_unheard),
    Bug("a command done twice", facts, "_commands", _taken_again),
    # One in some hundred worlds has a request that is late and would have been done.
    Bug("a late request done", requests, "_parsed", _late_is_fine, range(340, 360)),
    Bug("sight lost without a word", unit.Unit, "_gone", _no_farewell),
    Bug("another epoch not noticed", feed, "page", _epoch_ignored),
    Bug("the tail shown to all", tail.Numbered, "shown", _all_see_the_tail),
    Bug("one draft for two workstations", decide, "draft_id", _one_draft_a_contact),
)
