"""The rules of calling for help. Only the center applies them: help is asked for now or not."""

from dataclasses import replace

from console.model.changes import Put
from console.model.decision import FORBIDDEN, Accepted, Decision, Rejected
from console.model.help import Help, HelpState
from console.model.roles import Role
from console.model.staff import Actor

GONE = Rejected("gone")


def ask(help_: Help | None, contact_id: str | None, actor: Actor, now: int) -> Decision:
    """A second call while one is open changes nothing: its clock runs on."""
    if help_ is not None and help_.state is not HelpState.CLOSED:
        return Accepted(())
    return _put(Help(staff_id=actor.staff_id, contact_id=contact_id, asked_at=now))


def see(help_: Help | None, actor: Actor, now: int) -> Decision:
    """The first who sees it is named."""
    if help_ is None or help_.state is HelpState.CLOSED:
        return GONE
    if not _answers(help_, actor):
        return FORBIDDEN
    if help_.seen_by is not None:
        return Accepted(())
    return _put(replace(help_, seen_by=actor.staff_id, seen_at=now))


def come(help_: Help | None, actor: Actor, now: int) -> Decision:
    """The first who comes is named, and has seen it."""
    if help_ is None or help_.state is HelpState.CLOSED:
        return GONE
    if not _answers(help_, actor):
        return FORBIDDEN
    if help_.coming_by is not None:
        return Accepted(())
    seen = help_ if help_.seen_by else replace(help_, seen_by=actor.staff_id, seen_at=now)
    return _put(replace(seen, coming_by=actor.staff_id, coming_at=now))


def close(help_: Help | None, actor: Actor, now: int) -> Decision:
    """Over: said by who asked, or by who answered."""
    if help_ is None or help_.state is HelpState.CLOSED:
        return Accepted(())
    if actor.staff_id != help_.staff_id and not _answers(help_, actor):
        return FORBIDDEN
    return _put(replace(help_, closed_at=now))


def escalate(help_: Help, on_call_id: str, now: int) -> Help:
    """To the one on call; where nobody is, at least the time is known."""
    return replace(help_, on_call_id=on_call_id or None, escalated_at=now)


def _answers(help_: Help, actor: Actor) -> bool:
    if actor.staff_id == help_.staff_id:
        return False
    return actor.role is Role.SUPERVISOR or actor.staff_id == help_.on_call_id


def _put(help_: Help) -> Accepted:
    return Accepted((Put(help_.staff_id, help_),))
