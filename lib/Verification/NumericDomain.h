//===- NumericDomain.h - Programs over doubles ------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_NUMERICDOMAIN_H
#define NORM_VERIFICATION_NUMERICDOMAIN_H

#include "Domain.h"

namespace mlir::norm::verify {

/// Evaluates with doubles, each operation rounded once; or, if it
/// `roundsToTypes`, once more to the type that the program gives its result.
/// For sums, products, quotients and roots in types of up to 25 bits that is
/// what the type's own operation gives. Random numbers are in [−1, 1).
class NumericDomain : public Domain {
public:
  explicit NumericDomain(bool toTypes = false) : toTypes(toTypes) {}

  static double toDouble(Cell cell) {
    return llvm::bit_cast<double>(static_cast<uint64_t>(cell));
  }
  static Cell toCell(double value) { return llvm::bit_cast<uint64_t>(value); }

  Cell fromInt(int64_t value) const override {
    return toCell(static_cast<double>(value));
  }
  Cell fromFloat(const llvm::APFloat &value) const override {
    return toCell(value.convertToDouble());
  }
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
  LogicalResult powi(const Cell *a, const Cell *b, Cell *out,
                     size_t n) override;
  LogicalResult apply(StringRef function, ArrayRef<const Cell *> args,
                      Cell *out, size_t n) override;
  void compare(arith::CmpFPredicate predicate, const Cell *a, const Cell *b,
               Cell *out, size_t n) override;
  bool comparesSymbolically() const override { return false; }
  std::optional<KnownInteger> getInteger(Cell cell) const override;
  void convertToIntegers(const Cell *a, Cell *out, size_t n) override;
  Cell dot(const Cell *a, const Cell *b, size_t n) const override;
  Cell sum(const Cell *a, size_t n) const override;
  FailureOr<Cell> getRootOfExtent(int64_t extent) override {
    return toCell(std::sqrt(static_cast<double>(extent)));
  }
  bool roundsToTypes() const override { return toTypes; }
  void round(FloatType type, Cell *cells, size_t n) const override;

private:
  bool toTypes;
};

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_NUMERICDOMAIN_H
