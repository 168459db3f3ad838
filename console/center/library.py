"""The directory file: one whole compressed file under its version, fetched again only when new."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Header, Response
from starlette.responses import FileResponse

from console.center.auth import AnySession, TheCenter
from console.center.directory.publish import published
from console.center.problems import ProblemError

router = APIRouter(tags=["directory"])
_HEADERS = {"Cache-Control": "no-cache"}


@router.get(
    "/v1/directory",
    response_class=Response,
    responses={
        200: {
            "description": "A gzip of the directory in use; its ETag is the file's sha256.",
            "content": {"application/gzip": {"schema": {"type": "string", "format": "binary"}}},
        },
        304: {"description": "The directory in use is the one named by If-None-Match."},
    },
)
async def get_directory(
    _session: AnySession,
    center: TheCenter,
    if_none_match: Annotated[str, Header(max_length=4_000)] = "",
) -> Response:
    """The directory, or that there is nothing newer."""
    found = await asyncio.to_thread(published, center.home.directory)
    if found is None:
        raise ProblemError("no_directory")
    headers = {**_HEADERS, "ETag": found.etag}
    if found.etag in _named(if_none_match):
        return Response(status_code=304, headers=headers)
    return FileResponse(found.parcel, media_type="application/gzip", headers=headers)


def _named(if_none_match: str) -> set[str]:
    """The versions a client says it has; weak and strong are the same to us."""
    return {one.strip().removeprefix("W/") for one in if_none_match.split(",")}
