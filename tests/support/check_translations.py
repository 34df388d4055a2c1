#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the sources is translated, and every translation keeps the placeholders of its source.

  check_translations.py LUPDATE SOURCES.lst SOURCE_FOLDER FILE.ts...

lupdate is run on copies, so that a string that is missing in the catalogue is found without touching it. The English
catalogue holds plurals only.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")


def texts(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return translation, [f.text or "" for f in forms] if forms else [translation.text or ""]


def faults(path, english):
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            plural = message.get("numerus") == "yes"
            if english and not plural:
                continue
            translation, forms = texts(message)
            where = "%s: %s: %r" % (os.path.basename(path), name, source[:70])
            if translation.get("type") == "unfinished" or not all(forms):
                yield where + " is not translated"
                continue
            want = sorted(set(PLACEHOLDER.findall(source)))
            for form in forms:
                have = sorted(set(PLACEHOLDER.findall(form)))
                if have != want and not (plural and set(want) - set(have) <= {"%n", "%Ln"} and set(have) <= set(want)):
                    yield "%s has the placeholders %s, not %s" % (where, have, want)


def main():
    lupdate, sources, top = sys.argv[1:4]
    found = []
    with tempfile.TemporaryDirectory() as folder:
        copies = [shutil.copy(ts, folder) for ts in sys.argv[4:]]
        subprocess.run([lupdate, "@" + sources, "-silent", "-no-obsolete", "-locations", "none", "-I", top, "-ts"] + copies, check=True)
        for copy in copies:
            found += faults(copy, copy.endswith("_en.ts"))
    for line in found:
        print(line)
    print("translations: %d faults" % len(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
