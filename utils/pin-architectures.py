#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes the tests of test/Architectures: tiny exports of the models that
utils/export-models.py knows, with what utils/summarize-architecture.py says of
them now.

    utils/pin-architectures.py [--only vit,swin] [--keep-models]

An existing test keeps its comment; its expectations are replaced, so look at
what changed. --keep-models exports only models that aren't there.
"""

import argparse
import importlib.util
import multiprocessing
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TESTS = ROOT / "test" / "Architectures"
TINY = (
    "--weights=arguments --layers=2 --hidden=8 --heads=2 --intermediate=16 --vocab=11 "
    "--positions=8 --batch=2 --sequence=3 --image=8 --patch=4 --format=bytecode --no-mask"
).split()
RUN = "RUN: %python %utils/summarize-architecture.py %S/Inputs/{}.mlirbc | FileCheck %s --match-full-lines --strict-whitespace"


def load_exporter():
    path = ROOT / "utils" / "export-models.py"
    sys.path.insert(0, str(path.parent))
    spec = importlib.util.spec_from_file_location("export_models", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def export(exporter, name):
    with tempfile.TemporaryDirectory() as scratch:
        args = exporter.parse_arguments([name, str(pathlib.Path(scratch, "model")), *TINY])
        exporter.export_model(args)
        (args.folder / "model.mlirbc").replace(TESTS / "Inputs" / f"{name}.mlirbc")


def write_test(name):
    test = TESTS / f"{name}.test"
    old = test.read_text(encoding="utf-8").splitlines() if test.exists() else []
    comment = [line for line in old if line.startswith("#")] or [f"# {name}"]
    model = TESTS / "Inputs" / f"{name}.mlirbc"
    done = subprocess.run([ROOT / "utils" / "summarize-architecture.py", model], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{name}: {done.stderr}")
    lines = done.stdout.splitlines()
    checks = [f"CHECK:{lines[0]}", *(f"CHECK-NEXT:{line}" for line in lines[1:]), "CHECK-NOT:{{.}}"]
    test.write_text("\n".join([*comment, RUN.format(name), *checks, ""]), encoding="utf-8")
    print(f"{name}: {'; '.join(lines)}", flush=True)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", help="names of models, separated by commas (default: all)")
    parser.add_argument("--keep-models", action="store_true", help="exports only what isn't there")
    args = parser.parse_args()
    exporter = load_exporter()
    (TESTS / "Inputs").mkdir(parents=True, exist_ok=True)
    failed = []
    for name in args.only.split(",") if args.only else exporter.ARCHITECTURES:
        if not (args.keep_models and (TESTS / "Inputs" / f"{name}.mlirbc").exists()):
            # In a process of its own: the translation of some models crashes.
            process = multiprocessing.get_context("fork").Process(target=export, args=(exporter, name))
            process.start()
            process.join()
            if process.exitcode:
                failed.append(name)
                continue
        write_test(name)
    sys.exit(f"not exported: {', '.join(failed)}" if failed else 0)


if __name__ == "__main__":
    main()
