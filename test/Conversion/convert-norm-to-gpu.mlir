// RUN: norm-opt %s --convert-norm-to-gpu --canonicalize --cse -split-input-file | FileCheck %s
// UNVERIFIED: norm-verify evaluates no kernels; norm-gpu-*.test in Integration runs them.

// A warp a row, four rows a block. The host looks at the addresses and takes the
// kernel of single elements if they aren't aligned to 16 bytes.

// CHECK:       module attributes {gpu.container_module}
// CHECK-LABEL: func.func @warp(
// CHECK-SAME:      %[[X:[^:]*]]: memref<?x1024xbf16>, %[[G:[^:]*]]: memref<1024xbf16>, %[[Y:[^:]*]]: memref<?x1024xbf16>
// CHECK-DAG:     %[[ROWS:.*]] = memref.dim %[[X]]
// CHECK-DAG:     %[[FIFTEEN:.*]] = arith.constant 15 : index
// CHECK-COUNT-3: arith.andi %{{.*}}, %[[FIFTEEN]]
// CHECK:         %[[ALIGNED:.*]] = arith.cmpi eq
// CHECK:         scf.if %[[ALIGNED]] {
// A launch has at most 2³¹ − 1 blocks.
// CHECK:           scf.for %[[FIRST:.*]] = %{{.*}} to %[[ROWS]] step %c8589934588
// CHECK:             gpu.launch_func @norm_kernels::@rms_norm blocks in
// CHECK-SAME:            threads in (%c128, %c1, %c1) args(
// CHECK-SAME:            %[[FIRST]] : index, %[[ROWS]] : index)
// CHECK:         } else {
// CHECK:             gpu.launch_func @norm_kernels::@rms_norm_0
func.func @warp(%x: memref<?x1024xbf16>, %g: memref<1024xbf16>, %y: memref<?x1024xbf16>) {
  norm.rms_norm ins(%x : memref<?x1024xbf16>) scale(%g : memref<1024xbf16>) outs(%y : memref<?x1024xbf16>) epsilon = 1.0e-05 : f32
  return
}

// The scale is only read; the input may be the result.
// CHECK-LABEL: gpu.func @rms_norm(
// CHECK-SAME:      %[[XB:[^:]*]]: memref<bf16>, %[[GB:[^:]*]]: memref<bf16> {llvm.noalias}, %[[YB:[^:]*]]: memref<bf16>,
// CHECK-SAME:      kernel attributes {known_block_size = array<i32: 128, 1, 1>}
// CHECK:         scf.if
// All of the row first, then its sum, then the result.
// CHECK-COUNT-4:   vector.load {{.*}} {alignment = 16 : i64} {{.*}}, vector<8xbf16>
// CHECK-NOT:       vector.load
// CHECK-COUNT-5:   gpu.shuffle xor
// CHECK-NOT:       gpu.shuffle
// CHECK:           llvm.call_intrinsic "llvm.nvvm.rsqrt.approx.f"
// CHECK-COUNT-4:   vector.store {{.*}} {alignment = 16 : i64} {{.*}}, vector<8xbf16>
// CHECK-NOT:       gpu.barrier
// CHECK-LABEL: gpu.func @rms_norm_0(
// CHECK-COUNT-32:  vector.load {{.*}}, vector<1xbf16>

// -----

// Nothing else can lie where a buffer of its own lies.

// CHECK-LABEL: gpu.func @rms_norm(
// CHECK-SAME:      memref<f32> {llvm.noalias}, %{{.*}}: memref<f32>, %{{.*}}: index, %{{.*}}: index)
func.func @own(%x: memref<?x64xf32>, %m: index) -> memref<?x64xf32> {
  %y = memref.alloc(%m) : memref<?x64xf32>
  norm.rms_norm ins(%x : memref<?x64xf32>) outs(%y : memref<?x64xf32>) epsilon = 1.0e-05 : f32
  return %y : memref<?x64xf32>
}

// -----

// A block a row, with two sums among its warps, of one number and of two. A sum
// of input and residual may lie where the input lies, whose first element all
// threads read: one more barrier.

// CHECK-LABEL: func.func @block(
// CHECK:         gpu.launch_func @norm_kernels::@layer_norm blocks in (%c7, %c1, %c1) threads in (%c512, %c1, %c1)
// CHECK-LABEL: gpu.func @layer_norm(
// CHECK-SAME:      workgroup(%[[S:.*]] : memref<48xf32, #gpu.address_space<workgroup>> {llvm.align = 16 : i64})
// CHECK-COUNT-4: vector.load
// CHECK:         memref.load
// CHECK-COUNT-3: gpu.barrier
// CHECK-NOT:     gpu.barrier
// CHECK:         gpu.return
func.func @block(%x: memref<7x8192xbf16>, %r: memref<7x8192xbf16>, %y: memref<7x8192xbf16>, %s: memref<7x8192xbf16>) {
  norm.layer_norm ins(%x : memref<7x8192xbf16>) residual(%r : memref<7x8192xbf16>)
      outs(%y, %s : memref<7x8192xbf16>, memref<7x8192xbf16>) epsilon = 1.0e-05 : f32
  return
}

// -----

// Groups of lanes: rows that don't exist are zeros, for all of a warp takes part
// in the sums.

// CHECK-LABEL: func.func @group(
// CHECK:         gpu.launch_func @norm_kernels::@crms_norm blocks in (%c1, %c1, %c1) threads in (%c128, %c1, %c1)
// CHECK-LABEL: gpu.func @crms_norm(
// CHECK:         %[[EXISTS:.*]] = arith.cmpi ult, %{{.*}}, %c9
// CHECK:         %[[IN:.*]] = arith.cmpi ult, %{{.*}}, %c48
// CHECK:         %[[BOTH:.*]] = arith.andi %[[IN]], %[[EXISTS]]
// CHECK:         scf.if %[[BOTH]] -> (vector<8xf16>) {
// CHECK-NEXT:      vector.load
// CHECK:         } else {
// CHECK-NEXT:      scf.yield %cst
// CHECK-COUNT-6: gpu.shuffle xor
// CHECK-NOT:     gpu.shuffle
// CHECK:         scf.if %[[BOTH]] {
// CHECK:           vector.store
func.func @group(%x: memref<9x48xf16>, %y: memref<9x48xf16>) {
  norm.crms_norm drop_last ins(%x : memref<9x48xf16>) outs(%y : memref<9x48xf16>) epsilon = 1.0e-05 : f32
  return
}

// -----

// Rows that no thread can keep are read again: in steps of four accesses, then
// one by one.

// CHECK-LABEL: func.func @dynamic(
// CHECK:         arith.cmpi eq
// CHECK-LABEL: gpu.func @rms_norm(
// CHECK:         scf.for
// CHECK-COUNT-4:   vector.load {{.*}}, vector<4xf32>
// CHECK:         scf.for
// CHECK:           vector.load {{.*}}, vector<4xf32>
// CHECK:         gpu.barrier
// CHECK:         scf.for
// CHECK-COUNT-4:   vector.store {{.*}}, vector<4xf32>
// CHECK:         scf.for
// CHECK:           vector.store {{.*}}, vector<4xf32>
func.func @dynamic(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
  norm.rms_norm ins(%x : memref<?x?xf32>) outs(%y : memref<?x?xf32>) epsilon = 1.0e-05 : f32
  return
}

// -----

// An odd extent allows accesses of one element only: nothing to look at.

// CHECK-LABEL: func.func @odd(
// CHECK-NOT:     scf.if
// CHECK:         gpu.launch_func
// CHECK-NOT:     gpu.launch_func
// CHECK-LABEL: gpu.func @rms_norm(
func.func @odd(%x: memref<8x65xf32>, %y: memref<8x65xf32>) {
  norm.rms_norm ins(%x : memref<8x65xf32>) outs(%y : memref<8x65xf32>) epsilon = 1.0e-05 : f32
  return
}

// -----

// No rows, no launch.

// CHECK-LABEL: func.func @no_rows(
// CHECK-NOT:     gpu.launch_func
// CHECK:         return
func.func @no_rows(%x: memref<0x65xf32>, %y: memref<0x65xf32>) {
  norm.rms_norm ins(%x : memref<0x65xf32>) outs(%y : memref<0x65xf32>) epsilon = 1.0e-05 : f32
  return
}

// -----

// Leading dimensions that can't be taken together are looped over; distances
// between rows that aren't known are passed.

// CHECK-LABEL: func.func @strided(
// CHECK:         scf.for
// CHECK:           gpu.launch_func
func.func @strided(%x: memref<3x4x64xf32, strided<[?, ?, 1], offset: ?>>, %y: memref<3x4x64xf32>) {
  norm.rms_norm ins(%x : memref<3x4x64xf32, strided<[?, ?, 1], offset: ?>>) outs(%y : memref<3x4x64xf32>) epsilon = 1.0e-05 : f32
  return
}

// -----

// What the attribute says. A name that is taken is left to its owner.

// CHECK-LABEL: func.func @norm_kernels(
// CHECK:         gpu.launch_func @norm_kernels_0::@layer_norm blocks in (%c5, %c1, %c1) threads in (%c64, %c1, %c1)
// CHECK:       gpu.module @norm_kernels_0
// CHECK:         vector.load {{.*}}, vector<2xf64>
// CHECK:         llvm.call_intrinsic "llvm.nvvm.sqrt.rn.d"
func.func @norm_kernels(%x: memref<5x100xf64>, %y: memref<5x100xf64>) {
  norm.layer_norm ins(%x : memref<5x100xf64>) outs(%y : memref<5x100xf64>) epsilon = 1.0e-05 : f32
    {norm.gpu_schedule = "lanes=64,threads=64"}
  return
}

// -----

// Equal norms share a kernel. Another ε, block or aliasing makes another one.

// CHECK-LABEL: func.func @layers(
// CHECK:         gpu.launch_func @norm_kernels::@rms_norm blocks
// CHECK:         gpu.launch_func @norm_kernels::@rms_norm blocks
// CHECK:         gpu.launch_func @norm_kernels::@rms_norm_0 blocks
// CHECK:         gpu.launch_func @norm_kernels::@rms_norm_1 blocks
// CHECK:         gpu.launch_func @norm_kernels::@rms_norm_2 blocks
// CHECK-COUNT-4: gpu.func
// CHECK-NOT:     gpu.func
func.func @layers(%x: memref<8x65xf32>, %y: memref<8x65xf32>) -> memref<8x65xf32> {
  %z = memref.alloc() : memref<8x65xf32>
  norm.rms_norm ins(%x : memref<8x65xf32>) outs(%y : memref<8x65xf32>) epsilon = 1.0e-05 : f32
  norm.rms_norm ins(%y : memref<8x65xf32>) outs(%x : memref<8x65xf32>) epsilon = 1.0e-05 : f32
  norm.rms_norm ins(%x : memref<8x65xf32>) outs(%y : memref<8x65xf32>) epsilon = 1.0e-06 : f32
  norm.rms_norm ins(%x : memref<8x65xf32>) outs(%y : memref<8x65xf32>) epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "threads=64"}
  norm.rms_norm ins(%x : memref<8x65xf32>) outs(%z : memref<8x65xf32>) epsilon = 1.0e-05 : f32
  return %z : memref<8x65xf32>
}

// -----

// Gradients: blocks that take rows until there are no more, with the sums over rows
// in registers, and a launch after theirs that adds up what they have.

// CHECK-LABEL: func.func @gradients(
// CHECK-SAME:      %[[G:[^:]*]]: memref<?x65xf32>, %[[X:[^:]*]]: memref<?x65xf32>
// CHECK-DAG:     %[[ROWS:.*]] = memref.dim %[[X]]
// CHECK-DAG:     %[[MOST:.*]] = arith.constant 528 : index
// CHECK-DAG:     %[[ONE:.*]] = arith.constant 1 : index
// CHECK:         arith.minsi %{{.*}}, %[[MOST]]
// CHECK:         %[[BLOCKS:.*]] = arith.maxsi %{{.*}}, %[[ONE]]
// CHECK:         %[[T0:.*]] = gpu.wait async
// CHECK:         %[[SCALE:.*]], %[[T1:.*]] = gpu.alloc async [%[[T0]]] (%{{.*}}) : memref<?x65xf32>
// CHECK:         %[[BIAS:.*]], %[[T2:.*]] = gpu.alloc async [%[[T1]]] (%{{.*}}) : memref<?x65xf32>
// CHECK:         %[[T3:.*]] = gpu.launch_func async [%[[T2]]] @norm_kernels::@layer_norm_grad blocks in (%[[BLOCKS]],
// CHECK:         %[[T4:.*]] = gpu.launch_func async [%[[T3]]] @norm_kernels::@sum_columns blocks in (%{{.*}}) threads in (%c512,
// CHECK:         %[[T5:.*]] = gpu.dealloc async [%[[T4]]] %[[SCALE]]
// CHECK:         %[[T6:.*]] = gpu.dealloc async [%[[T5]]] %[[BIAS]]
// CHECK:         gpu.wait [%[[T6]]]
// CHECK:       gpu.func @layer_norm_grad(
// CHECK-SAME:      nvvm.minctasm = 4 : i32
// CHECK:         %[[SUMS:.*]]:6 = scf.for {{.*}} iter_args(
// CHECK:       gpu.func @sum_columns(
// CHECK-SAME:      workgroup(%{{.*}} : memref<512xf32, #gpu.address_space<workgroup>>
// CHECK-NOT:       minctasm
func.func @gradients(%g: memref<?x65xf32>, %x: memref<?x65xf32>, %dx: memref<?x65xf32>, %ds: memref<65xf32>, %db: memref<65xf32>) {
  norm.layer_norm_grad ins(%g, %x : memref<?x65xf32>, memref<?x65xf32>) input_grad(%dx : memref<?x65xf32>)
      scale_grad(%ds : memref<65xf32>) bias_grad(%db : memref<65xf32>) epsilon = 1.0e-05 : f32
  return
}

// -----

// That of the input alone is one launch.
// CHECK-LABEL: func.func @input_alone(
// CHECK-NOT:     gpu.alloc
// CHECK:         gpu.launch_func @norm_kernels::@crms_norm_grad blocks
// CHECK-NOT:     gpu.launch_func
func.func @input_alone(%g: memref<8x65xf32>, %x: memref<8x65xf32>, %dx: memref<8x65xf32>) {
  norm.crms_norm_grad householder ins(%g, %x : memref<8x65xf32>, memref<8x65xf32>) input_grad(%dx : memref<8x65xf32>) epsilon = 1.0e-05 : f32
  return
}

// -----

// A sum that nobody reads isn't stored, and nothing is written before the row is
// read.

// CHECK-LABEL: func.func @unread_sum(
// CHECK-NOT:     memref.alloc
// CHECK-LABEL: gpu.func @rms_norm(
// CHECK-COUNT-4: vector.load
// CHECK-COUNT-1: gpu.barrier
// CHECK-NOT:     gpu.barrier
// CHECK-COUNT-2: vector.store
// CHECK-NOT:     vector.store
// CHECK:         gpu.return
func.func @unread_sum(%x: memref<7x8192xbf16>, %r: memref<7x8192xbf16>, %y: memref<7x8192xbf16>) {
  %s = memref.alloc() : memref<7x8192xbf16>
  norm.rms_norm ins(%x : memref<7x8192xbf16>) residual(%r : memref<7x8192xbf16>)
      outs(%y, %s : memref<7x8192xbf16>, memref<7x8192xbf16>) epsilon = 1.0e-05 : f32
  memref.dealloc %s : memref<7x8192xbf16>
  return
}
