"""`python -m wiredesk_translate_metadata`."""

from wiredesk.worker import main
from wiredesk_translate_metadata.app import translate
from wiredesk_translate_metadata.settings import TranslateSettings

if __name__ == "__main__":
    main({"translate": translate}, TranslateSettings)
