import importlib.util
from pathlib import Path

from console import resources

TOOL = Path(__file__).parents[2] / "installer" / "sounds.py"


def test_the_committed_sounds_are_what_the_script_makes(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("sounds", TOOL)
    assert spec is not None
    assert spec.loader is not None
    sounds = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sounds)
    made = sounds.write(tmp_path)
    assert len(made) == len(sounds.SOUNDS)
    for path in made:
        assert path.read_bytes() == resources.path("sounds", path.name).read_bytes()
