"""exit-code.py CODE COMMAND…: runs it, and succeeds if that is its exit code."""

import subprocess
import sys

run = subprocess.run(sys.argv[2:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
sys.stdout.buffer.write(run.stdout)
if run.returncode != int(sys.argv[1]):
    sys.exit(f"exit code {run.returncode}")
