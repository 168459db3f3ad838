import gzip
from pathlib import Path

from console.center.directory.importer import import_directory
from console.center.directory.publish import published
from console.resources import path
from console.search.build import sha256
from tests.support.center import RunningCenter
from tests.support.desk import Desk


def put(center: RunningCenter) -> str:
    folder = center.home / "directory"
    import_directory(path("directory", "demo"), folder)
    found = published(folder)
    assert found is not None
    return found.version


def test_the_directory_comes_whole_and_only_when_it_is_new(
    center: RunningCenter, minji: Desk, tmp_path: Path
) -> None:
    version = put(center)
    answer = minji.client.get("/v1/directory")
    file = tmp_path / "got.sqlite"
    file.write_bytes(gzip.decompress(answer.content))
    assert sha256(file) == version
    assert answer.headers["etag"] == f'"{version}"'
    for known in (f'"{version}"', f'"old", W/"{version}"'):
        again = minji.client.get("/v1/directory", headers={"If-None-Match": known})
        assert (again.status_code, again.content) == (304, b"")
    other = minji.client.get("/v1/directory", headers={"If-None-Match": '"other"'})
    assert other.status_code == 200


def test_without_a_directory_it_says_so(minji: Desk) -> None:
    answer = minji.client.get("/v1/directory")
    assert (answer.status_code, answer.json()["code"]) == (404, "no_directory")


def test_it_is_for_those_who_are_signed_in(center: RunningCenter) -> None:
    with center.client() as client:
        assert client.get("/v1/directory").status_code == 401
