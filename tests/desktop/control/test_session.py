from console.desktop.session.followupcard import FollowUpWish
from console.model.followup import FollowUpPurpose
from console.model.note import NoteContent
from console.model.risk import RiskLevel
from tests.desktop.running import Eyes, Opens, rings
from tests.support import inside
from tests.support.center import RunningCenter

WORDS = "난방비가 밀려 계신다고 함."


def in_a_talk(center: RunningCenter, opens: Opens) -> Eyes:
    eyes = opens(center.url)
    eyes.enter_online("mina")
    eyes.talk(rings(center))
    eyes.write(WORDS)
    return eyes


def signs(eyes: Eyes) -> None:
    page = eyes.window.session
    page.signed.emit(page.contact_id, page.note.content)


def test_a_talk_from_its_words_to_its_signature(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = in_a_talk(running_center, opens)
    page = eyes.window.session
    page.risk_assessed.emit(page.contact_id, True, RiskLevel.LOW, "")
    page.end()
    eyes.until(lambda: page.phase == "wrap_up")
    signs(eyes)
    eyes.until(lambda: eyes.window.page == "queue")
    eyes.until(lambda: inside.rows(running_center, "note"))
    note = inside.rows(running_center, "note")[0]
    assert note["content"]["lines"][0]["text"] == WORDS
    assert [row["level"] for row in inside.rows(running_center, "risk")] == ["low"]


def test_a_signed_note_is_added_to(running_center: RunningCenter, opens: Opens) -> None:
    eyes = in_a_talk(running_center, opens)
    page = eyes.window.session
    page.end()
    eyes.until(lambda: page.phase == "wrap_up")
    signs(eyes)
    eyes.window.open_page("session")
    eyes.until(lambda: page.phase == "signed")
    page.after.begin()
    page.after.editor.insertPlainText("덧붙임.")
    eyes.kept()
    page.confirm()
    eyes.until(lambda: len(inside.rows(running_center, "note")) == 2)
    assert page.after.content == NoteContent()


def test_words_go_to_the_center_when_the_hands_leave_them(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = in_a_talk(running_center, opens)
    eyes.window.services.panel.field.edit.setFocus()
    eyes.window.session.note.editor.setFocus()
    eyes.shift.panels.session.left()
    eyes.until(lambda: inside.rows(running_center, "draft"))


def test_a_follow_up_is_asked_for_once(running_center: RunningCenter, opens: Opens) -> None:
    eyes = in_a_talk(running_center, opens)
    page = eyes.window.session
    now = eyes.shift.time.now()
    wish = FollowUpWish(
        purpose=next(iter(FollowUpPurpose)),
        consented_at=now,
        window_from=now + 3_600_000,
        window_to=now + 7_200_000,
    )
    page.follow_up_requested.emit(page.contact_id, wish)
    eyes.until(lambda: inside.rows(running_center, "followup"))
    assert len(inside.rows(running_center, "followup")) == 1
