from collections.abc import Awaitable, Callable

from console.center import feed
from console.center.center import Center
from console.center.demo.board import Board
from console.center.demo.floor import Accept, Action, End, Floor, Renew, Say, Sign
from console.center.demo.hands import Hands
from console.center.demo.people import People
from console.model import sight
from console.model.contact import Contact
from console.model.roles import Role

TICK_MS = 1_000
_MINUTE_MS = 60_000
Sleep = Callable[[int], Awaitable[None]]


class Colleagues:
    """Other counselors at work: they look at the feed, decide, and send commands."""

    def __init__(self, center: Center, floor: Floor, people: People, sleep: Sleep) -> None:
        self._center = center
        self._floor = floor
        self._people = people
        self._sleep = sleep
        self._board = Board()
        self._asked = feed.Asked()
        staff = {sight.of_staff(staff_id) for staff_id in floor.staff_ids}
        words = frozenset({sight.ALL, sight.of_role(Role.COUNSELOR), *staff})
        self._reader = feed.Reader(words, epoch=1)

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

    async def _sign(self, hands: Hands, contact: Contact) -> None:
        person = self._people.story(contact.caller)
        begun, over = contact.connected_at, contact.ended_at
        minutes = (over - begun) // _MINUTE_MS if begun is not None and over is not None else 0
        await hands.sign(contact, person.note(person.today, max(1, minutes)), person.risk)
