"""What all answers share: who gives them, and the way back to the page that they were given on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated
from urllib.parse import quote, unquote, urlencode

from fastapi import Depends, Path, Request
from fastapi.responses import RedirectResponse

from pipeline.review.addresses import DIGEST_LETTERS
from pipeline.web.security import read_form

Digest = Annotated[str, Path(pattern=f"^[0-9a-f]{{{DIGEST_LETTERS}}}$")]
Form = Annotated[dict[str, str], Depends(read_form)]
BY_COOKIE = "pokin_by"
BY_SECONDS = 180 * 24 * 3600
STEWARD = "wali data"
"""Who decided, where nobody says more."""
BY_LETTERS = 80
QUEUE = "/tinjau"


def given_by(form: Mapping[str, str]) -> str:
    """The position or unit that a form names."""
    return " ".join(form.get("oleh", "").replace("\x00", "").split())[:BY_LETTERS] or STEWARD


def last_by(request: Request) -> str:
    """Who decided last in this browser."""
    return unquote(request.cookies.get(BY_COOKIE, ""))[:BY_LETTERS] or STEWARD


def here(request: Request) -> str:
    """The address of this page without the notice that something was stored."""
    asked = [(name, text) for name, text in request.query_params.multi_items() if name != "tersimpan"]
    return f"{request.url.path}?{urlencode(asked)}" if asked else request.url.path


def back(form: Mapping[str, str]) -> RedirectResponse:
    """To the page that the form came from, which is one of ours."""
    path = form.get("kembali", "")
    if not path.startswith("/") or path.startswith("//") or "\\" in path or any(ord(sign) < ord(" ") for sign in path):
        path = QUEUE
    response = RedirectResponse(f"{path}{'&' if '?' in path else '?'}tersimpan=1", 303)
    response.set_cookie(BY_COOKIE, quote(given_by(form)), max_age=BY_SECONDS, httponly=True, samesite="strict")
    return response
