// RUN: norm-opt %s | FileCheck %s

// CHECK: func @f
// LOWERED-NEXT: return
// LOWERED: return
// REMARK: converted
