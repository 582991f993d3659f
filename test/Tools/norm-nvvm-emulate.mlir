// The emulator finds each barrier that is missing, whatever order threads run in.

// RUN: norm-nvvm-emulate %s --seed=1
// RUN: not norm-nvvm-emulate %s --without-barrier=1 2>&1 | FileCheck %s --check-prefix=FIRST
// RUN: not norm-nvvm-emulate %s --without-barrier=2 2>&1 | FileCheck %s --check-prefix=MEAN
// RUN: not norm-nvvm-emulate %s --without-barrier=3 2>&1 | FileCheck %s --check-prefix=SUMS
// RUN: not norm-nvvm-emulate %s --without-barrier=7 2>&1 | FileCheck %s --check-prefix=RMS
// RUN: not norm-nvvm-emulate %s --without-barrier=9 2>&1 | FileCheck %s --check-prefix=NONE

// The sum lies where the input lies, whose first element all threads read.
// FIRST: norm-nvvm-emulate: error: kernel 'layer_norm', thread {{[0-9]+}} of block 0 {{writes|reads}} what another thread {{reads|writes}}, with no barrier between (threads run {{.*}})
// MEAN: norm-nvvm-emulate: error: kernel 'layer_norm', thread {{[0-9]+}} of block 0 reads memory of the block that nothing has written
// SUMS: norm-nvvm-emulate: error: kernel 'layer_norm', thread {{[0-9]+}} of block 0 reads memory of the block that nothing has written
// RMS: norm-nvvm-emulate: error: kernel 'rms_norm', thread {{[0-9]+}} of block 0 reads memory of the block that nothing has written
// NONE: norm-nvvm-emulate: error: there are 8 barriers, so number 9 can't be left out

// RUN: not norm-nvvm-emulate %s --chip=sm_1 2>&1 | FileCheck %s --check-prefix=CHIP
// CHIP: error: option chip: unknown chip 'sm_1'
// RUN: not norm-nvvm-emulate %s --inputs=%t.nowhere 2>&1 | FileCheck %s --check-prefix=INPUTS
// INPUTS: norm-nvvm-emulate: error: argument 0 of type memref<3x2056xbf16>: there is no {{.*}}0.npy

// A folder with files of other shapes.
// RUN: rm -rf %t && norm-nvvm-emulate %s --outputs=%t
// RUN: not norm-nvvm-emulate %s --inputs=%t --entry=other 2>&1 | FileCheck %s --check-prefix=OTHER
// OTHER: norm-nvvm-emulate: error: argument 0 of type memref<3x8xbf16>: {{.*}}0.npy holds 3x2056xbf16
// RUN: not norm-nvvm-emulate %s --entry=dynamic 2>&1 | FileCheck %s --check-prefix=DYNAMIC
// DYNAMIC: norm-nvvm-emulate: error: argument 0 of type memref<?x8xbf16>: a dynamic shape needs a file

func.func @norms(%x: memref<3x2056xbf16>, %r: memref<3x2056xbf16>, %y: memref<3x2056xbf16>) {
  norm.layer_norm ins(%x : memref<3x2056xbf16>) residual(%r : memref<3x2056xbf16>)
      outs(%y, %x : memref<3x2056xbf16>, memref<3x2056xbf16>) epsilon = 1.0e-05 : f32
  norm.rms_norm ins(%y : memref<3x2056xbf16>) outs(%y : memref<3x2056xbf16>) epsilon = 1.0e-05 : f32
  return
}

func.func private @other(%x: memref<3x8xbf16>, %y: memref<3x8xbf16>, %z: memref<3x8xbf16>) {
  norm.rms_norm ins(%x : memref<3x8xbf16>) outs(%x : memref<3x8xbf16>) epsilon = 1.0e-05 : f32
  return
}

func.func private @dynamic(%x: memref<?x8xbf16>) {
  norm.rms_norm ins(%x : memref<?x8xbf16>) outs(%x : memref<?x8xbf16>) epsilon = 1.0e-05 : f32
  return
}
