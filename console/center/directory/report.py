"""What an import did: every repair and every row left out, with file, line and reason."""

import dataclasses
import json
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Literal

Language = Literal["ko", "en"]
SHOWN = 5  # examples of each kind on the readable page


class Verdict(StrEnum):
    """Clean: as it was written. Repaired: see the entries."""

    CLEAN = "clean"
    REPAIRED = "repaired"


class Why(StrEnum):
    """Each reason with its sentence in SENTENCES."""

    BOM = "bom"
    LINE_ENDS = "line_ends"
    HTML = "html"
    LITERAL_NEWLINE = "literal_newline"
    CONTROL = "control"
    MISSING_CELLS = "missing_cells"
    EXTRA_CELLS = "extra_cells"
    BLANK_ID = "blank_id"
    DUPLICATE_ID = "duplicate_id"
    TWICE = "twice"
    NO_NAME = "no_name"
    LEADS_NOWHERE = "leads_nowhere"
    NO_LINK = "no_link"
    EXTENSION = "extension"
    NUMBER_TIDIED = "number_tidied"
    NUMBER_UNREADABLE = "number_unreadable"
    OF_A_PERSON = "of_a_person"
    TIME_TIDIED = "time_tidied"
    TIME_UNREADABLE = "time_unreadable"
    URL_TIDIED = "url_tidied"
    URL_REFUSED = "url_refused"
    STATUS = "status"
    DATE = "date"
    CONFIDENTIAL = "confidential"
    WRONG_KIND = "wrong_kind"
    UNKNOWN_FIELD = "unknown_field"
    DEFUNCT = "defunct"


SENTENCES: dict[Why, tuple[str, str]] = {
    Why.BOM: ("파일 앞의 BOM을 지웠습니다", "removed a byte order mark"),
    Why.LINE_ENDS: ("줄바꿈 문자를 통일했습니다", "made line ends alike"),
    Why.HTML: ("HTML 기호를 글자로 바꾸었습니다", "turned HTML entities into characters"),
    Why.LITERAL_NEWLINE: (
        "글자로 적힌 \\n을 줄바꿈으로 바꾸었습니다",
        "turned a written \\n into a line",
    ),
    Why.CONTROL: ("보이지 않는 제어 문자를 지웠습니다", "removed control characters"),
    Why.MISSING_CELLS: ("모자라는 칸을 빈칸으로 보았습니다", "took missing cells as empty"),
    Why.EXTRA_CELLS: ("머리글보다 많은 칸은 버렸습니다", "dropped cells beyond the header"),
    Why.BLANK_ID: ("번호가 없어 이름과 장소로 만들었습니다", "made up an id from name and place"),
    Why.DUPLICATE_ID: (
        "같은 번호가 두 번 있어 새 번호를 주었습니다",
        "gave a second use of an id its own",
    ),
    Why.TWICE: ("앞의 줄과 같아 뺐습니다", "left out: the same as an earlier row"),
    Why.NO_NAME: ("이름이 없어 뺐습니다", "left out: it has no name"),
    Why.LEADS_NOWHERE: ("가리키는 것이 파일에 없습니다", "leads to nothing in the files"),
    Why.NO_LINK: ("장소나 기관과 이어져 있지 않습니다", "is tied to no place or organization"),
    Why.EXTENSION: ("내선 번호를 따로 떼었습니다", "took the extension apart"),
    Why.NUMBER_TIDIED: ("전화번호를 다듬었습니다", "tidied a telephone number"),
    Why.NUMBER_UNREADABLE: (
        "걸 수 없는 전화번호라 뺐습니다",
        "left out: nothing that can be dialled",
    ),
    Why.OF_A_PERSON: ("개인의 전화번호라 뺐습니다", "left out: the number of a person"),
    Why.TIME_TIDIED: ("시각을 24시간제로 바꾸었습니다", "wrote a time in 24 hours"),
    Why.TIME_UNREADABLE: (
        "읽을 수 없는 운영 시간이라 뺐습니다",
        "left out: hours that cannot be read",
    ),
    Why.URL_TIDIED: ("웹 주소를 다듬었습니다", "tidied a web address"),
    Why.URL_REFUSED: ("웹 주소가 아니어서 뺐습니다", "left out: no web address"),
    Why.STATUS: ("모르는 상태라 '운영 안 함'으로 두었습니다", "took an unknown status as inactive"),
    Why.DATE: ("읽을 수 없는 날짜라 비웠습니다", "left a date empty that cannot be read"),
    Why.CONFIDENTIAL: ("비공개 주소라 싣지 않았습니다", "left out an address that is confidential"),
    Why.WRONG_KIND: ("값의 형식이 달라 비웠습니다", "left a value of the wrong kind empty"),
    Why.UNKNOWN_FIELD: ("모르는 항목이라 뺐습니다", "left out: an unknown field"),
    Why.DEFUNCT: ("없어진 서비스라 뺐습니다", "left out: the service has ended"),
}
LEFT_OUT = frozenset(why for why, (_, en) in SENTENCES.items() if en.startswith("left out"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One repair or one thing left out. `line` counts from 1; 0 is the file as a whole.

    `what` is the text in question, shortened.
    """

    file: str
    line: int
    field: str
    why: Why
    what: str = ""

    @property
    def left_out(self) -> bool:
        """True when something of the source is not in the directory."""
        return self.why in LEFT_OUT

    def sentence(self, language: Language) -> str:
        """The entry on one line."""
        place = f"{self.file}:{self.line}" + (f" ({self.field})" if self.field else "")
        said = SENTENCES[self.why][0 if language == "ko" else 1]
        return f"{place}: {said}" + (f": {self.what}" if self.what else "")


@dataclass(slots=True)
class Log:
    """Gathers the entries while a source is read."""

    _entries: dict[Entry, None] = field(default_factory=dict)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Each once, in the order found."""
        return tuple(self._entries)

    def note(self, file: str, line: int, field: str, why: Why, what: str = "") -> None:
        """Keep an entry; `what` is cut to what one can take in at a glance."""
        shown = " ".join(what.split())
        shown = shown if len(shown) <= 80 else shown[:79] + "…"  # noqa: PLR2004 a line's width
        self._entries[Entry(file, line, field, why, shown)] = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The outcome of an import. `version` is that of the published file."""

    format: str
    source: str
    services: int
    version: str
    entries: tuple[Entry, ...]

    @property
    def verdict(self) -> Verdict:
        """Clean when nothing had to be repaired or left out."""
        return Verdict.REPAIRED if self.entries else Verdict.CLEAN

    def to_json(self) -> str:
        """All of it, each entry with its sentences."""
        held = dataclasses.asdict(self)
        held["verdict"] = self.verdict
        for entry, plain in zip(self.entries, held["entries"], strict=True):
            plain["left_out"] = entry.left_out
            plain["ko"], plain["en"] = SENTENCES[entry.why]
        return json.dumps(held, ensure_ascii=False, indent=1)

    def page(self, language: Language) -> str:
        """For people: how many, what kinds, and a few examples of each."""
        repaired = sum(not entry.left_out for entry in self.entries)
        left_out = len(self.entries) - repaired
        counts = f"{self.services:,}", f"{repaired:,}", f"{left_out:,}"
        head = "{} services imported. Repaired {}, left out {}.".format(*counts)
        if language == "ko":
            head = "서비스 {}개를 가져왔습니다. 고친 곳 {}, 뺀 것 {}.".format(*counts)
        kinds = Counter(entry.why for entry in self.entries).most_common()
        return "\n".join([head, *(line for kind in kinds for line in self._kind(*kind, language))])

    def _kind(self, why: Why, count: int, language: Language) -> list[str]:
        said = SENTENCES[why][0 if language == "ko" else 1]
        found = [entry for entry in self.entries if entry.why is why][:SHOWN]
        more = ["    …"] if count > SHOWN else []
        return [f"{count:>7,}  {said}", *(f"    {one.sentence(language)}" for one in found), *more]

    def write(self, path: Path) -> None:
        """As JSON, in one step."""
        part = path.with_name(f".{path.name}.part")
        part.write_text(self.to_json(), "utf-8")
        part.replace(path)
