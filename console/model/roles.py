from enum import StrEnum


class Role(StrEnum):
    """What a staff member is employed for. One role an account."""

    COUNSELOR = "counselor"
    COMPANION = "companion"
    TRAINEE = "trainee"
    SUPERVISOR = "supervisor"
    ADMIN = "admin"
