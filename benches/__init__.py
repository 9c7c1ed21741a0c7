"""Made documents of any size, and what the project measures on them."""
