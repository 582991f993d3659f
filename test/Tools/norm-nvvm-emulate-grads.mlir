// Each barrier of gradients' kernels is needed: the emulator finds the one that is missing.
// DEFINE: %{run} = norm-nvvm-emulate %s --schedule=vector=1,blocks=1,lanes=64,threads=64,row=memory,unroll=1

// RUN: %{run} --seed=1
// The centre, the sums of a LayerNorm; the sums of an RMSNorm, and before the
// next row's. Then those between the warps' sums of columns, and between two.
// RUN: not %{run} --without-barrier=1 2>&1 | FileCheck %s --check-prefixes=CHECK,LAYER
// RUN: not %{run} --without-barrier=2 2>&1 | FileCheck %s --check-prefixes=CHECK,LAYER
// RUN: not %{run} --without-barrier=3 2>&1 | FileCheck %s --check-prefixes=CHECK,COLUMNS
// RUN: not %{run} --without-barrier=4 2>&1 | FileCheck %s --check-prefixes=CHECK,COLUMNS
// RUN: not %{run} --without-barrier=5 2>&1 | FileCheck %s --check-prefixes=CHECK,COLUMNS
// RUN: not %{run} --without-barrier=6 2>&1 | FileCheck %s --check-prefixes=CHECK,RMS
// RUN: not %{run} --without-barrier=7 2>&1 | FileCheck %s --check-prefixes=CHECK,RMS
// RUN: not %{run} --without-barrier=8 2>&1 | FileCheck %s --check-prefix=NONE
// CHECK: norm-nvvm-emulate: error: kernel
// LAYER-SAME: 'layer_norm_grad'
// COLUMNS-SAME: 'sum_columns'
// RMS-SAME: 'rms_norm_grad'
// CHECK-SAME: {{reads memory of the block that nothing has written|with no barrier between}}
// NONE: there are 7 barriers

func.func @gradients(%g: memref<3x70xf32>, %x: memref<3x70xf32>, %d: memref<3x70xf32>, %s: memref<70xf32>, %b: memref<70xf32>) {
  norm.layer_norm_grad ins(%g, %x : memref<3x70xf32>, memref<3x70xf32>) input_grad(%d : memref<3x70xf32>)
      scale_grad(%s : memref<70xf32>) bias_grad(%b : memref<70xf32>) epsilon = 1.0e-05 : f32
  norm.rms_norm_grad ins(%g, %x : memref<3x70xf32>, memref<3x70xf32>) input_grad(%d : memref<3x70xf32>) epsilon = 1.0e-05 : f32
  return
}
