"""Measures Concord beside other engines on the inputs of concord-bench-inputs."""
