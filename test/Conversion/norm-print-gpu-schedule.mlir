// RUN: norm-opt %s --norm-print-gpu-schedule -verify-diagnostics
// RUN: norm-opt %s --norm-print-gpu-schedule="chip=sm_100" 2>&1 >/dev/null | FileCheck %s
// RUN: norm-opt %s --norm-print-gpu-schedule="chip=sm_80" 2>&1 >/dev/null | FileCheck %s --check-prefix=SM80

// Accesses of 16 bytes; of 32 on the newest chips.
// CHECK: schedule: vector=16,lanes=16,
func.func @groups(%x: memref<?x8xbf16>, %y: memref<?x256xbf16>) {
  // expected-remark @below {{schedule: vector=8,lanes=32,threads=128,row=registers,unroll=2}}
  norm.rms_norm ins(%y : memref<?x256xbf16>) outs(%y : memref<?x256xbf16>) epsilon = 1.0e-05 : f32
  // A row that one access takes: 128 rows a block.
  // expected-remark @below {{schedule: vector=8,lanes=1,threads=128,row=registers}}
  norm.rms_norm ins(%x : memref<?x8xbf16>) outs(%x : memref<?x8xbf16>) epsilon = 1.0e-05 : f32
  return
}

// A thread keeps 16 numbers, and up to 32 before the block has more threads than
// 512, or if a warp suffices then. Longer rows are kept by clusters of blocks, where
// there are some.
// SM80: x16384xf32>
// SM80: schedule: vector=4,lanes=1024,threads=1024,row=memory,unroll=4{{$}}
func.func @blocks(%a: memref<?x1024xf32>, %b: memref<?x1028xf32>, %c: memref<?x8192xf32>, %d: memref<?x12288xf32>,
                  %e: memref<?x16384xf32>, %f: memref<?x16388xf32>, %g: memref<?x262144xf32>, %h: memref<?x262148xf32>) {
  // expected-remark @below {{schedule: vector=4,lanes=32,threads=128,row=registers,unroll=4}}
  norm.rms_norm ins(%a : memref<?x1024xf32>) outs(%a : memref<?x1024xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=4,lanes=96,threads=96,row=registers}}
  norm.rms_norm ins(%b : memref<?x1028xf32>) outs(%b : memref<?x1028xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=4,lanes=512,threads=512,row=registers}}
  norm.rms_norm ins(%c : memref<?x8192xf32>) outs(%c : memref<?x8192xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=4,lanes=512,threads=512,row=registers}}
  norm.rms_norm ins(%d : memref<?x12288xf32>) outs(%d : memref<?x12288xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=4,lanes=512,threads=512,row=registers}}
  norm.rms_norm ins(%e : memref<?x16384xf32>) outs(%e : memref<?x16384xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=4,lanes=416,threads=416,row=registers,unroll=4,cluster=2}}
  norm.rms_norm ins(%f : memref<?x16388xf32>) outs(%f : memref<?x16388xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=4,lanes=512,threads=512,row=registers,unroll=4,cluster=16}}
  norm.rms_norm ins(%g : memref<?x262144xf32>) outs(%g : memref<?x262144xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=4,lanes=1024,threads=1024,row=memory,unroll=4}}
  norm.rms_norm ins(%h : memref<?x262148xf32>) outs(%h : memref<?x262148xf32>) epsilon = 1.0e-05 : f32
  return
}

// What extents, distances between rows and offsets leave of accesses.
func.func @accesses(%a: memref<?x12xbf16>, %b: memref<?x16xbf16, strided<[18, 1]>>, %c: memref<?x16xbf16, strided<[16, 1], offset: 1>>,
                    %d: memref<?x?xbf16, strided<[?, 1], offset: ?>>, %e: memref<?x16xf64>) {
  // expected-remark @below {{schedule: vector=4,lanes=4,}}
  norm.rms_norm ins(%a : memref<?x12xbf16>) outs(%a : memref<?x12xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=2,lanes=8,}}
  norm.rms_norm ins(%b : memref<?x16xbf16, strided<[18, 1]>>) outs(%b : memref<?x16xbf16, strided<[18, 1]>>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=1,lanes=16,}}
  norm.rms_norm ins(%c : memref<?x16xbf16, strided<[16, 1], offset: 1>>) outs(%c : memref<?x16xbf16, strided<[16, 1], offset: 1>>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=8,lanes=512,threads=512,row=memory}}
  norm.rms_norm ins(%d : memref<?x?xbf16, strided<[?, 1], offset: ?>>) outs(%d : memref<?x?xbf16, strided<[?, 1], offset: ?>>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=2,lanes=8,}}
  norm.rms_norm ins(%e : memref<?x16xf64>) outs(%e : memref<?x16xf64>) epsilon = 1.0e-05 : f32
  return
}

// What the attribute says stands; what wouldn't be lowered has none.
func.func @forced(%x: memref<?x64xf32>, %t: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-remark @below {{schedule: vector=2,lanes=8,threads=64,row=memory,unroll=3}}
  norm.rms_norm ins(%x : memref<?x64xf32>) outs(%x : memref<?x64xf32>) epsilon = 1.0e-05 : f32
    {norm.gpu_schedule = "vector=2,lanes=8,threads=64,row=memory,unroll=3"}
  %0 = norm.rms_norm ins(%t : tensor<4x8xf32>) outs(%t : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %0 : tensor<4x8xf32>
}

// Gradients keep four numbers of an element; their blocks take several rows. A
// block has the more threads the less registers each needs: 1024 with 4 elements,
// 768 with 8, 512 with 16. Where a row is read again, the sums of it take
// registers, too.
// SM80: x262144xf32>
// SM80: schedule: vector=4,lanes=1024,threads=1024,row=memory,unroll=1,blocks=108{{$}}
// SM80: schedule: vector=4,lanes=768,threads=768,row=memory,unroll=1,blocks=108{{$}}
func.func @gradients(%a: memref<?x64xbf16>, %b: memref<?x256xbf16>, %c: memref<?x4096xbf16>, %d: memref<?x8192xbf16>,
                     %e: memref<?x8200xbf16>, %f: memref<?x1024xf64>, %g: memref<?x4096xf32>, %h: memref<?x6144xbf16>,
                     %i: memref<?x262144xf32>) {
  // expected-remark @below {{schedule: vector=8,lanes=8,threads=128,row=registers,unroll=1,blocks=528}}
  norm.rms_norm_grad ins(%a, %a : memref<?x64xbf16>, memref<?x64xbf16>) input_grad(%a : memref<?x64xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=8,lanes=32,threads=128,row=registers,unroll=1,blocks=528}}
  norm.rms_norm_grad ins(%b, %b : memref<?x256xbf16>, memref<?x256xbf16>) input_grad(%b : memref<?x256xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=8,lanes=512,threads=512,row=registers,unroll=1,blocks=132}}
  norm.layer_norm_grad ins(%c, %c : memref<?x4096xbf16>, memref<?x4096xbf16>) input_grad(%c : memref<?x4096xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=8,lanes=512,threads=512,row=registers,unroll=1,blocks=132}}
  norm.layer_norm_grad ins(%d, %d : memref<?x8192xbf16>, memref<?x8192xbf16>) input_grad(%d : memref<?x8192xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=8,lanes=288,threads=288,row=registers,unroll=1,cluster=4,blocks=132}}
  norm.crms_norm_grad drop_last ins(%e, %e : memref<?x8200xbf16>, memref<?x8200xbf16>) input_grad(%e : memref<?x8200xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=2,lanes=512,threads=512,row=registers,unroll=1,blocks=132}}
  norm.rms_norm_grad ins(%f, %f : memref<?x1024xf64>, memref<?x1024xf64>) input_grad(%f : memref<?x1024xf64>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=4,lanes=1024,threads=1024,row=registers,unroll=1,blocks=132}}
  norm.rms_norm_grad ins(%g, %g : memref<?x4096xf32>, memref<?x4096xf32>) input_grad(%g : memref<?x4096xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=8,lanes=768,threads=768,row=registers,unroll=1,blocks=132}}
  norm.rms_norm_grad ins(%h, %h : memref<?x6144xbf16>, memref<?x6144xbf16>) input_grad(%h : memref<?x6144xbf16>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=4,lanes=1024,threads=1024,row=memory,unroll=1,blocks=132}}
  norm.rms_norm_grad ins(%i, %i : memref<?x262144xf32>, memref<?x262144xf32>) input_grad(%i : memref<?x262144xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @below {{schedule: vector=4,lanes=768,threads=768,row=memory,unroll=1,blocks=132}}
  norm.layer_norm_grad ins(%i, %i : memref<?x262144xf32>, memref<?x262144xf32>) input_grad(%i : memref<?x262144xf32>) epsilon = 1.0e-05 : f32
  return
}
