//===- FieldDomain.h - Programs over a prime field --------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_FIELDDOMAIN_H
#define NORM_VERIFICATION_FIELDDOMAIN_H

#include "Domain.h"

#include "norm/Verification/PrimeField.h"

#include "llvm/ADT/DenseMap.h"

namespace mlir::norm::verify {

/// Evaluates in a prime field. Functions that aren't algebraic are keyed hashes
/// of their arguments.
///
/// What is known about a number is kept by its value, for both programs
/// together: which root it is, of which numbers it is the maximum, that it
/// isn't negative. The identities that follow hold for real numbers wherever
/// they are used, so they only ever make equal functions look equal.
class FieldDomain : public Domain {
public:
  FieldDomain(uint64_t prime, uint64_t key);

  const PrimeField &getField() const { return field; }

  /// Lets roots be taken of c·v where the root of v is known, for a constant
  /// c = scale²; `scale` is positive as a real number.
  void addScale(Cell scale);
  /// How much is known by value. It can only grow.
  size_t getNumFacts() const { return nonNegative.size() + roots.size(); }
  /// The extent whose root the field lacks, after getRootOfExtent has failed.
  int64_t getMissingRoot() const { return missingRoot; }

  Cell fromInt(int64_t value) const override { return field.fromInt(value); }
  Cell fromFloat(const llvm::APFloat &value) const override;
  void decode(FloatType type, const char *data, const int64_t *offsets,
              size_t n, Cell *out) const override;
  Cell getRandom(uint64_t key, uint64_t index) const override;
  void add(const Cell *a, const Cell *b, Cell *out, size_t n) override;
  void sub(const Cell *a, const Cell *b, Cell *out, size_t n) override;
  void mul(const Cell *a, const Cell *b, Cell *out, size_t n) override;
  void neg(const Cell *a, Cell *out, size_t n) override;
  LogicalResult div(const Cell *a, const Cell *b, Cell *out, size_t n) override;
  void max(const Cell *a, const Cell *b, Cell *out, size_t n) override;
  void min(const Cell *a, const Cell *b, Cell *out, size_t n) override;
  void abs(const Cell *a, Cell *out, size_t n) override;
  LogicalResult sqrt(const Cell *a, Cell *out, size_t n) override;
  LogicalResult pow(const Cell *a, const Cell *b, Cell *out, size_t n) override;
  std::optional<int> getHalves(Cell cell) const override {
    auto it = halves.find(cell);
    return it != halves.end() ? std::optional(it->second) : std::nullopt;
  }
  LogicalResult powi(const Cell *a, const Cell *b, Cell *out,
                     size_t n) override;
  LogicalResult apply(StringRef function, ArrayRef<const Cell *> args,
                      Cell *out, size_t n) override;
  void compare(arith::CmpFPredicate predicate, const Cell *a, const Cell *b,
               Cell *out, size_t n) override;
  bool comparesSymbolically() const override { return true; }
  Cell dot(const Cell *a, const Cell *b, size_t n) const override {
    return field.dot(a, b, n);
  }
  Cell sum(const Cell *a, size_t n) const override { return field.sum(a, n); }
  FailureOr<Cell> getRootOfExtent(int64_t extent) override;
  void noteNonNegative(const Cell *cells, size_t n) override {
    nonNegative.insert(cells, cells + n);
  }

private:
  using Wide = unsigned __int128;

  Wide hash(uint64_t function, ArrayRef<uint64_t> words) const;
  Cell hashToField(uint64_t function, ArrayRef<uint64_t> words) const {
    return field.fromBits(hash(function, words));
  }
  Cell product(Cell a, Cell b);
  /// a·b where a is a known root and b its number or that one's opposite.
  std::optional<Cell> getRootProduct(Cell a, Cell b) const;
  Cell maximum(Cell a, Cell b);
  /// Whether 0 < a.
  Cell isPositive(Cell a);
  Cell isZero(Cell a);
  Cell root(Cell a);
  void noteRoot(Cell number, Cell root);
  /// Replaces b by reciprocals.
  LogicalResult invert(MutableArrayRef<Cell> b) const;
  /// The one of a and −a that stands for both; whether it is −a.
  std::pair<Cell, bool> dropSign(Cell a) const {
    Cell other = field.neg(a);
    return {std::min(a, other), other < a};
  }
  /// The integer, if a is one of few digits: its sign as a real number is
  /// known.
  std::optional<int> getSmallInt(Cell a) const;

  PrimeField field;
  uint64_t key;
  Cell infinity;
  /// For e in [−1100, 1100] what a plain integer is multiplied by to make the
  /// element integer · 2^e: the form of the form of 2^e.
  std::vector<Cell> powersOfTwo;
  /// k/2 for small integers k, for powers.
  llvm::DenseMap<Cell, int> halves;
  struct Scale {
    Cell inverseSquare;
    Cell scale;
  };
  std::vector<Scale> scales;
  /// The root of a number; the number of a root. With each pair stands that of
  /// the reciprocals.
  llvm::DenseMap<Cell, Cell> roots, squares;
  /// A set of bits of roots, to dismiss other numbers quickly.
  std::vector<bool> rootFilter;
  /// Of a maximum: the sum of the hashes of what it is the maximum of.
  llvm::DenseMap<Cell, uint64_t> maxima;
  llvm::DenseSet<Cell> nonNegative;
  int64_t missingRoot = 0;
};

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_FIELDDOMAIN_H
