#!/usr/bin/python3
"""Reads a Testimonia archive of format 1, as resources/docs/format.md describes it, and prints its documents.

    read_archive.py ARCHIVE [--passphrase-file FILE | --recovery-key-file FILE] [--log yes]

One JSON object a line: the record, its text, and the SHA-256 of the original as it came out; with `--log yes` first the
entries of the log, each with the SHA-256 that a signed-off statement names. Shares no code with the
program, so that the archive outlives it. Needs Debian's python3-cryptography; for a passphrase also python3-argon2.
It only reads, and stops with a message at the first byte that is not what was written.
"""

import hashlib
import hmac
import json
import re
import struct
import sys
import unicodedata
import zlib
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"TSTM"
VERSION = 1
KINDS = {"head": 1, "journal": 2, "object": 3}
CHUNK = 64 * 1024
TAG = 16
HEADER = 4 + 2 + 32
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Damaged(Exception):
    """Some bytes are not what was written."""


class WrongKey(Exception):
    """The secret does not open this archive."""


# Keys


def derive(secret, salt, label):
    """HKDF-SHA256 (RFC 5869), 32 bytes: one round of expansion."""
    key = hmac.digest(salt or bytes(32), secret, "sha256")
    return hmac.digest(key, b"testimonia/1/" + label.encode() + b"\x01", "sha256")


def read_recovery_key(typed):
    text = re.sub(r"[\s\-\u2010-\u2015]", "", typed.upper())
    text = text.replace("O", "0").replace("I", "1").replace("L", "1")
    if len(text) != 56 or any(sign not in CROCKFORD for sign in text):
        raise WrongKey("the recovery key is mistyped")
    number = 0
    for sign in text:
        number = number * 32 + CROCKFORD.index(sign)
    raw = number.to_bytes(35, "big")
    key, check = raw[:32], raw[32:]
    if hashlib.sha256(b"testimonia recovery key" + key).digest()[:3] != check:
        raise WrongKey("the recovery key is mistyped")
    return key


def slot_secret(slot, passphrase, recovery_key):
    """What a slot's wrapping key is derived from, or None when nothing was given for a slot of its kind."""
    if slot["kind"] == "recovery" and recovery_key is not None:
        return read_recovery_key(recovery_key)
    if slot["kind"] == "passphrase" and passphrase is not None:
        asked = slot["argon2id"]
        if not (65536 <= asked["memoryKiB"] <= 1048576 and 3 <= asked["passes"] <= 16 and asked["lanes"] == 1):
            raise Damaged("vault.json asks for a derivation outside the limits")
        from argon2.low_level import Type, hash_secret_raw

        return hash_secret_raw(
            unicodedata.normalize("NFC", passphrase).encode(),
            bytes.fromhex(slot["salt"]),
            time_cost=asked["passes"],
            memory_cost=asked["memoryKiB"],
            parallelism=1,
            hash_len=32,
            type=Type.ID,
            version=19,
        )
    return None


def master_key_of(vault, passphrase, recovery_key):
    for slot in vault["slots"]:
        if slot["kind"] == "none":
            return bytes.fromhex(slot["key"])
    for slot in vault["slots"]:
        secret = slot_secret(slot, passphrase, recovery_key)
        if secret is None:
            continue
        label = f"slot|{slot['kind']}|{slot['id']}"
        key = derive(secret, bytes.fromhex(slot["salt"]), label)
        master = decrypt_stream(key, label.encode(), bytes.fromhex(slot["wrappedKey"]))
        if master is not None:
            return master
    raise WrongKey("no slot opens with what was given")


# The vault


def canonical(fields):
    return json.dumps([[name, fields[name]] for name in sorted(fields)], separators=(",", ":"), ensure_ascii=False).encode()


def read_vault(folder):
    """The vault of vault.json, or of vault.json.new where that one is missing or bad."""
    for name in ("vault.json", "vault.json.new"):
        try:
            fields = json.loads((folder / name).read_bytes())
            check = fields.pop("check")
        except (OSError, ValueError, KeyError, AttributeError):
            continue
        if hashlib.sha256(canonical(fields)).hexdigest() == check:
            if fields["format"] != "testimonia-archive" or fields["leastReader"] > VERSION:
                raise Damaged(f"format {fields['leastReader']} is newer than this reader")
            return fields
    raise Damaged("no sound vault.json")


def check_mac(vault, master):
    stated = bytes.fromhex(vault["mac"])
    signed = {name: value for name, value in vault.items() if name != "mac"}
    mac = hmac.digest(derive(master, vault["id"].encode(), "vault"), canonical(signed), "sha256")
    if not hmac.compare_digest(mac, stated):
        raise Damaged("vault.json was changed by somebody without the key")


# What is sealed


def decrypt_stream(key, associated, sealed):
    """AES-256-GCM in chunks of 64 KiB (STREAM); None when it does not authenticate."""
    cipher = AESGCM(key)
    text = bytearray()
    chunks = range(0, len(sealed), CHUNK + TAG)
    for number, start in enumerate(chunks):
        is_last = number == len(chunks) - 1
        nonce = number.to_bytes(11, "big") + (b"\x01" if is_last else b"\x00")
        try:
            text += cipher.decrypt(nonce, sealed[start : start + CHUNK + TAG], associated)
        except (InvalidTag, ValueError):
            return None
    return bytes(text)


class Seal:
    def __init__(self, master, vault_id):
        self.keys = {kind: derive(master, vault_id.encode(), kind) for kind in KINDS}

    def open(self, kind, name, sealed):
        header = sealed[:HEADER]
        if header[:6] != MAGIC + bytes([VERSION, KINDS[kind]]):
            raise Damaged(name)
        key = derive(self.keys[kind], header[6:], f"{kind}|{name}")
        padded = decrypt_stream(key, hashlib.sha256(header + name.encode()).digest(), sealed[HEADER:])
        if padded is None:
            raise Damaged(name)
        (length,) = struct.unpack(">Q", padded[:8])
        if 8 + length > len(padded):
            raise Damaged(name)
        return padded[8 : 8 + length]


# The log and the records


def frames(path, name, seal, is_newest):
    """The payloads of a journal's frames. The last frame of the newest one may be torn: then it was never promised."""
    data = path.read_bytes()
    at = 0
    while at < len(data):
        header = data[at : at + 8]
        is_whole = len(header) == 8 and zlib.crc32(header[:4]) == struct.unpack("<I", header[4:])[0]
        end = at + 8 + struct.unpack("<I", header[:4])[0] if is_whole else len(data) + 1
        try:
            if end > len(data):
                raise Damaged(f"{name}@{at}")
            payload = seal.open("journal", f"{name}@{at}", data[at + 8 : end])
        except Damaged:
            if is_newest and end >= len(data):
                return
            raise
        yield payload
        at = end


def read_records(folder, seal):
    """All collections as they stand after the last entry of the log, whose chain is followed from the first."""
    tables, log = {}, []
    previous, sequence = "0" * 64, 0
    journals = sorted(each for each in (folder / "journal").iterdir() if re.fullmatch(r"\d{9}", each.name))
    filled = [path for path in journals if path.stat().st_size > 0]
    for path in filled:
        for payload in frames(path, f"journal/{path.name}", seal, path == filled[-1]):
            if payload == b"":
                continue  # the mark of an archive closed in order
            entry = json.loads(payload)
            if entry["previous"] != previous or entry["sequence"] != sequence + 1:
                raise Damaged(f"journal/{path.name} #{entry['sequence']} does not follow the entry before")
            previous, sequence = hashlib.sha256(payload).hexdigest(), entry["sequence"]
            said = {key: entry[key] for key in ("sequence", "at", "action", "who", "undoes") if key in entry}
            log.append({**said, "records": [change["id"] for change in entry["changes"]], "sha256": previous})
            for change in entry["changes"]:
                table = tables.setdefault(change["collection"], {})
                if "after" in change:
                    table[change["id"]] = change["after"]
                else:
                    table.pop(change["id"], None)
    return tables, log


def read_object(folder, seal, object_id):
    return seal.open("object", object_id, (folder / "objects" / object_id[:2] / object_id).read_bytes())


def plain_text(content):
    return "\n".join(block_text(block) for block in content["blocks"])


def block_text(block):
    if block["type"] == "table":
        return "\n".join("\t".join(row) for row in block["rows"])
    if block["type"] == "item":
        return f"{block['marker']} {block['text']}"
    if block["type"] == "note":
        return f"{block['label']} {block['text']}"
    return block["text"]


def first_line(path):
    return Path(path).read_text("utf-8-sig").split("\n")[0].rstrip("\r")


def main(words):
    folder = Path(words[0])
    given = dict(zip(words[1::2], words[2::2]))
    passphrase = first_line(given["--passphrase-file"]) if "--passphrase-file" in given else None
    recovery_key = first_line(given["--recovery-key-file"]) if "--recovery-key-file" in given else None

    vault = read_vault(folder)
    master = master_key_of(vault, passphrase, recovery_key)
    check_mac(vault, master)
    seal = Seal(master, vault["id"])
    tables, log = read_records(folder, seal)
    for entry in log if "--log" in given else []:
        print(json.dumps({"entry": entry}, ensure_ascii=False))
    for record in tables.get("documents", {}).values():
        original = read_object(folder, seal, record["original"])
        content = json.loads(read_object(folder, seal, record["text"]))
        sha256 = hashlib.sha256(original).hexdigest()
        if sha256 != record["provenance"]["sha256"]:
            raise Damaged(f"the original of {record['id']}")
        print(json.dumps({"record": record, "text": plain_text(content), "sha256": sha256}, ensure_ascii=False))
    print(json.dumps({"entries": len(log), "head": log[-1]["sha256"] if log else "0" * 64}))


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    try:
        main(sys.argv[1:])
    except WrongKey as error:
        sys.exit(f"wrong key: {error}")
    except Damaged as error:
        sys.exit(f"damaged: {error}")
