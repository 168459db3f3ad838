"""What people do, and what is done to them: each step of a script by its name."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Protocol, TypeVar

from console import wire
from console.center import accounts, tokens
from console.center.unit import Unit
from console.model import commands as c
from console.model.contact import WAITS, Contact
from console.model.followup import FollowUpPurpose
from console.model.note import Line, NoteContent
from console.model.presence import PresenceState
from console.model.risk import RiskLevel, RiskStep
from console.model.roles import Role
from console.model.training import Track
from console.store import drafts, outbox, rows
from console.store.connection import Connection
from console.sync.ask import Ask
from console.sync.drafting import queue_drafts
from console.sync.drain import leave
from console.sync.errors import SyncError
from tests.simulation.board import Board
from tests.simulation.house import STAFF, House, staff_id
from tests.simulation.ledger import Ledger, Wish
from tests.simulation.loop import SimLoop
from tests.simulation.network import POISON
from tests.simulation.seat import Life, Seat
from tests.simulation.weather import Weather

T = TypeVar("T")
ROLES = (Role.COUNSELOR, Role.SUPERVISOR, Role.SUPERVISOR, Role.COMPANION, Role.TRAINEE)
LONGEST_GOODBYE_S = 15.0


class Place(Protocol):
    """The world, as far as those who act in it know it."""

    loop: SimLoop
    house: House
    board: Board
    ledger: Ledger
    seats: dict[str, Seat]
    told: Callable[..., None]

    def now(self) -> int: ...


def words(text: str) -> NoteContent:
    return NoteContent(lines=(Line(None, text),))


def _one(found: Sequence[T], n: int) -> T | None:
    return found[n % len(found)] if found else None


class Deeds:
    """`do` begins a step; what takes time goes on in the process of whoever does it."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._said = 0

    def do(self, seat: str, what: str, n: int) -> None:
        deed = getattr(self, f"_{what}")
        if seat not in self._place.seats:
            deed(n)
        else:
            deed(self._place.seats[seat], n)

    # --- what is kept ------------------------------------------------------------------------

    def _kept(
        self, seat: Seat, make: Callable[[Connection, Life, int], tuple[c.Fact, ...]]
    ) -> list[c.FactCommand]:
        """As desktop.control.hand keeps facts: together, and durable before anything is said."""
        life = seat.life
        if life is None:
            return []
        at = life.sync.line.time.now()
        made: list[c.FactCommand] = []

        def work(db: Connection) -> None:
            for body in make(db, life, at):
                command = c.FactCommand(id=life.new_id(), made_at=at, body=body)
                outbox.append(db, command)
                made.append(command)

        life.write(work)
        for command in made:
            self._place.ledger.did(seat.name, seat.login, command)
        return made

    def _contact(self, seat: Seat, n: int) -> str | None:
        """One that this person has to do with, and that this computer knows of."""
        life = seat.life
        mine = list(self._place.ledger.contacts.get(seat.login, ()))
        if life is None or not mine:
            return None
        here = life.read(lambda db: _known(db, mine))
        return _one(here, n)

    def _about(self, seat: Seat, n: int, make: Callable[[str, int], c.Fact]) -> None:
        contact_id = self._contact(seat, n)
        if contact_id is not None:
            self._kept(seat, lambda _db, _life, at: (make(contact_id, at),))

    def _text(self, seat: Seat) -> str:
        self._said += 1
        return f"{seat.name} {self._said}"

    def _by_hand(self, seat: Seat, _n: int) -> None:
        life = seat.life
        if life is not None:
            id_ = f"contact-{life.new_id()}"
            self._kept(
                seat, lambda _db, _life, at: (c.ContactOpened(contact_id=id_, opened_at=at),)
            )

    def _write(self, seat: Seat, n: int) -> None:
        contact_id, life = self._contact(seat, n), seat.life
        if contact_id is None or life is None:
            return
        content = words(self._text(seat))
        life.write(lambda db: drafts.save(db, contact_id, content, life.line.time.now()))
        self._place.ledger.typed[seat.name, contact_id] = content
        if n % 3 == 0:
            now = life.sync.line.time.now()
            life.write(lambda db: queue_drafts(db, now, life.new_id, force=contact_id))

    def _pause(self, seat: Seat, n: int) -> None:
        """Focus leaves the note."""
        contact_id, life = self._contact(seat, n), seat.life
        if contact_id is not None and life is not None:
            now = life.line.time.now()
            life.write(lambda db: queue_drafts(db, now, life.new_id, force=contact_id))

    def _assess(self, seat: Seat, n: int) -> None:
        level = tuple(RiskLevel)[n % len(RiskLevel)]
        self._about(
            seat,
            n // 8,
            lambda id_, at: c.RiskAssessed(contact_id=id_, asked=True, level=level, assessed_at=at),
        )

    def _refer(self, seat: Seat, n: int) -> None:
        name = self._text(seat)
        self._about(
            seat,
            n,
            lambda id_, at: c.ReferralMade(
                contact_id=id_, service_id="service", service_name=name, made_at=at
            ),
        )

    def _step(self, seat: Seat, n: int) -> None:
        step = tuple(RiskStep)[n % len(RiskStep)]
        self._about(
            seat, n // 8, lambda id_, at: c.RiskStepTaken(contact_id=id_, step=step, taken_at=at)
        )

    def _hand_over(self, seat: Seat, n: int) -> None:
        self._about(
            seat,
            n,
            lambda id_, at: c.FollowUpRequested(
                contact_id=id_, purpose=FollowUpPurpose.TALK, consented_at=at, requested_at=at
            ),
        )

    def _end(self, seat: Seat, n: int) -> None:
        contact_id = self._contact(seat, n)
        if contact_id is None:
            return

        def make(db: Connection, life: Life, at: int) -> tuple[c.Fact, ...]:
            queue_drafts(db, at, life.new_id, force=contact_id)
            return (c.ContactEnded(contact_id=contact_id, ended_at=at),)

        self._kept(seat, make)

    def _sign(self, seat: Seat, n: int) -> None:
        contact_id = self._contact(seat, n)
        if contact_id is None:
            return
        ledger, here = self._place.ledger, (seat.name, contact_id)
        if here in ledger.signed:
            # Signed here already: what is written now is an addendum.
            self._add(seat, n)
            return
        content = ledger.typed.get(here) or words(self._text(seat))

        def make(db: Connection, _life: Life, at: int) -> tuple[c.Fact, ...]:
            drafts.save(db, contact_id, content, at)
            device = seat.vault_id
            return (
                c.NoteSigned(contact_id=contact_id, device=device, content=content, signed_at=at),
            )

        if self._kept(seat, make):
            ledger.typed[here] = ledger.signed[here] = content

    def _add(self, seat: Seat, n: int) -> None:
        contact_id = self._contact(seat, n)
        if contact_id is not None and (seat.name, contact_id) in self._place.ledger.signed:
            self._file(seat, contact_id)

    def _file(self, seat: Seat, contact_id: str, kind: type[c.NoteAdded] = c.NoteAdded) -> None:
        """As desktop.control.session does: an addendum is a draft until it is filed. Where the
        signature was refused there is nothing to add to.
        """
        if seat.life is None or contact_id in seat.life.read(_refused):
            return
        ledger, content = self._place.ledger, words(self._text(seat))

        def make(db: Connection, _life: Life, at: int) -> tuple[c.Fact, ...]:
            drafts.save(db, contact_id, content, at)
            drafts.signed(db, contact_id, content)
            return (kind(contact_id=contact_id, content=content, written_at=at),)

        if self._kept(seat, make):
            here = (seat.name, contact_id)
            ledger.typed[here] = ledger.signed[here] = content

    def _intrude(self, seat: Seat, n: int) -> None:
        """An addendum to whatever contact is in sight."""
        seen = _one(self._seen(seat), n)
        if seen is not None and (seat.name, seen.id) not in self._place.ledger.typed:
            self._file(seat, seen.id)

    def _view(self, seat: Seat, n: int) -> None:
        self._about(
            seat,
            n,
            lambda id_, at: c.RecordViewed(
                contact_id=id_, record_kind="note", record_id="note-1", viewed_at=at
            ),
        )

    def _train(self, seat: Seat, n: int) -> None:
        self._kept(
            seat,
            lambda _db, _life, at: (
                c.TrainingCompleted(
                    run_id=f"run-{n:08}",
                    scenario="first",
                    track=next(iter(Track)),
                    began_at=at,
                    ended_at=at,
                ),
            ),
        )

    def _poison(self, seat: Seat, n: int) -> None:
        """Words that the center fails at, each time."""
        name = f"{POISON.decode()} {self._text(seat)}"
        self._about(
            seat,
            n,
            lambda id_, at: c.ReferralMade(
                contact_id=id_, service_id="service", service_name=name, made_at=at
            ),
        )

    def _newer(self, seat: Seat, n: int) -> None:
        """By a program newer than the center: a version that the center does not know."""
        contact_id = self._contact(seat, n)
        if contact_id is not None and (seat.name, contact_id) not in self._place.ledger.typed:
            self._file(seat, contact_id, NewerNote)

    def _refile(self, seat: Seat, n: int) -> None:
        life = seat.life
        if life is None:
            return
        found = life.read(stuck)
        chosen = _one(found, n)
        if chosen is not None:
            self.refile(life, chosen)

    def refile(self, life: Life, fact_id: str) -> None:
        fresh: list[str] = []

        def new_id() -> str:
            fresh.append(life.new_id())
            return fresh[-1]

        # Told before it is done: who watches the vault must know what goes.
        self._place.ledger.renamed[fact_id] = ""
        life.write(lambda db: outbox.refile(db, fact_id, new_id))
        if fresh:
            self._place.ledger.refiled(fact_id, fresh[0])
        else:
            del self._place.ledger.renamed[fact_id]

    # --- what is asked for -------------------------------------------------------------------

    def _asks(self, seat: Seat, body: c.Request) -> None:
        life = seat.life
        if life is None:
            return
        request_id = life.new_id()
        restores, process = self._place.house.restores, life.process
        wish = Wish(seat.name, body, self._place.now(), restores, lambda: process.dead)
        self._place.ledger.wishes[request_id] = wish

        async def work() -> None:
            wish.reply = await Ask(life.line, lambda: request_id)(body)
            wish.told_at = self._place.now()
            self._place.told(seat.name, body.KIND, wish.reply.answer, wish.reply.reason)
            if isinstance(body, c.ContactAccept) and wish.reply.answer == "done":
                mine = self._place.ledger.contacts.setdefault(seat.login, {})
                mine[body.contact_id] = None

        life.process.spawn(work())

    def _seen(self, seat: Seat, *, waits: bool = False) -> list[Contact]:
        life = seat.life
        if life is None:
            return []
        found = life.read(lambda db: rows.of_kind(db, "contact"))
        contacts = [value for _, _, value in found if isinstance(value, Contact)]
        contacts = [one for one in contacts if not waits or one.state in WAITS]
        return sorted(contacts, key=lambda one: one.id)

    def _accept(self, seat: Seat, n: int) -> None:
        waiting = _one(self._seen(seat, waits=True), n)
        if waiting is not None:
            self._asks(seat, c.ContactAccept(contact_id=waiting.id))

    def _assign(self, seat: Seat, n: int) -> None:
        waiting = _one(self._seen(seat, waits=True), n)
        if waiting is not None:
            whom = staff_id(tuple(STAFF)[n % len(STAFF)])
            self._asks(seat, c.ContactAssign(contact_id=waiting.id, staff_id=whom))

    def _watch(self, seat: Seat, n: int) -> None:
        seen = _one(self._seen(seat), n)
        if seen is not None:
            self._asks(seat, c.ContactWatch(contact_id=seen.id))

    def _say(self, seat: Seat, n: int) -> None:
        whom = staff_id(tuple(STAFF)[n % len(STAFF)])
        self._asks(seat, c.MessageSend(to_id=whom, text=self._text(seat)))

    def _help(self, seat: Seat, n: int) -> None:
        self._asks(seat, c.HelpAsk(contact_id=self._contact(seat, n)))

    def _see(self, seat: Seat, n: int) -> None:
        self._asks(seat, c.HelpSee(staff_id=staff_id(tuple(STAFF)[n % len(STAFF)])))

    def _come(self, seat: Seat, n: int) -> None:
        self._asks(seat, c.HelpCome(staff_id=staff_id(tuple(STAFF)[n % len(STAFF)])))

    def _close(self, seat: Seat, n: int) -> None:
        self._asks(seat, c.HelpClose(staff_id=staff_id(tuple(STAFF)[n % len(STAFF)])))

    def _presence(self, seat: Seat, n: int) -> None:
        life, state = seat.life, tuple(PresenceState)[n % len(PresenceState)]
        if life is not None:
            life.process.spawn(life.sync.lease.set(state))

    # --- what happens to a seat -------------------------------------------------------------

    def _password(self, seat: Seat, n: int) -> None:
        life = seat.life
        if life is None:
            return
        new = f"password {n}"

        async def work() -> None:
            old = seat.passwords[-1]
            # Whether it came about is not known before it is tried.
            seat.passwords.append(new)
            with suppress(SyncError):
                await life.api.change_password(wire.PasswordChange(old=old, new=new))
                return
            seat.passwords.remove(new)
            seat.passwords.insert(-1, new)

        life.process.spawn(work())

    def _leave(self, seat: Seat, n: int) -> None:
        """The person goes home; the console sends what is unsent, and ends."""
        life = seat.life
        if life is None:
            return
        until = self._place.loop.now + LONGEST_GOODBYE_S

        async def work() -> None:
            await leave(life.sync, life.api, wanted=lambda: self._place.loop.now > until)
            if seat.life is life:
                self._place.loop.call_soon(self._killed, seat, life, n)

        life.process.spawn(work())

    def _kill(self, seat: Seat, n: int) -> None:
        """At any await: some turns of the loop after now."""
        life = seat.life
        if life is None:
            self._place.loop.call_later(0.001, seat.start)
        else:
            self._in_turns(n % 9, self._killed, seat, life, n // 9)

    def _reboot(self, seat: Seat, n: int) -> None:
        """The battery of its clock may be empty, too."""
        seat.kill()
        seat.clock.reboot()
        if n % 2:
            self._clock(seat, n // 2)
        self._place.loop.call_later(2.0, seat.start)

    def _killed(self, seat: Seat, life: Life, n: int) -> None:
        if seat.life is life:
            seat.kill()
            self._place.told(seat.name, "died")
            self._place.loop.call_later(0.05 + n % 10_000 / 1_000, seat.start)

    def _in_turns(self, turns: int, then: Callable[..., None], *args: object) -> None:
        loop = self._place.loop
        if turns:
            loop.call_soon(self._in_turns, turns - 1, then, *args)
        else:
            loop.call_soon(then, *args)

    def _clock(self, seat: Seat, n: int) -> None:
        """Somebody, or something, sets the wall clock."""
        sizes = (0, 3_000, -3_000, 90_000, -90_000, 3_600_000, -3_600_000, 86_400_000)
        seat.clock.wall_error = sizes[n % len(sizes)]

    def _weather(self, seat: Seat, n: int) -> None:
        kinds = (Weather.LOSSY, *Weather)
        line, kind = seat.line, kinds[n % len(kinds)]
        line.weather = kind
        lasts = 1.0 + (n // 16 % 1_000) / 1_000 * 30.0
        self._place.loop.call_later(lasts, self._clears, seat, kind)

    def _clears(self, seat: Seat, kind: Weather) -> None:
        if seat.line.weather is kind:
            seat.line.weather = Weather.CLEAR

    # --- what happens to all ---------------------------------------------------------------

    def _join(self, _n: int) -> None:
        self._place.board.joins()

    def _hang_up(self, n: int) -> None:
        call = _one(self._place.board.calls, n)
        if call is not None:
            self._place.board.over(call)

    def _fall(self, n: int) -> None:
        house, loop = self._place.house, self._place.loop
        self._in_turns(n % 9, house.kill)
        loop.call_later(0.5 + n // 9 % 10_000 / 1_000, house.start)

    def _down(self, _n: int) -> None:
        self._place.house.kill()

    def _up(self, _n: int) -> None:
        self._place.house.start()

    def _back_up(self, _n: int) -> None:
        self._place.house.back_up()

    def _restore(self, n: int) -> None:
        house = self._place.house
        house.restore()
        self._place.board.forget()
        self._place.loop.call_later(0.5 + n % 5_000 / 1_000, house.start)

    def _role(self, n: int) -> None:
        logins = tuple(login for login in STAFF if login != "seo")
        self.set_role(logins[n % 2], ROLES[n // 2 % len(ROLES)])

    def set_role(self, login: str, role: Role) -> None:
        """By the administrator's tool, beside the running center: it notices by itself."""

        def work(unit: Unit) -> None:
            account = accounts.by_login(unit.connection, unit.center_id, login)
            if account is not None:
                accounts.set_role(unit, account, role)

        center = self._place.house.center
        if center is not None:
            center.write_now(work)
            self._place.house.roles_at = self._place.loop.now

    def _revoke(self, n: int) -> None:
        """Every sign-in of somebody ends."""
        whom = staff_id(tuple(STAFF)[n % len(STAFF)])
        center = self._place.house.center
        if center is not None:
            center.write_now(lambda unit: tokens.revoke_all(unit, whom))

    def _disable(self, n: int) -> None:
        """An account rests for a while."""
        login = tuple(STAFF)[n % len(STAFF)]
        self.set_active(login, active=False)
        self._place.loop.call_later(n % 9_000 / 1_000, lambda: self.set_active(login, active=True))

    def set_active(self, login: str, *, active: bool) -> None:
        def work(unit: Unit) -> None:
            account = accounts.by_login(unit.connection, unit.center_id, login)
            if account is not None and account.active is not active:
                accounts.set_active(unit, account, active=active)

        center = self._place.house.center
        if center is not None:
            center.write_now(work)


class NewerNote(c.NoteAdded):
    VERSION = 2


def _known(db: Connection, contact_ids: Sequence[str]) -> list[str]:
    """Which of these are in the mirror that is shown, or in what was done here."""
    marks = ",".join("?" * len(contact_ids))
    found = db.execute(
        f"SELECT id FROM rows WHERE kind = 'contact' AND id IN ({marks}) AND generation ="  # noqa: S608
        f" (SELECT generation FROM mirrors WHERE state = 'shown') UNION"
        f" SELECT contact_id FROM facts WHERE contact_id IN ({marks})",
        (*contact_ids, *contact_ids),
    ).fetchall()
    here = {id_ for (id_,) in found}
    return [id_ for id_ in contact_ids if id_ in here]


def _refused(db: Connection) -> set[str]:
    found = db.execute(
        "SELECT contact_id FROM facts WHERE kind = 'note.signed' AND state = 'rejected'"
    )
    return {id_ for (id_,) in found.fetchall()}


def stuck(db: Connection) -> list[str]:
    found = db.execute("SELECT id FROM facts WHERE state IN ('aside', 'rejected') ORDER BY n")
    return [id_ for (id_,) in found.fetchall()]
