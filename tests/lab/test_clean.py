#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing of the lab is left when it is killed, and two of them at once do not notice each other."""
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from labkit import commands, tools  # noqa: E402

LAB = pathlib.Path(__file__).resolve().parent / "lab"
WATCHED = ("/etc/resolv.conf", "/etc/netns", "/run/netns", "/etc/resolv.pre-tailscale-backup.conf", "/run/tailscale")


def state():
    """What a lab that is not clean would change of this computer."""
    files = {}
    for name in WATCHED:
        path = pathlib.Path(name)
        files[name] = (sorted(os.listdir(path)) if path.is_dir() else (path.read_bytes(), path.stat().st_mtime_ns)
                       if path.exists() else None)
    links = subprocess.run(["ip", "-brief", "link"], capture_output=True, text=True).stdout
    return files, sorted(line.split()[0] for line in links.splitlines())


def processes(folder):
    """Those that have anything to do with the folder of a lab."""
    found = []
    for entry in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            words = (entry / "cmdline").read_bytes() + (entry / "environ").read_bytes()
        except OSError:
            continue
        if str(folder).encode() in words and int(entry.name) != os.getpid():
            found.append(int(entry.name))
    return found


def start(folder):
    """A lab that comes up and waits; returns once all its machines are signed in."""
    folder.mkdir()
    worker = subprocess.Popen([sys.executable, LAB, "worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                              env=os.environ | {commands.FOLDER: str(folder)})
    for _ in range(600):
        if (folder / "tailnet-ready").exists() or worker.poll() is not None:
            break
        time.sleep(0.1)
    return worker


def first_process(world):
    return int(pathlib.Path(f"/proc/{world.pid}/task/{world.pid}/children").read_text().split()[0])


def main():
    try:
        commands.require()
    except tools.Missing as why:
        print(f"lab: skipped: {why}", file=sys.stderr)
        return commands.SKIPPED
    before = state()
    folder = commands.new_folder()
    worlds = [start(folder / name) for name in ("one", "two")]
    failures = []
    if not all(world.poll() is None for world in worlds):
        failures.append("two labs at once did not come up")
    running = len(processes(folder))
    if running < 2 * 12:
        failures.append(f"only {running} processes of two labs")
    if state() != before:
        failures.append(f"a running lab shows outside: {before} became {state()}")
    worlds[0].send_signal(signal.SIGKILL)
    os.kill(first_process(worlds[1]), signal.SIGKILL)
    for _ in range(100):
        if not processes(folder):
            break
        time.sleep(0.1)
    left = processes(folder)
    if left:
        failures.append(f"{len(left)} processes are left")
    if state() != before:
        failures.append(f"something is left: {before} became {state()}")
    shutil.rmtree(folder, ignore_errors=True)
    for failure in failures:
        print(f"lab: {failure}")
    print(f"lab: {running} processes of two labs; {len(left)} left after `unshare` of one and the first process of the other "
          "were killed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
