import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "GYEOT_HOME"


def console_home(given: Path | None = None) -> Path:
    """Where a console keeps vaults, directory and settings: given, $GYEOT_HOME, or the user's."""
    return given or _from_environment() or Path(platformdirs.user_data_dir("gyeot", False))


def center_home(given: Path | None = None) -> Path:
    """Where a center keeps database, backups and directory."""
    variable = _from_environment()
    if given is None and variable is not None:
        return variable / "center"
    return given or Path(platformdirs.user_data_dir("gyeot-center", False))


def _from_environment() -> Path | None:
    value = os.environ.get(HOME_VARIABLE)
    return Path(value) if value else None
