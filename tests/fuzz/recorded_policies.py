#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""recorded_policies.py CAPTURES OUT: the policy of each recorded case as a file of its own, as seeds for fuzzing."""
import json
import pathlib
import sys

captures, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
out.mkdir(parents=True, exist_ok=True)
for path in sorted(captures.glob("*/*.json")):
    case = json.loads(path.read_text(encoding="utf-8"))
    if isinstance(case, dict) and "full_policy" in case.get("input", {}):
        (out / (path.stem + ".hujson")).write_text(case["input"]["full_policy"], encoding="utf-8")
