// Rows that aren't there add nothing to sums over rows: in a group of lanes with no
// row left, whatever the root of nothing is; and where there are no rows at all.
// RUN: rm -rf %t
// RUN: norm-nvvm-emulate %s --entry=few --seed=1 --outputs=%t/few
// RUN: norm-run %s --entry=few --seed=1 --expect-dir=%t/few
// RUN: norm-nvvm-emulate %s --entry=none --seed=1 --outputs=%t/none
// RUN: norm-run %s --entry=none --seed=1 --expect-dir=%t/none
// UNVERIFIED: norm-verify evaluates no kernels; results are compared with the CPU's.

func.func private @few(%g: memref<3x8xf32>, %x: memref<3x8xf32>, %d: memref<8xf32>, %e: memref<8xf32>, %m: memref<8xf32>) {
  norm.rms_norm_grad ins(%g, %x : memref<3x8xf32>, memref<3x8xf32>) scale_grad(%d : memref<8xf32>) epsilon = 1.0e-45 : f32
  norm.layer_norm_grad ins(%g, %x : memref<3x8xf32>, memref<3x8xf32>) scale_grad(%e : memref<8xf32>) epsilon = 1.0e-45 : f32
  norm.rms_norm_grad ins(%g, %x : memref<3x8xf32>, memref<3x8xf32>) scale_grad(%m : memref<8xf32>) epsilon = 1.0e-45 : f32
      {norm.gpu_schedule = "row=memory,lanes=2,threads=32"}
  return
}

func.func private @none(%g: memref<0x40xf32>, %x: memref<0x40xf32>, %d: memref<40xf32>, %b: memref<40xf32>, %m: memref<40xf32>) {
  norm.layer_norm_grad ins(%g, %x : memref<0x40xf32>, memref<0x40xf32>) scale_grad(%d : memref<40xf32>) bias_grad(%b : memref<40xf32>)
      epsilon = 1.0e-05 : f32
  norm.rms_norm_grad ins(%g, %x : memref<0x40xf32>, memref<0x40xf32>) scale_grad(%m : memref<40xf32>) epsilon = 1.0e-05 : f32
      {norm.gpu_schedule = "row=memory,lanes=32,threads=32"}
  return
}
