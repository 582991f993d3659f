# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""make-npy.py FOLDER: .npy files, good ones and broken ones, named after what
is special about them. What they hold, if anything, is [1, 2] in f32."""

import pathlib
import struct
import sys

folder = pathlib.Path(sys.argv[1])
GOOD = "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }\n"
DATA = struct.pack("<2f", 1, 2)


def write(name, header=GOOD, data=DATA, version=1, size=None):
    """A file with a header as it stands; `size` lies about its length."""
    size = len(header) if size is None else size
    prefix = b"\x93NUMPY" + bytes([version, 0]) + struct.pack("<H" if version == 1 else "<I", size)
    (folder / f"{name}.npy").write_bytes(prefix + header.encode("latin-1") + data)


write("good")
write("version2", version=2)
write("version3", version=3)
write("spaced", "  { \"shape\" : ( 2 , ) , 'fortran_order' : True, \"descr\":'<f4' }   \n")
write("scalar", GOOD.replace("(2,)", "()"), DATA[:4])
write("empty-array", GOOD.replace("(2,)", "(0, 9223372036854775807, 9)"), b"")

(folder / "empty.npy").write_bytes(b"")
(folder / "magic.npy").write_bytes(b"\x93NUMP")
(folder / "no-size.npy").write_bytes(b"\x93NUMPY\1\0\5")
write("version9", version=9)
write("huge-header", version=2, size=2**32 - 1)
write("short-header", size=1000)
write("truncated", data=DATA[:-1])
write("trailing", data=DATA + b"\0")
write("big-endian", GOOD.replace("<f4", ">f4"))
write("complex", GOOD.replace("<f4", "<c8"))
write("record", GOOD.replace("'<f4'", "[('a', '<f4')]"))
write("fortran", GOOD.replace("False", "True").replace("(2,)", "(1, 2)"))
write("overflow", GOOD.replace("(2,)", "(4294967296, 4294967296, 2)"))
write("overflow-bytes", GOOD.replace("(2,)", "(4611686018427387905,)"))
write("extent", GOOD.replace("(2,)", "(99999999999999999999,)"))
write("negative", GOOD.replace("(2,)", "(-2,)"))
write("no-shape", "{'descr': '<f4', 'fortran_order': False}")
write("repeated", "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2,)}")
write("unknown-key", "{'descr': '<f4', 'other': 1}")
write("unclosed", "{'descr': '<f4")
write("unclosed-tuple", "{'shape': (2,")
write("no-comma", "{'descr': '<f4' 'shape': (2,)}")
write("after", GOOD.strip() + " x")
write("not-bool", GOOD.replace("False", "0"))
write("nothing", "")
