#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Makes mistakes in correct rewrites, one at a time, and has each rejected.

Every model in test/Models is rewritten in every way that VARIANTS names, which
norm-verify must accept. Then each mistake that the pass test-norm-inject-fault
knows is made at each place that there is for it, and norm-verify must find the
program different: not equal, and not "can't tell". Equal only if HARMLESS says
why, or if the mistake is in a bias of keys that no softmax sees, as the pass
norm-drop-key-bias shows, which shares no code with norm-verify. The numbers of
places must be those in test/Verification/Inputs/fault-places.txt; --update
writes them anew.

Needs a build with tests, whose tools it runs. All of it takes some minutes.
"""

import argparse
import collections
import concurrent.futures
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
MODELS = ROOT / "test" / "Models"
PLACES = ROOT / "test" / "Verification" / "Inputs" / "fault-places.txt"

RMS = ["--norm-raise", "--norm-fold-layer-scale", "--norm-pre-ln-to-pre-rms"]
AFFINE = ["--norm-raise", "--norm-fold-affine", *RMS[1:]]
VARIANTS = {
    # Weights that are still to be computed ...
    "rms": RMS,
    "drop-last": [*AFFINE, "--norm-pre-rms-to-pre-crms=basis=drop-last"],
    "householder": [*AFFINE, "--norm-pre-rms-to-pre-crms=basis=householder"],
    # ... and the whole pipeline: weights folded, or prepared by a function of
    # their own. Norms written out in one.
    "folded": ["--norm-optimize=keep-recipes", "--convert-norm-to-linalg"],
    "folded-drop-last": ["--norm-optimize=target=crms keep-recipes"],
    "folded-householder": ["--norm-optimize=target=householder-crms keep-recipes"],
}

# Mistakes that make the same function, by MODEL/VARIANT, fault and place, where
# the pass can't see it. They must be found equal.
HARMLESS = {
    # The mean of the stream that a LayerNorm's gradient takes is zero after the
    # rewrite, whatever its sign and its divisor.
    ("training-step/folded", "add-to-sub"): {27, 38, 49},
    ("training-step/folded", "constant-ulp"): {19, 22, 25},
    ("training-step/folded", "wrong-divisor"): {13, 17, 22},
    # Callers centre the weights that a function compresses, which takes a mean off
    # as well, until the compressing is hoisted out to them.
    ("gpt2-calls/householder", "drop-center-bias"): {0, 1, 2, 3},
    ("gpt2-calls/householder", "drop-center-stream"): {0, 1, 2, 3},
}


class Checker:
    def __init__(self, build, folder):
        self.bin = build / "bin"
        self.plugin = build / "lib" / "NormTestPasses.so"
        self.folder = pathlib.Path(folder)

    def opt(self, source, out, *arguments):
        return subprocess.run(
            [self.bin / "norm-opt", "--allow-unregistered-dialect", source, "-o", out, *arguments],
            check=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ).stdout

    def inject(self, source, out, options):
        pipeline = f"builtin.module(test-norm-inject-fault{{{options}}})"
        return self.opt(
            source, out, f"--load-pass-plugin={self.plugin}", f"--pass-pipeline={pipeline}"
        )

    def verify(self, before, after):
        run = subprocess.run(
            [self.bin / "norm-verify", before, after], capture_output=True, text=True
        )
        return run.returncode, (run.stdout + run.stderr).strip()

    def rewrite(self, model, variant):
        """The rewritten model, which is the same function."""
        after = self.folder / f"{model}.{variant}.mlir"
        self.opt(MODELS / model / "model.mlir", after, *VARIANTS[variant])
        return after

    def count(self, after):
        lines = self.inject(after, os.devnull, "").split()
        counts = {fault: int(count) for fault, count in (line.split("=") for line in lines)}
        return {fault: count for fault, count in counts.items() if count}

    def is_unseen(self, after, fault, index):
        """Whether the place goes away with the biases of keys that can be dropped."""
        marked = self.folder / f"{after.stem}.{fault}.{index}.marked.mlir"
        self.inject(after, marked, f"kind={fault} index={index} mark")
        dropped = marked.with_suffix(".dropped.mlir")
        self.opt(marked, dropped, "--norm-drop-key-bias", "--canonicalize")
        assert "test.place" in marked.read_text()
        unseen = "test.place" not in dropped.read_text()
        marked.unlink()
        dropped.unlink()
        return unseen

    def check(self, model, after, fault, index, is_harmless):
        """Whether nobody sees one mistake, and what is wrong with the answer about it."""
        wrong = self.folder / f"{after.stem}.{fault}.{index}.mlir"
        self.inject(after, wrong, f"kind={fault} index={index}")
        code, message = self.verify(MODELS / model / "model.mlir", wrong)
        wrong.unlink()
        unseen = code == 0 and not is_harmless and self.is_unseen(after, fault, index)
        expected = 0 if is_harmless or unseen else 1
        return unseen, None if code == expected else f"exit code {code}: {message}"


def read_places():
    places = {}
    for line in PLACES.read_text().splitlines():
        if line and not line.startswith("#"):
            name, _, counts = line.partition(":")
            pairs = (pair.split("=") for pair in counts.split())
            places[name] = {fault: int(count) for fault, count in pairs}
    return places


def write_places(places):
    lines = ["# Where there is room for each mistake: written by utils/check-faults.py --update."]
    for name, counts in places.items():
        lines.append(f"{name}: " + " ".join(f"{f}={n}" for f, n in sorted(counts.items())))
    PLACES.write_text("\n".join(lines) + "\n")


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("--only", metavar="MODEL[/VARIANT]", action="append", help="not all of them")
    parser.add_argument("--fault", action="append", help="not all of them")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="of each mistake try each N-th place alone")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--update", action="store_true", help="write the numbers of places")
    return parser.parse_args()


def is_selected(model, variant, only):
    return not only or model in only or f"{model}/{variant}" in only


def select(places, every):
    """All, or an even sample that isn't empty."""
    return places[len(places) // 2 % every :: every]


class Report:
    """Counts what failed, and shows how far the run is."""

    def __init__(self):
        self.failures = 0
        self.is_terminal = sys.stderr.isatty()

    def fail(self, message):
        self.failures += 1
        self.clear()
        print(message, flush=True)

    def progress(self, done, total, what):
        if self.is_terminal:
            print(f"\r{done} of {total} {what}\x1b[K", end="", file=sys.stderr, flush=True)

    def clear(self):
        if self.is_terminal:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def rewrite_all(checker, pool, pairs, report):
    """The correct rewrites, each once, by MODEL/VARIANT; with the model's name."""
    programs, seen = {}, {}
    rewritten = pool.map(lambda pair: checker.rewrite(*pair), pairs)
    for (model, variant), after in zip(pairs, rewritten):
        name = f"{model}/{variant}"
        twin = seen.setdefault((model, after.read_bytes()), name)
        if twin == name:
            programs[name] = (model, after)
        else:
            print(f"{name} is {twin}")
    verified = pool.map(
        lambda program: checker.verify(MODELS / program[0] / "model.mlir", program[1]),
        list(programs.values()),
    )
    for name, (code, message) in zip(list(programs), verified):
        if code != 0:
            report.fail(f"{name}: the correct program isn't accepted: {message}")
            del programs[name]
    return programs


def main():
    arguments = parse_arguments()
    models = sorted(path.parent.name for path in MODELS.glob("*/model.mlir"))
    pairs = [
        (model, variant)
        for model in models
        for variant in VARIANTS
        if is_selected(model, variant, arguments.only)
    ]
    report = Report()
    tried, unseen = collections.Counter(), 0
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(
        arguments.jobs
    ) as pool:
        checker = Checker(arguments.build, folder)
        programs = rewrite_all(checker, pool, pairs, report)
        expected = read_places() if PLACES.exists() else {}
        afters = [after for _, after in programs.values()]
        counts = dict(zip(programs, pool.map(checker.count, afters)))
        if arguments.update:
            write_places({**expected, **counts})
            expected = counts
        places = collections.defaultdict(list)
        for name, faults in counts.items():
            if faults != expected.get(name):
                report.fail(f"{name}: there are places {faults}, expected {expected.get(name)}")
            for fault, count in faults.items():
                if not arguments.fault or fault in arguments.fault:
                    places[fault] += [(name, index) for index in range(count)]
        jobs = {}
        for fault, all_places in sorted(places.items()):
            for name, index in select(all_places, arguments.every):
                is_harmless = index in HARMLESS.get((name, fault), ())
                job = pool.submit(checker.check, *programs[name], fault, index, is_harmless)
                jobs[job] = (name, fault, index)
        for job in concurrent.futures.as_completed(jobs):
            name, fault, index = jobs[job]
            tried[fault] += 1
            is_unseen, problem = job.result()
            unseen += is_unseen
            if problem:
                report.fail(f"{name}: {fault} {index}: {problem}")
            report.progress(sum(tried.values()), len(jobs), "mistakes")
        report.clear()
    for fault, all_places in sorted(places.items()):
        print(f"{fault}: {tried[fault]} of {len(all_places)} places tried")
    print(f"{unseen} in biases of keys, which no softmax sees")
    print(f"{sum(tried.values())} mistakes tried, {report.failures} failures")
    sys.exit(report.failures != 0)


if __name__ == "__main__":
    main()
