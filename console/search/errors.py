"""What can go wrong with a directory, in sentences for people.

DirectoryError
├── DirectoryDamagedError   a file that is no whole directory; the one in use stays
├── DirectoryTooNewError    a file of a later version of Gyeot
└── ServiceUnknownError     an id that the directory in use does not hold
"""


class DirectoryError(Exception):
    """A sentence in Korean and in English: what happened, what was kept, what to do."""

    def __init__(self, ko: str, en: str) -> None:
        super().__init__(en)
        self.ko = ko
        self.en = en

    def __str__(self) -> str:
        return f"{self.ko}\n{self.en}"


class DirectoryDamagedError(DirectoryError):
    """The file is not a whole directory. `why` is for the log: it names no person."""

    def __init__(self, why: str) -> None:
        super().__init__(
            "자원 목록 파일이 손상되어 쓰지 않았습니다. 쓰던 목록은 그대로 있습니다. "
            "다시 받아 주십시오.",
            "The directory file is damaged and was not used. The one in use is unchanged. "
            "Fetch it again.",
        )
        self.why = why


class DirectoryTooNewError(DirectoryError):
    """The file was built by a later version."""

    def __init__(self, version: int) -> None:
        super().__init__(
            "자원 목록 파일이 이 프로그램보다 새 버전입니다. 쓰던 목록은 그대로 있습니다. "
            "프로그램을 업데이트해 주십시오.",
            "The directory file is from a newer version of Gyeot. The one in use is unchanged. "
            "Update Gyeot.",
        )
        self.version = version


class ServiceUnknownError(DirectoryError):
    """No service has this id, for instance after a new directory left it out."""

    def __init__(self, service_id: str) -> None:
        super().__init__(
            "이 서비스는 지금 목록에 없습니다. 이름으로 다시 찾아 주십시오.",
            "This service is not in the present directory. Look it up by its name.",
        )
        self.service_id = service_id
