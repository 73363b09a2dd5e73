"""translate-metadata names itself and its worker."""

from wiredesk.service import Service, Worker
from wiredesk_translate_metadata.settings import TranslateSettings

SERVICE = Service(
    "translate-metadata",
    (Worker("translate", "wiredesk_translate_metadata", nice=2),),
    TranslateSettings,
)
