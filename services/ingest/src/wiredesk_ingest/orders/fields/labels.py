"""Key words, tags and names of subjects that say what may be done with an item: `hold`, `taslak`.

Most may as well be what a story is about, as a ban or a draft law: those count where it has not a
word of it.
"""

from collections.abc import Iterator
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects.effects import ask_person
from wiredesk_ingest.orders.fields.field_names import plain_name, plain_names
from wiredesk_ingest.orders.letters.stems import in_small
from wiredesk_ingest.orders.words.field_words import HELD_STATES, every

_NEVER_NEWS: Final = plain_names(
    [
        *("hold", "on hold", "held", "hold for release", "held for release", "embargoed"),
        *("under embargo", "do not publish", "do not use", "not for publication", "unpublished"),
        *("not cleared", "not for release", "legal hold", "publish later"),
    ]
)
_OR_NEWS: Final = plain_names(
    [
        *("draft", "retracted", "withdrawn", "spiked", "pending", "under review", "confidential"),
        "suppressed",
        *every(HELD_STATES),
    ]
)
_FOLDERS: Final = _NEVER_NEWS | _OR_NEWS | {"kill", "kills", "killed"}
_EMBARGOED: Final = "embargoed"
_EMBARGOES: Final = ("embargo", "embargad", "sperrfrist", "underembargo", "onhold", "holdfor")
_STEM: Final = 5
_SHORTEST: Final = 3
"""Letters of a word by which a story is known to tell of it."""

_LOOKED_AT: Final = 4_000
_HASH: Final = "# "


def obey_labels(draft: Draft) -> None:
    """Have a person read what a key word or a subject's name says is kept back."""
    for label in _labels(draft):
        plain = plain_name(label.lstrip(_HASH))
        if plain in _NEVER_NEWS or (plain in _OR_NEWS and not _is_told(label, draft)):
            ask_person(draft, f"keywords: {label[:40]} says that it is not to be used")
            return


def obey_path(path: str, draft: Draft) -> None:
    """Have a person read what lies in a folder that says it is kept back, or is called so."""
    *folders, file = path.split("/")
    stem = plain_name(file.rpartition(".")[0] or file)
    if any(map(_keeps_back, folders)) or stem in _NEVER_NEWS or stem.startswith(_EMBARGOED):
        ask_person(draft, f"archive: it lies in {path[:60]}")


def _keeps_back(folder: str) -> bool:
    """Tell whether a folder's name is a state, or begins with an embargo: `embargo-friday`."""
    plain = plain_name(folder)
    return plain in _FOLDERS or plain.startswith(_EMBARGOES)


def _labels(draft: Draft) -> Iterator[str]:
    yield from draft.fields.get("keywords", ())
    for subject in draft.fields.get("subjects", ()):
        yield subject.name


def _is_told(label: str, draft: Draft) -> bool:
    """Tell whether a story has a word of what it is labelled with."""
    copy = draft.fields.get("body_text", "")[:_LOOKED_AT]
    told = in_small(f"{draft.fields.get('headline', '')} {copy}")
    words = in_small(label.strip(_HASH)).split()
    return any(word[:_STEM] in told for word in words if len(word) >= _SHORTEST)
