"""Each service's rights in Redis, as lines of its ACL file.

https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/ (Redis 7 and newer)
"""

from collections.abc import Mapping
from hashlib import sha256
from typing import Final

from wiredesk.access import user
from wiredesk.cache.rights import COMMANDS, TABLE, Keys, Service

NOBODY: Final = "user default off nopass sanitize-payload resetkeys resetchannels -@all"
"""Redis makes this user where the file does not say otherwise, with all rights and no password."""


def password_hash(password: str) -> str:
    """Answer what the ACL file has in place of a password: its SHA-256."""
    return sha256(password.encode()).hexdigest()


def acl_file(hashes: Mapping[str, str]) -> str:
    """Write the file's content.

    Who has no hash in `hashes` (user to SHA-256 of the password) is written with a word in its
    place that Redis refuses to start with.
    """
    lines = [NOBODY, *(_line(service, hashes) for service in COMMANDS)]
    return "\n".join(lines) + "\n"


def _line(service: Service, hashes: Mapping[str, str]) -> str:
    name = user(service)
    given = hashes.get(name, f"SHA-256-OF-THE-PASSWORD-OF-{name}")
    words = [f"#{given}", "sanitize-payload", "resetkeys", "resetchannels", "-@all"]
    words += [rule for keys in TABLE if (rule := _rule(service, keys))]
    words += [f"+{command}" for command in sorted(COMMANDS[service])]
    return " ".join(["user", name, "on", *words])


def _rule(service: Service, keys: Keys) -> str:
    read, write = service in keys.read_by, service in keys.written_by
    if read and write:
        return f"~{keys.pattern}"
    return f"%R~{keys.pattern}" if read else f"%W~{keys.pattern}" if write else ""
