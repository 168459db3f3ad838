import datetime as dt
import socket
import ssl
import threading
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from console.center import manage, server
from console.center.app import create_app
from console.center.center import open_center
from console.center.errors import HomeError, ServeError
from console.center.server import Where
from tests.support.center import CHEAP, PATIENCE_S, until


def certificate(folder: Path) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    cert, private = folder / "cert.pem", folder / "key.pem"
    cert.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return cert, private


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "127.8.8.8"])
def test_this_machine_needs_no_tls(host: str) -> None:
    server.check(Where(host=host))


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "center.example", ""])  # noqa: S104  refused
def test_another_address_needs_tls_or_a_proxy(tmp_path: Path, host: str) -> None:
    with pytest.raises(ServeError, match="in the clear"):
        server.check(Where(host=host))
    server.check(Where(host=host, behind_proxy=True))
    cert, key = certificate(tmp_path)
    server.check(Where(host=host, tls_cert=cert, tls_key=key))


def test_half_a_tls_is_none(tmp_path: Path) -> None:
    cert, key = certificate(tmp_path)
    for where in (Where(tls_cert=cert), Where(tls_key=key)):
        with pytest.raises(ServeError, match="both"):
            server.check(where)
    with pytest.raises(ServeError, match="cannot be used"):
        server.check(Where(tls_cert=key, tls_key=cert))
    with pytest.raises(ServeError, match="cannot be used"):
        server.check(Where(tls_cert=tmp_path / "none", tls_key=key))


def test_a_taken_port_is_a_sentence(tmp_path: Path) -> None:
    manage.init(tmp_path / "c", "센터", hasher=CHEAP)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ServeError, match="--port"):
            manage.serve(tmp_path / "c", Where(port=port))
    with pytest.raises(ServeError):
        manage.serve(tmp_path / "c", Where(host="no.such.host.invalid", behind_proxy=True))


def test_what_asyncio_calls_tcp_is_sent_without_delay() -> None:
    with server.listen(Where(port=0)) as listening:
        assert listening.proto == socket.IPPROTO_TCP


def test_with_tls_it_speaks_tls(tmp_path: Path) -> None:
    cert, key = certificate(tmp_path)
    manage.init(tmp_path / "c", "센터", hasher=CHEAP)
    with open_center(tmp_path / "c") as center, server.listen(Where(port=0)) as listening:
        where = Where(tls_cert=cert, tls_key=key)
        serving = server.make_server(center, create_app(center), where)
        thread = threading.Thread(target=serving.run, args=([listening],))
        thread.start()
        until(lambda: serving.started)
        trusted = ssl.create_default_context(cafile=str(cert))
        url = f"https://localhost:{listening.getsockname()[1]}/v1/health"
        assert httpx.get(url, verify=trusted, trust_env=False).json()["center_name"] == "센터"
        serving.should_exit = True
        thread.join(PATIENCE_S)


def test_without_its_key_file_a_center_does_not_begin(tmp_path: Path) -> None:
    manage.init(tmp_path / "center", "열쇠 없는 센터", hasher=CHEAP)
    (tmp_path / "center" / "center.key").unlink()
    with pytest.raises(HomeError, match=r"center\.key"):
        manage.serve(tmp_path / "center", Where(port=0))
