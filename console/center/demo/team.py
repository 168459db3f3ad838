import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from console.model.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A staff member of the demo's center."""

    login: str
    name: str
    role: Role
    at_console: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """The demo's center: its name and its invented staff. `on_call` is a login; `quiet_words` are
    what a simulated supervisor writes.
    """

    center: str
    members: tuple[Member, ...]
    on_call: str = ""
    on_call_phone: str = ""
    quiet_words: tuple[str, ...] = ()

    @property
    def at_console(self) -> tuple[Member, ...]:
        """Whom a person trying the demo may be."""
        return tuple(member for member in self.members if member.at_console)

    @property
    def played(self) -> tuple[Member, ...]:
        """The counselors that are simulated."""
        return tuple(
            member
            for member in self.members
            if not member.at_console and member.role is Role.COUNSELOR
        )

    @property
    def leads(self) -> tuple[Member, ...]:
        """Supervisors at a console, and simulated while nobody sits there."""
        return tuple(one for one in self.at_console if one.role is Role.SUPERVISOR)


def read_team(path: Path) -> Team:
    """The team in this TOML file."""
    plain = tomllib.loads(path.read_text(encoding="utf-8"))
    return Team(
        center=plain["center"],
        members=tuple(_member(one) for one in plain["staff"]),
        on_call=plain["on_call"],
        on_call_phone=plain["on_call_phone"],
        quiet_words=tuple(plain["quiet_words"]),
    )


def _member(plain: Mapping[str, Any]) -> Member:
    known = dict(plain)
    return Member(role=Role(known.pop("role")), **known)
