//===- Tensor.cpp - Values of a program under evaluation ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tensor.h"

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"

#include <numeric>

using namespace mlir;
using namespace mlir::norm::verify;

//===----------------------------------------------------------------------===//
// Storages
//===----------------------------------------------------------------------===//

namespace {
class CellStorage : public Storage {
public:
  explicit CellStorage(std::vector<Cell> cells) : cells(std::move(cells)) {}
  void read(const Domain &, const int64_t *offsets, size_t n,
            Cell *out) const override {
    if (log)
      log->noteReads({offsets, n});
    for (size_t i = 0; i < n; ++i)
      out[i] = cells[offsets[i]];
  }
  std::vector<Cell> *getCells() override { return &cells; }

private:
  std::vector<Cell> cells;
};

/// Floats as they lie in an attribute, which outlives the evaluation.
class FloatStorage : public Storage {
public:
  FloatStorage(FloatType type, const char *data) : type(type), data(data) {}
  void read(const Domain &domain, const int64_t *offsets, size_t n,
            Cell *out) const override {
    domain.decode(type, data, offsets, n, out);
  }

private:
  FloatType type;
  const char *data;
};

class RandomStorage : public Storage {
public:
  explicit RandomStorage(uint64_t key) : key(key) {}
  void read(const Domain &domain, const int64_t *offsets, size_t n,
            Cell *out) const override {
    for (size_t i = 0; i < n; ++i)
      out[i] = domain.getRandom(key, offsets[i]);
  }

private:
  uint64_t key;
};
} // namespace

//===----------------------------------------------------------------------===//
// Making tensors
//===----------------------------------------------------------------------===//

SmallVector<int64_t> norm::verify::getRowMajorStrides(ArrayRef<int64_t> shape) {
  SmallVector<int64_t> strides(shape.size(), 1);
  for (size_t i = shape.size(); i-- > 1;)
    strides[i - 1] = strides[i] * shape[i];
  return strides;
}

int64_t norm::verify::getNumElements(ArrayRef<int64_t> shape) {
  int64_t count = 1;
  for (int64_t extent : shape)
    count *= extent;
  return count;
}

Bound norm::verify::getBound(const llvm::APFloat &value) {
  if (!value.isFiniteNonZero())
    return Bound::number(0, Bound::kNoDigit);
  // The significand as an integer, and how many zeros it ends with.
  int precision = llvm::APFloat::semanticsPrecision(value.getSemantics());
  int exponent = llvm::ilogb(value) - (precision - 1);
  llvm::APSInt significand(precision + 2, /*isUnsigned=*/false);
  bool exact;
  scalbn(value, -exponent, llvm::APFloat::rmNearestTiesToEven)
      .convertToInteger(significand, llvm::APFloat::rmTowardZero, &exact);
  int lowest = exponent + static_cast<int>(significand.countTrailingZeros());
  return Bound::number(std::abs(value.convertToDouble()), lowest);
}

/// The bound of many numbers of a type with these bits of exponent and
/// fraction.
template <typename Word>
static Bound getBoundOfAll(const char *data, size_t count,
                           unsigned exponentBits, unsigned fractionBits) {
  const Word sign = Word(1) << (exponentBits + fractionBits);
  const int bias = (1 << (exponentBits - 1)) - 1;
  const Word infinity =
      static_cast<Word>(((Word(1) << exponentBits) - 1) << fractionBits);
  Word greatest = 0;
  int lowest = Bound::kNoDigit;
  for (size_t i = 0; i < count; ++i) {
    Word word;
    memcpy(&word, data + i * sizeof(Word), sizeof(Word));
    word &= sign - 1;
    if (word == 0 || word >= infinity)
      continue;
    greatest = std::max(greatest, word);
    int exponent = static_cast<int>(word >> fractionBits);
    Word fraction = word & ((Word(1) << fractionBits) - 1);
    if (exponent)
      fraction |= Word(1) << fractionBits;
    lowest = std::min(lowest, std::max(exponent, 1) - bias -
                                  static_cast<int>(fractionBits) +
                                  llvm::countr_zero(fraction));
  }
  if (greatest == 0)
    return Bound::number(0, Bound::kNoDigit);
  // The next power of two.
  int exponent = static_cast<int>(greatest >> fractionBits);
  return Bound::number(std::ldexp(1.0, std::max(exponent, 1) - bias + 1),
                       lowest);
}

static Bound getBoundOfAll(FloatType type, const char *data, size_t count) {
  if (type.isF32())
    return getBoundOfAll<uint32_t>(data, count, 8, 23);
  if (type.isF64())
    return getBoundOfAll<uint64_t>(data, count, 11, 52);
  if (type.isF16())
    return getBoundOfAll<uint16_t>(data, count, 5, 10);
  if (type.isBF16())
    return getBoundOfAll<uint16_t>(data, count, 8, 7);
  const llvm::fltSemantics &semantics = type.getFloatSemantics();
  return Bound::number(
      std::ldexp(1.0, llvm::APFloat::semanticsMaxExponent(semantics) + 1),
      llvm::APFloat::semanticsMinExponent(semantics) -
          static_cast<int>(llvm::APFloat::semanticsPrecision(semantics)));
}

Tensor Tensor::fromCells(Kind kind, ArrayRef<int64_t> shape,
                         std::vector<Cell> cells, const Bound &bound) {
  Tensor tensor;
  tensor.kind = kind;
  tensor.shape = llvm::to_vector(shape);
  tensor.strides = getRowMajorStrides(shape);
  tensor.storage = std::make_shared<CellStorage>(std::move(cells));
  tensor.bound = bound;
  return tensor;
}

Tensor Tensor::splat(Kind kind, ArrayRef<int64_t> shape, Cell cell,
                     const Bound &bound) {
  Tensor tensor = fromCells(kind, shape, {cell}, bound);
  tensor.strides.assign(shape.size(), 0);
  return tensor;
}

Tensor Tensor::random(ArrayRef<int64_t> shape, uint64_t key) {
  Tensor tensor = fromCells(Kind::Real, shape, {}, Bound::variable());
  tensor.storage = std::make_shared<RandomStorage>(key);
  return tensor;
}

/// An integer as a cell.
static Cell toCell(const llvm::APInt &value) {
  if (value.getBitWidth() == 1)
    return value.getZExtValue();
  return static_cast<Cell>(value.sextOrTrunc(64).getSExtValue());
}

/// The elements of a resource, checked against its type.
static FailureOr<Tensor> fromResource(const Domain &domain,
                                      DenseResourceElementsAttr attr) {
  auto type = cast<ShapedType>(attr.getType());
  AsmResourceBlob *blob = attr.getRawHandle().getBlob();
  Type elementType = type.getElementType();
  if (!blob || !elementType.isIntOrFloat() || !type.hasStaticShape())
    return failure();
  unsigned bits = elementType.getIntOrFloatBitWidth();
  ArrayRef<char> data = blob->getData();
  size_t width = bits == 1 ? 1 : bits / 8;
  if ((bits != 1 && bits % 8) ||
      data.size() != static_cast<size_t>(type.getNumElements()) * width)
    return failure();
  if (auto floatType = dyn_cast<FloatType>(elementType)) {
    Tensor tensor = Tensor::fromCells(
        Tensor::Kind::Real, type.getShape(), {},
        domain.getBoundOf(data.data(), [&] {
          return getBoundOfAll(floatType, data.data(), type.getNumElements());
        }));
    tensor.storage = std::make_shared<FloatStorage>(floatType, data.data());
    return tensor;
  }
  if (bits > 64)
    return failure();
  std::vector<Cell> cells(type.getNumElements());
  for (size_t i = 0; i < cells.size(); ++i) {
    uint64_t word = 0;
    memcpy(&word, data.data() + i * width, width);
    cells[i] = toCell(llvm::APInt(bits, word, /*isSigned=*/false,
                                  /*implicitTrunc=*/true));
  }
  return Tensor::fromCells(Tensor::Kind::Integer, type.getShape(),
                           std::move(cells));
}

FailureOr<Tensor> Tensor::fromAttribute(const Domain &domain, Attribute attr) {
  if (auto value = dyn_cast<FloatAttr>(attr))
    return scalar(Kind::Real, domain.fromFloat(value.getValue()),
                  getBound(value.getValue()));
  if (auto value = dyn_cast<IntegerAttr>(attr)) {
    if (value.getValue().getBitWidth() > 64)
      return failure();
    return scalar(Kind::Integer, toCell(value.getValue()));
  }
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(attr))
    return fromResource(domain, resource);
  auto elements = dyn_cast<DenseElementsAttr>(attr);
  if (!elements)
    return failure();
  ShapedType type = elements.getType();
  if (auto floatType = dyn_cast<FloatType>(type.getElementType())) {
    if (elements.isSplat()) {
      auto value = elements.getSplatValue<llvm::APFloat>();
      return splat(Kind::Real, type.getShape(), domain.fromFloat(value),
                   getBound(value));
    }
    if (floatType.getWidth() % 8)
      return failure();
    const char *data = elements.getRawData().data();
    Tensor tensor =
        fromCells(Kind::Real, type.getShape(), {}, domain.getBoundOf(data, [&] {
          return getBoundOfAll(floatType, data, elements.getNumElements());
        }));
    tensor.storage = std::make_shared<FloatStorage>(floatType, data);
    return tensor;
  }
  if (!type.getElementType().isIntOrIndex())
    return failure();
  if (elements.isSplat())
    return splat(Kind::Integer, type.getShape(),
                 toCell(elements.getSplatValue<llvm::APInt>()));
  std::vector<Cell> cells;
  cells.reserve(elements.getNumElements());
  for (const llvm::APInt &value : elements.getValues<llvm::APInt>())
    cells.push_back(toCell(value));
  return fromCells(Kind::Integer, type.getShape(), std::move(cells));
}

//===----------------------------------------------------------------------===//
// Reading and reshaping
//===----------------------------------------------------------------------===//

int64_t Tensor::getNumElements() const {
  return norm::verify::getNumElements(shape);
}

bool Tensor::isSplat() const {
  return llvm::all_of(llvm::zip(shape, strides), [](auto pair) {
    return std::get<0>(pair) == 1 || std::get<1>(pair) == 0;
  });
}

std::vector<int64_t> Tensor::getOffsets() const {
  std::vector<int64_t> offsets(getNumElements());
  SmallVector<int64_t> at(shape.size());
  int64_t position = offset;
  for (int64_t &out : offsets) {
    out = position;
    for (size_t dim = shape.size(); dim-- > 0;) {
      position += strides[dim];
      if (++at[dim] < shape[dim])
        break;
      position -= strides[dim] * shape[dim];
      at[dim] = 0;
    }
  }
  return offsets;
}

std::vector<Cell> Tensor::readAll(const Domain &domain) const {
  std::vector<Cell> cells(getNumElements());
  if (isSplat()) {
    if (!cells.empty()) {
      read(domain, &offset, 1, cells.data());
      std::fill(cells.begin(), cells.end(), cells.front());
    }
    return cells;
  }
  if (ArrayRef(strides) != ArrayRef(getRowMajorStrides(shape))) {
    std::vector<int64_t> offsets = getOffsets();
    read(domain, offsets.data(), cells.size(), cells.data());
    return cells;
  }
  // One after the other: offsets of a block at a time.
  constexpr size_t kBlock = 4096;
  std::vector<int64_t> offsets(std::min(kBlock, cells.size()));
  for (size_t begin = 0; begin < cells.size(); begin += kBlock) {
    size_t n = std::min(kBlock, cells.size() - begin);
    std::iota(offsets.begin(), offsets.begin() + n, offset + begin);
    read(domain, offsets.data(), n, cells.data() + begin);
  }
  return cells;
}

Cell Tensor::readScalar(const Domain &domain) const {
  Cell cell;
  read(domain, &offset, 1, &cell);
  return cell;
}

Tensor Tensor::reshape(const Domain &domain, ArrayRef<int64_t> newShape) const {
  Tensor result = *this;
  result.shape = llvm::to_vector(newShape);
  if (isSplat()) {
    result.strides.assign(newShape.size(), 0);
    return result;
  }
  // Dimensions that lie one after the other count as one: (extent, stride).
  SmallVector<std::pair<int64_t, int64_t>> runs;
  for (auto [extent, stride] : llvm::zip(shape, strides)) {
    if (extent == 1)
      continue;
    if (!runs.empty() && runs.back().second == stride * extent)
      runs.back() = {runs.back().first * extent, stride};
    else
      runs.push_back({extent, stride});
  }
  // Each run must be a product of new dimensions.
  result.strides.assign(newShape.size(), 0);
  size_t dim = newShape.size();
  bool fits = getNumElements() > 0;
  for (auto [extent, stride] : llvm::reverse(runs)) {
    int64_t covered = 1;
    while (fits && covered < extent) {
      if (dim == 0) {
        fits = false;
        break;
      }
      --dim;
      result.strides[dim] = stride * covered;
      covered *= newShape[dim];
    }
    fits &= covered == extent;
  }
  if (fits)
    return result;
  result = fromCells(kind, newShape, readAll(domain), bound);
  return result;
}

Tensor Tensor::broadcast(ArrayRef<int64_t> newShape) const {
  Tensor result = *this;
  result.shape = llvm::to_vector(newShape);
  result.strides.assign(newShape.size(), 0);
  return result;
}

Tensor Tensor::permute(ArrayRef<int64_t> permutation) const {
  Tensor result = *this;
  for (auto [to, from] : llvm::enumerate(permutation)) {
    result.shape[to] = shape[from];
    result.strides[to] = strides[from];
  }
  return result;
}

Tensor Tensor::at(ArrayRef<int64_t> indices) const {
  Tensor result = *this;
  for (auto [index, stride] : llvm::zip(indices, strides))
    result.offset += index * stride;
  result.shape = llvm::to_vector(ArrayRef(shape).drop_front(indices.size()));
  result.strides =
      llvm::to_vector(ArrayRef(strides).drop_front(indices.size()));
  return result;
}

Tensor Tensor::slice(ArrayRef<int64_t> offsets, ArrayRef<int64_t> sizes,
                     ArrayRef<int64_t> steps) const {
  Tensor result = *this;
  for (size_t dim = 0; dim < shape.size(); ++dim) {
    result.offset += offsets[dim] * strides[dim];
    result.shape[dim] = sizes[dim];
    result.strides[dim] = strides[dim] * steps[dim];
  }
  return result;
}

Tensor Tensor::round(const Domain &domain, FloatType type) const {
  std::vector<Cell> cells = readAll(domain);
  domain.round(type, cells.data(), cells.size());
  return fromCells(Kind::Real, shape, std::move(cells), bound);
}

Tensor Tensor::toReal(const Domain &domain) const {
  if (isReal())
    return *this;
  if (isSplat() && getNumElements() > 0)
    return splat(Kind::Real, shape,
                 domain.fromInt(static_cast<int64_t>(readScalar(domain))),
                 Bound::integer(0x1p63));
  std::vector<Cell> cells = readAll(domain);
  for (Cell &cell : cells)
    cell = domain.fromInt(static_cast<int64_t>(cell));
  return fromCells(Kind::Real, shape, std::move(cells), Bound::integer(0x1p63));
}
