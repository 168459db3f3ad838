"""Pictures of the desk, by hand: python -m tests.desktop.desk_gallery OUTDIR [WORD…]."""

import dataclasses

from PySide6.QtWidgets import QApplication

from console.desktop.frame.settings import keyrow
from console.desktop.frame.window import MainWindow
from console.desktop.session.page import SessionPage
from console.model.note import NoteContent
from console.model.outcome import Answer
from console.model.risk import RiskLevel
from console.model.roles import Role
from console.model.screen import Kept, SessionScreen
from tests.desktop import samples
from tests.desktop.drawing import OFFLINE, ONLINE, SMALL, WIDE, Picture, Pose, draw
from tests.desktop.samples import NOW, screen


def talk(window: MainWindow, shown: SessionScreen) -> SessionPage:
    window.show_session(shown)
    window.open_page("session")
    QApplication.processEvents()
    return window.session


def listening(window: MainWindow) -> None:
    lookup = talk(window, screen(760_000)).side.lookup
    window.session.open_lookup()
    samples.type_(lookup.field.edit, "난방", "비")
    lookup.show_results("난방비", samples.HITS)
    lookup.show_service(samples.SERVICE)


def offline(window: MainWindow) -> None:
    content = dataclasses.replace(samples.CONTENT, lines=samples.MORE_LINES)
    shown = screen(
        1_635_000,
        content,
        note_kept=Kept.HERE,
        referrals=samples.referrals(),
        risk=RiskLevel.LOW,
        risk_asked=True,
    )
    page = talk(window, shown)
    window.show_truth(OFFLINE)
    window.show_kept(samples.kept_items())
    window.open_kept()
    page.open_follow_up()
    page.side.follow_up.consent.agree()
    page.focus_note()
    samples.type_(page.note.editor, "", "ㅁ")


def over(window: MainWindow) -> None:
    talk(window, screen(2_000_000, about=True))


def silenced(window: MainWindow) -> None:
    talk(window, screen(2_045_000, risk=RiskLevel.HIGH, risk_asked=True)).toggle_risk()


def wrap_up(window: MainWindow) -> None:
    content = dataclasses.replace(samples.CONTENT, district="", lives_alone=None)
    talk(window, screen(1_600_000, content, ended_at=NOW - 80_000))


def all_missing(window: MainWindow) -> None:
    talk(window, screen(1_600_000, NoteContent(), ended_at=NOW - 80_000))


def ready_to_sign(window: MainWindow) -> None:
    shown = screen(1_600_000, ended_at=NOW - 80_000, risk_asked=True, risk=RiskLevel.LOW)
    talk(window, shown)


def picking(window: MainWindow) -> None:
    page = talk(window, screen(760_000))
    page.note.fields._open(page.note.fields._reason_picker)
    samples.type_(page.note.fields._reason_picker._field.edit, "", "ㅅ")


def signed(window: MainWindow) -> None:
    shown = screen(1_600_000, ended_at=NOW - 800_000, signed_at=NOW - 60_000, risk_asked=True)
    note = samples.signed_note()
    talk(window, dataclasses.replace(shown, signed=(note,)))
    window.session.focus_note()


def queue_offline(window: MainWindow) -> None:
    window.show_truth(OFFLINE)
    window.queue._ask("c-mindeulle")
    window.queue.show_answer("c-mindeulle", Answer.NOT_SENT)


def empty(window: MainWindow) -> None:
    window.show_desk(samples.desk(empty=True))


def stuck(window: MainWindow) -> None:
    window.show_truth(dataclasses.replace(ONLINE, needs_you=1))
    window.show_kept((*samples.kept_items(), samples.stuck_item()))
    window.open_kept()
    window.show_notice("warn", "이 컴퓨터에 열쇠 보관함이 없어 비밀번호만으로 지키고 있습니다.")


def palette(window: MainWindow) -> None:
    listening(window)
    window.session.focus_note()
    typed_palette(window)


def typed_palette(window: MainWindow) -> None:
    window.finder.toggle()
    over = window.overlays.palette
    over.show_contacts(samples.contact_rows())
    samples.type_(over.field.edit, "ㄷ", "ㅎ")
    over.show_services("ㄷㅎ", samples.service_rows())


def settings(part: str) -> Pose:
    def pose(window: MainWindow) -> None:
        listening(window)
        window.session.focus_note()
        window.settings.toggle()
        window.settings.panel.turn_to(part)
        if part == "look":
            window.settings.panel.look.letters._track._segments[4].click()

    return pose


def refused_key(window: MainWindow) -> None:
    settings("keys")(window)
    rows = window.settings.panel.keys.rows
    rows["accept"].change.click()
    window.settings.panel.keys._wish(rows["accept"].action, "F8")
    rows["lookup"].notice.say("warn", keyrow.refused("letter"))
    rows["note"].change.click()


def supervising(window: MainWindow) -> None:
    window.show_person("김도윤", Role.SUPERVISOR)
    window.lock_requested.connect(lambda: None)
    window.doer.refresh()


PICTURES: dict[str, Picture] = {
    "queue": (lambda _window: None,),
    "queue-dark": (lambda _window: None, WIDE, "ko", "dark"),
    "queue-english": (lambda _window: None, WIDE, "en"),
    "queue-small": (lambda _window: None, SMALL),
    "queue-empty": (empty,),
    "queue-offline": (queue_offline,),
    "listening": (listening,),
    "listening-small": (listening, SMALL),
    "listening-english": (listening, SMALL, "en"),
    "stage2-offline-dark": (offline, WIDE, "ko", "dark"),
    "stage2-offline-english": (offline, SMALL, "en", "dark"),
    "over": (over,),
    "silenced": (silenced,),
    "silenced-small": (silenced, SMALL, "en"),
    "wrapup": (wrap_up,),
    "wrapup-all-missing": (all_missing,),
    "wrapup-small": (wrap_up, SMALL, "en"),
    "sign": (ready_to_sign,),
    "picking": (picking,),
    "signed": (signed,),
    "stuck": (stuck,),
    "contrast": (listening, WIDE, "ko", "contrast-dark"),
    "palette": (palette,),
    "palette-english": (palette, WIDE, "en"),
    "palette-dark": (palette, WIDE, "ko", "dark"),
    "palette-contrast": (palette, SMALL, "en", "contrast-light"),
    "palette-all": (lambda w: w.finder.toggle(),),
    "palette-large": (typed_palette, SMALL, "ko", "light", 2.0),
    "palette-large-talk": (palette, SMALL, "en", "dark", 2.0),
    "settings": (settings("look"),),
    "settings-dark": (settings("rest"), SMALL, "en", "dark"),
    "settings-keys": (refused_key,),
    "settings-contrast": (settings("keys"), SMALL, "en", "contrast-dark"),
    "settings-large": (settings("look"), SMALL, "ko", "light", 2.0),
    "settings-large-english": (settings("look"), SMALL, "en", "light", 2.0),
    "settings-large-keys": (refused_key, SMALL, "en", "light", 2.0),
    "large-offline": (queue_offline, SMALL, "ko", "light", 2.0),
    "large-stuck-english": (stuck, SMALL, "en", "dark", 2.0),
    "large-supervisor": (supervising, SMALL, "en", "light", 2.0),
    "large-emergency": (lambda w: w.overlays.toggle_emergency(), SMALL, "en", "light", 2.0),
    "emergency": (lambda w: w.overlays.toggle_emergency(),),
    "services": (lambda w: w.open_page("services"),),
}


if __name__ == "__main__":
    draw(PICTURES)
