"""What two settings together, or a file that one names, can have wrong.

Nothing says a value that may be a secret.
"""

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from wiredesk.settings import CommonSettings

_TLS: Final = "set it to SASL_SSL, or to SSL where Kafka asks for no password"
_NO_ADDRESS: Final = (
    "WIREDESK_REDIS_URL is no address such as rediss://HOST:6379/0; user and password are better "
    "kept in WIREDESK_REDIS_USER and WIREDESK_REDIS_PASSWORD"
)


def contradictions(settings: CommonSettings) -> Iterator[str]:
    """Answer a sentence for each mistake; none where all is well."""
    yield from _broker(settings)
    yield from _redis(settings)
    for name in ("broker", "redis"):
        yield from _files(name, settings)


def _broker(settings: CommonSettings) -> Iterator[str]:
    security = settings.broker_security
    has_user, has_password = bool(settings.broker_user), bool(settings.broker_password)
    if security.startswith("SASL"):
        for name, given in (("USER", has_user), ("PASSWORD", has_password)):
            if not given:
                yield (
                    f"WIREDESK_BROKER_{name} is missing: {security} asks for a user and a "
                    "password, as variables or as files in WIREDESK_SECRETS_DIR"
                )
    elif has_user or has_password:
        yield (
            f"WIREDESK_BROKER_SECURITY is {security}, which sends no user and no password, and "
            "there is one: set it to SASL_SSL"
        )
    if not security.endswith("SSL"):
        for name in _named("broker", settings):
            yield f"{name} is set, but WIREDESK_BROKER_SECURITY is {security}: {_TLS}"


def _redis(settings: CommonSettings) -> Iterator[str]:
    try:
        address = urlsplit(settings.redis_url.get_secret_value())
        has_host = bool(address.hostname) and address.port != 0
    except ValueError:
        yield _NO_ADDRESS
        return
    if address.scheme == "unix":
        has_host = bool(address.path)
    if address.scheme not in ("redis", "rediss", "unix") or not has_host:
        yield _NO_ADDRESS
        return
    if settings.redis_user and not (settings.redis_password or address.password):
        yield "WIREDESK_REDIS_PASSWORD is missing: WIREDESK_REDIS_USER is set"
    if address.scheme != "rediss":
        for name in _named("redis", settings):
            yield f"{name} is set, but WIREDESK_REDIS_URL begins with redis://: make it rediss://"


def _named(name: str, settings: CommonSettings) -> list[str]:
    """Answer the variables of TLS that are set."""
    fields = [f"{name}_{kind}_file" for kind in ("ca", "cert", "key")]
    return [f"WIREDESK_{field}".upper() for field in fields if getattr(settings, field)]


def _files(name: str, settings: CommonSettings) -> Iterator[str]:
    ca, cert, key = (getattr(settings, f"{name}_{kind}_file") for kind in ("ca", "cert", "key"))
    variable = f"WIREDESK_{name}".upper()
    if ca and (wrong := _wrong_authority(ca)):
        yield f"{variable}_CA_FILE: {wrong}"
    if cert and (wrong := _wrong_pair(cert, key)):
        yield f"{variable}_CERT_FILE: {wrong}"
    if key and not cert:
        yield f"{variable}_KEY_FILE is set, and {variable}_CERT_FILE is not"


def _wrong_authority(file: Path) -> str:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cafile=file)
    except ssl.SSLError:
        return f"{file} holds no certificate in PEM form"
    except OSError as error:
        return f"{file}: {error.strerror}"
    return ""


def _wrong_pair(cert: Path, key: Path | None) -> str:
    try:
        # The empty password keeps OpenSSL from asking for one at the terminal.
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_cert_chain(cert, key, password="")
    except (ssl.SSLError, ValueError):
        return f"{cert} and its key are no pair in PEM form, without a password"
    except OSError as error:
        return f"{cert} or its key: {error.strerror}"
    return ""
