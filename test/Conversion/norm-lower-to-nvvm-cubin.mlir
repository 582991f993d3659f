// CUDA's assembler takes the PTX, and finds registers for all: what it can't, it
// stores to memory.
// UNVERIFIED: norm-verify evaluates no kernels; norm-gpu-*.test in Integration runs them.
// REQUIRES: ptxas

// RUN: norm-opt %s --norm-lower-to-nvvm="format=cubin" | FileCheck %s --check-prefix=CUBIN
// CUBIN: #gpu.object<#nvvm.target<{{.*}}chip = "sm_90"{{.*}}>, {{.*}}bin = "\7FELF

// RUN: norm-opt %s --norm-lower-to-nvvm="chip=sm_80" | %python %S/Inputs/print-ptx.py > %t.ptx
// RUN: ptxas -arch=sm_80 -v %t.ptx -o %t.cubin 2>&1 | FileCheck %s
// RUN: norm-opt %s --norm-lower-to-nvvm="chip=sm_90" | %python %S/Inputs/print-ptx.py > %t.ptx
// RUN: ptxas -arch=sm_90 -v %t.ptx -o %t.cubin 2>&1 | FileCheck %s
// RUN: norm-opt %s --norm-lower-to-nvvm="chip=sm_100" | %python %S/Inputs/print-ptx.py > %t.ptx
// RUN: ptxas -arch=sm_100 -v %t.ptx -o %t.cubin 2>&1 | FileCheck %s

// An aligned kernel and another for each norm.
// CHECK-COUNT-10: 0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
// CHECK-NOT:      stack frame

// As much as a warp keeps, and as much as a block does; and what none keeps.
func.func @norms(%a: memref<?x1024xbf16>, %ag: memref<1024xbf16>, %b: memref<?x16384xbf16>, %bg: memref<16384xbf16>,
                 %s: memref<?xf32>, %c: memref<?x16384xf32>, %d: memref<?x?xf16>, %e: memref<?x5000xf64>) {
  norm.layer_norm ins(%a : memref<?x1024xbf16>) scale(%ag : memref<1024xbf16>) bias(%ag : memref<1024xbf16>)
      residual(%a : memref<?x1024xbf16>) outs(%a, %a, %s, %s : memref<?x1024xbf16>, memref<?x1024xbf16>, memref<?xf32>, memref<?xf32>)
      epsilon = 1.0e-05 : f32
  norm.layer_norm ins(%b : memref<?x16384xbf16>) scale(%bg : memref<16384xbf16>) bias(%bg : memref<16384xbf16>)
      residual(%b : memref<?x16384xbf16>) outs(%b, %b : memref<?x16384xbf16>, memref<?x16384xbf16>) epsilon = 1.0e-05 : f32
  norm.rms_norm ins(%c : memref<?x16384xf32>) outs(%c : memref<?x16384xf32>) epsilon = 1.0e-05 : f32
  norm.crms_norm drop_last ins(%d : memref<?x?xf16>) outs(%d : memref<?x?xf16>) epsilon = 1.0e-05 : f32
  norm.layer_norm ins(%e : memref<?x5000xf64>) outs(%e : memref<?x5000xf64>) epsilon = 1.0e-05 : f32
  return
}
