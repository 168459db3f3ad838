import pytest

from console.desktop.alerts import choices
from console.desktop.alerts.choices import Choice, Choices, Event


def test_what_is_kept_comes_back() -> None:
    chosen = Choices(device="usb").with_event(Event.HELP, Choice(on=False, volume=20))
    assert choices.understood(choices.plain(chosen)) == chosen


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"events": 3, "device": None, "notify": 1},
        {"events": {"waits": "loud", "unknown": {}}},
        {"events": {"waits": {"on": "yes", "volume": True}}},
    ],
)
def test_what_is_odd_is_as_usual(kept: dict[str, object]) -> None:
    assert choices.understood(kept).of(Event.WAITS) == Choice()
    assert choices.understood(kept).notify


def test_a_volume_has_bounds() -> None:
    kept = {"events": {"waits": {"on": True, "volume": 900}, "help": {"volume": -3}}}
    assert choices.understood(kept).of(Event.WAITS).volume == 100
    assert choices.understood(kept).of(Event.HELP).volume == 0
