// RUN: norm-opt %s --norm-approximate-math | FileCheck %s
// UNVERIFIED: approximations aren't equal; Integration/norm-math.test measures them.

// CHECK-LABEL: func.func @approximations(
// CHECK-NOT:     math.tanh
// CHECK-NOT:     math.erf
// CHECK:         return
func.func @approximations(%x: f32, %v: vector<8xf32>) -> (f32, vector<8xf32>) {
  %0 = math.erf %x : f32
  %1 = math.tanh %v : vector<8xf32>
  return %0, %1 : f32, vector<8xf32>
}

// Narrower types are computed in f32 and rounded once.
// CHECK-LABEL: func.func @narrow(
// CHECK:         arith.extf %{{.+}} : bf16 to f32
// CHECK-NOT:     math.tanh
// CHECK:         arith.truncf %{{.+}} : f32 to bf16
func.func @narrow(%x: bf16) -> bf16 {
  %0 = math.tanh %x : bf16
  return %0 : bf16
}

// Other types and functions stay as they are.
// CHECK-LABEL: func.func @others(
// CHECK:         math.tanh {{.*}} : f64
// CHECK:         math.exp {{.*}} : f32
func.func @others(%x: f64, %y: f32) -> (f64, f32) {
  %0 = math.tanh %x : f64
  %1 = math.exp %y : f32
  return %0, %1 : f64, f32
}
