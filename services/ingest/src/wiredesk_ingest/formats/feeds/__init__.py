"""RSS, Atom, RDF and JSON Feed: a document with an article an item."""
