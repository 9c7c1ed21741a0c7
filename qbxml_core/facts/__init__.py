"""What is known of qbXML and of the REST side. Nothing here reads or writes a document."""
