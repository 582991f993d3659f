// RUN: norm-opt %s --norm-print-schedule="cpu=x86-64-v4 model=l1=16384,threads=2" -verify-diagnostics

// Rows that share scale and bias, as many as there is room for, at most four. A
// vector of sums a row and place, two of a LayerNorm.
func.func @short(%x: memref<?x64xf32>, %y: memref<?x128xf32>, %z: memref<?x384xf32>) {
  // expected-remark @below {{schedule: lanes=16,unroll=2,rows=4,traversal=delayed,prefetch=0,columns=512,centre=pilot,stream-above=16777216,stream-rows=2,stream-traversal=skewed,stream-prefetch=50,threads=2,parallel-above=262144}}
  norm.rms_norm ins(%x : memref<?x64xf32>) outs(%x : memref<?x64xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=4,rows=2,traversal=skewed}}
  norm.rms_norm ins(%z : memref<?x384xf32>) outs(%z : memref<?x384xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=1,rows=4,traversal=delayed}}
  norm.layer_norm ins(%y : memref<?x128xf32>) outs(%y : memref<?x128xf32>) epsilon = 1.0e-05 : f32
  return
}

// Too few rows for that.
func.func @few(%x: memref<15x64xf32>, %y: memref<7x64xf32>) {
  // expected-remark @below {{unroll=2,rows=2,traversal=delayed}}
  norm.layer_norm ins(%x : memref<15x64xf32>) outs(%x : memref<15x64xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=4,rows=1,traversal=delayed}}
  norm.layer_norm ins(%y : memref<7x64xf32>) outs(%y : memref<7x64xf32>) epsilon = 1.0e-05 : f32
  return
}

// No room for several in the nearest cache, but for most of one; and for less.
func.func @long(%x: memref<?x1536xf32>, %z: memref<?x1552xf32>, %y: memref<?x8192xf32>) {
  // expected-remark @below {{unroll=4,rows=1,traversal=skewed}}
  norm.layer_norm ins(%x : memref<?x1536xf32>) outs(%x : memref<?x1536xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=2,rows=2,traversal=skewed}}
  norm.layer_norm ins(%z : memref<?x1552xf32>) outs(%z : memref<?x1552xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=2,rows=2,traversal=skewed}}
  norm.layer_norm ins(%y : memref<?x8192xf32>) outs(%y : memref<?x8192xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=4,rows=1,traversal=skewed}}
  norm.rms_norm ins(%y : memref<?x8192xf32>) outs(%y : memref<?x8192xf32>) epsilon = 1.0e-05 : f32
  return
}

// Room for one row, but not beside the next; not even for one; half precision,
// which has more to compute than to read, of several, and of two from memory; a
// LayerNorm, whose rows share scale and bias instead.
func.func @alone(%x: memref<?x1536xf32>, %g: memref<1536xf32>, %y: memref<?x2304xf32>, %h: memref<2304xf32>, %z: memref<?x2304xbf16>) {
  // expected-remark @below {{unroll=4,rows=1,traversal=plain}}
  norm.rms_norm ins(%x : memref<?x1536xf32>) scale(%g : memref<1536xf32>) outs(%x : memref<?x1536xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=4,rows=1,traversal=skewed}}
  norm.rms_norm ins(%y : memref<?x2304xf32>) scale(%h : memref<2304xf32>) outs(%y : memref<?x2304xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=1,rows=4,traversal=skewed,prefetch=0,columns=512,centre=pilot,stream-above=16777216,stream-rows=2,stream-traversal=skewed,stream-prefetch=4}}
  norm.rms_norm ins(%z : memref<?x2304xbf16>) scale(%h : memref<2304xf32>) outs(%z : memref<?x2304xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=2,rows=2,traversal=skewed}}
  norm.layer_norm ins(%x : memref<?x1536xf32>) scale(%g : memref<1536xf32>) outs(%x : memref<?x1536xf32>) epsilon = 1.0e-05 : f32
  return
}

// From memory as many bytes are fetched ahead as it takes to answer, in blocks
// beyond the one being read; of rows that are too long, or of any length, none.
func.func @prefetch(%x: memref<?x256xf32>, %y: memref<?x100000xf32>, %z: memref<?x?xf32>) {
  // expected-remark @below {{stream-rows=2,stream-traversal=skewed,stream-prefetch=14}}
  norm.rms_norm ins(%x : memref<?x256xf32>) outs(%x : memref<?x256xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=1,stream-traversal=skewed,stream-prefetch=0}}
  norm.rms_norm ins(%y : memref<?x100000xf32>) outs(%y : memref<?x100000xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=1,stream-traversal=skewed,stream-prefetch=0}}
  norm.rms_norm ins(%z : memref<?x?xf32>) outs(%z : memref<?x?xf32>) epsilon = 1.0e-05 : f32
  return
}

// An extent that isn't known.
func.func @unknown(%x: memref<?x?xf32>) {
  // expected-remark @below {{unroll=4,rows=1,traversal=skewed}}
  norm.layer_norm ins(%x : memref<?x?xf32>) outs(%x : memref<?x?xf32>) epsilon = 1.0e-05 : f32
  return
}

// Half as many lanes of twice the size; what the attribute says stands.
func.func @forced(%x: memref<?x64xf64>, %y: memref<?x64xf64>) {
  // expected-remark @below {{lanes=8,unroll=3,rows=1,traversal=plain}}
  norm.rms_norm ins(%x : memref<?x64xf64>) outs(%y : memref<?x64xf64>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=1,unroll=3"}
  return
}

// Two vectors of f32 for one of bf16, also if just the result is, and as many
// registers for sums.
func.func @bf16(%x: memref<?x64xbf16>, %y: memref<?x128xf32>, %z: memref<?x128xbf16>) {
  // expected-remark @below {{lanes=32,unroll=1,rows=4,traversal=delayed}}
  norm.rms_norm ins(%x : memref<?x64xbf16>) outs(%x : memref<?x64xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{lanes=32,unroll=1,rows=2,traversal=delayed}}
  norm.layer_norm ins(%y : memref<?x128xf32>) outs(%z : memref<?x128xbf16>) epsilon = 1.0e-05 : f32
  return
}

// Of gradients two rows always share sums over rows, but for bf16 in the nearest
// cache; four sums of a LayerNorm, two with saved statistics; a CRMSNorm's rows
// share nothing.
func.func @gradients(%x: memref<?x64xf32>, %y: memref<?x256xbf16>, %z: memref<?x?xf32>, %w: memref<64xf32>, %v: memref<256xf32>,
                     %u: memref<?xf32>, %mean: memref<?xf32>, %root: memref<?xf32>) {
  // expected-remark @below {{unroll=1,rows=2,traversal=delayed}}
  norm.layer_norm_grad ins(%x, %x : memref<?x64xf32>, memref<?x64xf32>) scale(%w : memref<64xf32>) input_grad(%x : memref<?x64xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=2,rows=2,traversal=skewed}}
  norm.layer_norm_grad ins(%z, %z : memref<?x?xf32>, memref<?x?xf32>) statistics(%mean, %root : memref<?xf32>, memref<?xf32>) bias_grad(%u : memref<?xf32>)
  // expected-remark @below {{lanes=32,unroll=2,rows=1,traversal=delayed}}
  norm.rms_norm_grad ins(%y, %y : memref<?x256xbf16>, memref<?x256xbf16>) scale_grad(%v : memref<256xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{unroll=4,rows=1,traversal=skewed}}
  norm.crms_norm_grad householder ins(%z, %z : memref<?x?xf32>, memref<?x?xf32>) statistics(%root : memref<?xf32>) input_grad(%z : memref<?x?xf32>)
  return
}

// What wouldn't be lowered has none.
func.func @tensors(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = norm.rms_norm ins(%x : tensor<4x8xf32>) outs(%x : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %0 : tensor<4x8xf32>
}

// Rows side by side, so many vectors of them: twice as many of gradients.
func.func @side_by_side(%x: memref<8x96x3136xf32>, %h: memref<8x96x3136xbf16>) {
  // expected-remark @below {{lanes=16,unroll=4,}}
  norm.rms_norm ins(%x : memref<8x96x3136xf32>) outs(%x : memref<8x96x3136xf32>) epsilon = 1.0e-05 : f32 axes = [1]
  // expected-remark @below {{lanes=16,unroll=8,}}
  norm.rms_norm_grad ins(%x, %x : memref<8x96x3136xf32>, memref<8x96x3136xf32>) input_grad(%x : memref<8x96x3136xf32>) epsilon = 1.0e-05 : f32 axes = [1]
  // expected-remark @below {{lanes=32,unroll=4,}}
  norm.rms_norm_grad ins(%h, %h : memref<8x96x3136xbf16>, memref<8x96x3136xbf16>) input_grad(%h : memref<8x96x3136xbf16>) epsilon = 1.0e-05 : f32 axes = [1]
  return
}

// Lines that are stored in parts, past the caches: of one row at once, two short
// ones.
func.func @parts(%x: memref<?x768xf16>, %y: memref<?x64xf16>, %z: memref<?x768xf32>, %q: memref<?x768xi8>, %s: memref<?xf32>) {
  // expected-remark @below {{rows=4,traversal=skewed,prefetch=0,columns=512,centre=pilot,stream-above=16777216,stream-rows=1,stream-traversal=delayed,stream-prefetch=11,threads=2,}}
  norm.rms_norm ins(%x : memref<?x768xf16>) outs(%x : memref<?x768xf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=2,}}
  norm.rms_norm ins(%y : memref<?x64xf16>) outs(%y : memref<?x64xf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{stream-rows=1,}}
  norm.quantize ins(%z : memref<?x768xf32>) outs(%q, %s : memref<?x768xi8>, memref<?xf32>)
  return
}

// Deviations are kept where the row is converted and there is room in the nearest
// cache: of half precision, but of f16 only a LayerNorm's, and not of sums.
func.func @deviations(%x: memref<?x512xf16>, %y: memref<?x512xbf16>, %z: memref<?x768xf32>, %q: memref<?x512xi8>, %s: memref<?xf32>, %w: memref<?x8192xf16>) {
  // expected-remark @below {{deviations=kept,threads=2,}}
  norm.layer_norm ins(%x : memref<?x512xf16>) outs(%x : memref<?x512xf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{deviations=kept,threads=2,}}
  norm.rms_norm ins(%y : memref<?x512xbf16>) outs(%y : memref<?x512xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark-re @below {{stream-prefetch={{[0-9]+}},threads=2,}}
  norm.rms_norm ins(%x : memref<?x512xf16>) outs(%x : memref<?x512xf16>) epsilon = 1.0e-05 : f32
  // expected-remark-re @below {{stream-prefetch={{[0-9]+}},threads=2,}}
  norm.layer_norm ins(%z : memref<?x768xf32>) outs(%z : memref<?x768xf32>) epsilon = 1.0e-05 : f32
  // expected-remark-re @below {{stream-prefetch={{[0-9]+}},threads=2,}}
  norm.layer_norm ins(%y : memref<?x512xbf16>) residual(%y : memref<?x512xbf16>) outs(%y, %y : memref<?x512xbf16>, memref<?x512xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark-re @below {{stream-prefetch={{[0-9]+}},threads=2,}}
  norm.layer_norm ins(%w : memref<?x8192xf16>) outs(%w : memref<?x8192xf16>) epsilon = 1.0e-05 : f32
  // expected-remark-re @below {{stream-prefetch={{[0-9]+}},threads=2,}}
  norm.rms_norm_grad ins(%y, %y : memref<?x512xbf16>, memref<?x512xbf16>) input_grad(%y : memref<?x512xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark-re @below {{stream-prefetch={{[0-9]+}},threads=2,}}
  norm.quantize ins(%y : memref<?x512xbf16>) outs(%q, %s : memref<?x512xi8>, memref<?xf32>)
  return
}

// A sum that isn't read: what it would be rounded from again is kept in half
// precision.
func.func @unread(%x: memref<?x64xf16>, %y: memref<?x64xf32>, %s: memref<?x64xf16>, %m: index) {
  %t = memref.alloc(%m) : memref<?x64xf16>
  %u = memref.alloc(%m) : memref<?x64xf32>
  // expected-remark @below {{deviations=kept}}
  norm.rms_norm ins(%x : memref<?x64xf16>) residual(%x : memref<?x64xf16>) outs(%x, %t : memref<?x64xf16>, memref<?x64xf16>) epsilon = 1.0e-05 : f32
  // expected-remark-re @below {{stream-prefetch={{[0-9]+}},threads}}
  norm.rms_norm ins(%x : memref<?x64xf16>) residual(%x : memref<?x64xf16>) outs(%x, %s : memref<?x64xf16>, memref<?x64xf16>) epsilon = 1.0e-05 : f32
  // expected-remark-re @below {{stream-prefetch={{[0-9]+}},threads}}
  norm.rms_norm ins(%y : memref<?x64xf32>) residual(%y : memref<?x64xf32>) outs(%y, %u : memref<?x64xf32>, memref<?x64xf32>) epsilon = 1.0e-05 : f32
  memref.dealloc %t : memref<?x64xf16>
  memref.dealloc %u : memref<?x64xf32>
  return
}
