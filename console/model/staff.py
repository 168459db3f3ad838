from dataclasses import dataclass

from console.model.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """A person with an account, as colleagues see them."""

    id: str
    login: str
    name: str
    role: Role
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who does something: the staff member and the vault it comes from."""

    staff_id: str
    role: Role
    vault_id: str
