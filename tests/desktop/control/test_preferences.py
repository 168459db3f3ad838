from console.desktop import prefs
from console.desktop.prefs import Prefs
from console.store import meta
from tests.desktop.running import Eyes, Opens
from tests.support.center import RunningCenter


def kept(eyes: Eyes) -> Prefs:
    found = eyes.shift._store.read(lambda db: meta.get(db, meta.PREFS)).result(10)
    return prefs.understood(found, Prefs())


def test_what_one_chooses_lies_in_ones_own_vault(
    running_center: RunningCenter, opens: Opens
) -> None:
    running_center.staff("jun")
    eyes = opens(running_center.url)
    eyes.enter("mina")
    eyes.window.preferences.keep(scheme="dark", shortcuts={"accept": "F6"})
    eyes.until(lambda: kept(eyes).scheme == "dark")
    eyes.window.preferences.keep(scale=1.3)
    eyes.signed_out()
    assert (eyes.theme_scheme(), eyes.console.theme.look.scale) == ("light", 1.0)
    eyes.enter("jun")
    assert eyes.theme_scheme() == "light"
    assert eyes.window.keys.label("accept") == "F2"
    eyes.signed_out()
    eyes.enter("mina")
    assert (eyes.theme_scheme(), eyes.console.theme.look.scale) == ("dark", 1.3)
    assert eyes.window.keys.label("accept") == "F6"


def test_the_look_is_on_before_the_desk_is_in_sight(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    eyes.enter("mina")
    eyes.window.preferences.keep(scheme="dark")
    eyes.signed_out()
    seen: list[tuple[bool, str]] = []
    eyes.console.theme.changed.connect(
        lambda: seen.append((eyes.window.signed_in, eyes.theme_scheme()))
    )
    eyes.enter("mina")
    assert (False, "dark") in seen
    assert (True, "light") not in seen


def test_damaged_preferences_keep_nobody_out(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.enter("mina")
    eyes.in_vault(lambda db: meta.put(db, meta.PREFS, {"scheme": 7, "scale": 1.3}))
    eyes.signed_out()
    eyes.enter("mina")
    assert (eyes.theme_scheme(), eyes.console.theme.look.scale) == ("light", 1.3)
    eyes.in_vault(lambda db: db.execute("UPDATE meta SET value = '{' WHERE key = ?", (meta.PREFS,)))
    eyes.signed_out()
    eyes.enter("mina")
    assert eyes.console.theme.look.scale == 1.0


def test_an_end_from_outside_still_keeps_what_was_chosen(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    eyes.enter("mina")
    eyes.window.preferences.keep(scheme="contrast-dark")
    eyes.end()
    again = opens(running_center.url)
    assert again.theme_scheme() == "light"
    again.enter("mina")
    assert again.theme_scheme() == "contrast-dark"
