// UNVERIFIED: norm-verify knows no NVVM dialect. test/Integration/norm-gpu-quantize.test runs such kernels.
// RUN: norm-opt %s --pass-pipeline='builtin.module(gpu.module(norm-convert-kernel-f8))' | FileCheck %s

// Pairs of limited numbers, the second of which is the high half; and one.
// CHECK-LABEL: gpu.module @hopper
// CHECK-LABEL: func.func @vector(
// CHECK-SAME:    %[[X:.+]]: vector<4xf32>, %[[NAN:.+]]: vector<4xi1>)
// CHECK:         %[[Q:.+]] = arith.select
// CHECK:         %[[ONE:.+]] = vector.extract %[[Q]][1]
// CHECK:         %[[ZERO:.+]] = vector.extract %[[Q]][0]
// CHECK:         %[[LOW:.+]] = nvvm.convert.f32x2.to.f8x2 %[[ONE]], %[[ZERO]] {rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<satfinite>} : i16(f8E4M3FN)
// CHECK:         %[[HIGH:.+]] = nvvm.convert.f32x2.to.f8x2
// CHECK:         %[[WORDS:.+]] = vector.from_elements %[[LOW]], %[[HIGH]] : vector<2xi16>
// CHECK:         %[[BYTES:.+]] = vector.bitcast %[[WORDS]] : vector<2xi16> to vector<4xi8>
// CHECK:         arith.bitcast %[[BYTES]] : vector<4xi8> to vector<4xf8E4M3FN>
// CHECK-LABEL: func.func @scalar(
// CHECK:         %[[WORD:.+]] = nvvm.convert.f32x2.to.f8x2 %[[S:.+]], %[[S]] {{.*}} : i16(f8E5M2)
// CHECK:         %[[BYTE:.+]] = arith.trunci %[[WORD]] : i16 to i8
// CHECK:         arith.bitcast %[[BYTE]] : i8 to f8E5M2
// CHECK-LABEL: func.func @single(
// CHECK:         %[[X:.+]] = vector.extract %{{.+}}[0]
// CHECK:         nvvm.convert.f32x2.to.f8x2 %[[X]], %[[X]]
// CHECK:         arith.bitcast %{{.+}} : vector<1xi8> to vector<1xf8E5M2>
gpu.module @hopper [#nvvm.target<chip = "sm_90">] {
  func.func @vector(%x: vector<4xf32>, %nan: vector<4xi1>) -> vector<4xf8E4M3FN> {
    %most = arith.constant dense<448.0> : vector<4xf32>
    %least = arith.constant dense<-448.0> : vector<4xf32>
    %zero = arith.constant dense<0.0> : vector<4xf32>
    %0 = arith.minnumf %x, %most : vector<4xf32>
    %1 = arith.maxnumf %0, %least : vector<4xf32>
    %2 = arith.mulf %x, %zero : vector<4xf32>
    %3 = arith.select %nan, %2, %1 : vector<4xi1>, vector<4xf32>
    %4 = arith.truncf %3 : vector<4xf32> to vector<4xf8E4M3FN>
    return %4 : vector<4xf8E4M3FN>
  }
  func.func @scalar(%x: f32) -> f8E5M2 {
    %most = arith.constant 57344.0 : f32
    %least = arith.constant -57344.0 : f32
    %0 = arith.maxnumf %x, %least : f32
    %1 = arith.minnumf %0, %most : f32
    %2 = arith.truncf %1 : f32 to f8E5M2
    return %2 : f8E5M2
  }
  func.func @single(%x: vector<1xf32>) -> vector<1xf8E5M2> {
    %most = arith.constant dense<57344.0> : vector<1xf32>
    %least = arith.constant dense<-57344.0> : vector<1xf32>
    %0 = arith.maxnumf %x, %least : vector<1xf32>
    %1 = arith.minnumf %0, %most : vector<1xf32>
    %2 = arith.truncf %1 : vector<1xf32> to vector<1xf8E5M2>
    return %2 : vector<1xf8E5M2>
  }
}
