#!/usr/bin/env bash
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# build.sh [TARGET…]: installs what is missing and builds into build/, all
# targets unless some are named.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

utils/setup.sh
launcher=()
if command -v ccache > /dev/null; then
  launcher=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  # What ccache asks for before it stores files that use a precompiled header.
  export CCACHE_SLOPPINESS=pch_defines,time_macros
fi
# What CMake says is of interest when it fails.
configuring=$(cmake --preset release "${launcher[@]}" 2>&1) || {
  echo "$configuring" >&2
  exit 1
}
exec ninja -C build "$@"
