//===- GradStages.cpp - Gradients along the feature axis ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// With K, c and r as in Stages.cpp, d = x − K and h = γ ⊙ g, the gradients of a
// LayerNorm come of sums along the row that one walk gives, whatever K and r:
//
//   x̂ = d·r + o,  o = −c·r        p = ⟨x̂, h⟩/n = r·(Σdh − c·Σh)/n,  m = Σh/n
//   dx = ((h − m) − x̂·p)·r
//
// Saved statistics are K and r, and c is zero. An RMSNorm has neither K nor m.
// Nor has a CRMSNorm in the basis drop_last, but in its dx there is x̂ + Σx̂ for
// x̂, so o = r·Σx.
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "Elements.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

static Value load(const Kernel &kernel, Value buffer, ValueRange indices,
                  Position at) {
  return loadVector(kernel.b, kernel.vectorType, buffer, indices, at.mask,
                    kernel.order);
}

namespace {
/// What the last stage has to know of a row. `offset`, and of a LayerNorm the
/// centre and the mean of h, may be null.
struct RowGradState {
  Value root, projection, offset, centre, mean;

  static unsigned getSize(const Kernel &kernel) {
    return 2 + (kernel.hasCentre() || kernel.problem.needsSum) +
           2 * kernel.hasCentre();
  }
  static RowGradState get(const Kernel &kernel, ArrayRef<Value> numbers) {
    RowGradState state{numbers[0], numbers[1], {}, {}, {}};
    if (numbers.size() > 2)
      state.offset = numbers[2];
    if (kernel.hasCentre()) {
      state.centre = numbers[3];
      state.mean = numbers[4];
    }
    return state;
  }
};

/// The sums along the rows.
class ProductStage : public Stage {
public:
  ProductStage(Kernel &kernel, ArrayRef<Value> rows, ArrayRef<Value> centres)
      : kernel(kernel), rows(rows), centres(centres),
        shifts(broadcast(kernel, ValueRange(centres))) {
    unsigned next = 1;
    if (kernel.hasCentre())
      gradients = next++;
    if (!kernel.readsStatistics())
      squares = next++;
    if (kernel.problem.needsSum ||
        (kernel.hasCentre() && !kernel.readsStatistics()))
      totals = next++;
    perRow = next;
  }

  unsigned getNumSums() const override { return rows.size() * perRow; }

  SmallVector<Value> load(Position at) override {
    SmallVector<Value> values;
    for (Value row : rows) {
      values.push_back(
          ::load(kernel, kernel.views.input, {row, at.column}, at));
      values.push_back(
          ::load(kernel, kernel.views.outputGrad, {row, at.column}, at));
    }
    if (kernel.views.scale)
      values.push_back(::load(kernel, kernel.views.scale, at.column, at));
    return values;
  }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value> sums) override {
    ImplicitLocOpBuilder &b = kernel.b;
    for (size_t i = 0; i < rows.size(); ++i) {
      Value d = values[2 * i], h = values[2 * i + 1];
      if (kernel.hasCentre())
        d = zeroOutside(kernel, at, subtract(b, d, shifts[i]));
      if (kernel.views.scale)
        h = multiply(b, h, values.back());
      MutableArrayRef<Value> own = sums.slice(i * perRow, perRow);
      own[0] = multiplyAdd(b, d, h, own[0]);
      if (gradients)
        own[gradients] = add(b, own[gradients], h);
      if (squares)
        own[squares] = multiplyAdd(b, d, d, own[squares]);
      if (totals)
        own[totals] = add(b, own[totals], d);
    }
    return {};
  }

  SmallVector<Value> finish(ArrayRef<Value> sums) override {
    ImplicitLocOpBuilder &b = kernel.b;
    auto take = [&](unsigned which) {
      return which ? packSums(kernel, sums, which, perRow) : Value();
    };
    Value products = packSums(kernel, sums, 0, perRow);
    Value gradient = take(gradients), square = take(squares),
          total = take(totals);
    Value divisor = packLike(b, kernel.divisor, products);
    // What is left of the mean beside the centre.
    Value rest;
    if (kernel.hasCentre() && total)
      rest = divide(b, total, divisor);
    if (square && kernel.problem.needsSum)
      square = multiplyAdd(b, total, total, square);
    Value root = square ? computeRoot(kernel, square, rest) : loadRoots();
    if (rest)
      products = multiplyAdd(b, negate(b, rest), gradient, products);

    SmallVector<Value> packed{root,
                              multiply(b, root, divide(b, products, divisor))};
    if (kernel.problem.needsSum)
      packed.push_back(multiply(b, root, total));
    if (kernel.hasCentre()) {
      packed.push_back(rest ? negate(b, multiply(b, rest, root))
                            : zeroLike(root));
      packed.push_back(pack(b, centres));
      packed.push_back(divide(b, gradient, divisor));
    }
    return transpose(packed);
  }

private:
  Value zeroLike(Value packed) const {
    ImplicitLocOpBuilder &b = kernel.b;
    return arith::ConstantOp::create(b, b.getZeroAttr(packed.getType()));
  }

  Value loadRoots() const {
    SmallVector<Value> roots;
    for (Value row : rows)
      roots.push_back(memref::LoadOp::create(
          kernel.b, kernel.views.statistics.back(), row));
    return pack(kernel.b, roots);
  }

  /// The numbers of each row, of vectors with one for each row.
  SmallVector<Value> transpose(ArrayRef<Value> packed) const {
    SmallVector<SmallVector<Value>> numbers;
    for (Value vector : packed)
      numbers.push_back(unpack(kernel.b, vector));
    SmallVector<Value> state;
    for (size_t row = 0; row < rows.size(); ++row)
      for (ArrayRef<Value> number : numbers)
        state.push_back(number[row]);
    return state;
  }

  Kernel &kernel;
  SmallVector<Value> rows, centres, shifts;
  /// The places of the sums of h, d² and d in a row's, or zero. That of d·h is
  /// the first.
  unsigned gradients = 0, squares = 0, totals = 0, perRow;
};

/// The input's gradient, and the rows' part of those of scale and bias.
class GradStage : public Stage {
public:
  GradStage(Kernel &kernel, ArrayRef<Value> rows, ArrayRef<Value> state)
      : kernel(kernel), rows(rows),
        factors(broadcast(kernel, ValueRange(state))), prefetch(kernel, rows) {}

  SmallVector<Value> load(Position at) override {
    SmallVector<Value> values;
    auto append = [&](Value buffer, ValueRange indices) {
      if (buffer)
        values.push_back(::load(kernel, buffer, indices, at));
    };
    for (Value row : rows)
      for (Value buffer :
           {kernel.views.input, kernel.views.outputGrad, kernel.views.sumGrad})
        append(buffer, {row, at.column});
    append(kernel.views.scale, at.column);
    for (Value sums : {kernel.gradSums.scale, kernel.gradSums.bias})
      if (sums)
        values.push_back(
            vector::LoadOp::create(kernel.b, kernel.vectorType, sums,
                                   ValueRange{kernel.thread, at.column}));
    for (Value buffer : {kernel.views.input, kernel.views.outputGrad})
      prefetch.emit(buffer, at);
    return values;
  }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value>) override {
    ImplicitLocOpBuilder &b = kernel.b;
    unsigned perRow = kernel.views.sumGrad ? 3 : 2;
    ArrayRef<Value> shared = values.drop_front(rows.size() * perRow);
    auto takeShared = [&](Value buffer) {
      if (!buffer)
        return Value();
      Value value = shared.front();
      shared = shared.drop_front();
      return value;
    };
    Value scale = takeShared(kernel.views.scale);
    Value scaleSum = takeShared(kernel.gradSums.scale);
    Value biasSum = takeShared(kernel.gradSums.bias);

    SmallVector<Value> results;
    unsigned stateSize = RowGradState::getSize(kernel);
    for (size_t i = 0; i < rows.size(); ++i) {
      ArrayRef<Value> own = values.slice(i * perRow, perRow);
      auto state = RowGradState::get(
          kernel, ArrayRef(factors).slice(i * stateSize, stateSize));
      Value g = own[1], normalized = normalize(own[0], state);
      if (kernel.views.result) {
        Value h = scale ? multiply(b, g, scale) : g;
        if (state.mean)
          h = subtract(b, h, state.mean);
        Value part = multiplyAdd(b, negate(b, normalized), state.projection, h);
        results.push_back(perRow == 3 ? multiplyAdd(b, part, state.root, own[2])
                                      : multiply(b, part, state.root));
      }
      if (scaleSum)
        scaleSum = multiplyAdd(b, g, normalized, scaleSum);
      if (biasSum)
        biasSum = add(b, biasSum, g);
    }
    for (Value sum : {scaleSum, biasSum})
      if (sum)
        results.push_back(sum);
    return results;
  }

  void store(Position at, ArrayRef<Value> values) override {
    if (kernel.views.result)
      for (Value row : rows) {
        storeVector(kernel.b, values.front(), kernel.views.result,
                    {row, at.column}, at.mask, kernel.order, kernel.streams);
        values = values.drop_front();
      }
    for (Value sums : {kernel.gradSums.scale, kernel.gradSums.bias})
      if (sums) {
        vector::StoreOp::create(kernel.b, values.front(), sums,
                                ValueRange{kernel.thread, at.column});
        values = values.drop_front();
      }
  }

private:
  Value normalize(Value x, const RowGradState &state) const {
    if (state.centre)
      x = subtract(kernel.b, x, state.centre);
    return state.offset ? multiplyAdd(kernel.b, x, state.root, state.offset)
                        : multiply(kernel.b, x, state.root);
  }

  Kernel &kernel;
  SmallVector<Value> rows, factors;
  Prefetch prefetch;
};
} // namespace

unsigned mlir::norm::getGradStateSize(const Kernel &kernel) {
  return RowGradState::getSize(kernel);
}

std::unique_ptr<Stage> mlir::norm::makeGradStage(Kernel &kernel, bool isLast,
                                                 ArrayRef<Value> rows,
                                                 ArrayRef<Value> state) {
  if (isLast)
    return std::make_unique<GradStage>(kernel, rows, state);
  SmallVector<Value> centres(state);
  if (kernel.hasCentre() && kernel.readsStatistics())
    for (Value row : rows)
      centres.push_back(memref::LoadOp::create(
          kernel.b, kernel.views.statistics.front(), row));
  return std::make_unique<ProductStage>(kernel, rows, centres);
}
