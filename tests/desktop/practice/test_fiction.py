from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.frame.furniture import furnish, open_self
from console.desktop.frame.window import MainWindow
from console.desktop.i18n import Languages
from console.desktop.lock.hidden import HiddenPage
from console.desktop.lock.page import LockPage
from console.desktop.practice.fiction import Fiction
from console.desktop.practice.veil import Veil
from console.desktop.style.theme import Theme
from console.desktop.widgets.syncmark import SyncView
from tests.desktop.running import texts
from tests.desktop.samples import Clock


def a_window(qtbot: QtBot, qapp: QApplication, theme: Theme) -> tuple[MainWindow, Fiction]:
    theme.wear(replace(theme.look, practice=True))
    window = furnish(MainWindow(theme, Languages(qapp), Clock()))
    qtbot.addWidget(window)
    fiction = Fiction(theme, window)
    window.resize(1366, 768)
    window.show()
    return window, fiction


def test_the_desk_moves_inward_and_nothing_is_covered(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    window, fiction = a_window(qtbot, qapp, theme)
    rail = window.rail.mapTo(window, QPoint(0, 0))
    assert (rail.x(), rail.y()) == (4, 44)
    assert fiction.band.geometry().getRect() == (4, 4, 1358, 40)
    window.overlays.toggle_emergency()
    assert window.overlays.emergency.geometry().top() == 44
    theme.wear(replace(theme.look, scale=2.0))
    assert window.contentsRect().top() == 84


def test_the_veil_stays_over_what_is_laid_over_the_desk(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    window, fiction = a_window(qtbot, qapp, theme)
    doers = (lambda: window.doer.do("palette"), lambda: window.doer.do("settings"))
    for open_ in (window.overlays.toggle_emergency, window.open_kept, *doers):
        open_()
        assert window.children()[-1] is fiction.veil


def test_a_locked_and_a_hidden_screen_are_still_practice(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    window, fiction = a_window(qtbot, qapp, theme)
    for page in (LockPage(theme), HiddenPage(theme)):
        window.cover(page)
        qapp.processEvents()
        assert page.isVisible()
        assert fiction.band.isVisible()
        assert fiction.band.geometry().bottom() <= page.mapTo(window, QPoint(0, 0)).y()
        assert window.children()[-1] is fiction.veil
        assert fiction.veil.geometry() == window.rect()
        picture = window.grab().toImage()
        assert picture.pixelColor(1, 400).name() == theme.color("lamp").name()
        fiction.veil.hide()
        assert window.grab().toImage().copy(40, 100, 1280, 600) != picture.copy(40, 100, 1280, 600)
        fiction.veil.show()
    window.uncover()
    page.deleteLater()


def test_a_menu_wears_it_too(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    window, _ = a_window(qtbot, qapp, theme)
    open_self(window)
    (menu,) = (one for one in qapp.topLevelWidgets() if one is not window and one.isVisible())
    assert menu.findChildren(Veil)
    menu.close()


def test_the_words_of_practice_take_the_place_of_sent_and_draft(
    qtbot: QtBot, qapp: QApplication, theme: Theme, korean: Languages
) -> None:
    window, _ = a_window(qtbot, qapp, theme)
    window.status.show_sync(SyncView("sent", "Everything sent"))
    seen = "\n".join(texts(window))
    assert "연습 자료는 이 컴퓨터의 연습 보관함에만 있습니다" in seen
    assert korean.language == "ko"
