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
    """The demo's center: its name and its invented staff."""

    center: str
    members: tuple[Member, ...]

    @property
    def at_console(self) -> tuple[Member, ...]:
        """Whom a person trying the demo may be."""
        return tuple(member for member in self.members if member.at_console)

    @property
    def played(self) -> tuple[Member, ...]:
        """Everybody else."""
        return tuple(member for member in self.members if not member.at_console)


def read_team(path: Path) -> Team:
    """The team in this TOML file."""
    plain = tomllib.loads(path.read_text(encoding="utf-8"))
    return Team(center=plain["center"], members=tuple(_member(one) for one in plain["staff"]))


def _member(plain: Mapping[str, Any]) -> Member:
    known = dict(plain)
    return Member(role=Role(known.pop("role")), **known)
