"""Variables that are nearly a setting's name: a slip of the pen, which nobody would hear of."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final

from wiredesk.settings import CommonSettings

PREFIX: Final = str(CommonSettings.model_config.get("env_prefix"))
_OF_COMMANDS: Final = frozenset({"CONSOLE", "RECEIVER", "DATA", "SEND_SECRET", "SECRETS_DIR"})
_ALIKE: Final = 0.8
"""The share of letters in common, by `difflib`: one letter too few or wrong, two exchanged."""


def slips(
    environment: Iterable[str], settings: Iterable[type[CommonSettings]]
) -> Mapping[str, str]:
    """Answer each variable that is no setting, and the setting that seems to be meant.

    Those like none are left alone: a newsroom names the variables of its secrets as it likes.
    """
    fields = {name.upper() for each in settings for name in each.model_fields}
    known = {PREFIX + name for name in fields | _OF_COMMANDS}
    unknown = [name for name in environment if name.startswith(PREFIX) and name not in known]
    likes = {name: get_close_matches(name, known, 1, _ALIKE) for name in unknown}
    return {name: like[0] for name, like in likes.items() if like}
