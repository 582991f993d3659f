//===- Array.h - Arrays of numbers in memory ----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUNTIME_ARRAY_H
#define NORM_RUNTIME_ARRAY_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>

namespace mlir::norm {

/// What an array holds. Integers are signless; I1 takes a byte, 0 or 1.
enum class ElementKind {
  F64,
  F32,
  F16,
  BF16,
  F8E4M3FN,
  F8E5M2,
  I64,
  I32,
  I16,
  I8,
  I1
};

/// Bytes that one element takes.
size_t getElementSize(ElementKind kind);
/// The name in MLIR: f32, bf16, i1, …
llvm::StringRef getElementName(ElementKind kind);
bool isFloat(ElementKind kind);

/// The product of the dimensions; nullopt if it doesn't fit or if a dimension
/// is negative.
std::optional<int64_t> getNumElements(llvm::ArrayRef<int64_t> shape);

/// A dense array in row-major order, aligned to 64 bytes.
class Array {
public:
  /// An array of zeros. Fails if there isn't memory for it.
  static llvm::Expected<Array> create(ElementKind kind,
                                      llvm::ArrayRef<int64_t> shape);

  ElementKind getKind() const { return kind; }
  llvm::ArrayRef<int64_t> getShape() const { return shape; }
  int64_t size() const { return numElements; }
  size_t getNumBytes() const { return numElements * getElementSize(kind); }
  char *data() { return bytes.get(); }
  const char *data() const { return bytes.get(); }

  /// If these are integers and `other` is a float of the same size that NumPy
  /// lacks, sees the same bits as such floats.
  void reinterpretAs(ElementKind other);

  /// The element at a row-major position. Exact for floating point.
  double getFloat(int64_t index) const;
  int64_t getInt(int64_t index) const;
  /// Rounds to nearest, ties to even.
  void setFloat(int64_t index, double value);
  /// Keeps the low bits.
  void setInt(int64_t index, int64_t value);

private:
  struct Free {
    void operator()(char *pointer) const { std::free(pointer); }
  };
  ElementKind kind = ElementKind::F32;
  llvm::SmallVector<int64_t> shape;
  int64_t numElements = 0;
  std::unique_ptr<char[], Free> bytes;
};

/// Fills `array` with numbers that depend on the seed, the array's place among
/// the arguments and the element's position alone, on every machine: floats in
/// [-1, 1), integers in [0, intRange), booleans.
void fillRandom(Array &array, uint64_t seed, uint64_t place, int64_t intRange);

/// How much an array differs from a reference.
struct Difference {
  /// The largest |value − reference|.
  double absolute = 0;
  /// `absolute` over the largest finite |reference|; 0 for equal arrays,
  /// infinite if the reference is all zeros.
  double relative = 0;
};

/// Compares arrays of the same shape, both of floats or both of integers. Two
/// NaNs are equal, and so are infinities of one sign; either beside anything
/// else is infinitely different.
Difference compare(const Array &array, const Array &reference);

/// "2x3xf32", as in MLIR.
std::string describe(ElementKind kind, llvm::ArrayRef<int64_t> shape);

/// Prints the elements in nested brackets, floats with as many digits as tell
/// them apart.
void print(llvm::raw_ostream &os, const Array &array);

} // namespace mlir::norm

#endif // NORM_RUNTIME_ARRAY_H
