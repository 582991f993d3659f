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
// CHECK-DAG:   %[[TAKES_HIGH:.+]] = arith.constant dense<[false, true, false, true, false, true, false, true]>
// CHECK-NOT:   interleave
// CHECK-DAG:   %[[BITS:.+]] = vector.bitcast %[[X]] : vector<8xbf16> to vector<4xi32>
// CHECK-DAG:   arith.shli %[[BITS]], %[[SIXTEEN]]
// CHECK-DAG:   arith.andi %{{.+}}, %[[UPPER]]
// CHECK-NOT:   {{interleave|arith.cmpf}}
// CHECK:       %[[ROUNDED:.+]] = arith.subi
// CHECK:       %[[EVEN:.+]] = arith.shrui %[[ROUNDED]]
// CHECK:       arith.cmpf uno
// CHECK:       %[[ODD:.+]] = arith.select
// CHECK-DAG:   %[[LOW:.+]] = vector.bitcast %[[EVEN]] : vector<4xi32> to vector<8xi16>
// CHECK-DAG:   %[[HIGH:.+]] = vector.bitcast %[[ODD]] : vector<4xi32> to vector<8xi16>
// CHECK:       %[[BOTH:.+]] = arith.select %[[TAKES_HIGH]], %[[HIGH]], %[[LOW]]
// CHECK:       %[[Y:.+]] = arith.bitcast %[[BOTH]] : vector<8xi16> to vector<8xbf16>
// CHECK:       return %[[Y]]
func.func @pairs(%x: vector<8xbf16>, %w: vector<4xf32>) -> vector<8xbf16> {
  %even, %odd = vector.deinterleave %x : vector<8xbf16> -> vector<4xbf16>
  %0 = arith.extf %even : vector<4xbf16> to vector<4xf32>
  %1 = arith.extf %odd : vector<4xbf16> to vector<4xf32>
  %2 = arith.mulf %0, %0 : vector<4xf32>
  %3 = arith.mulf %1, %w : vector<4xf32>
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

// What comes from bf16, integers and numbers by arithmetic has NaNs that rounding
// leaves alone, through loops and branches, too.
// CHECK-LABEL: func.func @safe_nans(
// CHECK-NOT:   arith.cmpf
// CHECK:       return
func.func @safe_nans(%x: vector<4xbf16>, %n: i32, %c: i1, %i: index) -> (vector<4xbf16>, bf16) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant dense<0.0> : vector<4xf32>
  %0 = arith.extf %x : vector<4xbf16> to vector<4xf32>
  %1 = scf.for %j = %c0 to %i step %c1 iter_args(%sum = %zero) -> vector<4xf32> {
    %4 = arith.addf %sum, %0 : vector<4xf32>
    scf.yield %4 : vector<4xf32>
  }
  %total = vector.reduction <add>, %1 : vector<4xf32> into f32
  %count = arith.sitofp %n : i32 to f32
  %2 = scf.if %c -> f32 {
    %4 = arith.divf %total, %count : f32
    scf.yield %4 : f32
  } else {
    // The NaN that operations make.
    %4 = arith.constant 0x7FC00000 : f32
    scf.yield %4 : f32
  }
  %root = math.sqrt %2 : f32
  %3 = vector.broadcast %root : f32 to vector<4xf32>
  %y = arith.truncf %3 : vector<4xf32> to vector<4xbf16>
  %z = arith.truncf %root : f32 to bf16
  return %y, %z : vector<4xbf16>, bf16
}

// Not so where something else comes in: an f32, an f16, a NaN of its own, what a
// function returns; at first, later, or on one of two ways.
// CHECK-LABEL: func.func @other_nans(
// CHECK-COUNT-6: arith.cmpf uno
// CHECK:       return
func.func @other_nans(%x: bf16, %w: f32, %h: f16, %c: i1, %i: index) -> (bf16, bf16, bf16, bf16, bf16, bf16) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %long = arith.constant 0x7FC00001 : f32
  %0 = arith.extf %x : bf16 to f32
  %1 = arith.mulf %0, %w : f32
  %2 = arith.extf %h : f16 to f32
  %3 = arith.select %c, %0, %long : f32
  %4 = math.exp %0 : f32
  %5 = scf.for %j = %c0 to %i step %c1 iter_args(%sum = %w) -> f32 {
    %12 = arith.addf %sum, %0 : f32
    scf.yield %12 : f32
  }
  %6:2 = scf.for %j = %c0 to %i step %c1 iter_args(%last = %zero, %sum = %zero) -> (f32, f32) {
    %12 = arith.addf %sum, %w : f32
    scf.yield %sum, %12 : f32, f32
  }
  %y1 = arith.truncf %1 : f32 to bf16
  %y2 = arith.truncf %2 : f32 to bf16
  %y3 = arith.truncf %3 : f32 to bf16
  %y4 = arith.truncf %4 : f32 to bf16
  %y5 = arith.truncf %5 : f32 to bf16
  %y6 = arith.truncf %6#0 : f32 to bf16
  return %y1, %y2, %y3, %y4, %y5, %y6 : bf16, bf16, bf16, bf16, bf16, bf16
}

// Memory of the function's own holds what was stored there, by any view; a NaN
// that something else has taken the place of isn't there.
// CHECK-LABEL: func.func @safe_memory(
// CHECK-COUNT-1: arith.cmpf uno
// CHECK-NOT:   arith.cmpf
// CHECK:       return
func.func @safe_memory(%x: vector<4xbf16>, %w: vector<4xf32>, %m: vector<4xi1>, %i: index) -> (vector<4xbf16>, vector<4xbf16>, bf16) {
  %usual = arith.constant dense<0x7FC00000> : vector<4xf32>
  %kept = memref.alloca() : memref<2x8xf32>
  %row = memref.subview %kept[1, 0] [1, 8] [1, 1] : memref<2x8xf32> to memref<8xf32, strided<[1], offset: 8>>
  %0 = arith.extf %x : vector<4xbf16> to vector<4xf32>
  %nan = arith.cmpf uno, %w, %w : vector<4xf32>
  %1 = arith.select %nan, %usual, %w : vector<4xi1>, vector<4xf32>
  vector.store %1, %row[%i] : memref<8xf32, strided<[1], offset: 8>>, vector<4xf32>
  %2 = vector.load %kept[%i, %i] : memref<2x8xf32>, vector<4xf32>
  %3 = vector.maskedload %row[%i], %m, %0 : memref<8xf32, strided<[1], offset: 8>>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %4 = memref.load %row[%i] : memref<8xf32, strided<[1], offset: 8>>
  vector.maskedstore %kept[%i, %i], %m, %0 : memref<2x8xf32>, vector<4xi1>, vector<4xf32>
  %y1 = arith.truncf %2 : vector<4xf32> to vector<4xbf16>
  %y2 = arith.truncf %3 : vector<4xf32> to vector<4xbf16>
  %y3 = arith.truncf %4 : f32 to bf16
  return %y1, %y2, %y3 : vector<4xbf16>, vector<4xbf16>, bf16
}

// Not so where others may store, or have stored something else, or where a
// masked load has something of its own, or the bits are seen as other numbers.
// CHECK-LABEL: func.func @other_memory(
// CHECK-COUNT-8: arith.cmpf uno
// CHECK:       return
func.func private @take(%m: memref<8xf32>)
func.func @other_memory(%x: f32, %z: vector<4xf32>, %m: vector<4xi1>, %i: index, %given: memref<8xf32>)
    -> (bf16, bf16, bf16, bf16, bf16, bf16, vector<4xbf16>) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1 : i32
  %two = arith.constant 2 : i32
  %zeros = arith.constant dense<0.0> : vector<4xf32>
  %long = arith.constant 0x7FC00001 : f32
  memref.store %zero, %given[%i] : memref<8xf32>
  %0 = memref.load %given[%i] : memref<8xf32>
  %lent = memref.alloca() : memref<8xf32>
  memref.store %zero, %lent[%i] : memref<8xf32>
  func.call @take(%lent) : (memref<8xf32>) -> ()
  %1 = memref.load %lent[%i] : memref<8xf32>
  %mixed = memref.alloc() : memref<8xf32>
  memref.store %x, %mixed[%i] : memref<8xf32>
  memref.store %zero, %mixed[%i] : memref<8xf32>
  %2 = memref.load %mixed[%i] : memref<8xf32>
  memref.dealloc %mixed : memref<8xf32>
  // Another NaN than the usual one, and one that isn't asked about.
  %nan = arith.cmpf uno, %x, %x : f32
  %3 = arith.select %nan, %long, %x : f32
  %4 = arith.select %nan, %zero, %2 : f32
  %bytes = memref.alloca() : memref<32xi8>
  %c0 = arith.constant 0 : index
  %floats = memref.view %bytes[%c0][] : memref<32xi8> to memref<8xf32>
  %ints = memref.view %bytes[%c0][] : memref<32xi8> to memref<8xi32>
  memref.store %zero, %floats[%i] : memref<8xf32>
  %bits = arith.select %nan, %one, %two : i32
  memref.store %bits, %ints[%i] : memref<8xi32>
  %5 = memref.load %floats[%i] : memref<8xf32>
  %own = memref.alloca() : memref<8xf32>
  memref.store %zero, %own[%i] : memref<8xf32>
  %6 = vector.maskedload %own[%i], %m, %z : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %y0 = arith.truncf %0 : f32 to bf16
  %y1 = arith.truncf %1 : f32 to bf16
  %y2 = arith.truncf %2 : f32 to bf16
  %y3 = arith.truncf %3 : f32 to bf16
  %y4 = arith.truncf %4 : f32 to bf16
  %y5 = arith.truncf %5 : f32 to bf16
  %y6 = arith.truncf %6 : vector<4xf32> to vector<4xbf16>
  return %y0, %y1, %y2, %y3, %y4, %y5, %y6 : bf16, bf16, bf16, bf16, bf16, bf16, vector<4xbf16>
}
