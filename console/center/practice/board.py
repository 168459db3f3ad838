import json
from collections.abc import Iterable
from dataclasses import dataclass

from console import wire
from console.center import feed
from console.center.center import Center
from console.center.practice.callers import Done
from console.dialogue.scenario import Deed
from console.model import sight
from console.model.presence import Presence, PresenceState
from console.model.roles import Role

_DEEDS = {
    "risk": Deed.RISK_ASSESSED,
    "step": Deed.STEP_TAKEN,
    "referral": Deed.REFERRAL_MADE,
    "followup": Deed.FOLLOW_UP,
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What is new in the feed: whether the trainee is ready, and what was done in which contact."""

    ready: bool
    done: tuple[tuple[str, Done], ...]


class Board:
    """What the callers notice of the trainee: by the feed, as every console does."""

    def __init__(self, center: Center, staff_id: str) -> None:
        self._center = center
        self._staff_id = staff_id
        words = {sight.ALL, sight.of_role(Role.COUNSELOR), sight.of_staff(staff_id)}
        self._reader = feed.Reader(frozenset(words), epoch=1)
        self._asked = feed.Asked()

    async def look(self) -> Seen:
        """Catch up with the feed. The first look sees everything there is."""
        ready, done = False, list[tuple[str, Done]]()
        while True:
            page = await self._page()
            for row in map(json.loads, page.rows):
                if row["body"] is None:
                    continue
                ready = ready or self._is_ready(row)
                done.extend(_done(row))
            self._asked = page.cursor
            if page.upto >= page.head:
                return Seen(ready, tuple(done))

    async def _page(self) -> feed.Page:
        asked = self._asked
        return await self._center.read(
            lambda connection: feed.page(connection, self._center.id, self._reader, asked)
        )

    def _is_ready(self, row: dict[str, object]) -> bool:
        if row["kind"] != "presence":
            return False
        presence = wire.from_json(Presence, row["body"])
        return presence.staff_id == self._staff_id and presence.state is PresenceState.READY


def _done(row: dict[str, object]) -> Iterable[tuple[str, Done]]:
    deed, body = _DEEDS.get(str(row["kind"])), row["body"]
    if deed is not None and isinstance(body, dict):
        yield str(body["contact_id"]), Done(str(row["id"]), deed)
