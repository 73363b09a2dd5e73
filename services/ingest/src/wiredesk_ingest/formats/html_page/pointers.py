"""What in a page's text only points to another page: "Read also: ...", whatever it is called."""

import re
from typing import Final

from wiredesk_ingest.formats.html_page.blocks import Block, Shape, letters
from wiredesk_ingest.reading.xml import Element

_POINTS: Final = re.compile(
    r"[(\[]?(?:also read|read (?:also|more|next)|see also|related(?: (?:stories|articles|news))?"
    r"|more (?:on this|stories|news)|(?:more|read|watch|listen|photos|pictures|video)(?=:)"
    r"|lire aussi|[àa] lire (?:aussi|également)|voir aussi"
    r"|(?:lesen|siehe) (?:sie )?auch|mehr (?:zum thema|dazu)|le[ea] también|más información"
    r"|te puede interesar|(?:leia|veja) (?:também|mais)|leggi anche|(?:читайте|смотрите) также"
    r"|(?:اقرأ|إقرأ|اقرأي|شاهد|طالع|انظر) (?:أيضا|أيضاً|أيضًا|المزيد)|(?:أخبار|مواضيع) ذات صلة"
    r"|(?:قد|ربما) يهمك(?: (?:أيضا|أيضاً|أيضًا))?"
    r"|(?:بیشتر|همچنین) (?:بخوانید|ببینید)|بیشتر در این باره|مطالب مرتبط|در همین (?:زمینه|رابطه)"
    r"|(?:یہ بھی|مزید) پڑھ(?:یں|یے|ئے|ئیے)|متعلقہ خبریں|ilgili haber(?:ler)?"
    r"|(?:ayrıca|bunu da) oku(?:yun)?|(?:bunlar da )?ilginizi çekebilir)\s?(?:[:：|>»-]\s?|\Z)",
    re.IGNORECASE,
)
"""What stands before a link to another story."""

_LABEL: Final = re.compile(
    r"(?:(?:>|&gt;|\u00bb|\u25ba|\u25b6|\u2192|\u27a1)\ufe0f?\s?){1,3}[^:]{2,40}:\s?"
)
"""Any label behind an arrow, before a link that is all the rest."""

_LONGEST_POINTER: Final = 200  # letters
_LONGEST_BOX: Final = 400
_ENDS: Final = re.compile(r"[.!?\u2026\u061f\u06d4\u0964\u3002]\W{0,3}\Z")
_MOSTLY: Final = 0.8
_NO_POINTERS: Final = frozenset({"article", "body", "html", "main"})


def pointers(root: Element, shape: Shape) -> list[Element]:
    """Answer what points to another page: a line with its link, or all that a title is above."""
    found: list[Element] = []
    for at, block in enumerate(shape.blocks):
        if _points_away(block):
            about = block.owner.getparent()
            whole = about is not None and about is not root and _is_box(about, at, shape)
            found.append(about if whole and about is not None else block.owner)
    return found


def _is_box(about: Element, at: int, shape: Shape) -> bool:
    """Tell whether an element has nothing in it but a title, of this number, and what it names."""
    if about.tag in _NO_POINTERS or shape.runs[about] or shape.letters[about] > _LONGEST_BOX:
        return False
    inside = {*about.iter()}
    below = [each.text for each in shape.blocks[at + 1 :] if each.owner in inside]
    is_first = not at or shape.blocks[at - 1].owner not in inside
    return is_first and not any(_ENDS.search(text) for text in below)


def _points_away(block: Block) -> bool:
    """Tell whether a block names another page to read, and is nothing else."""
    if block.letters > _LONGEST_POINTER:
        return False
    if found := _POINTS.match(block.text):
        return found.end() == len(block.text) or _is_linked(block, found.end())
    labelled = _LABEL.match(block.text) if block.linked else None
    return labelled is not None and _is_linked(block, labelled.end())


def _is_linked(block: Block, begin: int) -> bool:
    """Tell whether what stands behind a label is a link."""
    return block.linked >= _MOSTLY * (block.letters - letters(block.text[:begin]))
