import os
from pathlib import Path

import pytest

from console.desktop.practice import shelf
from tests.desktop.practice.finished import laid, read


def test_what_lies_there_is_found_with_whose_it_is(tmp_path: Path) -> None:
    laid(tmp_path, "run-two-x", login="")
    laid(tmp_path, "run-one-x")
    found = shelf.scan(tmp_path, read).found
    assert [(one.finished.login, one.finished.told.run_id) for one in found] == [
        ("mina", "run-one-x"),
        ("", "run-two-x"),
    ]


def test_no_folder_is_no_fault(tmp_path: Path) -> None:
    assert shelf.scan(tmp_path / "none", read) == shelf.Scan()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"login": "a"}', b"[" * 9])
def test_what_is_no_result_is_set_aside_untouched(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd.json").write_bytes(content)
    laid(tmp_path, "run-one-x")
    scan = shelf.scan(tmp_path, read)
    assert (len(scan.found), scan.aside) == (1, 1)
    assert (tmp_path / shelf.ASIDE / "odd.json").read_bytes() == content
    assert shelf.scan(tmp_path, read).aside == 0


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "huge.json").open("wb") as huge:
        os.truncate(huge.fileno(), 50 * shelf.LARGEST)
    assert shelf.scan(tmp_path, read).aside == 1


def test_what_was_filed_is_kept_beside(tmp_path: Path) -> None:
    path = laid(tmp_path, "run-one-x")
    content = path.read_bytes()
    shelf.file(path)
    assert (tmp_path / shelf.FILED / path.name).read_bytes() == content
    assert shelf.scan(tmp_path, read) == shelf.Scan()
    shelf.file(path)
