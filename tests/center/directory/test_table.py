from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.center.directory.errors import ImportRefusedError
from console.center.directory.report import Log, Why
from console.center.directory.table import MAX_CELL, clean, read


def rows(tmp_path: Path, held: bytes) -> list[tuple[int, dict[str, str]]]:
    (tmp_path / "a.csv").write_bytes(held)
    return [(row.line, row.cells) for row in read(tmp_path / "a.csv", Log())]


def test_a_row_knows_the_line_it_began_on(tmp_path: Path) -> None:
    held = b'id,name\r\n1,"two\r\nlines"\r\n\r\n2,b\r\n'
    assert rows(tmp_path, held) == [
        (2, {"id": "1", "name": "two\nlines"}),
        (5, {"id": "2", "name": "b"}),
    ]


def test_an_unknown_column_is_empty(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(" ID ,Name\n1,x\n")
    (row,) = read(tmp_path / "a.csv", Log())
    assert (row["id"], row["name"], row["nothing"]) == ("1", "x", "")


@pytest.mark.parametrize(
    ("held", "says"),
    [
        (b"", "no header"),
        (b"\n\n", "no header"),
        ("이름\n난방비".encode("cp949"), "not UTF-8"),
        ("id,name".encode("utf-16"), "not UTF-8"),
        (b"id,name\n1,\xff\n", "not UTF-8"),
        (b"id,name\n1," + b"x" * (MAX_CELL + 1) + b"\n", "cannot be read"),
        (b'id,name\n1,"never closed' + b"x" * (MAX_CELL + 1), "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, held: bytes, says: str) -> None:
    with pytest.raises(ImportRefusedError, match=says):
        rows(tmp_path, held)


def test_a_folder_in_the_place_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(ImportRefusedError):
        list(read(tmp_path / "a.csv", Log()))


@pytest.mark.parametrize(
    ("cell", "meant", "why"),
    [
        ("a&amp;b", "a&b", Why.HTML),
        ("AT&T; R&D", "AT&T; R&D", None),
        ("a\r\nb", "a\nb", Why.LINE_ENDS),
        ("a\\nb", "a\nb", Why.LITERAL_NEWLINE),
        ("a\x00\ufeffb", "ab", Why.CONTROL),
        ("  a  ", "a", None),
        ("\ud800a b", "a b", Why.CONTROL),
    ],
)
def test_a_cell_is_mended(cell: str, meant: str, why: Why | None) -> None:
    log = Log()
    assert clean("f", 1, "x", cell, log) == meant
    assert [entry.why for entry in log.entries] == ([why] if why else [])


@given(st.text())
def test_what_comes_out_can_be_stored(cell: str) -> None:
    clean("f", 1, "x", cell, Log()).encode()


@given(st.binary(max_size=300))
def test_any_bytes_are_rows_or_refused(
    tmp_path_factory: pytest.TempPathFactory, held: bytes
) -> None:
    folder = tmp_path_factory.getbasetemp()
    with suppress(ImportRefusedError):
        rows(folder, b"id,name\n" + held)
