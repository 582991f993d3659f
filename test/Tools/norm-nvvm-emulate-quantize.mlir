// Each barrier of a kernel that quantizes is missed: those behind a row's sum and
// its largest magnitude.
// RUN: norm-nvvm-emulate %s --seed=1
// RUN: not norm-nvvm-emulate %s --seed=1 --without-barrier=1 2>&1 | FileCheck %s
// RUN: not norm-nvvm-emulate %s --seed=1 --without-barrier=2 2>&1 | FileCheck %s
// RUN: not norm-nvvm-emulate %s --seed=1 --without-barrier=3 2>&1 | FileCheck %s --check-prefix=NONE
// CHECK: kernel 'rms_norm', thread {{[0-9]+}} of block 0 reads memory of the block that nothing has written
// NONE:  there are 2 barriers
func.func @main(%x: memref<3x512xf32>, %q: memref<3x512xi8>, %s: memref<3xf32>) {
  %y = memref.alloc() : memref<3x512xf32>
  norm.rms_norm ins(%x : memref<3x512xf32>) outs(%y : memref<3x512xf32>) epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "vector=1,lanes=64,threads=64"}
  norm.quantize ins(%y : memref<3x512xf32>) outs(%q, %s : memref<3x512xi8>, memref<3xf32>)
  memref.dealloc %y : memref<3x512xf32>
  return
}
