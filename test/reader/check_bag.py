"""Recomputes a bag's manifests from the specification (RFC 8493) alone: a second opinion on what the program writes.

usage: check_bag.py FOLDER_OR_ZIP      prints the number of files that were checked, or what is wrong (exit code 1)
"""

import hashlib
import os
import sys
import zipfile
from urllib.parse import unquote


def files_of(place):
    if os.path.isdir(place):
        for folder, _, names in os.walk(place):
            for name in names:
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    yield os.path.relpath(path, place).replace(os.sep, "/"), file.read()
        return
    with zipfile.ZipFile(place) as packed:
        if packed.testzip() is not None:
            sys.exit("a file of the ZIP is damaged")
        for entry in packed.infolist():
            top, _, path = entry.filename.partition("/")
            if top != os.path.basename(place)[: -len(".zip")]:
                sys.exit(f"{entry.filename} lies outside the bag's folder")
            yield path, packed.read(entry)


def main(place):
    files = dict(files_of(place))
    if files["bagit.txt"] != b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n":
        sys.exit("bagit.txt is not what RFC 8493 asks for")
    payload = {path for path in files if path.startswith("data/")}
    tags = {path for path in files if not path.startswith(("data/", "tagmanifest-"))}
    for kind, wanted in (("manifest", payload), ("tagmanifest", tags)):
        for algorithm in ("sha256", "sha512"):
            listed = set()
            for line in files[f"{kind}-{algorithm}.txt"].decode().splitlines():
                digest, _, path = line.partition("  ")
                path = unquote(path)
                if hashlib.new(algorithm, files[path]).hexdigest() != digest:
                    sys.exit(f"{path} is not what {kind}-{algorithm}.txt says")
                listed.add(path)
            if listed != wanted:
                sys.exit(f"{kind}-{algorithm}.txt does not list {wanted ^ listed}")
    info = dict(line.split(": ", 1) for line in files["bag-info.txt"].decode().splitlines())
    size = sum(len(files[path]) for path in payload)
    if info["Payload-Oxum"] != f"{size}.{len(payload)}":
        sys.exit("Payload-Oxum is wrong")
    print(len(files))


main(sys.argv[1])
