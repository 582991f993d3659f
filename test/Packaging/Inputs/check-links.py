"""check-links.py ROOT: every relative link of ROOT's Markdown pages leads to a file or folder. Prints those that don't, exits 1."""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
pages = [*root.glob("*.md"), *root.glob("docs/*.md"), *root.glob("benchmarks/*.md"), *root.glob("test/**/*.md")]
broken = []
for page in pages:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        path = target.split("#")[0]
        if "://" in target or not path:
            continue
        if not (page.parent / path).exists():
            broken.append(f"{page.relative_to(root)}: {target}")
print("\n".join(broken))
sys.exit(1 if broken or not pages else 0)
