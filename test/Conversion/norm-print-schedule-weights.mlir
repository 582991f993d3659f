// RUN: norm-opt %s --norm-print-schedule="cpu=x86-64-v4 model=l1=49152" -verify-diagnostics
//
// Scale and bias are kept where it takes long to bring them in the order of
// registers: beside rows in bf16.

func.func @bf16(%x: memref<?x768xbf16>, %y: memref<8x768xbf16>, %g: memref<768xf32>, %h: memref<768xbf16>) {
  // expected-remark @below {{weights=kept}}
  norm.layer_norm ins(%x : memref<?x768xbf16>) scale(%g : memref<768xf32>) bias(%g : memref<768xf32>)
    outs(%x : memref<?x768xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{weights=kept}}
  norm.rms_norm ins(%x : memref<?x768xbf16>) scale(%h : memref<768xbf16>) outs(%x : memref<?x768xbf16>) epsilon = 1.0e-05 : f32
  // Four blocks of two rows.
  // expected-remark-re @below {{rows=2,{{.*}}weights=kept}}
  norm.layer_norm ins(%y : memref<8x768xbf16>) scale(%g : memref<768xf32>) outs(%y : memref<8x768xbf16>) epsilon = 1.0e-05 : f32
  return
}

// Not where there are none, or few rows, or it isn't known how long they are.
func.func @apart(%x: memref<?x768xbf16>, %y: memref<3x768xbf16>, %z: memref<?x?xbf16>, %g: memref<768xf32>, %h: memref<?xf32>) {
  // expected-remark @below {{deviations=kept,threads}}
  norm.rms_norm ins(%x : memref<?x768xbf16>) outs(%x : memref<?x768xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{deviations=kept,threads}}
  norm.layer_norm ins(%y : memref<3x768xbf16>) scale(%g : memref<768xf32>) outs(%y : memref<3x768xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-prefetch=0,threads}}
  norm.layer_norm ins(%z : memref<?x?xbf16>) scale(%h : memref<?xf32>) outs(%z : memref<?x?xbf16>) epsilon = 1.0e-05 : f32
  return
}

// Others are read in their order.
func.func @others(%x: memref<?x768xf16>, %y: memref<?x768xf32>, %g: memref<768xf32>) {
  // expected-remark @below {{deviations=kept,threads}}
  norm.layer_norm ins(%x : memref<?x768xf16>) scale(%g : memref<768xf32>) outs(%x : memref<?x768xf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-prefetch=6,threads}}
  norm.layer_norm ins(%y : memref<?x768xf32>) scale(%g : memref<768xf32>) outs(%y : memref<?x768xf32>) epsilon = 1.0e-05 : f32
  return
}

// Of gradients where a row stays in the nearest cache.
func.func @gradients(%x: memref<?x768xbf16>, %y: memref<?x4096xbf16>, %r: memref<?xf32>, %g: memref<768xf32>, %h: memref<4096xf32>) {
  // expected-remark @below {{weights=kept}}
  norm.rms_norm_grad ins(%x, %x : memref<?x768xbf16>, memref<?x768xbf16>) scale(%g : memref<768xf32>)
    statistics(%r : memref<?xf32>) input_grad(%x : memref<?x768xbf16>)
  // expected-remark @below {{stream-prefetch=4,threads}}
  norm.rms_norm_grad ins(%y, %y : memref<?x4096xbf16>, memref<?x4096xbf16>) scale(%h : memref<4096xf32>)
    statistics(%r : memref<?xf32>) input_grad(%y : memref<?x4096xbf16>)
  return
}
