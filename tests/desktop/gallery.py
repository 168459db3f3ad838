"""Pictures of every component and of the sign-in page, to be looked at: `gallery.py FOLDER`."""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import i18n
from console.desktop.frame.keys import usual_labels
from console.desktop.signin.page import SignInPage
from console.desktop.signin.state import SignInState, Situation, Unsent
from console.desktop.style import theme as themes
from console.desktop.style.theme import Look, Theme
from console.desktop.widgets.avatar import Avatar
from console.desktop.widgets.badge import Badge
from console.desktop.widgets.button import Button
from console.desktop.widgets.chips import ChipItem, Chips
from console.desktop.widgets.dot import StateDot
from console.desktop.widgets.emergency import EmergencyPage, EmergencyStrip
from console.desktop.widgets.field import Field
from console.desktop.widgets.guideline import GuidelineView
from console.desktop.widgets.keyhint import Key
from console.desktop.widgets.nameline import NameLine
from console.desktop.widgets.notice import Notice
from console.desktop.widgets.presence import PresenceSwitch
from console.desktop.widgets.rail import Rail, RailItem
from console.desktop.widgets.segmented import Option, Segmented
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.statusbar import StatusBar
from console.desktop.widgets.syncmark import SyncMark, SyncView
from console.desktop.widgets.talkhead import TalkHead, TalkView
from console.desktop.widgets.words import Words


def picture(widget: QWidget, file: Path, scale: float = 1.0) -> None:
    """Draw a widget into a PNG at a device pixel ratio."""
    widget.ensurePolished()
    size = widget.size() * scale
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    widget.render(painter, QPoint())
    painter.end()
    image.save(str(file))


def row(*widgets: QWidget, gap: int = 8) -> QHBoxLayout:
    """Widgets side by side."""
    line = QHBoxLayout()
    line.setSpacing(gap)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


def focused(widget: QWidget) -> QWidget:
    """Mark a widget to be drawn with its focus."""
    widget.setObjectName("focused")
    return widget


def buttons(theme: Theme) -> QHBoxLayout:
    """The ranks of a button."""
    away = Button(theme, "서명하기")
    away.set_unavailable("빠진 곳이 있습니다")
    return row(
        Button(theme, "상담 받기", "primary", icon="phone", key="F2"),
        Button(theme, "위험도", icon="shield"),
        Button(theme, "다음에", "ghost"),
        focused(Button(theme, "로그인", "primary")),
        away,
        Button(theme, "모두 보기", "link"),
    )


def choices(theme: Theme) -> QVBoxLayout:
    """Segments, chips and badges."""
    ages = [Option(a, a) for a in ("청소년", "청년", "중장년", "노년", "모름")]
    age = Segmented(theme, ages)
    age.choose("중장년")
    basis = Segmented(theme, [Option("a", "말씀하심"), Option("b", "짐작")])
    basis.choose("a")
    risk = Segmented(
        theme,
        [
            Option("1", "없음"),
            Option("2", "낮음"),
            Option("3", "보통"),
            Option("4", "높음", "danger"),
        ],
        "control",
    )
    risk.choose("4")
    chips = Chips(theme, "주")
    chips.set_items(
        [
            ChipItem("a", "생활비", "main"),
            ChipItem("b", "외로움 대화"),
            ChipItem("c", "건강", "open"),
            ChipItem("d", "이유", "add"),
        ]
    )
    marks = row(
        Badge(theme, "초안"),
        Badge(theme, "24시간 접수", "ok"),
        Badge(theme, "13시까지였음", "warn", "clock"),
        Badge(theme, "지난 위험도 높음", "danger", "shield"),
        Badge(theme, "나와 이야기하신 분", "lamp"),
    )
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addLayout(row(age, basis))
    column.addLayout(row(risk))
    column.addWidget(chips)
    column.addLayout(marks)
    return column


def fields(theme: Theme) -> QHBoxLayout:
    """Empty, written in, wrong."""
    empty = Field(theme, "", "자료 찾기", icon="search", reserve_error=True)
    full = Field(theme, "", "자료 찾기", icon="search", reserve_error=True)
    full.edit.setText("난방비")
    wrong = Field(theme, "", reserve_error=True)
    wrong.edit.setText("han.jiwo")
    wrong.set_error("아이디를 다시 확인해 주세요")
    line = QHBoxLayout()
    line.setSpacing(8)
    for field in (empty, full, wrong):
        line.addWidget(field)
    return line


def talks(theme: Theme) -> QVBoxLayout:
    """The guideline in each stage."""
    column = QVBoxLayout()
    column.setSpacing(10)
    said = (
        ("listening", "이야기를 듣는 시간", "20분이 되면 조용히 알려 드립니다", 760),
        ("closing", "마무리를 준비하는 시간", "끊기 전에 꼭 하고 싶은 말씀을 여쭤보세요", 1450),
        ("offering", "동행상담을 제안할 시간", "이야기는 계속하셔도 됩니다", 2000),
        ("silenced", "권장 시간 안내를 멈추었습니다", "충분히 이야기하셔도 됩니다", 2045),
    )
    views = [
        TalkView(stage, words, hint, GuidelineView(seconds, silenced=stage == "silenced"))  # type: ignore[arg-type]  # words of a literal
        for stage, words, hint, seconds in said
    ]
    for index, view in enumerate(views):
        head = TalkHead(theme)
        if not index:
            head.set_labels("20분", "30분")
        head.show_view(view)
        column.addWidget(head)
    return column


def truths(theme: Theme) -> QGridLayout:
    """Kept, sent, needs you, offline."""
    views = (
        SyncView("sent", "보냈습니다", "22:47"),
        SyncView("needs", "확인이 필요합니다", "1건", "보기"),
        SyncView("kept", "이 컴퓨터에 보관", "4건"),
        SyncView("offline", "연결이 끊겼습니다", "22:51부터"),
    )
    grid = QGridLayout()
    for index, view in enumerate(views):
        mark = SyncMark(theme, view)
        grid.addWidget(mark, index // 2, index % 2, Qt.AlignmentFlag.AlignLeft)
    return grid


def risks(theme: Theme) -> QVBoxLayout:
    """Risk and help in their buttons."""
    column = QVBoxLayout()
    line: list[QWidget] = []
    for word, tone in (
        ("아직 묻지 않음", "plain"),
        ("없음", "quiet"),
        ("보통", "warn"),
        ("높음", "danger"),
        ("임박", "imminent"),
    ):
        button = Button(theme, word, icon="shield", height="inline")
        button.set_tone(tone)  # type: ignore[arg-type]  # words of a literal
        line.append(button)
    column.addLayout(row(*line))
    helps: list[QWidget] = []
    for word, icon, tone in (
        ("도움 요청", "hand", "plain"),
        ("청했습니다 0:12", "hand", "lamp"),
        ("김도윤 님이 봤습니다", "eye", "lamp"),
        ("오고 있습니다", "check", "ok"),
    ):
        button = Button(theme, word, icon=icon)
        button.set_tone(tone)  # type: ignore[arg-type]  # words of a literal
        helps.append(button)
    column.addLayout(row(*helps))
    return column


def people(theme: Theme) -> QVBoxLayout:
    """Avatars, dots, a name that is never cut, and a notice."""
    dots: list[QWidget] = []
    for state in ("ready", "session", "wrapup", "break", "away", "offline"):
        dots += [StateDot(theme, state), Words(theme, state, "label", oneline=True)]
    column = QVBoxLayout()
    column.addLayout(row(Avatar(theme, "한지우", state="ready"), Avatar(theme, "오세린"), *dots))
    name = NameLine(theme, "‘민들레’ 님", "세 번째 통화 · 지난 상담은 11월 18일 · " * 3)
    column.addWidget(name)
    for weight, sentence in (
        ("danger", "보내지 못했습니다. 적으신 말은 이 컴퓨터에 있습니다. 옆자리에 말씀해 주세요."),
        (
            "warn",
            "연결이 끊겼습니다. 쓰신 기록은 이 컴퓨터에 보관하고, 연결되면 차례대로 보냅니다.",
        ),
        ("info", "다른 자리에서 쓰신 초안이 있습니다."),
        ("care", "잠시 쉬어도 좋습니다. 쉬는 시간은 어떤 평가에도 쓰지 않습니다."),
    ):
        notice = Notice(theme)
        notice.say(weight, sentence, "보기" if weight == "info" else "")  # type: ignore[arg-type]  # words of a literal
        column.addWidget(notice)
    return column


def paper(theme: Theme) -> QHBoxLayout:
    """Sheets, with words broken between words only and a search mark."""
    lamp, sheet = Sheet(theme, "lamp", "control"), Sheet(theme)
    inside = QVBoxLayout(lamp)
    inside.setContentsMargins(16, 16, 16, 16)
    inside.addWidget(Words(theme, "함께 기억할 것", "label", 600, "onlampsoft"))
    text = "‘사장님’이라고 부르지 않기. 말이 끊겨도 잠시 기다려 드리기."
    inside.addWidget(Words(theme, text, "body", ink="onlampsoft"))
    other = QVBoxLayout(sheet)
    other.setContentsMargins(16, 16, 16, 16)
    title = Words(theme, "긴급복지 연료비 지원", "read", 600)
    title.set_marks(((5, 8),))
    other.addWidget(title)
    other.addWidget(Words(theme, "은평구 복지정책과 · 11월 18일 확인", "label", ink="text2"))
    line = QHBoxLayout()
    line.addWidget(lamp, 1)
    line.addWidget(sheet, 1)
    return line


class Board(QWidget):
    """All components on one desk."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 32, 40, 32)
        column.setSpacing(14)
        for name, part in (
            ("버튼", buttons(theme)),
            ("고르기", choices(theme)),
            ("입력칸", fields(theme)),
            ("권장 시간", talks(theme)),
            ("보관과 전송", truths(theme)),
            ("위험도와 도움 요청", risks(theme)),
            ("사람", people(theme)),
            ("종이", paper(theme)),
        ):
            column.addWidget(Words(theme, name, "label", 500, "text3"))
            column.addLayout(part)
        self.resize(720, max(column.heightForWidth(720), column.sizeHint().height()))

    def paintEvent(self, _event: object) -> None:
        """The desk."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("canvas"))
        painter.end()


class Frame(QWidget):
    """Rail, presence and status as the window has them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        rail, status, presence = Rail(theme), StatusBar(theme), PresenceSwitch(theme)
        rail.show_items(
            [
                RailItem("queue", "list", self.tr("Queue"), 4),
                RailItem("session", "headset", self.tr("Talk")),
                RailItem("follow", "follow-up", self.tr("Follow-up"), 12, quiet=True),
                RailItem("notes", "file", self.tr("Notes")),
                RailItem("directory", "book", self.tr("Directory")),
            ]
        )
        rail.select("queue")
        rail.avatar.set_name("한지우")
        rail.avatar.show_state("ready")
        presence.show_state("ready", "22:31부터")
        status.show_sync(
            SyncView(
                "offline", "연결이 끊겼습니다 · 4건을 이 컴퓨터에 보관하고 있습니다", "22:51부터"
            )
        )
        keys = (
            ("F2", "상담 받기"),
            ("↑ ↓", "고르기"),
            ("F12", "긴급 번호"),
            ("Ctrl K", "모든 명령"),
        )
        status.show_keys([Key(*pair) for pair in keys])
        body = QVBoxLayout()
        body.setContentsMargins(24, 32, 24, 0)
        body.addWidget(presence)
        body.addWidget(EmergencyStrip(theme))
        body.addStretch(1)
        across = QHBoxLayout()
        across.addWidget(rail)
        across.addLayout(body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(status)
        self.resize(1100, 720)

    def paintEvent(self, _event: object) -> None:
        """The desk."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("surface"))
        painter.end()


def shown(widget: QWidget) -> QWidget:
    """Show it, with the focus where it was marked."""
    widget.show()
    widget.activateWindow()
    spot = widget.findChild(QWidget, "focused")
    if spot:
        spot.setFocus()
    QApplication.processEvents()
    QApplication.processEvents()
    return widget


def main(folder: Path) -> None:
    """Every picture."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme = themes.load(Look(still=True))
    theme.print_keys(usual_labels())
    theme.dress(app)
    languages = i18n.Languages(app)
    languages.switch("ko")
    for scheme in ("light", "dark", "contrast-light", "contrast-dark"):
        theme.wear(replace(theme.look, scheme=scheme))
        for name, widget in (("board", Board(theme)), ("frame", Frame(theme))):
            picture(shown(widget), folder / f"{name}-{scheme}.png")
            widget.close()
    theme.wear(replace(theme.look, scheme="light"))
    page = EmergencyPage(theme)
    page.setGeometry(QRect(0, 0, 1440, 900))
    picture(shown(page), folder / "emergency.png")
    page.close()
    signins(theme, languages, folder)
    steps(folder, theme, languages)
    situations(folder, theme, languages)


def signins(theme: Theme, languages: i18n.Languages, folder: Path) -> None:
    """The sign-in page in both sizes, languages and schemes, and its states."""
    page = SignInPage(theme)
    page.show_door("closed")
    page.remember("han.jiwoo")
    page.form.password.edit.setText("123456789")
    calm = SignInState(connected=True, center="서울 센터", seat="3번 자리")
    for scheme in ("light", "dark", "contrast-light"):
        theme.wear(replace(theme.look, scheme=scheme))
        for language in ("ko", "en"):
            languages.switch(language)
            page.show_language(language)
            for wide, high in ((1440, 900), (1366, 768)):
                page.resize(wide, high)
                page.show_state(calm)
                name = f"signin-{scheme}-{language}-{wide}.png"
                picture(shown(page), folder / name)
    page.close()
    theme.wear(replace(theme.look, scheme="light"))


LEFT = (Unsent("a", "한지우", 4), Unsent("b", "오세린", 12), Unsent("c", "문태경", 1))
CALM = SignInState(connected=True, center="서울 센터", seat="3번 자리", unsent=LEFT)


def steps(folder: Path, theme: Theme, languages: i18n.Languages) -> None:
    """The other steps of the sign-in page, in every size, language, scheme and two scales."""
    for scheme in ("light", "dark"):
        for scale in (1.0, 1.3):
            theme.wear(replace(theme.look, scheme=scheme, scale=scale))
            for language in ("ko", "en"):
                languages.switch(language)
                for wide, high in ((1440, 900), (1366, 768)):
                    mark = f"{scheme}-{language}-{wide}-{scale}"
                    for name, page in stepped(theme):
                        page.show_language(language)
                        page.resize(wide, high)
                        picture(shown(page), folder / f"step-{name}-{mark}.png")
                        page.close()
    theme.wear(replace(theme.look, scheme="light", scale=1.0))


def stepped(theme: Theme) -> Iterator[tuple[str, SignInPage]]:
    """Each step at its beginning and where something was wrong."""
    asked = replace(CALM, situation="drain", drain=LEFT[0])
    shows: dict[str, tuple[SignInState, ...]] = {
        "signin": (CALM, replace(CALM, situation="wrong_password", tries_left=3)),
        "lost": (replace(CALM, situation="never_here", connected=False, center=""),),
        "temporary": (replace(CALM, situation="must_change_password"),),
        "center": (SignInState("no_center"),),
        "drain": (asked,),
        "draining": (asked, replace(asked, situation="draining")),
        "drained": (asked, replace(asked, situation="drained")),
        "drainfailed": (asked, replace(asked, situation="drain_failed", reason="no_secret")),
    }
    for name, states in shows.items():
        page = SignInPage(theme)
        page.form.login.edit.setText("han.jiwoo")
        page.form.password.edit.setText("123456789")
        for state in states:
            page.show_state(state)
        if name == "temporary":
            page.steps.new_password.new.edit.setText("lantern-4")
            page.steps.new_password.again.edit.setText("lantern")
            page.steps.new_password.last.click()
        if name == "center":
            page.steps.center.url.edit.setText("center")
            page.steps.center.last.click()
        yield name, page


def situations(folder: Path, theme: Theme, languages: i18n.Languages) -> None:
    """Every situation of the sign-in page."""
    for language in ("ko", "en"):
        languages.switch(language)
        for situation in get_args(Situation):
            page = SignInPage(theme)
            page.remember("han.jiwoo")
            page.show_language(language)
            page.resize(1440, 900)
            state = replace(CALM, situation=situation, connected=False, tries_left=4, drain=LEFT[0])
            page.show_state(state)
            picture(shown(page), folder / f"state-{language}-{situation}.png")
            page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
