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

/// Evaluates in two prime fields at once: a cell holds the element of the first
/// in its low half and that of the second in its high half. Functions that
/// aren't algebraic are keyed hashes of their arguments, of both halves
/// together: two arguments count as one only if they are equal in both fields.
///
/// What is known about a number is kept by its value, for both programs
/// together: which root it is, of which numbers it is the maximum, that it
/// isn't negative. The identities that follow hold for real numbers wherever
/// they are used, so they only ever make equal functions look equal.
class FieldDomain : public Domain {
public:
  FieldDomain(uint64_t prime, uint64_t otherPrime, uint64_t key);

  /// The fields, and the elements of them.
  const PrimeField &getField() const { return first; }
  const PrimeField &getOtherField() const { return second; }
  static PrimeField::Element getElement(Cell cell) { return low(cell); }
  static PrimeField::Element getOtherElement(Cell cell) { return high(cell); }

  /// Lets roots be taken of c·v where the root of v is known, for a constant
  /// c = scale²; `scale` is positive as a real number, and the root of
  /// `number` if that is given.
  void addScale(Cell scale, int64_t number = 1);
  /// How much is known by value. It can only grow.
  size_t getNumFacts() const { return nonNegative.size() + roots.size(); }
  /// The extent whose root the field lacks, after getRootOfExtent has failed.
  int64_t getMissingRoot() const { return missingRoot; }

  Cell fromInt(int64_t value) const override {
    return pair(first.fromInt(value), second.fromInt(value));
  }
  Cell fromFloat(const llvm::APFloat &value) const override;
  void decode(FloatType type, const char *data, const int64_t *offsets,
              size_t n, Cell *out) const override;
  Cell getRandom(uint64_t key, uint64_t index) const override;
  void add(const Cell *a, const Cell *b, Cell *out, size_t n) const override;
  void sub(const Cell *a, const Cell *b, Cell *out, size_t n) const override;
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
  std::optional<KnownInteger> getInteger(Cell cell) const override;
  void noteDrawn(Cell cell, int64_t value) override {
    drawn.try_emplace(cell, value);
  }
  void noteChoice(Cell result, Cell chosen) override {
    setRank(result, getRank(chosen));
  }
  void convertToIntegers(const Cell *a, Cell *out, size_t n) override;
  Cell dot(const Cell *a, const Cell *b, size_t n) const override;
  Cell sum(const Cell *a, size_t n) const override;
  FailureOr<Cell> getRootOfExtent(int64_t extent) override;
  void noteNonNegative(const Cell *cells, size_t n) override {
    nonNegative.insert(cells, cells + n);
  }

private:
  using Wide = unsigned __int128;

  static uint64_t low(Cell cell) { return static_cast<uint64_t>(cell); }
  static uint64_t high(Cell cell) { return static_cast<uint64_t>(cell >> 64); }
  static Cell pair(uint64_t low, uint64_t high) {
    return static_cast<Cell>(high) << 64 | low;
  }
  Cell plus(Cell a, Cell b) const {
    return pair(first.add(low(a), low(b)), second.add(high(a), high(b)));
  }
  Cell minus(Cell a, Cell b) const {
    return pair(first.sub(low(a), low(b)), second.sub(high(a), high(b)));
  }
  Cell times(Cell a, Cell b) const {
    return pair(first.mul(low(a), low(b)), second.mul(high(a), high(b)));
  }
  Cell negated(Cell a) const { return minus(0, a); }
  Cell power(Cell a, uint64_t exponent) const {
    return pair(first.pow(low(a), exponent), second.pow(high(a), exponent));
  }
  /// Whether there is a reciprocal.
  static bool isUnit(Cell a) { return low(a) != 0 && high(a) != 0; }
  Cell reciprocal(Cell a) const {
    return pair(first.inverse(low(a)), second.inverse(high(a)));
  }

  Wide hash(uint64_t function, ArrayRef<Cell> cells) const;
  Cell hashToField(uint64_t function, ArrayRef<Cell> cells) const {
    Wide word = hash(function, cells);
    return pair(first.fromBits(word),
                second.fromBits(hash(function + 1, {word})));
  }
  Cell product(Cell a, Cell b);
  /// a·b where a is a known root and b its number or that one's opposite.
  std::optional<Cell> getRootProduct(Cell a, Cell b) const;
  /// Of a maximum: the two it was taken of, how many numbers it is the maximum
  /// of (those that are maxima count as what they are maxima of), and the sum
  /// of those numbers' hashes.
  struct Maximum {
    Cell first, second;
    size_t count;
    Wide terms;
  };
  Cell maximum(Cell a, Cell b);
  Maximum asMaximum(Cell a) const;
  /// Adds what `a` is the maximum of to `numbers`.
  void collectNumbers(Cell a, SmallVectorImpl<Cell> &numbers) const;
  /// Whether 0 < a.
  Cell isPositive(Cell a);
  Cell isZero(Cell a);
  FailureOr<Cell> root(Cell a);
  void noteRoot(Cell number, Cell root);
  /// Replaces b by reciprocals.
  LogicalResult invert(MutableArrayRef<Cell> b) const;
  /// The one of a and −a that stands for both; whether it is −a.
  std::pair<Cell, bool> dropSign(Cell a) const {
    Cell other = negated(a);
    return {std::min(a, other), other < a};
  }
  /// The integer, if a is one of few digits.
  std::optional<int> getSmallInt(Cell a) const;
  /// The integer that a is; nothing if it isn't one of less than 54 bits.
  std::optional<int64_t> getExactInt(Cell a) const;
  /// The real number that a is; nothing if it isn't a multiple of 2⁻³⁰ of less
  /// than 54 bits.
  std::optional<double> getExactNumber(Cell a) const;
  /// Its sign.
  std::optional<int> getExactSign(Cell a) const;

  /// The place of a number in the drawn order, in which −a < −b if b < a, small
  /// integers stand where they do, what is known not to be negative follows
  /// them, and a maximum or what a comparison selects stands with one of its
  /// operands.
  int64_t getRank(Cell a) const;
  void setRank(Cell a, int64_t rank);
  /// 1 if b < a in the drawn order, −1 if a < b, else 0. Two pairs with the
  /// same difference are ordered alike.
  int getSignInOrder(Cell a, Cell b);

  PrimeField first, second;
  uint64_t key;
  Cell one;
  Cell infinity;
  /// For e in [−1100, 1100] what a plain integer is multiplied by to make the
  /// element integer · 2^e: the form of the form of 2^e.
  std::vector<uint64_t> powersOfTwo, otherPowersOfTwo;
  /// k/2 for small integers k, for powers.
  llvm::DenseMap<Cell, int> halves;
  struct Scale {
    Cell inverseSquare;
    Cell scale;
    /// If it isn't rational, the number whose root it is, less squares; else 1.
    int64_t radicand;
  };
  std::vector<Scale> scales;
  /// The root of a number; the number of a root. With each pair stands that of
  /// the reciprocals.
  llvm::DenseMap<Cell, Cell> roots, squares;
  /// A set of bits of roots, to dismiss other numbers quickly.
  std::vector<bool> rootFilter;
  llvm::DenseMap<Cell, Maximum> maxima;
  llvm::DenseSet<Cell> nonNegative;
  /// Ranks that aren't hashes, signs of differences that were drawn, and the
  /// integers that follow from them.
  llvm::DenseMap<Cell, int64_t> ranks;
  llvm::DenseMap<Cell, int> drawnSigns;
  llvm::DenseMap<Cell, int64_t> drawn;
  int64_t missingRoot = 0;
};

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_FIELDDOMAIN_H
