"""The application: one router a resource, every error a problem."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from importlib.metadata import PackageNotFoundError, version

from fastapi import APIRouter, FastAPI

from console import wire
from console.center import (
    changes,
    commands,
    library,
    openapi,
    problems,
    pulse,
    signin,
    stream,
    vaults,
)
from console.center.auth import TheCenter
from console.center.center import Center
from console.center.guard import Guard

router = APIRouter(tags=["center"])


@router.get("/v1/health")
async def health(center: TheCenter) -> wire.Health:
    """Which center this is, and its time. Asks the database: without it nothing is well."""
    info = await center.info()
    return wire.Health(
        center_id=center.id,
        center_name=info.name,
        now=center.now(),
        version=program_version(),
    )


def program_version() -> str:
    try:
        return version("gyeot")
    except PackageNotFoundError:
        return "0"


def create_app(
    center: Center, *, heartbeat_s: float = stream.HEARTBEAT_S, tick_s: float = pulse.TICK_S
) -> Guard:
    """The ASGI application of an open center; closing the center stays with who opened it."""

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncGenerator[None, None]:
        async with pulse.beating(center, tick_s=tick_s):
            yield
        center.hub.close()

    app = FastAPI(
        title="Gyeot center",
        version=program_version(),
        description=wire.__doc__ or "",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url="/v1/openapi.json",
    )
    app.state.center = center
    app.state.heartbeat_s = heartbeat_s
    problems.install(app)
    for part in (signin, commands, changes, stream, vaults, library):
        app.include_router(part.router)
    app.include_router(router)
    openapi.install(app)
    return Guard(app)
