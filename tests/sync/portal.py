"""What stands where the center should be: answers raw bytes, whatever they are."""

import socketserver
import threading
from collections.abc import Callable
from typing import Self

Answer = Callable[["Visit"], None]
WELCOME = b"<html>Sign in to this network</html>"


class Visit(socketserver.StreamRequestHandler):
    """One connection; `asked` is the request line's method and path, without its query."""

    server: "_Server"
    asked: str

    def handle(self) -> None:
        line = self.rfile.readline().decode("latin-1").split(" ")
        while self.rfile.readline().strip():
            pass
        self.asked = " ".join([line[0], *line[1:2]]).partition("?")[0]
        self.server.seen.append(self.asked)
        try:
            self.server.answer(self)
        except OSError:
            return

    def say(self, *parts: bytes) -> None:
        for part in parts:
            self.wfile.write(part)
            self.wfile.flush()

    def wait(self, seconds: float = 60.0) -> bool:
        """Until the portal closes, or for `seconds`. True when it is closed."""
        return self.server.closing.wait(seconds)


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = False

    def __init__(self, answer: Answer) -> None:
        super().__init__(("127.0.0.1", 0), Visit)
        self.answer = answer
        self.seen: list[str] = []
        self.closing = threading.Event()


class Portal:
    """Listens while the block lasts."""

    def __init__(self, answer: Answer) -> None:
        self._server = _Server(answer)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def seen(self) -> list[str]:
        return self._server.seen

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def reply(body: bytes, kind: str = "application/json", status: str = "200 OK") -> bytes:
    """A whole answer."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n"
    return f"{head}Connection: close\r\n\r\n".encode() + body


def always(answer: bytes) -> Answer:
    return lambda visit: visit.say(answer)


CAPTIVE = always(reply(WELCOME, "text/html; charset=utf-8"))
