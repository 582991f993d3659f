// Norms whose result is quantized at once: no normalized row is written.
// RUN: norm-opt %s --convert-norm-to-vector="schedule=traversal=plain,rows=1,unroll=1,lanes=8,stream-above=never" 2>%t.verdicts | FileCheck %s
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// The loops compute the same function as the ops, in every schedule.
// RUN: norm-opt %s --convert-norm-to-vector -o %t.mlir
// RUN: not grep 'norm\.[a-z]*_norm\|norm\.quantize' %t.mlir
// RUN: norm-verify %s %t.mlir --dynamic-extent=5
// RUN: norm-opt %s --convert-norm-to-vector="schedule=traversal=plain,rows=3,unroll=3,lanes=4,centre=mean" -o %t.plain.mlir
// RUN: norm-verify %s %t.plain.mlir --dynamic-extent=5
// RUN: norm-opt %s --convert-norm-to-vector="schedule=traversal=skewed,rows=2,lanes=8,prefetch=2,centre=mean" -o %t.skewed.mlir
// RUN: norm-verify %s %t.skewed.mlir --dynamic-extent=5
// RUN: norm-opt %s --convert-norm-to-vector="schedule=traversal=blocked,rows=2,columns=16,lanes=4,unroll=2" -o %t.blocked.mlir
// RUN: norm-verify %s %t.blocked.mlir --dynamic-extent=5
// RUN: norm-opt %s --convert-norm-to-vector="schedule=threads=3,parallel-above=0" -o %t.threads.mlir
// RUN: norm-verify %s %t.threads.mlir --dynamic-extent=5
// A fault is found: scales of another size.
// RUN: sed 's/1.270000e+02/1.260000e+02/' %t.threads.mlir > %t.fault.mlir
// RUN: not norm-verify %s %t.fault.mlir --dynamic-extent=5

// The statistics, the largest magnitude of the normalized row, the integers.
// VERDICT: norm-quantized-at-once | Category:norm | Function=own_scales
// CHECK-LABEL: func @own_scales(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<5x70xf32>, %[[G:[a-z0-9]+]]: memref<70xf32>, %[[Q:[a-z0-9]+]]: memref<5x70xi8>, %[[S:[a-z0-9]+]]: memref<5xf32>
// CHECK-NOT: memref.alloc(
// CHECK: math.rsqrt
// CHECK: vector.load %[[X]]
// CHECK: vector.load %[[G]]
// CHECK: math.absf
// CHECK: arith.maximumf
// CHECK: memref.store %{{.*}}, %[[S]]
// CHECK: vector.load %[[X]]
// CHECK: math.roundeven
// CHECK: vector.store %{{.*}}, %[[Q]]
// CHECK: return
func.func @own_scales(%x: memref<5x70xf32>, %g: memref<70xf32>, %q: memref<5x70xi8>, %s: memref<5xf32>) {
  %t = memref.alloc() : memref<5x70xf32>
  norm.rms_norm ins(%x : memref<5x70xf32>) scale(%g : memref<70xf32>) outs(%t : memref<5x70xf32>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%t : memref<5x70xf32>) outs(%q, %s : memref<5x70xi8>, memref<5xf32>)
  memref.dealloc %t : memref<5x70xf32>
  return
}

// One scale, a walk less; in bf16, to which what is quantized is rounded first.
// VERDICT: norm-quantized-at-once | Category:norm | Function=one_scale
// CHECK-LABEL: func @one_scale(
// CHECK-NOT: math.absf
// CHECK: arith.truncf %{{.*}} to vector<{{[0-9]+}}xbf16>
// CHECK: math.roundeven
// CHECK: return
func.func @one_scale(%x: memref<?x70xbf16>, %s: memref<f32>, %q: memref<?x70xi8>) {
  %c0 = arith.constant 0 : index
  %m = memref.dim %x, %c0 : memref<?x70xbf16>
  %t = memref.alloc(%m) : memref<?x70xbf16>
  norm.crms_norm drop_last ins(%x : memref<?x70xbf16>) outs(%t : memref<?x70xbf16>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%t : memref<?x70xbf16>) scale(%s : memref<f32>) outs(%q : memref<?x70xi8>)
  memref.dealloc %t : memref<?x70xbf16>
  return
}

// One buffer for two norms, as bufferization makes of them; residual and
// statistics; leading dimensions that can't be taken together.
// VERDICT: norm-quantized-at-once | Category:norm | Function=reused
// VERDICT: norm-quantized-at-once | Category:norm | Function=reused
// CHECK-LABEL: func @reused(
// CHECK-NOT: memref.alloc(
// CHECK: return
func.func @reused(%x: memref<2x3x16xf32, strided<[64, 16, 1]>>, %r: memref<2x3x16xf32>, %b: memref<16xf32>,
                  %q: memref<2x3x16xi8>, %s: memref<2x3xf32>, %p: memref<2x3x16xi8>, %u: memref<2x3xf32>,
                  %sum: memref<2x3x16xf32>, %mean: memref<2x3xf32>, %root: memref<2x3xf32>) {
  %t = memref.alloc() : memref<2x3x16xf32>
  norm.layer_norm ins(%x : memref<2x3x16xf32, strided<[64, 16, 1]>>) bias(%b : memref<16xf32>) outs(%t : memref<2x3x16xf32>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%t : memref<2x3x16xf32>) outs(%q, %s : memref<2x3x16xi8>, memref<2x3xf32>)
  norm.layer_norm ins(%r : memref<2x3x16xf32>) residual(%r : memref<2x3x16xf32>) outs(%t, %sum, %mean, %root : memref<2x3x16xf32>, memref<2x3x16xf32>, memref<2x3xf32>, memref<2x3xf32>) epsilon = 1.0e-05 : f32
  %v = memref.alloca() : memref<4xf32>
  norm.quantize ins(%t : memref<2x3x16xf32>) outs(%p, %u : memref<2x3x16xi8>, memref<2x3xf32>)
  memref.dealloc %t : memref<2x3x16xf32>
  return
}
