# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays scenarios, several worlds at once, and prints one table."""
import ctypes
import dataclasses
import importlib.util
import json
import os
import pathlib
import queue
import signal
import subprocess
import sys
import threading
import time
import traceback

from .measure import Row

SCENARIOS = pathlib.Path(__file__).resolve().parent.parent / "scenarios"
WORLDS = 4  # a check mostly waits; sweeps take turns
PR_SET_PDEATHSIG = 1


def names():
    return sorted(path.stem for path in SCENARIOS.glob("*.py"))


def load(name):
    spec = importlib.util.spec_from_file_location(name, SCENARIOS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def serve(lab):
    """Inside a world: plays what is asked for, a name a line; answers each with a line of JSON."""
    for line in sys.stdin:
        name = line.strip()
        started = time.monotonic()
        broken = ""
        lab.scenario, lab.rows, lab.facts = name.replace("_", " "), [], []
        try:
            lab.reset()
            load(name).play(lab)
        except Exception:
            broken = traceback.format_exc()
        print(json.dumps({"rows": [dataclasses.asdict(row) for row in lab.rows], "facts": lab.facts, "broken": broken,
                          "seconds": time.monotonic() - started}), flush=True)


class Played:
    """What one scenario gave."""

    def __init__(self, name, answer):
        self.name = name
        self.rows = [Row(**row) for row in answer["rows"]]
        self.facts = answer["facts"]
        self.broken = answer["broken"]
        self.seconds = answer["seconds"]


def play_all(program, folder, wanted, table):
    """Plays the scenarios and writes the table into a file as well; 0 when all that was measured is as predicted."""
    started = time.monotonic()
    waiting, results = queue.SimpleQueue(), {}
    for name in sorted(wanted, key=lambda name: -getattr(load(name), "WEIGHT", 1)):  # the long ones first
        waiting.put(name)
    threads = [threading.Thread(target=one_world, args=(program, folder / f"world{i}", waiting, results))
               for i in range(min(WORLDS, len(wanted)))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    played = [results.get(name) or Played(name, {"rows": [], "facts": [], "broken": "its world ended", "seconds": 0})
              for name in wanted]
    lines = table_of([row for p in played for row in p.rows])
    status, more = report(played, time.monotonic() - started)
    table.write_text("\n".join(lines + more) + "\n")
    print("\n".join(lines + more), flush=True)
    return status


def one_world(program, folder, waiting, results):
    folder.mkdir()
    with open(folder / "world.log", "w") as log:
        world = subprocess.Popen(
            [sys.executable, program, "worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
            env=os.environ | {"HALFDOOR_LAB_FOLDER": str(folder)},
            preexec_fn=lambda: ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL))
        try:
            while True:
                name = waiting.get_nowait()
                world.stdin.write(name + "\n")
                world.stdin.flush()
                answer = world.stdout.readline()
                if not answer:
                    return
                results[name] = Played(name, json.loads(answer))
                print(f"lab: {name}: {results[name].seconds:.0f} s", flush=True)
        except (queue.Empty, BrokenPipeError):
            pass
        finally:
            world.kill()
            world.wait()


def table_of(rows):
    head = ("scenario", "step", "by", "family", "ports tried", "open: predicted", "measured", "refused: predicted", "measured",
            "verdict", "s", "agree")
    cells = [head] + [(r.scenario, r.step, r.tool, r.family, f"{r.tried:,}", f"{r.open_predicted:,}", f"{r.open_measured:,}",
                       f"{r.refused_predicted:,}", f"{r.refused_measured:,}", r.verdict or "–", f"{r.seconds:.1f}",
                       "yes" if r.agrees else "NO")
                      for r in rows]
    width = [max(len(line[i]) for line in cells) for i in range(len(head))]
    return ["  ".join(cell.rjust(width[i]) if 4 <= i <= 8 or i == 10 else cell.ljust(width[i])
                      for i, cell in enumerate(line)).rstrip() for line in cells]


def report(played, seconds):
    """The exit status, and what there is to say beside the table."""
    facts = [fact for p in played for fact in p.facts]
    rows = [row for p in played for row in p.rows]
    lines = [f"{'holds' if holds else 'DOES NOT HOLD'}: {scenario}: {what}{': ' if found else ''}{found}"
             for scenario, what, holds, found in facts]
    lines += [f"NOT AS PREDICTED: {row.scenario}, {row.step}, {row.tool}, {row.family}: {sentence}"
              for row in rows for sentence in row.wrong]
    broken = [p for p in played if p.broken]
    lines += [f"BROKE OFF: {p.name}:\n{p.broken}" for p in broken]
    wrong = [row for row in rows if not row.agrees]
    failed = [fact for fact in facts if not fact[2]]
    lines.append(
        f"lab: {len(played)} scenarios in {seconds:.0f} s; {len(rows) - len(wrong)} of {len(rows)} measurements over "
        f"{sum(row.tried for row in rows):,} ports as predicted; {len(facts) - len(failed)} of {len(facts)} other claims hold; "
        f"{len(broken)} broke off")
    return (1 if wrong or failed or broken or not rows else 0), lines
