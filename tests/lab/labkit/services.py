# SPDX-License-Identifier: GPL-3.0-or-later
"""Test services of one computer: `services.py ADDRESS:PORT…`. Prints `ready` when all of them listen.

Each sends a line to who connects and keeps the connection; what is sent to it comes back. A reset right after accept, a
flood of connections and a connection that is never read do it no harm: a toy that dies makes a right check look wrong.
"""
import selectors
import socket
import sys


def listen(where):
    host, _, port = where.rpartition(":")
    host = host.strip("[]")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    s = socket.socket(family, socket.SOCK_STREAM)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if family == socket.AF_INET6:
        s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    s.bind((host, int(port)))
    s.listen(4096)
    s.setblocking(False)
    return s


def accept(loop, listener):
    while True:
        try:
            connection, _ = listener.accept()
        except (BlockingIOError, OSError):
            return
        connection.setblocking(False)
        try:
            connection.send(b"half a door\n")
            loop.register(connection, selectors.EVENT_READ, echo)
        except OSError:
            connection.close()


def echo(loop, connection):
    try:
        got = connection.recv(4096)
        if got:
            connection.send(got)
            return
    except BlockingIOError:
        return
    except OSError:
        pass
    loop.unregister(connection)
    connection.close()


def main(places):
    loop = selectors.DefaultSelector()
    for place in places:
        loop.register(listen(place), selectors.EVENT_READ, accept)
    print("ready", flush=True)
    while True:
        for key, _ in loop.select():
            key.data(loop, key.fileobj)


if __name__ == "__main__":
    main(sys.argv[1:])
