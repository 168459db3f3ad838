"""One unit of work on a connection, whole or not at all."""

from collections.abc import Callable
from typing import TypeVar

from console.store.connection import Connection, Error, fault_of

T = TypeVar("T")


def write(db: Connection, work: Callable[[Connection], T]) -> tuple[T, frozenset[str]]:
    """The result of `work`, durable, and the kinds it touched. Raises StoreError for the faults
    of the disk; whatever is raised, nothing is kept.
    """
    return _run(db, "BEGIN IMMEDIATE", work), db.take_touched()


def read(db: Connection, work: Callable[[Connection], T]) -> T:
    """The result of `work`, which sees one moment of the vault."""
    return _run(db, "BEGIN", work)


def _run(db: Connection, begin: str, work: Callable[[Connection], T]) -> T:
    try:
        db.execute(begin)
        result = work(db)
        db.execute("COMMIT")
    except BaseException as error:
        db.take_touched()
        _undo(db)
        if isinstance(error, Error) and (fault := fault_of(error)):
            raise fault from None
        raise
    return result


def _undo(db: Connection) -> None:
    """A full disk has often rolled back by itself."""
    if not db.in_transaction:
        return
    try:
        db.execute("ROLLBACK")
    except Error:
        if db.in_transaction:
            raise
