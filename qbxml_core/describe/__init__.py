"""What can be said about names, codes and operations, for people and for other programs."""
