//===- Array.cpp - Arrays of numbers in memory -------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Runtime/Array.h"

#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <cstring>
#include <limits>

using namespace mlir::norm;

/// Of the allocations, so that vector loads of any width are aligned.
static constexpr size_t kAlignment = 64;

size_t mlir::norm::getElementSize(ElementKind kind) {
  switch (kind) {
  case ElementKind::F64:
  case ElementKind::I64:
    return 8;
  case ElementKind::F32:
  case ElementKind::I32:
    return 4;
  case ElementKind::F16:
  case ElementKind::BF16:
  case ElementKind::I16:
    return 2;
  case ElementKind::F8E4M3FN:
  case ElementKind::F8E5M2:
  case ElementKind::I8:
  case ElementKind::I1:
    return 1;
  }
  llvm_unreachable("unknown element kind");
}

llvm::StringRef mlir::norm::getElementName(ElementKind kind) {
  switch (kind) {
  case ElementKind::F64:
    return "f64";
  case ElementKind::F32:
    return "f32";
  case ElementKind::F16:
    return "f16";
  case ElementKind::BF16:
    return "bf16";
  case ElementKind::F8E4M3FN:
    return "f8E4M3FN";
  case ElementKind::F8E5M2:
    return "f8E5M2";
  case ElementKind::I64:
    return "i64";
  case ElementKind::I32:
    return "i32";
  case ElementKind::I16:
    return "i16";
  case ElementKind::I8:
    return "i8";
  case ElementKind::I1:
    return "i1";
  }
  llvm_unreachable("unknown element kind");
}

bool mlir::norm::isFloat(ElementKind kind) {
  switch (kind) {
  case ElementKind::F64:
  case ElementKind::F32:
  case ElementKind::F16:
  case ElementKind::BF16:
  case ElementKind::F8E4M3FN:
  case ElementKind::F8E5M2:
    return true;
  default:
    return false;
  }
}

std::optional<int64_t>
mlir::norm::getNumElements(llvm::ArrayRef<int64_t> shape) {
  // A zero anywhere makes the product zero, whatever overflows beside it.
  int64_t product = 1;
  bool overflows = false, isEmpty = false;
  for (int64_t extent : shape) {
    if (extent < 0)
      return std::nullopt;
    isEmpty |= extent == 0;
    overflows |= llvm::MulOverflow(product, extent, product) != 0;
  }
  if (isEmpty)
    return 0;
  if (overflows)
    return std::nullopt;
  return product;
}

llvm::Expected<Array> Array::create(ElementKind kind,
                                    llvm::ArrayRef<int64_t> shape) {
  Array array;
  array.kind = kind;
  array.shape.assign(shape.begin(), shape.end());
  std::optional<int64_t> numElements = norm::getNumElements(shape);
  int64_t numBytes = 0;
  if (numElements &&
      !llvm::MulOverflow<int64_t>(*numElements, getElementSize(kind),
                                  numBytes) &&
      numBytes <= std::numeric_limits<int64_t>::max() / 2) {
    array.numElements = *numElements;
    size_t size = llvm::alignTo(std::max<int64_t>(numBytes, 1), kAlignment);
    array.bytes.reset(
        static_cast<char *>(std::aligned_alloc(kAlignment, size)));
  }
  if (!array.bytes)
    return llvm::createStringError("no memory for an array of " +
                                   describe(kind, shape));
  std::memset(array.bytes.get(), 0, array.getNumBytes());
  return array;
}

void Array::reinterpretAs(ElementKind other) {
  bool isHalf = other == ElementKind::BF16 && kind == ElementKind::I16;
  bool isF8 =
      (other == ElementKind::F8E4M3FN || other == ElementKind::F8E5M2) &&
      kind == ElementKind::I8;
  if (isHalf || isF8)
    kind = other;
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

template <typename T> static T load(const char *data, int64_t index) {
  T value;
  std::memcpy(&value, data + index * sizeof(T), sizeof(T));
  return value;
}

template <typename T> static void store(char *data, int64_t index, T value) {
  std::memcpy(data + index * sizeof(T), &value, sizeof(T));
}

/// Of the floats that C has no type for.
static const llvm::fltSemantics &getSmallSemantics(ElementKind kind) {
  switch (kind) {
  case ElementKind::F16:
    return llvm::APFloat::IEEEhalf();
  case ElementKind::BF16:
    return llvm::APFloat::BFloat();
  case ElementKind::F8E4M3FN:
    return llvm::APFloat::Float8E4M3FN();
  case ElementKind::F8E5M2:
    return llvm::APFloat::Float8E5M2();
  default:
    llvm_unreachable("not a small float");
  }
}

double Array::getFloat(int64_t index) const {
  switch (kind) {
  case ElementKind::F64:
    return load<double>(data(), index);
  case ElementKind::F32:
    return load<float>(data(), index);
  default:
    bool isByte = getElementSize(kind) == 1;
    llvm::APInt bits(isByte ? 8 : 16, isByte ? load<uint8_t>(data(), index)
                                             : load<uint16_t>(data(), index));
    return llvm::APFloat(getSmallSemantics(kind), bits).convertToDouble();
  }
}

int64_t Array::getInt(int64_t index) const {
  switch (getElementSize(kind)) {
  case 8:
    return load<int64_t>(data(), index);
  case 4:
    return load<int32_t>(data(), index);
  case 2:
    return load<int16_t>(data(), index);
  default:
    return load<int8_t>(data(), index);
  }
}

void Array::setFloat(int64_t index, double value) {
  switch (kind) {
  case ElementKind::F64:
    return store<double>(data(), index, value);
  case ElementKind::F32:
    return store<float>(data(), index, static_cast<float>(value));
  default: {
    llvm::APFloat rounded(value);
    bool losesInfo;
    rounded.convert(getSmallSemantics(kind), llvm::APFloat::rmNearestTiesToEven,
                    &losesInfo);
    setInt(index, rounded.bitcastToAPInt().getSExtValue());
  }
  }
}

void Array::setInt(int64_t index, int64_t value) {
  switch (getElementSize(kind)) {
  case 8:
    return store<int64_t>(data(), index, value);
  case 4:
    return store<int32_t>(data(), index, static_cast<int32_t>(value));
  case 2:
    return store<int16_t>(data(), index, static_cast<int16_t>(value));
  default:
    return store<int8_t>(data(), index, static_cast<int8_t>(value));
  }
}

//===----------------------------------------------------------------------===//
// Random numbers
//===----------------------------------------------------------------------===//

/// The output function of SplitMix64: mixes all bits of its argument.
static uint64_t mix(uint64_t bits) {
  bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9ULL;
  bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebULL;
  return bits ^ (bits >> 31);
}

void mlir::norm::fillRandom(Array &array, uint64_t seed, uint64_t place,
                            int64_t intRange) {
  uint64_t stream = mix(mix(seed) + place);
  for (int64_t i = 0, e = array.size(); i < e; ++i) {
    uint64_t bits = mix(stream + 0x9e3779b97f4a7c15ULL * uint64_t(i + 1));
    if (isFloat(array.getKind()))
      // 53 bits, a multiple of 2^-52 in [-1, 1); rounding to less than that
      // could give 1.0 itself, which does no harm.
      array.setFloat(i, double(bits >> 11) * 0x1p-52 - 1.0);
    else if (array.getKind() == ElementKind::I1)
      array.setInt(i, bits >> 63);
    else
      array.setInt(i, bits % uint64_t(intRange));
  }
}

//===----------------------------------------------------------------------===//
// Comparison and printing
//===----------------------------------------------------------------------===//

Difference mlir::norm::compare(const Array &array, const Array &reference) {
  assert(array.getShape() == reference.getShape() && "shapes differ");
  constexpr double infinity = std::numeric_limits<double>::infinity();
  Difference difference;
  double scale = 0;
  for (int64_t i = 0, e = array.size(); i < e; ++i) {
    double distance, magnitude;
    if (isFloat(array.getKind())) {
      double value = array.getFloat(i), expected = reference.getFloat(i);
      magnitude = std::fabs(expected);
      if (value == expected || (std::isnan(value) && std::isnan(expected)))
        distance = 0;
      else
        distance = std::fabs(value - expected);
      if (std::isnan(distance))
        distance = infinity;
    } else {
      int64_t value = array.getInt(i), expected = reference.getInt(i);
      magnitude = std::fabs(double(expected));
      // Differences are exact however large the numbers.
      uint64_t exact = value > expected ? uint64_t(value) - uint64_t(expected)
                                        : uint64_t(expected) - uint64_t(value);
      distance = double(exact);
    }
    difference.absolute = std::max(difference.absolute, distance);
    if (std::isfinite(magnitude))
      scale = std::max(scale, magnitude);
  }
  if (difference.absolute != 0)
    difference.relative = scale == 0 ? infinity : difference.absolute / scale;
  return difference;
}

std::string mlir::norm::describe(ElementKind kind,
                                 llvm::ArrayRef<int64_t> shape) {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (int64_t extent : shape)
    os << extent << 'x';
  os << getElementName(kind);
  return text;
}

static void printElement(llvm::raw_ostream &os, const Array &array,
                         int64_t index) {
  switch (array.getKind()) {
  case ElementKind::F64:
    os << llvm::format("%.17g", array.getFloat(index));
    break;
  case ElementKind::F32:
    os << llvm::format("%.9g", array.getFloat(index));
    break;
  case ElementKind::F16:
    os << llvm::format("%.5g", array.getFloat(index));
    break;
  case ElementKind::BF16:
    os << llvm::format("%.4g", array.getFloat(index));
    break;
  case ElementKind::F8E4M3FN:
  case ElementKind::F8E5M2:
    os << llvm::format("%.3g", array.getFloat(index));
    break;
  default:
    os << array.getInt(index);
  }
}

static void printFrom(llvm::raw_ostream &os, const Array &array, size_t dim,
                      int64_t &index) {
  if (dim == array.getShape().size())
    return printElement(os, array, index++);
  os << '[';
  for (int64_t i = 0, e = array.getShape()[dim]; i < e; ++i) {
    if (i != 0)
      os << ", ";
    printFrom(os, array, dim + 1, index);
  }
  os << ']';
}

void mlir::norm::print(llvm::raw_ostream &os, const Array &array) {
  int64_t index = 0;
  // An empty array may still have huge outer dimensions.
  if (array.size() == 0)
    os << "[]";
  else
    printFrom(os, array, 0, index);
}
