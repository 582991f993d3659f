// RUN: norm-opt %s --norm-expand-quotients | FileCheck %s
// UNVERIFIED: norm-verify knows no bits of floats. test/Integration/norm-quantize-kernels.test runs what is made, and
// test/Utils/check-quotients.test tries the arithmetic.

// What is known of the scale is found where it is, outside the loop.
// CHECK-LABEL: func @rows
// CHECK-SAME: %[[X:.*]]: memref<?xf32>, %[[S:.*]]: f32
// CHECK-DAG: %[[SCALES:.*]] = vector.broadcast %[[S]]
// CHECK-DAG: %[[LARGE:.*]] = arith.cmpf oge, %[[S]]
// CHECK-DAG: %[[SMALL:.*]] = arith.cmpf ole, %[[S]]
// CHECK-DAG: %[[ORDINARY:.*]] = arith.andi %[[LARGE]], %[[SMALL]]
// CHECK-DAG: %[[RECIPROCAL:.*]] = arith.divf %{{.*}}, %[[S]] : f32
// CHECK-DAG: %[[RECIPROCALS:.*]] = vector.broadcast %[[RECIPROCAL]]
// CHECK: scf.for
// CHECK:   %[[V:.*]] = vector.load %[[X]]
// CHECK:   %[[Q:.*]] = scf.if %[[ORDINARY]]
// CHECK:     %[[PRODUCT:.*]] = arith.mulf %[[V]], %[[RECIPROCALS]]
// CHECK:     %[[NEGATED:.*]] = arith.negf %[[PRODUCT]]
// CHECK:     %[[ERROR:.*]] = math.fma %[[NEGATED]], %[[SCALES]], %[[V]]
// CHECK:     %[[QUOTIENT:.*]] = math.fma %[[ERROR]], %[[RECIPROCALS]], %[[PRODUCT]]
// CHECK:     arith.addf %[[QUOTIENT]], %{{.*}} : vector<8xf32>
// CHECK:     arith.trunci %{{.*}} : vector<8xi32> to vector<8xi8>
// CHECK:   else
// CHECK:     arith.divf %[[V]], %[[SCALES]]
// CHECK:     arith.fptosi
// CHECK:   vector.store %[[Q]]
func.func @rows(%x: memref<?xf32>, %s: f32, %q: memref<?xi8>, %n: index) {
  %0 = arith.constant 0 : index
  %8 = arith.constant 8 : index
  %most = arith.constant dense<127.0> : vector<8xf32>
  %least = arith.constant dense<-128.0> : vector<8xf32>
  %zero = arith.constant dense<0.0> : vector<8xf32>
  %scales = vector.broadcast %s {norm.own_scale} : f32 to vector<8xf32>
  scf.for %i = %0 to %n step %8 {
    %v = vector.load %x[%i] : memref<?xf32>, vector<8xf32>
    %a = arith.divf %v, %scales : vector<8xf32>
    %b = math.roundeven %a : vector<8xf32>
    %c = arith.cmpf uno, %b, %b : vector<8xf32>
    %d = arith.minnumf %b, %most : vector<8xf32>
    %e = arith.maxnumf %d, %least : vector<8xf32>
    %f = arith.select %c, %zero, %e : vector<8xi1>, vector<8xf32>
    %g = arith.fptosi %f : vector<8xf32> to vector<8xi8>
    vector.store %g, %q[%i] : memref<?xi8>, vector<8xi8>
  }
  return
}

// Rows whose elements come in pairs; both in one branch, if both scales are
// ordinary.
// CHECK-LABEL: func @pairs
// CHECK: %[[BOTH:.*]] = arith.andi
// CHECK: %[[ALL:.*]] = arith.andi %{{.*}}, %{{.*}}
// CHECK-NOT: scf.if
// CHECK: %[[Q:.*]]:2 = scf.if %{{.*}} -> (vector<8xi8>, vector<4xi8>)
// CHECK:   %[[EVEN:.*]] = arith.andi %{{.*}} : vector<4xi32>
// CHECK:   %[[ODD:.*]] = arith.shli %{{.*}} : vector<4xi32>
// CHECK:   arith.ori %[[EVEN]], %[[ODD]]
// CHECK:   arith.trunci %{{.*}} : vector<4xi32> to vector<4xi16>
// CHECK:   vector.bitcast %{{.*}} : vector<4xi16> to vector<8xi8>
// CHECK:   arith.trunci %{{.*}} : vector<4xi32> to vector<4xi8>
// CHECK: else
// CHECK:   vector.interleave
// CHECK: vector.store %[[Q]]#0
// CHECK: vector.store %[[Q]]#1
func.func @pairs(%x: vector<8xf32>, %y: vector<4xf32>, %s: f32, %t: f32, %q: memref<?xi8>, %i: index) {
  %most = arith.constant dense<127.0> : vector<8xf32>
  %least = arith.constant dense<-128.0> : vector<8xf32>
  %zero = arith.constant dense<0.0> : vector<8xf32>
  %most4 = arith.constant dense<127.0> : vector<4xf32>
  %least4 = arith.constant dense<-128.0> : vector<4xf32>
  %zero4 = arith.constant dense<0.0> : vector<4xf32>
  %scales = vector.broadcast %s {norm.own_scale} : f32 to vector<8xf32>
  %scales4 = vector.broadcast %t {norm.own_scale} : f32 to vector<4xf32>
  %a = arith.divf %x, %scales : vector<8xf32>
  %b = math.roundeven %a : vector<8xf32>
  %c = arith.cmpf uno, %b, %b : vector<8xf32>
  %d = arith.minnumf %b, %most : vector<8xf32>
  %e = arith.maxnumf %d, %least : vector<8xf32>
  %f = arith.select %c, %zero, %e : vector<8xi1>, vector<8xf32>
  %even = vector.extract_strided_slice %f {offsets = [0], sizes = [4], strides = [1]} : vector<8xf32> to vector<4xf32>
  %odd = vector.extract_strided_slice %f {offsets = [4], sizes = [4], strides = [1]} : vector<8xf32> to vector<4xf32>
  %g = arith.fptosi %even : vector<4xf32> to vector<4xi8>
  %h = arith.fptosi %odd : vector<4xf32> to vector<4xi8>
  %pairs = vector.interleave %g, %h : vector<4xi8> -> vector<8xi8>
  %a4 = arith.divf %y, %scales4 : vector<4xf32>
  %b4 = math.roundeven %a4 : vector<4xf32>
  %c4 = arith.cmpf uno, %b4, %b4 : vector<4xf32>
  %d4 = arith.minnumf %b4, %most4 : vector<4xf32>
  %e4 = arith.maxnumf %d4, %least4 : vector<4xf32>
  %f4 = arith.select %c4, %zero4, %e4 : vector<4xi1>, vector<4xf32>
  %g4 = arith.fptosi %f4 : vector<4xf32> to vector<4xi8>
  vector.store %pairs, %q[%i] : memref<?xi8>, vector<8xi8>
  vector.store %g4, %q[%i] : memref<?xi8>, vector<4xi8>
  return
}
