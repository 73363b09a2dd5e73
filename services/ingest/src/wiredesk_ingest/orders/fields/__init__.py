"""What orders that is no sentence: a sender's own fields, statuses, marks."""
