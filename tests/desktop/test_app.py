import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from console.desktop import app, settings
from console.desktop.app import Options
from console.desktop.settings import Settings
from tests.desktop.running import Opens
from tests.support.center import RunningCenter

ROOT = Path(__file__).parents[2]
OPEN = "import sys; from pathlib import Path; from console.desktop import app;"
RUN = "sys.exit(app.run(app.Options(home=Path(sys.argv[1]), language=sys.argv[2])))"


def run(home: Path, code: str, language: str = "ko") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", code, str(home), language],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def test_the_window_is_there_before_the_rest_is_imported(opens: Opens) -> None:
    eyes = opens("")
    assert eyes.window.isVisible()
    assert eyes.console.house is None
    eyes.until(lambda: eyes.console.house is not None)


@pytest.mark.parametrize(
    ("language", "said"), [("ko", "열지 못했습니다"), ("en", "could not be opened")]
)
def test_what_cannot_start_says_so_and_ends(tmp_path: Path, language: str, said: str) -> None:
    broken = f"{OPEN} app.MainWindow = lambda *a: 1 // 0;{RUN}"
    ended = run(tmp_path, broken, language)
    assert ended.returncode == app.NOT_STARTED
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr
    log = (tmp_path / "log" / "console.log").read_text("utf-8")
    assert "ZeroDivisionError" in log
    assert "Traceback" not in log


def test_a_house_that_cannot_be_built_is_said_on_the_page(
    opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "_import_house", lambda: 1 // 0)
    eyes = opens("")
    eyes.says("프로그램의 잘못으로", "it is our fault")
    assert eyes.console.code == app.NOT_STARTED


def test_it_ends_clean_when_its_window_is_closed(tmp_path: Path) -> None:
    closes = (
        f"{OPEN} from PySide6.QtCore import QTimer; show = app.Console.show;"
        "app.Console.show = lambda self: (show(self), QTimer.singleShot(900, self.window.close));"
        f"{RUN}"
    )
    ended = run(tmp_path, closes)
    assert ended.returncode == 0
    assert "Warning" not in ended.stderr
    assert "Traceback" not in ended.stderr


def test_it_ends_clean_with_a_number_on_the_clipboard(tmp_path: Path) -> None:
    copies = (
        f"{OPEN} from PySide6.QtCore import QTimer; from console.desktop import clipboard;"
        "show = app.Console.show; app.Console.show = lambda self: (show(self),"
        "clipboard.copy('109'), QTimer.singleShot(900, self.window.close));"
        f"{RUN}"
    )
    ended = run(tmp_path, copies)
    assert ended.returncode == 0, ended.stderr


def test_it_starts_with_a_home_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    closes = (
        f"{OPEN} from PySide6.QtCore import QTimer; show = app.Console.show;"
        "app.Console.show = lambda self: (show(self), setattr(self, 'eye', QTimer(self)),"
        "self.eye.timeout.connect(lambda: self.code and self.window.close()), self.eye.start(50));"
        f"{RUN}"
    )
    ended = run(tmp_path / "home", closes)
    assert ended.returncode == app.NOT_STARTED
    assert "Traceback" not in ended.stderr


def test_the_look_is_remembered(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.window.wear("dark")
    eyes.window.switch_language("en")
    eyes.end()
    again = opens(running_center.url, language="")
    assert again.theme_scheme() == "dark"
    again.sees("Sign in")


@pytest.mark.parametrize(
    ("text", "size"),
    [("1366x768", QSize(1366, 768)), ("", app.USUAL_SIZE), ("wide", app.USUAL_SIZE)],
)
def test_a_size_is_read(text: str, size: QSize) -> None:
    assert app._size(text) == size


def test_the_command_line_names_only_what_it_says(tmp_path: Path) -> None:
    options = Options(home=tmp_path, scale=120)
    assert not any(app._given(options).values())
    assert app._given_look(options) == {"scale": 1.2}


def test_with_an_id_remembered_the_hands_are_on_the_password(
    running_center: RunningCenter, opens: Opens, tmp_path: Path
) -> None:
    settings.save(tmp_path / "seat", Settings(center=running_center.url, last_login="mina"))
    eyes = opens(running_center.url)
    eyes.until(eyes.console.page.form.password.edit.hasFocus)
