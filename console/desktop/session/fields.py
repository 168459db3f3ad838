from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from console.desktop import words
from console.desktop.session import choices
from console.desktop.session.fieldrow import FieldRow
from console.desktop.session.picker import Choice, Picker
from console.desktop.style.theme import Theme
from console.desktop.widgets.chips import ChipItem, Chips
from console.desktop.widgets.flow import Flow
from console.desktop.widgets.segmented import Option, Segmented
from console.model.districts import DISTRICTS
from console.model.note import UNKNOWN_DISTRICT, AgeBand, AgeBasis, Missing, NoteContent
from console.model.reasons import Reason

GAP = 6
ADD = "+"
ALONE = "alone"
TOGETHER = "together"


class NoteFields(QWidget):
    """Age, reasons, district and who one lives with. `changed` follows a person's choice.

    It holds the content's fields and leaves its lines alone.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._content = NoteContent()
        self._gaps: tuple[Missing, ...] = ()
        self._band = Segmented(theme)
        self._basis = Segmented(theme)
        self._reasons = Chips(theme)
        self._places = Chips(theme)
        self._reason_picker = Picker(theme)
        self._district_picker = Picker(theme)
        age = QWidget()
        line = Flow(age)
        line.addWidget(self._band)
        line.addWidget(self._basis)
        self.rows = {
            Missing.AGE_BAND: FieldRow(theme, age),
            Missing.REASON: FieldRow(theme, self._reasons),
            Missing.DISTRICT: FieldRow(theme, self._places),
        }
        self.rows[Missing.REASON].below.addWidget(self._reason_picker)
        self.rows[Missing.DISTRICT].below.addWidget(self._district_picker)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for row in self.rows.values():
            column.addWidget(row)
        self._reason_picker.hide()
        self._district_picker.hide()
        self._connect()
        self._say()

    def set_gap(self, gap: int) -> None:
        """The air between the rows (px)."""
        self._column.setSpacing(gap)

    def _connect(self) -> None:
        self._band.chosen.connect(self._set_band)
        self._basis.chosen.connect(
            lambda key: self._change(replace(self._content, age_basis=AgeBasis(key)))
        )
        self._reasons.picked.connect(self._reason_pressed)
        self._reasons.removed.connect(
            lambda key: self._change(choices.drop_reason(self._content, key))
        )
        self._reason_picker.picked.connect(
            lambda key: self._change(choices.add_reason(self._content, key))
        )
        self._reason_picker.closed.connect(lambda: self._close(self._reason_picker, self._reasons))
        self._places.picked.connect(self._place_pressed)
        self._places.removed.connect(self._place_removed)
        self._district_picker.picked.connect(self._set_district)
        self._district_picker.closed.connect(
            lambda: self._close(self._district_picker, self._places)
        )

    @property
    def content(self) -> NoteContent:
        """What is chosen now; its lines are whatever came in."""
        return self._content

    def show_content(self, content: NoteContent) -> None:
        """Show these choices. Emits nothing."""
        if content != self._content:
            self._content = content
            self._refresh()

    def show_gaps(self, gaps: tuple[Missing, ...]) -> None:
        """Tint what is missing; none before the talk has ended."""
        self._gaps = gaps
        hints = {
            Missing.AGE_BAND: self.tr("Please choose, or leave it as “Unknown”"),
            Missing.REASON: self.tr("Please choose one main reason"),
            Missing.DISTRICT: self.tr("Please choose, or leave it as “Unknown”"),
        }
        for gap, row in self.rows.items():
            row.show_missing(hints[gap] if gap in gaps else "")

    def go_to(self, gap: Missing) -> None:
        """Put the focus where this is filled in."""
        if gap == Missing.AGE_BAND:
            self._band.setFocus()
        elif gap == Missing.REASON:
            self._open(self._reason_picker)
        elif gap == Missing.DISTRICT:
            self._open(self._district_picker)

    def begin(self) -> None:
        """Another talk: nothing is being picked."""
        self._reason_picker.hide()
        self._district_picker.hide()

    def close_pickers(self) -> None:
        """Nothing is being picked; where the hands are at it, it stays."""
        for picker in (self._reason_picker, self._district_picker):
            if not picker.isAncestorOf(QApplication.focusWidget() or self):
                picker.hide()

    def _change(self, content: NoteContent) -> None:
        if content != self._content:
            self._content = content
            self._refresh()
            self.changed.emit()

    def _set_band(self, key: str) -> None:
        band = AgeBand(key)
        basis = None if band == AgeBand.UNKNOWN else self._content.age_basis or AgeBasis.ESTIMATED
        self._change(replace(self._content, age_band=band, age_basis=basis))

    def _reason_pressed(self, key: str) -> None:
        if key == ADD:
            self._toggle(self._reason_picker, self._reasons)
        else:
            self._change(choices.main_reason(self._content, key))

    def _place_pressed(self, key: str) -> None:
        if key == ADD:
            self._toggle(self._district_picker, self._places)
        elif key in (ALONE, TOGETHER):
            self._change(replace(self._content, lives_alone=key == ALONE))

    def _place_removed(self, key: str) -> None:
        if key in (ALONE, TOGETHER):
            self._change(replace(self._content, lives_alone=None))
        else:
            self._change(replace(self._content, district=""))

    def _set_district(self, code: str) -> None:
        self._change(replace(self._content, district=code))
        self._close(self._district_picker, self._places)

    def _toggle(self, picker: Picker, chips: Chips) -> None:
        if picker.isVisible():
            self._close(picker, chips)
        else:
            self._open(picker)

    def _open(self, picker: Picker) -> None:
        self._refresh()
        picker.open()

    def _close(self, picker: Picker, chips: Chips) -> None:
        picker.hide()
        chips.setFocus()

    def _refresh(self) -> None:
        content = self._content
        self._band.choose(content.age_band)
        self._basis.choose(content.age_basis)
        self._basis.setVisible(content.age_band != AgeBand.UNKNOWN)
        self._reasons.set_items(self._reason_chips(), self.tr("1"))
        self._places.set_items(self._place_chips())
        left = [r for r in Reason if r.value not in content.reasons]
        self._reason_picker.show_choices([Choice(r.value, words.reason(r.value)) for r in left])
        districts = sorted((words.district(code), code) for code in DISTRICTS)
        self._district_picker.show_choices(
            [
                Choice(UNKNOWN_DISTRICT, words.district(UNKNOWN_DISTRICT)),
                *(Choice(code, name) for name, code in districts),
            ]
        )

    def _reason_chips(self) -> list[ChipItem]:
        content = self._content
        chips = [
            ChipItem(r, words.reason(r), "main" if r == content.primary_reason else "chosen")
            for r in content.reasons
        ]
        return [*chips, ChipItem(ADD, self.tr("Reason"), "add")]

    def _place_chips(self) -> list[ChipItem]:
        district, alone = self._content.district, self._content.lives_alone
        chips = [ChipItem(district, words.district(district))] if district else []
        if not district:
            chips.append(ChipItem(ADD, self.tr("District"), "add"))
        if alone is None:
            chips.append(ChipItem(ALONE, self.tr("Lives alone"), "open"))
            chips.append(ChipItem(TOGETHER, self.tr("Lives with others"), "open"))
        elif alone:
            chips.append(ChipItem(ALONE, self.tr("Lives alone")))
        else:
            chips.append(ChipItem(TOGETHER, self.tr("Lives with others")))
        return chips

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._band.setAccessibleName(self.tr("Age"))
        self._basis.setAccessibleName(self.tr("How the age is known"))
        self._band.set_options([Option(band, words.age_band(band)) for band in AgeBand])
        self._basis.set_options([Option(basis, words.age_basis(basis)) for basis in AgeBasis])
        self.rows[Missing.AGE_BAND].say(self.tr("Age"))
        self.rows[Missing.REASON].say(self.tr("Reason"))
        self.rows[Missing.DISTRICT].say(self.tr("District"))
        self._reason_picker.say(self.tr("Find a reason"), self.tr("Done"))
        self._district_picker.say(self.tr("Find a district"), self.tr("Done"))
        self._refresh()
        self.show_gaps(self._gaps)
