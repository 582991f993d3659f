#!/usr/bin/env bash
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# setup.sh: installs the Debian packages that building and testing norm need and
# that are missing. Installs nothing, and asks nothing of the network, when all
# are there. Runs as root or through sudo. With --all also what a few tests need,
# which are left out where it isn't there.
set -euo pipefail

packages=(
  libmlir-22-dev mlir-22-tools # MLIR, mlir-opt, mlir-tblgen
  llvm-22-dev llvm-22-tools    # LLVM, lit, FileCheck
  clang-22 lld-22              # the compiler and linker of CMakePresets.json
  cmake ninja-build ccache
  libgtest-dev # the unit tests
  python3      # lit and the tests
)
[[ ${1:-} != --all ]] || packages+=(
  libomp-22-dev                                         # threads
  gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user # code for other machines
)

if ! command -v dpkg-query > /dev/null; then
  echo "setup.sh: this is not Debian or one of its kin; install what corresponds to: ${packages[*]}" >&2
  exit 1
fi

missing=()
for package in "${packages[@]}"; do
  # An installed package's status ends in "installed"; a removed one's doesn't.
  status=$(dpkg-query -W -f '${Status}' "$package" 2> /dev/null || true)
  [[ $status == *" installed" ]] || missing+=("$package")
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

as_root=()
if [[ $(id -u) -ne 0 ]]; then
  if ! command -v sudo > /dev/null; then
    echo "setup.sh: to install ${missing[*]}, run it as root or install sudo" >&2
    exit 1
  fi
  as_root=(sudo)
fi

echo "Installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq

unknown=()
for package in "${missing[@]}"; do
  candidate=$(LC_ALL=C apt-cache policy "$package" | sed -n 's/^  Candidate: //p')
  [[ -n $candidate && $candidate != "(none)" ]] || unknown+=("$package")
done
if [[ ${#unknown[@]} -gt 0 ]]; then
  cat >&2 << END
setup.sh: apt's sources don't have ${unknown[*]}.
  Debian 12 has LLVM 22 in its suite bookworm-security, component main: see that
  a file in /etc/apt/sources.list.d names it. Other releases may need LLVM's own
  apt repository.
END
  exit 1
fi
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends "${missing[@]}"
