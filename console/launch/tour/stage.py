import os
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from console.launch.home import environment
from console.launch.seat import Seat, SeatOptions
from console.launch.tour.center import TourCenter
from console.launch.tour.pictures import Pictures
from console.launch.tour.records import Row
from console.launch.tour.words import Words, words_of

PATIENCE_S = 20.0
COUNSELOR = "han.jiwoo"
SUPERVISOR = "kim.doyun"
TRAINEE = "im.narae"


class StoryError(Exception):
    """What should have come to be at the center did not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """How the consoles of a tour look: `scale` in percent."""

    language: str = "ko"
    theme: str = "light"
    size: str = "1440x900"
    scale: int = 100


@dataclass(slots=True)
class Talk:
    """One talk of the story: which contact it is, and what was typed into its note."""

    contact_id: str
    lines: list[str] = field(default_factory=list)


class Stage:
    """Where a tour plays: a center, two consoles, and what has been done so far."""

    def __init__(self, home: Path, appearance: Appearance, pictures: Pictures) -> None:
        self.home = home
        self.appearance = appearance
        self.pictures = pictures
        self.words: Words = words_of(appearance.language)
        self.password = secrets.token_urlsafe(12)
        self.center = TourCenter(home / "center", self.password, self.variables(home))
        self.han = self.seat("counselor", COUNSELOR)
        self.kim = self.seat("supervisor", SUPERVISOR)
        self.narae = self.seat("trainee", TRAINEE)
        self.talks: dict[str, Talk] = {}
        self.before: set[str] = set()
        """The contacts that were there before the story began."""
        self.practised: set[str] = set()
        """Those of practice, which must stay there."""

    @property
    def seats(self) -> tuple[Seat, ...]:
        """Every console of the story."""
        return (self.han, self.kim, self.narae)

    def variables(self, home: Path) -> dict[str, str]:
        """The environment of a program that lives there, its temporary files too."""
        temporary = home / "tmp"
        temporary.mkdir(parents=True, exist_ok=True)
        return {**environment(home, os.environ), "TMPDIR": str(temporary)}

    def close(self) -> None:
        """Everything that was started ends."""
        for program in (*self.seats, self.center):
            program.kill()

    def shows(self, name: str, seat: Seat | None = None) -> None:
        """A picture of what is on the counselor's screen, or another seat's."""
        self.pictures.take(seat or self.han, name)

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait until this holds at the center. Raises StoryError with the sentence."""
        ends = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > ends:
                raise StoryError(f"in vain: {what}")
            time.sleep(0.03)

    def contact(self, name: str) -> Row:
        """The center's row of a talk of the story."""
        wanted = self.talks[name].contact_id
        return next(row for row in self.center.rows("contact") if row["id"] == wanted)

    def begun(self, name: str) -> Talk:
        """The talk that is on the counselor's desk now."""
        contact_id = self.han.does("says", "session.contact_id")
        self.talks[name] = Talk(contact_id)
        return self.talks[name]

    def writes(self, name: str, line: str) -> None:
        """A line at the end of the note, kept on the disk when this returns."""
        talk = self.talks[name]
        self.han.does("key", "F4")
        self.han.does("key", "Ctrl+End")
        if talk.lines:
            self.han.does("key", "Return")
        self.han.does("type", line)
        talk.lines.append(line)
        self.han.does("kept")

    def seat(self, name: str, login: str, url: str = "", *, practice: bool = False) -> Seat:
        """Each seat is a computer of its own: a home, a keyring."""
        home = self.home / name
        home.mkdir()
        look = self.appearance
        options = SeatOptions(
            home=home,
            center=url or self.center.url,
            language=look.language,
            theme=look.theme,
            size=look.size,
            scale=look.scale,
            login=login,
            practice=practice,
        )
        return Seat(name, options, self.variables(home))
