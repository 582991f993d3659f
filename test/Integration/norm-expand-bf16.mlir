// Rounding to bf16 is to nearest, ties to even, and extension exact: denormals,
// the largest numbers and NaN with any bits included, in numbers as in pairs.

// RUN: norm-run %s --entry=numbers --print | FileCheck %s
// RUN: norm-run %s --entry=pairs --print | FileCheck %s
// RUN: norm-run %s --entry=back --print | FileCheck %s --check-prefix=BACK
// RUN: norm-run %s --entry=nans --print | FileCheck %s --check-prefix=NANS

// 1 and its neighbours: below, at and above the middle; the next number's
// middle. A NaN in the upper half, in the lower half alone, of all bits.
// Denormals below, at and above a middle. What rounds to infinity and what
// just doesn't, both infinities, −0.
// CHECK: result 0: 16xi16 [16256, 16256, 16257, 16258,
// CHECK-SAME: 32704, 32704, 32704,
// CHECK-SAME: 1, 2, 2, 128,
// CHECK-SAME: 32640, 32639, -128, 32640, -32768]
memref.global "private" constant @bits : memref<16xi32> = dense<[
  0x3F807FFF, 0x3F808000, 0x3F808001, 0x3F818000, 0x7FC00001, 0x7F800001, 0xFFFFFFFF,
  0x00010001, 0x00018000, 0x00018001, 0x007FFFFF,
  0x7F7FFFFF, 0x7F7F7FFF, 0xFF800000, 0x7F800000, 0x80000000]>

func.func @numbers() -> tensor<16xi16> {
  %bits = memref.get_global @bits : memref<16xi32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %out = memref.alloc() : memref<16xi16>
  scf.for %i = %c0 to %c16 step %c1 {
    %0 = memref.load %bits[%i] : memref<16xi32>
    %1 = arith.bitcast %0 : i32 to f32
    %2 = arith.truncf %1 : f32 to bf16
    %3 = arith.bitcast %2 : bf16 to i16
    memref.store %3, %out[%i] : memref<16xi16>
  }
  %0 = bufferization.to_tensor %out restrict : memref<16xi16> to tensor<16xi16>
  return %0 : tensor<16xi16>
}

func.func @pairs() -> tensor<16xi16> {
  %bits = memref.get_global @bits : memref<16xi32>
  %c0 = arith.constant 0 : index
  %0 = vector.load %bits[%c0] : memref<16xi32>, vector<16xi32>
  %1 = arith.bitcast %0 : vector<16xi32> to vector<16xf32>
  %even, %odd = vector.deinterleave %1 : vector<16xf32> -> vector<8xf32>
  %2 = arith.truncf %even : vector<8xf32> to vector<8xbf16>
  %3 = arith.truncf %odd : vector<8xf32> to vector<8xbf16>
  %4 = vector.interleave %2, %3 : vector<8xbf16> -> vector<16xbf16>
  %5 = arith.bitcast %4 : vector<16xbf16> to vector<16xi16>
  %out = memref.alloc() : memref<16xi16>
  vector.store %5, %out[%c0] : memref<16xi16>, vector<16xi16>
  %6 = bufferization.to_tensor %out restrict : memref<16xi16> to tensor<16xi16>
  return %6 : tensor<16xi16>
}

// BACK: result 0: 8xi32 [1065353216, 65536, -2147483648, 2139095040, 2143420416, 2147418112, 2139095040, -8388608]
memref.global "private" constant @halves : memref<8xi16> = dense<[
  0x3F80, 0x0001, 0x8000, 0x7F80, 0x7FC2, 0x7FFF, 0x7F80, 0xFF80]>

func.func @back() -> tensor<8xi32> {
  %bits = memref.get_global @halves : memref<8xi16>
  %c0 = arith.constant 0 : index
  %0 = vector.load %bits[%c0] : memref<8xi16>, vector<8xi16>
  %1 = arith.bitcast %0 : vector<8xi16> to vector<8xbf16>
  %even, %odd = vector.deinterleave %1 : vector<8xbf16> -> vector<4xbf16>
  %2 = arith.extf %even : vector<4xbf16> to vector<4xf32>
  %3 = arith.extf %odd : vector<4xbf16> to vector<4xf32>
  %4 = vector.interleave %2, %3 : vector<4xf32> -> vector<8xf32>
  %5 = arith.bitcast %4 : vector<8xf32> to vector<8xi32>
  %out = memref.alloc() : memref<8xi32>
  vector.store %5, %out[%c0] : memref<8xi32>, vector<8xi32>
  %6 = bufferization.to_tensor %out restrict : memref<8xi32> to tensor<8xi32>
  return %6 : tensor<8xi32>
}

// NaNs of all upper halves stay NaNs without care: as they are, with the bit that
// makes them quiet, and the ones that roots make, of which the sign depends on the
// processor.
// NANS: result 0: 8xi16 [32767, -1, 32705, -63, {{32704|-64}}, {{32704|-64}}, 32640, 16256]
memref.global "private" constant @payloads : memref<8xi16> = dense<[
  0x7FFF, 0xFFFF, 0x7F81, 0xFF81, 0xBF80, 0xFF80, 0x7F80, 0x3F80]>

func.func @nans() -> tensor<8xi16> {
  %bits = memref.get_global @payloads : memref<8xi16>
  %c0 = arith.constant 0 : index
  %0 = vector.load %bits[%c0] : memref<8xi16>, vector<8xi16>
  %1 = arith.bitcast %0 : vector<8xi16> to vector<8xbf16>
  %2 = arith.extf %1 : vector<8xbf16> to vector<8xf32>
  %3 = math.sqrt %2 : vector<8xf32>
  %4 = arith.mulf %3, %3 : vector<8xf32>
  %5 = arith.truncf %4 : vector<8xf32> to vector<8xbf16>
  %6 = arith.bitcast %5 : vector<8xbf16> to vector<8xi16>
  %out = memref.alloc() : memref<8xi16>
  vector.store %6, %out[%c0] : memref<8xi16>, vector<8xi16>
  %7 = bufferization.to_tensor %out restrict : memref<8xi16> to tensor<8xi16>
  return %7 : tensor<8xi16>
}
