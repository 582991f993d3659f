// RUN: norm-opt %s --norm-print-schedule="cpu=znver5 model=l1=49152" -verify-diagnostics
// RUN: norm-opt %s --norm-print-schedule="cpu=x86-64-v4 model=l1=49152,rows-from-cache=1,rows-from-memory=1" -verify-diagnostics
//
// A core that is slower with several rows at once.

// From the second cache rows come one by one, but for short ones, which have more
// to wait for than to read; so they do from memory, some ahead.
func.func @f32(%x: memref<?x64xf32>, %y: memref<?x128xf32>, %z: memref<?x768xf32>, %w: memref<?x4096xf32>) {
  // expected-remark @below {{unroll=2,rows=4,traversal=delayed,prefetch=0,columns=512,centre=pilot,stream-above=16777216,stream-rows=1,stream-traversal=plain,stream-prefetch=8,threads}}
  norm.rms_norm ins(%x : memref<?x64xf32>) outs(%x : memref<?x64xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=4,traversal=delayed,prefetch=0,columns=512,centre=pilot,stream-above=16777216,stream-rows=1,stream-traversal=plain,stream-prefetch=8,threads}}
  norm.layer_norm ins(%y : memref<?x128xf32>) outs(%y : memref<?x128xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=4,rows=1,traversal=delayed,prefetch=0,columns=512,centre=pilot,stream-above=16777216,stream-rows=1,stream-traversal=plain,stream-prefetch=4,threads}}
  norm.layer_norm ins(%z : memref<?x768xf32>) outs(%z : memref<?x768xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=1,traversal=skewed,prefetch=0,columns=512,centre=pilot,stream-above=16777216,stream-rows=1,stream-traversal=plain,stream-prefetch=1,threads}}
  norm.layer_norm ins(%w : memref<?x4096xf32>) outs(%w : memref<?x4096xf32>) epsilon = 1.0e-05 : f32
  return
}

// A LayerNorm of rows up to twice as long still waits for two, unless they are sums.
func.func @waiting(%x: memref<?x256xf32>, %y: memref<?x272xf32>) {
  // expected-remark @below {{rows=2,traversal=delayed}}
  norm.layer_norm ins(%x : memref<?x256xf32>) outs(%x : memref<?x256xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=1,traversal=delayed}}
  norm.layer_norm ins(%y : memref<?x272xf32>) outs(%y : memref<?x272xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=1,traversal=skewed}}
  norm.layer_norm ins(%x : memref<?x256xf32>) residual(%x : memref<?x256xf32>) outs(%x, %x : memref<?x256xf32>, memref<?x256xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=1,traversal=delayed}}
  norm.rms_norm ins(%x : memref<?x256xf32>) outs(%x : memref<?x256xf32>) epsilon = 1.0e-05 : f32
  return
}

// What computes long, does so while it reads: a LayerNorm of short rows, and of
// half precision, as far as its rows fit in the nearest cache.
func.func @half(%x: memref<?x64xf32>, %y: memref<?x768xbf16>, %z: memref<?x12288xbf16>) {
  // expected-remark @below {{rows=4,traversal=delayed,prefetch=0,columns=512,centre=pilot,stream-above=16777216,stream-rows=1,stream-traversal=delayed,stream-prefetch=0,threads}}
  norm.layer_norm ins(%x : memref<?x64xf32>) outs(%x : memref<?x64xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=2,traversal=delayed,prefetch=0,columns=512,centre=pilot,stream-above=16777216,stream-rows=1,stream-traversal=delayed,stream-prefetch=11,deviations=kept,threads}}
  norm.layer_norm ins(%y : memref<?x768xbf16>) outs(%y : memref<?x768xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=1,stream-traversal=plain,stream-prefetch=1,threads}}
  norm.layer_norm ins(%z : memref<?x12288xbf16>) outs(%z : memref<?x12288xbf16>) epsilon = 1.0e-05 : f32
  return
}

// An extent that isn't known: one by one, as in the caches.
func.func @unknown(%x: memref<?x?xf32>) {
  // expected-remark @below {{rows=1,traversal=skewed,prefetch=0,columns=512,centre=pilot,stream-above=16777216,stream-rows=1,stream-traversal=skewed,stream-prefetch=0,threads}}
  norm.layer_norm ins(%x : memref<?x?xf32>) outs(%x : memref<?x?xf32>) epsilon = 1.0e-05 : f32
  return
}
