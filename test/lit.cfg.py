import ctypes.util
import os
import re
import shutil

import lit.formats

config.name = "norm"
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "lib", "CMakeLists.txt"]
config.test_format = lit.formats.ShTest(execute_external=False)
config.test_source_root = os.path.dirname(__file__)

# Our own tools first, then FileCheck, not and the stock mlir-opt.
config.environment["PATH"] = os.pathsep.join(
    [
        os.path.join(config.norm_build_dir, "bin"),
        config.llvm_tools_dir,
        config.environment.get("PATH", ""),
    ]
)
# The stock mlir-opt can't load a plugin that needs the sanitizers' runtime.
if "-fsanitize" not in config.cxx_flags:
    config.available_features.add("plugin")
    # With sanitizers a crash ends the process: it is theirs to report.
    config.available_features.add("crash-recovery")
else:
    # Memory of MLIR's arenas is marked as free by norm's code, and taken by the
    # packaged libraries' without a mark.
    config.environment["ASAN_OPTIONS"] = "allow_user_poisoning=0"

openmp = ctypes.util.find_library("omp")
if openmp:
    config.available_features.add("openmp")

if os.path.exists("/proc/cpuinfo") and re.search(r"\bavx2\b", open("/proc/cpuinfo").read()):
    config.available_features.add("avx2")

# Code for another machine, linked for it and run on its emulator.
if shutil.which("aarch64-linux-gnu-gcc") and shutil.which("qemu-aarch64"):
    config.available_features.add("aarch64")

# Without a driver, tests see what is said then, unless they name the stand-in.
config.environment["NORM_CUDA_DRIVER"] = "libcuda-that-is-not-there.so.1"

# CUDA's assembler; what needs it is tested where it is.
ptxas = shutil.which("ptxas", path=config.environment["PATH"])
if ptxas:
    config.available_features.add("ptxas")
    cuda_include = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(ptxas))), "include")
    if os.path.exists(os.path.join(cuda_include, "cuda.h")):
        config.available_features.add("cuda-headers")
        config.substitutions.append(("%cuda_include", cuda_include))

config.substitutions += [
    ("%openmp", f"-l:{openmp}"),
    ("%plugin", os.path.join(config.norm_build_dir, "lib", "NormPlugin.so")),
    ("%test_passes", os.path.join(config.norm_build_dir, "lib", "NormTestPasses.so")),
    ("%cuda_stand_in", os.path.join(config.norm_build_dir, "lib", "CudaStandIn.so")),
    ("%norm_libs", os.path.join(config.norm_build_dir, "lib")),
    ("%other_dialect", os.path.join(config.norm_build_dir, "lib", "OtherDialect.so")),
    ("%python", f'"{config.python}"'),
    ("%models", os.path.join(config.test_source_root, "Models")),
    ("%utils", os.path.join(config.norm_source_dir, "utils")),
    ("%cmake_options", " ".join(f'"{option}"' for option in config.cmake_options)),
    ("%llvm_libs", config.llvm_library_dir),
    ("%cc", f'"{config.cc}"'),
    # What a program that links norm's libraries has to be compiled with.
    ("%sanitizers", " ".join(flag for flag in config.cxx_flags.split() if flag.startswith("-fsanitize"))),
    ("%cmake", f'"{config.cmake}"'),
    ("%norm_source", config.norm_source_dir),
    ("%norm_build", config.norm_build_dir),
    ("%norm_version", config.norm_version),
]
