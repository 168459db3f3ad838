"""Requests about quiet messages among staff."""

from dataclasses import replace

import sqlalchemy as sa

from console.center import schema
from console.center.asked.decided import (
    DONE,
    FORBIDDEN,
    GONE,
    Asking,
    Decided,
    colleague,
)
from console.center.ids import plain
from console.center.unit import Unit
from console.model import commands as c
from console.model import rights
from console.model.message import KEPT_MS, Message


def send(asking: Asking, body: c.MessageSend) -> Decided:
    """To somebody who works here and reads messages. The request's id is the message's."""
    unit = asking.unit
    to = colleague(unit, body.to_id) if plain(body.to_id) else None
    if to is None:
        return GONE
    if not rights.may(to.role, c.MessageRead.KIND):
        return FORBIDDEN
    message = Message(
        id=asking.id,
        from_id=asking.actor.staff_id,
        to_id=to.id,
        contact_id=body.contact_id,
        text=body.text,
        sent_at=unit.now,
    )
    unit.put(message.id, message)
    return DONE


def read(asking: Asking, body: c.MessageRead) -> Decided:
    """Said by the one it was written to; the first time stays."""
    unit = asking.unit
    if not plain(body.message_id):
        return GONE
    unit.lock(_lock(body.message_id))
    message = unit.value("message", body.message_id)
    if not isinstance(message, Message):
        return GONE
    if message.to_id != asking.actor.staff_id:
        return FORBIDDEN
    if message.read_at is None:
        unit.put(message.id, replace(message, read_at=unit.now))
    return DONE


def forget_old(unit: Unit) -> None:
    """Words for a shift do not outlive it by more than a day."""
    row = schema.feed_row.c
    kept = (row.center_id == unit.center_id) & (row.kind == "message") & row.body.is_not(None)
    ids = unit.connection.execute(sa.select(row.id).where(kept)).scalars().all()
    unit.lock(*(_lock(id_) for id_ in ids))
    unit.preload("message", ids)
    for id_ in ids:
        message = unit.value("message", id_)
        if isinstance(message, Message) and unit.now - message.sent_at > KEPT_MS:
            unit.drop("message", id_)


def _lock(id_: str) -> str:
    return f"message {id_}"
