// RUN: norm-opt %s --norm-lower-to-nvvm="chip=sm_80" -o %t.mlir
// RUN: %python %S/Inputs/print-ptx.py < %t.mlir | FileCheck %s --check-prefixes=PTX,SM80,BEFORE100
// RUN: norm-opt %s --norm-lower-to-nvvm | %python %S/Inputs/print-ptx.py | FileCheck %s --check-prefixes=PTX,SM90,BEFORE100
// RUN: norm-opt %s --norm-lower-to-nvvm="chip=sm_100 ptx=90" | %python %S/Inputs/print-ptx.py | FileCheck %s --check-prefixes=PTX,SM100
// RUN: norm-opt %s --norm-lower-to-nvvm | %python %S/Inputs/print-ptx.py | FileCheck %s --check-prefix=NONE
// RUN: FileCheck %s < %t.mlir
// RUN: norm-opt %s --norm-lower-to-nvvm="format=nvvm" | FileCheck %s --check-prefix=NVVM
// RUN: norm-opt %s --norm-lower-to-nvvm="format=bitcode" | FileCheck %s --check-prefix=BITCODE
// UNVERIFIED: norm-verify evaluates no kernels; norm-gpu-*.test in Integration runs them.

// SM80:  .version 8.0
// SM80:  .target sm_80
// SM90:  .version 8.6
// SM90:  .target sm_90
// SM100: .version 9.0
// SM100: .target sm_100

// No library, nothing from outside, and all in registers.
// NONE-NOT: .extern
// NONE-NOT: .local
// NONE-NOT: call
// NONE-NOT: .depot

// Host code calls the kernels with bare pointers.
// CHECK-LABEL: llvm.func @warp(
// CHECK:         gpu.launch_func @norm_kernels::@rms_norm blocks in
// CHECK-SAME:        threads in ({{.*}}) : i64 args(%{{[^ ]*}} : !llvm.ptr, %{{[^ ]*}} : !llvm.ptr, %{{[^ ]*}} : !llvm.ptr, %{{[^ ]*}} : i64, %{{[^ ]*}} : i64)
// CHECK:       llvm.func @_mlir_ciface_warp(

// NVVM-LABEL: gpu.module @norm_kernels [#nvvm.target<O = 3, chip = "sm_90", features = "+ptx86">]
// NVVM:         llvm.func @rms_norm({{.*}}llvm.noalias{{.*}}nvvm.kernel, nvvm.maxntid = array<i32: 128, 1, 1>
// BITCODE: #gpu.object<#nvvm.target<{{.*}}>, offload = "BC

// A warp a row: as few and as wide accesses as can be, past the caches that
// writes must reach; bf16 taken apart and put together in pairs.
// PTX-LABEL: .entry rms_norm(
// PTX:         .maxntid 128, 1, 1
// BEFORE100-COUNT-4: ld.global.nc.v4.b32
// SM100-COUNT-2: ld.global.nc.v8.b32
// PTX-NOT:     ld.global
// PTX-NOT:     cvt.f32.bf16
// PTX-COUNT-5: shfl.sync.bfly.b32
// PTX-NOT:     shfl
// PTX:         rsqrt.approx.f32
// PTX:         cvt.rn.bf16x2.f32
// BEFORE100:   st.global.v4.b32
// SM100:       st.global.v8.b32
// PTX-NOT:     bar.sync
// PTX-LABEL: .entry rms_norm_0(
func.func @warp(%x: tensor<?x1024xbf16>, %g: tensor<1024xbf16>, %m: index) -> tensor<?x1024xbf16> {
  %y = tensor.empty(%m) : tensor<?x1024xbf16>
  %0 = norm.rms_norm ins(%x : tensor<?x1024xbf16>) scale(%g : tensor<1024xbf16>) outs(%y : tensor<?x1024xbf16>) epsilon = 1.0e-05 : f32
  return %0 : tensor<?x1024xbf16>
}

// A block a row. What the input may share with the result isn't read past the
// caches. Two barriers; the sums of the warps are read as vectors.
// PTX-LABEL: .entry layer_norm(
// BEFORE100-COUNT-2: ld.global.v4.b32
// SM100:       ld.global.v8.b32
// PTX:         ld.global.b16
// PTX-NOT:     ld.global
// PTX-COUNT-5: shfl.sync.bfly.b32
// PTX:         bar.sync 0
// PTX-COUNT-4: ld.shared.v{{[24]}}
// PTX-COUNT-10: shfl.sync.bfly.b32
// PTX-NOT:     shfl
// PTX:         bar.sync 0
// PTX-COUNT-8: ld.shared.v{{[24]}}
// BEFORE100-COUNT-2: st.global.v4.b32
// SM100:       st.global.v8.b32
// PTX-NOT:     bar.sync
// PTX-LABEL: .entry layer_norm_0(
func.func @block(%x: memref<7x8192xbf16>, %y: memref<7x8192xbf16>) {
  norm.layer_norm ins(%x : memref<7x8192xbf16>) outs(%y : memref<7x8192xbf16>) epsilon = 1.0e-05 : f32
  return
}

// f64 is shuffled in halves, and has no approximations.
// PTX-LABEL: .entry crms_norm(
// BEFORE100-COUNT-20: shfl.sync.bfly.b32
// SM100-COUNT-16: shfl.sync.bfly.b32
// PTX-NOT:     shfl
// PTX:         sqrt.rn.f64
// PTX:         rcp.rn.f64
func.func @double(%x: memref<7x64xf64>, %y: memref<7x64xf64>) {
  norm.crms_norm drop_last ins(%x : memref<7x64xf64>) outs(%y : memref<7x64xf64>) epsilon = 1.0e-05 : f32
  return
}

// What isn't a norm of rows comes from upstream's passes: a kernel, if it can be
// one.
// CHECK-LABEL: llvm.func @rest(
// CHECK:         gpu.launch_func @norm_kernels::@rest_kernel blocks in
// CHECK-SAME:        threads in (%[[C256:.*]], %[[C1:.*]], %[[C1]])
// PTX-LABEL: .entry rest_kernel(
// PTX:         .maxntid 256, 1, 1
func.func @rest(%x: tensor<8x4xf32>, %y: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %0 = norm.layer_norm ins(%x : tensor<8x4xf32>) outs(%y : tensor<8x4xf32>) epsilon = 1.0e-05 : f32 axes = [0]
  return %0 : tensor<8x4xf32>
}

// An assertion is the host's.
// CHECK-LABEL: llvm.func @asserts(
// CHECK-NOT:   gpu.launch_func
// CHECK:       llvm.call @abort
func.func @asserts(%x: memref<8xf32>, %y: memref<8xf32>) {
  %c0 = arith.constant 0.0 : f32
  linalg.generic {
    indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]
  } ins(%x : memref<8xf32>) outs(%y : memref<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %positive = arith.cmpf ogt, %in, %c0 : f32
    cf.assert %positive, "should be positive"
    linalg.yield %in : f32
  }
  return
}
