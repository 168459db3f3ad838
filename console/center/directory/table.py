"""CSV as cities export it, row by row, each row with the line it began on."""

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from console.center.directory.errors import ImportRefusedError
from console.center.directory.report import Log, Why

MAX_CELL = 131_072  # characters; the longest honest description found had 6,395
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]"
)
_MENDS: tuple[tuple[Why, Callable[[str], str]], ...] = (
    (Why.LINE_ENDS, lambda text: text.replace("\r\n", "\n").replace("\r", "\n")),
    (Why.LITERAL_NEWLINE, lambda text: text.replace("\\r\\n", "\n").replace("\\n", "\n")),
    (Why.HTML, lambda text: unescape(text) if _ENTITY.search(text) else text),
    (Why.CONTROL, lambda text: _CONTROL.sub("", text)),
)


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row by the name of their column, in lower case, cleaned."""

    file: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


def read(path: Path, log: Log) -> Iterator[Row]:
    """The rows of a CSV file. Raises ImportRefusedError where it is none."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            yield from _rows(path.name, file, log)
    except UnicodeDecodeError as error:
        raise not_utf8(path.name) from error
    except (csv.Error, OSError) as error:
        raise unreadable(path.name, str(error)) from error


def _rows(name: str, lines: Iterator[str], log: Log) -> Iterator[Row]:
    reader = csv.reader(lines)
    header = _header(name, next(reader, []), log)
    began = reader.line_num + 1
    for cells in reader:
        line, began = began, reader.line_num + 1
        if any(cell.strip() for cell in cells):
            _check_width(name, line, cells, header, log)
            held = zip(header, cells, strict=False)
            yield Row(name, line, {key: clean(name, line, key, text, log) for key, text in held})


def _header(name: str, cells: list[str], log: Log) -> list[str]:
    if cells and cells[0].startswith("\ufeff"):
        log.note(name, 1, "", Why.BOM)
    header = [cell.replace("\ufeff", "").strip().strip('"').lower() for cell in cells]
    if not any(header):
        raise ImportRefusedError(
            f"{name} 파일에 머리글이 없습니다. 첫 줄에 열 이름이 있는 CSV 파일을 주십시오.",
            f"{name} has no header. Give a CSV file whose first line names the columns.",
        )
    return header


def _check_width(name: str, line: int, cells: list[str], header: list[str], log: Log) -> None:
    if len(cells) < len(header):
        log.note(name, line, "", Why.MISSING_CELLS, f"{len(cells)} / {len(header)}")
    elif any(cell.strip() for cell in cells[len(header) :]):
        log.note(name, line, "", Why.EXTRA_CELLS, f"{len(cells)} / {len(header)}")


def clean(file: str, line: int, field: str, text: str, log: Log) -> str:
    """A cell as it was meant. What was mended is noted; blanks at the ends just go."""
    if not text or text.isalnum():
        return text
    text = text.strip()
    mended = text
    for why, mend in _MENDS:
        before, mended = mended, mend(mended)
        if mended != before:
            log.note(file, line, field, why, before)
    return mended.strip()


def not_utf8(name: str) -> ImportRefusedError:
    """The sentence for a file in another encoding."""
    return ImportRefusedError(
        f"{name} 파일이 UTF-8이 아닙니다. 'CSV UTF-8'로 다시 저장해 주십시오.",
        f"{name} is not UTF-8. Save it again as 'CSV UTF-8'.",
    )


def unreadable(name: str, why: str) -> ImportRefusedError:
    """The sentence for a file that breaks off, has a giant cell or may not be read."""
    return ImportRefusedError(
        f"{name} 파일을 읽을 수 없습니다({why}). 원본을 다시 내려받아 주십시오.",
        f"{name} cannot be read ({why}). Fetch the original again.",
    )
