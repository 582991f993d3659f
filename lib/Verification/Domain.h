//===- Domain.h - The numbers that programs compute with --------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_DOMAIN_H
#define NORM_VERIFICATION_DOMAIN_H

#include "Cell.h"
#include "Soundness.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/Support/LLVM.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"

#include <cstdint>

namespace mlir::norm::verify {

/// What stands for the real numbers while a program is evaluated. Functions
/// work on `n` numbers at once; `out` may be one of the operands.
///
/// A function fails where it isn't defined: at a division by zero.
class Domain {
public:
  virtual ~Domain() = default;

  virtual Cell fromInt(int64_t value) const = 0;
  virtual Cell fromFloat(const llvm::APFloat &value) const = 0;
  /// Elements of a float type that stand in memory at `offsets`.
  virtual void decode(FloatType type, const char *data, const int64_t *offsets,
                      size_t n, Cell *out) const = 0;
  /// The element at `index` of the random array `key`.
  virtual Cell getRandom(uint64_t key, uint64_t index) const = 0;

  virtual void add(const Cell *a, const Cell *b, Cell *out, size_t n) const = 0;
  virtual void sub(const Cell *a, const Cell *b, Cell *out, size_t n) const = 0;
  virtual void mul(const Cell *a, const Cell *b, Cell *out, size_t n) = 0;
  virtual void neg(const Cell *a, Cell *out, size_t n) = 0;
  virtual LogicalResult div(const Cell *a, const Cell *b, Cell *out,
                            size_t n) = 0;
  virtual void max(const Cell *a, const Cell *b, Cell *out, size_t n) = 0;
  virtual void min(const Cell *a, const Cell *b, Cell *out, size_t n) = 0;
  virtual void abs(const Cell *a, Cell *out, size_t n) = 0;
  virtual LogicalResult sqrt(const Cell *a, Cell *out, size_t n) = 0;
  virtual LogicalResult pow(const Cell *a, const Cell *b, Cell *out,
                            size_t n) = 0;
  virtual LogicalResult powi(const Cell *a, const Cell *b, Cell *out,
                             size_t n) = 0;
  /// The integer k if the number is k/2 and powers of it are products and
  /// roots.
  virtual std::optional<int> getHalves(Cell) const { return std::nullopt; }
  /// The function that an op computes, by the op's name.
  virtual LogicalResult apply(StringRef function, ArrayRef<const Cell *> args,
                              Cell *out, size_t n) = 0;
  /// Whether the comparison holds. A number of the domain (0 or 1, or a
  /// stand-in for either) if `comparesSymbolically`, else an integer.
  virtual void compare(arith::CmpFPredicate predicate, const Cell *a,
                       const Cell *b, Cell *out, size_t n) = 0;
  virtual bool comparesSymbolically() const = 0;

  /// An integer that is known: because the number is that one, or because a
  /// drawn order of the floats makes it that one.
  struct KnownInteger {
    int64_t value;
    bool isDrawn;
  };
  virtual std::optional<KnownInteger> getInteger(Cell) const {
    return std::nullopt;
  }
  /// Says which integer a number is under the drawn order.
  virtual void noteDrawn(Cell, int64_t) {}
  /// Says which number another one is under the drawn order.
  virtual void noteChoice(Cell, Cell) {}
  /// The integers that floats are converted to, drawn unless they are known;
  /// `out` is what stands for these. Floats that are integers stay what they
  /// are.
  virtual void convertToIntegers(const Cell *a, Cell *out, size_t n) = 0;

  virtual Cell dot(const Cell *a, const Cell *b, size_t n) const = 0;
  virtual Cell sum(const Cell *a, size_t n) const = 0;
  /// The root of a positive integer; its opposite if it is `conjugated`. Fails
  /// if the domain has none.
  FailureOr<Cell> takeRoot(int64_t number);
  /// The root that stands for the positive one.
  virtual FailureOr<Cell> getRootOfExtent(int64_t extent) = 0;
  /// Says that these numbers are sums of squares.
  virtual void noteNonNegative(const Cell *, size_t) {}

  /// Whether every operation rounds to the type of its result. Sums are then
  /// added up in the order that is written.
  virtual bool roundsToTypes() const { return false; }
  /// Rounds to a type where numbers are doubles, and changes no others.
  virtual void round(FloatType, Cell *, size_t) const {}

  /// A bound of the constants at `data`, from `compute` at the first time.
  const Bound &getBoundOf(const char *data,
                          llvm::function_ref<Bound()> compute) const {
    auto [it, isNew] = bounds.try_emplace(data);
    if (isNew)
      it->second = compute();
    return it->second;
  }

  Soundness soundness;
  /// The square-free numbers, other than 1, in whose roots' place their
  /// opposites are taken: numbers are replaced by conjugates, a − b√d for
  /// a + b√d.
  SmallVector<int64_t, 2> conjugated;

private:
  mutable llvm::DenseMap<const char *, Bound> bounds;
};

/// A positive integer without the squares that divide it.
int64_t getSquareFreePart(int64_t number);

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_DOMAIN_H
