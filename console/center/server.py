"""Serving: where the center listens, and an end that lets everyone finish.

Without TLS it listens on this machine alone, unless a proxy in front is said to do the TLS.
"""

import ipaddress
import os
import signal
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import uvicorn

from console.center import home
from console.center.app import create_app
from console.center.center import Center, open_center
from console.center.errors import ServeError
from console.center.switchboard.interface import Switchboard

DEFAULT_PORT = 8120
GRACE_S = 5
BACKLOG = 2048


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """An address to listen on. Port 0 picks a free one."""

    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT
    tls_cert: Path | None = None
    tls_key: Path | None = None
    behind_proxy: bool = False


class CenterServer(uvicorn.Server):
    """Ends the streams first, so that a stop waits for nobody who only listens."""

    def __init__(self, config: uvicorn.Config, center: Center) -> None:
        super().__init__(config)
        self._center = center

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """A signal asks for the end; uvicorn would raise it anew and skip what follows."""
        del frame
        self.force_exit = self.should_exit and sig == signal.SIGINT
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._center.hub.close()
        await super().shutdown(sockets)


def make_server(center: Center, app: Any, where: Where) -> CenterServer:
    """A server that is not running yet. Raises ServeError where it may not listen."""
    check(where)
    config = uvicorn.Config(
        app,
        host=where.host,
        port=where.port,
        ssl_certfile=where.tls_cert,
        ssl_keyfile=where.tls_key,
        proxy_headers=where.behind_proxy,
        timeout_graceful_shutdown=GRACE_S,
        # Query strings and addresses of people are in no log.
        access_log=False,
        log_config=None,
        server_header=False,
        lifespan="on",
        http="h11",
        ws="none",
    )
    return CenterServer(config, center)


def serve(
    path: Path,
    where: Where,
    *,
    switchboard: Switchboard | None = None,
    ready: Callable[[str], None] = lambda _address: None,
) -> None:
    """Serve this home until a signal; `ready` hears the address. Raises CenterError before."""
    check(where)
    place = home.find(path)
    # Asked for now: somebody who needs it would find out at the worst moment.
    place.key()
    lock = None if place.database_url else home.hold(place.running())
    try:
        with open_center(path) as center, listen(where) as listening:
            center.switchboard = switchboard
            scheme = "https" if where.tls_cert else "http"
            host, port = listening.getsockname()[:2]
            ready(f"{scheme}://{host}:{port}")
            make_server(center, create_app(center), where).run(sockets=[listening])
    finally:
        if lock is not None:
            lock.release()


def check(where: Where) -> None:
    """Raises ServeError for an address that would send people's words in the clear."""
    if (where.tls_cert is None) != (where.tls_key is None):
        raise ServeError(
            "TLS에는 인증서와 열쇠 파일이 모두 필요합니다.",
            "TLS needs both files: the certificate and its key.",
        )
    if where.tls_cert is not None and where.tls_key is not None:
        _check_tls(where.tls_cert, where.tls_key)
    elif not where.behind_proxy and not _loopback(where.host):
        raise ServeError(
            f"{where.host}에서는 TLS 없이 열지 않습니다. 상담 기록이 암호화되지 않은 채 오가게 "
            "됩니다. --tls-cert와 --tls-key를 주거나, 앞에 TLS를 맡은 프록시가 있으면 "
            "--behind-proxy를 주십시오.",
            f"The center does not listen on {where.host} without TLS: people's words would "
            "travel in the clear. Give --tls-cert and --tls-key, or --behind-proxy where a "
            "proxy in front does the TLS.",
        )


def _check_tls(cert: Path, key: Path) -> None:
    try:
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(cert, key)
    except (OSError, ssl.SSLError) as error:
        raise ServeError(
            f"TLS 파일을 읽을 수 없습니다: {cert}, {key} ({error})",
            f"The TLS files cannot be used: {cert}, {key} ({error})",
        ) from None


def listen(where: Where) -> socket.socket:
    """A listening socket. Raises ServeError: a taken port is a sentence, not a traceback.

    It says that it is TCP: only then asyncio sets TCP_NODELAY, without which every answer
    waits 40 ms for the acknowledgement of its headers.
    """
    try:
        found = socket.getaddrinfo(where.host, where.port, type=socket.SOCK_STREAM)
        family, address = found[0][0], found[0][4]
        listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    except OSError as error:
        raise _not_there(where, error) from None
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(BACKLOG)
    except OSError as error:
        listening.close()
        raise _not_there(where, error) from None
    return listening


def _not_there(where: Where, error: OSError) -> ServeError:
    return ServeError(
        f"{where.host}:{where.port}에서 열 수 없습니다({error.strerror}). 다른 프로그램이 "
        "쓰고 있는지 확인하거나 --port로 다른 번호를 주십시오.",
        f"Cannot listen on {where.host}:{where.port} ({error.strerror}). Is another program "
        "using it? Give another number with --port.",
    )


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
