// RUN: norm-opt %s --norm-expand-kernel-math | FileCheck %s
// UNVERIFIED: approximations aren't equal; Integration/norm-math.test measures them.

// CHECK-LABEL: func.func @instructions(
// CHECK:         llvm.call_intrinsic "llvm.fabs"
// CHECK:         llvm.call_intrinsic "llvm.ceil"
// CHECK:         llvm.call_intrinsic "llvm.copysign"
// CHECK:         llvm.call_intrinsic "llvm.floor"
// CHECK:         llvm.call_intrinsic "llvm.fma"
// CHECK:         llvm.call_intrinsic "llvm.roundeven"
// CHECK:         llvm.call_intrinsic "llvm.trunc"
// CHECK:         llvm.call_intrinsic "llvm.minnum"
// CHECK:         llvm.call_intrinsic "llvm.maxnum"
// CHECK:         %[[ROOT:.+]] = llvm.call_intrinsic "llvm.sqrt"
// CHECK:         arith.divf %{{.+}}, %[[ROOT]] : f64
func.func @instructions(%x: f64) -> f64 {
  %0 = math.absf %x : f64
  %1 = math.ceil %0 : f64
  %2 = math.copysign %1, %x : f64
  %3 = math.floor %2 : f64
  %4 = math.fma %3, %x, %x : f64
  %5 = math.roundeven %4 : f64
  %6 = math.trunc %5 : f64
  %7 = arith.minnumf %6, %x : f64
  %8 = arith.maxnumf %7, %x : f64
  %9 = math.rsqrt %8 : f64
  return %9 : f64
}

// CHECK-LABEL: func.func @powers(
// CHECK-SAME:    %[[X:.+]]: f32)
// CHECK-DAG:     %[[SQUARE:.+]] = arith.mulf %[[X]], %[[X]]
// CHECK-DAG:     arith.divf %{{.+}}, %[[X]]
// CHECK-NOT:     math.
func.func @powers(%x: f32) -> (f32, f32, f32) {
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %three = arith.constant 3 : i64
  %0 = math.powf %x, %minus : f32
  %1 = math.powf %x, %two : f32
  %2 = math.fpowi %x, %three : f32, i64
  return %0, %1, %2 : f32, f32, f32
}

// CHECK-LABEL: func.func @approximations(
// CHECK-NOT:     math.
// CHECK:         return
func.func @approximations(%x: f32) -> f32 {
  %0 = math.erf %x : f32
  %1 = math.exp %0 : f32
  %2 = math.expm1 %1 : f32
  %3 = math.log %2 : f32
  %4 = math.log1p %3 : f32
  %5 = math.tanh %4 : f32
  return %5 : f32
}

// What has no approximation of this kind stays.
// CHECK-LABEL: func.func @others(
// CHECK:         math.sin
// CHECK:         math.exp {{.*}} : f64
func.func @others(%x: f32, %y: f64) -> (f32, f64) {
  %0 = math.sin %x : f32
  %1 = math.exp %y : f64
  return %0, %1 : f32, f64
}
