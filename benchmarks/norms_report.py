# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What norms.py has measured, as tables and drawings."""

import statistics

from contenders.cells import FORMS
from reporting import spell_ratios

LEVELS = ("L1", "L2", "L3", "memory")
# By how much of the copy's time we mean to be done, where N is such that a copy
# is the limit: of the levels from the second cache on.
AIMS = {"L2": {"LayerNorm": 1.5, "RMSNorm": 1.25, "CRMSNorm": 1.25}, "memory": dict.fromkeys(("LayerNorm", "RMSNorm", "CRMSNorm"), 1.05)}


def copy_limit(times):
    """The seconds a row of the fastest copy."""
    return min(statistics.median(t) for name, t in times.items() if name.startswith("copy"))


def ratios(times, peer):
    """Of a peer's time to ours, round by round."""
    return [p / t for p, t in zip(times[peer], times["norm"])]


def groups(results):
    """Cells of a table, by form, op and type."""
    tables = {}
    for cell in results:
        tables.setdefault((cell.form, cell.op, cell.type), []).append(cell)
    return tables


def row_of(*columns):
    return "| " + " | ".join(map(str, columns)) + " |"


def head_of(*columns):
    return [row_of(*columns), "|" + "---|" * len(columns)]


def report_table(cells, results, peers):
    """Our time, and what the others' are beside it."""
    peers = [p for p in peers if any(p in results[c][0] for c in cells)]
    lines = head_of("N", "rows", "level", "norm, ns a row", "GB/s", "norm / copy", *(f"{p} / norm" for p in peers))
    for cell in cells:
        times = results[cell][0]
        median, limit = statistics.median(times["norm"]), copy_limit(times)
        lines.append(
            row_of(
                cell.extent, cell.rows, cell.level, f"{median * 1e9:.1f}", f"{cell.row_bytes / median / 1e9:.1f}",
                spell_ratios([t / limit for t in times["norm"]]),
                *(spell_ratios(ratios(times, p)) if p in times else "" for p in peers),
            )
        )
    return [*lines, ""]


def report_losses(results, peers):
    """Where a peer is faster, in the median of the rounds."""
    lines, losses = [], 0
    for cell, (times, _) in results.items():
        faster = {p: ratios(times, p) for p in peers if p in times}
        faster = {p: r for p, r in faster.items() if statistics.median(r) < 1}
        losses += bool(faster)
        for peer, values in faster.items():
            lines.append(row_of(cell.form, cell.op, cell.type, cell.extent, cell.level, peer, spell_ratios(values)))
    head = ["## Where a peer is faster", "", f"In {losses} of {len(results)} cells.", ""]
    return head + (head_of("Form", "Op", "Type", "N", "Level", "Peer", "peer / norm") + lines + [""] if lines else [])


def report_aims(results):
    """How near the copy's time the forward forms come."""
    lines = head_of("Op", "Type", "Level", "norm / copy at most", "cells", "within", "median", "largest")
    tables = {}
    for cell, (times, _) in results.items():
        if cell.form == "forward" and cell.level in AIMS:
            ratio = statistics.median(times["norm"]) / copy_limit(times)
            tables.setdefault((cell.op, cell.type, cell.level), []).append(ratio)
    for (op, type, level), values in tables.items():
        aim = AIMS[level][op]
        within = sum(v <= aim for v in values)
        lines.append(
            row_of(op, type, level, aim, len(values), within, f"{statistics.median(values):.2f}", f"{max(values):.2f}")
        )
    return ["## Beside the copy", "", *lines, ""] if tables else []


def report_overheads(results, names):
    """What one call on one row of the shortest rows takes."""
    shortest = min(c.extent for c in results)
    lines = ["## A call on one row", "", f"Microseconds, N = {shortest}.", "", *head_of("", *names)]
    seen = set()
    for cell, (_, overheads) in results.items():
        key = (cell.form, cell.op, cell.type)
        if cell.extent != shortest or key in seen:
            continue
        seen.add(key)
        times = (f"{statistics.median(overheads[n]) * 1e6:.2f}" if n in overheads else "" for n in names)
        lines.append(row_of(", ".join(key), *times))
    return lines + [""]


def report(results, contenders, args, machine, drawings):
    names = [n for n in contenders if not n.startswith("copy")]
    peers = names[1:]
    lines = [
        "# Norms on one core" if args.threads == 1 else f"# Norms on {args.threads} threads",
        "",
        f"Medians of {args.rounds} rounds in which all contenders take turns, and in brackets the middle half of the"
        " rounds. A time is that of a call less that of a call on one row. Ratios of a peer to norm above 1: norm is"
        " faster. The copy is the fastest of four of as many bytes as must be read and written."
        f" Problems from memory take {args.memory} MiB.",
        "",
        *machine,
        "",
    ]
    lines += report_losses(results, peers) + report_aims(results)
    for drawing in drawings:
        lines += [f"![{drawing.stem}]({drawing.name})", ""]
    for (form, op, type), cells in groups(results).items():
        lines += [f"## {FORMS[form].title}: {op}, {type}", "", *report_table(cells, results, peers)]
    return lines + report_overheads(results, names)[:-1]


def draw(results, result):
    """For each form and type a drawing beside the report: an op a column, a level
    a row, the time beside the copy's over N."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams.update({"svg.hashsalt": "norm", "svg.fonttype": "none", "font.size": 8})
    import matplotlib.pyplot as plot

    drawings = []
    kinds = dict.fromkeys((c.form, c.type) for c in results)
    for form, type in kinds:
        cells = [c for c in results if (c.form, c.type) == (form, type)]
        ops, levels = dict.fromkeys(c.op for c in cells), [v for v in LEVELS if any(c.level == v for c in cells)]
        figure, axes = plot.subplots(
            len(levels), len(ops), squeeze=False, sharex=True, sharey="row", figsize=(3 * len(ops), 2 * len(levels)), layout="constrained"
        )
        names = dict.fromkeys(n for c in cells for n in results[c][0] if not n.startswith("copy"))
        for (row, level), (column, op) in ((r, c) for r in enumerate(levels) for c in enumerate(ops)):
            axis = axes[row][column]
            axis.set_title(f"{op}, {level}")
            axis.set_xscale("log", base=2)
            axis.set_yscale("log")
            axis.axhline(1, color="gray", linewidth=0.5)
            for index, name in enumerate(names):
                points = [
                    (c.extent, statistics.median(results[c][0][name]) / copy_limit(results[c][0]))
                    for c in cells
                    if (c.op, c.level) == (op, level) and name in results[c][0]
                ]
                style = {"color": "black", "linewidth": 2, "zorder": 3} if name == "norm" else {"color": f"C{index}"}
                axis.plot(*zip(*points) if points else ([], []), label=name, marker=".", markersize=3, **style)
            if column == 0:
                axis.set_ylabel("time / copy")
            if row == len(levels) - 1:
                axis.set_xlabel("N")
        figure.legend(*axes[0][0].get_legend_handles_labels(), loc="outside lower center", ncols=5)
        path = result.with_name(f"{result.stem}-{form}-{type}.svg")
        result.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(path, metadata={"Date": None})
        plot.close(figure)
        drawings.append(path)
    return drawings
