"""What is remembered of a mailbox between two looks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

_SETS: Final = ("taken", "refused", "missed")  # of UIDs, in `Known`


@dataclass(slots=True)
class Known:
    """What is remembered of a folder, for as long as its UIDs mean the same mails."""

    validity: str = ""
    last: int = 0
    """No mail up to this UID is new, where mails are only remembered."""
    taken: set[int] = field(default_factory=set)
    """On the log, but still as they were: marking or moving them failed."""
    refused: set[int] = field(default_factory=set)
    missed: set[int] = field(default_factory=set)
    """Could not be fetched, marked or moved: tried again."""

    @classmethod
    def of(cls, texts: Mapping[str, str], validity: str) -> "Known":
        """Read what was kept; nothing of it counts where UIDs mean other mails by now."""
        if texts.get("validity") != validity:
            return cls(validity)
        sets = [{int(uid) for uid in texts.get(name, "").split()} for name in _SETS]
        return cls(validity, int(texts.get("last", "0")), *sets)

    def only(self, there: set[int]) -> None:
        """Forget all that is not there any more."""
        for uids in (self.taken, self.refused, self.missed):
            uids.intersection_update(there)

    def texts(self) -> dict[str, str]:
        """Write what is to be kept."""
        sets = {name: " ".join(map(str, sorted(getattr(self, name)))) for name in _SETS}
        return {"validity": self.validity, "last": str(self.last), **sets}
