// RUN: norm-opt %s | FileCheck %s --check-prefixes=CHECK,LOWER
// RUN norm-opt %s
// RNU: norm-opt %s
// REQUIRE: asserts

// CHECK: func
// LOWER: func
// CHECK-NEXT no colon
// CHECK no colon
// CHECK-NEXT : blank before the colon
// CHECK-SAME; semicolon
// CHECK_NEXT: underscore
// CHECKNEXT: no hyphen
// CHECK-NXT: letter missing
// CHECK-NEXTS: letter too many
// CHECK-LABLE: letters swapped
// CHECK-COUNT: no number
// CHECK_NEXT two mistakes
// CHCEK-NEXT: prefix with letters swapped
// XCHECK: prefix with a letter too many
// check-next: lower case
// Check: mixed case
// LOWER-NEXT no colon, own prefix
// LOWERNEXT: no hyphen, own prefix
// LOEWR: own prefix with letters swapped
func.func private @f(memref<2xf32, #map>) // CHECK-NXT: behind an op
