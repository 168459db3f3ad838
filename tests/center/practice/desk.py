"""A trainee's hands at a practice center whose time a test turns."""

import json
import uuid
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from console import wire
from console.center import accounts, facts, requests, schema
from console.center.center import Center
from console.center.contacts import Contacts
from console.center.practice import serve
from console.center.practice.callers import Habits
from console.center.practice.finished import Trainee
from console.center.practice.switchboard import PracticeSwitchboard
from console.center.unit import Unit
from console.dialogue.play import AT_ONCE
from console.dialogue.reader import all_scenarios
from console.model import commands as c
from console.model.presence import PresenceState
from console.model.roles import Role
from console.model.staff import Actor

HABITS = Habits(
    rings_after=3_000, again_after=5_000, rings=1_500, pace=replace(AT_ONCE, hang_up=3_000)
)
VAULT = "practice-vault-1"


@dataclass(slots=True)
class Turned:
    """A clock that a test turns."""

    at: int

    def now(self) -> int:
        return self.at


class Desk:
    """Asks and files as a console would; `passes` lets time go by and the callers act."""

    def __init__(self, center: Center, clock: Turned, scenario: str = "") -> None:
        self.center = center
        self.clock = clock
        self.options = serve.PracticeOptions(trainee=Trainee(login="mina"))
        self.scenarios = tuple(s for s in all_scenarios() if not scenario or s.id == scenario)
        self.events = Contacts(center)
        self.begin()
        account = center.db.read_now(
            lambda connection: accounts.by_login(connection, center.id, serve.LOGIN)
        )
        assert account is not None
        self.staff_id = account.id
        self.actor = Actor(staff_id=account.id, role=Role.COUNSELOR, vault_id=VAULT)

    def begin(self) -> None:
        """The center's practice starts, also again after an end without warning."""
        self.board: PracticeSwitchboard = serve.build(
            self.center, self.scenarios, self.options, HABITS
        )
        self.center.switchboard = self.board

    async def passes(self, ms: int = 0) -> None:
        self.clock.at += ms
        assert await self.board.step(self.events)

    async def ask(self, body: c.Request) -> wire.RequestAnswer:
        valid_until = self.center.now() + c.REQUEST_VALID_MS
        command = c.RequestCommand(id=str(uuid.uuid4()), valid_until=valid_until, body=body)
        shape = wire.request_shape(command, VAULT)
        return await requests.answer(self.center, self.actor, shape)

    async def file(self, body: c.Fact) -> None:
        command = c.FactCommand(id=str(uuid.uuid4()), made_at=self.center.now(), body=body)
        sender = facts.Sender(actor=self.actor, sent_by=self.staff_id, origin="test")
        shapes = [wire.fact_shape(command)]

        def work(unit: Unit) -> facts.Taken:
            return facts.take(unit, sender, shapes)

        taken = await self.center.write(work)
        assert [one.verdict for one in taken.outcomes] == ["accepted"]
        for contact_id in taken.ended:
            await requests.hang_up(self.center, contact_id)

    async def ready(self) -> None:
        assert (await self.ask(c.PresenceSet(state=PresenceState.READY))).answer == "done"
        await self.passes()
        await self.passes(5_000)

    async def takes(self, alias: str) -> str:
        """Accept who is called so; the contact's id, once connected."""
        contact = next(
            row
            for row in self.rows("contact")
            if row["caller"]["alias"] == alias and row["state"] == "waiting"
        )
        assert (await self.ask(c.ContactAccept(contact_id=contact["id"]))).answer == "done"
        await self.passes()
        await self.passes(1_500)
        await self.passes(10)
        return str(contact["id"])

    async def say(self, contact_id: str, text: str) -> wire.RequestAnswer:
        answer = await self.ask(c.ContactSay(contact_id=contact_id, text=text))
        await self.passes(1_000)
        return answer

    def rows(self, kind: str) -> list[dict[str, Any]]:
        row = schema.feed_row.c

        def work(connection: sa.Connection) -> list[dict[str, Any]]:
            found = connection.execute(
                sa.select(row.body).where(row.kind == kind, row.body.is_not(None)).order_by(row.seq)
            )
            return [json.loads(body) for (body,) in found]

        return self.center.db.read_now(work)

    def transcript(self, contact_id: str) -> list[tuple[str, str]]:
        said = [row for row in self.rows("said") if row["contact_id"] == contact_id]
        said.sort(key=lambda row: row["said_at"])
        return [(row["speaker"], row["text"]) for row in said]

    def contact(self, contact_id: str) -> dict[str, Any]:
        return next(row for row in self.rows("contact") if row["id"] == contact_id)
