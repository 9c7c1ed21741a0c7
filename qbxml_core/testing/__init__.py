"""What programs are tested with where there is no QuickBooks."""
