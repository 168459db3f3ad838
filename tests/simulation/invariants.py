"""What must hold: looked at with every write and every answer, and when all has come to rest."""

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

from console import wire
from console.center import audit
from console.model import commands as c
from console.model import sight
from console.model.changes import GONE, draft_id
from console.model.note import NoteContent
from console.model.outcome import Answer as Reply
from console.model.roles import Role
from console.model.staff import Actor
from console.store import mirror
from console.store.connection import Connection
from console.store.views.session_page import session
from tests.simulation.clocks import TrueClock
from tests.simulation.house import CENTER, House
from tests.simulation.ledger import Ledger
from tests.simulation.network import request_told
from tests.simulation.seat import Seat
from tests.simulation.server import Answer, Asked, rows_of

SLACK_MS = 2_500
"""A console knows the center's time to half a round trip, and takes answers up to 2 s for one."""
ROW_OF: dict[str, str] = {
    c.NoteSigned.KIND: "note",
    c.NoteAdded.KIND: "note",
    c.ReferralMade.KIND: "referral",
    c.RiskAssessed.KIND: "risk",
    c.RiskStepTaken.KIND: "step",
    c.FollowUpRequested.KIND: "followup",
}
"""Facts that make a row under their own id."""


class Place(Protocol):
    house: House
    ledger: Ledger
    seats: dict[str, Seat]
    clock: TrueClock

    def fail(self, name: str, what: str) -> None: ...


@dataclass(frozen=True, slots=True)
class _Fact:
    kind: str
    contact_id: str
    state: str
    posted: int


class Watch:
    """Looks at every write of a vault and at every answer of the center."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._facts: dict[str, dict[str, _Fact]] = {}
        self.valid_until: dict[str, int] = {}
        self.verdicts: dict[tuple[int, str], str] = {}

    # --- a vault was written ----------------------------------------------------------------

    def changed(self, seat: Seat, kinds: frozenset[str]) -> None:
        if seat.life is None or not ("outbox" in kinds or kinds & set(ROW_OF.values())):
            return
        seat.life.read(lambda db: self._looked(seat, db))

    def _looked(self, seat: Seat, db: Connection) -> None:
        found = db.execute("SELECT id, kind, contact_id, state, posted FROM facts").fetchall()
        now = {id_: _Fact(*rest) for id_, *rest in found}
        before = self._facts.get(seat.name, {})
        self._facts[seat.name] = now
        for id_, fact in before.items():
            if id_ not in now:
                self._went(seat, id_, fact)
        for id_, fact in now.items():
            if fact.state == "settled" and (id_ not in before or before[id_].state != "settled"):
                self._settled(seat, db, id_, fact)

    def _went(self, seat: Seat, id_: str, fact: _Fact) -> None:
        """Who leaves the vault must be where no restore takes it away."""
        if id_ in self._place.house.covered or id_ in self._place.ledger.renamed:
            return
        if fact.state == "settled":
            self._place.fail("forgotten", f"{seat.name} forgot {id_}, which no backup covers")
        elif fact.kind != c.NoteDrafted.KIND:
            self._place.fail("lost", f"{seat.name} lost {id_} ({fact.kind}, {fact.state})")

    def _settled(self, seat: Seat, db: Connection, id_: str, fact: _Fact) -> None:
        known = self._place.house.rows("SELECT verdict FROM command WHERE id = ?", id_)
        at, told = mirror.cursor(db), self._place.house.incarnation()
        if at.incarnation == told and (not known or known[0][0] == "rejected"):
            self._place.fail("false sent", f"{seat.name} settled {id_}, which the center has not")
        kind = ROW_OF.get(fact.kind)
        if kind and not _has_row(db, kind, id_):
            self._place.fail("shown nowhere", f"{seat.name}: {id_} is neither pending nor mirrored")

    # --- the center has answered ----------------------------------------------------------

    def heard(self, asked: Asked, answer: Answer) -> None:
        if asked.path == "/v1/requests":
            id_, until = request_told(asked)
            self.valid_until[id_] = until
        elif asked.path == "/v1/facts" and answer.status == 200:
            self._outcomes(answer.body)
        elif asked.path == "/v1/changes" and answer.status == 200:
            self._page(asked, answer.body)
        elif answer.kind == "page" and answer.body.startswith(b"event: page\ndata: "):
            self._page(asked, answer.body.removeprefix(b"event: page\ndata: "))

    def _outcomes(self, body: bytes) -> None:
        life = self._place.house.restores
        for outcome in json.loads(body)["outcomes"]:
            id_, verdict = outcome["command_id"], outcome["verdict"]
            if self.verdicts.setdefault((life, id_), verdict) != verdict:
                self._place.fail("two verdicts", f"{id_}: {verdict} after another")

    def _page(self, asked: Asked, body: bytes) -> None:
        if not self._place.house.knows_roles:
            return
        actor = self._actor(asked.origin)
        readers = sight.readers_of(actor)
        for row in rows_of(body):
            kind, id_, plain = str(row["kind"]), str(row["id"]), row["body"]
            if plain is None or kind == "outcome":
                continue
            if not audience(kind, json.dumps(plain, sort_keys=True)) & readers:
                self._place.fail("out of scope", f"{asked.origin} was shown {kind} {id_}")

    def _actor(self, seat_name: str) -> Actor:
        seat = self._place.seats[seat_name]
        (role,) = self._place.house.rows("SELECT role FROM staff WHERE id = ?", seat.staff_id)[0]
        return Actor(staff_id=seat.staff_id, role=Role(role), vault_id=seat.vault_id)

    # --- all has come to rest ---------------------------------------------------------------

    def rest(self) -> None:
        """Everything that is promised of the end."""
        everything = self._all_rows()
        for check in (_once, _right, _drafts, _asked, _orderly, _audited):
            check(self._place, self, everything)
        for seat in self._place.seats.values():
            self._mirrors(seat, everything)
            self._projects(seat)

    def _all_rows(self) -> dict[tuple[str, str], dict[str, Any]]:
        found = self._place.house.rows(
            "SELECT kind, id, body FROM feed_row WHERE body IS NOT NULL AND kind <> ?", GONE
        )
        return {(kind, id_): json.loads(body) for kind, id_, body in found}

    def _mirrors(self, seat: Seat, everything: dict[tuple[str, str], dict[str, Any]]) -> None:
        assert seat.life is not None
        readers = sight.readers_of(self._actor(seat.name))
        scope = {
            key: body
            for key, body in everything.items()
            if key[0] != "outcome" and audience(key[0], json.dumps(body, sort_keys=True)) & readers
        }
        found = seat.life.read(_mirrored)
        here = {(kind, id_): json.loads(body) for kind, id_, body in found}
        for key in scope.keys() - here.keys():
            self._place.fail("mirror lacks", f"{seat.name}: {key}")
        for key in here.keys() - scope.keys():
            self._place.fail("mirror keeps", f"{seat.name}: {key}")
        for key in scope.keys() & here.keys():
            if scope[key] != here[key]:
                self._place.fail("mirror differs", f"{seat.name}: {key}")

    def _projects(self, seat: Seat) -> None:
        assert seat.life is not None
        ledger = self._place.ledger
        for (name, contact_id), content in ledger.typed.items():
            if name == seat.name:
                shown = seat.life.read(lambda db, id_=contact_id: session(db, id_))  # type: ignore[misc]
                if shown is None or content not in (
                    shown.content,
                    # Signed as it stands, it is no draft any more: a note among others.
                    *(note.content for note in shown.signed if _is_signed(ledger, name, content)),
                ):
                    got = shown.content.text if shown else None
                    self._place.fail(
                        "projection", f"{name} shows {got!r}, not {content.text!r} ({contact_id})"
                    )


def _is_signed(ledger: Ledger, seat: str, content: NoteContent) -> bool:
    return any(name == seat and signed == content for (name, _), signed in ledger.signed.items())


def _has_row(db: Connection, kind: str, id_: str) -> bool:
    found = db.execute(
        "SELECT 1 FROM rows WHERE kind = ? AND id = ? AND generation ="
        " (SELECT generation FROM mirrors WHERE state = 'shown')",
        (kind, id_),
    ).fetchone()
    return found is not None


def _mirrored(db: Connection) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = db.execute(
        "SELECT kind, id, body FROM rows WHERE generation ="
        " (SELECT generation FROM mirrors WHERE state = 'shown')"
    ).fetchall()
    return found


@lru_cache(4_096)
def audience(kind: str, body: str) -> frozenset[str]:
    """Who may see this row, from its value alone."""
    return sight.audience(wire.value_of(kind, json.loads(body)))


Rows = dict[tuple[str, str], dict[str, Any]]


def _once(place: Place, _watch: Watch, rows: Rows) -> None:
    """Every fact that was acknowledged is in the center, and has done what it says, once."""
    known = dict(place.house.rows("SELECT id, verdict FROM command"))
    for id_, done in place.ledger.facts.items():
        body = done.command.body
        if known.get(id_) not in ("accepted", "flagged"):
            place.fail("not in the center", f"{id_} ({body.KIND}): {known.get(id_)}")
            continue
        kind = ROW_OF.get(body.KIND)
        row = rows.get((kind, id_)) if kind else None
        if kind and (row is None or row["contact_id"] != body.contact_id or not _same(row, body)):
            place.fail("no such row", f"{kind} {id_}: {row}")
    for kind, id_ in rows:
        if kind in ROW_OF.values() and id_ not in place.ledger.facts:
            place.fail("made up", f"{kind} {id_}")


def _same(row: dict[str, Any], body: c.Fact) -> bool:
    told = wire.to_json(body)
    names = ("content", "service_name", "level", "step", "purpose")
    return all(row[name] == told[name] for name in names if name in told)


def _right(place: Place, _watch: Watch, rows: Rows) -> None:
    """Contacts bear what was done, and no sign of anything done twice."""
    signed: dict[str, set[str]] = {}
    for id_, done in place.ledger.facts.items():
        if isinstance(done.command.body, c.NoteSigned):
            signed.setdefault(done.command.contact_id, set()).add(id_)
    for (kind, id_), body in rows.items():
        if kind != "contact":
            continue
        if ("signed_twice" in body["flags"]) != (len(signed.get(id_, ())) > 1):
            place.fail("signed twice", f"{id_}: {body['flags']}")
        if (body["signed_at"] is not None) != (id_ in signed):
            place.fail("signed", id_)
    counted = sum(
        1
        for (kind, _), body in rows.items()
        if kind == "contact" and body["signed_at"] is not None and body["state"] != "abandoned"
    )
    abandoned = any(
        kind == "contact" and body["state"] == "abandoned" and body["signed_at"] is not None
        for (kind, _), body in rows.items()
    )
    if not abandoned and rows["center", CENTER]["goal_count"] != counted:
        place.fail("counted", f"{rows['center', CENTER]['goal_count']} for {counted}")


def _drafts(place: Place, _watch: Watch, rows: Rows) -> None:
    """What stands in each editor unsigned is at the center, each workstation's for itself."""
    wanted: dict[str, Any] = {}
    for (name, contact_id), content in place.ledger.typed.items():
        if place.ledger.signed.get((name, contact_id)) != content:
            device = place.seats[name].vault_id
            wanted[draft_id(contact_id, device)] = wire.to_json(content)
    found = {id_: body["content"] for (kind, id_), body in rows.items() if kind == "draft"}
    for id_, content in wanted.items():
        if found.get(id_) != content:
            place.fail("draft", f"{id_}: {found.get(id_)}, not {content}")
    for id_ in found.keys() - wanted.keys():
        place.fail("draft left", id_)


def _asked(place: Place, watch: Watch, rows: Rows) -> None:
    """What was asked for came in time or not at all, once, and was told as it was."""
    found = place.house.rows("SELECT id, answer, at FROM request")
    done = {id_: at for id_, answer, at in found if answer == "done"}
    for id_, at in done.items():
        if at > watch.valid_until.get(id_, 0):
            place.fail("too late", f"{id_} at {at}, valid until {watch.valid_until.get(id_)}")
        wish = place.ledger.wishes.get(id_)
        if wish and at > wish.asked_at + c.REQUEST_VALID_MS + SLACK_MS:
            place.fail("hours later", f"{id_} took effect {at - wish.asked_at} ms after the key")
    for id_, wish in place.ledger.wishes.items():
        waited = (wish.told_at if wish.reply else place.clock()) - wish.asked_at
        if not (wish.reply is None and wish.dead()) and waited > c.REQUEST_VALID_MS + SLACK_MS:
            place.fail("kept waiting", f"{id_} ({wish.body.KIND}): {waited} ms")
        if wish.reply is None or wish.center != place.house.restores:
            continue
        if wish.reply.answer is Reply.DONE and id_ not in done:
            place.fail("false done", id_)
        if wish.reply.answer in (Reply.NOT_SENT, Reply.REFUSED) and id_ in done:
            place.fail(f"false {wish.reply.answer}", f"{id_} {wish.reply.reason}")
    texts = [body["text"] for (kind, _), body in rows.items() if kind == "message"]
    for text in {text for text in texts if texts.count(text) > 1}:
        place.fail("said twice", text)


def _orderly(place: Place, _watch: Watch, _rows: Rows) -> None:
    """Facts of one contact from one vault took effect in the order they happened."""
    order = {id_: n for n, id_ in enumerate(place.ledger.facts)}
    last: dict[tuple[str, str], int] = {}
    for (id_,) in place.house.rows(
        "SELECT id FROM command WHERE verdict <> 'rejected' ORDER BY rowid"
    ):
        done = place.ledger.facts.get(id_)
        if done is None or id_ in place.ledger.renamed.values():
            continue
        key = (done.seat, done.command.contact_id)
        if order[id_] < last.get(key, -1):
            place.fail("out of order", id_)
        last[key] = order[id_]


def _audited(place: Place, _watch: Watch, _rows: Rows) -> None:
    center = place.house.center
    if center and center.db.read_now(lambda conn: audit.verify(conn, CENTER)) is not None:
        place.fail("audit", "the chain is broken")
