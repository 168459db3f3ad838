"""Scenarios from TOML. Whatever is wrong in a file is told with the file and the place in it."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from console import resources
from console.dialogue.acts import Act
from console.dialogue.scenario import (
    Answer,
    Cause,
    Deed,
    Difficulty,
    Goal,
    GoalKind,
    Moment,
    Person,
    Scenario,
)
from console.dialogue.text import Text
from console.model.contact import Channel
from console.model.note import AgeBand

E = TypeVar("E", bound=StrEnum)
_CAUSES: dict[str, Cause] = {
    **{one.value: one for one in Act},
    **{one.value: one for one in Deed},
}


class ScenarioError(ValueError):
    """A scenario file that cannot be played: which file, where in it, what is wrong."""


def all_scenarios(folder: Path | None = None) -> tuple[Scenario, ...]:
    """Every scenario of the product, the easy ones first. Raises ScenarioError."""
    place = folder or resources.path("scenarios")
    found = [read(path) for path in sorted(place.glob("*.toml"))]
    _check_apart(found)
    order = list(Difficulty)
    return tuple(sorted(found, key=lambda one: (order.index(one.difficulty), one.id)))


def read(path: Path) -> Scenario:
    """One scenario; its id is the file's name. Raises ScenarioError."""
    try:
        plain = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ScenarioError(f"{path.name}: {error}") from None
    return _scenario(_Place(path.name, plain), path.stem)


@dataclass(frozen=True, slots=True)
class _Place:
    """A table of the file, and where it stands."""

    where: str
    plain: Mapping[str, Any]

    def fail(self, what: str) -> ScenarioError:
        return ScenarioError(f"{self.where}: {what}")

    def only(self, *names: str) -> None:
        unknown = sorted(set(self.plain) - set(names))
        if unknown:
            raise self.fail(f"unknown: {', '.join(unknown)}")

    def word(self, name: str, default: str | None = None) -> str:
        value = self.plain.get(name, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.fail(f"{name}: words are missing")
        return value

    def flag(self, name: str) -> bool:
        value = self.plain.get(name, False)
        if not isinstance(value, bool):
            raise self.fail(f"{name}: true or false")
        return value

    def count(self, name: str) -> int:
        value = self.plain.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.fail(f"{name}: a number from 1 on")
        return value

    def one_of(self, name: str, kind: type[E], default: str | None = None) -> E:
        try:
            return kind(self.word(name, default))
        except ValueError:
            raise self.fail(f"{name}: one of {', '.join(kind)}") from None

    def table(self, name: str) -> "_Place":
        value = self.plain.get(name)
        if not isinstance(value, dict):
            raise self.fail(f"{name}: is missing")
        return _Place(f"{self.where}: {name}", value)

    def tables(self, name: str) -> tuple["_Place", ...]:
        value = self.plain.get(name, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.fail(f"{name}: a list of tables")
        return tuple(_Place(f"{self.where}: {name} {n}", one) for n, one in enumerate(value, 1))

    def text(self) -> Text:
        """Both languages, in this very table."""
        return Text(self.word("ko"), self.word("en"))

    def text_at(self, name: str) -> Text:
        return self.table(name).text()


def _scenario(at: _Place, id_: str) -> Scenario:
    at.only(
        *("version", "title", "theme", "difficulty", "goals", "caller", "moments"),
        *("anywhere", "short", "leaves", "nudge", "suggestions"),
    )
    scenario = Scenario(
        id=id_,
        version=at.count("version"),
        title=at.text_at("title"),
        theme=at.text_at("theme"),
        difficulty=at.one_of("difficulty", Difficulty),
        goals=tuple(_goal(one) for one in at.tables("goals")),
        caller=_person(at.table("caller")),
        moments=tuple(_moment(one) for one in at.tables("moments")),
        anywhere=tuple(_answer(one) for one in at.tables("anywhere")),
        short=tuple(one.text() for one in at.tables("short")),
        leaves=at.word("leaves"),
        nudge=at.text_at("nudge"),
        suggestions=tuple(one.text() for one in at.tables("suggestions")),
    )
    _check(scenario, at)
    return scenario


def _goal(at: _Place) -> Goal:
    at.only("kind", "ko", "en")
    return Goal(at.one_of("kind", GoalKind), at.text())


def _person(at: _Place) -> Person:
    at.only("alias", "age_band", "district", "channel")
    return Person(
        alias=at.text_at("alias"),
        age_band=at.one_of("age_band", AgeBand),
        district=at.word("district", ""),
        channel=at.one_of("channel", Channel, "call"),
    )


def _moment(at: _Place) -> Moment:
    at.only("id", "ko", "en", "answers", "aside", "ends", "example")
    return Moment(
        id=at.word("id"),
        says=at.text(),
        answers=tuple(_answer(one) for one in at.tables("answers")),
        aside=at.flag("aside"),
        ends=at.flag("ends"),
        example=at.text_at("example") if "example" in at.plain else None,
    )


def _answer(at: _Place) -> Answer:
    at.only("on", "to", "ko", "en", "once")
    to = at.word("to", "")
    line = at.text() if "ko" in at.plain or "en" in at.plain else None
    if bool(to) == (line is not None):
        raise at.fail("either a moment to go to, or a line in ko and en")
    causes = at.plain.get("on")
    if not isinstance(causes, list) or not causes:
        raise at.fail("on: what it answers to is missing")
    return Answer(frozenset(_cause(at, one) for one in causes), to, line, at.flag("once"))


def _cause(at: _Place, name: object) -> Cause:
    if not isinstance(name, str) or name not in _CAUSES:
        raise at.fail(f"on: {name} is neither an act nor a deed")
    return _CAUSES[name]


def _check(scenario: Scenario, at: _Place) -> None:
    """Every way leads somewhere, and to an end."""
    if len(scenario.goals) != GOALS:
        raise at.fail(f"goals: {GOALS} of them")
    if not scenario.moments or not scenario.short:
        raise at.fail("moments and short: at least one of each")
    ids = [moment.id for moment in scenario.moments]
    for id_ in ids:
        if ids.count(id_) > 1:
            raise at.fail(f"moment {id_}: there are two of this name")
    if not any(moment.ends and moment.id == scenario.leaves for moment in scenario.moments):
        raise at.fail(f"leaves: {scenario.leaves} is no moment that ends")
    for where, answers in _all_answers(scenario):
        for answer in answers:
            if answer.to and answer.to not in ids:
                raise at.fail(f"{where}: no moment {answer.to} to go to")
    _check_ways(scenario, at)


GOALS = 3


def _all_answers(scenario: Scenario) -> Iterable[tuple[str, tuple[Answer, ...]]]:
    yield "anywhere", scenario.anywhere
    for moment in scenario.moments:
        yield f"moment {moment.id}", moment.answers


def _check_ways(scenario: Scenario, at: _Place) -> None:
    met = {scenario.first.id, scenario.leaves}
    left = [scenario.first.id]
    onward = {moment.id: _ways(scenario, moment) for moment in scenario.moments}
    while left:
        for to in onward[left.pop()] - met:
            met.add(to)
            left.append(to)
    for moment in scenario.moments:
        if moment.id not in met:
            raise at.fail(f"moment {moment.id}: no way leads there")
        if not moment.ends and not moment.aside and not _reaches_end(scenario, moment.id, onward):
            raise at.fail(f"moment {moment.id}: no way leads from there to an end")


def _ways(scenario: Scenario, moment: Moment) -> set[str]:
    if moment.ends:
        return set()
    return {one.to for one in (*moment.answers, *scenario.anywhere) if one.to}


def _reaches_end(scenario: Scenario, start: str, onward: Mapping[str, set[str]]) -> bool:
    ends = {moment.id for moment in scenario.moments if moment.ends}
    asides = {moment.id for moment in scenario.moments if moment.aside}
    met, left = {start}, [start]
    while left:
        for to in onward[left.pop()] - met - asides:
            met.add(to)
            left.append(to)
    return bool(met & ends)


def _check_apart(scenarios: list[Scenario]) -> None:
    """A console finds a scenario by its caller's alias."""
    seen: dict[str, str] = {}
    for scenario in scenarios:
        for alias in {scenario.caller.alias.ko, scenario.caller.alias.en}:
            if alias in seen:
                raise ScenarioError(f"{scenario.id}.toml: caller: {seen[alias]} is called so too")
            seen[alias] = scenario.id
