"""A story's fragments: what site puts together into documents, rendered once an edition."""
