// RUN: norm-opt %s --convert-norm-to-gpu --canonicalize --cse -split-input-file --remarks-filter=".*" 2> %t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t.remarks
// UNVERIFIED: norm-verify evaluates no kernels; norm-gpu-quantize.test in Integration runs them.

// The largest magnitude of the row, over its threads, and the quantized numbers,
// of a row that is read once. Nothing is a call of libdevice.

// REMARK-COUNT-2: norm-quantized-at-once
// CHECK-LABEL: func.func @at_once(
// CHECK-NOT:     memref.alloc
// CHECK:         gpu.launch_func @norm_kernels::@rms_norm
// CHECK-NOT:     norm.
// CHECK-LABEL: gpu.func @rms_norm(
// CHECK-SAME:      workgroup(%{{.*}}: memref<8xf32, #gpu.address_space<workgroup>>
// CHECK:         vector.load {{.*}}, vector<8xbf16>
// CHECK:         math.absf
// CHECK-NEXT:    arith.maximumf
// CHECK:         %[[SHUFFLED:.*]], %{{.*}} = gpu.shuffle xor
// CHECK-NEXT:    arith.maximumf %{{.*}}, %[[SHUFFLED]]
// CHECK:         gpu.barrier
// CHECK:         arith.divf %{{.*}}, %{{.*}} : f32
// CHECK-NOT:     vector.load {{.*}}, vector<8xbf16>
// CHECK:         math.roundeven
// CHECK:         arith.fptosi %{{.*}} : vector<8xf32> to vector<8xi8>
// CHECK:         vector.store {{.*}} {alignment = 8 : i64} {{.*}}, vector<8xi8>
func.func @at_once(%x: memref<?x4096xbf16>, %q: memref<?x4096xi8>, %s: memref<?xf32>, %m: index) {
  %y = memref.alloc(%m) : memref<?x4096xbf16>
  norm.rms_norm ins(%x : memref<?x4096xbf16>) outs(%y : memref<?x4096xbf16>) epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "lanes=128,threads=128"}
  norm.quantize ins(%y : memref<?x4096xbf16>) outs(%q, %s : memref<?x4096xi8>, memref<?xf32>)
  memref.dealloc %y : memref<?x4096xbf16>
  return
}

// -----

// One scale for all is read by each thread; nothing is shared.
// CHECK-LABEL: func.func @given(
// CHECK:         gpu.launch_func @norm_kernels::@layer_norm
// CHECK-NOT:     norm.
// CHECK-LABEL: gpu.func @layer_norm(
// CHECK:         memref.reinterpret_cast %arg2 {{.*}} : memref<f32>
// CHECK:         memref.load
// CHECK-NOT:     arith.maximumf
// CHECK:         arith.truncf %{{.*}} : vector<8xf32> to vector<8xf8E4M3FN>
func.func @given(%x: memref<?x256xbf16>, %q: memref<?x256xf8E4M3FN>, %s: memref<f32>, %m: index) {
  %y = memref.alloc(%m) : memref<?x256xbf16>
  norm.layer_norm ins(%x : memref<?x256xbf16>) outs(%y : memref<?x256xbf16>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%y : memref<?x256xbf16>) scale(%s : memref<f32>) outs(%q : memref<?x256xf8E4M3FN>)
  memref.dealloc %y : memref<?x256xbf16>
  return
}

// -----

// Rows that aren't normalized, or whose normalization goes elsewhere, too.
// REMARK-NOT: norm-quantized-at-once
// REMARK: norm-quantized-apart{{.*}}quantized apart from the normalization: the normalized rows are in a buffer from elsewhere
// CHECK-LABEL: func.func @apart(
// CHECK:         gpu.launch_func @norm_kernels::@rms_norm
// CHECK:         gpu.launch_func @norm_kernels::@quantize
// CHECK-NOT:     norm.
func.func @apart(%x: memref<?x256xbf16>, %y: memref<?x256xbf16>, %q: memref<?x256xi8>, %s: memref<?xf32>) {
  norm.rms_norm ins(%x : memref<?x256xbf16>) outs(%y : memref<?x256xbf16>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%y : memref<?x256xbf16>) outs(%q, %s : memref<?x256xi8>, memref<?xf32>)
  return
}
