"""What enrich learns about an article, without a broker: for its own command and others'."""

from pathlib import Path

from wiredesk.clock import utc_now
from wiredesk.newsroom import load
from wiredesk.settings_reading import in_newsroom, read_settings
from wiredesk.wire_files import Learner
from wiredesk_enrich.enrichers import chain
from wiredesk_enrich.pipeline import EnrichStage, Unobserved
from wiredesk_enrich.settings import EnrichSettings


def learner(newsroom: Path | None = None) -> Learner:
    """Make it with the settings as they are, or with another newsroom's folder.

    Raises SettingsInvalid and NewsroomError.
    """
    settings = in_newsroom(read_settings(EnrichSettings), newsroom)
    return EnrichStage(chain(settings, load(settings.newsroom)), utc_now, Unobserved()).enrich
