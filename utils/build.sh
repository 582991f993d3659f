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
cmake --preset release "${launcher[@]}" > build-configure.log 2>&1 || {
  cat build-configure.log >&2
  exit 1
}
mv build-configure.log build/configure.log
exec ninja -C build "$@"
