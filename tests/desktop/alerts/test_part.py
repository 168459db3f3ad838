import pytest
from pytestqt.qtbot import QtBot

from console.desktop.alerts.choices import Choice, Choices, Event
from console.desktop.alerts.part import AlertsPart, level
from console.desktop.alerts.player import Device
from console.desktop.style.theme import Theme


@pytest.fixture
def part(qtbot: QtBot, theme: Theme) -> AlertsPart:
    made = AlertsPart(theme)
    qtbot.addWidget(made)
    made.chosen.connect(made.show_choices)
    made.show_choices(Choices())
    return made


def choices(part: AlertsPart) -> list[Choices]:
    got: list[Choices] = []
    part.chosen.connect(got.append)
    return got


@pytest.mark.parametrize(
    ("choice", "name"),
    [(Choice(), "usual"), (Choice(on=False), "off"), (Choice(volume=0), "off"),
     (Choice(volume=25), "soft"), (Choice(volume=100), "loud")],
)  # fmt: skip
def test_a_volume_has_a_word(choice: Choice, name: str) -> None:
    assert level(choice) == name


def test_each_event_is_chosen_for_itself(part: AlertsPart) -> None:
    got = choices(part)
    part._rows[0].loud.chosen.emit("loud")
    part._rows[1].loud.chosen.emit("off")
    assert got[1].of(Event.WAITS) == Choice(volume=100)
    assert not got[1].of(Event.HELP).on
    assert got[1].of(Event.MESSAGE) == Choice()


def test_each_can_be_listened_to(part: AlertsPart) -> None:
    heard: list[object] = []
    part.previewed.connect(heard.append)
    for row in part._rows:
        row.hear.click()
    assert heard == list(Event)


def test_device_and_notification_are_chosen(part: AlertsPart) -> None:
    got = choices(part)
    part.show_devices((Device("usb", "USB 헤드셋"),))
    part._device.chosen.emit("usb")
    part._notify.chosen.emit("off")
    assert (got[1].device, got[1].notify) == ("usb", False)
    part._notify.chosen.emit("on")
    assert got[2].notify


@pytest.mark.usefixtures("korean")
def test_no_device_is_a_sentence(part: AlertsPart) -> None:
    part.show_devices(())
    assert "소리 장치가 없어" in part.heard.text()


@pytest.mark.usefixtures("korean")
def test_a_chosen_device_that_is_gone_stays_chosen_and_what_is_heard_is_said(
    part: AlertsPart,
) -> None:
    part.show_devices((Device("usb", "USB 헤드셋"), Device("desk", "스피커")))
    part._device.chosen.emit("usb")
    assert part.heard.text() == ""
    got = choices(part)
    part.show_devices((Device("desk", "스피커"),))
    assert not got
    assert part._device.choice == "usb"
    assert part.heard.text().startswith("USB 헤드셋")
    assert "기본 장치" in part.heard.text()
    part._device.chosen.emit("usb")
    assert (got[0].device, got[0].device_name) == ("usb", "USB 헤드셋")
    part.show_devices((Device("usb", "USB 헤드셋"), Device("desk", "스피커")))
    assert part.heard.text() == ""
    part._device.chosen.emit("")
    assert (got[1].device, got[1].device_name) == ("", "")


def test_only_what_one_may_be_told_of_is_there(qtbot: QtBot, theme: Theme) -> None:
    part = AlertsPart(theme, [Event.MESSAGE])
    qtbot.addWidget(part)
    assert [row.about for row in part._rows] == [Event.MESSAGE]
