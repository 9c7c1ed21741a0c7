"""The facts as plain data: what the wire is, what JSON is made of it, what requests take."""
