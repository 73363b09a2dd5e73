"""What is found of a story that is sent as text, before it is put into an article."""

from dataclasses import dataclass, field

from wiredesk_ingest.formats.texts.identity import Identity


@dataclass(slots=True)
class Story:
    """What the two formats find out each in its own way."""

    identity: Identity
    lines: list[str]  # of the text
    slug: str = ""
    keywords: tuple[str, ...] = ()
    telling: list[str] = field(default_factory=list)  # what stands behind the slug
    source: str = ""
    killed: bool = False  # said in the header or the slug
    held: bool = False  # the same
    doubtful: bool = False  # its headline may be a kill or news
    headline: str = ""  # where the text has none
    embargo: str | None = None
