from console.desktop.control.means import Means
from console.desktop.control.wires import Wires
from console.desktop.session.page import SessionPage
from console.model import commands as c
from console.sync.request import Reply


class SayControl:
    """Between the transcript of a talk and the center: words for the other end, now or not."""

    def __init__(self, page: SessionPage, means: Means) -> None:
        self._page = page
        self._means = means
        self._wires = Wires()
        self._wires.add(page.said, self._say)

    def close(self) -> None:
        """The shift is over."""
        self._wires.cut()

    def _say(self, contact_id: str, words: str) -> None:
        asked = c.ContactSay(contact_id=contact_id, text=words)
        self._means.ask(asked, lambda reply: self._answered(contact_id, reply))

    def _answered(self, contact_id: str, reply: Reply) -> None:
        if self._page.contact_id == contact_id:
            self._page.show_said(reply.answer, reply.reason)
