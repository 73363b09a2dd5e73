"""The pipeline's own stages on other machinery: a plain aiokafka loop, and Quix Streams."""
