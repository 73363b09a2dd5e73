"""translate-metadata's own settings, besides those that every service has."""

from wiredesk.settings import CommonSettings


class TranslateSettings(CommonSettings):
    """translate-metadata needs nothing of its own yet; the newsroom's files say the rest."""
