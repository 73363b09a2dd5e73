"""Dovecot, a real IMAP server, on a free port and with a configuration of its own."""

import imaplib
import os
import shutil
import ssl
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.integration.certificates import Certificates
from wiredesk.child import free_port
from wiredesk.newsroom.channels_files import ByImap

PASSWORD: Final = "pass wörd"
SECRETS: Final = {"PASSWORD": PASSWORD}
CAN_ALL: Final = "IMAP4rev1 AUTH=PLAIN UIDPLUS MOVE STARTTLS"
CAN_LITTLE: Final = "IMAP4rev1 AUTH=PLAIN STARTTLS"

_CONFIGURATION: Final = """
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{certificate}
imap_capability = {can}
mail_location = maildir:{folder}/mail/%u
mail_fsync = never
first_valid_uid = 1
auth_failure_delay = 0
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/mail/%u
}}
service imap-login {{
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
{users}
"""
_NOBODY: Final = 65534


@dataclass(frozen=True)
class MailServer:
    """A Dovecot that runs."""

    port: int
    tls_port: int
    certificates: Certificates

    def channel(self, user: str, **fields: Any) -> ByImap:
        """Make a channel that leads to a user's mailbox; each user has a new one."""
        said: dict[str, Any] = {
            "name": "mailed",
            "transport": "imap",
            "agency": "Quillmark",
            "user": user,
        }
        said |= {"host": "127.0.0.1", "port": self.tls_port, "secret_env": "PASSWORD"}
        return ByImap.model_validate(
            {**said, "ca_file": self.certificates.authority, "allow_private": True, **fields}
        )

    def client(self, user: str) -> imaplib.IMAP4_SSL:
        """Log in as a mail program does."""
        context = ssl.create_default_context(cafile=str(self.certificates.authority))
        client = imaplib.IMAP4_SSL("127.0.0.1", self.tls_port, ssl_context=context)
        client.authenticate("PLAIN", lambda _: f"\0{user}\0{PASSWORD}".encode())
        return client


def installed() -> bool:
    """Tell whether this machine has a Dovecot."""
    return _binary() is not None


def _binary() -> str | None:
    return shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


@contextmanager
def mail_server(certificates: Certificates, can: str = CAN_ALL) -> Iterator[MailServer]:
    """Run Dovecot; the users desk0 to desk99 may log in."""
    server = MailServer(free_port(), free_port(), certificates)
    # Not below a test's own folder: a socket's path has 107 bytes at the most.
    with tempfile.TemporaryDirectory(prefix="dovecot", dir="/tmp") as name:
        folder = Path(name)
        _configure(server, folder, can)
        binary = _binary()
        assert binary
        process = subprocess.Popen([binary, "-F", "-c", str(folder / "dovecot.conf")])
        try:
            _await_greeting(server, process, folder / "log")
            yield server
        finally:
            process.terminate()
            process.wait()


def _configure(server: MailServer, folder: Path, can: str) -> None:
    root = os.getuid() == 0
    uid, gid = (_NOBODY, _NOBODY) if root else (os.getuid(), os.getgid())
    me = (
        f"default_internal_user = {uid}\ndefault_login_user = {uid}\ndefault_internal_group = {gid}"
    )
    text = _CONFIGURATION.format(
        folder=folder,
        certificate=server.certificates.server,
        can=can,
        uid=uid,
        gid=gid,
        port=server.port,
        tls_port=server.tls_port,
        users="" if root else me,  # root has users for that, who come with the package
    )
    (folder / "dovecot.conf").write_text(text, "utf-8")
    users = "".join(f"desk{number}:{PASSWORD}\n" for number in range(100))
    (folder / "users").write_text(users, "utf-8")
    for made in (folder / "run", folder / "mail"):
        made.mkdir(mode=0o755)
    folder.chmod(0o755)
    if root:
        os.chown(folder / "mail", uid, gid)


def _await_greeting(server: MailServer, process: "subprocess.Popen[bytes]", log: Path) -> None:
    while process.poll() is None:
        try:
            imaplib.IMAP4("127.0.0.1", server.port).shutdown()
        except OSError:
            continue
        return
    raise AssertionError(log.read_text("utf-8") if log.exists() else "Dovecot does not start")
