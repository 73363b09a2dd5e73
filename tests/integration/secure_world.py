"""Kafka and Redis that ask everybody who they are, set up by the very commands of the docs."""

import os
import secrets
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr

from tests.e2e.desk import WIREDESK
from tests.integration.certificates import Certificates, certificates
from wiredesk.access import TOPICS_USER, kafka, user
from wiredesk.cache.rights import COMMANDS
from wiredesk.kafka.apache import Secured
from wiredesk.settings import CommonSettings, S
from wiredesk.testing.kafka_servers import apache_server
from wiredesk.testing.servers import secured_redis_server

ADMIN: Final = "admin"
PARTITIONS: Final = 2
INTERN: Final = "intern"
"""A user in Kafka who is given rights by single tests; no service's."""
USERS: Final = (ADMIN, INTERN, TOPICS_USER, *(user(service) for service in COMMANDS))


@dataclass(frozen=True, slots=True)
class SecureWorld:
    """Where both are, and everybody's password."""

    broker: str
    redis_url: str
    certificates: Certificates
    passwords: Mapping[str, str] = field(repr=False)
    folder: Path

    def settings(self, name: str, **changes: Any) -> CommonSettings:
        """Answer the settings of a user."""
        return self.settings_as(CommonSettings, name, **changes)

    def settings_as(self, kind: type[S], name: str, **changes: Any) -> S:
        """Answer the settings of a service, as a user."""
        said = {
            "broker": self.broker,
            "broker_security": "SASL_SSL",
            "broker_ca_file": self.certificates.authority,
            "broker_user": name,
            "broker_password": self.passwords[name],
            "redis_url": self.redis_url,
            "redis_ca_file": self.certificates.authority,
            "redis_user": name,
            "redis_password": self.passwords[name],
            "create_topics": False,
            "partitions": PARTITIONS,
        }
        return kind.model_validate(said | changes)

    def environment(self, name: str) -> dict[str, str]:
        """Answer the variables of a user's process; the passwords lie in files beside."""
        given = self.settings(name).model_dump(mode="json", exclude_unset=True)
        shown = {key: str(value) for key, value in given.items() if "password" not in key}
        return {
            "PATH": os.environ["PATH"],
            "WIREDESK_SECRETS_DIR": str(self._secrets(name)),
            "WIREDESK_LOG_LEVEL": "debug",
        } | {
            f"WIREDESK_{key.upper()}": value
            for key, value in (shown | {"redis_url": self.redis_url}).items()
        }

    @property
    def printed(self) -> Path:
        """Where all that commands printed is kept."""
        return self.folder / "printed"

    def _secrets(self, name: str) -> Path:
        folder = self.folder / "secrets" / name
        folder.mkdir(parents=True, exist_ok=True)
        for variable in ("WIREDESK_BROKER_PASSWORD", "wiredesk_redis_password"):
            (folder / variable).write_text(self.passwords[name] + "\n")
        return folder

    def command(self, name: str, *words: str) -> str:
        """Run `wiredesk` as a user, and answer what it printed."""
        done = subprocess.run(
            [WIREDESK, *words],
            env=self.environment(name),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        with self.printed.open("a") as file:
            file.write(done.stdout + done.stderr)
        return done.stdout


@contextmanager
def secure_world() -> Iterator[SecureWorld]:
    """Start both. Raises SettingsInvalid where a part is missing."""
    with tempfile.TemporaryDirectory(prefix="secure-") as name:
        folder = Path(name)
        made = certificates(folder)
        passwords = {each: secrets.token_hex(12) for each in USERS}
        of_kafka = {each: SecretStr(passwords[each]) for each in (ADMIN, INTERN, *_kafka_users())}
        with (
            apache_server(Secured(made.server, made.authority, of_kafka)) as server,
            secured_redis_server(made.server, made.authority, _acl_file(folder, passwords)) as url,
        ):
            world = SecureWorld(server.settings.broker, url, made, passwords, folder)
            world.command(ADMIN, "access", "kafka", "--apply")
            world.command(TOPICS_USER, "topics", "create")
            yield world


def _kafka_users() -> set[str]:
    return {right.user for right in kafka.rights()}


def _acl_file(folder: Path, passwords: Mapping[str, str]) -> Path:
    """Write what `wiredesk access redis` prints, and an administrator for the tests' questions."""
    given = folder / "passwords"
    given.mkdir()
    for name, password in passwords.items():
        (given / name).write_text(password + "\n")
    command = [WIREDESK, "access", "redis", "--passwords", str(given)]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert not any(password in printed for password in passwords.values())
    file = folder / "users.acl"
    file.write_text(f"{printed}user {ADMIN} on >{passwords[ADMIN]} ~* +@all\n")
    return file
