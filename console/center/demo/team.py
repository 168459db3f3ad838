import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from console.model.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A staff member of the demo's center."""

    login: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """The demo's center: its name and its invented staff."""

    center: str
    members: tuple[Member, ...]

    def at_console(self, role: Role) -> Member:
        """Who the person trying the demo is."""
        return next(member for member in self.members if member.role is role)

    def colleagues(self, role: Role) -> tuple[Member, ...]:
        """The counselors who are played, when the person at the console has this role."""
        me = self.at_console(role)
        return tuple(m for m in self.members if m.role is Role.COUNSELOR and m != me)


def read_team(path: Path) -> Team:
    """The team in this TOML file."""
    plain = tomllib.loads(path.read_text(encoding="utf-8"))
    return Team(center=plain["center"], members=tuple(_member(one) for one in plain["staff"]))


def _member(plain: Mapping[str, str]) -> Member:
    return Member(login=plain["login"], name=plain["name"], role=Role(plain["role"]))
