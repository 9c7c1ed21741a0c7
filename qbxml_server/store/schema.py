"""The tables. Times are seconds since 1970, UTC. Secrets are stored as SHA-256 of a random token, or as argon2."""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Id = sa.String(64)
Time = sa.Double
Serial = sa.BigInteger().with_variant(sa.Integer, "sqlite")  # SQLite numbers rows by itself only if it says INTEGER


def _parent(column: str) -> sa.ForeignKey:
    return sa.ForeignKey(column, ondelete="CASCADE")


projects = sa.Table(
    "projects",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("created_at", Time, nullable=False),
)

api_keys = sa.Table(
    "api_keys",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("project_id", Id, _parent("projects.id"), nullable=False, index=True),
    sa.Column("kind", sa.String(16), nullable=False),  # secret | publishable
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("token_hash", sa.String(64), nullable=False, unique=True),
    sa.Column("tail", sa.String(8), nullable=False),  # the last characters, to tell keys apart
    sa.Column("token", sa.Text),  # of publishable keys alone, which are public
    sa.Column("created_at", Time, nullable=False),
    sa.Column("last_used_at", Time),
    sa.Column("revoked_at", Time),
)

end_users = sa.Table(
    "end_users",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("project_id", Id, _parent("projects.id"), nullable=False),
    sa.Column("company_name", sa.Text, nullable=False),
    sa.Column("source_id", sa.Text, nullable=False),
    sa.Column("email", sa.Text, nullable=False),
    sa.Column("created_at", Time, nullable=False),
    sa.UniqueConstraint("project_id", "source_id"),
)

connections = sa.Table(
    "connections",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("end_user_id", Id, _parent("end_users.id"), nullable=False, index=True),
    sa.Column("created_at", Time, nullable=False),
    # What the .qwc file says
    sa.Column("user_name", sa.String(64), nullable=False, unique=True),
    sa.Column("password_hash", sa.String(64)),  # None: no password was handed out yet
    sa.Column("owner_id", sa.String(38), nullable=False),
    sa.Column("file_id", sa.String(38), nullable=False),
    # How far it came
    sa.Column("linked_at", Time),  # the .qwc file was handed out
    sa.Column("added_at", Time),  # the Web Connector signed in for the first time
    sa.Column("online_at", Time),  # QuickBooks was reached for the first time
    sa.Column("last_call_at", Time),
    sa.Column("last_request_at", Time),
    sa.Column("last_success_at", Time),
    sa.Column("last_trouble", sa.Text),  # what went wrong last, None once a request went well
    sa.Column("last_trouble_code", sa.Text),
    sa.Column("last_trouble_at", Time),
    # What was set, and what the company said
    sa.Column("edition_setting", sa.String(8)),
    sa.Column("version_setting", sa.String(8)),
    sa.Column("edition", sa.String(8)),
    sa.Column("qbxml_version", sa.String(8)),
    sa.Column("company_name", sa.Text),
    sa.Column("company_file", sa.Text),
    sa.Column("product_name", sa.Text),
    sa.Column("country", sa.String(8)),
    sa.Column("is_sample_company", sa.Boolean),
    sa.Column("machine", sa.Text),
    sa.Column("wc_version", sa.Text),
)

auth_sessions = sa.Table(
    "auth_sessions",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("project_id", Id, _parent("projects.id"), nullable=False, index=True),
    sa.Column("end_user_id", Id, _parent("end_users.id"), nullable=False, index=True),
    sa.Column("client_secret_hash", sa.String(64), nullable=False, unique=True),
    sa.Column("redirect_url", sa.Text),
    sa.Column("created_at", Time, nullable=False),
    sa.Column("expires_at", Time, nullable=False),
    sa.Column("completed_at", Time),
)

users = sa.Table(  # people who sign in to the dashboard
    "users",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("email", sa.Text, nullable=False, unique=True),
    sa.Column("password_hash", sa.Text, nullable=False),  # argon2
    sa.Column("created_at", Time, nullable=False),
)

sessions = sa.Table(  # of the Web Connector with QuickBooks
    "sessions",
    metadata,
    sa.Column("id", Id, primary_key=True),  # a hash of the ticket, which is the key to the session
    sa.Column("connection_id", Id, _parent("connections.id"), nullable=False, index=True),
    sa.Column("opened_at", Time, nullable=False),
    sa.Column("last_call_at", Time, nullable=False),
    sa.Column("ended_at", Time),
    sa.Column("machine", sa.Text),
    sa.Column("status", sa.Text),  # what getLastError says
)
sa.Index("ix_sessions_open", sessions.c.connection_id, sqlite_where=sessions.c.ended_at.is_(None),
         postgresql_where=sessions.c.ended_at.is_(None))  # fmt: skip

requests = sa.Table(
    "requests",
    metadata,
    sa.Column("number", Serial, primary_key=True, autoincrement=True),  # first in, first out
    sa.Column("id", Id, nullable=False, unique=True),
    sa.Column("connection_id", Id, _parent("connections.id"), nullable=False),
    sa.Column("operation", sa.Text, nullable=False),
    sa.Column("kind", sa.String(8), nullable=False),
    sa.Column("state", sa.String(8), nullable=False),
    sa.Column("message_set_id", sa.String(24)),
    sa.Column("repeat_key", sa.Text),
    sa.Column("repeat_until", Time),  # repeats of the call are folded, and the answer is kept, until then
    sa.Column("fingerprint", sa.Text),
    sa.Column("pinned_to", Id),  # the session this page of an iterator must run in
    sa.Column("timeout", Time, nullable=False),
    sa.Column("created_at", Time, nullable=False),
    sa.Column("deadline_at", Time, nullable=False),
    # Sent
    sa.Column("session_id", Id),  # that it was sent in last
    sa.Column("sent_at", Time),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("retries", sa.Integer, nullable=False, server_default="0"),  # of ours, after a refusal that passes
    # Settled
    sa.Column("outcome", sa.String(20)),
    sa.Column("hresult", sa.Text),
    sa.Column("message", sa.Text),
    sa.Column("settled_at", Time),
    sa.Column("delivered_at", Time),
    sa.Column("request_payload", Id),
    sa.Column("response_payload", Id),
    sa.Column("response_size", sa.BigInteger),
)
_waiting = requests.c.state.in_(["QUEUED", "LOST"])
_in_flight = requests.c.state == "SENT"
sa.Index(
    "uq_requests_in_flight", requests.c.connection_id, unique=True, sqlite_where=_in_flight, postgresql_where=_in_flight
)
sa.Index(
    "ix_requests_waiting", requests.c.connection_id, requests.c.number, sqlite_where=_waiting, postgresql_where=_waiting
)
sa.Index("ix_requests_repeat", requests.c.repeat_key, sqlite_where=requests.c.repeat_key.is_not(None),
         postgresql_where=requests.c.repeat_key.is_not(None))  # fmt: skip
sa.Index("ix_requests_settled", requests.c.settled_at)

payloads = sa.Table(
    "payloads",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("created_at", Time, nullable=False),
)

payload_blocks = sa.Table(
    "payload_blocks",
    metadata,
    sa.Column("payload_id", Id, _parent("payloads.id"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("data", sa.LargeBinary, nullable=False),
)

request_log = sa.Table(  # one row per call of the API, without its body
    "request_log",
    metadata,
    sa.Column("number", Serial, primary_key=True, autoincrement=True),
    sa.Column("request_id", Id, nullable=False, index=True),
    sa.Column("project_id", Id, _parent("projects.id"), index=True),
    sa.Column("end_user_id", Id, _parent("end_users.id"), index=True),
    sa.Column("connection_id", Id),
    sa.Column("api_key_id", Id),
    sa.Column("created_at", Time, nullable=False, index=True),
    sa.Column("method", sa.String(8), nullable=False),
    sa.Column("path", sa.Text, nullable=False),
    sa.Column("operation", sa.Text),
    sa.Column("http_status", sa.Integer, nullable=False),
    sa.Column("code", sa.Text),  # of the error object
    sa.Column("integration_code", sa.Text),
    sa.Column("retry_count", sa.Integer),
    sa.Column("folded_onto", Id),  # the request that this repeat was attached to
    sa.Column("duration_s", Time, nullable=False),
    sa.Column("queued_s", Time),
    sa.Column("quickbooks_s", Time),
    sa.Column("request_size", sa.BigInteger),
    sa.Column("response_size", sa.BigInteger),
)
