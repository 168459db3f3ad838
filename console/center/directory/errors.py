"""Why an import was refused. Whatever the reason, the directory in use is untouched.

CenterError
└── ImportRefusedError   what was given cannot be read, or would leave no directory
"""

from console.center.errors import CenterError

_KEPT_KO = "쓰던 자원 목록은 그대로 있습니다."
_KEPT_EN = "The directory in use is unchanged."


class ImportRefusedError(CenterError):
    """A sentence on what is wrong, what was kept, and what to do."""

    def __init__(self, ko: str, en: str) -> None:
        super().__init__(f"{ko} {_KEPT_KO}", f"{en} {_KEPT_EN}")
