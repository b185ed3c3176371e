"""Opens what a passphrase seals, from the documented format alone (src/vault/mod.rs and
src/case_file/mod.rs): Argon2 by argon2-cffi, XChaCha20-Poly1305 by libsodium through PyNaCl.

Reads JSON from the standard input: `file` and `passphrase`, and `name` and `record` where a record of
a vault is to be opened; bytes are in hexadecimal digits. Writes the content to the standard output.
"""

import json
import struct
import sys
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt


def prepared(passphrase):
    spaces = "".join(" " if unicodedata.category(c) == "Zs" else c for c in passphrase)
    return unicodedata.normalize("NFC", spaces).encode()


def data_key(file, passphrase):
    magic, version, kind, memory, passes, lanes = struct.unpack(">8sBBIII", file[:22])
    assert magic in (b"P35VAULT", b"P35DRAFT", b"P35CASES"), magic
    assert (version, kind) == (1, 1)
    assert memory <= 262144 and passes <= 16 and lanes <= 4
    salt, nonce, wrapped = file[22:38], file[38:62], file[62:110]
    wrapping_key = hash_secret_raw(
        prepared(passphrase), salt, passes, memory, lanes, 32, Type.ID, version=0x13
    )
    return decrypt(wrapped, file[:62], nonce, wrapping_key)


def opened(record, name, key):
    assert record[0] == 1
    return decrypt(record[25:], b"Point35 record\x01" + name.encode(), record[1:25], key)


def main():
    asked = json.load(sys.stdin)
    file = bytes.fromhex(asked["file"])
    key = data_key(file, asked["passphrase"])
    if "record" in asked:
        content = opened(bytes.fromhex(asked["record"]), asked["name"], key)
    else:
        padded = opened(file[110:], "case-file", key)
        (length,) = struct.unpack(">Q", padded[:8])
        content, padding = padded[8 : 8 + length], padded[8 + length :]
        assert len(content) == length and not any(padding)
        exponent = (8 + length).bit_length() - 1
        step = 2 ** max(0, exponent - exponent.bit_length())
        assert len(padded) == -(-(8 + length) // step) * step, "not the length that Padmé gives"
        content = as_documented(content)
    sys.stdout.buffer.write(content)


def as_documented(content):
    file = json.loads(content)
    assert (file["format"], file["version"]) == ("point35-cases", 1)
    assert set(file) <= {"format", "version", "saved", "cases", "deleted"}
    for case, deleted in file.get("deleted", []):
        assert len(bytes.fromhex(case)) == 16 and isinstance(deleted, int)
    for case in file["cases"]:
        assert set(case) == {"id", "changed", "request", "lineage"}
        assert len(bytes.fromhex(case["id"])) == 16
        assert case["request"]["format"] == "point35-request"
    return content


main()
