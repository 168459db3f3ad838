from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SignalInstance


class Wires:
    """Connections that last as long as a shift: the pages stay, who listens to them goes."""

    def __init__(self) -> None:
        self._made: list[tuple[Any, Callable[..., object]]] = []

    def add(self, signal: Any, slot: Callable[..., object]) -> None:
        """Connect, and remember it."""
        instance: SignalInstance = signal
        instance.connect(slot)
        self._made.append((instance, slot))

    def cut(self) -> None:
        """Disconnect everything."""
        for signal, slot in self._made:
            signal.disconnect(slot)
        self._made.clear()
