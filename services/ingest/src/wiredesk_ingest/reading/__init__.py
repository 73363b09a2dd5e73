"""From bytes to text, JSON and XML: packed, damaged or oddly declared as they come."""
