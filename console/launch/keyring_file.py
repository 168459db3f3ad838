import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend

from console.paths import HOME_VARIABLE

FILE = "keyring.json"


class PrivateKeyring(KeyringBackend):
    """The keyring of a home that lasts as long as one run and holds nothing real.

    The person's own keyring must not learn of a demo, and without any the demo would warn of a
    missing one.
    """

    priority = -1  # never chosen but by name

    def __init__(self) -> None:
        """The base's constructor is untyped, and reads variables of no use here."""

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._keep(self._kept() | {f"{service} {username}": password})

    def delete_password(self, service: str, username: str) -> None:
        kept = self._kept()
        kept.pop(f"{service} {username}", None)
        self._keep(kept)

    def _path(self) -> Path:
        return Path(os.environ[HOME_VARIABLE]) / FILE

    def _kept(self) -> dict[str, str]:
        try:
            kept: dict[str, str] = json.loads(self._path().read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return kept

    def _keep(self, kept: dict[str, str]) -> None:
        self._path().write_text(json.dumps(kept), "utf-8")
