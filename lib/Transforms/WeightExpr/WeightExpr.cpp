//===- WeightExpr.cpp - Expressions over weights --------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightExpr.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

WeightExpr::WeightExpr(ArrayRef<int64_t> shape,
                       ArrayRef<WeightExprPtr> operands)
    : shape(shape), operands(operands),
      numElements(*getCheckedNumElements(shape)) {
  for (const WeightExprPtr &operand : operands) {
    readCost += operand->readCost;
    prepareCost += operand->prepareCost;
    storedElements = std::max(storedElements, operand->storedElements);
  }
}

WeightExpr::~WeightExpr() = default;

unsigned WeightExpr::getFastDim() const {
  return shape.empty() ? 0 : shape.size() - 1;
}

void WeightExpr::prepare(MLIRContext *context) {
  if (std::exchange(prepared, true))
    return;
  for (const WeightExprPtr &operand : operands)
    operand->prepare(context);
  prepareThis(context);
}

/// Row-major strides of `shape`, in elements.
static SmallVector<int64_t> stridesOf(ArrayRef<int64_t> shape) {
  SmallVector<int64_t> strides(shape.size(), 1);
  for (size_t i = shape.size(); i > 1; --i)
    strides[i - 2] = strides[i - 1] * shape[i - 1];
  return strides;
}

static int64_t linearize(ArrayRef<int64_t> at, ArrayRef<int64_t> strides) {
  int64_t position = 0;
  for (auto [coordinate, stride] : llvm::zip_equal(at, strides))
    position += coordinate * stride;
  return position;
}

//===----------------------------------------------------------------------===//
// Leaves
//===----------------------------------------------------------------------===//

namespace {
class UniformExpr final : public WeightExpr {
public:
  UniformExpr(ArrayRef<int64_t> shape, DoubleDouble value)
      : WeightExpr(shape, {}) {
    uniformValue = value;
  }
  void read(ArrayRef<int64_t>, unsigned, int64_t, int64_t count, Line line,
            Scratch &) const override {
    line.fill(count, *uniformValue);
  }
};

class DataExpr final : public WeightExpr {
public:
  explicit DataExpr(const WeightData &data)
      : WeightExpr(data.getType().getShape(), {}), data(data),
        type(data.getElementType()), width(type.getWidth() / 8),
        strides(stridesOf(shape)) {
    storedElements = numElements;
  }

  void read(ArrayRef<int64_t> at, unsigned dim, int64_t step, int64_t count,
            Line line, Scratch &) const override {
    int64_t stride = strides.empty() ? 1 : strides[dim] * step;
    loadLine(data.getBytes().data() + linearize(at, strides) * width, type,
             stride, count, line);
  }

private:
  WeightData data;
  FloatType type;
  int64_t width;
  SmallVector<int64_t> strides;
};
} // namespace

WeightExprPtr norm::makeUniform(ArrayRef<int64_t> shape, DoubleDouble value) {
  return std::make_shared<UniformExpr>(shape, value);
}

WeightExprPtr norm::makeData(const WeightData &data) {
  if (!data.isSplat())
    return std::make_shared<DataExpr>(data);
  double hi, lo;
  loadLine(data.getBytes().data(), data.getElementType(), 1, 1, {&hi, &lo});
  return makeUniform(data.getType().getShape(), hi);
}

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

namespace {
class ViewExpr final : public WeightExpr {
public:
  ViewExpr(WeightExprPtr source, ArrayRef<int64_t> shape,
           ArrayRef<ViewDim> dims)
      : WeightExpr(shape, source), dims(dims), sourceDims(shape.size(), -1) {
    for (auto [k, view] : llvm::enumerate(dims))
      if (view.dim >= 0)
        sourceDims[view.dim] = k;
  }

  unsigned getFastDim() const override {
    const WeightExpr &source = *operands.front();
    if (source.getRank() > 0 && dims[source.getFastDim()].dim >= 0)
      return dims[source.getFastDim()].dim;
    return WeightExpr::getFastDim();
  }

  void read(ArrayRef<int64_t> at, unsigned dim, int64_t step, int64_t count,
            Line line, Scratch &scratch) const override {
    SmallVector<int64_t, 6> sourceAt;
    for (const ViewDim &view : dims)
      sourceAt.push_back(view.offset +
                         (view.dim < 0 ? 0 : view.stride * at[view.dim]));
    int64_t sourceDim = shape.empty() ? -1 : sourceDims[dim];
    if (sourceDim >= 0)
      return operands.front()->read(sourceAt, sourceDim,
                                    step * dims[sourceDim].stride, count, line,
                                    scratch);
    operands.front()->read(sourceAt, 0, 1, 1, line, scratch);
    line.fill(count, line[0]);
  }

private:
  SmallVector<ViewDim> dims;
  /// The source's dimension that a dimension of the view runs along, or -1.
  SmallVector<int64_t> sourceDims;
};

class ReshapeExpr final : public WeightExpr {
public:
  ReshapeExpr(WeightExprPtr source, ArrayRef<int64_t> shape)
      : WeightExpr(shape, source), strides(stridesOf(shape)),
        sourceStrides(stridesOf(source->getShape())) {}

  void read(ArrayRef<int64_t> at, unsigned dim, int64_t step, int64_t count,
            Line line, Scratch &scratch) const override {
    const WeightExpr &source = *operands.front();
    ArrayRef<int64_t> sourceShape = source.getShape();
    int64_t position = linearize(at, strides);
    int64_t stride = shape.empty() ? 1 : strides[dim] * step;

    // Runs along the outermost dimension of the source whose stride divides
    // ours; a run ends where that dimension does.
    unsigned sourceDim = 0;
    while (sourceDim + 1 < sourceShape.size() &&
           stride % sourceStrides[sourceDim] != 0)
      ++sourceDim;
    SmallVector<int64_t, 6> sourceAt(sourceShape.size());
    for (int64_t done = 0; done < count;) {
      int64_t rest = position + done * stride;
      for (auto [coordinate, sourceStride] :
           llvm::zip_equal(sourceAt, sourceStrides)) {
        coordinate = rest / sourceStride;
        rest %= sourceStride;
      }
      int64_t run = 1, sourceStep = 1;
      if (!sourceShape.empty()) {
        sourceStep = stride / sourceStrides[sourceDim];
        run = std::min<int64_t>(
            count - done,
            llvm::divideCeil(sourceShape[sourceDim] - sourceAt[sourceDim],
                             sourceStep));
      }
      source.read(sourceAt, sourceDim, sourceStep, run, line.drop(done),
                  scratch);
      done += run;
    }
  }

private:
  SmallVector<int64_t> strides, sourceStrides;
};
} // namespace

WeightExprPtr norm::makeView(WeightExprPtr source, ArrayRef<int64_t> shape,
                             ArrayRef<ViewDim> dims) {
  if (source->getUniformValue())
    return makeUniform(shape, *source->getUniformValue());
  return std::make_shared<ViewExpr>(std::move(source), shape, dims);
}

WeightExprPtr norm::makeReshape(WeightExprPtr source, ArrayRef<int64_t> shape) {
  if (source->getUniformValue())
    return makeUniform(shape, *source->getUniformValue());
  return std::make_shared<ReshapeExpr>(std::move(source), shape);
}

//===----------------------------------------------------------------------===//
// Elementwise computations
//===----------------------------------------------------------------------===//

namespace {
class ElementwiseExpr final : public WeightExpr {
public:
  ElementwiseExpr(ArrayRef<int64_t> shape, ArrayRef<WeightExprPtr> operands,
                  ArrayRef<ScalarStep> steps, unsigned result)
      : WeightExpr(shape, operands), steps(steps), result(result) {
    readCost += steps.size();
    bool uniform = llvm::all_of(operands, [](const WeightExprPtr &operand) {
      return operand->getUniformValue().has_value();
    });
    if (!uniform)
      return;
    SmallVector<int64_t> origin(shape.size(), 0);
    Scratch scratch;
    Scratch::Frame frame(scratch);
    Line line = frame.line();
    read(origin, 0, 1, 1, line, scratch);
    uniformValue = line[0];
  }

  unsigned getFastDim() const override {
    // That of the operand which is the most to read.
    auto largest = llvm::max_element(
        operands, [&](const WeightExprPtr &a, const WeightExprPtr &b) {
          return a->getStoredElements() < b->getStoredElements();
        });
    return largest == operands.end() ? WeightExpr::getFastDim()
                                     : (*largest)->getFastDim();
  }

  void read(ArrayRef<int64_t> at, unsigned dim, int64_t step, int64_t count,
            Line line, Scratch &scratch) const override {
    Scratch::Frame frame(scratch);
    SmallVector<Line, 8> values;
    for (const WeightExprPtr &operand : operands) {
      values.push_back(frame.line());
      operand->read(at, dim, step, count, values.back(), scratch);
    }
    for (const ScalarStep &scalar : steps) {
      bool isResult = values.size() == result;
      Line target = isResult ? line : frame.line();
      apply(scalar, values, count, target);
      values.push_back(target);
    }
  }

private:
  static void apply(const ScalarStep &scalar, ArrayRef<Line> values,
                    int64_t count, Line target) {
    // Lines don't overlap, which the compiler has to be told.
    double *__restrict hi = target.hi, *__restrict lo = target.lo;
    auto binary = [&](auto function) {
      Line lhs = values[scalar.lhs], rhs = values[scalar.rhs];
      for (int64_t i = 0; i < count; ++i) {
        DoubleDouble value = function(lhs[i], rhs[i]);
        hi[i] = value.hi;
        lo[i] = value.lo;
      }
    };
    auto unary = [&](auto function) {
      Line operand = values[scalar.lhs];
      for (int64_t i = 0; i < count; ++i) {
        DoubleDouble value = function(operand[i]);
        hi[i] = value.hi;
        lo[i] = value.lo;
      }
    };
    using D = DoubleDouble;
    switch (scalar.kind) {
    case ScalarStep::Constant:
      return target.fill(count, scalar.constant);
    case ScalarStep::Add:
      return binary([](D a, D b) { return a + b; });
    case ScalarStep::Subtract:
      return binary([](D a, D b) { return a - b; });
    case ScalarStep::Multiply:
      return binary([](D a, D b) { return a * b; });
    case ScalarStep::Divide:
      return binary([](D a, D b) { return a / b; });
    case ScalarStep::Negate:
      return unary([](D a) { return -a; });
    case ScalarStep::SquareRoot:
      return unary([](D a) { return sqrt(a); });
    case ScalarStep::OnlyFinite:
      return unary([](D a) {
        a.hi += a.hi - a.hi;
        return a;
      });
    }
    llvm_unreachable("not a step");
  }

  SmallVector<ScalarStep> steps;
  unsigned result;
};
} // namespace

WeightExprPtr norm::makeElementwise(ArrayRef<int64_t> shape,
                                    ArrayRef<WeightExprPtr> operands,
                                    ArrayRef<ScalarStep> steps,
                                    unsigned result) {
  if (result < operands.size())
    return operands[result];
  auto node = std::make_shared<ElementwiseExpr>(shape, operands, steps, result);
  if (node->getUniformValue())
    return makeUniform(shape, *node->getUniformValue());
  return node;
}

//===----------------------------------------------------------------------===//
// Appended positions
//===----------------------------------------------------------------------===//

namespace {
class AppendExpr final : public WeightExpr {
public:
  AppendExpr(WeightExprPtr head, unsigned axis, WeightExprPtr last)
      : WeightExpr(grow(head->getShape(), axis), {head, last}), axis(axis) {}

  unsigned getFastDim() const override { return operands[0]->getFastDim(); }

  void read(ArrayRef<int64_t> at, unsigned dim, int64_t step, int64_t count,
            Line line, Scratch &scratch) const override {
    int64_t end = shape[axis] - 1; // the position appended
    if (dim != axis)
      return at[axis] == end
                 ? readLast(at, dim, step, count, line, scratch)
                 : operands[0]->read(at, dim, step, count, line, scratch);
    int64_t inHead =
        std::min<int64_t>(count, llvm::divideCeil(end - at[axis], step));
    if (inHead > 0)
      operands[0]->read(at, dim, step, inHead, line, scratch);
    if (inHead < count)
      readLast(at, /*dim=*/-1, 1, 1, line.drop(inHead), scratch);
  }

private:
  static SmallVector<int64_t> grow(ArrayRef<int64_t> shape, unsigned axis) {
    SmallVector<int64_t> grown(shape);
    ++grown[axis];
    return grown;
  }

  void readLast(ArrayRef<int64_t> at, int64_t dim, int64_t step, int64_t count,
                Line line, Scratch &scratch) const {
    SmallVector<int64_t, 6> lastAt(at);
    lastAt.erase(lastAt.begin() + axis);
    unsigned lastDim =
        dim > int64_t(axis) ? dim - 1 : std::max<int64_t>(dim, 0);
    operands[1]->read(lastAt, lastDim, step, count, line, scratch);
  }

  unsigned axis;
};
} // namespace

WeightExprPtr norm::makeAppend(WeightExprPtr head, unsigned dim,
                               WeightExprPtr last) {
  return std::make_shared<AppendExpr>(std::move(head), dim, std::move(last));
}
