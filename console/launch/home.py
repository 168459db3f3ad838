"""A home that lasts as long as one run, with nothing of the real one in it."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from console.paths import HOME_VARIABLE

_LOCK = "in-use"
_LENT = {
    "XDG_CONFIG_HOME": (".config", ("ibus", "fcitx5", "fontconfig")),
    "XDG_DATA_HOME": (".local/share", ("fonts", "icons")),
}
"""What of the person's own a program needs all the same: the input method, fonts, the pointer."""


@contextmanager
def private_home(prefix: str) -> Iterator[Path]:
    """A folder for this run alone, removed afterwards; those of killed runs are removed too."""
    folder = Path(tempfile.gettempdir())
    _sweep(folder, prefix)
    home = Path(tempfile.mkdtemp(prefix=prefix, dir=folder))
    lock = FileLock(home / _LOCK, timeout=0)
    lock.acquire()
    try:
        yield home
    finally:
        lock.release()
        shutil.rmtree(home, ignore_errors=True)


def environment(home: Path, base: Mapping[str, str]) -> dict[str, str]:
    """The variables of a program that lives there: no real vault, no real keyring."""
    own = dict(base)
    own[HOME_VARIABLE] = str(home)
    own["PYTHON_KEYRING_BACKEND"] = "console.launch.keyring_file.PrivateKeyring"
    own["PYTHONIOENCODING"] = "utf-8"
    if sys.platform.startswith("linux"):
        own.update({name: str(_lend(home, name, base)) for name in _LENT})
    return own


def _lend(home: Path, variable: str, base: Mapping[str, str]) -> Path:
    """An empty XDG folder with links to the few things that are lent."""
    default, names = _LENT[variable]
    real = Path(base.get(variable) or Path.home() / default)
    own = home / variable.lower()
    own.mkdir(exist_ok=True)
    for name in names:
        if (real / name).exists():
            with suppress(FileExistsError):
                (own / name).symlink_to(real / name)
    return own


def _sweep(folder: Path, prefix: str) -> None:
    """Remove what killed runs of this user have left."""
    for left in folder.glob(f"{prefix}*"):
        if left.is_symlink() or not _ours(left) or not (left / _LOCK).is_file():
            continue
        lock = FileLock(left / _LOCK, timeout=0)
        try:
            lock.acquire()
        except (Timeout, OSError):
            continue
        lock.release()
        shutil.rmtree(left, ignore_errors=True)


def _ours(path: Path) -> bool:
    try:
        return not hasattr(os, "getuid") or path.stat().st_uid == os.getuid()
    except OSError:
        return False
