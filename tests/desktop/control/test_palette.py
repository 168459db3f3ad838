"""The palette in the whole application: recent talks from the vault, services from the file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.desktop.control.palette import _contact_row
from console.model.contact import Caller, Contact, ContactState
from tests.desktop.running import Eyes, Opens, rings
from tests.desktop.samples import NOW, commit
from tests.support.center import RunningCenter


def ctrl_k(eyes: Eyes) -> None:
    handle = eyes.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


def kinds(eyes: Eyes) -> set[str]:
    return {row.kind for row in eyes.window.overlays.palette.list.rows}


def test_a_talk_of_before_is_found_and_opened(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    contact_id = rings(running_center, "도하")
    eyes.talk(contact_id)
    eyes.write("말씀을 들음.")
    eyes.window.doer.do("end")
    eyes.until(lambda: eyes.window.session.phase == "wrap_up")
    eyes.window.open_page("queue")
    other = rings(running_center, "이슬", "call-2")
    eyes.talk(other)
    ctrl_k(eyes)
    palette = eyes.window.overlays.palette
    eyes.until(lambda: "contact" in kinds(eyes))
    commit(palette.field.edit, "도하")
    QTest.keyClick(palette.field.edit, Qt.Key.Key_Return)
    # In a talk nothing else comes to the desk, and the reason is said.
    assert palette.foot.reason
    assert eyes.window.session.contact_id == other
    QTest.keyClick(palette.field.edit, Qt.Key.Key_Escape)
    eyes.window.doer.do("end")
    eyes.until(lambda: eyes.window.session.phase == "wrap_up")
    ctrl_k(eyes)
    eyes.until(lambda: any(row.kind == "contact" and not row.barred for row in palette.list.rows))
    commit(palette.field.edit, "도하")
    QTest.keyClick(palette.field.edit, Qt.Key.Key_Return)
    eyes.until(lambda: eyes.window.session.contact_id == contact_id)
    assert eyes.window.page == "session"
    assert eyes.window.session.note.content.text == "말씀을 들음."


def test_without_a_directory_there_are_no_services_and_no_word_of_it(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    eyes.enter("mina")
    ctrl_k(eyes)
    palette = eyes.window.overlays.palette
    commit(palette.field.edit, "없는서비스")
    eyes.until(palette._nothing.isVisible)
    assert "Traceback" not in eyes.log


def test_nothing_of_one_person_is_found_by_the_next(
    running_center: RunningCenter, opens: Opens
) -> None:
    running_center.staff("jun")
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.talk(rings(running_center, "도하"))
    eyes.window.doer.do("end")
    eyes.until(lambda: eyes.window.session.phase == "wrap_up")
    ctrl_k(eyes)
    palette = eyes.window.overlays.palette
    eyes.kept()
    eyes.signed_out()
    eyes.enter("jun")
    assert not palette.isVisible()
    ctrl_k(eyes)
    eyes.kept()
    commit(palette.field.edit, "도하")
    assert kinds(eyes) == set()


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize(
    ("signed", "said"), [(NOW, "19분 · 서명함"), (None, "19분 · 아직 서명하지 않음")]
)
def test_a_talk_says_when_how_long_and_whether_it_is_signed(signed: int | None, said: str) -> None:
    contact = Contact(
        id="c",
        state=ContactState.ENDED,
        joined_at=NOW,
        caller=Caller(alias="도하"),
        connected_at=NOW,
        ended_at=NOW + 19 * 60_000 + 5_000,
        signed_at=signed,
    )
    row = _contact_row(contact, "")
    assert row.words == "‘도하’ 님"
    assert row.beside.endswith(said)
