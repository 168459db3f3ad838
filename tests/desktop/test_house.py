import pytest

from console.desktop import house
from console.desktop.house import _is_address
from tests.desktop.running import Opens
from tests.support.center import RunningCenter


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("http://127.0.0.1:8120", True),
        ("https://center.example", True),
        ("", False),
        ("center.example", False),
        ("ftp://center.example", False),
        ("http://", False),
        ("http://[", False),
        ("http://a:99999", False),
    ],
)
def test_what_can_be_asked(text: str, address: bool) -> None:  # noqa: FBT001 - a table
    assert _is_address(text) is address


def test_another_center_is_another_gate(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(house.NOWHERE)
    eyes.sees("센터와 연결되지 않았습니다")
    eyes.console.page.center_chosen.emit(f" {running_center.url} ")
    eyes.sees("센터와 연결되어 있습니다")
    eyes.enter_online("mina")
    assert eyes.console.memory.settings.center == running_center.url
    assert eyes.console.memory.settings.center_name == "시험 센터"
    assert eyes.console.memory.settings.last_login == "mina"


def test_the_time_is_the_centers_while_somebody_is_here(
    running_center: RunningCenter, opens: Opens
) -> None:
    running_center.clock.ahead = 86_400_000  # type: ignore[attr-defined]  # a TestClock
    eyes = opens(running_center.url)
    eyes.until(lambda: eyes.console.house is not None)
    before = eyes.console.house.now()
    eyes.enter_online("mina")
    assert eyes.console.house.now() - before > 80_000_000


def test_ending_twice_is_ending(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.console.end()
    eyes.console.end()
