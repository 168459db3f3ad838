from typing import get_args

from console.desktop.style.tone import DYES, Tone, edge_of


def test_every_tone_has_its_inks() -> None:
    assert set(DYES) == set(get_args(Tone))


def test_in_high_contrast_every_tone_has_an_edge() -> None:
    assert all(edge_of(dye, contrast=True) for dye in DYES.values())


def test_quiet_has_none_otherwise() -> None:
    assert edge_of(DYES["quiet"], contrast=False) is None
    assert edge_of(DYES["danger"], contrast=False) == "dangeredge"
