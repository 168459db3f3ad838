from collections.abc import Awaitable, Callable

from console.center import feed
from console.center.center import Center
from console.center.demo.actions import (
    Accept,
    Action,
    AskHelp,
    Assess,
    End,
    HandOver,
    Renew,
    Say,
    Sign,
    Thank,
    Write,
)
from console.center.demo.board import Board
from console.center.demo.floor import Floor
from console.center.demo.hands import Hands
from console.center.demo.people import People
from console.center.demo.supervisor import Supervisor
from console.model import commands as c
from console.model import sight
from console.model.contact import Contact
from console.model.risk import SILENCING, RiskStep
from console.model.roles import Role

TICK_MS = 1_000
_MINUTE_MS = 60_000
_FIRST_STEPS = (RiskStep.SAFE_PLACE, RiskStep.MEANS_APART)
Sleep = Callable[[int], Awaitable[None]]


class Colleagues:
    """Everybody else at work: they look at the feed, decide, and send commands.

    `lead` is the supervisor, simulated while no person sits at that console.
    """

    def __init__(
        self, center: Center, floor: Floor, lead: Supervisor, people: People, sleep: Sleep
    ) -> None:
        self._center = center
        self._floor = floor
        self._lead = lead
        self._people = people
        self._sleep = sleep
        self._board = Board()
        self._asked = feed.Asked()
        staff = {sight.of_staff(staff_id) for staff_id in floor.staff_ids}
        roles = {sight.of_role(Role.COUNSELOR), sight.of_role(Role.SUPERVISOR)}
        self._reader = feed.Reader(frozenset({sight.ALL, *roles, *staff}), epoch=1)

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self.tick()
            await self._sleep(TICK_MS)

    async def tick(self) -> None:
        """One look around, and what everybody does then."""
        await self._look()
        for action in self._floor.step(self._board, self._center.now()):
            await self._do(action)
        lead = Hands(self._center, self._lead.staff_id, Role.SUPERVISOR)
        for body in self._lead.step(self._board, self._center.now()):
            await lead.ask(body)

    async def _look(self) -> None:
        """Catch up with the feed."""
        behind = True
        while behind:
            asked = self._asked
            page = await self._center.read(
                lambda connection, asked=asked: feed.page(  # type: ignore[misc]  # mypy: default argument
                    connection, self._center.id, self._reader, asked
                )
            )
            if page.after == 0:
                self._board.clear()
            self._board.apply(page.rows)
            self._asked = page.cursor
            behind = page.upto < page.head

    async def _do(self, action: Action) -> None:
        hands = Hands(self._center, action.staff_id)
        match action:
            case Say(_, state):
                await hands.say(state)
            case Renew(_, state):
                await hands.renew(state)
            case Accept(_, contact):
                await hands.accept(contact)
            case End(_, contact):
                await hands.end(contact)
            case Sign(_, contact):
                await self._sign(hands, contact)
            case AskHelp(_, contact):
                await hands.ask(c.HelpAsk(contact_id=contact.id))
            case Thank(staff_id):
                await hands.ask(c.HelpClose(staff_id=staff_id))
            case Write() | Assess() | HandOver():
                await self._in_the_talk(hands, action)

    async def _in_the_talk(self, hands: Hands, action: Write | Assess | HandOver) -> None:
        contact = action.contact
        person = self._people.story(contact.caller)
        match action:
            case Write():
                await hands.write(contact, person.note(person.today[:1], _minutes(contact)))
            case Assess():
                steps = _FIRST_STEPS if person.risk in SILENCING else ()
                await hands.assess(contact, person.risk, steps)
            case HandOver():
                await hands.hand_over(contact)

    async def _sign(self, hands: Hands, contact: Contact) -> None:
        person = self._people.story(contact.caller)
        await hands.sign(contact, person.note(person.today, _minutes(contact)), person.risk)


def _minutes(contact: Contact) -> int:
    """How long the talk was; of one that goes on, so far unknown, a little."""
    begun, over = contact.connected_at, contact.ended_at
    return max(1, (over - begun) // _MINUTE_MS) if begun is not None and over is not None else 5
