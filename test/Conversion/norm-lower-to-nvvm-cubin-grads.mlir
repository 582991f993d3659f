// As norm-lower-to-nvvm-cubin.mlir, of gradients.
// UNVERIFIED: norm-verify evaluates no kernels; norm-gpu-*.test in Integration runs them.
// REQUIRES: ptxas

// RUN: norm-opt %s --norm-lower-to-nvvm="chip=sm_80" | %python %S/Inputs/print-ptx.py > %t.ptx
// RUN: ptxas -arch=sm_80 -v %t.ptx -o %t.cubin 2>&1 | FileCheck %s
// RUN: norm-opt %s --norm-lower-to-nvvm="chip=sm_90" | %python %S/Inputs/print-ptx.py > %t.ptx
// RUN: ptxas -arch=sm_90 -v %t.ptx -o %t.cubin 2>&1 | FileCheck %s
// RUN: norm-opt %s --norm-lower-to-nvvm="chip=sm_100" | %python %S/Inputs/print-ptx.py > %t.ptx
// RUN: ptxas -arch=sm_100 -v %t.ptx -o %t.cubin 2>&1 | FileCheck %s

// An aligned kernel and another for each op, and one that adds up its columns.
// CHECK-COUNT-12: 0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
// CHECK-NOT:      stack frame

// As much as a warp keeps, and as much as a block of 512 threads does; and what is
// read again.
func.func @gradients(%a: memref<?x256xbf16>, %aw: memref<256xbf16>, %b: memref<?x4096xbf16>, %bw: memref<4096xbf16>, %s: memref<?xf32>,
                     %c: memref<?x1024xf32>, %cw: memref<1024xf32>, %d: memref<?x?xf16>, %dw: memref<?xf16>) {
  norm.layer_norm_grad ins(%a, %a : memref<?x256xbf16>, memref<?x256xbf16>) scale(%aw : memref<256xbf16>)
      sum_grad(%a : memref<?x256xbf16>) input_grad(%a : memref<?x256xbf16>) scale_grad(%aw : memref<256xbf16>)
      bias_grad(%aw : memref<256xbf16>) epsilon = 1.0e-05 : f32
  norm.layer_norm_grad ins(%b, %b : memref<?x4096xbf16>, memref<?x4096xbf16>) scale(%bw : memref<4096xbf16>)
      statistics(%s, %s : memref<?xf32>, memref<?xf32>) sum_grad(%b : memref<?x4096xbf16>) input_grad(%b : memref<?x4096xbf16>)
      scale_grad(%bw : memref<4096xbf16>) bias_grad(%bw : memref<4096xbf16>)
  norm.rms_norm_grad ins(%c, %c : memref<?x1024xf32>, memref<?x1024xf32>) scale(%cw : memref<1024xf32>)
      input_grad(%c : memref<?x1024xf32>) scale_grad(%cw : memref<1024xf32>) epsilon = 1.0e-05 : f32
  norm.rms_norm_grad ins(%d, %d : memref<?x?xf16>, memref<?x?xf16>) scale(%dw : memref<?xf16>)
      input_grad(%d : memref<?x?xf16>) scale_grad(%dw : memref<?xf16>) epsilon = 1.0e-05 : f32
  return
}
