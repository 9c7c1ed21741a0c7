"""From parameters and native objects to qbXML, and what QuickBooks would refuse of it."""
