"""What keeps the workbench to its user: security headers, and a token in every form.

The token is bound to a cookie that other sites' pages can neither read nor send (``SameSite=Strict``), by a secret that lives as
long as the server: a form is taken only from a page that this server sent to this browser.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from urllib.parse import parse_qsl

from fastapi import Request
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "pokin_session"
TOKEN = "token"
"""Name of the form field that holds the token."""
MOST_BYTES = 100_000
"""Size of a form: the longest statement of a node takes some thousand bytes."""
MOST_FIELDS = 60
POLICY = (
    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
"""Content security policy: nothing from elsewhere, no script or style within a page."""
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
}


class BadForm(Exception):
    """A form that did not come from a page of this server, or is none."""


class SecureHeaders:
    """Middleware: :data:`HEADERS` on every response that does not set its own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hands the request on and completes the response's headers."""

        async def complete(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, complete)


def new_session() -> str:
    """A session's name, not to be guessed."""
    return secrets.token_urlsafe(24)


def token_for(secret: bytes, session: str) -> str:
    """The token of a session's forms."""
    return hmac.new(secret, session.encode(), hashlib.sha256).hexdigest()


async def read_form(request: Request) -> dict[str, str]:
    """The fields of a posted form, after its token has been checked; the last of several of one name. Raises BadForm."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
        raise BadForm("not a form")
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > MOST_BYTES:
            raise BadForm("too large")
    try:
        fields = dict(parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError as error:
        raise BadForm(str(error)) from error
    session = request.cookies.get(COOKIE, "")
    known = token_for(request.app.state.workbench.secret, session)
    if not session or not hmac.compare_digest(fields.pop(TOKEN, "").encode(), known.encode()):
        raise BadForm("wrong token")
    return fields
