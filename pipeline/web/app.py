"""The application: its routes, its security, and what it says when something is wrong."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.middleware.trustedhost import TrustedHostMiddleware

from pipeline.web import comparing, decisions, documents, doubles, places, reviewing, searching
from pipeline.web.corpora import Corpora
from pipeline.web.pages import Workbench, page
from pipeline.web.security import BadForm, SecureHeaders
from pipeline.web.sheets import Sheets

if TYPE_CHECKING:
    from sqlalchemy import Engine

LOCAL_HOSTS = ("127.0.0.1", "localhost", "[::1]")
"""Names by which a browser on this machine asks; another name would be another site's that points here."""
SECRET_BYTES = 32
NOT_FOUND = ("Tidak ditemukan", "Halaman, dokumen, atau butir ini tidak ada. Mungkin dokumennya sudah diganti atau dihapus.")
BAD_FORM = ("Formulir ditolak", "Formulir ini tidak lagi berlaku. Kembali, muat ulang halamannya, lalu kirim lagi.")
FAULT = ("Terjadi kesalahan", "Permintaan ini gagal. Rinciannya tertulis di terminal tempat “pokin serve” berjalan.")
WRONG_METHOD = ("Tidak diizinkan", "Alamat ini tidak menerima permintaan seperti itu.")


def create_app(engine: Engine, hosts: Sequence[str] | None = LOCAL_HOSTS) -> FastAPI:
    """The workbench over an opened database; ``hosts`` are the names under which it answers, null for all."""
    sheets = Sheets()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        yield
        sheets.close()

    app = FastAPI(title="pokin", docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan)
    app.state.workbench = Workbench(engine, sheets, Corpora(engine), secrets.token_bytes(SECRET_BYTES))
    for module in (documents, places, reviewing, doubles, decisions, comparing, searching):
        app.include_router(module.router)
    app.mount("/static", StaticFiles(directory=Path(__file__).parent / "static"), name="static")
    if hosts is not None:
        app.add_middleware(TrustedHostMiddleware, allowed_hosts=[*hosts])
    app.add_middleware(SecureHeaders)
    _answer_faults(app)
    return app


def _answer_faults(app: FastAPI) -> None:
    """Every error is a page in Indonesian without anything of the program's inside."""

    def shown(request: Request, status: int, said: tuple[str, str]) -> HTMLResponse:
        return page(request, "fault.html", status, heading=said[0], message=said[1])

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> HTMLResponse:
        return shown(request, error.status_code, NOT_FOUND if error.status_code == 404 else WRONG_METHOD)

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> HTMLResponse:
        return shown(request, 404, NOT_FOUND)

    @app.exception_handler(BadForm)
    async def refused(request: Request, error: BadForm) -> HTMLResponse:
        return shown(request, 403, BAD_FORM)

    @app.exception_handler(Exception)
    async def broken(request: Request, error: Exception) -> HTMLResponse:
        return shown(request, 500, FAULT)
