"""The one way down: pages of changes."""

from dataclasses import dataclass
from typing import Annotated

import sqlalchemy as sa
from fastapi import APIRouter, Depends, Query, Response

from console import wire
from console.center import feed, vaults
from console.center.auth import FullSession, Session, TheCenter
from console.center.center import Center
from console.center.problems import ProblemError
from console.model import sight

router = APIRouter(tags=["changes"])
_MAX_SEQ = 2**63 - 1
_MAX_EPOCH = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a mirror stands, and of which vault it is."""

    asked: feed.Asked
    vault_id: str


def cursor(
    incarnation: Annotated[str, Query(max_length=64)] = "",
    epoch: Annotated[int, Query(ge=-1, le=_MAX_EPOCH)] = -1,
    after: Annotated[int, Query(ge=0, le=_MAX_SEQ)] = 0,
    vault_id: Annotated[str, Query(max_length=64)] = "",
) -> Cursor:
    return Cursor(feed.Asked(incarnation, epoch, after), vault_id)


TheCursor = Annotated[Cursor, Depends(cursor)]


def reader_of(
    connection: sa.Connection, center: Center, session: Session, vault_id: str
) -> feed.Reader:
    """Under which words this session reads in this vault. Raises ProblemError."""
    actor, epoch = vaults.acting(connection, center, session, vault_id)
    return feed.Reader(sight.readers_of(actor), epoch)


def checked(page: feed.Page) -> feed.Page:
    """Raises ProblemError for a mirror that has seen more than there is."""
    if page.after > page.head:
        raise ProblemError("cursor_ahead")
    return page


@router.get("/v1/changes", response_model=wire.Page)
async def get_changes(at: TheCursor, session: FullSession, center: TheCenter) -> Response:
    """The page after the cursor. Another incarnation or epoch than asked starts at 0."""

    def work(connection: sa.Connection) -> str:
        reader = reader_of(connection, center, session, at.vault_id)
        page = checked(feed.page(connection, center.id, reader, at.asked))
        return page.text(center.now())

    text = await center.read(work)
    return Response(text, media_type="application/json", headers={"Cache-Control": "no-store"})
