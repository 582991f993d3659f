#!/usr/bin/env bash
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# check.sh: installs what is missing, builds everything and runs the whole test
# suite. The last line tells how many tests passed and failed; the exit status
# is 0 only if some passed and none failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

utils/build.sh
results=$PWD/build/test-results.json
rm -f "$results"
status=0
LIT_OPTS="${LIT_OPTS:-} --output=$results" ninja -C build check-norm || status=$?
if [[ ! -f $results ]]; then
  echo "check.sh: the tests didn't run" >&2
  exit 1
fi
python3 utils/count-tests.py "$results" || status=1
exit "$status"
