"""Makes mistakes in a correct rewrite, one at a time, and has each rejected.

    faults.py PLUGIN BEFORE AFTER KIND=PLACES… [--every=N]

AFTER must be accepted, and must have exactly PLACES places for each KIND. Of
those, the first, the last and every N-th in between are tried.
"""

import subprocess
import sys
import tempfile


def inject(plugin, path, kind, index, out):
    return subprocess.run(
        [
            "norm-opt",
            "--allow-unregistered-dialect",
            f"--load-pass-plugin={plugin}",
            f"--pass-pipeline=builtin.module(test-norm-inject-fault{{kind={kind} index={index}}})",
            path,
            "-o",
            out,
        ],
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def verify(before, after):
    run = subprocess.run(
        ["norm-verify", before, after], capture_output=True, text=True
    )
    return run.returncode, run.stdout + run.stderr


def main():
    every = 1
    arguments = []
    for argument in sys.argv[1:]:
        if argument.startswith("--every="):
            every = int(argument.removeprefix("--every="))
        else:
            arguments.append(argument)
    plugin, before, after, *kinds = arguments
    code, message = verify(before, after)
    if code != 0:
        sys.exit(f"the correct program isn't accepted: {message}")
    failures = 0
    with tempfile.NamedTemporaryFile(suffix=".mlir") as wrong:
        for argument in kinds:
            kind, expected = argument.split("=")
            count = int(
                inject(plugin, after, kind, -1, wrong.name).removeprefix(kind + ": ")
            )
            if count != int(expected):
                print(f"{kind}: {count} places, expected {expected}")
                failures += 1
            tried = rejected = 0
            for index in range(count):
                if index % every and index != count - 1:
                    continue
                inject(plugin, after, kind, index, wrong.name)
                code, message = verify(before, wrong.name)
                tried += 1
                rejected += code == 1
                if code != 1:
                    print(f"{kind} {index}: exit code {code}: {message}")
                    failures += 1
            print(f"{kind}: {rejected} of {tried} rejected")
    sys.exit(failures != 0)


main()
