"""Settings: each is explained where it is declared, and a wrong one stops the start by name."""

from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final, Literal, get_origin

import pytest
from pydantic import SecretStr
from pydantic.fields import FieldInfo

from wiredesk.errors import SettingsInvalid
from wiredesk.service import installed_services
from wiredesk.settings import CommonSettings
from wiredesk.settings_reading import read_settings

SECRET: Final = "the-heron-flies-at-dusk"


def settings_classes() -> Iterator[type[CommonSettings]]:
    """Answer the settings of all workers, each class once."""
    yield CommonSettings
    for module in sorted({w.module for each in installed_services() for w in each.workers}):
        settings = import_module(f"{module}.settings")
        classes = [each for each in vars(settings).values() if isinstance(each, type)]
        for each in classes:
            if issubclass(each, CommonSettings) and each.__module__ == settings.__name__:
                yield each


def own_fields(cls: type[CommonSettings]) -> Iterator[str]:
    """Answer the settings of a service that not all services have."""
    common = CommonSettings.model_fields.keys() if cls is not CommonSettings else set()
    yield from cls.model_fields.keys() - common


CLASSES = list(settings_classes())
OWN_FIELDS = [(name, cls) for cls in CLASSES for name in sorted(own_fields(cls))]


def _is_choosy(field: FieldInfo) -> bool:
    """Tell whether a setting does not take just any text."""
    choosy = isinstance(field.default, bool | int | float | frozenset)
    return choosy or get_origin(field.annotation) is Literal


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may have settings of their own."""
    for name, _ in OWN_FIELDS:
        monkeypatch.delenv(f"WIREDESK_{name}".upper(), raising=False)


def test_every_service_has_settings() -> None:
    assert len(CLASSES) == 1 + len(installed_services())


def test_a_service_names_the_settings_that_its_workers_read() -> None:
    """The page of settings is made from what it names."""
    named = {service.settings for service in installed_services()}

    assert named | {CommonSettings} == set(CLASSES)


@pytest.mark.parametrize("cls", CLASSES)
def test_a_setting_is_explained_where_it_is_declared(cls: type[CommonSettings]) -> None:
    silent = {
        name
        for name, field in cls.model_fields.items()
        if not (field.description or "").rstrip().endswith((".", ")"))
    }

    assert silent == set()


@pytest.mark.parametrize("cls", CLASSES)
def test_every_setting_has_a_default(cls: type[CommonSettings]) -> None:
    """`wiredesk up` starts on a bare machine, with no setting at all."""
    assert read_settings(cls) == cls()


@pytest.mark.parametrize("cls", CLASSES)
def test_a_setting_is_the_environment_variable_of_its_name(
    cls: type[CommonSettings], monkeypatch: pytest.MonkeyPatch
) -> None:
    given: dict[str, Any] = {
        name: _another(field.default)
        for name, field in cls.model_fields.items()
        if isinstance(field.default, bool | int | float)
    }
    for name, value in given.items():
        monkeypatch.setenv(f"WIREDESK_{name.upper()}", str(value))

    read = read_settings(cls)

    assert given
    assert {name: getattr(read, name) for name in given} == given


def _another(default: bool | float) -> bool | float:  # noqa: FBT001 - any setting's default
    match default:
        case bool():
            return not default
        case int():
            return default - 1 if default > 1 else default + 1
        case _:
            return default / 2


def test_a_wrong_setting_is_named_with_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIREDESK_REPLICATION", "none")

    with pytest.raises(SettingsInvalid, match="WIREDESK_REPLICATION: Input should"):
        read_settings(CommonSettings)


def test_every_wrong_setting_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = ("REPLICATION", "HEALTH_PORT", "LOG_FORMAT", "BACKOFF_MOST_S", "CREATE_TOPICS")
    for name in wrong:
        monkeypatch.setenv(f"WIREDESK_{name}", "-1")

    with pytest.raises(SettingsInvalid) as refused:
        read_settings(CommonSettings)

    assert [name for name in wrong if f"WIREDESK_{name}: " not in str(refused.value)] == []


@pytest.mark.parametrize(
    ("cls", "name"),
    [(cls, name) for name, cls in OWN_FIELDS if _is_choosy(cls.model_fields[name])],
)
def test_a_wrong_value_is_never_shown(
    cls: type[CommonSettings], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may be a password that went into the wrong variable."""
    monkeypatch.setenv(f"WIREDESK_{name.upper()}", SECRET)

    with pytest.raises(SettingsInvalid) as refused:
        read_settings(cls)

    assert name in str(refused.value).lower()
    assert SECRET not in str(refused.value)
    assert refused.value.__suppress_context__, "a traceback would show the value"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("broker_password", SECRET),
        ("redis_password", SECRET),
        ("redis_url", f"redis://somebody:{SECRET}@cache:6379/0"),
    ],
)
def test_a_secret_is_in_no_text_that_a_log_could_show(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"WIREDESK_{name.upper()}", value)
    monkeypatch.setenv("WIREDESK_BROKER_SECURITY", "SASL_SSL")
    monkeypatch.setenv("WIREDESK_BROKER_USER", "somebody")
    monkeypatch.setenv("WIREDESK_BROKER_PASSWORD", SECRET)

    read = read_settings(CommonSettings)

    assert getattr(read, name).get_secret_value() == value
    assert SECRET not in f"{read} {read!r} {read.model_dump()} {read.model_dump_json()}"


def test_what_sounds_like_a_secret_is_kept_as_one() -> None:
    """A password in a plain text field would be in every repr."""
    words = ("password", "secret", "token", "redis_url")
    fields = [(cls.model_fields[name], name) for name, cls in OWN_FIELDS]

    spoken = {name for field, name in fields if any(word in name for word in words)}

    assert spoken == {name for field, name in fields if field.annotation is SecretStr}


def test_settings_never_change_while_a_worker_runs() -> None:
    with pytest.raises(ValueError, match="frozen"):
        CommonSettings().replication = 3  # type: ignore[misc] # mypy refuses it too


def test_other_variables_of_the_machine_are_nobodys_business(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WIREDESK_NO_SUCH_SETTING", "1")
    monkeypatch.setenv("BROKER", "elsewhere:9092")

    assert read_settings(CommonSettings) == CommonSettings()
    assert CommonSettings().broker == "127.0.0.1:9092"
