// The result of a rewrite that only FileCheck looks at.
// RUN: norm-opt %s --norm-print-mean-analysis
// RUN: norm-opt %s --norm-raise | FileCheck %s

// CHECK: norm.layer_norm
