// RUN: norm-opt %s --norm-raise -o %t.mlir
// RUN: norm-verify %s %t.mlir
