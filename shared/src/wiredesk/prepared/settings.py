"""The setting of services that keep what takes long to make."""

from pathlib import Path

from pydantic import Field

from wiredesk.errors import SettingsInvalid
from wiredesk.prepared.store import NO_STORE, Store
from wiredesk.settings import CommonSettings, OptionalFile
from wiredesk.settings_reading import read_settings


class PreparedSettings(CommonSettings):
    """What those services may be told, besides what every service may."""

    prepared: OptionalFile = Field(
        Path("~/.cache/wiredesk/prepared"),
        description="Folder in which what is made of the newsroom's names, of the detector's "
        "model and of long expressions is kept (some 100 MB), so that a start takes an eighth of "
        "its CPU. Workers may share it. Where it can't be written, or this is empty, nothing is "
        "kept. ~ is the user's home.",
    )

    @property
    def store(self) -> Store:
        """That folder; none where the user has no home."""
        try:
            return Store(self.prepared and self.prepared.expanduser())
        except RuntimeError:
            return NO_STORE


def store_named() -> Store:
    """Answer the store for what is made before a worker begins; none where a setting is wrong.

    The worker says what is wrong with it.
    """
    try:
        return read_settings(PreparedSettings).store
    except SettingsInvalid:
        return NO_STORE
