#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finds lit tests, or parts of them, that can't fail.

FileCheck ignores a line like "CHECK-NEXT foo" or "CHECK-NXT: foo", and
-verify-diagnostics one like "expected-error {{foo}} bar", so a slip of the
fingers turns a check into a comment. Reported, as "file:line: message":

  no-run           a test file without a RUN line
  no-filecheck     directives that no FileCheck of a RUN line reads
  unused-prefix    a prefix given to FileCheck that no directive has
  misspelt         a comment that starts like a directive but isn't one
  no-verify        expected-* without -verify-diagnostics in a RUN line
  misspelt-expected  an expected-* that -verify-diagnostics doesn't recognize
  unverified       a rewrite, in one of the folders that test rewrites, whose
                   result norm-verify doesn't look at, neither in a RUN line nor
                   in a script that one runs. Files called -noop and -invalid
                   have no result; "UNVERIFIED: reason" says why norm-verify
                   can't help

Exit status: 0 nothing found, 1 something found, 2 nothing to look at.
"""

import argparse
import pathlib
import re
import sys

SUFFIXES = (".mlir", ".test")
# Names of files and folders that lit doesn't take for tests either.
EXCLUDED = ("Inputs", "model.mlir")

# What may follow a prefix of FileCheck.
CHECK_SUFFIX = r"(?:-(?:NEXT|SAME|EMPTY|NOT|DAG|LABEL|COUNT-[0-9]+))?(?:\{LITERAL\})?"
SUFFIX_NAMES = ("NEXT", "SAME", "EMPTY", "NOT", "DAG", "LABEL", "COUNT")
# Words that open a comment and are read by lit, or by people.
LIT_KEYWORDS = ("RUN", "REQUIRES", "UNSUPPORTED", "XFAIL", "ALLOW_RETRIES", "DEFINE", "REDEFINE")
OTHER_WORDS = ("COM", "END", "NOTE", "TODO", "FIXME", "UNVERIFIED")
REWRITE_FOLDERS = {"Architectures", "Conversion", "IR", "Transforms"}
# Passes that make another program. Others show or check what is there.
REWRITE = re.compile(
    r"(?<![\w-])--?(?!norm-print|norm-verify)"
    r"(?:norm-|convert-norm-|canonicalize|one-shot-bufferize|transform-interpreter)"
)
# As in MLIR's SourceMgrDiagnosticVerifierHandler.
EXPECTED = re.compile(
    r"expected-(?:error|note|remark|warning)(?:-re)? *"
    r"(?:@(?:[+-][0-9]+|above|below|unknown))? *\{\{.*\}\}$"
)
DIAGNOSTIC_KINDS = ("error", "note", "remark", "warning")


def distance(left, right):
    """The number of edits, swaps of neighbours included, between two words."""
    rows = [list(range(len(right) + 1))]
    for i, a in enumerate(left, 1):
        row = [i]
        for j, b in enumerate(right, 1):
            cost = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]


def comment_of(path, line):
    """The text of a line's comment, or None. All of a .test file is comment."""
    # In MLIR a '#' starts an attribute.
    leader = "//+" if path.suffix == ".mlir" else "(?://+|#+|;+)"
    match = re.search(leader + r"\s*(.*)$", line)
    if match:
        return match.group(1).rstrip()
    return line.strip() if path.suffix == ".test" else None


class Test:
    """One test file: its lines, and what its RUN lines ask for."""

    def __init__(self, path):
        self.path = path
        self.lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        self.has_run = any("RUN:" in line for line in self.lines)
        self.script = self.read_script()
        self.prefixes = self.read_prefixes()
        self.verifies = any(
            re.search(r"(?<![\w-])--?verify-diagnostics\b", command) for _, command in self.script
        )

    def read_script(self):
        """The commands of the test, with the line where each starts."""
        script, pending = [], None
        for number, line in enumerate(self.lines, 1):
            match = re.search(r"\b(?:RUN|DEFINE|REDEFINE):\s*(.*)$", line)
            if not match:
                continue
            start, text = pending or (number, "")
            text += match.group(1).rstrip()
            pending = (start, text[:-1]) if text.endswith("\\") else None
            if not pending:
                script += [(start, part) for part in re.split(r"\|\|?|&&|;", text)]
        return script

    def read_prefixes(self):
        """The prefixes with which a FileCheck reads this file, each with its line."""
        prefixes = {}
        split = any("split-file" in command for _, command in self.script)
        for number, command in self.script:
            match = re.search(r"(?:^|[\s/])FileCheck(?:-\d+)?(?:\s(.*))?$", command)
            if not match:
                continue
            options = match.group(1) or ""
            # A checker of another file says nothing about this one. Pieces of
            # this one, made by split-file, lie under %t.
            if not re.search(r"%s\b" if not split else r"%[st]\b", options):
                continue
            given = re.findall(r"--?check-prefix(?:es)?[=\s]\s*[\"']?([\w,-]+)", options)
            for name in ",".join(given or ["CHECK"]).split(","):
                prefixes.setdefault(name, number)
        return prefixes


def check_runs(test):
    if not test.has_run:
        yield 1, "no-run: no RUN line, so nothing is tested"


def check_prefixes(test):
    """Directives nobody reads, and prefixes nobody wrote."""
    used = set()
    for number, line in enumerate(test.lines, 1):
        comment = comment_of(test.path, line) or ""
        for name in {*test.prefixes, "CHECK"} - used:
            if not re.match(rf"{re.escape(name)}{CHECK_SUFFIX}:", comment):
                continue
            used.add(name)
            if name not in test.prefixes:
                yield number, "no-filecheck: no FileCheck of a RUN line reads the CHECK lines"
    for name in test.prefixes.keys() - used:
        yield test.prefixes[name], f"unused-prefix: no directive has the prefix '{name}'"


def meant_suffix(rest):
    """The suffix of FileCheck that `rest` resembles, or None."""
    closest = min(SUFFIX_NAMES, key=lambda name: distance(rest, name))
    if distance(rest, closest) > max(1, len(closest) // 2):
        return None
    return "COUNT-<n>" if closest == "COUNT" else closest


def near_miss(word, separator, prefixes):
    """The directive that a comment's first word was meant to be, or None.

    `separator` is what follows the word: a colon, blanks and a colon, a
    semicolon, or blanks. None also stands for a directive that is right.
    """
    names = [*prefixes, *({"CHECK"} - set(prefixes))]
    right = any(re.fullmatch(re.escape(name) + CHECK_SUFFIX, word) for name in names)
    if right or word in LIT_KEYWORDS:
        return None if separator == ":" else word
    if word in OTHER_WORDS:
        return None
    upper = word.upper()
    # A prefix with a suffix that doesn't exist. Without a colon, a word in
    # lower case is prose.
    for name in names:
        match = re.fullmatch(re.escape(name) + r"([-_]?)([A-Z_-]+)", upper)
        if not match or (":" not in separator and word != upper):
            continue
        joint, rest = match.groups()
        suffix = meant_suffix(rest) if joint or len(name) > 3 else None
        if suffix:
            return f"{name}-{suffix}"
    if ":" not in separator:
        return None
    # A prefix, or a keyword of lit, with letters wrong.
    stem, _, suffix = upper.rpartition("-")
    if suffix not in SUFFIX_NAMES:
        stem, suffix = upper, ""
    for name in names:
        allowed = 2 if len(name) > 4 and word == upper else 1 if len(name) > 2 else 0
        if distance(stem, name) <= allowed:
            return f"{name}-{suffix}" if suffix else name
    return next((k for k in LIT_KEYWORDS if distance(upper, k) <= 1), None)


def check_spelling(test):
    reported = set()
    for number, line in enumerate(test.lines, 1):
        comment = comment_of(test.path, line)
        match = re.match(r"([A-Za-z][\w-]*(?:\{LITERAL\})?)(\s*:|;|\s+|$)", comment or "")
        if not match:
            continue
        word, separator = match.groups()
        meant = near_miss(word, separator, test.prefixes)
        if meant:
            written = (word + separator).strip()
            yield number, f"misspelt: '{written}' is ignored; is '{meant}:' meant?"
            continue
        name = re.sub(CHECK_SUFFIX + "$", "", word)
        known = (*LIT_KEYWORDS, *OTHER_WORDS, "CHECK", *test.prefixes, *reported)
        if separator == ":" and re.fullmatch(r"[A-Z][A-Z0-9_-]{2,}", name) and name not in known:
            reported.add(name)
            yield number, f"no-filecheck: no FileCheck of a RUN line uses the prefix '{name}'"


def check_expected(test):
    reported = False
    for number, line in enumerate(test.lines, 1):
        comment = comment_of(test.path, line)
        if not comment or "RUN:" in line:
            continue
        if EXPECTED.search(comment):
            if not test.verifies and not reported:
                reported = True
                yield number, "no-verify: expected diagnostics, but no RUN line has -verify-diagnostics"
            continue
        match = re.match(r"([A-Za-z]+)([-_ ]?)([A-Za-z]+)[^{}]*(\{\{)?", comment)
        if not match:
            continue
        verb, joint, kind, braces = match.groups()
        near_verb = distance(verb.lower(), "expected") <= 2
        near_kind = any(distance(kind.lower(), name) <= 2 for name in DIAGNOSTIC_KINDS)
        # "expected error" without braces is prose, EXPECTED a prefix of FileCheck.
        if near_verb and near_kind and not verb.isupper() and (braces or joint in ("-", "_")):
            yield number, f"misspelt-expected: -verify-diagnostics ignores '{comment}'"


def runs_verify(test, command):
    """Whether a command is norm-verify, or a script of ours that knows it."""
    if re.search(r"(?:^|\s)norm-verify\s", command):
        return True
    scripts = re.findall(r"(%utils|%S)/([\w./-]+\.py)", command)
    folders = {"%utils": pathlib.Path(__file__).parent, "%S": test.path.parent}
    files = (folders[folder] / name for folder, name in scripts)
    return any("norm-verify" in file.read_text() for file in files if file.is_file())


def check_verified(test):
    if test.path.stem.endswith(("-noop", "-invalid")):
        return
    if not REWRITE_FOLDERS & set(test.path.parts):
        return
    rewrites = [number for number, command in test.script if REWRITE.search(command)]
    if not rewrites or any(runs_verify(test, command) for _, command in test.script):
        return
    comments = (comment_of(test.path, line) or "" for line in test.lines)
    if not any(re.match(r"UNVERIFIED: \S", comment) for comment in comments):
        yield rewrites[0], "unverified: norm-verify doesn't look at what the rewrite makes"


CHECKS = (check_runs, check_prefixes, check_spelling, check_expected, check_verified)


def find_tests(paths):
    """The files named, and the tests in the folders named."""
    for path in paths:
        if path.is_file():
            yield path
            continue
        for file in sorted(path.rglob("*")):
            inside = file.relative_to(path).parts
            if file.suffix in SUFFIXES and file.is_file() and not set(inside) & set(EXCLUDED):
                yield file


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=pathlib.Path, help="test files or folders of tests (default: test/)")
    args = parser.parse_args()
    paths = args.paths or [pathlib.Path(__file__).resolve().parent.parent / "test"]
    for path in paths:
        if not path.exists():
            parser.error(f"no such file or folder: {path}")
    found, count = False, 0
    for file in find_tests(paths):
        count += 1
        test = Test(file)
        messages = sorted(m for check in CHECKS for m in check(test))
        for number, message in messages:
            found = True
            print(f"{file}:{number}: {message}")
    if not count:
        parser.error("no tests found")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
