"""readme-commands.py FILE: the shell commands of a page that stand in blocks marked with <!-- run -->."""

import pathlib
import re
import sys

text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
blocks = re.findall(r"<!-- run -->\n```sh\n(.*?)```", text, re.DOTALL)
print("set -euxo pipefail")
print("".join(blocks))
