"""The wire's own text on a page: in which language it stands, and which way it runs."""

from wiredesk.article_stages import Translated
from wiredesk.metadata import Metadata, Value


def wire_text(telling: Translated, metadata: Metadata) -> Value:
    """Answer a value in the language and direction of the wire's text, whatever an edition's are.

    An event of an older version does not say the direction: then its teaser, never translated
    there, has it.
    """
    learnt = telling.enrichment
    runs = learnt.direction if learnt.script else metadata.teaser.direction
    return metadata.teaser.model_copy(update={"language": learnt.language, "direction": runs})


def worded(text: Value, said: str) -> Value:
    """Answer other words of the wire in the language and direction of its text."""
    return text.model_copy(update={"value": said})
