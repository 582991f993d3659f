// RUN: norm-opt %s --norm-print-schedule="cpu=x86-64-v4 model=l1=32768,threads=2" -verify-diagnostics

// Short rows: several at once, as far as they fit.
func.func @short(%x: memref<?x64xf32>, %g: memref<64xf32>, %y: memref<?x64xf32>) {
  // expected-remark @below {{schedule: lanes=16,unroll=2,rows=4,traversal=skewed,columns=512,centre=mean,stream-above=16777216,prefetch=0,threads=2,parallel-above=262144}}
  norm.rms_norm ins(%x : memref<?x64xf32>) scale(%g : memref<64xf32>) outs(%y : memref<?x64xf32>) epsilon = 1.0e-05 : f32
  return
}

// Too few rows to take several at once.
func.func @few(%x: memref<6x64xf32>, %g: memref<64xf32>, %y: memref<6x64xf32>) {
  // expected-remark @below {{unroll=4,rows=1,traversal=skewed}}
  norm.rms_norm ins(%x : memref<6x64xf32>) scale(%g : memref<64xf32>) outs(%y : memref<6x64xf32>) epsilon = 1.0e-05 : f32
  return
}

// Rows too long for the scale to stay near.
func.func @long(%x: memref<?x8192xf32>, %g: memref<8192xf32>, %y: memref<?x8192xf32>) {
  // expected-remark @below {{rows=8,traversal=blocked}}
  norm.rms_norm ins(%x : memref<?x8192xf32>) scale(%g : memref<8192xf32>) outs(%y : memref<?x8192xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{rows=1,traversal=plain}}
  norm.crms_norm drop_last ins(%x : memref<?x8192xf32>) outs(%y : memref<?x8192xf32>) epsilon = 1.0e-05 : f32
  return
}

// Half as many lanes of twice the size; what the attribute says stands.
func.func @forced(%x: memref<?x64xf64>, %y: memref<?x64xf64>) {
  // expected-remark @below {{lanes=8,unroll=3,rows=1,traversal=plain}}
  norm.rms_norm ins(%x : memref<?x64xf64>) outs(%y : memref<?x64xf64>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=1,unroll=3"}
  return
}

// What wouldn't be lowered has none.
func.func @tensors(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = norm.rms_norm ins(%x : tensor<4x8xf32>) outs(%x : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %0 : tensor<4x8xf32>
}
