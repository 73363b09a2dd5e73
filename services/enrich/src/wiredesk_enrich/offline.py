"""What enrich learns about an article, without a broker: for its own command and others'."""

from wiredesk.clock import utc_now
from wiredesk.newsroom import load
from wiredesk.settings import read_settings
from wiredesk.wire_files import Learner
from wiredesk_enrich.enrichers import chain
from wiredesk_enrich.pipeline import EnrichStage, Unobserved
from wiredesk_enrich.settings import EnrichSettings


def learner() -> Learner:
    """Make it with the settings as they are. Raises SettingsInvalid and NewsroomError."""
    settings = read_settings(EnrichSettings)
    return EnrichStage(chain(settings, load(settings.newsroom)), utc_now, Unobserved()).enrich
