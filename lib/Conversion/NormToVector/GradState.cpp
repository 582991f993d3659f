//===- GradState.cpp - Gradients from sums along rows ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With K, c and r as in NormStages.cpp, d = x − K and h = γ ⊙ g, the gradients
// of a LayerNorm come of sums along the row that one walk gives, whatever K and
// r:
//
//   x̂ = d·r + o,  o = −c·r        p = ⟨x̂, h⟩/n = r·(Σdh − c·Σh)/n,  m = Σh/n
//   dx = ((h − m) − x̂·p)·r
//
// Saved statistics are K and r, and c is zero. An RMSNorm has neither K nor m.
// Nor has a CRMSNorm in the basis drop_last, but in its dx there is x̂ + Σx̂ for
// x̂, so o = r·Σx.
//
//===----------------------------------------------------------------------===//

#include "GradState.h"

#include "Arithmetic.h"

using namespace mlir;
using namespace mlir::norm;

Value GradState::normalize(ImplicitLocOpBuilder &b, Value x) const {
  if (centre)
    x = subtract(b, x, centre);
  return offset ? multiplyAdd(b, x, root, offset) : multiply(b, x, root);
}

Value GradState::getInputGrad(ImplicitLocOpBuilder &b, Value normalized,
                              Value h, Value sumGrad) const {
  if (mean)
    h = subtract(b, h, mean);
  Value part = multiplyAdd(b, negate(b, normalized), projection, h);
  return sumGrad ? multiplyAdd(b, part, root, sumGrad)
                 : multiply(b, part, root);
}

ProductSums::ProductSums(const Kernel &kernel) {
  if (kernel.hasCentre())
    gradients = count++;
  if (!kernel.readsStatistics())
    squares = count++;
  if (kernel.problem.needsSum ||
      (kernel.hasCentre() && !kernel.readsStatistics()))
    totals = count++;
}

void ProductSums::add(ImplicitLocOpBuilder &b, Value d, Value h,
                      MutableArrayRef<Value> sums) const {
  sums[0] = multiplyAdd(b, d, h, sums[0]);
  if (gradients)
    sums[gradients] = norm::add(b, sums[gradients], h);
  if (squares)
    sums[squares] = multiplyAdd(b, d, d, sums[squares]);
  if (totals)
    sums[totals] = norm::add(b, sums[totals], d);
}

GradState ProductSums::finish(const Kernel &kernel, ArrayRef<Value> sums,
                              Value root) const {
  ImplicitLocOpBuilder &b = kernel.b;
  Value product = sums[0];
  Value gradient = gradients ? sums[gradients] : Value();
  Value square = squares ? sums[squares] : Value();
  Value total = totals ? sums[totals] : Value();
  // What is left of the mean beside the centre, unless that is the mean.
  Value rest;
  if (square) {
    Moments moments = findMoments(kernel, square, total);
    rest = moments.rest;
    root = moments.root;
  }
  if (rest)
    product = multiplyAdd(b, negate(b, rest), gradient, product);

  Value divisor = packLike(b, kernel.divisor, product);
  GradState state;
  state.root = root;
  state.projection = multiply(b, root, divide(b, product, divisor));
  if (kernel.problem.needsSum)
    state.offset = multiply(b, root, total);
  else if (rest)
    state.offset = negate(b, multiply(b, rest, root));
  if (gradient)
    state.mean = divide(b, gradient, divisor);
  return state;
}
