//===- RowPolynomial.h - Polynomials in a vector and its sums ---*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The values that a normalization computes on the way from a vector x of
// extent d to its result are, at position i, polynomials with rational
// coefficients in
//
//   x            the element x_i itself,
//   companions   elements g_i of other tensors, which vary with the row and
//                along it,
//   channels     elements γ_i, β_i, … of vectors that don't depend on the row,
//   sums         Σ of a product of the above over i, the same at every i,
//   scalars      other values that are the same at every i,
//   roots        √p of a polynomial p in sums and scalars, to any integer
//                power: 1/√p is the power −1,
//   exponentials e^p of a polynomial p, to any integer power.
//
// Two programs that have the same polynomial compute the same function over
// the reals, however they spell it. The polynomials of a RowRing are kept in
// a normal form: products are expanded, sums are pulled apart (Σ(x − S/d)²
// becomes Σx² − S²/d), √p·√p becomes p, and e^(p + r) becomes e^p·e^r where r
// is what is the same at every position. Every p under a root is provably
// positive, and so are exponentials and sums of their products, which have
// negative powers as well; so these rules hold for every real x. (Not every
// equality is seen: e^p·e^q isn't joined.)
//
// All operations that could grow a polynomial are bounded; beyond the bounds,
// and where the result has no such form, they return none.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_ROWPOLYNOMIAL_H
#define NORM_ANALYSIS_ROWPOLYNOMIAL_H

#include "norm/Analysis/Rational.h"
#include "llvm/ADT/SmallVector.h"
#include <map>
#include <set>
#include <vector>

namespace mlir::norm {

/// A product of powers of atoms: (atom, exponent) by increasing atom, with
/// exponents other than zero. Only what can't be zero has negative exponents.
using RowMonomial = SmallVector<std::pair<unsigned, int>, 4>;

/// A sum of monomials with coefficients other than zero. Which atoms the
/// numbers in a monomial mean is known to the RowRing it comes from.
class RowPolynomial {
public:
  RowPolynomial() = default;
  RowPolynomial(const Rational &constant) { addTerm({}, constant); }

  void addTerm(const RowMonomial &monomial, const Rational &coefficient);

  const std::map<RowMonomial, Rational> &getTerms() const { return terms; }
  Rational getCoefficient(const RowMonomial &monomial) const;
  bool isZero() const { return terms.empty(); }

  /// The value, if the polynomial is a constant.
  std::optional<Rational> getConstant() const;

  bool operator==(const RowPolynomial &other) const {
    return terms == other.terms;
  }
  bool operator<(const RowPolynomial &other) const {
    return terms < other.terms;
  }

private:
  std::map<RowMonomial, Rational> terms;
};

/// The atoms of the polynomials over one vector, and arithmetic on them. What
/// it says holds of every vector of at least one element.
class RowRing {
public:
  /// The extent of a vector of any number of elements. Sums of what is the same
  /// at every position have no polynomial then.
  static constexpr int64_t kUnknownExtent = 0;

  enum class AtomKind {
    Base,
    Companion,
    Channel,
    Scalar,
    Sum,
    Root,
    Exponential,
    RowExponential
  };

  /// The ring over a vector of `extent` elements.
  explicit RowRing(int64_t extent);

  int64_t getExtent() const { return extent; }

  /// The number of products of terms is bounded; this grants it again.
  void resetBudget();

  /// New atoms; each call makes another one.
  unsigned addCompanion() { return addAtom({AtomKind::Companion, {}, {}}); }
  unsigned addChannel() { return addAtom({AtomKind::Channel, {}, {}}); }
  unsigned addScalar() { return addAtom({AtomKind::Scalar, {}, {}}); }

  /// The polynomials of a single atom.
  RowPolynomial getBase() const { return getAtom(0); }
  RowPolynomial getAtom(unsigned atom) const;

  AtomKind getKind(unsigned atom) const { return atoms[atom].kind; }
  /// The radicand of an atom of kind Root, the exponent of one of kind
  /// Exponential or RowExponential.
  const RowPolynomial &getRadicand(unsigned atom) const {
    return atoms[atom].radicand;
  }

  /// The sum atom Σx^power; it need not occur anywhere yet.
  unsigned getPowerSum(int power);

  using Result = std::optional<RowPolynomial>;
  Result add(const RowPolynomial &lhs, const RowPolynomial &rhs) const;
  Result subtract(const RowPolynomial &lhs, const RowPolynomial &rhs) const;
  Result multiply(const RowPolynomial &lhs, const RowPolynomial &rhs);
  /// lhs · rhs⁻¹ for a constant or a monomial in roots, exponentials, and sums
  /// of products of exponentials; none otherwise.
  Result divide(const RowPolynomial &lhs, const RowPolynomial &rhs);
  Result power(const RowPolynomial &base, int64_t exponent);
  /// Σ over the vector's positions.
  Result sum(const RowPolynomial &polynomial);
  /// √p; none unless p is provably positive.
  Result squareRoot(const RowPolynomial &polynomial);
  /// e^p.
  Result exponential(const RowPolynomial &polynomial);

  /// What becomes of the polynomial if x is replaced by another vector,
  /// whereas companions, channels and scalars stay as they are.
  Result substituteBase(const RowPolynomial &polynomial,
                        const RowPolynomial &replacement);

  /// Whether the value is the same at every position.
  bool isRow(const RowPolynomial &polynomial) const;
  /// Whether the value depends on channels and constants alone.
  bool isChannel(const RowPolynomial &polynomial) const;
  /// Whether the value depends on x, directly or through a sum or a root.
  bool dependsOnBase(const RowPolynomial &polynomial) const;
  /// Whether the kind of atom has another value at every position.
  static bool varies(AtomKind kind) {
    return kind == AtomKind::Base || kind == AtomKind::Companion ||
           kind == AtomKind::Channel || kind == AtomKind::Exponential;
  }
  /// The companions, channels and scalars that the value depends on, those
  /// within sums, roots and exponentials included.
  void collectLeaves(const RowPolynomial &polynomial,
                     std::set<unsigned> &leaves) const;
  /// Whether a term has the atom as a factor, or as a part of one.
  bool mentions(const RowPolynomial &polynomial, unsigned atom) const;

  /// Whether the value can't be negative, whatever the real numbers x: it is
  /// a·Σx² + b·(Σx)² + e with a ≥ 0, b ≥ −a/d, e ≥ 0 (by Cauchy and Schwarz
  /// (Σx)² ≤ d·Σx²). Positive if moreover e > 0. False means unknown.
  bool isNonNegative(const RowPolynomial &polynomial);
  bool isPositive(const RowPolynomial &polynomial);

  /// Prints a polynomial, e.g. `x - 1/16*S[x]`.
  void print(raw_ostream &os, const RowPolynomial &polynomial) const;

private:
  struct Atom {
    AtomKind kind;
    RowMonomial summand;
    RowPolynomial radicand;
  };

  unsigned addAtom(Atom atom);
  unsigned getSum(const RowMonomial &summand);
  /// Whether the atom is positive for every real x.
  bool isPositiveAtom(unsigned atom) const;
  /// What a sum, a root or an exponential is one of; zero for other atoms.
  RowPolynomial getInner(unsigned atom) const;
  Result substituteBase(unsigned atom, const RowPolynomial &replacement);
  void print(raw_ostream &os, const RowMonomial &monomial) const;

  /// Adds coefficient · lhs · rhs to `result`; false beyond the bounds.
  bool addProduct(RowPolynomial &result, const Rational &coefficient,
                  const RowMonomial &lhs, const RowMonomial &rhs);

  int64_t extent;
  size_t remainingProducts;
  std::vector<Atom> atoms;
  std::map<RowMonomial, unsigned> sums;
  std::map<RowPolynomial, unsigned> roots;
  std::map<RowPolynomial, unsigned> exponentials;
};

} // namespace mlir::norm

#endif // NORM_ANALYSIS_ROWPOLYNOMIAL_H
