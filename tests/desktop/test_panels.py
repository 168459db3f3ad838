from console.model.screen import Desk
from tests.desktop.running import Opens, rings
from tests.support.center import RunningCenter


def test_a_talk_opens_its_page_and_its_signature_leads_back(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.talk(rings(running_center))
    page = eyes.window.session
    assert eyes.window.page == "session"
    page.end()
    eyes.until(lambda: page.phase == "wrap_up")
    eyes.window.open_page("queue")
    eyes.window.queue.resume_requested.emit(page.contact_id)
    eyes.until(lambda: eyes.window.page == "session")
    page.signed.emit(page.contact_id, page.note.content)
    eyes.until(lambda: eyes.window.page == "queue")


def test_what_is_cleared_is_empty(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.talk(rings(running_center))
    eyes.write("말씀")
    eyes.kept()
    panels = eyes.shift.panels
    panels.close()
    panels.clear()
    window = eyes.window
    assert window.session.phase == "none"
    assert window.session.note.content.text == ""
    assert window.session._latest == {}
    assert window.queue._desk == Desk()
    assert window.overlays.kept._items == ()
