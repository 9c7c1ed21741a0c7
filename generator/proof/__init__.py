"""Random documents, and proofs with them; what two versions of the specs mean differently."""
