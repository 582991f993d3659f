"""Prints a module with one number of a resource off by its last bit.

    flip-last-bit.py KEY INDEX FILE

The resource holds numbers of eight bytes.
"""

import re
import sys

key, index, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
with open(path) as file:
    module = file.read()
match = re.search(rf'\b{re.escape(key)}: "0x([0-9A-Fa-f]*)"', module)
data = bytearray.fromhex(match[1])
data[4 + 8 * index] ^= 1
print(module[: match.start(1)] + data.hex() + module[match.end(1) :], end="")
