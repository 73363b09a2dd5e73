"""The setting of services that keep what takes long to make."""

from pathlib import Path

from pydantic import Field

from wiredesk.prepared.store import NO_STORE, Store
from wiredesk.settings import CommonSettings, OptionalFile


class PreparedSettings(CommonSettings):
    """What those services may be told, besides what every service may."""

    prepared: OptionalFile = Field(
        Path("~/.cache/wiredesk/prepared"),
        description="Folder in which what is made of the newsroom's names and of the detector's "
        "model is kept (some 95 MB), so that a start takes an eighth of its CPU. Workers may share "
        "it. Where it can't be written, or this is empty, nothing is kept. ~ is the user's home.",
    )

    @property
    def store(self) -> Store:
        """That folder; none where the user has no home."""
        try:
            return Store(self.prepared and self.prepared.expanduser())
        except RuntimeError:
            return NO_STORE
