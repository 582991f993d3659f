// Rows that the blocks of a cluster share: the emulator finds each barrier that is
// missing, of the cluster as well as of its blocks.

// RUN: norm-nvvm-emulate %s --seed=1 --print-launches | FileCheck %s --check-prefix=LAUNCHES
// LAUNCHES: launch layer_norm: 4 blocks of 512 threads, in clusters of 2
// LAUNCHES: launch rms_norm: 4 blocks of 512 threads, in clusters of 2

// Where blocks begin; where all have read the first element, before the sum lies
// there; where a block's, then the cluster's parts of the mean meet; of the sums.
// RUN: not norm-nvvm-emulate %s --without-barrier=1 2>&1 | FileCheck %s --check-prefix=BEGIN
// RUN: not norm-nvvm-emulate %s --without-barrier=2 2>&1 | FileCheck %s --check-prefix=FIRST
// RUN: not norm-nvvm-emulate %s --without-barrier=3 2>&1 | FileCheck %s --check-prefix=PARTS
// RUN: not norm-nvvm-emulate %s --without-barrier=4 2>&1 | FileCheck %s --check-prefix=PARTS
// RUN: not norm-nvvm-emulate %s --without-barrier=5 2>&1 | FileCheck %s --check-prefix=PARTS
// RUN: not norm-nvvm-emulate %s --without-barrier=6 2>&1 | FileCheck %s --check-prefix=PARTS
// BEGIN: error: kernel 'layer_norm' arrives at a barrier of the cluster before it has waited for the last one
// FIRST: error: kernel 'layer_norm', thread {{[0-9]+}} of block {{[0-9]}} writes what another thread reads, with no barrier between
// PARTS: error: kernel 'layer_norm', thread {{[0-9]+}} of block {{[0-9]}} reads memory of the block that nothing has written

// The same of a single sum, behind the kernel for rows that aren't aligned.
// RUN: not norm-nvvm-emulate %s --without-barrier=13 2>&1 | FileCheck %s --check-prefix=RMS
// RUN: not norm-nvvm-emulate %s --without-barrier=14 2>&1 | FileCheck %s --check-prefix=RMS-BEGIN
// RUN: not norm-nvvm-emulate %s --without-barrier=15 2>&1 | FileCheck %s --check-prefix=RMS
// RUN: not norm-nvvm-emulate %s --without-barrier=19 2>&1 | FileCheck %s --check-prefix=NONE
// RMS: error: kernel 'rms_norm', thread {{[0-9]+}} of block {{[0-9]}} reads memory of the block that nothing has written
// RMS-BEGIN: error: kernel 'rms_norm' arrives at a barrier of the cluster before it has waited for the last one
// NONE: error: there are 18 barriers, so number 19 can't be left out

func.func @norms(%x: memref<2x20000xf32>, %r: memref<2x20000xf32>, %y: memref<2x20000xf32>) {
  norm.layer_norm ins(%x : memref<2x20000xf32>) residual(%r : memref<2x20000xf32>)
      outs(%y, %x : memref<2x20000xf32>, memref<2x20000xf32>) epsilon = 1.0e-05 : f32
  norm.rms_norm ins(%y : memref<2x20000xf32>) outs(%y : memref<2x20000xf32>) epsilon = 1.0e-05 : f32
  return
}
