"""What may stand between the words of a sentence that takes a story back."""

from typing import Final

UP_TO: Final = r"\b[^\r\n.]{0,120}?"
"""What a story is about, within one sentence."""

ANY_CASE_BEHIND: Final = r"(?=[^\r\n]*[a-zß-ÿ])"
"""Behind a word in capitals: where all is in capitals, the word is no order."""
