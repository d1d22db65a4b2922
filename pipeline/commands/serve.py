"""``pokin serve``: the workbench in the browser."""

from __future__ import annotations

import socket
from typing import Annotated

import typer

from pipeline.commands.output import FAILED, Database, complain, existing_database

EXAMPLE = "pokin serve --db sqlite:///pokin.db --port 8000"
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def command(
    db: Database = None,
    host: Annotated[str, typer.Option(help="Address to answer on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to answer on; 0 takes a free one.")] = 8000,
) -> None:
    """Open the workbench: look at documents beside their pages, correct what is doubtful, compare, search."""
    engine = existing_database(db)
    bound = _bind(host, port)
    import uvicorn

    from pipeline.load.corrections import look_for_doubts
    from pipeline.web.app import LOCAL_HOSTS, create_app

    address, taken = bound.getsockname()[:2]
    shown = f"[{address}]" if ":" in address else address
    if host not in LOOPBACK:
        complain(f"anyone who reaches {shown} can read and correct: there is no log-in. Only in a network that you guard.")
    waiting = look_for_doubts(engine)
    if waiting:
        complain(f"looked through {waiting} documents that were loaded before for what is doubtful")
    app = create_app(engine, LOCAL_HOSTS if host in LOOPBACK else None)
    complain(f"the workbench is at http://{shown}:{taken}/ (Ctrl+C ends it)")
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", server_header=False, access_log=False))
    server.run(sockets=[bound])


def _bind(host: str, port: int) -> socket.socket:
    """A socket that listens there; ends the command with what to do where that is not possible."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        bound = socket.socket(family, kind, protocol)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
        bound.listen()  # who comes before the server runs waits instead of being turned away
    except OSError as error:
        complain(f"cannot answer on {host}:{port}: {error.strerror or error}. Give another --port or --host.")
        raise typer.Exit(FAILED) from error
    return bound
