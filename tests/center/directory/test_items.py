from pathlib import Path

import pytest

from console.center.directory import items
from console.center.directory.errors import ImportRefusedError


def read(tmp_path: Path, held: bytes) -> list[tuple[int, object]]:
    (tmp_path / "a.json").write_bytes(held)
    return list(items.read(tmp_path / "a.json"))


def test_each_item_with_its_line(tmp_path: Path) -> None:
    assert read(tmp_path, b'\xef\xbb\xbf[\n {"a": 1},\n\n 2]\n') == [(2, {"a": 1}), (4, 2)]
    assert read(tmp_path, b"[]") == []


@pytest.mark.parametrize(
    "held", [b"", b"{}", b"[1", b"[1 2]", b"[,]", b'["a\x00"]', b"[" * 100_000, b"[1,]", b"[nan]"]
)
def test_broken_lists_are_refused_with_the_line(tmp_path: Path, held: bytes) -> None:
    with pytest.raises(ImportRefusedError, match="at line 1"):
        read(tmp_path, held)


def test_another_encoding_and_no_file(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match="not UTF-8"):
        read(tmp_path, "난방".encode("cp949"))
    with pytest.raises(ImportRefusedError, match="cannot be read"):
        list(items.read(tmp_path / "nothing"))
