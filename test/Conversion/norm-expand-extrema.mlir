// RUN: norm-opt %s --norm-expand-extrema | FileCheck %s
// UNVERIFIED: norm-verify knows no bits of floats. test/Integration/norm-quantize-kernels.test runs what is made.

// CHECK-LABEL: func @largest
// CHECK-NOT: maximumf
// CHECK: scf.for
// CHECK:   %[[MAGNITUDE:.*]] = math.absf
// CHECK:   arith.bitcast %{{.*}} : vector<8xf32> to vector<8xi32>
// CHECK:   arith.bitcast %[[MAGNITUDE]] : vector<8xf32> to vector<8xi32>
// CHECK:   %[[BITS:.*]] = arith.maxsi
// CHECK:   %[[NEXT:.*]] = arith.bitcast %[[BITS]] : vector<8xi32> to vector<8xf32>
// CHECK:   scf.yield %[[NEXT]]
// CHECK: scf.if
// CHECK:   arith.maxsi
// CHECK: vector.reduction <maxsi>, %{{.*}} : vector<8xi32> into i32
// CHECK: arith.bitcast %{{.*}} : i32 to f32
func.func @largest(%x: memref<?xf32>, %n: index, %c: i1) -> f32 {
  %zero = arith.constant 0 : index
  %eight = arith.constant 8 : index
  %none = arith.constant dense<0.0> : vector<8xf32>
  %most = scf.for %i = %zero to %n step %eight iter_args(%m = %none) -> (vector<8xf32>) {
    %v = vector.load %x[%i] : memref<?xf32>, vector<8xf32>
    %a = math.absf %v : vector<8xf32>
    %next = arith.maximumf %m, %a : vector<8xf32>
    scf.yield %next : vector<8xf32>
  }
  %all = scf.if %c -> vector<8xf32> {
    %b = arith.maximumf %most, %most : vector<8xf32>
    scf.yield %b : vector<8xf32>
  } else {
    scf.yield %most : vector<8xf32>
  }
  %r = vector.reduction <maximumf>, %all : vector<8xf32> into f32
  return %r : f32
}

// One that another loop hands on, and one that starts from a number.
// CHECK-LABEL: func @nested
// CHECK-NOT: maximumf
// CHECK: vector.reduction <maxsi>, %{{.*}}, %{{.*}} : vector<4xi64> into i64
// CHECK-NOT: maximumf
func.func @nested(%v: vector<4xf64>, %n: index) -> f64 {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %half = arith.constant 0.5 : f64
  %start = vector.broadcast %half : f64 to vector<4xf64>
  %outer = scf.for %i = %zero to %n step %one iter_args(%m = %start) -> (vector<4xf64>) {
    %inner = scf.for %j = %zero to %n step %one iter_args(%k = %m) -> (vector<4xf64>) {
      %a = math.absf %v : vector<4xf64>
      %next = arith.maximumf %k, %a : vector<4xf64>
      scf.yield %next : vector<4xf64>
    }
    scf.yield %inner : vector<4xf64>
  }
  %r = vector.reduction <maximumf>, %outer, %half : vector<4xf64> into f64
  return %r : f64
}

// CHECK-LABEL: func @limits
// CHECK: %[[BELOW:.*]] = arith.cmpf olt, %[[X:.*]], %[[MOST:.*]] : f32
// CHECK: %[[LIMITED:.*]] = arith.select %[[BELOW]], %[[X]], %[[MOST]]
// CHECK: %[[ABOVE:.*]] = arith.cmpf ogt, %[[LIMITED]], %[[LEAST:.*]] : f32
// CHECK: arith.select %[[ABOVE]], %[[LIMITED]], %[[LEAST]]
func.func @limits(%x: f32) -> f32 {
  %most = arith.constant 127.0 : f32
  %least = arith.constant -128.0 : f32
  %0 = arith.minnumf %x, %most : f32
  %1 = arith.maxnumf %0, %least : f32
  return %1 : f32
}
