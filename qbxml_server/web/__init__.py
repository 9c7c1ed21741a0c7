"""What people see: the flow that connects QuickBooks, the dashboard, and pages that say what to do."""
