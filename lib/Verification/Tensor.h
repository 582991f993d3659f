//===- Tensor.h - Values of a program under evaluation ----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_TENSOR_H
#define NORM_VERIFICATION_TENSOR_H

#include "AccessLog.h"
#include "Domain.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/SmallVector.h"

#include <memory>
#include <vector>

namespace mlir::norm::verify {

/// Where the elements of tensors lie.
class Storage {
public:
  virtual ~Storage() = default;
  virtual void read(const Domain &domain, const int64_t *offsets, size_t n,
                    Cell *out) const = 0;
  /// The cells, if they lie there as such.
  virtual std::vector<Cell> *getCells() { return nullptr; }

  /// A bound of all that has been written here since.
  Bound written;
  /// Told of what is read and written, if there is one.
  AccessLog *log = nullptr;
};

/// An array of numbers of the domain, or of integers: a view of a storage.
/// Scalars have no dimensions. Tensors share storages and never change them;
/// memrefs write through them.
struct Tensor {
  enum class Kind {
    /// Integers, sign-extended to 64 bits; booleans are 0 or 1.
    Integer,
    /// Numbers of the domain. A value of an integer type is of this kind if it
    /// depends on a comparison of such numbers.
    Real
  };

  Kind kind = Kind::Real;
  SmallVector<int64_t> shape;
  SmallVector<int64_t> strides;
  int64_t offset = 0;
  std::shared_ptr<Storage> storage;
  Bound bound;

  static Tensor fromCells(Kind kind, ArrayRef<int64_t> shape,
                          std::vector<Cell> cells, const Bound &bound = {});
  static Tensor splat(Kind kind, ArrayRef<int64_t> shape, Cell cell,
                      const Bound &bound = {});
  static Tensor scalar(Kind kind, Cell cell, const Bound &bound = {}) {
    return splat(kind, {}, cell, bound);
  }
  static Tensor integer(int64_t value) {
    return scalar(Kind::Integer, static_cast<Cell>(value));
  }
  /// Random numbers of the domain, made when they are read.
  static Tensor random(ArrayRef<int64_t> shape, uint64_t key);
  /// The elements of a constant; floats are decoded when they are read. Fails
  /// for other attributes, and for a resource without its data or with the
  /// wrong number of bytes.
  static FailureOr<Tensor> fromAttribute(const Domain &domain, Attribute attr);

  bool isReal() const { return kind == Kind::Real; }
  int64_t getRank() const { return shape.size(); }
  int64_t getNumElements() const;
  /// Whether every element is the same one in memory.
  bool isSplat() const;

  /// Appends the offsets of all elements in row-major order.
  std::vector<int64_t> getOffsets() const;
  void read(const Domain &domain, const int64_t *offsets, size_t n,
            Cell *out) const {
    storage->read(domain, offsets, n, out);
  }
  /// All elements in row-major order.
  std::vector<Cell> readAll(const Domain &domain) const;
  Cell readScalar(const Domain &domain) const;

  /// The same elements as a view of another shape, or copied if no strides
  /// reach them.
  Tensor reshape(const Domain &domain, ArrayRef<int64_t> newShape) const;
  /// Of a scalar: its number at each position of a shape.
  Tensor broadcast(ArrayRef<int64_t> newShape) const;
  Tensor permute(ArrayRef<int64_t> permutation) const;
  /// The elements at leading indices, whose dimensions are dropped.
  Tensor at(ArrayRef<int64_t> indices) const;
  Tensor slice(ArrayRef<int64_t> offsets, ArrayRef<int64_t> sizes,
               ArrayRef<int64_t> steps) const;
  /// The numbers rounded to a type, by a domain that can.
  Tensor round(const Domain &domain, FloatType type) const;
  /// Integers as numbers of the domain.
  Tensor toReal(const Domain &domain) const;
};

/// The strides of a row-major array.
SmallVector<int64_t> getRowMajorStrides(ArrayRef<int64_t> shape);
/// The product of the extents.
int64_t getNumElements(ArrayRef<int64_t> shape);
/// The bound of one number. Infinities and NaN count as zero.
Bound getBound(const llvm::APFloat &value);

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_TENSOR_H
