//===- NormFoldWeights.cpp - Fold work on constant weights ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Transforms/Passes.h"

#include "WeightExpr/WeightExprBuilder.h"
#include "WeightGlobals.h"
#include "WeightRecipe.h"

#include "norm/Analysis/Verdict.h"
#include "norm/IR/Norm.h"
#include "norm/IR/WeightMemory.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Threading.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMFOLDWEIGHTS
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// Results of at most this many bytes whose sources are no resources are
/// stored in the attribute itself.
constexpr int64_t kInlineBytes = 4096;

/// A result may have this many times the bytes of its sources.
constexpr int64_t kMaxGrowth = 4;

/// After this many new bytes, room is made for more.
constexpr size_t kReleaseBytes = 32 << 20;

/// Visits of nodes that an expression may take, about a minute's work.
constexpr double kMaxWork = 0x1p36;

/// Whether `op` is work to fold, if its operands are constants.
static bool isCandidate(Operation *op) {
  return op->getNumResults() == 1 &&
         isa<RankedTensorType>(op->getResult(0).getType()) &&
         (isWeightPrep(op) || isa<CenterOp, CompressOp, ExpandOp>(op));
}

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

/// Evaluates all of `expr`, prepared, into `bytes` as elements of `type`. Each
/// block is a fixed set of lines, so the split among threads changes nothing.
static void evaluate(const WeightExpr &expr, FloatType type,
                     MLIRContext *context, MutableArrayRef<char> bytes) {
  ArrayRef<int64_t> shape = expr.getShape();
  int64_t width = type.getWidth() / 8;
  int64_t dim = std::max<int64_t>(0, expr.getRank() - 1);
  int64_t extent = shape.empty() ? 1 : shape.back();
  int64_t numRows = expr.getNumElements() / extent;

  int64_t segments = llvm::divideCeil(extent, kLineLength);
  // About 64 Ki elements a block.
  int64_t linesPerBlock =
      std::max<int64_t>(1, (1 << 16) / std::min<int64_t>(extent, kLineLength));
  int64_t numLines = numRows * segments;
  parallelFor(
      context, 0, llvm::divideCeil(numLines, linesPerBlock), [&](size_t block) {
        Scratch scratch;
        Scratch::Frame frame(scratch);
        Line line = frame.line();
        SmallVector<int64_t, 6> at(shape.size());
        int64_t begin = block * linesPerBlock;
        for (int64_t i = begin; i < std::min(begin + linesPerBlock, numLines);
             ++i) {
          int64_t row = i / segments, start = i % segments * kLineLength;
          int64_t count = std::min(kLineLength, extent - start);
          int64_t position = row * extent + start, rest = row;
          for (int64_t k = dim; k-- > 0;) {
            at[k] = rest % shape[k];
            rest /= shape[k];
          }
          if (!shape.empty())
            at[dim] = start;
          expr.read(at, dim, 1, count, line, scratch);
          storeLine(line, count, type, bytes.data() + position * width);
        }
      });
}

/// What a weight computed by `op` is called.
static StringRef getKeySuffix(Operation *op) {
  if (isa<CenterOp>(op))
    return "centred";
  if (isa<CompressOp>(op))
    return "compressed";
  if (isa<ExpandOp>(op))
    return "expanded";
  return "folded";
}

/// The attribute that holds the value of `expr`, the result of `op`. `source`
/// is the key of the resource it comes from, or empty.
static ElementsAttr makeConstant(Operation *op, WeightExpr &expr,
                                 StringRef source) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  auto elementType = cast<FloatType>(type.getElementType());
  int64_t width = elementType.getWidth() / 8;

  // One value stands for all.
  if (std::optional<DoubleDouble> value = expr.getUniformValue()) {
    SmallVector<char> bytes(width);
    storeLine({&value->hi, &value->lo}, 1, elementType, bytes.data());
    return DenseElementsAttr::getFromRawBuffer(type, bytes);
  }

  int64_t size = expr.getNumElements() * width;
  expr.prepare(op->getContext());
  if (source.empty() && size <= kInlineBytes) {
    SmallVector<char> bytes(size);
    evaluate(expr, elementType, op->getContext(), bytes);
    return DenseElementsAttr::getFromRawBuffer(type, bytes);
  }
  AsmResourceBlob blob = HeapAsmResourceBlob::allocate(size, /*align=*/64);
  evaluate(expr, elementType, op->getContext(), blob.getMutableData());
  std::string key = (source.empty() ? StringRef("weight") : source).str() +
                    "." + getKeySuffix(op).str();
  return DenseResourceElementsAttr::get(type, key, std::move(blob));
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct NormFoldWeights
    : public norm::impl::NormFoldWeightsBase<NormFoldWeights> {
  using Base::Base;
  void runOnOperation() override;

private:
  /// Fills `foldable` and `parts`.
  LogicalResult analyze(WeightGlobals &globals);

  /// Whether a result of `op`, which is part of an expression, reaches an op
  /// that isn't, without passing another candidate.
  bool escapes(Operation *op);

  /// Work that can be folded. The expressions are built before the first is
  /// folded: one that goes through another's result must not take it rounded.
  struct Foldable {
    WeightExprPtr expr;
    StringRef resourceKey;
    /// What reads the largest of the weights that globals hold.
    WeightSourceOpInterface source;
  };

  llvm::MapVector<Operation *, Foldable> foldable;
  /// The ops that their expressions go through.
  llvm::DenseSet<Operation *> parts;
  llvm::DenseMap<Operation *, bool> escaping;
};
} // namespace

/// Says why the expression of `op` can't be evaluated, where that isn't plain:
/// an op stands in the way whose own operands are constants, or the op claims
/// to depend on weights alone.
static void explain(Operation *op, const WeightExprBuilder &builder) {
  Operation *blocking = builder.getBlockingOp();
  if (!blocking)
    return; // an argument
  bool fromConstants =
      blocking->getNumOperands() > 0 &&
      llvm::all_of(blocking->getOperands(), [](Value operand) {
        Operation *source = operand.getDefiningOp();
        return source && source->hasTrait<OpTrait::ConstantLike>();
      });
  if (isWeightPrep(op) || fromConstants)
    emitKept(op, "norm-kept-weight-not-evaluated",
             "the weight isn't folded: '" + blocking->getName().getStringRef() +
                 "' can't be evaluated, " + builder.getBlockingReason());
}

/// Whether `expr` may be evaluated, as the value of `op`; says so if not.
static bool isWithinLimits(Operation *op, const WeightExpr &expr,
                           const WeightExprBuilder &builder) {
  if (expr.getUniformValue())
    return true;
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  double elements = static_cast<double>(expr.getNumElements());
  double bytes = elements * type.getElementTypeBitWidth() / 8;
  double work = elements * expr.getReadCost() + expr.getPrepareCost();
  bool grows =
      bytes > kInlineBytes &&
      bytes > static_cast<double>(builder.getSourceBytes()) * kMaxGrowth;
  if (!grows && work <= kMaxWork)
    return true;
  emitKept(op, "norm-kept-weight-too-large",
           grows ? "the weight isn't folded: it would be more than " +
                       Twine(kMaxGrowth) + " times the constants it is made of"
                 : Twine("the weight isn't folded: that would take too long"));
  return false;
}

LogicalResult NormFoldWeights::analyze(WeightGlobals &globals) {
  WalkResult result = getOperation()->walk([&](Operation *op) {
    if (!isCandidate(op) || op->use_empty())
      return WalkResult::advance();
    WeightExprBuilder builder(globals.getSymbols());
    FailureOr<WeightExprPtr> expr = builder.build(op->getResult(0));
    if (builder.isMalformed())
      return WalkResult::interrupt();
    if (failed(expr)) {
      explain(op, builder);
      return WalkResult::advance();
    }
    if ((*expr)->getNumElements() == 0 || !isWithinLimits(op, **expr, builder))
      return WalkResult::advance();
    foldable[op] = {*expr, builder.getResourceKey(), builder.getSource()};
    parts.insert(builder.getOps().begin(), builder.getOps().end());
    globals.noteReaders(builder.getOps().getArrayRef());
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

bool NormFoldWeights::escapes(Operation *op) {
  auto [entry, isNew] = escaping.try_emplace(op, false);
  if (!isNew)
    return entry->second;
  bool result = llvm::any_of(op->getUsers(), [&](Operation *user) {
    return !foldable.contains(user) && (!parts.contains(user) || escapes(user));
  });
  return escaping[op] = result;
}

/// Erases `op` if nothing needs it, and then its operands' ops likewise.
static void eraseIfUnused(Operation *op) {
  SmallVector<Operation *> worklist = {op};
  while (!worklist.empty()) {
    Operation *next = worklist.pop_back_val();
    bool isUnusedSource = isa<WeightSourceOpInterface>(next) &&
                          next->getNumResults() == 1 && next->use_empty();
    if (!isUnusedSource && !isOpTriviallyDead(next))
      continue;
    for (Value operand : next->getOperands())
      if (Operation *source = operand.getDefiningOp())
        if (!llvm::is_contained(worklist, source))
          worklist.push_back(source);
    llvm::erase(worklist, next);
    next->erase();
  }
}

/// Puts `value`, which `op` gives, where the weights it is made of are kept;
/// what reads it there.
static Value store(Operation *op, WeightSourceOpInterface source,
                   ElementsAttr value, WeightGlobals &globals) {
  OpBuilder b(op);
  if (source)
    return globals.store(b, source, value, getKeySuffix(op));
  return arith::ConstantOp::create(b, op->getLoc(), cast<TypedAttr>(value));
}

void NormFoldWeights::runOnOperation() {
  foldable.clear();
  parts.clear();
  escaping.clear();
  WeightGlobals globals(getOperation());
  if (failed(analyze(globals)))
    return signalPassFailure();
  // All are asked before the first is dropped.
  llvm::DenseSet<Operation *> roots;
  for (Operation *op : llvm::make_first_range(foldable))
    if (escapes(op))
      roots.insert(op);
  foldable.remove_if([&](auto &entry) { return !roots.contains(entry.first); });

  // So are the recipes made: one must not go through another's rounded result.
  llvm::DenseMap<Operation *, FlatSymbolRefAttr> recipes;
  if (keepRecipes) {
    SymbolTable &table = globals.getSymbols().getSymbolTable(getOperation());
    for (Operation *op : llvm::make_first_range(foldable))
      recipes[op] = FlatSymbolRefAttr::get(makeWeightRecipe(op, table));
  }

  auto *memory = getContext()
                     .getLoadedDialect<NormDialect>()
                     ->getRegisteredInterface<WeightMemoryInterface>();
  size_t newBytes = kReleaseBytes; // reading the file has filled memory already
  for (auto &[op, work] : foldable) {
    if (memory && newBytes >= kReleaseBytes) {
      memory->release();
      newBytes = 0;
    }
    ElementsAttr value = makeConstant(op, *work.expr, work.resourceKey);
    work.expr.reset(); // with the sums it stored
    if (auto resource = dyn_cast<DenseResourceElementsAttr>(value))
      newBytes += resource.getData().size();
    // With a recipe a weight stays where the recipe is looked for: at a
    // constant.
    Value folded =
        store(op, keepRecipes ? nullptr : work.source, value, globals);
    if (FlatSymbolRefAttr recipe = recipes.lookup(op))
      folded.getDefiningOp()->setAttr(kRecipeAttrName, recipe);
    op->getResult(0).replaceAllUsesWith(folded);
    eraseIfUnused(op);
  }
  globals.eraseUnused();
  if (memory && !foldable.empty())
    memory->release();
}
