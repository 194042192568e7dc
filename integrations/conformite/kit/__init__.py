"""What the conformance kit does of its own; the reference model and the vectors are those of the project."""
