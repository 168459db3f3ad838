"""The main job through an outage, with real processes that are killed. Run: `make story`.

A counselor accepts, writes, refers; the center is killed in mid-session and work goes on; the
console is killed; it is started again with the center gone, and a second call is opened by hand;
the center comes back. What must hold is read from the center's database, not from the screen.
"""

import json
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from console.center import contacts, manage
from console.center.center import open_center, wall_ms
from console.center.directory.importer import import_directory
from console.center.switchboard.interface import IncomingCall
from console.model.contact import Caller, Channel
from console.model.roles import Role
from console.resources import path as resource
from tests.story.counselor import Counselor, StoryError

PASSWORD = "밤에도 곁에 있습니다"
FIRST = "난방비가 두 달 밀려 보일러를 끄고 지내신다고 함."
WHILE_GONE = " 센터가 사라진 뒤에도 말씀을 이어 적음."
AFTER_KILL = " 콘솔을 다시 열고 이어서 적음."
BY_HAND = "수화기로 받은 두 번째 통화."


class Center:
    """A center as a program of its own on a port that stays."""

    def __init__(self, home: Path) -> None:
        self.home = home
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def prepare(self) -> None:
        manage.init(self.home, "이야기 센터")
        manage.staff_add(self.home, "han.jiwoo", "한지우", Role.COUNSELOR, password=PASSWORD)
        manage.staff_add(self.home, "kim.doyun", "김도윤", Role.SUPERVISOR, password=PASSWORD)
        import_directory(resource("directory", "demo"), self.home / "directory")

    def start(self) -> None:
        command = ["center", "serve", "--home", str(self.home), "--port", str(self.port)]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "console", *command], stdout=subprocess.DEVNULL
        )
        wait(self._answers, "the center answers")

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def rings(self) -> str:
        """A caller begins to wait. The contact's id."""
        call = IncomingCall(
            switchboard_id="call-1",
            channel=Channel.CALL,
            joined_at=wall_ms(),
            caller=Caller(alias="민들레", number_last4="1234", contacts_before=2),
        )
        with open_center(self.home) as center:
            id_ = contacts.contact_id(center.id, call.switchboard_id)
            center.write_now(lambda unit: contacts.join(unit, id_, call))
        return id_

    def rows(self, kind: str) -> list[dict[str, Any]]:
        """Bodies of the present rows of a kind, in the order in which the center wrote them."""
        with sqlite3.connect(f"file:{self.home / 'center.db'}?mode=ro", uri=True) as db:
            found = db.execute(
                "SELECT body FROM feed_row WHERE kind = ? AND body IS NOT NULL ORDER BY seq",
                (kind,),
            ).fetchall()
        db.close()
        return [json.loads(body) for (body,) in found]

    def _answers(self) -> bool:
        try:
            return httpx.get(f"{self.url}/v1/health", trust_env=False).is_success
        except httpx.TransportError:
            return False


def wait(condition: Callable[[], object], what: str, seconds: float = 30.0) -> None:
    """Raises StoryError when it does not come to this."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            raise StoryError(f"in vain: {what}")
        time.sleep(0.02)


def say(sentence: str) -> None:
    print(f"· {sentence}", flush=True)  # noqa: T201 - the story is told


def a_call_is_taken(han: Counselor, center: Center) -> str:
    han.does("sees", "desk")
    han.does("sees", "online")
    contact_id = center.rings()
    han.does("sees", "waiting")
    # F2 is deaf for 0.7 s after a ring appears: a half-typed word is no accepted call.
    time.sleep(0.9)
    han.does("key", "F2")
    han.does("sees", "talk")
    say("a call is accepted with F2 and connected")
    han.does("key", "F4")
    han.does("type", FIRST)
    han.does("key", "F3")
    han.does("type", "난방")
    han.does("hits")
    han.does("key", "Return")
    han.does("kept")
    say("the note is written, a service is looked up and referred")
    return contact_id


def the_center_dies(han: Counselor, center: Center) -> None:
    han.does("sees", "all sent")
    center.kill()
    han.does("sees", "offline")
    han.does("key", "F4")
    han.does("key", "Ctrl+End")
    han.does("type", WHILE_GONE)
    han.does("kept")
    say("the center is killed; the status bar says so; writing goes on")


def the_console_dies(han: Counselor) -> None:
    han.kill()
    han.start()
    han.does("sees", "desk")
    han.does("sees", "talk")
    han.does("note", FIRST + WHILE_GONE)
    say("the console is killed and started without a center: every word and the talk are there")
    han.does("key", "F4")
    han.does("key", "Ctrl+End")
    han.does("type", AFTER_KILL)
    han.does("key", "Ctrl+E")
    han.does("sees", "wrap-up")
    fill_what_is_missing(han)
    han.does("key", "Ctrl+Return")
    han.does("sees", "queue")
    han.does("kept")
    say("the talk is ended, what is missing is filled in by keys, the note is signed: offline")


def fill_what_is_missing(han: Counselor) -> None:
    """Ctrl+Enter leads to each gap in turn."""
    han.does("key", "Ctrl+Return")
    han.does("key", "Right")
    han.does("key", "Space")
    han.does("key", "Ctrl+Return")
    han.does("type", "생활비")
    han.does("key", "Return")
    han.does("key", "Ctrl+Return")
    han.does("type", "은평")
    han.does("key", "Return")
    han.does("key", "Ctrl+Return")
    # Asked; nothing found.
    han.does("key", "Space")
    han.does("key", "Space")
    han.does("kept")


def i_am_on_a_call(han: Counselor) -> None:
    han.does("sees", "by hand")
    han.does("press", "queue.by_hand._button")
    han.does("sees", "talk")
    han.does("type", BY_HAND)
    han.does("kept")
    say('"I am on a call" opens a second session with the center gone')
    han.kill()
    han.start()
    han.does("sees", "talk")
    han.does("note", BY_HAND)
    han.does("key", "Ctrl+E")
    han.does("kept")


def reunion(han: Counselor, center: Center) -> None:
    center.start()
    han.does("sees", "all sent")
    say("the center comes back; everything is sent")


def holds(center: Center, contact_id: str) -> dict[str, bool]:
    """Everything once and in order, from the database."""
    found = {contact["id"]: contact for contact in center.rows("contact")}
    notes = center.rows("note")
    first = found.get(contact_id, {})
    second = [one for one in found.values() if one["local"]]
    drafts = center.rows("draft")
    texts = ["\n".join(line["text"] for line in note["content"]["lines"]) for note in notes]
    return {
        "two contacts": len(found) == 2,
        "the first is connected, ended, signed": all(
            first.get(at) for at in ("connected_at", "ended_at", "signed_at")
        ),
        "times are in order": first.get("connected_at", 0)
        < first.get("ended_at", 0)
        <= first.get("signed_at", 0),
        "one signed note with every word": texts == [FIRST + WHILE_GONE + AFTER_KILL],
        "one referral": len(center.rows("referral")) == 1,
        "one risk row": len(center.rows("risk")) == 1,
        "the second was opened by hand and ended": len(second) == 1 and bool(second[0]["ended_at"]),
        "its words are a draft": [
            line["text"] for draft in drafts for line in draft["content"]["lines"]
        ]
        == [BY_HAND],
        "no conflict was flagged": not any(one["flags"] for one in found.values()),
        "no command was refused": all(
            row["verdict"] == "accepted" for row in center.rows("outcome")
        ),
    }


def a_second_console_shows_it(folder: Path, center: Center) -> None:
    with Counselor(folder / "seat-2", center.url, "han.jiwoo", PASSWORD) as second:
        second.does("sees", "desk")
        second.does("sees", "all sent")
        second.does("press", "queue.to_finish.rows.0._go")
        second.does("press", "session.note.others._open")
        second.does("reads", BY_HAND)
    say("a second console of the same counselor shows the draft of the first")


def tell(folder: Path) -> dict[str, bool]:
    """The whole story in this folder; what held."""
    center = Center(folder / "center")
    center.prepare()
    center.start()
    han = Counselor(folder / "seat-1", center.url, "han.jiwoo", PASSWORD)
    try:
        han.start()
        contact_id = a_call_is_taken(han, center)
        the_center_dies(han, center)
        the_console_dies(han)
        i_am_on_a_call(han)
        reunion(han, center)
        held = holds(center, contact_id)
        a_second_console_shows_it(folder, center)
        held["the console ends by itself when all is sent"] = han.closes() == 0
        return held
    finally:
        han.kill()
        center.kill()


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="gyeot-story-") as folder:
        held = tell(Path(folder))
    for what, true in held.items():
        say(f"{'✓' if true else '✗'} {what}")
    return 0 if all(held.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
