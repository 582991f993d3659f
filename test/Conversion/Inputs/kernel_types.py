"""The types of what norm-kernels.py and norm-grad-kernels.py write."""

# Vectors with tails, one element, less than a vector, whole ones; odd extents.
EXTENTS = [1, 2, 7, 16, 33, 70]
# Blocks of rows with tails and without.
ROWS = [1, 4, 5]
# Rows side by side: one, a part of a vector, vectors and blocks with tails, whole.
COLUMNS = [1, 3, 16, 70, 128]
TYPES = ["bf16", "f64", "f16"]


def spell_types(number, extent, are_side_by_side):
    """Of the rows, of what they share, of a statistic; and the attribute that says
    which axis is theirs."""
    kind = TYPES[number % len(TYPES)] if number % 4 else "f32"
    statistic = "f64" if kind == "f64" else "f32"
    choose = lambda extents: "?" if number % 5 == 0 else extents[number % len(extents)]
    vector = f"memref<{extent}x{kind}>"
    if are_side_by_side:
        # Groups of none, too.
        groups, columns = number // 2 % 3, choose(COLUMNS)
        return f"memref<{groups}x{extent}x{columns}x{kind}>", vector, f"memref<{groups}x{columns}x{statistic}>", " axes = [1]"
    rows = choose(ROWS)
    return f"memref<{rows}x{extent}x{kind}>", vector, f"memref<{rows}x{statistic}>", ""
