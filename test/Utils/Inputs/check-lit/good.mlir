// Everything here is a live check or plain prose.
// RUN: norm-opt %s -split-input-file --verify-diagnostics | FileCheck %s
// RUN: norm-opt %s --cse | FileCheck %s \
// RUN:   --check-prefixes=CSE,GPU-SIDE
// RUN: norm-opt %s | FileCheck %S/other.txt --check-prefix=ELSEWHERE

// NOTE: an unexpected error or an expected remark in prose, and a chunk: of it.
// Expected error in prose; checks follow.

// COM: CHECK-NXT: commented out
// CHECK-LABEL: func @f
// CSE-LABEL: func @f
// CHECK-NEXT: a
// CHECK-SAME{LITERAL}: [[x]]
// CHECK-COUNT-2: b
// CHECK-NOT: c
// CHECK-DAG: d
// CHECK: e
// CHECK-EMPTY:
// GPU-SIDE: f
#map = affine_map<(d0) -> (d0)>
func.func @f() {
  // expected-error-re @below {{some {{.*}} text}}
  return // expected-remark {{at the end}}
}
