"""People, places and organisations: what they are called, and where a text names them."""
