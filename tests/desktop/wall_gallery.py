"""Pictures of the wall, by hand: python -m tests.desktop.wall_gallery OUTDIR [WORD…]."""

import dataclasses

from console.desktop.frame.wallmode import LARGER
from console.desktop.frame.window import MainWindow
from console.model.help import HelpState
from console.model.outcome import Answer
from console.model.risk import RiskLevel
from console.model.roles import Role
from console.model.screen import Today
from tests.desktop import samples, walls
from tests.desktop.drawing import OFFLINE, SMALL, WIDE, Picture, draw
from tests.desktop.samples import NOW


def lead(window: MainWindow) -> None:
    """A supervisor sits here, on a lively evening."""
    window.show_person("김도윤", Role.SUPERVISOR)
    window.show_desk(dataclasses.replace(samples.desk(), calls=(walls.call(),)))
    window.pages.wall.show_wall(walls.wall())
    window.open_home()


def as_it_is(_window: MainWindow) -> None:
    pass


def offline(window: MainWindow) -> None:
    window.show_truth(OFFLINE)


def calm(window: MainWindow) -> None:
    window.show_desk(samples.desk())
    talks = tuple(talk for talk in walls.talks() if talk.help is None and talk.risk is None)
    window.pages.wall.show_wall(walls.wall(calls=(), talks=talks, goal_count=15_000))


def empty(window: MainWindow) -> None:
    """Nobody waits, nobody talks, nothing has happened today."""
    window.show_desk(samples.desk(empty=True))
    wall = walls.wall(waiting=(), talks=(), calls=(), today=Today(), goal_count=0)
    people = tuple(dataclasses.replace(one, state=None, since=None) for one in wall.people)
    window.pages.wall.show_wall(dataclasses.replace(wall, people=people))


def seen(window: MainWindow) -> None:
    """Another has seen it; a second call came as the one on call, from outside a talk."""
    outside = walls.call("오세린", 75, contact_id=None, escalated=True)
    calls = (
        dataclasses.replace(outside, connected_at=None, reason=""),
        walls.call(state=HelpState.SEEN, seen_name="이보람"),
    )
    talks = (dataclasses.replace(walls.talks()[0], help=calls[1]), *walls.talks()[1:])
    window.pages.wall.show_wall(walls.wall(calls=calls, talks=talks))


def another_comes(window: MainWindow) -> None:
    """Somebody else is on the way, and every step of a risk has been gone through."""
    call = walls.call(state=HelpState.COMING, coming_name="이보람", seen_name="이보람")
    first, risk, *rest = walls.talks()
    risk = dataclasses.replace(risk, step=None, watched_name="이보람", risk=RiskLevel.IMMINENT)
    talks = (dataclasses.replace(first, help=call), risk, *rest)
    window.pages.wall.show_wall(walls.wall(calls=(call,), talks=talks))


def message(window: MainWindow) -> None:
    wall = window.pages.wall
    wall.talks.view.choose("t-한지우")
    wall.write()
    samples.type_(wall.talks.message.field._field.edit, "차 한 잔 드리고 갈", "게")


def refused(window: MainWindow) -> None:
    wall = window.pages.wall
    wall.people_view.choose("s-오세린")
    wall.write()
    samples.commit(wall.people_message.field._field.edit, "천천히 하세요")
    wall.people_message.field._send()
    wall.show_answer("message", "s-오세린", Answer.NOT_SENT)


def give(window: MainWindow) -> None:
    window.pages.wall.queue.choose_for("c-back")


def given(window: MainWindow) -> None:
    rows = walls.waiting()
    held = dataclasses.replace(rows[0], held_for="유가온", held_since=NOW)
    back = dataclasses.replace(rows[1], released_from="임나래")
    window.pages.wall.show_wall(walls.wall(waiting=(held, back, rows[2])))


def coming(window: MainWindow) -> None:
    call = walls.call(state=HelpState.COMING, mine=True, coming_name="김도윤", seen_name="김도윤")
    talks = (dataclasses.replace(walls.talks()[0], help=call), *walls.talks()[1:])
    talks = (talks[0], dataclasses.replace(talks[1], watched_name="김도윤", watched_by_me=True))
    window.pages.wall.show_wall(walls.wall(calls=(call,), talks=(*talks, *walls.talks()[2:])))


def not_sent(window: MainWindow) -> None:
    wall = window.pages.wall
    wall.cards.help["s-정민호"].press()
    wall.show_answer("help", "s-정민호", Answer.NOT_SENT)
    wall.watch()
    wall.show_answer("watch", "t-배소율", Answer.NOT_CERTAIN)


def on_wall(window: MainWindow) -> None:
    # Enlarged is what the person has chosen, and not what this picture wears by itself.
    look = window.theme.look
    window.preferences.keep(
        language=window.wardrobe._languages.language,
        scheme=look.scheme,
        scale=look.scale,
        still=True,
    )
    window.wall_mode.on = True
    window.rail.hide()
    window.wardrobe.enlarge(LARGER)
    window.pages.wall.show_on_wall(on_wall=True)


def on_wall_coming(window: MainWindow) -> None:
    coming(window)
    on_wall(window)


def bell(window: MainWindow) -> None:
    window.show_session(samples.screen(760_000))
    window.open_page("session")


def panel(window: MainWindow) -> None:
    bell(window)
    window.doer.do("answer_help")


BIG = ("light", 2.0)
PICTURES: dict[str, Picture] = {
    "wall": (as_it_is,),
    "wall-dark": (as_it_is, WIDE, "ko", "dark"),
    "wall-contrast": (as_it_is, WIDE, "ko", "contrast-light"),
    "wall-contrast-dark": (as_it_is, SMALL, "en", "contrast-dark"),
    "wall-english": (as_it_is, WIDE, "en"),
    "wall-small": (as_it_is, SMALL),
    "wall-small-english": (as_it_is, SMALL, "en", "dark"),
    "wall-200": (as_it_is, SMALL, "ko", *BIG),
    "wall-200-english": (as_it_is, SMALL, "en", *BIG),
    "wall-offline": (offline, WIDE, "ko", "dark"),
    "wall-calm": (calm,),
    "wall-empty": (empty,),
    "wall-seen": (seen,),
    "wall-another": (another_comes,),
    "wall-mode-coming": (on_wall_coming, (1920, 1080)),
    "wall-message": (message,),
    "wall-refused": (refused,),
    "wall-give": (give,),
    "wall-given": (given,),
    "wall-coming": (coming, WIDE, "ko", "dark"),
    "wall-not-sent": (not_sent,),
    "wall-mode": (on_wall, (1920, 1080), "ko", "dark"),
    "wall-mode-small": (on_wall, WIDE, "ko", "dark"),
    "bell": (bell,),
    "bell-200": (bell, SMALL, "en", *BIG),
    "panel": (panel,),
    "panel-200": (panel, SMALL, "ko", *BIG),
}


if __name__ == "__main__":
    draw(PICTURES, lead)
