"""What all Wiredesk services have in common."""
