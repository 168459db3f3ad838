import os
from dataclasses import replace
from pathlib import Path

import pytest

from console.model.service import Service, ServiceStatus
from console.search.build import build, sha256
from console.search.query import Directory
from tests.search.conftest import service


def test_the_same_services_give_the_same_file(tmp_path: Path, made_up: list[Service]) -> None:
    first = build(tmp_path / "a", made_up)
    second = build(tmp_path / "b", reversed(made_up))
    assert first.sha256 == second.sha256 == sha256(tmp_path / "a")
    assert first.services == 400
    assert first.size == (tmp_path / "a").stat().st_size


def test_a_defunct_service_is_left_out_and_said_so(tmp_path: Path) -> None:
    gone = service("옛 쉼터", status=ServiceStatus.DEFUNCT)
    report = build(tmp_path / "a", [gone, service("쉼터")])
    assert report.left_out == ("옛 쉼터",)
    assert report.services == 1


def test_a_confidential_address_is_nowhere_in_the_file(tmp_path: Path) -> None:
    address = "가온로 12길 3"
    hidden = service("쉼터", address=address, confidential=True, description=f"{address} 로 오세요")
    build(tmp_path / "a", [hidden])
    assert address.encode() not in (tmp_path / "a").read_bytes()
    with Directory.open(tmp_path / "a") as directory:
        assert directory.service("쉼터").address == ""
        assert address not in directory.service("쉼터").description


def test_a_build_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    build(tmp_path / "a", [service("하나")])
    before = sha256(tmp_path / "a")
    with pytest.raises(ValueError, match="share an id"):
        build(tmp_path / "a", [service("둘"), service("둘")])

    def broken() -> object:
        yield service("셋")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        build(tmp_path / "a", broken())  # type: ignore[arg-type] # an iterator that breaks off
    assert sha256(tmp_path / "a") == before
    assert os.listdir(tmp_path) == ["a"]  # noqa: PTH208 names are what matters


def test_the_better_known_comes_first(tmp_path: Path) -> None:
    plain = service("상담 나")
    crisis = replace(service("상담 다"), crisis=True)
    closed = service("상담 가", status=ServiceStatus.TEMPORARILY_CLOSED)
    build(tmp_path / "a", [closed, plain, crisis])
    with Directory.open(tmp_path / "a") as directory:
        assert [hit.name for hit in directory.search("상담")] == ["상담 다", "상담 나", "상담 가"]


def test_no_services_make_a_directory_too(tmp_path: Path) -> None:
    build(tmp_path / "a", [])
    with Directory.open(tmp_path / "a") as directory:
        assert len(directory) == 0
        assert directory.search("난방") == []
