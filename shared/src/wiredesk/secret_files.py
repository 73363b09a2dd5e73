"""Secrets in files, as Docker and Kubernetes hand them over: one a file, named like its variable.

https://docs.docker.com/compose/how-tos/use-secrets/
"""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from wiredesk.errors import SettingsInvalid

VARIABLE: Final = "WIREDESK_SECRETS_DIR"
USUAL: Final = Path("/run/secrets")


def secrets_folder(environment: Mapping[str, str] = os.environ, usual: Path = USUAL) -> Path | None:
    """Answer the folder of secrets: the one that is named, else the usual one where it is there.

    Raises SettingsInvalid where the one that is named is no folder.
    """
    named = environment.get(VARIABLE)
    if not named:
        return usual if usual.is_dir() else None
    if not Path(named).is_dir():
        raise SettingsInvalid(f"{VARIABLE}: {named} is no folder")
    return Path(named)


def secrets_named(
    names: Iterable[str], environment: Mapping[str, str], folder: Path | None
) -> dict[str, str]:
    """Answer those of the named variables that are set, or are a file in the folder.

    Without the line end that a file has. Raises SettingsInvalid where a file can't be read.
    """
    found = {}
    for name in names:
        said = environment.get(name) or _read(folder, name)
        if said.strip():
            found[name] = said.strip()
    return found


def _read(folder: Path | None, name: str) -> str:
    files = [folder / name, folder / name.lower()] if folder else []
    file = next((each for each in files if each.is_file()), None)
    if file is None:
        return ""
    try:
        return file.read_text("utf-8")
    except OSError as error:
        raise SettingsInvalid(f"{file} can't be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise SettingsInvalid(f"{file} holds no UTF-8") from None
