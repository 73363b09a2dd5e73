"""Key phrases: the few words of a text that say what it is about."""
