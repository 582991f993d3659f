// RUN: norm-opt %s --convert-norm-to-vector="schedule=traversal=plain,rows=1,unroll=1,lanes=8,stream-above=never" | FileCheck %s
// The loops compute the same function as the op, in every schedule.
// RUN: norm-opt %s --convert-norm-to-vector -o %t.mlir
// RUN: not grep 'norm\.[a-z]*_norm\|norm\.quantize' %t.mlir
// RUN: norm-verify %s %t.mlir --dynamic-extent=5
// RUN: norm-opt %s --convert-norm-to-vector="schedule=traversal=plain,rows=3,unroll=3,lanes=4" -o %t.plain.mlir
// RUN: norm-verify %s %t.plain.mlir --dynamic-extent=5
// RUN: norm-opt %s --convert-norm-to-vector="schedule=traversal=skewed,rows=2,lanes=8,prefetch=2" -o %t.skewed.mlir
// RUN: norm-verify %s %t.skewed.mlir --dynamic-extent=5
// RUN: norm-opt %s --convert-norm-to-vector="schedule=traversal=blocked,rows=2,columns=16,lanes=4,unroll=2" -o %t.blocked.mlir
// RUN: norm-verify %s %t.blocked.mlir --dynamic-extent=5
// RUN: norm-opt %s --convert-norm-to-vector="schedule=threads=3,parallel-above=0" -o %t.threads.mlir
// RUN: norm-verify %s %t.threads.mlir --dynamic-extent=5
// A fault is found: scales of another size.
// RUN: sed 's/1.270000e+02/1.260000e+02/' %t.threads.mlir > %t.fault.mlir
// RUN: not norm-verify %s %t.fault.mlir --dynamic-extent=5

// The largest magnitude in one walk, the integers in another.

// CHECK-LABEL: func @own_scales(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<5x70xf32>, %[[Q:[a-z0-9]+]]: memref<5x70xi8>, %[[S:[a-z0-9]+]]: memref<5xf32>
// CHECK: scf.for
// CHECK: scf.for {{.*}} iter_args(
// CHECK: %[[IN:.*]] = vector.load %[[X]]
// CHECK: %[[ABS:.*]] = math.absf %[[IN]]
// CHECK: arith.maximumf %{{.*}}, %[[ABS]]
// CHECK: %[[HIGH:.*]] = vector.shuffle %[[ALL:.*]], %[[ALL]] [4, 5, 6, 7]
// CHECK: arith.maximumf %{{.*}}, %[[HIGH]] : vector<4xf32>
// CHECK: %[[SCALE:.*]] = arith.divf %{{.*}} : f32
// CHECK: memref.store %[[SCALE]], %[[S]]
// CHECK: scf.for
// CHECK: arith.divf
// CHECK: math.roundeven
// CHECK: arith.select
// CHECK: %[[INTEGERS:.*]] = arith.fptosi %{{.*}} : vector<8xf32> to vector<8xi8>
// CHECK: vector.store %[[INTEGERS]], %[[Q]]
func.func @own_scales(%x: memref<5x70xf32>, %q: memref<5x70xi8>, %s: memref<5xf32>) {
  norm.quantize ins(%x : memref<5x70xf32>) outs(%q, %s : memref<5x70xi8>, memref<5xf32>)
  return
}

// One walk; the scale is read once.

// CHECK-LABEL: func @one_scale(
// CHECK-SAME: %[[S:[a-z0-9]+]]: memref<f32>
// CHECK: memref.load %[[S]][]
// CHECK-NOT: memref.load
// CHECK-NOT: arith.maximumf
// CHECK: return
func.func @one_scale(%x: memref<3x?xf32>, %s: memref<f32>, %q: memref<3x?xi8>) {
  norm.quantize ins(%x : memref<3x?xf32>) scale(%s : memref<f32>) outs(%q : memref<3x?xi8>)
  return
}

// The integers, too, are those at even places and those at odd ones together.

// CHECK-LABEL: func @bf16(
// CHECK: vector.interleave %{{.*}}, %{{.*}} : vector<4xi8>
func.func @bf16(%x: memref<2x3x37xbf16>, %q: memref<2x3x37xi8>, %s: memref<2x3xf32>) {
  norm.quantize ins(%x : memref<2x3x37xbf16>) outs(%q, %s : memref<2x3x37xi8>, memref<2x3xf32>)
  return
}

func.func @f16_of_any_extent(%x: memref<?x?xf16, strided<[?, 1], offset: ?>>, %q: memref<?x?xi8, strided<[?, 1], offset: ?>>, %s: memref<?xf32, strided<[?], offset: ?>>) {
  norm.quantize ins(%x : memref<?x?xf16, strided<[?, 1], offset: ?>>) outs(%q, %s : memref<?x?xi8, strided<[?, 1], offset: ?>>, memref<?xf32, strided<[?], offset: ?>>)
  return
}

func.func @f64_along_two_dimensions(%x: memref<3x4x5xf64>, %q: memref<3x4x5xi8>, %s: memref<3xf64>) {
  norm.quantize ins(%x : memref<3x4x5xf64>) outs(%q, %s : memref<3x4x5xi8>, memref<3xf64>) axes = [1, 2]
  return
}

func.func @vector(%x: memref<19xf32>, %q: memref<19xi8>, %s: memref<f32>) {
  norm.quantize ins(%x : memref<19xf32>) outs(%q, %s : memref<19xi8>, memref<f32>)
  return
}

func.func @bf16_one_scale(%x: memref<4x37xbf16>, %s: memref<f32>, %q: memref<4x37xi8>) {
  norm.quantize ins(%x : memref<4x37xbf16>) scale(%s : memref<f32>) outs(%q : memref<4x37xi8>)
  return
}

// Rounded as it is stored; nothing is made whole.

// CHECK-LABEL: func @f8(
// CHECK-NOT: math.roundeven
// CHECK: %[[ROUNDED:.*]] = arith.truncf %{{.*}} : vector<8xf32> to vector<8xf8E4M3FN>
// CHECK: vector.store %[[ROUNDED]]
// CHECK: return
func.func @f8(%x: memref<5x70xf32>, %q: memref<5x70xf8E4M3FN>, %s: memref<5xf32>) {
  norm.quantize ins(%x : memref<5x70xf32>) outs(%q, %s : memref<5x70xf8E4M3FN>, memref<5xf32>)
  return
}

func.func @bf16_to_f8_one_scale(%x: memref<4x37xbf16>, %s: memref<f32>, %q: memref<4x37xf8E5M2>) {
  norm.quantize ins(%x : memref<4x37xbf16>) scale(%s : memref<f32>) outs(%q : memref<4x37xf8E5M2>)
  return
}

// Rows that lie side by side: a scale in each lane.

// CHECK-LABEL: func @side_by_side(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<3x37x21xf32>, %[[Q:[a-z0-9]+]]: memref<3x37x21xi8>, %[[S:[a-z0-9]+]]: memref<3x21xf32>
// CHECK: arith.maximumf
// CHECK-NOT: vector.reduction
// CHECK: %[[SCALES:.*]] = arith.divf %{{.*}} : vector<8xf32>
// CHECK: vector.store %[[SCALES]]
// CHECK: math.roundeven
// CHECK: arith.fptosi %{{.*}} : vector<8xf32> to vector<8xi8>
// CHECK-NOT: vector.reduction
func.func @side_by_side(%x: memref<3x37x21xf32>, %q: memref<3x37x21xi8>, %s: memref<3x21xf32>) {
  norm.quantize ins(%x : memref<3x37x21xf32>) outs(%q, %s : memref<3x37x21xi8>, memref<3x21xf32>) axes = [1]
  return
}

// CHECK-LABEL: func @side_by_side_one_scale(
// CHECK-NOT: arith.maximumf
// CHECK: return
func.func @side_by_side_one_scale(%x: memref<?x?xf32>, %s: memref<f32>, %q: memref<?x?xi8>) {
  norm.quantize ins(%x : memref<?x?xf32>) scale(%s : memref<f32>) outs(%q : memref<?x?xi8>) axes = [0]
  return
}
