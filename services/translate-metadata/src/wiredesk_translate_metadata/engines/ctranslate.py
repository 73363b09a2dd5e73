"""CTranslate2: models that run in this process, on a thread of their own."""

import asyncio
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from wiredesk.newsroom.engines import ByCTranslate2
from wiredesk_translate_metadata.engines.engine import EngineRefuses, Pair
from wiredesk_translate_metadata.engines.folders import ModelFolder, Tokens, read_folder
from wiredesk_translate_metadata.masking.slots import read_back, spelled

_SENTENCE: Final = re.compile(r"(?<=[.!?؟۔])\s+")
"""Models are taught sentence by sentence."""
MOST_TOKENS: Final = 256


@dataclass(frozen=True, slots=True)
class _Open:
    folder: ModelFolder
    translator: Any
    source: Any
    target: Any


class CTranslate2:
    """An `Engine` on this machine. The model is read when it is first asked."""

    def __init__(self, said: ByCTranslate2, path: Path) -> None:
        """Take what the newsroom says of it, and where it is."""
        self.name = said.name
        told = (said.slot, said.source_prefix, said.beam, said.precision)
        self.model = repr((str(said.path), _stamp(path), *told))
        self._said = said
        self._path = path
        self._open: _Open | None = None
        # One thread: a model works on one batch at a time, and who gives up waiting does not
        # stop it.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"engine-{said.name}")

    async def translate(self, texts: Sequence[str], pair: Pair) -> Sequence[str]:
        """Answer translations; see `Engine`."""
        work = asyncio.get_running_loop().run_in_executor
        return await work(self._thread, self._translate, list(texts), pair)

    def _translate(self, texts: Sequence[str], pair: Pair) -> Sequence[str]:
        try:
            if self._open is None:
                self._open = self._opened()
            return list(self._answers(self._open, texts, pair))
        except (RuntimeError, ValueError, OSError) as error:  # whatever the libraries raise
            raise EngineRefuses(f"{self.name}: {type(error).__name__}") from error

    def _opened(self) -> _Open:
        # Installed only where a newsroom has such a model (`making` says so where it is missing).
        import ctranslate2  # noqa: PLC0415 - 200 ms and 60 MB that nobody else needs
        import sentencepiece  # noqa: PLC0415 - the same

        folder = read_folder(self._path)
        return _Open(
            folder,
            ctranslate2.Translator(
                folder.place,
                compute_type=self._said.precision,
                intra_threads=self._said.threads,
                files=folder.files,
            ),
            sentencepiece.SentencePieceProcessor(model_proto=folder.source),
            sentencepiece.SentencePieceProcessor(model_proto=folder.target),
        )

    def _answers(self, model: _Open, texts: Sequence[str], pair: Pair) -> Iterator[str]:
        tokens = model.folder.tokens(pair)
        sentences = [_SENTENCE.split(spelled(text, self._said.slot)) for text in texts]
        flat = [sentence for each in sentences for sentence in each]
        said = iter(self._sentences(model, tokens, flat))
        for each in sentences:
            yield read_back(" ".join(next(said) for _ in each), self._said.slot)

    def _sentences(self, model: _Open, tokens: Tokens, sentences: Sequence[str]) -> Iterator[str]:
        before = [*filter(None, [self._said.source_prefix]), *tokens.before]
        found = model.translator.translate_batch(
            [
                [*before, *model.source.encode(each, out_type=str), *tokens.after]
                for each in sentences
            ],
            target_prefix=[list(tokens.target)] * len(sentences) if tokens.target else None,
            max_batch_size=16,
            beam_size=self._said.beam,
            max_input_length=MOST_TOKENS,
            max_decoding_length=MOST_TOKENS,
        )
        for each in found:
            yield model.target.decode(each.hypotheses[0][len(tokens.target) :])


def _stamp(path: Path) -> tuple[int, float]:
    """Answer what changes when another model is put in a model's place."""
    files = [path] if path.is_file() else [*path.glob("*"), *path.glob("model/*")]
    facts = [each.stat() for each in files]
    return sum(each.st_size for each in facts), max((each.st_mtime for each in facts), default=0.0)
