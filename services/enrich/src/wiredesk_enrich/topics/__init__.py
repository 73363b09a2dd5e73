"""What an article is about, in IPTC's media topics."""
