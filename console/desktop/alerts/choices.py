from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

USUAL_VOLUME = 60
LOUDEST = 100


class Event(StrEnum):
    """What can be told of."""

    WAITS = "waits"
    HELP = "help"
    ESCALATED = "escalated"
    MESSAGE = "message"
    FOLLOW_UP = "follow_up"


GRAVEST_FIRST = (Event.ESCALATED, Event.HELP, Event.WAITS, Event.MESSAGE, Event.FOLLOW_UP)


@dataclass(frozen=True, slots=True)
class Choice:
    """Whether an event is heard, and how loud (0 to 100)."""

    on: bool = True
    volume: int = USUAL_VOLUME


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose about the alerts; `device` is the sound device's id, empty the usual.

    `device_name` is what it was called, to name it while it is not connected.
    """

    events: Mapping[Event, Choice] = field(default_factory=dict)
    device: str = ""
    notify: bool = True
    device_name: str = ""

    def of(self, event: Event) -> Choice:
        """What holds for this event."""
        return self.events.get(event, Choice())

    def with_event(self, event: Event, choice: Choice) -> "Choices":
        """The same but for one event."""
        return replace(self, events={**self.events, event: choice})


def plain(choices: Choices) -> dict[str, Any]:
    """As the preferences keep it."""
    events = {one.value: {"on": it.on, "volume": it.volume} for one, it in choices.events.items()}
    return {
        "events": events,
        "device": choices.device,
        "device_name": choices.device_name,
        "notify": choices.notify,
    }


def understood(kept: Mapping[str, Any]) -> Choices:
    """What was kept; what is odd is as usual."""
    events = kept.get("events")
    found = {
        event: _choice(events[event.value])
        for event in Event
        if isinstance(events, Mapping) and event.value in events
    }
    return Choices(
        found,
        _word(kept.get("device")),
        kept.get("notify") is not False,
        _word(kept.get("device_name")),
    )


def _word(kept: object) -> str:
    return kept if isinstance(kept, str) else ""


def _choice(kept: object) -> Choice:
    if not isinstance(kept, Mapping):
        return Choice()
    volume = kept.get("volume")
    if isinstance(volume, bool) or not isinstance(volume, int):
        volume = USUAL_VOLUME
    return Choice(kept.get("on") is not False, min(max(volume, 0), LOUDEST))
