"""LibreTranslate: `POST /translate` (https://docs.libretranslate.com/api/operations/translate/)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from wiredesk_translate_metadata.engines.engine import EngineAway, Pair
from wiredesk_translate_metadata.engines.posting import post, texts
from wiredesk_translate_metadata.masking.slots import read_back, spelled


@dataclass(frozen=True, slots=True)
class LibreTranslate:
    """An `Engine` on a LibreTranslate server."""

    name: str
    url: str
    slot: str
    key: str = field(default="", repr=False)

    @property
    def model(self) -> str:
        """The server: it says nothing of the models behind it."""
        return f"{self.url} {self.slot}"

    async def translate(self, asked: Sequence[str], pair: Pair) -> Sequence[str]:
        """Answer translations; see `Engine`."""
        body = {
            "q": [spelled(text, self.slot) for text in asked],
            "source": pair.source,
            "target": pair.edition,
            "format": "text",
        } | ({"api_key": self.key} if self.key else {})
        said = await post(self.name, f"{self.url.rstrip('/')}/translate", body, {})
        if not isinstance(said, dict):
            raise EngineAway(f"{self.name} answers no object")
        found = texts(self.name, said.get("translatedText"))
        return [read_back(text, self.slot) for text in found]
