#!/usr/bin/env bash
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# demo.sh [MODEL]: builds norm, optimizes an exported model and shows that its
# results stay. MODEL is a folder as utils/export-models.py writes it: a small
# GPT-2 unless another is named. With NORM_BUILD set to a build folder, nothing is
# installed or built.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
model=${1:-$root/test/Models/gpt2-constants}
program=$(ls "$model"/model.mlir "$model"/model.mlirbc 2> /dev/null | head -n 1 || true)
if [[ -z $program ]]; then
  echo "demo.sh: $model has neither model.mlir nor model.mlirbc" >&2
  exit 1
fi

build=${NORM_BUILD:-}
if [[ -z $build ]]; then
  "$root"/utils/build.sh norm-opt norm-run
  build=$root/build
fi
opt=$build/bin/norm-opt
run=$build/bin/norm-run
out=$build/demo
rm -rf "$out"
mkdir -p "$out/before"

# Shows a command, with paths as seen from the project's folder, and runs it.
step() {
  echo
  echo "\$ ${*//"$root/"/}"
  "$@"
}
count() { grep -oE "= \"?norm\.$1\"?[ (]" "$2" | wc -l; }

step "$opt" "$program" --norm-optimize -o "$out/after.mlir"
"$opt" "$program" --norm-raise --remarks-filter=none -o "$out/raised.mlir"
echo
echo "Before: $(count layer_norm "$out/raised.mlir") LayerNorms, $(count rms_norm "$out/raised.mlir") RMSNorms." \
  "After: $(count layer_norm "$out/after.mlir") LayerNorms, $(count rms_norm "$out/after.mlir") RMSNorms."

echo
echo "The model against PyTorch, the optimized model against PyTorch, and the two against each other:"
step "$run" "$program" --inputs="$model/inputs" --outputs="$out/before" --expect-dir="$model/outputs"
step "$run" "$out/after.mlir" --inputs="$model/inputs" --expect-dir="$model/outputs"
step "$run" "$out/after.mlir" --inputs="$model/inputs" --expect-dir="$out/before"
