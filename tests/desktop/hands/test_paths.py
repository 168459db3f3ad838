from types import SimpleNamespace
from typing import Any

import pytest

from console.desktop.hands.paths import at


def test_a_path_counts_from_the_window() -> None:
    rows = [SimpleNamespace(go="here")]
    console: Any = SimpleNamespace(window=SimpleNamespace(rows=rows), page="the page in front")
    assert at(console, "rows.0.go") == "here"
    assert at(console, "signin") == "the page in front"
    with pytest.raises(IndexError):
        at(console, "rows.1.go")
    with pytest.raises(AttributeError):
        at(console, "columns.0")
