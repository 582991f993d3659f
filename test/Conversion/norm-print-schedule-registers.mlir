// RUN: norm-opt %s --norm-print-schedule="cpu=x86-64-v3 model=l1=49152" -verify-diagnostics
//
// Sixteen registers: a LayerNorm's rows have two sums each, an RMSNorm's one, and
// bf16's gain by more of them all the same.

func.func @rows(%x: memref<?x64xf32>, %h: memref<?x64xbf16>) {
  // expected-remark @below {{lanes=8,unroll=1,rows=2,traversal=delayed}}
  norm.layer_norm ins(%x : memref<?x64xf32>) outs(%x : memref<?x64xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=8,unroll=1,rows=4,traversal=delayed}}
  norm.rms_norm ins(%x : memref<?x64xf32>) outs(%x : memref<?x64xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=16,unroll=1,rows=4,traversal=delayed}}
  norm.rms_norm ins(%h : memref<?x64xbf16>) outs(%h : memref<?x64xbf16>) epsilon = 1.0e-05 : f32
  return
}
