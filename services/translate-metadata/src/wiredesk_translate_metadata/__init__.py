"""The metadata of an article in five languages."""
