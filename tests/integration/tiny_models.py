"""Tiny random models in CTranslate2's form, made on the spot: all of the code, and no sense."""

import io
import json
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile

import numpy as np
import sentencepiece
from ctranslate2.specs import TransformerSpec

LINES: Final = (
    "The minister said on Monday that talks would go on.",
    "Protesters gather in the capital [1].",
    "Bakan pazartesi günü görüşmelerin süreceğini söyledi.",
)
_WIDTH: Final = 16
_LONGEST: Final = 600
_FIRST: Final = ("<unk>", "<s>", "</s>")


def pieces() -> bytes:
    """Train SentencePiece on three lines."""
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(LINES * 20),
        model_writer=out,
        vocab_size=80,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    return out.getvalue()


def model(folder: Path, *languages: str) -> bytes:
    """Write a model with one layer; answer the pieces that it knows."""
    model_of_pieces = pieces()
    processor = sentencepiece.SentencePieceProcessor(model_proto=model_of_pieces)
    rest = range(len(_FIRST), processor.get_piece_size())
    words = [*_FIRST, *map(processor.id_to_piece, rest), *languages]
    spec = TransformerSpec.from_config(1, 2)
    _fill(spec, len(words), np.random.default_rng(7))
    spec.register_source_vocabulary(words)
    spec.register_target_vocabulary(words)
    spec.validate()
    folder.mkdir(parents=True)
    spec.save(str(folder))
    return model_of_pieces


def opus(folder: Path) -> Path:
    """Write it as OPUS-MT's converter does."""
    found = model(folder)
    (folder / "source.spm").write_bytes(found)
    (folder / "target.spm").write_bytes(found)
    return folder


def nllb(folder: Path) -> Path:
    """Write it as NLLB's converter does."""
    found = model(folder, "eng_Latn", "tur_Latn")
    (folder / "sentencepiece.bpe.model").write_bytes(found)
    return folder


def argos(folder: Path, source: str = "en") -> Path:
    """Write it as an Argos package that is unpacked."""
    found = model(folder / "model")
    (folder / "sentencepiece.model").write_bytes(found)
    said = {"from_code": source, "to_code": "tr", "package_version": "1.0"}
    (folder / "metadata.json").write_text(json.dumps(said))
    return folder


def packed_argos(file: Path) -> Path:
    """Write it as an Argos package."""
    folder = argos(file.with_suffix(""))
    with ZipFile(file, "w") as package:
        for each in folder.rglob("*"):
            package.write(each, Path("translate-en_tr-1_0") / each.relative_to(folder))
    return file


def _fill(spec: Any, words: int, rng: np.random.Generator) -> None:
    def some(*shape: int) -> Any:
        return rng.normal(size=shape).astype(np.float32)

    def linear(layer: Any, out: int, into: int) -> None:
        layer.weight, layer.bias = some(out, into), some(out)

    def norm(layer: Any) -> None:
        layer.gamma, layer.beta = np.ones(_WIDTH, np.float32), np.zeros(_WIDTH, np.float32)

    def attention(layer: Any, *outs: int) -> None:
        norm(layer.layer_norm)
        for part, out in zip(layer.linear, outs, strict=True):
            linear(part, out, _WIDTH)

    spec.encoder.embeddings[0].weight = some(words, _WIDTH)
    spec.decoder.embeddings.weight = some(words, _WIDTH)
    linear(spec.decoder.projection, words, _WIDTH)
    for half in (spec.encoder, spec.decoder):
        half.position_encodings.encodings = some(_LONGEST, _WIDTH)
        norm(half.layer_norm)
        for layer in half.layer:
            attention(layer.self_attention, 3 * _WIDTH, _WIDTH)
            if hasattr(layer, "attention"):
                attention(layer.attention, _WIDTH, 2 * _WIDTH, _WIDTH)
            norm(layer.ffn.layer_norm)
            linear(layer.ffn.linear_0, 2 * _WIDTH, _WIDTH)
            linear(layer.ffn.linear_1, _WIDTH, 2 * _WIDTH)
