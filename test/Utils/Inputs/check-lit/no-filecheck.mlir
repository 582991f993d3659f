// RUN: norm-opt %s
// RUN: norm-opt %s | FileCheck %S/other.txt

// CHECK-LABEL: func @f
// CHECK: return
