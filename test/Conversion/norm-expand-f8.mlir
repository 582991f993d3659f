// RUN: norm-opt %s --norm-expand-f8 | FileCheck %s
// UNVERIFIED: rounding is what this is about. test/Integration/norm-expand-f8.test checks it.

// The fields move to where f32 has them; a product with a power of two mends the
// exponent.
// CHECK-LABEL: func.func @extend(
// CHECK-SAME:    %[[X:.+]]: f8E4M3FN
// CHECK:       %[[BITS:.+]] = arith.bitcast %[[X]] : f8E4M3FN to i8
// CHECK:       arith.extui %[[BITS]] : i8 to i32
// CHECK:       %[[PLACES:.+]] = arith.constant 20 : i32
// CHECK:       arith.shli %{{.+}}, %[[PLACES]] : i32
// CHECK:       arith.constant 2071986176 : i32
// CHECK:       arith.mulf
// CHECK-NOT:   arith.extf
func.func @extend(%x: f8E4M3FN) -> f32 {
  %0 = arith.extf %x : f8E4M3FN to f32
  return %0 : f32
}

// To others by way of f32, which holds them all.
// CHECK-LABEL: func.func @extend_otherwise(
// CHECK:       arith.mulf %{{.+}} : vector<4xf32>
// CHECK:       arith.extf %{{.+}} : vector<4xf32> to vector<4xf64>
// CHECK:       arith.mulf %{{.+}} : f32
// CHECK:       arith.truncf %{{.+}} : f32 to f16
func.func @extend_otherwise(%x: vector<4xf8E5M2>, %y: f8E5M2) -> (vector<4xf64>, f16) {
  %0 = arith.extf %x : vector<4xf8E5M2> to vector<4xf64>
  %1 = arith.extf %y : f8E5M2 to f16
  return %0, %1 : vector<4xf64>, f16
}

// Infinity is the largest result; f8E4M3FN has NaN in its place.
// CHECK-LABEL: func.func @round(
// CHECK:       arith.bitcast %{{.+}} : vector<8xf32> to vector<8xi32>
// CHECK:       arith.minui
// CHECK:       %[[BITS:.+]] = arith.trunci %{{.+}} : vector<8xi32> to vector<8xi8>
// CHECK:       arith.bitcast %[[BITS]] : vector<8xi8> to vector<8xf8E5M2>
func.func @round(%x: vector<8xf32>) -> vector<8xf8E5M2> {
  %0 = arith.truncf %x : vector<8xf32> to vector<8xf8E5M2>
  return %0 : vector<8xf8E5M2>
}

// f64 is rounded once, by integers of its own size; f16 and bf16 fit into f32.
// CHECK-LABEL: func.func @round_others(
// CHECK-NOT:   arith.truncf
// CHECK:       arith.trunci %{{.+}} : i64 to i8
// CHECK:       arith.extf %{{.+}} : bf16 to f32
// CHECK:       arith.trunci %{{.+}} : i32 to i8
// CHECK-NOT:   arith.truncf
// CHECK:       return
func.func @round_others(%x: f64, %y: bf16) -> (f8E4M3FN, f8E4M3FN) {
  %0 = arith.truncf %x : f64 to f8E4M3FN
  %1 = arith.truncf %y : bf16 to f8E4M3FN
  return %0, %1 : f8E4M3FN, f8E4M3FN
}
