"""Arabic nouns behind numbers: one, two, three to ten, eleven to 99, and a hundred."""

from typing import Final

_PER: Final = " في "
_FEMININE: Final = frozenset({"قدم"})
"""Feminine words that do not look so."""
_DUAL: Final = ("ان", "تا")
Forms = tuple[str, ...]
"""The five, in that order."""


def masculine(one: str, few: str = "") -> Forms:
    """Answer the regular Arabic forms of a noun: one, two, few, many, and as behind a hundred."""
    return one, f"{one}ان", few or f"{one}ات", f"{one}ا", one


def feminine(stem: str) -> Forms:
    """Answer the regular forms of a noun that ends in "ة"."""
    one = f"{stem}ة"
    return one, f"{stem}تان", f"{stem}ات", one, one


def one_of(noun: str) -> str:
    """Answer one of something, as papers count it: "كيلومتر واحد في الساعة", "ليرة تركية واحدة"."""
    what, per, rest = noun.partition(_PER)
    is_feminine = what.split()[0].endswith("ة") or what in _FEMININE
    return f"{what} {'واحدة' if is_feminine else 'واحد'}{per}{rest}"


def is_dual(words: str) -> bool:
    """Answer whether the first of some words is the form of two: "هكتاران", "نقطتا أساس"."""
    return words.split(maxsplit=1)[0].endswith(_DUAL)


def both(noun: Forms, adjective: Forms) -> Forms:
    """Answer a noun with the word behind it, each in its form."""
    return tuple(map(" ".join, zip(noun, adjective, strict=True)))


def behind(forms: Forms, rest: str) -> Forms:
    """Answer a noun with what stays the same behind it: "كيلومترات في الساعة"."""
    return tuple(f"{each} {rest}" for each in forms)


def same(word: str) -> Forms:
    """Answer the forms of a word that has but one, as most names of foreign coins and of watts."""
    return (word,) * 5


def of(noun: Forms, land: str) -> Forms:
    """Answer a masculine noun with an adjective: "دينار عراقي", "دنانير عراقية"."""
    return both(noun, (land, f"{land}ان", f"{land}ة", f"{land}ا", land))


def of_her(noun: Forms, land: str) -> Forms:
    """Answer a feminine noun with an adjective, which is given as a man's: "ليرة تركية"."""
    return both(noun, (f"{land}ة", f"{land}تان", f"{land}ة", f"{land}ة", f"{land}ة"))
