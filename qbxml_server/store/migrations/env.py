"""Run by alembic, with the connection that `migrate` put into the configuration."""

from alembic import context

from qbxml_server.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,  # `migrate` has begun the transaction
)
context.run_migrations()
