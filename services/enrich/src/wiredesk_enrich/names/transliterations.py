"""Other ways to write people's names of Arabic origin: Mustafa is Mostafa, al-Hakim is Hakim.

Each way changes one part of a name; no paper has all of them at once.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        "Mohammed Mohamed Muhammad Mohammad Mohamad",
        "Ahmed Ahmad",
        "Mustafa Mostafa Moustafa",
        "Hussein Hossein Husain Hussain",
        "Hassan Hasan",
        "Youssef Yousef Yusuf Yousuf",
        "Mahmoud Mahmud Mahmood",
        "Abdullah Abdallah Abdulla",
        "Khalid Khaled",
        "Omar Umar",
        "Saeed Said Saied",
        "Salih Saleh",
        "Tariq Tarek Tareq",
        "Faisal Faysal",
        "Majid Majed",
        "Rashid Rasheed Rashed",
        "Walid Waleed",
        "Nasser Naser Nasir",
        "Jamal Gamal",
        "Ibrahim Ebrahim",
        "Suleiman Sulaiman",
        "Osama Usama",
        "Fuad Fouad",
        "Othman Osman Uthman",
        "Jafar Jaafar",
        "Karim Kareem",
        "Hamid Hameed",
        "Salim Saleem",
        "Sharif Sherif",
        "Bashir Basheer",
        "Yahya Yehia",
        "Abdulaziz Abdelaziz",
        "Abdulrahman Abdelrahman Abdurrahman",
        "Abdul Abdel",
    ),
    "tr": ("Muhammed Mohammed",),
}
"""Ways to write one name, by the language of who writes it."""

_ARTICLES: Final[Mapping[str, tuple[re.Pattern[str], tuple[str, ...]]]] = {
    "en": (re.compile(" (?:al|el|Al|El)[- ](?=[A-Z])"), (" al-", " al ", " el-", " ")),
    "tr": (re.compile(" (?:e[lsşrntzd])-(?=[A-ZÇĞİÖŞÜ])"), (" el-",)),
    "fa": (re.compile(r" ال(?=\w{3})"), (" ",)),
    "ur": (re.compile(r" ال(?=\w{3})"), (" ",)),
}
"""The article inside of a name, and what may stand there instead."""


def transliterations(name: str, language: str) -> Iterator[str]:
    """Answer other ways to write a person's name of several words."""
    if " " not in name:
        return
    others = _others(language)
    words = name.split(" ")
    for at, word in enumerate(words):
        for other in others.get(word, ()):
            yield " ".join((*words[:at], other, *words[at + 1 :]))
    if language in _ARTICLES:
        article, ways = _ARTICLES[language]
        found = (article.sub(way, name) for way in ways)
        yield from (way for way in found if way != name and " " in way)


@cache
def _others(language: str) -> Mapping[str, tuple[str, ...]]:
    """Answer for each such name its other ways."""
    groups = [said.split() for said in _NAMES.get(language, ())]
    return {
        word: tuple(other for other in group if other != word) for group in groups for word in group
    }
