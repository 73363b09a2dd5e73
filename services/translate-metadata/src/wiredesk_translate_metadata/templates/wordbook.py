"""Finds the newsroom's phrases in what a wire writes."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Final

from wiredesk.newsroom.phrases import Phrase, slots
from wiredesk.types import Edition
from wiredesk_translate_metadata.folding import folded, name_key

_SLOTS: Final = re.compile(r"\{\d\}")
_ONE: Final = frozenset({0})
_END: Final = ".。۔"
_STOPS: Final = ":،,;؛"
_COLON: Final = ":"
_SIGNED: Final = re.compile(r"\s[-–—]\s|/")
_FOR: Final = "ل"
_FOR_ONE: Final = "ل{0}"
_SHORTEST: Final = 4
"""Shorter words may be parts of people's names: `Ho`, `von`."""


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to write a phrase that has a slot."""

    phrase: Phrase
    text: str
    pattern: str
    """Compiled when a text is first looked at by it: most of a thousand never are."""


class Wordbook:
    """The phrases of one file, by all their forms. Where two have the same one, the first has it.

    Forms with a slot are found by the word that they begin or end with, the longest one first.
    """

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        """Index every form."""
        self._whole: dict[str, Phrase] = {}
        self._by_id: dict[str, Phrase] = {}
        self._before: defaultdict[str, list[_Form]] = defaultdict(list)
        self._after: defaultdict[str, list[_Form]] = defaultdict(list)
        self._between: dict[str, tuple[Phrase, bool]] = {}
        self._joints: set[str] = set()
        self._words: set[str] = set()
        slotted: list[tuple[Phrase, str]] = []
        for phrase in phrases:
            self._by_id[phrase.id] = phrase
            slotted += [
                (phrase, form) for form in phrase.forms if not self._add_whole(phrase, form)
            ]
        for phrase, form in slotted:
            self._add(phrase, form)
        for alike in (*self._before.values(), *self._after.values()):
            alike.sort(key=lambda form: -len(form.text))
        self._splitter = _any_of(self._joints)

    def _add_whole(self, phrase: Phrase, form: str) -> bool:
        """Index a form that is a phrase as it stands; answer False for one with a slot."""
        if slots(form):
            return False
        self._whole.setdefault(key(form), phrase)
        if len(form) >= _SHORTEST and len(form.split()) == 1:
            self._words.add(key(form.strip(_STOPS)))
        return True

    def _add(self, phrase: Phrase, form: str) -> None:
        literal = _SLOTS.sub(" ", form).split()
        self._words |= {key(each.strip(_STOPS)) for each in literal if len(each) >= _SHORTEST}
        if not literal:  # a form that is a slot and nothing else is any text
            return
        parts, order = _SLOTS.split(form.rstrip(_END)), _SLOTS.findall(form)
        if slots(form) == _ONE:
            pattern = f"{self._labelling(parts[0])}(.+){re.escape(parts[1])}"
            found = _Form(phrase, form, pattern)
            index, word = (
                (self._before, parts[0].split()[0])
                if parts[0].strip()
                else (self._after, parts[1].split()[-1])
            )
            index[folded(word).rstrip(_END + _COLON)].append(found)
        elif parts[1].strip() and not (parts[0] or parts[2]):
            self._joints.add(parts[1].strip())
            self._between.setdefault(folded(parts[1]), (phrase, order != sorted(order)))

    def _labelling(self, words: str) -> str:
        """Answer a pattern of what stands before a slot, its colon or one that a wire adds.

        A colon behind a phrase of its own parts that from what is behind: "خبرنگار: Ada".
        """
        label = words.rstrip()
        bare = label.rstrip(_COLON)
        may_add = label and key(label) not in self._whole
        colon = r"\s*:" if bare != label else r"(?:\s*:)?" if may_add else ""
        gap = r"\s+" if words != label else ""
        return f"{re.escape(bare.rstrip())}{colon}{gap}"

    def phrase(self, id_: str) -> Phrase | None:
        """Answer a phrase by its id."""
        return self._by_id.get(id_)

    def whole(self, text: str) -> Phrase | None:
        """Answer the phrase that a text is."""
        return self._whole.get(key(text))

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer in an edition a text that is a phrase and nothing else."""
        phrase = self.whole(text)
        return phrase.names[edition] if phrase else None

    def has_word(self, word: str) -> bool:
        """Answer whether a word is one of a phrase's own: `Staff`, `muhabiri`."""
        return key(word) in self._words

    def before(self, text: str) -> Iterator[tuple[Phrase, str]]:
        """Answer phrases that a text begins with, and what stands in their slot."""
        word = folded(next(iter(text.split(maxsplit=1)), "")).rstrip(_END + _COLON)
        return _fits(self._before.get(word, ()), text)

    def signed(self, text: str) -> Iterator[tuple[Phrase, str]]:
        """Answer those that have a dash or a stroke of their own, which else parts two alike."""
        for phrase, inner in self.before(text) if _SIGNED.search(text) else ():
            if _SIGNED.search(text[: -len(inner)]):
                yield phrase, inner

    def after(self, text: str) -> Iterator[tuple[Phrase, str]]:
        """Answer phrases that a text ends with, and what stands before."""
        return _fits(
            self._after.get(folded(next(iter(text.rsplit(maxsplit=1)[-1:]), "")).rstrip(_END), ()),
            text,
        )

    def around(self, text: str) -> Iterator[tuple[Phrase, str]]:
        """Answer phrases that a text begins with, then those that it ends with, and the rest."""
        return chain(self.before(text), self.after(text))

    def between(self, text: str, *ids: str) -> Iterator[tuple[str, Phrase, str]]:
        """Split a text at the words of phrases that stand between two names, one after another.

        Answer them in the order of the phrase's slots: Urdu says the place before the name.
        """
        for found in self._splitter.finditer(text):
            phrase, turned = self._between[folded(found[0])]
            if phrase.id in ids:
                ends = text[: found.start()], text[found.end() :].strip()
                yield ends[turned], phrase, ends[not turned]


def key(text: str) -> str:
    """Answer a phrase as names are compared, without the full stop.

    `İ` is folded to two letters, `ARŞİV` is `Arşiv` all the same.
    """
    return name_key(text.replace("İ", "i")).rstrip(_END).rstrip()


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    either = "|".join(map(re.escape, words)) or "(?!)"
    # The blank behind one may be the blank before the next: "AFP correspondent in Cairo".
    return re.compile(rf"\s+(?:{either})(?=\s)", re.IGNORECASE)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _fits(forms: Iterable[_Form], text: str) -> Iterator[tuple[Phrase, str]]:
    for form in forms:
        found = _compiled(form.pattern).fullmatch(text)
        if found:
            yield form.phrase, _with_article(form, found[1].strip())


def _with_article(form: _Form, inner: str) -> str:
    """Give an Arabic word its article back, which "for" has taken in: "للكرملين" is "الكرملين"."""
    return f"ا{inner}" if form.text.endswith(_FOR_ONE) and inner.startswith(_FOR) else inner
