"""Real servers with folders: FTP and FTPS (pyftpdlib), SFTP (asyncssh), S3 (moto).

Each is started on a free port, and says the channel that leads to it and what lies in it.
"""

import os
import threading
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

import asyncssh
import boto3
from moto.server import ThreadedMotoServer
from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import FTPHandler, TLS_FTPHandler
from pyftpdlib.ioloop import IOLoop
from pyftpdlib.servers import FTPServer

from wiredesk.newsroom.channels_files import ByFtp, ByFtps, ByS3, BySftp

USER: Final = "newsroom"
PASSWORD: Final = "pass wörd"
SECRETS: Final[Mapping[str, str]] = {"PASSWORD": PASSWORD, "KEY_ID": "me"}
UNREADABLE: Final = "unreadable.xml"
"""A name that the servers refuse to read."""

FolderChannel = ByFtp | ByFtps | BySftp | ByS3


class Content(Protocol):
    """What lies on a server, seen from its own side."""

    def put(self, name: str, content: bytes) -> None:
        """Put a file into the channel's folder, or write it again."""
        ...

    def files(self, folder: str) -> dict[str, bytes]:
        """Answer the files directly below /in or /done."""
        ...


@dataclass
class Served:
    """A server that runs."""

    fields: dict[str, Any]  # of its channel
    model: type[FolderChannel]
    content: Content
    at_once: bool = False

    def channel(self, **fields: Any) -> FolderChannel:
        """Make a channel that leads here."""
        return self.model.model_validate({**self.fields, **fields})


@dataclass(frozen=True)
class OnDisk:
    """A folder of this machine that a server serves as its root."""

    root: Path

    def put(self, name: str, content: bytes) -> None:
        """See `Content`."""
        path = self.root / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        known = path.stat().st_mtime if path.exists() else 0
        path.write_bytes(content)
        if known:  # servers tell no two changes within a second apart
            os.utime(path, (known + 5, known + 5))

    def files(self, folder: str) -> dict[str, bytes]:
        """See `Content`."""
        found = (self.root / folder).glob("*") if (self.root / folder).is_dir() else ()
        return {path.name: path.read_bytes() for path in found if path.is_file()}


@dataclass(frozen=True)
class InBucket:
    """The objects of a bucket."""

    client: Any
    bucket: str

    def put(self, name: str, content: bytes) -> None:
        """See `Content`."""
        self.client.put_object(Bucket=self.bucket, Key=f"in/{name}", Body=content)

    def files(self, folder: str) -> dict[str, bytes]:
        """See `Content`."""
        listed = self.client.list_objects_v2(Bucket=self.bucket, Prefix=f"{folder}/")
        keys = [each["Key"] for each in listed.get("Contents", [])]
        return {
            key.removeprefix(f"{folder}/"): self.client.get_object(Bucket=self.bucket, Key=key)[
                "Body"
            ].read()
            for key in keys
        }


class _Refusing:
    """What each FTP server here refuses, at once."""

    auth_failed_timeout = 0

    def ftp_RETR(self, file: str) -> Any:  # noqa: N802 - pyftpdlib's name
        """Serve a file, but for one."""
        if file.endswith(UNREADABLE):
            self.respond(f"550 Not for {PASSWORD}.")  # type: ignore[attr-defined]
            return None
        return super().ftp_RETR(file)  # type: ignore[misc]


class Plain(_Refusing, FTPHandler):  # type: ignore[misc]
    """An FTP server."""


class WithoutFacts(Plain):
    """An FTP server from before RFC 3659."""

    proto_cmds: Final = {
        name: value for name, value in FTPHandler.proto_cmds.items() if name not in {"MLSD", "MLST"}
    }


class Explicit(_Refusing, TLS_FTPHandler):  # type: ignore[misc]
    """An FTP server that wants TLS before it hears a password."""

    tls_control_required = True
    tls_data_required = True


class Implicit(Explicit):
    """An FTP server that speaks TLS from the first byte."""

    def handle(self) -> None:
        """Begin with a handshake; the greeting comes after."""
        self.secure_connection(self.get_ssl_context())

    def handle_ssl_established(self) -> None:
        """Greet."""
        super().handle()


@contextmanager
def ftp_server(handler: type[Any], root: Path, certificate: Path | None) -> Iterator[int]:
    """Run an FTP server in a thread; yield its port."""
    authorizer = DummyAuthorizer()
    authorizer.add_user(USER, PASSWORD, str(root), perm="elradfmw")
    fields = {"authorizer": authorizer, "certfile": certificate and str(certificate)}
    loop = IOLoop()
    server = FTPServer(("127.0.0.1", 0), type("Handler", (handler,), fields), ioloop=loop)
    stop = threading.Event()

    def serve() -> None:
        while not stop.is_set():
            loop.loop(timeout=0.01, blocking=False)
        server.close_all()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield server.address[1]
    finally:
        stop.set()
        thread.join()


@contextmanager
def ftp(
    handler: type[Any], root: Path, certificate: Path | None = None, **fields: Any
) -> Iterator[Served]:
    """Serve a folder by FTP, and over TLS where there is a certificate."""
    (root / "in").mkdir(parents=True)
    kind = "ftp" if certificate is None else "ftps"
    with ftp_server(handler, root, certificate) as port:
        said = _said(kind, host="127.0.0.1", port=port, path="/in", **fields)
        yield Served(said, ByFtp if certificate is None else ByFtps, OnDisk(root))


class _Sftp(asyncssh.SFTPServer):
    """Serves a folder, but for one file."""

    def open(self, path: bytes, pflags: int, attrs: asyncssh.SFTPAttrs) -> Any:
        """Open a file."""
        if path.endswith(UNREADABLE.encode()):
            raise asyncssh.SFTPPermissionDenied(f"Not for {PASSWORD}")
        return super().open(path, pflags, attrs)


class _SshServer(asyncssh.SSHServer):
    """Knows one user, by the password or by the key."""

    def __init__(self, known: asyncssh.SSHKey) -> None:
        self._known = known.export_public_key()

    def password_auth_supported(self) -> bool:
        """Take passwords."""
        return True

    def validate_password(self, username: str, password: str) -> bool:
        """Know the one there is."""
        return (username, password) == (USER, PASSWORD)

    def public_key_auth_supported(self) -> bool:
        """Take keys."""
        return True

    def validate_public_key(self, username: str, key: asyncssh.SSHKey) -> bool:
        """Know the one there is."""
        return username == USER and key.export_public_key() == self._known


@asynccontextmanager
async def sftp(root: Path, client: asyncssh.SSHKey | None = None) -> AsyncIterator[Served]:
    """Serve a folder by SFTP."""
    (root / "in").mkdir(parents=True)
    key = asyncssh.generate_private_key("ssh-ed25519")
    server = await asyncssh.listen(
        "127.0.0.1",
        0,
        server_host_keys=[key],
        server_factory=lambda: _SshServer(client or key),
        sftp_factory=lambda channel: _Sftp(channel, chroot=os.fsencode(root)),
    )
    async with server:
        said = _said(
            "sftp",
            host="127.0.0.1",
            port=server.get_port(),
            path="/in",
            known_host=key.export_public_key().decode(),
        )
        yield Served(said, BySftp, OnDisk(root))


@contextmanager
def s3_server() -> Iterator[str]:
    """Run S3; yield its endpoint."""
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    try:
        yield f"http://{host}:{port}"
    finally:
        server.stop()


def s3(endpoint: str, bucket: str) -> Served:
    """Make a bucket."""
    client = boto3.client(
        "s3",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="me",
        aws_secret_access_key=PASSWORD,
    )
    client.create_bucket(Bucket=bucket)
    said = _said("s3", bucket=bucket, prefix="in", endpoint=endpoint, key_id_env="KEY_ID")
    del said["user"]
    return Served(said, ByS3, InBucket(client, bucket), at_once=True)


def _said(kind: str, **fields: Any) -> dict[str, Any]:
    return {
        "name": "agency",
        "transport": kind,
        "agency": "Quillmark",
        "user": USER,
        "secret_env": "PASSWORD",
        "allow_private": True,
        **fields,
    }
