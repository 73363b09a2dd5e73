"""Every real agency file is understood, or refused with a reason that helps."""

import pytest

from tests.conformance.agency import THERE, names, path, reading, understood
from wiredesk.article import Article
from wiredesk_ingest.formats import FORMATS
from wiredesk_ingest.refusals import CODES

__test__ = THERE


@pytest.mark.parametrize("name", names("*/*"))
def test_a_file_is_understood_or_refused_with_a_reason(name: str) -> None:
    """A refusal has a code, a sentence, and no place outside of the file."""
    found = reading(name)

    assert found.format in {each.name for each in FORMATS} or found.refusals
    for refused in found.refusals:
        assert refused.code in CODES
        assert refused.code != "parser_failed", refused.sentence
        assert refused.sentence
        assert refused.position is None or 0 <= refused.position < path(name).stat().st_size


@pytest.mark.parametrize("name", understood())
def test_an_article_survives_its_event(name: str) -> None:
    """What is sent to the next stage is what was understood."""
    for item in reading(name).items:
        article = item.article

        assert Article.model_validate_json(article.model_dump_json()) == article


@pytest.mark.parametrize("name", understood())
def test_no_word_is_reported_lost(name: str) -> None:
    assert [item.words_lost for item in reading(name).items if item.words_lost] == []
