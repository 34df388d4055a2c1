#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_schemas.py SOURCE_DIR: the samples that we wrote conform to the schemas in resources/schemas, planted faults do
not, and the limits in the schemas are those in core/share/card.h.

Knows the few keywords that the schemas use, and refuses any other, so that no rule is passed over."""
import copy
import json
import pathlib
import re
import sys

KNOWN = {"$schema", "$id", "title", "description", "type", "required", "properties", "const", "enum", "pattern",
         "maxLength", "minimum", "maximum", "items", "minItems", "maxItems", "format"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float)}


def faults(schema, value, where=""):
    unknown = set(schema) - KNOWN
    if unknown:
        raise SystemExit(f"check_schemas: keyword not known: {unknown}")
    found = []

    def need(holds, rule):
        if not holds:
            found.append(f"{where or '/'}: {rule}")

    kind = schema.get("type")
    if kind and (not isinstance(value, TYPES[kind]) or (kind in ("integer", "number") and isinstance(value, bool))):
        return [f"{where or '/'}: type {kind}"]
    need("const" not in schema or value == schema["const"], "const")
    need("enum" not in schema or value in schema["enum"], "enum")
    if isinstance(value, str):
        need(len(value) <= schema.get("maxLength", len(value)), "maxLength")
        need("pattern" not in schema or re.search(schema["pattern"], value), "pattern")
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        need(schema.get("minimum", value) <= value <= schema.get("maximum", value), "range")
    if isinstance(value, list):
        need(schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)), "items")
        for i, item in enumerate(value):
            found += faults(schema.get("items", {}), item, f"{where}/{i}")
    if isinstance(value, dict):
        for name in schema.get("required", []):
            need(name in value, f"required {name}")
        for name, item in value.items():
            if name in schema.get("properties", {}):
                found += faults(schema["properties"][name], item, f"{where}/{name}")
            else:
                need(not schema.get("properties"), f"member {name} is not in the schema")
    return found


def at(value, path):
    for step in path[:-1]:
        value = value[step]
    return value, path[-1]


def main():
    source = pathlib.Path(sys.argv[1])
    schemas = {kind: json.loads((source / f"resources/schemas/{kind}.schema.json").read_text()) for kind in ("card", "result", "run", "history")}
    samples = {"card": sorted((source / "tests/data/cards").glob("*.halfdoor")),
               "result": sorted((source / "tests/data/results").glob("*.halfdoor-result")),
               "run": sorted((source / "tests/data/history").glob("run*.json")),
               "history": sorted((source / "tests/data/history").glob("history*.json"))}
    wrong = []
    for kind, files in samples.items():
        if not files:
            wrong.append(f"no sample of a {kind}")
        for file in files:
            wrong += [f"{file.name}: {fault}" for fault in faults(schemas[kind], json.loads(file.read_text()))]

    planted = [("card", ("id",), "tom\njellyfin"), ("card", ("nonce",), "x"), ("card", ("machine", "dnsName"), "attic.example.com"),
               ("card", ("host", "name"), "<b>"), ("card", ("service", "doors", 0, "port"), 0), ("card", ("schema",), 2),
               ("card", ("service", "name"), "x" * 81), ("card", ("invite",), "https://example.com/"),
               ("result", ("check", "results", 0, "took"), -1), ("result", ("nonce",), ""), ("result", ("type",), "halfdoor-card"), ("run", ("id",), "../x"), ("run", ("source",), "the-moon"),
               ("run", ("audit", "addresses", 0, "ports", "open"), "22;80"),
               ("run", ("audit", "effort", "pace"), "reckless"), ("run", ("audit", "addresses", 0, "missBound"), 1.5), ("history", ("runs", 0, "verdict"), "fine"),
               ("history", ("reviews", 0, "deviation", "where", 0, "ports"), "=1"), ("history", ("reviews", 0, "until"), "soon")]
    for kind, path, value in planted:
        sample = copy.deepcopy(json.loads(samples[kind][0].read_text()))
        holder, last = at(sample, path)
        holder[last] = value
        if not faults(schemas[kind], sample):
            wrong.append(f"{kind}: planted fault at {path} not found")

    header = (source / "core/share/card.h").read_text()
    card = schemas["card"]["properties"]

    def constant(name):
        return int(re.search(rf"{name} = (\d+)", header).group(1))

    limits = [("maxName", constant("maxName"), card["host"]["properties"]["name"]["maxLength"]),
              ("maxLogin", constant("maxLogin"), card["host"]["properties"]["login"]["maxLength"]),
              ("maxLink", constant("maxLink"), card["invite"]["maxLength"])]
    plan = (source / "core/probe/check_plan.h").read_text()
    limits += [("maxPorts", int(re.search(r"maxPorts = (\d+)", plan).group(1)), card["service"]["properties"]["doors"]["maxItems"]),
               ("maxAddresses", int(re.search(r"maxAddresses = (\d+)", plan).group(1)), card["machine"]["properties"]["addresses"]["maxItems"])]
    wrong += [f"{name}: {code} in the code, {schema} in the schema" for name, code, schema in limits if code != schema]
    for line in wrong:
        print(f"schemas: {line}")
    print(f"schemas: {len(wrong)} faults, {len(planted)} planted ones found" if not wrong else f"schemas: {len(wrong)} faults")
    return 1 if wrong else 0


sys.exit(main())
