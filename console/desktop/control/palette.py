from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QCoreApplication

from console.desktop import times, words
from console.desktop.control.lookup import Reader, Results
from console.desktop.control.means import Means
from console.desktop.control.wires import Wires
from console.desktop.frame.palette.rows import MOST, Row
from console.desktop.frame.window import MainWindow
from console.desktop.lookup import facts
from console.model.contact import Contact
from console.search.errors import DirectoryError
from console.search.hit import Hit
from console.store import views
from console.store.connection import Connection

RECENT = 40
"""So many talks back one finds somebody by name."""
ASKER = "palette"


class PaletteControl:
    """Between the palette and the directory, the vault, and the pages behind them.

    `opened(contact_id, signed)` brings a talk to the desk.
    """

    def __init__(
        self,
        window: MainWindow,
        means: Means,
        reader: Reader,
        opened: Callable[[str, bool], None],
    ) -> None:
        self._window = window
        self._palette = window.overlays.palette
        self._means = means
        self._reader = reader
        self._opened = opened
        self._hits: dict[str, Hit] = {}
        self._signed: dict[str, bool] = {}
        self._over = False
        self._wires = Wires()
        self._wires.add(window.finder.opened, self._begin)
        self._wires.add(self._palette.asked, self._ask)
        self._wires.add(self._palette.chosen, self._choose)

    def close(self) -> None:
        """The shift is over: nothing is read or shown any more."""
        self._over = True
        self._wires.cut()
        self._palette.forget()

    def _begin(self) -> None:
        self._means.tasks.bring(self._read(), self._recent)

    def _read(self) -> "Future[tuple[Contact, ...]]":
        staff_id = self._means.staff_id

        def work(db: Connection) -> tuple[Contact, ...]:
            return views.records(db, staff_id)[:RECENT]

        return self._means.store.read(work)

    def _recent(self, contacts: tuple[Contact, ...]) -> None:
        if self._over:
            return
        here = self._window.session.contact_id
        barred = ""
        if self._window.moment.phase == "talk":
            barred = QCoreApplication.translate(
                "Palette", "Once this talk has ended, it can be opened."
            )
        self._signed = {one.id: one.signed_at is not None for one in contacts}
        self._palette.show_contacts(
            [_contact_row(one, barred) for one in contacts if one.id != here]
        )

    def _ask(self, typed: str) -> None:
        if typed:
            answer = self._reader.search(typed, ASKER)
            self._means.tasks.bring(answer, self._found, lambda error: self._not(typed, error))

    def _found(self, results: Results | None) -> None:
        if results is not None and not self._over:
            typed, hits = results
            shown = hits[: MOST["service"]]
            self._hits = {hit.id: hit for hit in shown}
            self._palette.show_services(typed, [_service_row(hit) for hit in shown])

    def _not(self, typed: str, error: Exception) -> None:
        """No directory here, or none that can be read: there are just no services."""
        if not isinstance(error, DirectoryError | OSError):
            self._means.tasks.unhandled.emit(error)
        if not self._over:
            self._palette.show_services(typed, ())

    def _choose(self, kind: str, key: str) -> None:
        if kind == "service" and key in self._hits:
            self._window.finder.show_service(self._hits[key])
        elif kind == "contact" and key in self._signed:
            self._opened(key, self._signed[key])


def _service_row(hit: Hit) -> Row:
    parts = (
        facts.places(hit.districts) or hit.organization,
        facts.verified(hit.last_verified, crisis=hit.crisis),
    )
    return Row(
        kind="service",
        key=hit.id,
        icon="book",
        words=hit.name,
        beside=" · ".join(part for part in parts if part),
        marks=hit.marks,
    )


def _contact_row(contact: Contact, barred: str) -> Row:
    began, ended = contact.connected_at, contact.ended_at
    parts = [times.day(contact.joined_at)]
    if began is not None and ended is not None:
        parts.append(times.minutes(ended - began))
    signed = contact.signed_at is not None
    parts.append(
        QCoreApplication.translate("Palette", "signed")
        if signed
        else QCoreApplication.translate("Palette", "not signed yet")
    )
    return Row(
        kind="contact",
        key=contact.id,
        icon="headset",
        words=words.caller_name(contact.caller, contact.channel),
        beside=" · ".join(parts),
        barred=barred,
    )
