from console.desktop.control.means import Means
from console.desktop.control.wires import Wires
from console.desktop.help.messageline import MessageLine
from console.model import commands as c
from console.model.screen import Desk, MessageView
from console.sync.request import Reply


class MessageControl:
    """Quiet messages to this person, wherever on the desk she is.

    A message stays until the center knows that it was read: what did not get through is still
    there, and can be read again.
    """

    def __init__(self, lines: list[MessageLine], means: Means) -> None:
        self._lines = lines
        self._means = means
        self._reading: set[str] = set()
        self._wires = Wires()
        for line in lines:
            self._wires.add(line.read, self.read)

    def close(self) -> None:
        """The shift is over: no message stays on the screen."""
        self._wires.cut()
        self._show(())

    def show_desk(self, desk: Desk) -> None:
        """Another moment of the desk."""
        self._show(desk.messages)

    def read(self, message_id: str) -> None:
        """This person has read it."""
        if message_id not in self._reading:
            self._reading.add(message_id)
            self._means.ask(
                c.MessageRead(message_id=message_id),
                lambda reply: self._replied(message_id, reply),
            )

    def _replied(self, message_id: str, _reply: Reply) -> None:
        self._reading.discard(message_id)

    def _show(self, messages: tuple[MessageView, ...]) -> None:
        for line in self._lines:
            line.show_messages(messages)
