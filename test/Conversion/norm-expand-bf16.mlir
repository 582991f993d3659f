// RUN: norm-opt %s --norm-expand-bf16 | FileCheck %s
// UNVERIFIED: rounding is what this is about. test/Integration/norm-expand-bf16.mlir checks it.

// Numbers and vectors as they stand.
// CHECK-LABEL: func.func @extend(
// CHECK-SAME:    %[[X:.+]]: bf16
// CHECK:       %[[BITS:.+]] = arith.bitcast %[[X]] : bf16 to i16
// CHECK:       %[[WIDE:.+]] = arith.extui %[[BITS]] : i16 to i32
// CHECK:       %[[HIGH:.+]] = arith.shli %[[WIDE]], %{{.+}} : i32
// CHECK:       %[[Y:.+]] = arith.bitcast %[[HIGH]] : i32 to f32
// CHECK:       return %[[Y]]
func.func @extend(%x: bf16) -> f32 {
  %0 = arith.extf %x : bf16 to f32
  return %0 : f32
}

// CHECK-LABEL: func.func @round(
// CHECK-SAME:    %[[X:.+]]: vector<8xf32>
// CHECK:       arith.bitcast %[[X]] : vector<8xf32> to vector<8xi32>
// CHECK:       %[[NAN:.+]] = arith.cmpf uno, %[[X]], %[[X]]
// CHECK:       %[[ROUNDED:.+]] = arith.select %[[NAN]]
// CHECK:       %[[HIGH:.+]] = arith.shrui %[[ROUNDED]]
// CHECK:       %[[LOW:.+]] = arith.trunci %[[HIGH]] : vector<8xi32> to vector<8xi16>
// CHECK:       arith.bitcast %[[LOW]] : vector<8xi16> to vector<8xbf16>
func.func @round(%x: vector<8xf32>) -> vector<8xbf16> {
  %0 = arith.truncf %x : vector<8xf32> to vector<8xbf16>
  return %0 : vector<8xbf16>
}

// The halves of integers of 32 bits, without a shuffle.
// CHECK-LABEL: func.func @pairs(
// CHECK-SAME:    %[[X:.+]]: vector<8xbf16>
// CHECK-DAG:   %[[SIXTEEN:.+]] = arith.constant dense<16> : vector<4xi32>
// CHECK-DAG:   %[[UPPER:.+]] = arith.constant dense<-65536> : vector<4xi32>
// CHECK-NOT:   interleave
// CHECK-DAG:   %[[BITS:.+]] = vector.bitcast %[[X]] : vector<8xbf16> to vector<4xi32>
// CHECK-DAG:   arith.shli %[[BITS]], %[[SIXTEEN]]
// CHECK-DAG:   arith.andi %{{.+}}, %[[UPPER]]
// CHECK-NOT:   interleave
// CHECK:       arith.cmpf uno
// CHECK:       %[[EVEN:.+]] = arith.shrui
// CHECK:       arith.cmpf uno
// CHECK:       %[[ODD:.+]] = arith.andi %{{.+}}, %[[UPPER]]
// CHECK:       %[[BOTH:.+]] = arith.ori %[[EVEN]], %[[ODD]]
// CHECK:       %[[Y:.+]] = vector.bitcast %[[BOTH]] : vector<4xi32> to vector<8xbf16>
// CHECK:       return %[[Y]]
func.func @pairs(%x: vector<8xbf16>) -> vector<8xbf16> {
  %even, %odd = vector.deinterleave %x : vector<8xbf16> -> vector<4xbf16>
  %0 = arith.extf %even : vector<4xbf16> to vector<4xf32>
  %1 = arith.extf %odd : vector<4xbf16> to vector<4xf32>
  %2 = arith.mulf %0, %0 : vector<4xf32>
  %3 = arith.mulf %1, %1 : vector<4xf32>
  %4 = arith.truncf %2 : vector<4xf32> to vector<4xbf16>
  %5 = arith.truncf %3 : vector<4xf32> to vector<4xbf16>
  %6 = vector.interleave %4, %5 : vector<4xbf16> -> vector<8xbf16>
  return %6 : vector<8xbf16>
}

// One rounded vector alone is rounded as it stands.
// CHECK-LABEL: func.func @one_of_two(
// CHECK:       arith.trunci
// CHECK:       vector.interleave
func.func @one_of_two(%x: vector<4xf32>, %y: vector<4xbf16>) -> vector<8xbf16> {
  %0 = arith.truncf %x : vector<4xf32> to vector<4xbf16>
  %1 = vector.interleave %0, %y : vector<4xbf16> -> vector<8xbf16>
  return %1 : vector<8xbf16>
}
