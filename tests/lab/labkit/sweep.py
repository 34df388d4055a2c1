# SPDX-License-Identifier: GPL-3.0-or-later
"""Every TCP port of some addresses, by connecting: `sweep.py '{"ports": "1-65535", "addresses": {"100.64.0.1": 58436}}'`.

Independent of Halfdoor on purpose: what it finds is the truth that everything else in the lab is compared with. An answer
stands; silence is doubted. On a busy computer the queue of the tunnel's device overflows, and what is lost there would look
shut. So there are rounds over all that was silent, each slower than the one before, and in every round a port that is known
to answer (Tailscale's own PeerAPI, the number behind an address, or null) is knocked at once for every 64 others: the share
of knocks that is lost is the chance that a port was missed in that round. The rounds end when one lost no knock, or when the
chances multiplied leave less than a hundredth of a port missed. 1.3 s are two requests of the kernel.

Prints {"found": {address: {port: "open" | "refused" | "failed"}}, "rounds": …, "missed": estimate of ports missed}.
"""
import collections
import errno
import json
import os
import resource
import select
import socket
import sys
import time

FAILED = {errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EADDRNOTAVAIL, errno.EACCES, errno.EPERM}
RESET = b"\x01\0\0\0\0\0\0\0"  # struct linger: on, 0 s
A_SECOND = 12000  # requests, on a computer with nothing else to do
EVERY = 64
ROUNDS = 5
ENOUGH = 0.01


class Round:
    """One try at a list of targets: (address, port, is a knock at a port that is known to answer)."""

    def __init__(self, seconds, pace):
        limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
        self._room = min(limit - 64, 20000)
        self._seconds = seconds
        self._between = 1 / pace
        self._poll = select.epoll()
        self._waiting = {}  # descriptor to (socket, target)
        self._ends = collections.deque()  # (time, descriptor, socket), oldest first
        self.answers = {}  # (address, port) to outcome
        self.knocks = 0
        self.answered = 0

    def run(self, targets):
        due = time.monotonic()
        for target in targets:
            while len(self._waiting) >= self._room or time.monotonic() < due:
                self._step()
            due = max(due + self._between, time.monotonic() - 32 * self._between)  # no bursts after a pause
            self._start(target)
        while self._waiting:
            self._step()

    def _start(self, target):
        address, port, is_knock = target
        self.knocks += is_knock
        s = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
        s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        code = s.connect_ex((address, port))
        if code != errno.EINPROGRESS:
            self._note(code, target)
            s.close()
            return
        self._waiting[s.fileno()] = (s, target)
        self._ends.append((time.monotonic() + self._seconds, s.fileno(), s))
        self._poll.register(s.fileno(), select.EPOLLOUT)

    def _step(self):
        for fd, _ in self._poll.poll(0.002, 4096):
            s, target = self._waiting.pop(fd)
            self._note(s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR), target)
            s.close()
        now = time.monotonic()
        while self._ends and (self._ends[0][0] <= now or self._ends[0][2].fileno() == -1):
            _, fd, s = self._ends.popleft()
            if s.fileno() != -1:
                del self._waiting[fd]
                s.close()

    def _note(self, code, target):
        address, port, is_knock = target
        if code == errno.ETIMEDOUT:
            return
        if code not in FAILED | {0, errno.ECONNREFUSED}:
            raise OSError(code, f"connecting to {address} port {port}")
        if is_knock:
            self.answered += 1
        else:
            self.answers[address, port] = "open" if code == 0 else "refused" if code == errno.ECONNREFUSED else "failed"


def targets_of(silent, known):
    """What is still to be tried, with the knocks in between."""
    for i, (address, port) in enumerate(silent):
        if i % EVERY == 0:
            yield from ((where, answering, True) for where, answering in known)
        yield address, port, False


def ports_of(text):
    for part in text.split(","):
        low, _, high = part.partition("-")
        yield from range(int(low), int(high or low) + 1)


def sweep(ports, addresses, seconds=1.3):
    found, chance = {}, 1.0
    pace = A_SECOND / min(max(os.getloadavg()[0] / os.cpu_count(), 1), 3)
    known = [(address, port) for address, port in addresses.items() if port]
    silent = [(address, port) for port in ports_of(ports) for address in addresses]
    for number in range(1, ROUNDS + 1):
        this = Round(seconds, pace / 1.5 ** (number - 1))
        this.run(targets_of(silent, known))
        found |= this.answers
        silent = [target for target in silent if target not in found]
        chance *= (this.knocks - this.answered) / max(this.knocks, 1)
        if chance * len(silent) < ENOUGH:
            break
    by_address = {address: {port: kind for (at, port), kind in found.items() if at == address} for address in addresses}
    return {"found": by_address, "rounds": number, "missed": chance * len(silent)}


if __name__ == "__main__":
    json.dump(sweep(**json.loads(sys.argv[1])), sys.stdout)
