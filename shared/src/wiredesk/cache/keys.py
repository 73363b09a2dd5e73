"""The names of all keys in Redis. They are a contract between services."""

from typing import Final

from wiredesk.types import ArticleId, Edition

DUE: Final = "due"
OWN: Final = "own:"
"""Before a list's name: of it, the stories whose headline is in the edition's own language."""
EVENT_LIST: Final = "event:"
"""Before an article's id in a list's name: the stories of the event that it was the first of."""
RELATED_LIST: Final = "related:"
"""Before an article's id in a list's name: the stories that name it as related to them."""
NO_EPOCH: Final = "0"
"""The generation that is live where an edition's `epoch` key is missing."""
RELATIVES: Final = "{relatives}:"
"""Before all keys of the shelf by which enrich finds relatives."""
RELATIVES_REACHED: Final = "{relatives}:reached"
"""Hash: a partition of `articles.ingested.v1` to the offset up to which all have relatives."""
ASKED_AGAIN: Final = "asked_again"
"""Hash: a partition of `articles.enriched.v1` to the offset of `translations.overrides.v1` up to
which its stories were asked for again."""
RECALLED: Final = "recalled"
"""Set: the partitions of `articles.enriched.v1` whose stories are noted under what they show."""
TALLY: Final = "{tally}:counts"
"""Hash: `<channel>:<what>` to how many wires or articles, since the field `since`."""
TALLIED: Final = "{tally}:reached"
"""Hash: how far a partition of `wire.raw.v1` is counted, as an offset and as a time."""


def files(channel: str) -> str:
    """List of the files that came in by a channel, the newest first: `TakenFile`s in JSON."""
    return f"{{tally}}:files:{channel}"


def story(edition: Edition, epoch: str, id_: ArticleId) -> str:
    """Hash of one story in one edition: seq, status, fragments, the sets it is in."""
    return f"{{{edition}}}:{epoch}:story:{id_}"


def list_(edition: Edition, epoch: str, name: str) -> str:
    """Sorted set of ids by time: `front`, `section:sport`, `own:front`, `pins:sport`."""
    return f"{{{edition}}}:{epoch}:list:{name}"


def epoch(edition: Edition) -> str:
    """Which generation of an edition is live."""
    return f"{{{edition}}}:epoch"


def next_epoch(edition: Edition) -> str:
    """Which generation of an edition is being filled; missing where none is."""
    return f"{{{edition}}}:next"


def changes(edition: Edition) -> str:
    """Stream of an edition's changes: fields `id`, `sets`, `number`, `status` (of the story)."""
    return f"{{{edition}}}:changes"


def filled(edition: Edition) -> str:
    """Hash: partition to the boot token under which its stories were last filled here."""
    return f"{{{edition}}}:filled"


def fence(edition: Edition) -> str:
    """Hash: partition to the boot token whose holder may write that partition's stories."""
    return f"{{{edition}}}:fence"


def number(edition: Edition) -> str:
    """Counter behind the `number` field of the edition's changes."""
    return f"{{{edition}}}:number"


def section_names(edition: Edition) -> str:
    """What persons decided that an edition calls sections: JSON, name by key; missing: nothing."""
    return f"{{{edition}}}:sections"


def state_fence(partition: int) -> str:
    """The boot token whose holder is filling this partition's states."""
    return f"{{p{partition}}}:fence"


def state(partition: int, id_: ArticleId) -> str:
    """Hash with `seq` and `story` (a `Story` in JSON, compressed with zstd)."""
    return f"{{p{partition}}}:state:{id_}"


def boot(partition: int) -> str:
    """The boot token of a partition (`identity.boot_token`); missing: not filled."""
    return f"{{p{partition}}}:boot"


def seen(lane: str, id_: str) -> str:
    """The content digest of an article that was last seen in a lane."""
    return f"seen:{lane}:{id_}"


def relatives_of(id_: str) -> str:
    """Hash of an article that relatives look for: its revision, signature, keys and answers."""
    return f"{RELATIVES}of:{id_}"


def relatives_by(key: str) -> str:
    """Sorted set of the articles, by time, that have a name or a piece of wording in common."""
    return f"{RELATIVES}by:{key}"


def told(id_: str) -> str:
    """Hash: a revision of a story to the marks of its paragraphs, with a lifetime."""
    return f"told:{id_}"


def enriched(id_: str) -> str:
    """Hash of a story's newest enriched revision: revision, pass, event (with zstd), uses, said."""
    return f"enriched:{id_}"


def uses(use: str) -> str:
    """Sorted set of the stories that show a value, `<partition>:<id>`, by time of their article."""
    return f"uses:{use}"


def machine(digest: str) -> str:
    """What an engine said: of engine, model, glossary revision, pair and text, with a lifetime."""
    return f"machine:{digest}"


def machine_lacking(partition: int | str) -> str:
    """Sorted set of the enriched articles, by offset, that an engine is still to translate."""
    return f"machine:lacking:{partition}"


def wire(digest: str) -> str:
    """What ingest made of a wire: a `WireReceipt` in JSON, with a lifetime."""
    return f"wire:{digest}"


def attempt(stage: str, place: str) -> str:
    """How often a stage began on a record that may have killed a worker."""
    return f"attempt:{stage}:{place}"


def marks(stage: str) -> str:
    """Hash: `topic:partition` to the offsets (`first-last`) that a stage's worker has in hand."""
    return f"attempt:{stage}:marks"


def channel_lease(channel: str) -> str:
    """The token of the worker that looks into a channel now; it runs out by itself."""
    return f"{{channel:{channel}}}:lease"


def channel_memory(channel: str) -> str:
    """Hash: what a channel's looks remember, by the transport's own names."""
    return f"{{channel:{channel}}}:memory"


def channel_state(channel: str) -> str:
    """Hash of a channel's state.

    `last_look`, `last_wire`, and of one that fails `failing_since`, `why`, `failures`, `next_look`.
    """
    return f"{{channel:{channel}}}:state"


def channel_pause(channel: str) -> str:
    """Since when a channel is paused; missing where it is not."""
    return f"{{channel:{channel}}}:pause"
