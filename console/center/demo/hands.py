"""What a simulated colleague does is a command like anybody's: same shapes, same decisions."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from console import wire
from console.center import facts, requests
from console.center.center import Center
from console.center.demo.people import DAY_MS, midnight
from console.center.unit import Unit
from console.model import commands as c
from console.model.contact import Contact
from console.model.followup import FollowUpPurpose
from console.model.note import NoteContent
from console.model.presence import PresenceState
from console.model.risk import RiskLevel, RiskStep
from console.model.roles import Role
from console.model.staff import Actor

ORIGIN = "demo"
_ASKED_AFTER_MS = 4 * 60_000
_STEP_MS = 90_000
"""Risk is asked about so long after the beginning of a talk; each step takes so long."""


@dataclass(frozen=True, slots=True)
class Hands:
    """One colleague's commands to the center."""

    center: Center
    staff_id: str
    role: Role = Role.COUNSELOR

    async def say(self, state: PresenceState) -> None:
        await self.ask(c.PresenceSet(state=state))

    async def renew(self, state: PresenceState) -> None:
        await self.ask(c.PresenceRenew(state=state))

    async def accept(self, contact: Contact) -> None:
        """Somebody else may be faster: then nothing happens."""
        await self.ask(c.ContactAccept(contact_id=contact.id))

    async def end(self, contact: Contact) -> None:
        await self._file(c.ContactEnded(contact_id=contact.id, ended_at=self.center.now()))

    async def write(self, contact: Contact, note: NoteContent) -> None:
        """A draft, as it stands in the middle of a talk."""
        now = self.center.now()
        draft = c.NoteDrafted(
            contact_id=contact.id, device=self._vault_id, content=note, written_at=now
        )
        await self._file(draft)

    async def assess(self, contact: Contact, risk: RiskLevel, steps: Sequence[RiskStep]) -> None:
        """What was found, and what was done then, a minute after another; never in the future."""
        now = self.center.now()
        since = contact.connected_at or now
        began = min(now, since + _ASKED_AFTER_MS)
        taken = [
            c.RiskStepTaken(
                contact_id=contact.id, step=step, taken_at=min(now, began + place * _STEP_MS)
            )
            for place, step in enumerate(steps, start=1)
        ]
        assessed = c.RiskAssessed(contact_id=contact.id, asked=True, level=risk, assessed_at=began)
        await self._file(assessed, *taken)

    async def hand_over(self, contact: Contact) -> None:
        """To the companions: a call tomorrow in the evening, agreed on in this talk."""
        now = self.center.now()
        evening = midnight(now) + DAY_MS + 19 * 3_600_000
        await self._file(
            c.FollowUpRequested(
                contact_id=contact.id,
                purpose=FollowUpPurpose.TALK,
                consented_at=now,
                window_from=evening,
                window_to=evening + 2 * 3_600_000,
                requested_at=now,
            )
        )

    async def sign(self, contact: Contact, note: NoteContent, risk: RiskLevel) -> None:
        """The assessment, where there is none yet, and the note."""
        now = self.center.now()
        assessed = c.RiskAssessed(contact_id=contact.id, asked=True, level=risk, assessed_at=now)
        signed = c.NoteSigned(
            contact_id=contact.id, device=self._vault_id, content=note, signed_at=now
        )
        await self._file(*(() if contact.risk_asked else (assessed,)), signed)

    async def ask(self, body: c.Request) -> None:
        """Whatever is decided: a simulated colleague has nobody to tell a refusal."""
        valid_until = self.center.now() + c.REQUEST_VALID_MS
        command = c.RequestCommand(id=str(uuid.uuid4()), valid_until=valid_until, body=body)
        shape = wire.request_shape(command, self._vault_id)
        await requests.answer(self.center, self._actor, shape)

    @property
    def _vault_id(self) -> str:
        return f"demo-{self.staff_id}"[:64]

    @property
    def _actor(self) -> Actor:
        return Actor(staff_id=self.staff_id, role=self.role, vault_id=self._vault_id)

    async def _file(self, *bodies: c.Fact) -> None:
        now = self.center.now()
        commands = [c.FactCommand(id=str(uuid.uuid4()), made_at=now, body=one) for one in bodies]
        shapes = [wire.fact_shape(command) for command in commands]
        sender = facts.Sender(actor=self._actor, sent_by=self.staff_id, origin=ORIGIN)

        def work(unit: Unit) -> facts.Taken:
            return facts.take(unit, sender, shapes)

        for contact_id in (await self.center.write(work)).ended:
            await requests.hang_up(self.center, contact_id)
