"""Faults a person can do something about, each with its sentence in Korean and English.

CenterError
├── HomeError      the home of a center: not there, already there, in use, of another make
├── StoreError     the database: newer, damaged, not reachable
├── AccountError   staff: unknown, twice, a login or a password that does not do
├── ServeError     where the center may listen
└── BackupError    backup and restore
"""


class CenterError(Exception):
    """What happened, what was kept, what to do: `ko` and `en` are whole sentences."""

    def __init__(self, ko: str, en: str) -> None:
        super().__init__(en)
        self.ko = ko
        self.en = en

    def __str__(self) -> str:
        return f"{self.ko}\n{self.en}"


class HomeError(CenterError):
    pass


class StoreError(CenterError):
    pass


class AccountError(CenterError):
    pass


class ServeError(CenterError):
    pass


class BackupError(CenterError):
    pass
