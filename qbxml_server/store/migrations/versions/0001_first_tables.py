"""The first tables"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "payloads",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payloads")),
    )
    op.create_table(
        "projects",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_projects")),
    )
    op.create_table(
        "users",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("email", name=op.f("uq_users_email")),
    )
    op.create_table(
        "api_keys",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("project_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("tail", sa.String(length=8), nullable=False),
        sa.Column("token", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("last_used_at", sa.Double(), nullable=True),
        sa.Column("revoked_at", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name=op.f("fk_api_keys_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_keys")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_api_keys_token_hash")),
    )
    with op.batch_alter_table("api_keys") as batch_op:
        batch_op.create_index(batch_op.f("ix_api_keys_project_id"), ["project_id"], unique=False)

    op.create_table(
        "end_users",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("project_id", sa.String(length=64), nullable=False),
        sa.Column("company_name", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name=op.f("fk_end_users_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_end_users")),
        sa.UniqueConstraint("project_id", "source_id", name=op.f("uq_end_users_project_id_source_id")),
    )
    op.create_table(
        "payload_blocks",
        sa.Column("payload_id", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["payload_id"], ["payloads.id"], name=op.f("fk_payload_blocks_payload_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("payload_id", "number", name=op.f("pk_payload_blocks")),
    )
    op.create_table(
        "auth_sessions",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("project_id", sa.String(length=64), nullable=False),
        sa.Column("end_user_id", sa.String(length=64), nullable=False),
        sa.Column("client_secret_hash", sa.String(length=64), nullable=False),
        sa.Column("redirect_url", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("expires_at", sa.Double(), nullable=False),
        sa.Column("completed_at", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(
            ["end_user_id"], ["end_users.id"], name=op.f("fk_auth_sessions_end_user_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name=op.f("fk_auth_sessions_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_auth_sessions")),
        sa.UniqueConstraint("client_secret_hash", name=op.f("uq_auth_sessions_client_secret_hash")),
    )
    with op.batch_alter_table("auth_sessions") as batch_op:
        batch_op.create_index(batch_op.f("ix_auth_sessions_end_user_id"), ["end_user_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_auth_sessions_project_id"), ["project_id"], unique=False)

    op.create_table(
        "connections",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("end_user_id", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("user_name", sa.String(length=64), nullable=False),
        sa.Column("password_hash", sa.String(length=64), nullable=True),
        sa.Column("owner_id", sa.String(length=38), nullable=False),
        sa.Column("file_id", sa.String(length=38), nullable=False),
        sa.Column("linked_at", sa.Double(), nullable=True),
        sa.Column("added_at", sa.Double(), nullable=True),
        sa.Column("online_at", sa.Double(), nullable=True),
        sa.Column("last_call_at", sa.Double(), nullable=True),
        sa.Column("last_request_at", sa.Double(), nullable=True),
        sa.Column("last_success_at", sa.Double(), nullable=True),
        sa.Column("last_trouble", sa.Text(), nullable=True),
        sa.Column("last_trouble_code", sa.Text(), nullable=True),
        sa.Column("last_trouble_at", sa.Double(), nullable=True),
        sa.Column("edition_setting", sa.String(length=8), nullable=True),
        sa.Column("version_setting", sa.String(length=8), nullable=True),
        sa.Column("edition", sa.String(length=8), nullable=True),
        sa.Column("qbxml_version", sa.String(length=8), nullable=True),
        sa.Column("company_name", sa.Text(), nullable=True),
        sa.Column("company_file", sa.Text(), nullable=True),
        sa.Column("product_name", sa.Text(), nullable=True),
        sa.Column("country", sa.String(length=8), nullable=True),
        sa.Column("is_sample_company", sa.Boolean(), nullable=True),
        sa.Column("machine", sa.Text(), nullable=True),
        sa.Column("wc_version", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["end_user_id"], ["end_users.id"], name=op.f("fk_connections_end_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_connections")),
        sa.UniqueConstraint("user_name", name=op.f("uq_connections_user_name")),
    )
    with op.batch_alter_table("connections") as batch_op:
        batch_op.create_index(batch_op.f("ix_connections_end_user_id"), ["end_user_id"], unique=False)

    op.create_table(
        "request_log",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("project_id", sa.String(length=64), nullable=True),
        sa.Column("end_user_id", sa.String(length=64), nullable=True),
        sa.Column("connection_id", sa.String(length=64), nullable=True),
        sa.Column("api_key_id", sa.String(length=64), nullable=True),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("method", sa.String(length=8), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("operation", sa.Text(), nullable=True),
        sa.Column("http_status", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("integration_code", sa.Text(), nullable=True),
        sa.Column("retry_count", sa.Integer(), nullable=True),
        sa.Column("folded_onto", sa.String(length=64), nullable=True),
        sa.Column("duration_s", sa.Double(), nullable=False),
        sa.Column("queued_s", sa.Double(), nullable=True),
        sa.Column("quickbooks_s", sa.Double(), nullable=True),
        sa.Column("request_size", sa.BigInteger(), nullable=True),
        sa.Column("response_size", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["end_user_id"], ["end_users.id"], name=op.f("fk_request_log_end_user_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name=op.f("fk_request_log_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_request_log")),
    )
    with op.batch_alter_table("request_log") as batch_op:
        batch_op.create_index(batch_op.f("ix_request_log_created_at"), ["created_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_log_end_user_id"), ["end_user_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_log_project_id"), ["project_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_log_request_id"), ["request_id"], unique=False)

    op.create_table(
        "requests",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("connection_id", sa.String(length=64), nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("message_set_id", sa.String(length=24), nullable=True),
        sa.Column("repeat_key", sa.Text(), nullable=True),
        sa.Column("repeat_until", sa.Double(), nullable=True),
        sa.Column("fingerprint", sa.Text(), nullable=True),
        sa.Column("pinned_to", sa.String(length=64), nullable=True),
        sa.Column("timeout", sa.Double(), nullable=False),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("deadline_at", sa.Double(), nullable=False),
        sa.Column("session_id", sa.String(length=64), nullable=True),
        sa.Column("sent_at", sa.Double(), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("retries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=True),
        sa.Column("hresult", sa.Text(), nullable=True),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("settled_at", sa.Double(), nullable=True),
        sa.Column("delivered_at", sa.Double(), nullable=True),
        sa.Column("request_payload", sa.String(length=64), nullable=True),
        sa.Column("response_payload", sa.String(length=64), nullable=True),
        sa.Column("response_size", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["connection_id"], ["connections.id"], name=op.f("fk_requests_connection_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_requests")),
        sa.UniqueConstraint("id", name=op.f("uq_requests_id")),
    )
    with op.batch_alter_table("requests") as batch_op:
        batch_op.create_index(
            "ix_requests_repeat",
            ["repeat_key"],
            unique=False,
            sqlite_where=sa.text("repeat_key IS NOT NULL"),
            postgresql_where=sa.text("repeat_key IS NOT NULL"),
        )
        batch_op.create_index("ix_requests_settled", ["settled_at"], unique=False)
        batch_op.create_index(
            "ix_requests_waiting",
            ["connection_id", "number"],
            unique=False,
            sqlite_where=sa.text("state IN ('QUEUED', 'LOST')"),
            postgresql_where=sa.text("state IN ('QUEUED', 'LOST')"),
        )
        batch_op.create_index(
            "uq_requests_in_flight",
            ["connection_id"],
            unique=True,
            sqlite_where=sa.text("state = 'SENT'"),
            postgresql_where=sa.text("state = 'SENT'"),
        )

    op.create_table(
        "sessions",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("connection_id", sa.String(length=64), nullable=False),
        sa.Column("opened_at", sa.Double(), nullable=False),
        sa.Column("last_call_at", sa.Double(), nullable=False),
        sa.Column("ended_at", sa.Double(), nullable=True),
        sa.Column("machine", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["connection_id"], ["connections.id"], name=op.f("fk_sessions_connection_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
    )
    with op.batch_alter_table("sessions") as batch_op:
        batch_op.create_index(batch_op.f("ix_sessions_connection_id"), ["connection_id"], unique=False)
        batch_op.create_index(
            "ix_sessions_open",
            ["connection_id"],
            unique=False,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )
