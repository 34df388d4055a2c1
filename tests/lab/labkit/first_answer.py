# SPDX-License-Identifier: GPL-3.0-or-later
"""When does a door change? `first_answer.py ADDRESS PORT open|shut SECONDS` tries a new connection every 20 ms and prints
the time (CLOCK_MONOTONIC) of the first try that found it open, or shut."""
import socket
import sys
import time

address, port, wanted, seconds = sys.argv[1], int(sys.argv[2]), sys.argv[3], float(sys.argv[4])
print("ready", flush=True)
end = time.monotonic() + seconds
while time.monotonic() < end:
    begun = time.monotonic()
    try:
        socket.create_connection((address, port), 0.25).close()
        found = "open"
    except OSError:
        found = "shut"
    if found == wanted:
        print(begun if wanted == "shut" else time.monotonic(), flush=True)
        sys.exit(0)
    time.sleep(0.02)
sys.exit(1)
