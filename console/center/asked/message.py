"""Requests about quiet messages among staff."""

from dataclasses import replace

from console.center.asked.decided import (
    DONE,
    FORBIDDEN,
    GONE,
    Asking,
    Decided,
    colleague,
)
from console.center.vaults import plain
from console.model import commands as c
from console.model import rights
from console.model.message import Message


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
    unit.lock(f"message {body.message_id}")
    message = unit.value("message", body.message_id)
    if not isinstance(message, Message):
        return GONE
    if message.to_id != asking.actor.staff_id:
        return FORBIDDEN
    if message.read_at is None:
        unit.put(message.id, replace(message, read_at=unit.now))
    return DONE
