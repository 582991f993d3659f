"""load-plugin.py PLUGIN [LIBRARY]: loads the plugin as mlir-opt would, after the library, and prints the version it reports."""

import ctypes
import sys


class Info(ctypes.Structure):
    """DialectPluginLibraryInfo and PassPluginLibraryInfo."""

    _fields_ = [
        ("api_version", ctypes.c_uint32),
        ("name", ctypes.c_char_p),
        ("version", ctypes.c_char_p),
        ("register", ctypes.c_void_p),
    ]


for library in sys.argv[2:]:
    ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)
plugin = ctypes.CDLL(sys.argv[1], mode=ctypes.RTLD_GLOBAL)
for function in (plugin.mlirGetDialectPluginInfo, plugin.mlirGetPassPluginInfo):
    function.restype = Info
    print("version", function().api_version, flush=True)
