"""Secrets come from variables or files, and what contradicts itself is said before the start."""

from pathlib import Path
from typing import Final

import pytest

from tests.integration.certificates import Certificates, certificates
from wiredesk import secret_files
from wiredesk.errors import SettingsInvalid
from wiredesk.secret_files import secrets_folder, secrets_named
from wiredesk.settings import CommonSettings
from wiredesk.settings_reading import read_settings
from wiredesk.up.addresses import without_user
from wiredesk.up.options import UpOptions
from wiredesk.up.parts import Parts

SECRET: Final = "the-heron-flies-at-dusk"
SCRAM: Final = {
    "WIREDESK_BROKER_SECURITY": "SASL_SSL",
    "WIREDESK_BROKER_USER": "wiredesk-enrich",
    "WIREDESK_BROKER_PASSWORD": SECRET,
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may have settings, or secrets, of their own."""
    for name in CommonSettings.model_fields:
        monkeypatch.delenv(f"WIREDESK_{name}".upper(), raising=False)
    monkeypatch.delenv(secret_files.VARIABLE, raising=False)


def told(monkeypatch: pytest.MonkeyPatch, **variables: str) -> CommonSettings:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return read_settings(CommonSettings)


@pytest.mark.parametrize("name", ["WIREDESK_BROKER_PASSWORD", "wiredesk_broker_password"])
def test_a_setting_may_be_a_file_of_its_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    """As Docker and Kubernetes hand secrets over; the line end is none of the password's."""
    (tmp_path / name).write_text(f"{SECRET}\n")
    (tmp_path / "WIREDESK_REPLICATION").write_text("3\n")
    given = {key: value for key, value in SCRAM.items() if "PASSWORD" not in key}

    read = told(monkeypatch, **given, WIREDESK_SECRETS_DIR=str(tmp_path))

    assert read.broker_password.get_secret_value() == SECRET
    assert read.replication == 3
    assert SECRET not in repr(read)


def test_a_variable_wins_over_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "WIREDESK_BROKER_PASSWORD").write_text("another")

    read = told(monkeypatch, **SCRAM, WIREDESK_SECRETS_DIR=str(tmp_path))

    assert read.broker_password.get_secret_value() == SECRET


def test_the_usual_folder_is_looked_into_where_it_is_there(tmp_path: Path) -> None:
    assert secrets_folder({}, tmp_path) == tmp_path
    assert secrets_folder({}, tmp_path / "none") is None


def test_a_folder_of_secrets_that_is_none_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with pytest.raises(SettingsInvalid, match=r"WIREDESK_SECRETS_DIR: .*none is no folder"):
        told(monkeypatch, WIREDESK_SECRETS_DIR=str(tmp_path / "none"))


def test_a_file_that_is_no_text_is_said_without_its_content(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "WIREDESK_BROKER_PASSWORD").write_bytes(SECRET.encode() + b"\xff")

    with pytest.raises(SettingsInvalid, match="broker_password") as refused:
        told(monkeypatch, WIREDESK_SECRETS_DIR=str(tmp_path))

    assert SECRET not in str(refused.value)
    assert refused.value.__suppress_context__


def test_secrets_of_channels_come_from_variables_or_files_too(tmp_path: Path) -> None:
    (tmp_path / "QUILLMARK_SECRET").write_text("from a file\n")

    found = secrets_named(
        ["QUILLMARK_SECRET", "OTHER_SECRET", "NO_SECRET"], {"OTHER_SECRET": "said\n"}, tmp_path
    )

    assert found == {"QUILLMARK_SECRET": "from a file", "OTHER_SECRET": "said"}


CONTRADICTIONS: Final[dict[str, tuple[dict[str, str], str]]] = {
    "no password": (
        {"WIREDESK_BROKER_SECURITY": "SASL_SSL", "WIREDESK_BROKER_USER": "x"},
        "WIREDESK_BROKER_PASSWORD is missing",
    ),
    "no user": (
        {"WIREDESK_BROKER_SECURITY": "SASL_SSL", "WIREDESK_BROKER_PASSWORD": SECRET},
        "WIREDESK_BROKER_USER is missing",
    ),
    "password in vain": (
        {"WIREDESK_BROKER_USER": "x", "WIREDESK_BROKER_PASSWORD": SECRET},
        "WIREDESK_BROKER_SECURITY is PLAINTEXT, which sends no user and no password",
    ),
    "authority in vain": (
        {"WIREDESK_BROKER_CA_FILE": "AUTHORITY"},
        "WIREDESK_BROKER_CA_FILE is set, but WIREDESK_BROKER_SECURITY is PLAINTEXT",
    ),
    "no such authority": (
        {**SCRAM, "WIREDESK_BROKER_CA_FILE": "/nowhere/ca.pem"},
        "WIREDESK_BROKER_CA_FILE: /nowhere/ca.pem: No such file or directory",
    ),
    "no PEM": (
        {**SCRAM, "WIREDESK_BROKER_CA_FILE": __file__},
        "holds no certificate in PEM form",
    ),
    "key alone": (
        {**SCRAM, "WIREDESK_BROKER_KEY_FILE": "CLIENT"},
        "WIREDESK_BROKER_KEY_FILE is set, and WIREDESK_BROKER_CERT_FILE is not",
    ),
    "no pair": (
        {**SCRAM, "WIREDESK_BROKER_CERT_FILE": "AUTHORITY"},
        "are no pair in PEM form",
    ),
    "Redis without TLS": (
        {"WIREDESK_REDIS_CA_FILE": "AUTHORITY"},
        "WIREDESK_REDIS_CA_FILE is set, but WIREDESK_REDIS_URL begins with redis://",
    ),
    "Redis without password": (
        {"WIREDESK_REDIS_USER": "x"},
        "WIREDESK_REDIS_PASSWORD is missing",
    ),
    "no address": (
        {"WIREDESK_REDIS_URL": f"redis://x:{SECRET}#1@cache:6379"},
        "WIREDESK_REDIS_URL is no address",
    ),
}


@pytest.mark.parametrize("case", CONTRADICTIONS)
def test_what_contradicts_itself_is_said_before_the_start(
    monkeypatch: pytest.MonkeyPatch, made: Certificates, case: str
) -> None:
    variables, sentence = CONTRADICTIONS[case]
    files = {"AUTHORITY": str(made.authority), "CLIENT": str(made.client)}
    given = {name: files.get(value, value) for name, value in variables.items()}

    with pytest.raises(SettingsInvalid) as refused:
        told(monkeypatch, **given)

    assert sentence in str(refused.value)
    assert SECRET not in str(refused.value)


def test_what_fits_together_is_taken(monkeypatch: pytest.MonkeyPatch, made: Certificates) -> None:
    """All of TLS at once, the client's certificate and key in one file."""
    read = told(
        monkeypatch,
        **SCRAM,
        WIREDESK_BROKER_CA_FILE=str(made.authority),
        WIREDESK_BROKER_CERT_FILE=str(made.client),
        WIREDESK_REDIS_URL="rediss://cache:6379/0",
        WIREDESK_REDIS_CA_FILE=str(made.authority),
        WIREDESK_REDIS_CERT_FILE=str(made.client),
        WIREDESK_REDIS_KEY_FILE=str(made.client),
    )

    assert read.broker_cert_file == made.client


def test_up_shows_an_address_of_redis_without_its_password() -> None:
    url = f"rediss://wiredesk:{SECRET}@cache:6379/0"

    assert without_user(url) == "rediss://cache:6379/0"
    assert SECRET not in repr(UpOptions(redis=url))
    assert SECRET not in repr(Parts("kafka:9092", False, url, {}))  # noqa: FBT003 - a value


def test_what_up_starts_itself_asks_nobody_who_they_are(
    monkeypatch: pytest.MonkeyPatch, made: Certificates
) -> None:
    """The environment may speak of another Kafka, on another day."""
    for name, value in SCRAM.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("WIREDESK_BROKER_CA_FILE", str(made.authority))
    started = {"broker": None, "redis": None}
    parts = Parts("127.0.0.1:1", False, "redis://127.0.0.1:2/0", started)  # type: ignore[arg-type] # noqa: FBT003

    read = told(monkeypatch, **parts.environment)

    assert (read.broker_security, read.broker_user, read.broker_ca_file) == ("PLAINTEXT", "", None)
