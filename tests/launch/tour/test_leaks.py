from pathlib import Path

import pytest

from console.launch.tour.leaks import ENCODINGS, leaks

WORD = "난방비가 두 달 밀려"


@pytest.mark.parametrize("code", ENCODINGS)
def test_a_word_is_found_in_any_file_however_it_was_written(folder: Path, code: str) -> None:
    where = folder / "han" / "cache" / "deep" / "x.bin"
    where.parent.mkdir(parents=True)
    where.write_bytes(b"\x00\xff" + WORD.encode(code) + b"\x01")
    assert leaks([folder / "han"], [WORD, "한 번도 적지 않은 말"]) == {WORD: [where]}


def test_nothing_is_found_where_nothing_is(folder: Path) -> None:
    (folder / "a").write_text("난방비가 한 달", "utf-8")
    assert leaks([folder], [WORD, ""]) == {}
