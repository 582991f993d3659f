//===- Interpreter.h - Evaluates programs over a domain ---------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_INTERPRETER_H
#define NORM_VERIFICATION_INTERPRETER_H

#include "Tensor.h"

#include "norm/IR/Norm.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/VectorInterfaces.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MathExtras.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace mlir::norm::verify {

class Expansion;

/// Why an evaluation stopped early.
struct Stop {
  enum class Kind {
    /// The op can't be evaluated.
    Unsupported,
    /// A division by zero: by chance, or in the program.
    ZeroDivisor,
    /// The field lacks the root of an extent.
    MissingRoot,
    /// An assertion failed, or an index was out of range: the inputs aren't
    /// what the program is for.
    BadInput
  };
  Kind kind;
  Operation *op;
  std::string message;
};

/// Many scalars that are computed alike: the values of one SSA value at several
/// points of an iteration space.
struct Lanes {
  Tensor::Kind kind = Tensor::Kind::Real;
  std::vector<Cell> cells;
  Bound bound;

  bool isReal() const { return kind == Tensor::Kind::Real; }
};

/// The bits of an integer or index type, or of the elements of such.
unsigned getIntegerWidth(Type type);
inline uint64_t toUnsigned(uint64_t cell, unsigned width) {
  return width == 64 ? cell : cell & ((uint64_t(1) << width) - 1);
}
/// The value as a signed number: true is −1.
inline int64_t toSigned(uint64_t cell, unsigned width) {
  return llvm::SignExtend64(cell, width);
}
/// The results of an affine map; nothing where it isn't defined.
std::optional<SmallVector<int64_t, 1>> computeAffine(AffineMap map,
                                                     ArrayRef<int64_t> values);
/// Lanes as numbers of the domain.
Lanes toReal(const Domain &domain, const Lanes &lanes);

/// A slice of a tensor, its numbers known.
struct Slice {
  SmallVector<int64_t> offsets, sizes, strides;
};

/// The weights of a program by the keys of their resources.
using WeightMap = llvm::StringMap<Attribute>;

/// Evaluates the functions of a module. An op is evaluated by one of the
/// `visit` functions, which fails after noting why in `stop`.
class Interpreter {
public:
  /// `salt` tells the undefined values of one program from those of another.
  Interpreter(ModuleOp module, Domain &domain, uint64_t salt)
      : symbols(module), domain(domain), salt(salt) {}

  FailureOr<SmallVector<Tensor>> call(func::FuncOp func, ArrayRef<Tensor> args);
  const std::optional<Stop> &getStop() const { return stop; }

  /// Constants with a recipe take the recipe's exact value, computed from
  /// these weights of the original program. `weights` must live as long.
  void useRecipes(const WeightMap &weights) { originals = &weights; }
  FailureOr<Tensor> evaluateRecipe(arith::ConstantOp constant);

  /// What was asserted about floats, by the number that stands for it.
  const llvm::MapVector<Cell, Operation *> &getAsserted() const {
    return asserted;
  }

  /// Called with each tensor or scalar that an op outside of a body computes.
  std::function<void(OpResult, const Tensor &)> observer;
  /// Called before each op outside of bodies, with how many there were.
  std::function<void(uint64_t)> progress;

private:
  friend class BodyEvaluator;

  /// What happens beside the ops of a block, so that memory holds what is
  /// needed alone: before an op, the constants with recipes that it is the
  /// first to use; after it, the values that it is the last to use.
  struct BlockPlan {
    llvm::DenseMap<Operation *, SmallVector<arith::ConstantOp, 1>> before;
    llvm::DenseMap<Operation *, SmallVector<Value, 2>> after;
  };
  const BlockPlan &getPlan(Block *block);
  bool hasRecipe(Operation *op) const;

  LogicalResult fail(Operation *op, const Twine &message,
                     Stop::Kind kind = Stop::Kind::Unsupported);
  LogicalResult failZeroDivisor(Operation *op) {
    return fail(op, "divides by zero", Stop::Kind::ZeroDivisor);
  }
  LogicalResult failRange(Operation *op, const Twine &message) {
    return fail(op, message, Stop::Kind::BadInput);
  }

  const Tensor &get(Value value);
  std::optional<Tensor> getOptional(Value value) {
    return value ? std::optional(get(value)) : std::nullopt;
  }
  void set(Value value, Tensor tensor);
  /// The integer that a number is, or that a drawn order of the floats makes
  /// it.
  FailureOr<int64_t> decide(Operation *op, Cell cell);
  /// Notes that `condition` is asserted, or fails if it doesn't hold.
  LogicalResult assertHolds(Operation *op, const Lanes &condition,
                            StringRef message);
  /// An index or integer that is known or can be decided.
  FailureOr<int64_t> getInt(Operation *op, Value value);
  FailureOr<SmallVector<int64_t>> getInts(Operation *op,
                                          ArrayRef<OpFoldResult> values);
  /// The elements of a tensor as integers, those that aren't known decided.
  FailureOr<std::vector<Cell>> readIntegers(Operation *op,
                                            const Tensor &tensor);
  FailureOr<Slice> getSlice(OffsetSizeAndStrideOpInterface op);
  /// The shape of a result, its dynamic extents from `dynamic` in order.
  FailureOr<SmallVector<int64_t>> getShape(Operation *op, ShapedType type,
                                           ValueRange dynamic);

  /// Runs a region from its entry block to a terminator that isn't a branch;
  /// gives that one's operands.
  FailureOr<SmallVector<Tensor>> run(Region &region, ArrayRef<Tensor> args,
                                     Operation *&terminator);
  LogicalResult visit(Operation *op);

  // ScalarOps.cpp, IntegerOps.cpp
  /// Evaluates an elementwise op with one result on n scalars at once, and
  /// rounds if the domain does.
  LogicalResult visitScalar(Operation *op, ArrayRef<const Lanes *> operands,
                            size_t n, Lanes &result);
  LogicalResult visitUnrounded(Operation *op, ArrayRef<const Lanes *> operands,
                               size_t n, Lanes &result);
  LogicalResult visitInteger(Operation *op, ArrayRef<const Lanes *> operands,
                             size_t n, Lanes &result);
  LogicalResult visitSymbolicInteger(Operation *op,
                                     ArrayRef<const Lanes *> operands, size_t n,
                                     Lanes &result);
  /// The same, but for integers that can be known.
  LogicalResult visitUnknownInteger(Operation *op,
                                    ArrayRef<const Lanes *> operands, size_t n,
                                    Lanes &result);
  /// Says of the results of an op which integers they are, as far as those of
  /// its operands are known.
  void noteIntegers(Operation *op, ArrayRef<const Lanes *> operands, size_t n,
                    Lanes &result);
  LogicalResult visitSelect(Operation *op, ArrayRef<const Lanes *> operands,
                            size_t n, Lanes &result);
  LogicalResult visitDivision(Operation *op, const Lanes &a, const Lanes &b,
                              size_t n, Lanes &result);
  LogicalResult visitElementwise(Operation *op);

  // LinalgOps.cpp
  LogicalResult visitLinalg(linalg::LinalgOp op);
  // Contraction.cpp
  /// Evaluates `op` if it adds up products or single elements; nothing if it
  /// does something else.
  std::optional<LogicalResult> visitContraction(linalg::LinalgOp op,
                                                ArrayRef<int64_t> extents);
  // Expansion.cpp
  /// Evaluates what `build` makes of an op and these operands, ops whose values
  /// take the place of the op's results, or go to its destinations; nothing if
  /// that is nothing.
  std::optional<LogicalResult> visitExpansion(
      Operation *op, ValueRange operands,
      llvm::function_ref<SmallVector<Value>(Expansion &, ValueRange)> build);
  // TosaOps.cpp
  std::optional<LogicalResult> visitTosaOp(Operation *op);
  // PackOps.cpp, SoftmaxOp.cpp
  std::optional<LogicalResult> visitPackOp(Operation *op);
  std::optional<LogicalResult> visitSoftmaxOp(Operation *op);
  // VectorOps.cpp
  std::optional<LogicalResult> visitVectorOp(Operation *op);
  // VectorMemory.cpp
  std::optional<LogicalResult> visitVectorMemoryOp(Operation *op);
  /// Of each bit of a mask whether it is set; all are if there is none.
  FailureOr<std::vector<Cell>> getMask(Operation *op, Value mask, size_t n);
  /// Where in memory the elements of a vector lie, in row-major order; nothing
  /// for those that aren't accessed.
  FailureOr<std::vector<std::optional<int64_t>>>
  locateTransfer(VectorTransferOpInterface transfer, const Tensor &memory);
  /// The same, for a vector along the last dimensions of the memory or, with
  /// `places`, at places along the last one.
  FailureOr<std::vector<std::optional<int64_t>>>
  locateRow(Operation *op, const Tensor &memory, ValueRange indices,
            ArrayRef<int64_t> shape, Value mask, Value places);
  /// The elements at these offsets, or those of `other`, which may be a scalar.
  Tensor readVector(const Tensor &source, ArrayRef<int64_t> shape,
                    ArrayRef<std::optional<int64_t>> offsets,
                    const Tensor &other);
  LogicalResult writeVector(Operation *op, const Tensor &target,
                            const Tensor &source,
                            ArrayRef<std::optional<int64_t>> offsets);
  // TensorOps.cpp
  std::optional<LogicalResult> visitTensorOp(Operation *op);
  /// The elements of the parts, one after the other.
  FailureOr<Tensor> join(Operation *op, ArrayRef<Tensor> parts,
                         ArrayRef<int64_t> shape);
  /// A copy of `target` that can hold elements of `source`, too.
  Tensor copyToHold(const Tensor &target, const Tensor &source);
  /// `target` with `source` written at a slice, which lies within it.
  FailureOr<Tensor> overwrite(Operation *op, const Tensor &target,
                              const Tensor &source, ArrayRef<int64_t> offsets,
                              ArrayRef<int64_t> sizes,
                              ArrayRef<int64_t> strides);
  // MemRefOps.cpp, ControlFlow.cpp, NormOps.cpp, Opaque.cpp
  std::optional<LogicalResult> visitMemRefOp(Operation *op);
  /// Where memory begins: at a multiple of 64, or one element after that, as is
  /// drawn for each memory.
  int64_t getAddress(const Tensor &memory, MemRefType type);
  std::optional<LogicalResult> visitControlFlow(Operation *op);
  /// Runs the turns of a loop, and fails if they race.
  std::optional<LogicalResult> visitParallel(scf::ParallelOp loop);
  /// Evaluates both branches and selects from what they yield; nothing if that
  /// can't be done.
  std::optional<LogicalResult> joinBranches(Operation *ifOp, Value condition,
                                            ArrayRef<Tensor> args);
  std::optional<LogicalResult> visitNormOp(Operation *op);
  // GlobalOps.cpp
  std::optional<LogicalResult> visitGlobalOp(Operation *op);
  // NormGradOps.cpp
  LogicalResult visitGradOp(GradOpInterface op);
  // QuantizeOp.cpp
  LogicalResult visitQuantizeOp(QuantizeOp op);
  LogicalResult visitOpaque(Operation *op);

  /// Puts the value of a destination: the result of `op` with that number, or
  /// what lies in the memref.
  LogicalResult writeDestination(Operation *op, Value destination,
                                 unsigned result, Tensor tensor);
  /// Copies elements to where `target`, a memref, lies.
  LogicalResult store(Operation *op, const Tensor &target,
                      const Tensor &source);
  Tensor makeUndefined(Type elementType, ArrayRef<int64_t> shape);

  SymbolTable symbols;
  Domain &domain;
  uint64_t salt;
  uint64_t numUndefined = 0;
  /// The numbers of memories whose addresses are known.
  llvm::DenseMap<const Storage *, uint64_t> addresses;
  uint64_t numSteps = 0;
  unsigned depth = 0;
  llvm::DenseMap<Value, Tensor> environment;
  llvm::DenseMap<Operation *, Tensor> globals;
  llvm::DenseMap<Block *, std::unique_ptr<BlockPlan>> plans;
  const WeightMap *originals = nullptr;
  llvm::MapVector<Cell, Operation *> asserted;
  std::optional<Stop> stop;
};

/// Evaluates the body of a structured op on many points at once.
class BodyEvaluator {
public:
  /// Fills in an index of the iteration space for each point.
  using IndexProvider = llvm::function_ref<void(int64_t, std::vector<Cell> &)>;

  BodyEvaluator(Interpreter &interpreter, Block &body, size_t n,
                IndexProvider getIndex)
      : interpreter(interpreter), body(body), n(n), getIndex(getIndex) {}

  /// Evaluates the body with `args`; what it yields.
  FailureOr<SmallVector<Lanes>> run(SmallVector<Lanes> args);

private:
  LogicalResult visit(Operation *op);
  LogicalResult visitExtract(tensor::ExtractOp op);
  /// The lanes of a value; values from outside are the same in each.
  const Lanes &get(Value value);

  Interpreter &interpreter;
  Block &body;
  size_t n;
  IndexProvider getIndex;
  llvm::DenseMap<Value, std::unique_ptr<Lanes>> values;
};

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_INTERPRETER_H
