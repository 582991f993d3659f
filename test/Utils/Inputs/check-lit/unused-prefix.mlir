// RUN: norm-opt %s | FileCheck %s
// RUN: norm-opt %s --cse | FileCheck %s --check-prefixes=CHECK,CSE

// CHECK: func @f
