from typing import get_args

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Language, Languages
from console.desktop.signin import sentences
from console.desktop.signin.form import SignInForm
from console.desktop.signin.state import SignInState, Situation
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.notice import Notice
from console.desktop.widgets.words import Words
from tests.desktop.widgets.look import click, press, shown


def made(qtbot: QtBot, theme: Theme) -> SignInForm:
    form = SignInForm(theme)
    qtbot.addWidget(form)
    shown(qtbot, form)
    return form


def places(form: SignInForm) -> list[QRect]:
    parts: list[QWidget] = [form.login, form.password, form._button, form._truth, form._notice]
    return [part.geometry() for part in parts]


def typed(form: SignInForm, login: str = "han.jiwoo") -> None:
    form.login.edit.setText(login)
    form.password.edit.setText("a b ")


def test_enter_hands_over_what_was_typed(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    typed(form, " han.jiwoo ")
    for edit in (form.login.edit, form.password.edit):
        with qtbot.waitSignal(form.submitted) as told:
            press(edit, Qt.Key.Key_Return)
        assert told.args == ["han.jiwoo", "a b "]
    with qtbot.waitSignal(form.submitted):
        click(form._button)


def test_an_empty_field_gets_the_focus_and_a_sentence(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    with qtbot.assertNotEmitted(form.submitted):
        press(form.password.edit, Qt.Key.Key_Return)
        assert form.login.edit.hasFocus()
        assert form.login.edit.accessibleDescription()
        form.login.edit.setText("han.jiwoo")
        press(form.login.edit, Qt.Key.Key_Return)
    assert form.password.edit.hasFocus()
    assert form.password.edit.accessibleDescription()


def test_busy_asks_only_once(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    typed(form)
    form.show_state(SignInState("busy", connected=True))
    assert form.login.edit.isReadOnly()
    with qtbot.assertNotEmitted(form.submitted):
        press(form.password.edit, Qt.Key.Key_Return)
        click(form._button)
    form.show_state(SignInState("idle", connected=True))
    assert not form.login.edit.isReadOnly()


def test_what_was_typed_stays_and_a_refused_password_is_ready_to_be_typed_over(
    qtbot: QtBot, theme: Theme
) -> None:
    form = made(qtbot, theme)
    typed(form)
    form.show_state(SignInState("busy", connected=True))
    form.show_state(SignInState("wrong_password", connected=True, tries_left=4))
    assert form.login.text() == "han.jiwoo"
    assert form.password.edit.selectedText()
    assert form.password.edit.accessibleDescription()
    form.show_state(SignInState(connected=True))
    assert not form.password.edit.accessibleDescription()


@pytest.mark.parametrize("tight", [False, True])
@pytest.mark.parametrize("language", ["ko", "en"])
def test_nothing_moves_in_any_situation(
    qtbot: QtBot,
    theme: Theme,
    korean: Languages,
    language: Language,
    tight: bool,  # noqa: FBT001 - a parameter of the table
) -> None:
    korean.switch(language)
    form = made(qtbot, theme)
    form.set_tight(tight)
    form.show_state(SignInState(connected=True))
    form.resize(400, form.sizeHint().height())
    form.grab()
    calm = places(form)
    for situation in get_args(Situation):
        for connected in (True, False, None):
            form.show_state(SignInState(situation, connected, tries_left=4, minutes=15))
            form.grab()
            assert places(form) == calm, situation


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("situation", get_args(Situation))
def test_every_sentence_fits_in_its_place(
    qtbot: QtBot, theme: Theme, korean: Languages, language: Language, situation: Situation
) -> None:
    korean.switch(language)
    form = made(qtbot, theme)
    form.show_state(SignInState(situation, connected=False, tries_left=4, minutes=15))
    form.grab()
    for words in (*form._notice.findChildren(Words), *form.password.findChildren(Words)):
        if words.isVisible() and words.text():
            assert words.heightForWidth(words.width()) <= words.height(), words.text()


def test_only_who_never_met_the_center_is_offered_its_address(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    offer = form.notice.findChildren(Button)[0]
    form.show_state(SignInState("never_here", connected=False, center="서울 센터"))
    assert not offer.isVisible()
    form.show_state(SignInState("never_here", connected=False))
    with qtbot.waitSignal(form.address_asked):
        click(offer)


def test_forgets_the_password_for_good(qtbot: QtBot, theme: Theme) -> None:
    form = made(qtbot, theme)
    typed(form)
    form.forget()
    form.password.edit.undo()
    assert form.password.text() == ""
    assert form.login.text() == "han.jiwoo"


def test_another_language_says_it_anew(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    form = made(qtbot, theme)
    state = SignInState("damaged", connected=True)
    form.show_state(state)
    korean.switch("en")
    notice = form.findChildren(Notice)[0]
    said = sentences.notice(state)
    assert said is not None
    qtbot.waitUntil(lambda: notice.sentence == said[1])
    assert form._button.text() == "Sign in"
