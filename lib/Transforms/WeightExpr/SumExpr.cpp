//===- SumExpr.cpp - Sums in weight expressions ---------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A sum is computed once, before anything reads it, and stored. The terms are
// added in an order that depends on their shape alone: chunks of a fixed size,
// each by one thread, then the chunks one after the other.
//
//===----------------------------------------------------------------------===//

#include "WeightExpr.h"

#include "mlir/IR/Threading.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

/// Positions of an index space in row-major order: what `index` stands for.
static SmallVector<int64_t, 6> delinearize(int64_t index,
                                           ArrayRef<int64_t> shape) {
  SmallVector<int64_t, 6> at(shape.size());
  for (size_t i = shape.size(); i-- > 0;) {
    at[i] = index % shape[i];
    index /= shape[i];
  }
  return at;
}

static int64_t product(ArrayRef<int64_t> shape) {
  return *getCheckedNumElements(shape);
}

namespace {
class SumExpr final : public WeightExpr {
public:
  SumExpr(WeightExprPtr term, ArrayRef<int64_t> dims, DoubleDouble divisor)
      : WeightExpr(keptShape(*term, dims), term), reduced(dims),
        divisor(divisor) {
    for (int64_t dim = 0; dim < term->getRank(); ++dim)
      if (!llvm::is_contained(dims, dim))
        kept.push_back(dim);
    prepareCost +=
        static_cast<double>(term->getNumElements()) * term->getReadCost();
    // From then on, a read looks a sum up.
    readCost = 1;
    storedElements = numElements;
  }

  void read(ArrayRef<int64_t> at, unsigned dim, int64_t step, int64_t count,
            Line line, Scratch &) const override {
    int64_t position = 0, stride = 1, dimStride = 1;
    for (size_t i = shape.size(); i-- > 0;) {
      if (i == dim)
        dimStride = stride * step;
      position += at[i] * stride;
      stride *= shape[i];
    }
    for (int64_t i = 0; i < count; ++i)
      line.set(i, sums[position + i * dimStride]);
  }

protected:
  void prepareThis(MLIRContext *context) override {
    sums.assign(numElements, DoubleDouble());
    if (operands.front()->getNumElements() == 0)
      ;
    else if (llvm::is_contained(reduced, operands.front()->getFastDim()))
      sumAlongLines(context);
    else
      sumAcrossLines(context);
    for (DoubleDouble &sum : sums)
      sum = sum / divisor;
  }

private:
  static SmallVector<int64_t> keptShape(const WeightExpr &term,
                                        ArrayRef<int64_t> dims) {
    SmallVector<int64_t> shape;
    for (auto [dim, extent] : llvm::enumerate(term.getShape()))
      if (!llvm::is_contained(dims, dim))
        shape.push_back(extent);
    return shape;
  }

  /// The extents of `dims` in the term.
  SmallVector<int64_t, 6> extents(ArrayRef<int64_t> dims) const {
    SmallVector<int64_t, 6> result;
    for (int64_t dim : dims)
      result.push_back(operands.front()->getShape()[dim]);
    return result;
  }

  /// Sets the coordinates `dims` of `at` to the position `index` stands for.
  static void setPosition(SmallVectorImpl<int64_t> &at, ArrayRef<int64_t> dims,
                          ArrayRef<int64_t> dimExtents, int64_t index) {
    for (auto [dim, coordinate] :
         llvm::zip_equal(dims, delinearize(index, dimExtents)))
      at[dim] = coordinate;
  }

  /// Lines run along a reduced dimension: each is summed by itself.
  void sumAlongLines(MLIRContext *context);

  /// Lines run along a dimension that is kept: each is added to a line of sums.
  void sumAcrossLines(MLIRContext *context);

  SmallVector<int64_t> reduced, kept;
  DoubleDouble divisor;
  std::vector<DoubleDouble> sums;
};
} // namespace

void SumExpr::sumAlongLines(MLIRContext *context) {
  const WeightExpr &term = *operands.front();
  int64_t lineDim = term.getFastDim();
  int64_t extent = term.getShape()[lineDim];
  SmallVector<int64_t> outer;
  llvm::copy_if(reduced, std::back_inserter(outer),
                [&](int64_t dim) { return dim != lineDim; });
  SmallVector<int64_t, 6> outerExtents = extents(outer);
  SmallVector<int64_t, 6> keptExtents = extents(kept);
  int64_t numOuter = product(outerExtents);

  // About 64 Ki terms a block.
  int64_t sumsPerBlock =
      std::max<int64_t>(1, (1 << 16) / std::max<int64_t>(1, extent * numOuter));
  int64_t numBlocks = llvm::divideCeil(numElements, sumsPerBlock);
  parallelFor(context, 0, numBlocks, [&](size_t block) {
    Scratch scratch;
    Scratch::Frame frame(scratch);
    Line line = frame.line();
    SmallVector<int64_t, 6> at(term.getRank());
    int64_t begin = block * sumsPerBlock;
    for (int64_t i = begin; i < std::min(begin + sumsPerBlock, numElements);
         ++i) {
      setPosition(at, kept, keptExtents, i);
      DoubleDouble sum;
      for (int64_t j = 0; j < numOuter; ++j) {
        setPosition(at, outer, outerExtents, j);
        for (int64_t start = 0; start < extent; start += kLineLength) {
          at[lineDim] = start;
          int64_t count = std::min(kLineLength, extent - start);
          term.read(at, lineDim, 1, count, line, scratch);
          sum = sum + sumLine(line, count);
        }
      }
      sums[i] = sum;
    }
  });
}

void SumExpr::sumAcrossLines(MLIRContext *context) {
  const WeightExpr &term = *operands.front();
  int64_t lineDim = term.getFastDim();
  int64_t extent = term.getShape()[lineDim];
  SmallVector<int64_t> outer;
  llvm::copy_if(kept, std::back_inserter(outer),
                [&](int64_t dim) { return dim != lineDim; });
  SmallVector<int64_t, 6> outerExtents = extents(outer);
  SmallVector<int64_t, 6> reducedExtents = extents(reduced);
  int64_t numReduced = product(reducedExtents);
  // Where neighbours along the line lie in `sums`.
  int64_t lineStride = 1;
  for (int64_t dim : kept)
    if (dim > lineDim)
      lineStride *= term.getShape()[dim];

  // A block is a chunk of the reduction for one line of sums.
  constexpr int64_t chunk = 256;
  int64_t numChunks = llvm::divideCeil(numReduced, chunk);
  int64_t numSegments = llvm::divideCeil(extent, kLineLength);
  int64_t numLines = product(outerExtents) * numSegments;

  auto locate = [&](int64_t index, SmallVectorImpl<int64_t> &at) {
    setPosition(at, outer, outerExtents, index / numSegments);
    at[lineDim] = index % numSegments * kLineLength;
    return std::min(kLineLength, extent - at[lineDim]);
  };
  std::vector<DoubleDouble> partial(numElements * numChunks);
  auto partialOf = [&](ArrayRef<int64_t> at, int64_t chunkIndex) {
    int64_t position = 0;
    for (int64_t dim : kept)
      position = position * term.getShape()[dim] + at[dim];
    return partial.data() + numElements * chunkIndex + position;
  };

  parallelFor(context, 0, numLines * numChunks, [&](size_t block) {
    Scratch scratch;
    Scratch::Frame frame(scratch);
    Line line = frame.line(), sum = frame.line();
    SmallVector<int64_t, 6> at(term.getRank());
    int64_t chunkIndex = block % numChunks;
    int64_t count = locate(block / numChunks, at);
    sum.fill(count, DoubleDouble());
    int64_t begin = chunkIndex * chunk;
    for (int64_t j = begin; j < std::min(begin + chunk, numReduced); ++j) {
      setPosition(at, reduced, reducedExtents, j);
      term.read(at, lineDim, 1, count, line, scratch);
      for (int64_t i = 0; i < count; ++i)
        sum.set(i, sum[i] + line[i]);
    }
    DoubleDouble *target = partialOf(at, chunkIndex);
    for (int64_t i = 0; i < count; ++i)
      target[i * lineStride] = sum[i];
  });

  for (int64_t chunkIndex = 0; chunkIndex < numChunks; ++chunkIndex)
    for (int64_t i = 0; i < numElements; ++i)
      sums[i] = sums[i] + partial[numElements * chunkIndex + i];
}

/// The exact value of `n` >= 0.
static DoubleDouble fromInteger(int64_t n) {
  return DoubleDouble(static_cast<double>(n >> 32)) * DoubleDouble(0x1p32) +
         DoubleDouble(static_cast<double>(n & 0xffffffff));
}

WeightExprPtr norm::makeSum(WeightExprPtr term, ArrayRef<int64_t> dims,
                            DoubleDouble divisor) {
  if (std::optional<DoubleDouble> value = term->getUniformValue()) {
    SmallVector<int64_t> shape, summed;
    for (auto [dim, extent] : llvm::enumerate(term->getShape()))
      (llvm::is_contained(dims, dim) ? summed : shape).push_back(extent);
    return makeUniform(shape, *value * fromInteger(product(summed)) / divisor);
  }
  return std::make_shared<SumExpr>(std::move(term), dims, divisor);
}
