from dataclasses import dataclass

from console.model import commands as c
from console.model import rights
from console.model.roles import Role


@dataclass(frozen=True, slots=True)
class Moment:
    """Where somebody is just now: which keys, pages and commands there are follows from it.

    `phase` is the talk's: none, talk, wrap_up or signed. `role` is None while nobody is signed
    in. `at_desk` says that the desk is in sight, and no page (sign-in, lock) in front of it.
    `calls` is how many colleagues have asked for help with nobody on the way to them.
    """

    page: str = "queue"
    phase: str = "none"
    role: Role | None = None
    at_desk: bool = False
    practice: bool = False
    can_lock: bool = False
    calls: int = 0

    def may(self, kind: str) -> bool:
        """Whether this account may send commands of this kind."""
        return self.role is not None and rights.may(self.role, kind)

    @property
    def place(self) -> str:
        """The page that is open; on the page of the talk its phase."""
        return self.phase if self.page == "session" else self.page

    @property
    def takes_calls(self) -> bool:
        """Whether this account answers who waits."""
        return self.may(c.ContactAccept.KIND)

    @property
    def talking(self) -> bool:
        """Somebody is on the line."""
        return self.phase == "talk"

    @property
    def has_note(self) -> bool:
        """A note is open, signed or not."""
        return self.phase != "none"

    @property
    def writing(self) -> bool:
        """A note is open that is not signed yet."""
        return self.phase in ("talk", "wrap_up")
