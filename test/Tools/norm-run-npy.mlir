// RUN: rm -rf %t && mkdir %t
// RUN: %python %S/Inputs/make-npy.py %t

// RUN: norm-run %s --input=%t/good.npy --print | FileCheck %s --check-prefix=GOOD
// RUN: norm-run %s --input=%t/version2.npy --print | FileCheck %s --check-prefix=GOOD
// RUN: norm-run %s --input=%t/version3.npy --print | FileCheck %s --check-prefix=GOOD
// RUN: norm-run %s --input=%t/spaced.npy --print | FileCheck %s --check-prefix=GOOD
// GOOD: result 0: 2xf32 [1, 2]

// RUN: not norm-run %s --input=%t/scalar.npy 2>&1 | FileCheck %s --check-prefix=SCALAR
// SCALAR: scalar.npy holds f32
// RUN: not norm-run %s --input=%t/empty-array.npy 2>&1 | FileCheck %s --check-prefix=EMPTY-ARRAY
// EMPTY-ARRAY: empty-array.npy holds 0x9223372036854775807x9xf32

// RUN: not norm-run %s --input=%t/missing.npy 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: norm-run: error: argument 0 of type tensor<?xf32>: {{.*}}missing.npy: No such file
// RUN: not norm-run %s --input=%t/empty.npy 2>&1 | FileCheck %s --check-prefix=MAGIC
// RUN: not norm-run %s --input=%t/magic.npy 2>&1 | FileCheck %s --check-prefix=MAGIC
// MAGIC: not an .npy file
// RUN: not norm-run %s --input=%t/no-size.npy 2>&1 | FileCheck %s --check-prefix=SHORT
// RUN: not norm-run %s --input=%t/short-header.npy 2>&1 | FileCheck %s --check-prefix=SHORT
// SHORT: the file ends within the header
// RUN: not norm-run %s --input=%t/version9.npy 2>&1 | FileCheck %s --check-prefix=VERSION
// VERSION: version 9 of the format isn't supported
// RUN: not norm-run %s --input=%t/huge-header.npy 2>&1 | FileCheck %s --check-prefix=HUGE
// HUGE: a header of 4294967295 bytes is longer than the limit of 65536
// RUN: not norm-run %s --input=%t/truncated.npy 2>&1 | FileCheck %s --check-prefix=TRUNCATED
// TRUNCATED: the file ends within the array: 2xf32 doesn't fit in 7 bytes
// RUN: not norm-run %s --input=%t/trailing.npy 2>&1 | FileCheck %s --check-prefix=TRAILING
// TRAILING: the file holds more than an array of 2xf32
// RUN: not norm-run %s --input=%t/big-endian.npy 2>&1 | FileCheck %s --check-prefix=ENDIAN
// ENDIAN: big-endian data ('>f4') isn't supported
// RUN: not norm-run %s --input=%t/complex.npy 2>&1 | FileCheck %s --check-prefix=COMPLEX
// COMPLEX: arrays of type '<c8' aren't supported
// RUN: not norm-run %s --input=%t/record.npy 2>&1 | FileCheck %s --check-prefix=RECORD
// RECORD: arrays of records aren't supported
// RUN: not norm-run %s --input=%t/fortran.npy 2>&1 | FileCheck %s --check-prefix=FORTRAN
// FORTRAN: the array is in Fortran order
// RUN: not norm-run %s --input=%t/overflow.npy 2>&1 | FileCheck %s --check-prefix=OVERFLOW
// OVERFLOW: 4294967296x4294967296x2xf32 doesn't fit in 8 bytes
// RUN: not norm-run %s --input=%t/overflow-bytes.npy 2>&1 | FileCheck %s --check-prefix=BYTES
// BYTES: 4611686018427387905xf32 doesn't fit in 8 bytes
// RUN: not norm-run %s --input=%t/extent.npy 2>&1 | FileCheck %s --check-prefix=EXTENT
// RUN: not norm-run %s --input=%t/negative.npy 2>&1 | FileCheck %s --check-prefix=EXTENT
// RUN: not norm-run %s --input=%t/unclosed-tuple.npy 2>&1 | FileCheck %s --check-prefix=EXTENT
// EXTENT: the header isn't well formed: expected an extent
// RUN: not norm-run %s --input=%t/no-shape.npy 2>&1 | FileCheck %s --check-prefix=LACKS
// LACKS: the header lacks one of
// RUN: not norm-run %s --input=%t/repeated.npy 2>&1 | FileCheck %s --check-prefix=REPEATED
// REPEATED: unknown or repeated key 'descr'
// RUN: not norm-run %s --input=%t/unknown-key.npy 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: unknown or repeated key 'other'
// RUN: not norm-run %s --input=%t/unclosed.npy 2>&1 | FileCheck %s --check-prefix=UNCLOSED
// UNCLOSED: arrays of records aren't supported
// RUN: not norm-run %s --input=%t/no-comma.npy 2>&1 | FileCheck %s --check-prefix=COMMA
// COMMA: expected a comma or a closing brace before ''shape'
// RUN: not norm-run %s --input=%t/after.npy 2>&1 | FileCheck %s --check-prefix=AFTER
// AFTER: expected nothing after the closing brace before 'x'
// RUN: not norm-run %s --input=%t/not-bool.npy 2>&1 | FileCheck %s --check-prefix=BOOL
// BOOL: expected True or False
// RUN: not norm-run %s --input=%t/nothing.npy 2>&1 | FileCheck %s --check-prefix=NOTHING
// NOTHING: expected a dictionary before its end

func.func @main(%x: tensor<?xf32>) -> tensor<?xf32> {
  return %x : tensor<?xf32>
}
