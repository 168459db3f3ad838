import importlib.util
import os
import shutil
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "installer" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "resources" / "i18n" / "gyeot_ko.ts", tmp_path)
    return tmp_path


def test_every_string_of_the_desktop_has_a_finished_korean_translation(
    tool: ModuleType, folder: Path
) -> None:
    tool.update(folder)
    left = list(tool.missing(folder / "gyeot_ko.ts"))
    assert left == []


def test_places_in_a_sentence_survive_translation(tool: ModuleType, folder: Path) -> None:
    for source, korean in tool.pairs(folder / "gyeot_ko.ts"):
        assert not korean or tool.places(source) == tool.places(korean), source


def test_a_second_call_makes_nothing(tool: ModuleType, folder: Path) -> None:
    assert [made.name for made in tool.release(folder)] == ["gyeot_ko.qm"]
    assert tool.release(folder) == []


def test_a_changed_source_is_compiled_again(tool: ModuleType, folder: Path) -> None:
    tool.release(folder)
    later = (folder / "gyeot_ko.qm").stat().st_mtime + 5
    os.utime(folder / "gyeot_ko.ts", (later, later))
    assert len(tool.release(folder)) == 1


def test_fill_takes_over_what_it_knows(tool: ModuleType, tmp_path: Path) -> None:
    code = tmp_path / "code"
    code.mkdir()
    words = 'return self.tr("Good <night>"), self.tr("Bye")'
    (code / "page.py").write_text(f"class Page:\n    def words(self):\n        {words}\n")
    target = tmp_path / "gyeot_ko.ts"
    target.write_text('<!DOCTYPE TS>\n<TS version="2.1" language="ko_KR"/>\n')
    tool.update(tmp_path, code)
    assert tool.fill({"Page": {"Good <night>": "좋은 <밤>"}, "Other": {"Bye": "-"}}, target) == 1
    tool.update(tmp_path, code)
    assert list(tool.missing(target)) == [("Page", "Bye")]
    assert ("Good <night>", "좋은 <밤>") in list(tool.pairs(target))
