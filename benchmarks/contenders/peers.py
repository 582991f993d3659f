# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The libraries we are measured beside: installed, and told."""

import os
import pathlib
import subprocess
import sys

PEERS = (
    "onednn",
    "onednn-devel",
    "onnx",
    "onnxruntime",
    "openvino",
    "jax",
    "iree-base-compiler",
    "iree-base-runtime",
)
MEASURED = ("iree-base-compiler", "jax", "onednn", "onnxruntime", "openvino", "torch")
# Beside them: what draws.
TOOLS = ("matplotlib",)


def enter_environment(cache):
    """Goes on under the Python that has the peers, installed there at first.

    Each library has threads of its own, and they would go on asking for work while
    the next contender computes: they are told to sleep."""
    folder = cache / "peers"
    # oneDNN's package computes by way of OpenCL's driver for processors, which
    # it brings along and doesn't find.
    settings = {
        "OCL_ICD_FILENAMES": str(folder / "lib" / "libintelocl.so"),
        "OMP_WAIT_POLICY": "PASSIVE",
        "KMP_BLOCKTIME": "0",
    }
    is_inside = pathlib.Path(sys.prefix).resolve() == folder.resolve()
    if is_inside and settings.items() <= os.environ.items():
        return folder
    if not (folder / "installed").exists():
        print(f"Installing {', '.join(PEERS + TOOLS)} to {folder} ...", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", folder], check=True)
        for peer in PEERS + TOOLS:
            # A peer that can't be had is left out of the tables.
            subprocess.run([folder / "bin" / "pip", "install", "--quiet", peer])
        (folder / "installed").touch()
    command = [folder / "bin" / "python", *sys.argv]
    sys.exit(subprocess.run(command, env={**os.environ, **settings}).returncode)


def describe_peers(peers):
    output = subprocess.run([peers / "bin" / "pip", "list", "--format=freeze"], capture_output=True, text=True).stdout
    return ", ".join(line.replace("==", " ") for line in output.splitlines() if line.split("==")[0] in MEASURED)
