// Rows quantized to f8 as they are normalized: by instructions for two numbers,
// where the chip has them.

// RUN: norm-opt %s --norm-lower-to-nvvm | %python %S/Inputs/print-ptx.py | FileCheck %s --check-prefix=SM90
// RUN: norm-opt %s --norm-lower-to-nvvm="chip=sm_80" | %python %S/Inputs/print-ptx.py | FileCheck %s --check-prefix=SM80
// UNVERIFIED: norm-verify evaluates no kernels; norm-gpu-quantize.test in Integration runs them.

// SM90: .entry rms_norm
// SM90-COUNT-4: cvt.rn.satfinite.e4m3x2.f32
// SM90-NOT: shr.u32
// SM90: st.global.v4.b16
// SM80-NOT: cvt.rn.satfinite
func.func @f(%x: memref<?x1024xbf16>, %q: memref<?x1024xf8E4M3FN>, %s: memref<?xf32>, %m: index) {
  %y = memref.alloc(%m) : memref<?x1024xbf16>
  norm.rms_norm ins(%x : memref<?x1024xbf16>) outs(%y : memref<?x1024xbf16>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%y : memref<?x1024xbf16>) outs(%q, %s : memref<?x1024xf8E4M3FN>, memref<?xf32>)
  memref.dealloc %y : memref<?x1024xbf16>
  return
}
