// RUN: norm-opt %s --norm-lower-to-cpu --mlir-print-op-generic | FileCheck %s --implicit-check-not='"{{(arith|bufferization|cf|func|linalg|math|memref|ml_program|norm|scf|tensor)\.}}' --implicit-check-not=unrealized_conversion_cast
// UNVERIFIED: norm-verify knows no LLVM dialect. What the code computes is checked by test/Integration.
// RUN: norm-opt %s --norm-lower-to-cpu | FileCheck %s --check-prefix=LLVM

// No op but those of LLVM is left (see the RUN line), and public functions
// have a C interface.
// CHECK: builtin.module
// LLVM-DAG: llvm.func @norm(
// LLVM-DAG: llvm.func @_mlir_ciface_norm(
// LLVM-DAG: llvm.func @norm_kernel({{.*}}passthrough = ["noinline"]
func.func @norm(%x: tensor<?x8xbf16>, %w: tensor<8x8xbf16>, %g: tensor<8xbf16>) -> tensor<?x8xbf16> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : bf16
  %m = tensor.dim %x, %c0 : tensor<?x8xbf16>
  %init = tensor.empty(%m) : tensor<?x8xbf16>
  %fill = linalg.fill ins(%zero : bf16) outs(%init : tensor<?x8xbf16>) -> tensor<?x8xbf16>
  %0 = linalg.matmul ins(%x, %w : tensor<?x8xbf16>, tensor<8x8xbf16>) outs(%fill : tensor<?x8xbf16>) -> tensor<?x8xbf16>
  %y = norm.layer_norm ins(%0 : tensor<?x8xbf16>) scale(%g : tensor<8xbf16>) outs(%init : tensor<?x8xbf16>) epsilon = 1.0e-05 : f32
  return %y : tensor<?x8xbf16>
}

// Everything else a model holds.
func.func @rest(%x: tensor<4xf16>, %n: i64, %i: index) -> (tensor<4xf16>, f32) {
  %c4 = arith.constant 4 : index
  %in = arith.cmpi ult, %i, %c4 : index
  cf.assert %in, "index"
  %e = tensor.extract %x[%i] : tensor<4xf16>
  %f = arith.extf %e : f16 to f32
  %p = math.fpowi %f, %n : f32, i64
  %q = math.erf %p : f32
  %init = tensor.empty() : tensor<4xf16>
  %r = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%x : tensor<4xf16>) outs(%init : tensor<4xf16>) {
  ^bb0(%a: f16, %out: f16):
    %t = math.tanh %a : f16
    %w = math.powf %t, %a : f16
    %s = arith.addf %w, %e : f16
    linalg.yield %s : f16
  } -> tensor<4xf16>
  return %r, %q : tensor<4xf16>, f32
}

// A loop that carries a new tensor each time round.
func.func @loop(%x: tensor<4x8xf32>, %n: index) -> tensor<4x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %k = %c0 to %n step %c1 iter_args(%a = %x) -> tensor<4x8xf32> {
    %init = tensor.empty() : tensor<4x8xf32>
    %y = norm.layer_norm ins(%a : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
    scf.yield %y : tensor<4x8xf32>
  }
  return %r : tensor<4x8xf32>
}

// Modules inside modules. What nothing uses needs no lowering.
// LLVM-DAG: llvm.func @inner_function(
module @inner {
  func.func @inner_function(%x: tensor<4xf32>) -> tensor<4xf32> {
    return %x : tensor<4xf32>
  }
}
ml_program.global private mutable @global_seed(dense<0> : tensor<i64>) : tensor<i64>

// A scalar whose value is a resource.
// LLVM-DAG: llvm.mlir.global private constant @{{.*}}(1.500000e+00 : f32)
func.func @scalar(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c = arith.constant dense_resource<scalar> : tensor<f32>
  %s = tensor.extract %c[] : tensor<f32>
  %i = tensor.splat %s : tensor<4xf32>
  %y = arith.addf %x, %i : tensor<4xf32>
  return %y : tensor<4xf32>
}

{-# dialect_resources: { builtin: { scalar: "0x040000000000C03F" } } #-}
