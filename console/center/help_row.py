"""The row of a person's latest call for help: its lock and its value."""

from console.center.unit import Unit
from console.model.help import Help


def lock(staff_id: str) -> str:
    """The name under which a person's call for help is read and written."""
    return f"help {staff_id}"


def locked(unit: Unit, staff_id: str) -> Help | None:
    """A person's latest call for help, for this unit alone to change."""
    unit.lock(lock(staff_id))
    value = unit.value("help", staff_id)
    return value if isinstance(value, Help) else None
