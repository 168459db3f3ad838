import time
from dataclasses import replace
from pathlib import Path

import pytest

from console.dialogue import result
from console.launch.carry import Carrier
from tests.dialogue.test_result import made

OTHER = "7b1f5d0e-3f0b-4a3a-9f0b-6c1f6a2b9e11"


def test_results_are_carried_while_it_runs_and_at_its_end(tmp_path: Path) -> None:
    source, target = tmp_path / "private", tmp_path / "real" / "practice"
    with Carrier(source, target):
        first = result.save(source, made())
        deadline = time.monotonic() + 20
        while not (target / first.name).exists():
            assert time.monotonic() < deadline
            time.sleep(0.01)
        result.save(source, made(OTHER))
    assert {path.stem for path in target.iterdir()} == {made().run_id, OTHER}
    assert result.load(target / f"{OTHER}.json") == made(OTHER)


def test_nothing_is_overwritten_or_carried_a_second_time(tmp_path: Path) -> None:
    source, target = tmp_path / "private", tmp_path / "practice"
    path = result.save(source, made())
    carrier = Carrier(source, target)
    assert carrier.carry() == []
    (target / "filed").mkdir()
    (target / path.name).rename(target / "filed" / path.name)
    assert carrier.carry() == []
    assert Carrier(source, target).carry() == []
    assert not (target / path.name).exists()
    kept = result.save(target, replace(made(OTHER), login="somebody else")).read_bytes()
    result.save(source, made(OTHER))
    Carrier(source, target).carry()
    assert (target / f"{OTHER}.json").read_bytes() == kept


def test_nothing_but_results_leaves(tmp_path: Path) -> None:
    source, target = tmp_path / "private", tmp_path / "practice"
    source.mkdir()
    (source / "words.json").write_text('{"note": "somebody said"}')
    (source / "center.db").write_bytes(b"data")
    with Carrier(source, target):
        pass
    assert not target.exists()


def test_what_the_real_home_does_not_take_is_kept_elsewhere_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(elsewhere))
    source, target = tmp_path / "private", tmp_path / "practice"
    target.write_text("a file where the folder should be")
    result.save(source, made())
    with Carrier(source, target, "not in {target}: {kept}"):
        pass
    (kept,) = elsewhere.glob("*/*.json")
    assert result.load(kept) == made()
    assert str(kept) in capsys.readouterr().err
