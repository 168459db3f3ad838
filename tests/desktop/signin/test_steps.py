from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Language, Languages
from console.desktop.signin.state import SignInState, Unsent
from console.desktop.signin.steps import Steps
from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words
from tests.desktop.widgets.look import click, press, shown

LEFT = Unsent("a", "한지우", 4)
OLD = "temporary-1"


def made(qtbot: QtBot, theme: Theme) -> Steps:
    steps = Steps(theme)
    qtbot.addWidget(steps)
    steps.setFixedWidth(400)
    shown(qtbot, steps)
    return steps


def at(steps: Steps) -> str:
    return steps.step


def whole(steps: Steps) -> None:
    steps.grab()
    for words in steps.form.findChildren(Words):
        assert words.heightForWidth(words.width()) <= words.height(), words.text()


def temporary(steps: Steps) -> None:
    steps.sign_in.login.edit.setText(" han.jiwoo ")
    steps.sign_in.password.edit.setText(OLD)
    steps.show_state(SignInState("busy"))
    steps.show_state(SignInState("must_change_password"))


def test_a_temporary_password_is_carried_to_its_change(qtbot: QtBot, theme: Theme) -> None:
    steps = made(qtbot, theme)
    temporary(steps)
    assert at(steps) == "new_password"
    assert steps.sign_in.password.text() == ""
    for field in (steps.new_password.new, steps.new_password.again):
        field.edit.setText("lantern-4")
    with qtbot.waitSignal(steps.password_chosen) as told:
        click(steps.new_password.last)
    assert told.args == ["han.jiwoo", OLD, "lantern-4"]
    steps.show_state(SignInState("busy"))
    steps.show_state(SignInState("same_password"))
    assert steps.new_password._old == OLD
    steps.show_state(SignInState("busy"))
    steps.show_state(SignInState("in_use"))
    assert at(steps) == "sign_in"
    assert steps.sign_in.notice.sentence
    assert steps.new_password._old == ""


def test_a_password_not_typed_here_is_asked_for(qtbot: QtBot, theme: Theme) -> None:
    steps = made(qtbot, theme)
    steps.show_state(SignInState("must_change_password"))
    assert at(steps) == "sign_in"
    assert steps.sign_in.notice.sentence


def test_esc_goes_back_and_nobody_is_sent_there_again(qtbot: QtBot, theme: Theme) -> None:
    steps = made(qtbot, theme)
    temporary(steps)
    with qtbot.waitSignal(steps.gone_back):
        press(steps.new_password.new.edit, Qt.Key.Key_Escape)
    assert at(steps) == "sign_in"
    assert steps.new_password._old == ""
    steps.show_state(SignInState("must_change_password", connected=False))
    assert at(steps) == "sign_in"
    assert not steps.sign_in.notice.sentence
    temporary(steps)
    assert at(steps) == "new_password"


def test_esc_does_nothing_while_busy_or_without_a_center(qtbot: QtBot, theme: Theme) -> None:
    steps = made(qtbot, theme)
    temporary(steps)
    steps.show_state(SignInState("busy"))
    with qtbot.assertNotEmitted(steps.gone_back):
        steps.go_back()
        steps.show_state(SignInState("no_center"))
        press(steps.center.url.edit, Qt.Key.Key_Escape)
    assert at(steps) == "center"
    steps.show_state(SignInState("idle"))
    assert at(steps) == "sign_in"


def test_an_earlier_failure_is_not_that_of_the_next(qtbot: QtBot, theme: Theme) -> None:
    steps = made(qtbot, theme)
    failed = SignInState("drain_failed", reason="forbidden")
    steps.ask_drain(LEFT)
    steps.show_state(SignInState("draining"))
    steps.show_state(failed)
    assert steps.drain.notice.sentence
    steps.go_back()
    assert not steps.sign_in.notice.sentence
    steps.ask_drain(replace(LEFT, vault="b"))
    assert not steps.drain.notice.sentence
    steps.show_state(SignInState("draining"))
    steps.show_state(failed)
    assert steps.drain.notice.sentence


def test_what_ends_after_one_went_back_is_told_without_turning(qtbot: QtBot, theme: Theme) -> None:
    steps = made(qtbot, theme)
    steps.show_state(SignInState("drain", drain=LEFT))
    assert at(steps) == "drain"
    steps.show_state(SignInState("draining", drain=LEFT))
    steps.go_back()
    steps.show_state(SignInState("drained", drain=LEFT))
    assert at(steps) == "sign_in"
    assert steps.sign_in.notice.sentence


def test_nobody_is_interrupted_by_a_list(qtbot: QtBot, theme: Theme) -> None:
    steps = made(qtbot, theme)
    steps.show_state(SignInState("busy"))
    steps.ask_drain(LEFT)
    assert at(steps) == "sign_in"


def test_an_address_can_be_mended(qtbot: QtBot, theme: Theme) -> None:
    steps = made(qtbot, theme)
    steps.show_state(SignInState("never_here", connected=False, address="http://wrong"))
    steps.sign_in.address_asked.emit()
    assert steps.center.url.text() == "http://wrong"
    press(steps.center.url.edit, Qt.Key.Key_Escape)
    assert at(steps) == "sign_in"


@pytest.mark.parametrize("tight", [False, True])
@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_step_fits_without_being_cut(
    qtbot: QtBot,
    theme: Theme,
    korean: Languages,
    language: Language,
    tight: bool,  # noqa: FBT001 - a parameter of the table
) -> None:
    korean.switch(language)
    steps = made(qtbot, theme)
    steps.set_tight(tight)
    steps.resize(400, steps.needed())
    temporary(steps)
    steps.show_state(SignInState("center_trouble"))
    whole(steps)
    steps.go_back()
    steps.ask_drain(replace(LEFT, name="선우하늘별"))
    steps.show_state(SignInState("drain_failed", reason="unknown_vault"))
    whole(steps)
