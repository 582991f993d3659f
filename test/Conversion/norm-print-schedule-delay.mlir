// RUN: norm-opt %s --norm-print-schedule="cpu=znver5 model=l1=49152" -verify-diagnostics
//
// What follows from sums is found by itself, a block later, where the nearest
// cache has room for that block, too.

func.func @room(%x: memref<?x1024xf32>, %y: memref<?x1600xf32>, %g: memref<1024xf32>, %h: memref<1600xf32>, %z: memref<?x?xf32>) {
  // expected-remark @below {{rows=1,traversal=delayed,}}
  norm.rms_norm ins(%x : memref<?x1024xf32>) scale(%g : memref<1024xf32>) outs(%x : memref<?x1024xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=1,traversal=skewed,}}
  norm.rms_norm ins(%y : memref<?x1600xf32>) scale(%h : memref<1600xf32>) outs(%y : memref<?x1600xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=1,traversal=skewed,}}
  norm.rms_norm ins(%z : memref<?x?xf32>) outs(%z : memref<?x?xf32>) epsilon = 1.0e-05 : f32
  return
}

// Of half precision half as many rows, if these have room: two, or one.
func.func @fewer(%x: memref<?x768xf16>, %y: memref<?x1600xf16>, %g: memref<768xf32>, %h: memref<1600xf32>) {
  // expected-remark @below {{rows=4,traversal=delayed,}}
  norm.rms_norm ins(%x : memref<?x768xf16>) scale(%g : memref<768xf32>) outs(%x : memref<?x768xf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=2,traversal=delayed,}}
  norm.layer_norm ins(%x : memref<?x768xf16>) scale(%g : memref<768xf32>) outs(%x : memref<?x768xf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=2,traversal=delayed,}}
  norm.rms_norm ins(%y : memref<?x1600xf16>) scale(%h : memref<1600xf32>) outs(%y : memref<?x1600xf16>) epsilon = 1.0e-05 : f32
  return
}

// Beside a residual and the sum, short rows alone.
func.func @residual(%x: memref<?x128xf32>, %y: memref<?x256xf32>, %z: memref<?x256xf16>, %w: memref<?x272xf16>) {
  // expected-remark @below {{rows=1,traversal=delayed,}}
  norm.rms_norm ins(%x : memref<?x128xf32>) residual(%x : memref<?x128xf32>) outs(%x, %x : memref<?x128xf32>, memref<?x128xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=1,traversal=skewed,}}
  norm.rms_norm ins(%y : memref<?x256xf32>) residual(%y : memref<?x256xf32>) outs(%y, %y : memref<?x256xf32>, memref<?x256xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=4,traversal=delayed,}}
  norm.rms_norm ins(%z : memref<?x256xf16>) residual(%z : memref<?x256xf16>) outs(%z, %z : memref<?x256xf16>, memref<?x256xf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=4,traversal=skewed,}}
  norm.rms_norm ins(%w : memref<?x272xf16>) residual(%w : memref<?x272xf16>) outs(%w, %w : memref<?x272xf16>, memref<?x272xf16>) epsilon = 1.0e-05 : f32
  return
}

// From memory half precision of few bytes, of gradients, too; but f32, whose
// gradients come in one walk after another.
func.func @streamed(%x: memref<?x256xbf16>, %y: memref<?x1600xbf16>, %z: memref<?x256xf32>) {
  // expected-remark @below {{stream-rows=1,stream-traversal=delayed,}}
  norm.rms_norm ins(%x : memref<?x256xbf16>) outs(%x : memref<?x256xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=1,stream-traversal=skewed,}}
  norm.rms_norm ins(%y : memref<?x1600xbf16>) outs(%y : memref<?x1600xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=1,stream-traversal=delayed,}}
  norm.rms_norm_grad ins(%x, %x : memref<?x256xbf16>, memref<?x256xbf16>) input_grad(%x : memref<?x256xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=1,stream-traversal=plain,}}
  norm.rms_norm_grad ins(%z, %z : memref<?x256xf32>, memref<?x256xf32>) input_grad(%z : memref<?x256xf32>) epsilon = 1.0e-05 : f32
  return
}

// The sums that stand for a number are one more to wait for, but few rows do.
func.func @drop_last(%x: memref<?x64xf32>, %y: memref<?x128xf32>) {
  // expected-remark @below {{rows=2,traversal=delayed,}}
  norm.crms_norm drop_last ins(%x : memref<?x64xf32>) outs(%x : memref<?x64xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=1,traversal=delayed,}}
  norm.crms_norm drop_last ins(%y : memref<?x128xf32>) outs(%y : memref<?x128xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=2,traversal=delayed,}}
  norm.rms_norm ins(%y : memref<?x128xf32>) outs(%y : memref<?x128xf32>) epsilon = 1.0e-05 : f32
  return
}
