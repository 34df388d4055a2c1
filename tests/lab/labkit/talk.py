# SPDX-License-Identifier: GPL-3.0-or-later
"""One TCP connection that stays: `talk.py ADDRESS PORT`. For each line that it reads it sends it and prints the answer of
the service, or `silence` when none came in 3 seconds."""
import socket
import sys

connection = socket.create_connection((sys.argv[1], int(sys.argv[2])), 10)
connection.settimeout(3)
connection.recv(100)
print("connected", flush=True)
for line in sys.stdin:
    try:
        connection.sendall(line.encode())
        print(connection.recv(1000).decode().strip(), flush=True)
    except TimeoutError:
        print("silence", flush=True)
    except OSError as error:
        print(error.strerror, flush=True)
