//===- Contraction.cpp - Sums of products, fast ---------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"
#include "LinearMap.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Threading.h"

using namespace mlir;
using namespace mlir::norm::verify;

/// Rows of the larger operand that are decoded at a time.
constexpr size_t kBlockRows = 32;

/// Work below which threads don't pay.
constexpr double kMinParallelWork = 1 << 18;

//===----------------------------------------------------------------------===//
// Recognition
//===----------------------------------------------------------------------===//

/// The value behind casts between float types, which change no real number.
static Value skipCasts(Value value) {
  while (true) {
    Operation *op = value.getDefiningOp();
    if (!isa_and_nonnull<arith::ExtFOp, arith::TruncFOp>(op))
      return value;
    value = op->getOperand(0);
  }
}

namespace {
/// The operands of acc + x or acc + x·y.
struct Summand {
  BlockArgument x, y;
};
} // namespace

static std::optional<Summand> matchSum(linalg::LinalgOp op) {
  if (op.getNumDpsInits() != 1)
    return std::nullopt;
  Block *body = op.getBlock();
  BlockArgument accumulator = body->getArguments().back();
  Value yielded = skipCasts(body->getTerminator()->getOperand(0));
  auto add = yielded.getDefiningOp<arith::AddFOp>();
  if (!add)
    return std::nullopt;
  Value left = skipCasts(add.getLhs()), right = skipCasts(add.getRhs());
  if (right == accumulator)
    std::swap(left, right);
  if (left != accumulator || right == accumulator)
    return std::nullopt;
  auto getInput = [&](Value value) -> BlockArgument {
    auto arg = dyn_cast<BlockArgument>(skipCasts(value));
    return arg && arg.getOwner() == body && arg != accumulator
               ? arg
               : BlockArgument();
  };
  Summand summand;
  if (auto mul = right.getDefiningOp<arith::MulFOp>()) {
    summand = {getInput(mul.getLhs()), getInput(mul.getRhs())};
    if (!summand.x || !summand.y)
      return std::nullopt;
    return summand;
  }
  summand.x = getInput(right);
  if (!summand.x)
    return std::nullopt;
  return summand;
}

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

namespace {
/// Σ over k of x[b, m, k] · y[b, n, k], where b runs over the dimensions that
/// both operands have, m over those of x, n over those of y.
struct Contraction {
  const Tensor *x, *y; // y may be null: it is 1 then
  LinearForm accessX, accessY, accessOut;
  SmallVector<int64_t> extents;
  SmallVector<unsigned> batch, rows, columns, summed;

  void run(MLIRContext *context, Domain &domain, std::vector<Cell> &out) const;
};

/// Rows of an operand, decoded.
struct Rows {
  std::vector<Cell> cells;
  std::vector<int64_t> offsets;

  void read(const Domain &domain, const Tensor &tensor, int64_t base,
            ArrayRef<int64_t> rowOffsets, ArrayRef<int64_t> summedOffsets) {
    size_t length = summedOffsets.size();
    cells.resize(rowOffsets.size() * length);
    offsets.resize(length);
    for (size_t row = 0; row < rowOffsets.size(); ++row) {
      for (size_t k = 0; k < length; ++k)
        offsets[k] = base + rowOffsets[row] + summedOffsets[k];
      tensor.read(domain, offsets.data(), length, cells.data() + row * length);
    }
  }
};
} // namespace

void Contraction::run(MLIRContext *context, Domain &domain,
                      std::vector<Cell> &out) const {
  std::vector<int64_t> batchX = getOffsets(accessX, batch, extents);
  std::vector<int64_t> batchY = getOffsets(accessY, batch, extents);
  std::vector<int64_t> batchOut = getOffsets(accessOut, batch, extents);
  std::vector<int64_t> rowsX = getOffsets(accessX, rows, extents);
  std::vector<int64_t> rowsOut = getOffsets(accessOut, rows, extents);
  std::vector<int64_t> columnsY = getOffsets(accessY, columns, extents);
  std::vector<int64_t> columnsOut = getOffsets(accessOut, columns, extents);
  std::vector<int64_t> summedX = getOffsets(accessX, summed, extents);
  std::vector<int64_t> summedY = getOffsets(accessY, summed, extents);
  size_t length = summedX.size();
  size_t numBlocks = llvm::divideCeil(columnsY.size(), kBlockRows);

  auto runBlock = [&](size_t b, size_t block, const Rows &left) {
    size_t begin = block * kBlockRows;
    size_t end = std::min(columnsY.size(), begin + kBlockRows);
    Rows right;
    if (y)
      right.read(domain, *y, accessY.base + batchY[b],
                 ArrayRef(columnsY).slice(begin, end - begin), summedY);
    for (size_t n = begin; n < end; ++n)
      for (size_t m = 0; m < rowsX.size(); ++m) {
        const Cell *row = left.cells.data() + m * length;
        Cell value =
            y ? domain.dot(row, right.cells.data() + (n - begin) * length,
                           length)
              : domain.sum(row, length);
        Cell &cell =
            out[accessOut.base + batchOut[b] + rowsOut[m] + columnsOut[n]];
        domain.add(&cell, &value, &cell, 1);
      }
  };
  auto runBatch = [&](size_t b, bool parallel) {
    Rows left;
    left.read(domain, *x, accessX.base + batchX[b], rowsX, summedX);
    if (parallel)
      parallelFor(context, 0, numBlocks,
                  [&](size_t block) { runBlock(b, block, left); });
    else
      for (size_t block = 0; block < numBlocks; ++block)
        runBlock(b, block, left);
  };

  double work = static_cast<double>(batchX.size()) * rowsX.size() *
                columnsY.size() * length;
  if (work < kMinParallelWork || batchX.size() < numBlocks)
    for (size_t b = 0; b < batchX.size(); ++b)
      runBatch(b, work >= kMinParallelWork);
  else
    parallelFor(context, 0, batchX.size(),
                [&](size_t b) { runBatch(b, false); });
}

std::optional<LogicalResult>
Interpreter::visitContraction(linalg::LinalgOp op, ArrayRef<int64_t> extents) {
  std::optional<Summand> summand = matchSum(op);
  if (!summand)
    return std::nullopt;
  auto getOperand = [&](BlockArgument arg) -> OpOperand * {
    return arg ? op.getMatchingOpOperand(arg) : nullptr;
  };
  OpOperand *init = op.getDpsInitOperand(0);
  OpOperand *x = getOperand(summand->x), *y = getOperand(summand->y);
  const Tensor &initial = get(init->get());
  Contraction contraction;
  contraction.x = &get(x->get());
  contraction.y = y ? &get(y->get()) : nullptr;
  contraction.extents = llvm::to_vector(extents);
  if (!contraction.x->isReal() || (y && !contraction.y->isReal()) ||
      !initial.isReal())
    return std::nullopt;

  Tensor target;
  target.shape = initial.shape;
  target.strides = getRowMajorStrides(initial.shape);
  std::optional<LinearForm> accessX =
      getAccess(*contraction.x, op.getMatchingIndexingMap(x), extents);
  std::optional<LinearForm> accessOut =
      getAccess(target, op.getMatchingIndexingMap(init), extents);
  std::optional<LinearForm> accessY =
      y ? getAccess(*contraction.y, op.getMatchingIndexingMap(y), extents)
        : LinearForm{0, SmallVector<int64_t>(extents.size(), 0)};
  if (!accessX || !accessY || !accessOut)
    return std::nullopt;

  auto numRows = [&](ArrayRef<unsigned> dims) {
    double count = 1;
    for (unsigned dim : dims)
      count *= extents[dim];
    return count;
  };
  for (unsigned dim = 0; dim < extents.size(); ++dim) {
    if (extents[dim] == 1)
      continue;
    bool inX = accessX->coefficients[dim], inY = accessY->coefficients[dim],
         inOut = accessOut->coefficients[dim];
    if (!inOut)
      contraction.summed.push_back(dim);
    else if (inX && inY)
      contraction.batch.push_back(dim);
    else if (inY)
      contraction.columns.push_back(dim);
    else
      contraction.rows.push_back(dim);
  }
  contraction.accessX = *accessX;
  contraction.accessY = *accessY;
  contraction.accessOut = *accessOut;
  // The larger side is decoded block by block.
  if (y && numRows(contraction.rows) > numRows(contraction.columns)) {
    std::swap(contraction.x, contraction.y);
    std::swap(contraction.accessX, contraction.accessY);
    std::swap(contraction.rows, contraction.columns);
  }
  if (!y && contraction.rows.size() + contraction.batch.size() > 0) {
    // One row at a time.
    contraction.batch.append(contraction.rows);
    contraction.rows.clear();
  }

  std::vector<Cell> cells = initial.readAll(domain);
  Bound bound = contraction.x->bound;
  if (y)
    bound = Bound::product(bound, contraction.y->bound);
  bound = Bound::sum(bound, initial.bound, numRows(contraction.summed) + 1);
  contraction.run(op.getContext(), domain, cells);
  if (y && summand->x == summand->y)
    domain.noteNonNegative(cells.data(), cells.size());
  return writeDestination(op, init->get(), 0,
                          Tensor::fromCells(Tensor::Kind::Real, target.shape,
                                            std::move(cells), bound));
}
