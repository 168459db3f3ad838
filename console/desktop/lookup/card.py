from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from console.desktop import clipboard
from console.desktop.lookup import facts
from console.desktop.seen import Seen
from console.desktop.style.theme import Theme
from console.desktop.widgets.badge import Badge
from console.desktop.widgets.button import Button
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.service import Service, ServiceStatus
from console.search.hit import Hit

LABEL = 52


class ServiceCard(Sheet):
    """The chosen service: who it is for, how to get it, what to bring, what to say aloud."""

    referring = Signal()

    def __init__(self, theme: Theme, *, can_refer: bool) -> None:
        super().__init__(theme, "chosen")
        self._can_refer = can_refer
        self._hit: Hit | None = None
        self._service: Service | None = None
        self._copied = self._referred = False
        self._seen = Seen()
        self._name = Words(theme, "", "read", 600)
        self._badge = Badge(theme)
        self._beside = Words(theme, "", "label", ink="text2", tabular=True)
        self._about = Words(theme, "", "body", ink="text2")
        self._labels = [Words(theme, "", "label", ink="text2") for _ in range(4)]
        self._values = [Words(theme, "", "body") for _ in range(4)]
        self._quote = Sheet(theme, "quote", "control")
        self._phrase = Words(theme, "", "body", ink="text2")
        self._refer = Button(theme, "", "primary", icon="link", key="Enter")
        self._copy = Button(theme, "", "secondary", icon="copy")
        self._refer.clicked.connect(self.referring)
        self._copy.clicked.connect(self._copy_number)
        self._build()

    def _build(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self._badge, 0, top)
        grid = QGridLayout()
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, self.theme.px(LABEL))
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(zip(self._labels, self._values, strict=True)):
            label.setFixedHeight(self.theme.line("body"))
            grid.addWidget(label, row, 0, top)
            grid.addWidget(value, row, 1)
        said = QVBoxLayout(self._quote)
        said.setContentsMargins(12, 10, 12, 10)
        said.addWidget(self._phrase)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._refer)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._beside)
        column.addSpacing(8)
        column.addWidget(self._about)
        column.addLayout(grid)
        column.addSpacing(12)
        column.addWidget(self._quote)
        column.addSpacing(14)
        column.addLayout(buttons)

    @property
    def hit(self) -> Hit | None:
        """What is chosen."""
        return self._hit

    def show_hit(self, hit: Hit, *, referred: bool) -> None:
        """The chosen result; its details may follow."""
        other = self._hit is None or self._hit.id != hit.id
        if other:
            self._service, self._copied = None, False
        self._hit, self._referred = hit, referred
        self._say()

    def show_service(self, service: Service) -> None:
        """Its details; those of another service are not shown."""
        if self._hit is not None and service.id == self._hit.id:
            self._service = service
            self._say()

    def _phone(self) -> str:
        if self._service is not None and self._service.phones:
            return self._service.phones[0].number
        return self._hit.phone if self._hit else ""

    def _copy_number(self) -> None:
        clipboard.copy(self._phone())
        self._copied = True
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._seen.forget()
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        hit = self._hit
        if hit is None or not self._seen.fresh(hit, self._service, self._referred, self._copied):
            return
        self._name.setText(hit.name)
        self._name.set_marks(hit.marks)
        day = facts.verified(hit.last_verified, crisis=hit.crisis)
        parts = (hit.organization, facts.places(hit.districts), day)
        self._beside.setText(" · ".join(part for part in parts if part))
        self._show_badge(hit)
        self._show_details(hit)
        self._refer.setVisible(self._can_refer)
        self._refer.setText(self.tr("Referred") if self._referred else self.tr("Refer"))
        self._refer.set_icon("check" if self._referred else "link")
        self._refer.set_tone("ok" if self._referred else None)
        self._refer.set_key("" if self._referred else "Enter")
        self._copy.setText(self.tr("Copied") if self._copied else self.tr("Copy number"))
        self._copy.setVisible(bool(self._phone()))

    def _show_badge(self, hit: Hit) -> None:
        if hit.status != ServiceStatus.ACTIVE:
            self._badge.show_state(facts.status(hit.status), "warn", "alert")
        elif hit.crisis:
            self._badge.show_state(self.tr("Crisis"), "danger", "phone")
        elif hit.fictional:
            self._badge.show_state(self.tr("Invented example"), "quiet")
        self._badge.setVisible(hit.status != ServiceStatus.ACTIVE or hit.crisis or hit.fictional)

    def _show_details(self, hit: Hit) -> None:
        service = self._service
        names = (self.tr("Who"), self.tr("How"), self.tr("Bring"), self.tr("Number"))
        values = ["", "", "", hit.phone]
        if service is not None:
            number = " / ".join(facts.numbers(service))
            values = [
                service.eligibility,
                service.application_process or service.hours or service.url,
                service.required_documents,
                number or hit.phone,
            ]
        for label, value, name, text in zip(self._labels, self._values, names, values, strict=True):
            label.setText(name)
            value.setText(text)
            label.setVisible(bool(text))
            value.setVisible(bool(text))
        about = "" if service is None or values[0] else service.description
        self._about.setText(about)
        self._about.setVisible(bool(about))
        phrase = service.phrase if service else ""
        self._phrase.setText(f"“{phrase}”" if phrase else "")
        self._quote.setVisible(bool(phrase))
