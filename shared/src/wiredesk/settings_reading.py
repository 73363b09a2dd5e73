"""Settings, read from the environment and from the folder of secrets, with all that is wrong."""

from pathlib import Path

from pydantic import ValidationError
from pydantic_settings import SettingsError

from wiredesk.errors import SettingsInvalid
from wiredesk.secret_files import secrets_folder
from wiredesk.settings import S
from wiredesk.settings_checks import contradictions


def read_settings(settings: type[S]) -> S:
    """Read settings from the environment and from files; SettingsInvalid says all that is wrong."""
    # Without the values, also behind the errors: they may be passwords.
    try:
        read = settings(_secrets_dir=secrets_folder())
    except ValidationError as error:
        prefix = settings.model_config.get("env_prefix", "")
        wrong = [
            f"{prefix}{'.'.join(map(str, each['loc']))}".upper() + f": {each['msg']}"
            for each in error.errors(include_input=False, include_url=False)
        ]
        raise SettingsInvalid("; ".join(wrong)) from None
    except SettingsError as error:
        cause = error.__cause__
        why = f": {cause}" if isinstance(cause, OSError) else ""  # names a file, no value
        raise SettingsInvalid(f"{error}{why}") from None
    wrong = list(contradictions(read))
    if wrong:
        raise SettingsInvalid("; ".join(wrong))
    return read


def in_newsroom(settings: S, newsroom: Path | None) -> S:
    """Answer settings with another newsroom's folder, where a command was told one."""
    return settings.model_copy(update={"newsroom": newsroom}) if newsroom else settings
