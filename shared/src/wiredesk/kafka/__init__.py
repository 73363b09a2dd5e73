"""The broker for real: the only package that imports faust or aiokafka."""
