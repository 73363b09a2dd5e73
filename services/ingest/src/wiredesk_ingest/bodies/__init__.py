"""Bodies: any mark-up made into the few tags of a page, and no word lost."""
