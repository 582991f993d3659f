// RUN: norm-opt %s --norm-call-libm | FileCheck %s
// RUN: norm-opt %s --norm-lower-to-cpu | FileCheck %s --check-prefix=LOWERED
// UNVERIFIED: norm-verify takes both for unknown functions of other names; Integration/norm-math.test runs them.

// CHECK-LABEL: func.func @calls(
// CHECK:         call @expm1f(
// CHECK:         call @log1p(
// LOWERED-LABEL: llvm.func @calls(
// LOWERED:         llvm.call @expm1f(
// LOWERED:         llvm.call @log1p(
func.func @calls(%x: f32, %y: f64) -> (f32, f64) {
  %0 = math.expm1 %x : f32
  %1 = math.log1p %y : f64
  return %0, %1 : f32, f64
}

// LLVM has these itself.
// CHECK-LABEL: func.func @others(
// CHECK-NOT:     call
// CHECK:         math.exp
// CHECK-NEXT:    math.sqrt
func.func @others(%x: f32) -> f32 {
  %0 = math.exp %x : f32
  %1 = math.sqrt %0 : f32
  return %1 : f32
}
