"""Import a directory: see what it is, read it, build it, and only then put it into use."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from console.center.directory import demo, ohana
from console.center.directory.errors import ImportRefusedError
from console.center.directory.publish import publish
from console.center.directory.report import ImportReport, Log, Why
from console.model.service import Service, ServiceStatus
from console.search.errors import DirectoryError

REPORT = "import-report.json"
_LOCK = "import.lock"


@dataclass(frozen=True, slots=True)
class Format:
    """One form of input: how it is called, told apart, and read."""

    name: str
    recognises: Callable[[Path], bool]
    services: Callable[[Path, Log], Iterator[Service]]
    source_of: Callable[[Path], str]


FORMATS = (
    Format("gyeot", demo.recognises, demo.services, demo.source_of),
    Format("ohana", ohana.recognises, ohana.services, lambda _: ohana.SOURCE),
)


def import_directory(path: Path, folder: Path) -> ImportReport:
    """Make what lies in `path` the directory of the center, whose directories lie in `folder`.

    The report is also written to `folder`/import-report.json. Raises ImportRefusedError; then
    the directory in use is untouched.
    """
    form = recognise(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder / _LOCK, timeout=0):
            return _import(form, path, folder)
    except Timeout:
        raise ImportRefusedError(
            "다른 가져오기가 진행 중입니다. 끝난 뒤에 다시 해 주십시오.",
            "Another import is under way. Try again when it has ended.",
        ) from None
    except DirectoryError as error:
        raise ImportRefusedError(error.ko, error.en) from error
    except OSError as error:
        raise ImportRefusedError(
            f"자원 목록을 저장하지 못했습니다({error.strerror or error}). "
            f"디스크를 확인해 주십시오.",
            f"The directory could not be stored ({error.strerror or error}). See to the disk.",
        ) from error


def _import(form: Format, path: Path, folder: Path) -> ImportReport:
    log = Log()
    found = list(form.services(path, log))
    offered = [service for service in found if service.status is not ServiceStatus.DEFUNCT]
    for service in found:
        if service.status is ServiceStatus.DEFUNCT:
            log.note("", 0, service.source_id, Why.DEFUNCT, service.name)
    if not offered:
        raise ImportRefusedError(
            f"{path.name}에서 서비스를 하나도 찾지 못했습니다. "
            f"파일이 비어 있지 않은지 보아 주십시오.",
            f"No service was found in {path.name}. See that its files are not empty.",
        )
    built, published = publish(offered, folder)
    report = ImportReport(
        form.name, form.source_of(path), built.services, published.version, log.entries
    )
    report.write(folder / REPORT)
    return report


def recognise(path: Path) -> Format:
    """The form of what lies there. Raises ImportRefusedError for anything not understood."""
    try:
        if not path.exists():
            raise _missing(path)
        if not path.is_dir():
            raise _no_folder(path)
        if not any(path.iterdir()):
            raise _empty(path)
        found = next((form for form in FORMATS if form.recognises(path)), None)
    except (OSError, ValueError) as error:
        raise _closed(path) from error
    if found is None:
        raise _unknown(path)
    return found


def _missing(path: Path) -> ImportRefusedError:
    return ImportRefusedError(
        f"{path} 폴더가 없습니다. 경로를 확인해 주십시오.",
        f"There is no folder {path}. Check the path.",
    )


def _no_folder(path: Path) -> ImportRefusedError:
    return ImportRefusedError(
        f"{path.name}은(는) 폴더가 아닙니다. 압축을 풀고 그 폴더를 지정해 주십시오.",
        f"{path.name} is not a folder. Unpack it and give the folder.",
    )


def _empty(path: Path) -> ImportRefusedError:
    return ImportRefusedError(
        f"{path.name} 폴더가 비어 있습니다. 파일이 든 폴더를 지정해 주십시오.",
        f"The folder {path.name} is empty. Give the folder that holds the files.",
    )


def _closed(path: Path) -> ImportRefusedError:
    return ImportRefusedError(
        f"{path} 폴더를 열 수 없습니다. 읽을 권한이 있는지 확인해 주십시오.",
        f"The folder {path} cannot be opened. See that you may read it.",
    )


def _unknown(path: Path) -> ImportRefusedError:
    return ImportRefusedError(
        f"{path.name} 폴더에서 아는 형식을 찾지 못했습니다. 오하나(Ohana) CSV(services.csv)나 "
        f"곁의 형식(directory.json)을 읽을 수 있습니다.",
        f"Nothing known was found in {path.name}. Understood are Ohana CSV (services.csv) and "
        f"Gyeot's own form (directory.json).",
    )
