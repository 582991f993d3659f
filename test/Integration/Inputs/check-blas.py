"""Runs products of matrices by loops and by a BLAS library, and compares.

    check-blas.py PROGRAM LIBRARY FOLDER

Prints how often each function of PROGRAM calls LIBRARY, which tells its calls.
"""

import pathlib
import re
import subprocess
import sys


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def main(program, library, folder):
    for name in re.findall(r"func @(\w+)", pathlib.Path(program).read_text()):
        results = f"{folder}/{name}"
        options = ("norm-run", program, f"--entry={name}", "--seed=3")
        run(*options, f"--outputs={results}")
        output = run(*options, f"--blas={library}", f"--expect-dir={results}", "--tolerance=1e-6")
        calls = len(re.findall("cblas_.gemm", output))
        print(f"{name}: {calls} call{'s' * (calls != 1)}")


main(*sys.argv[1:])
