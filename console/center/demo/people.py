"""The invented people who call the demo's helpline, and what colleagues write about them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any

from console.center.switchboard.lines import Somebody
from console.model.contact import Caller, Channel
from console.model.note import AgeBand, AgeBasis, Line, NoteContent
from console.model.risk import RiskLevel

DAY_MS = 86_400_000
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A contact of before: so many days ago, at this hour, with this counselor (a login)."""

    days_ago: int
    hour: int
    counselor: str
    minutes: int
    lines: tuple[str, ...]
    risk: RiskLevel = RiskLevel.NONE
    remember: str = ""
    promise: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody invented. `before` is newest first; `today` is what a colleague would write."""

    key: str
    alias: str = ""
    last4: str = ""
    district: str = ""
    age_band: AgeBand = AgeBand.UNKNOWN
    lives_alone: bool | None = None
    opening: str = ""
    reasons: tuple[str, ...]
    risk: RiskLevel
    risk_before: RiskLevel | None = None
    today: tuple[str, ...]
    remember: str = ""
    promise: str = ""
    before: tuple[Earlier, ...] = ()

    @property
    def number(self) -> str:
        """What a switchboard would know this person again by; empty for a withheld number."""
        return f"invented {self.last4}" if self.last4 else ""

    @property
    def channel(self) -> Channel:
        return Channel.CHAT if self.opening else Channel.CALL

    def note(self, lines: tuple[str, ...], minutes: int) -> NoteContent:
        """What is recorded of a talk of so many minutes."""
        step = minutes * _MINUTE_MS // (len(lines) + 1)
        return NoteContent(
            lines=tuple(Line(step * n, text) for n, text in enumerate(lines, start=1)),
            age_band=self.age_band,
            age_basis=AgeBasis.ESTIMATED,
            reasons=self.reasons,
            primary_reason=self.reasons[0],
            district=self.district or "unknown",
            lives_alone=self.lives_alone,
            alias=self.alias,
            remember=self.remember,
            promise=self.promise,
        )

    def note_of(self, earlier: Earlier) -> NoteContent:
        """What was recorded of an earlier contact."""
        content = self.note(earlier.lines, earlier.minutes)
        return replace(content, remember=earlier.remember, promise=earlier.promise)


def happened_at(earlier: Earlier, now: int) -> int:
    """When it was, in ms: that many days before today in Seoul, at its hour."""
    return midnight(now) - earlier.days_ago * DAY_MS + earlier.hour * 3_600_000 + 7 * _MINUTE_MS


def midnight(now: int) -> int:
    """When today began in Seoul, in ms."""
    seoul = 9 * 3_600_000
    return (now + seoul) // DAY_MS * DAY_MS - seoul


@dataclass(slots=True)
class People:
    """All of them, called in a shuffled order: nobody calls again before everybody has.

    `staff` are ids and names of the counselors by login, `since` is the demo's first moment.
    """

    everyone: tuple[Person, ...]
    staff: Mapping[str, tuple[str, str]]
    since: int
    _deck: list[Person] = field(default_factory=list)

    def draw(self, random: Random, _now: int) -> Somebody:
        """The next one, and by which channel."""
        if not self._deck:
            self._deck = random.sample(self.everyone, len(self.everyone))
        person = self._deck.pop()
        return Somebody(channel=person.channel, caller=self.caller(person), person=person.number)

    def take(self, key: str, random: Random) -> Person:
        """This one is on the line already and does not call again soon."""
        if not self._deck:
            self._deck = random.sample(self.everyone, len(self.everyone))
        self._deck = [person for person in self._deck if person.key != key]
        return next(person for person in self.everyone if person.key == key)

    def caller(self, person: Person, *, before: int = 0) -> Caller:
        """What is known before anything is said, when the newest `before` had not been yet."""
        known = person.before[before:]
        last = known[0] if known else None
        staff_id, name = self.staff.get(last.counselor, ("", "")) if last else ("", "")
        return Caller(
            alias=person.alias if known else "",
            number_last4=person.last4,
            contacts_before=len(known),
            last_contact_at=happened_at(last, self.since) if last else None,
            last_counselor_id=staff_id or None,
            last_counselor_name=name,
            district=person.district if known else "",
            age_band=person.age_band.value if known or person.opening else "",
            risk_before=last.risk if last and last.risk is not RiskLevel.NONE else None,
            opening=person.opening,
        )

    def story(self, caller: Caller) -> Person:
        """Whose call this is; somebody nobody can tell from others is any of these."""
        for person in self.everyone:
            if self._is(person, caller):
                return person
        return self.everyone[-1]

    def _is(self, person: Person, caller: Caller) -> bool:
        if caller.opening or person.opening:
            return person.opening == caller.opening
        return person.last4 == caller.number_last4


def read_people(path: Path) -> tuple[Person, ...]:
    """The people in this TOML file."""
    plain = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(_person(n, one) for n, one in enumerate(plain["people"]))


def _person(number: int, plain: Mapping[str, Any]) -> Person:
    known = dict(plain)
    before = tuple(_earlier(one) for one in known.pop("before", ()))
    risk_before = known.pop("risk_before", None)
    told = known.pop("key", "") or known.get("alias")
    return Person(
        key=told or known.get("opening") or known.get("last4") or f"person-{number}",
        age_band=AgeBand(known.pop("age_band")),
        reasons=tuple(known.pop("reasons")),
        risk=RiskLevel(known.pop("risk")),
        risk_before=RiskLevel(risk_before) if risk_before else None,
        today=tuple(known.pop("today")),
        before=before,
        **known,
    )


def _earlier(plain: Mapping[str, Any]) -> Earlier:
    known = dict(plain)
    risk = RiskLevel(known.pop("risk", RiskLevel.NONE))
    return Earlier(lines=tuple(known.pop("lines")), risk=risk, **known)
