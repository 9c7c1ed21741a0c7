"""Made qbXML documents of any message and any size, the same for the same seed: `qbxml sample`.

for piece in Document("InvoiceQueryRs", seed=7).write(size=1_000_000_000):
    file.write(piece)
"""

from .document import Document, messages

__all__ = ["Document", "messages"]
