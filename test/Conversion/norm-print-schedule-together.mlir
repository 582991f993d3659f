// RUN: norm-opt %s --norm-print-schedule="cpu=x86-64-v4 model=l1=49152" -verify-diagnostics
//
// Which rows wait for their sums together, where there is room.

// Of up to 24 vectors, and of a LayerNorm more.
func.func @f32(%x: memref<?x384xf32>, %y: memref<?x400xf32>) {
  // expected-remark @below {{unroll=2,rows=4,traversal=delayed}}
  norm.rms_norm ins(%x : memref<?x384xf32>) outs(%x : memref<?x384xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=4,rows=2,traversal=delayed}}
  norm.rms_norm ins(%y : memref<?x400xf32>) outs(%y : memref<?x400xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=1,rows=4,traversal=skewed}}
  norm.layer_norm ins(%y : memref<?x400xf32>) outs(%y : memref<?x400xf32>) epsilon = 1.0e-05 : f32
  return
}

// Half precision, which computes more than it reads; but a LayerNorm lacks the
// registers for bf16, and gradients and what is quantized have more stages.
func.func @half(%x: memref<?x1024xbf16>, %y: memref<?x1024xf16>, %z: memref<?x256xf16>, %q: memref<?x1024xi8>, %s: memref<?xf32>, %m: index) {
  // expected-remark @below {{unroll=2,rows=2,traversal=delayed}}
  norm.rms_norm ins(%x : memref<?x1024xbf16>) outs(%x : memref<?x1024xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=1,rows=2,traversal=delayed}}
  norm.layer_norm ins(%x : memref<?x1024xbf16>) outs(%x : memref<?x1024xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=2,traversal=delayed}}
  norm.crms_norm_grad householder ins(%z, %z : memref<?x256xf16>, memref<?x256xf16>) input_grad(%z : memref<?x256xf16>) epsilon = 1.0e-05 : f32
  %t = memref.alloc(%m) : memref<?x1024xf16>
  // expected-remark @below {{unroll=2,rows=2,traversal=delayed}}
  norm.rms_norm ins(%y : memref<?x1024xf16>) outs(%t : memref<?x1024xf16>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%t : memref<?x1024xf16>) outs(%q, %s : memref<?x1024xi8>, memref<?xf32>)
  memref.dealloc %t : memref<?x1024xf16>
  return
}

// From memory never one after the other; two with a residual, as from the caches.
func.func @streamed(%x: memref<?x256xf32>, %y: memref<?x4096xf32>, %g: memref<4096xf32>) {
  // expected-remark @below {{rows=2,traversal=skewed,prefetch=0,columns=512,centre=pilot,stream-above=16777216,stream-rows=2,stream-traversal=skewed,stream-prefetch=10}}
  norm.rms_norm ins(%x : memref<?x256xf32>) residual(%x : memref<?x256xf32>) outs(%x, %x : memref<?x256xf32>, memref<?x256xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=1,traversal=plain,prefetch=0,columns=512,centre=pilot,stream-above=16777216,stream-rows=1,stream-traversal=skewed}}
  norm.rms_norm ins(%y : memref<?x4096xf32>) scale(%g : memref<4096xf32>) outs(%y : memref<?x4096xf32>) epsilon = 1.0e-05 : f32
  return
}

// Rows that share lines with their neighbours one by one, unless they have more to
// wait for; in half vectors where these can be aligned. With a residual they are like
// others, and in half precision in the caches.
func.func @lines(%x: memref<?x500xf32>, %y: memref<?x1000xf32>, %z: memref<?x100xf32>, %w: memref<?x40xf32>, %v: memref<?x1000xbf16>) {
  // expected-remark @below {{lanes=16,unroll=4,rows=1,traversal=delayed}}
  norm.rms_norm ins(%x : memref<?x500xf32>) outs(%x : memref<?x500xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=16,unroll=4,rows=1,traversal=delayed}}
  norm.layer_norm ins(%x : memref<?x500xf32>) outs(%x : memref<?x500xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=8,unroll=4,rows=1,traversal=delayed}}
  norm.rms_norm ins(%y : memref<?x1000xf32>) outs(%y : memref<?x1000xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=16,unroll=4,rows=1,traversal=delayed}}
  norm.rms_norm ins(%z : memref<?x100xf32>) outs(%z : memref<?x100xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=16,unroll=1,rows=4,traversal=delayed}}
  norm.layer_norm ins(%z : memref<?x100xf32>) outs(%z : memref<?x100xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=16,unroll=2,rows=4,traversal=delayed}}
  norm.rms_norm ins(%w : memref<?x40xf32>) outs(%w : memref<?x40xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=32,unroll=2,rows=2,traversal=delayed}}
  norm.rms_norm ins(%v : memref<?x1000xbf16>) outs(%v : memref<?x1000xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=16,unroll=4,rows=1,traversal=delayed}}
  norm.rms_norm ins(%y : memref<?x1000xf32>) residual(%y : memref<?x1000xf32>) outs(%y, %y : memref<?x1000xf32>, memref<?x1000xf32>) epsilon = 1.0e-05 : f32
  return
}

// From memory half precision doesn't wait for roots either, as far as the rows are
// short: as many are fetched ahead as have so many bytes, of gradients eight. Rows
// whose lines are stored in parts come one by one; where these would be too small,
// one after another.
func.func @from_memory(%x: memref<?x256xbf16>, %y: memref<?x1024xbf16>, %z: memref<?x1000xbf16>, %w: memref<?x1004xbf16>, %v: memref<?x1000xf16>) {
  // expected-remark @below {{stream-rows=2,stream-traversal=delayed,stream-prefetch=30}}
  norm.layer_norm ins(%x : memref<?x256xbf16>) outs(%x : memref<?x256xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=4,stream-traversal=delayed,stream-prefetch=36}}
  norm.rms_norm ins(%x : memref<?x256xbf16>) outs(%x : memref<?x256xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=2,stream-traversal=skewed,stream-prefetch=10}}
  norm.rms_norm_grad ins(%x, %x : memref<?x256xbf16>, memref<?x256xbf16>) input_grad(%x : memref<?x256xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=2,stream-traversal=skewed,stream-prefetch=8}}
  norm.rms_norm ins(%y : memref<?x1024xbf16>) residual(%y : memref<?x1024xbf16>) outs(%y, %y : memref<?x1024xbf16>, memref<?x1024xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=1,stream-traversal=delayed,stream-prefetch=9}}
  norm.rms_norm ins(%z : memref<?x1000xbf16>) outs(%z : memref<?x1000xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=1,stream-traversal=plain,stream-prefetch=6}}
  norm.rms_norm ins(%w : memref<?x1004xbf16>) outs(%w : memref<?x1004xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=1,stream-traversal=skewed,stream-prefetch=7}}
  norm.rms_norm ins(%v : memref<?x1000xf16>) residual(%v : memref<?x1000xf16>) outs(%v, %v : memref<?x1000xf16>, memref<?x1000xf16>) epsilon = 1.0e-05 : f32
  return
}

// A residual and its sum are as many streams as two rows: of longer ones there is
// one, which doesn't wait for its root while it is short enough for that. Not so
// where nobody reads the sum.
func.func @residual(%x: memref<?x384xf32>, %y: memref<?x768xf32>, %z: memref<?x2048xf32>, %m: index) {
  // expected-remark @below {{rows=2,traversal=skewed}}
  norm.layer_norm ins(%x : memref<?x384xf32>) residual(%x : memref<?x384xf32>) outs(%x, %x : memref<?x384xf32>, memref<?x384xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=1,traversal=delayed}}
  norm.layer_norm ins(%y : memref<?x768xf32>) residual(%y : memref<?x768xf32>) outs(%y, %y : memref<?x768xf32>, memref<?x768xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=1,traversal=skewed}}
  norm.layer_norm ins(%z : memref<?x2048xf32>) residual(%z : memref<?x2048xf32>) outs(%z, %z : memref<?x2048xf32>, memref<?x2048xf32>) epsilon = 1.0e-05 : f32
  %s = memref.alloc(%m) : memref<?x384xf32>
  // expected-remark @below {{rows=4,traversal=skewed}}
  norm.layer_norm ins(%x : memref<?x384xf32>) residual(%x : memref<?x384xf32>) outs(%x, %s : memref<?x384xf32>, memref<?x384xf32>) epsilon = 1.0e-05 : f32
  memref.dealloc %s : memref<?x384xf32>
  return
}

// A row that fills half of the nearest cache or more, up to all of it, comes in half
// vectors; not of a LayerNorm, beside a residual, in half precision.
func.func @half_lines(%x: memref<?x2048xf32>, %y: memref<?x2032xf32>, %z: memref<?x4096xf32>, %w: memref<?x4112xf32>,
                      %v: memref<?x4096xbf16>) {
  // expected-remark @below {{lanes=8,unroll=4,rows=1,traversal=skewed}}
  norm.rms_norm ins(%x : memref<?x2048xf32>) outs(%x : memref<?x2048xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=16,unroll=4,rows=1}}
  norm.rms_norm ins(%y : memref<?x2032xf32>) outs(%y : memref<?x2032xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=8,unroll=4,rows=1,traversal=skewed}}
  norm.rms_norm ins(%z : memref<?x4096xf32>) outs(%z : memref<?x4096xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=16,unroll=4,rows=1,traversal=skewed}}
  norm.rms_norm ins(%w : memref<?x4112xf32>) outs(%w : memref<?x4112xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=16,unroll=4,rows=1}}
  norm.layer_norm ins(%x : memref<?x2048xf32>) outs(%x : memref<?x2048xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=16,unroll=4,rows=1}}
  norm.rms_norm ins(%x : memref<?x2048xf32>) residual(%x : memref<?x2048xf32>) outs(%x, %x : memref<?x2048xf32>, memref<?x2048xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=32}}
  norm.rms_norm ins(%v : memref<?x4096xbf16>) outs(%v : memref<?x4096xbf16>) epsilon = 1.0e-05 : f32
  return
}
