import os
from pathlib import Path

from console.launch.home import environment, private_home


def test_it_is_there_for_one_run(folder: Path) -> None:
    with private_home("gyeot-test-") as home:
        assert home.is_dir()
        assert home.is_relative_to(folder)
        assert home.stat().st_mode & 0o777 == 0o700
    assert not home.exists()


def test_what_killed_runs_left_is_removed_and_nothing_else(folder: Path) -> None:
    temporary = folder / "temporary"
    (temporary / "gyeot-test-left").mkdir()
    (temporary / "gyeot-test-left" / "in-use").touch()
    (temporary / "gyeot-test-anything").mkdir()
    (temporary / "gyeot-test-link").symlink_to(temporary / "gyeot-test-left")
    with private_home("gyeot-test-") as first, private_home("gyeot-test-") as second:
        names = {path.name for path in temporary.iterdir()}
        assert names == {first.name, second.name, "gyeot-test-anything", "gyeot-test-link"}


def test_nothing_of_the_real_home_is_reached(tmp_path: Path) -> None:
    base = {"GYEOT_HOME": "/real", "XDG_DATA_HOME": "/real/data", "PATH": "/bin"}
    own = environment(tmp_path, base)
    assert own["PATH"] == "/bin"
    assert not [value for value in own.values() if value.startswith("/real")]
    assert own["PYTHON_KEYRING_BACKEND"].startswith("console.launch.")
    assert base["GYEOT_HOME"] == "/real"


def test_the_input_method_is_lent(tmp_path: Path) -> None:
    real, home = tmp_path / "config", tmp_path / "home"
    (real / "ibus").mkdir(parents=True)
    (real / "gyeot").mkdir()
    home.mkdir()
    own = environment(home, {**os.environ, "XDG_CONFIG_HOME": str(real)})
    environment(home, {**os.environ, "XDG_CONFIG_HOME": str(real)})
    assert [path.name for path in Path(own["XDG_CONFIG_HOME"]).iterdir()] == ["ibus"]
