//===- NormFaults.cpp - Mistakes with norm's ops and with weights ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Faults.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/SymbolTable.h"

#include <cmath>

using namespace mlir;
using namespace mlir::norm::test;

static bool isNamed(Operation *op, StringRef name) {
  return op->getName().getStringRef() == name;
}

static bool isNormalization(Operation *op) {
  return isNamed(op, "norm.layer_norm") || isNamed(op, "norm.rms_norm") ||
         isNamed(op, "norm.crms_norm");
}

/// The basis of `op` is drop_last; nothing if it has none.
static std::optional<bool> dropsLast(Operation *op) {
  std::optional<Attribute> basis = op->getInherentAttr("basis");
  if (!basis || !*basis)
    return std::nullopt;
  return *basis == parseAttribute("#norm<basis drop_last>", op->getContext());
}

static void swapBasis(Operation *op) {
  op->setAttr("basis",
              parseAttribute(*dropsLast(op) ? "#norm<basis householder>"
                                            : "#norm<basis drop_last>",
                             op->getContext()));
}

//===----------------------------------------------------------------------===//
// Centres
//===----------------------------------------------------------------------===//

/// What a centred value is: the kind of its writer.
namespace {
enum class Role { Weight, Bias, Table, Position, Stream };
} // namespace

/// Whether a value depends on an integer argument of its function.
static bool dependsOnInputs(Value value, llvm::DenseSet<Value> &seen) {
  if (!seen.insert(value).second)
    return false;
  if (auto arg = dyn_cast<BlockArgument>(value)) {
    if (isa<func::FuncOp>(arg.getOwner()->getParentOp()))
      return getElementTypeOrSelf(arg.getType()).isInteger();
    auto structured = dyn_cast<linalg::LinalgOp>(arg.getOwner()->getParentOp());
    return structured &&
           dependsOnInputs(structured.getMatchingOpOperand(arg)->get(), seen);
  }
  return llvm::any_of(value.getDefiningOp()->getOperands(), [&](Value operand) {
    return dependsOnInputs(operand, seen);
  });
}

/// Whether an op gives its input back in another shape or order.
static bool movesData(Operation *op) {
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(op) ||
      isNamed(op, "norm.compress"))
    return true;
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  return structured && op->getNumResults() == 1 &&
         structured.getBlock()->getTerminator()->getOperand(0) ==
             structured.getBlock()->getArgument(0);
}

/// Visits all that reads `value`: behind ops that move data and, where it is
/// returned, as the argument of a prepared function or as the weight whose
/// recipe this is.
static void forEachReader(Value value,
                          llvm::function_ref<void(OpOperand &)> visit) {
  auto followReturn = [&](OpOperand &use) {
    auto source = use.getOwner()->getParentOfType<func::FuncOp>();
    auto module = source->getParentOfType<ModuleOp>();
    auto names = [&](Operation *op, StringRef attribute) {
      auto symbol = op->getAttrOfType<FlatSymbolRefAttr>(attribute);
      return symbol && symbol.getValue() == source.getName();
    };
    module.walk([&](Operation *op) {
      auto position = source.getResultAttrOfType<IntegerAttr>(
          use.getOperandNumber(), "norm.argument");
      if (names(op, "norm.recipe"))
        forEachReader(op->getResult(0), visit);
      else if (position && names(op, "norm.prepare"))
        forEachReader(cast<func::FuncOp>(op).getArgument(position.getInt()),
                      visit);
    });
  };
  for (OpOperand &use : value.getUses()) {
    if (movesData(use.getOwner()))
      forEachReader(use.getOwner()->getResult(0), visit);
    else if (isa<func::ReturnOp>(use.getOwner()))
      followReturn(use);
    else
      visit(use);
  }
}

static Role getRole(Operation *center) {
  auto type = cast<ShapedType>(center->getOperand(0).getType());
  if (type.getRank() == 1)
    return Role::Bias;
  Role role = Role::Stream;
  forEachReader(center->getResult(0), [&](OpOperand &use) {
    Operation *user = use.getOwner();
    if (auto gather = dyn_cast<tensor::ExtractOp>(user)) {
      llvm::DenseSet<Value> seen;
      role = llvm::any_of(
                 gather.getIndices(),
                 [&](Value index) { return dependsOnInputs(index, seen); })
                 ? Role::Table
                 : Role::Position;
      return;
    }
    auto structured = dyn_cast<linalg::LinalgOp>(user);
    if (!structured || role != Role::Stream)
      return;
    // A matrix, or a row for each position.
    role =
        structured.getNumReductionLoops() > 0 ? Role::Weight : Role::Position;
  });
  return role;
}

/// Whether all readers take a vector's coordinates in the Householder basis,
/// which are those of the centred vector.
static bool isCenteredByReaders(Operation *center) {
  return llvm::all_of(center->getUsers(), [](Operation *user) {
    return isNamed(user, "norm.compress") && !*dropsLast(user);
  });
}

/// A writer of one kind isn't centred. No place where the readers do that.
template <Role role> static bool dropCenter(Operation *op, bool apply) {
  if (!isNamed(op, "norm.center") || getRole(op) != role ||
      isCenteredByReaders(op))
    return false;
  if (apply)
    op->getResult(0).replaceAllUsesWith(op->getOperand(0));
  return true;
}

/// A writer is centred along another axis.
static bool wrongAxis(Operation *op, bool apply) {
  if (!isNamed(op, "norm.center"))
    return false;
  auto type = cast<ShapedType>(op->getOperand(0).getType());
  if (type.getRank() < 2)
    return false;
  if (apply) {
    auto axes = dyn_cast_or_null<DenseI64ArrayAttr>(
        op->getInherentAttr("axes").value_or(Attribute()));
    int64_t axis = axes ? axes[0] : type.getRank() - 1;
    op->setAttr("axes", DenseI64ArrayAttr::get(op->getContext(),
                                               {(axis + 1) % type.getRank()}));
  }
  return true;
}

/// A table that is read in two roles is centred in both.
static bool centerAllUses(Operation *op, bool apply) {
  if (!isNamed(op, "norm.center") || op->getOperand(0).hasOneUse())
    return false;
  auto isOther = [&](OpOperand &use) {
    Operation *ancestor =
        op->getBlock()->findAncestorOpInBlock(*use.getOwner());
    return use.getOwner() != op && ancestor;
  };
  if (llvm::none_of(op->getOperand(0).getUses(), isOther))
    return false;
  if (apply) {
    // Before all of its readers.
    OpBuilder b(op);
    b.setInsertionPointAfterValue(op->getOperand(0));
    Operation *init = b.clone(*op->getOperand(1).getDefiningOp());
    op->setOperand(1, init->getResult(0));
    op->moveAfter(init);
    op->getOperand(0).replaceUsesWithIf(op->getResult(0), isOther);
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Bases
//===----------------------------------------------------------------------===//

/// One writer is in the other basis.
static bool otherBasis(Operation *op, bool apply) {
  if (!isNamed(op, "norm.compress") && !isNamed(op, "norm.expand"))
    return false;
  if (apply)
    swapBasis(op);
  return true;
}

/// The square of the sum is missing in the denominator, or one too many.
static bool sumSquare(Operation *op, bool apply) {
  if (!isNamed(op, "norm.crms_norm"))
    return false;
  if (apply)
    swapBasis(op);
  return true;
}

/// The first row is dropped instead of the last.
static bool dropFirst(Operation *op, bool apply) {
  if (!isNamed(op, "norm.compress") || !*dropsLast(op))
    return false;
  if (!apply)
    return true;
  OpBuilder b(op);
  auto source = cast<RankedTensorType>(op->getOperand(0).getType());
  auto target = cast<RankedTensorType>(op->getResult(0).getType());
  SmallVector<OpFoldResult> offsets, sizes,
      ones(target.getRank(), b.getIndexAttr(1));
  for (int64_t dim = 0; dim < target.getRank(); ++dim) {
    offsets.push_back(
        b.getIndexAttr(source.getDimSize(dim) - target.getDimSize(dim)));
    sizes.push_back(b.getIndexAttr(target.getDimSize(dim)));
  }
  op->getResult(0).replaceAllUsesWith(tensor::ExtractSliceOp::create(
      b, op->getLoc(), op->getOperand(0), offsets, sizes, ones));
  return true;
}

/// The Householder vector of one writer is e_d + 1/√d instead of e_d − 1/√d. Of
/// zero-mean vectors yᵢ is xᵢ − x_d/(√d + 1) then, in an orthonormal basis,
/// too, instead of xᵢ + x_d/(√d − 1). Where d is a square, so that the
/// constants aren't rounded.
static bool householderSign(Operation *op, bool apply) {
  if (!isNamed(op, "norm.compress") || *dropsLast(op) ||
      !op->getOperand(0).getDefiningOp() ||
      !isNamed(op->getOperand(0).getDefiningOp(), "norm.center"))
    return false;
  auto source = cast<RankedTensorType>(op->getOperand(0).getType());
  auto target = cast<RankedTensorType>(op->getResult(0).getType());
  int64_t axis = 0;
  while (source.getDimSize(axis) == target.getDimSize(axis))
    ++axis;
  auto d = static_cast<double>(source.getDimSize(axis));
  double root = std::sqrt(d);
  if (root != std::floor(root))
    return false;
  if (!apply)
    return true;
  OpBuilder b(op);
  b.setInsertionPointAfter(op);
  Location loc = op->getLoc();
  Operation *dropped = b.clone(*op);
  swapBasis(dropped);
  Value head = dropped->getResult(0);
  Value change = arith::SubFOp::create(b, loc, op->getResult(0), head);
  Value factor = arith::ConstantOp::create(
      b, loc,
      DenseElementsAttr::get(
          target, b.getFloatAttr(target.getElementType(), root - 1)));
  Value divisor = arith::ConstantOp::create(
      b, loc,
      DenseElementsAttr::get(
          target, b.getFloatAttr(target.getElementType(), root + 1)));
  Value last = arith::MulFOp::create(b, loc, change, factor);
  Value other = arith::DivFOp::create(b, loc, last, divisor);
  Value wrong = arith::SubFOp::create(b, loc, head, other);
  op->getResult(0).replaceAllUsesExcept(wrong, change.getDefiningOp());
  return true;
}

//===----------------------------------------------------------------------===//
// Normalizations
//===----------------------------------------------------------------------===//

/// ε differs in its last bit.
static bool epsilonUlp(Operation *op, bool apply) {
  if (!isNormalization(op))
    return false;
  if (apply) {
    auto epsilon = cast<FloatAttr>(*op->getInherentAttr("epsilon"));
    llvm::APFloat value = epsilon.getValue();
    value.next(/*nextDown=*/false);
    op->setAttr("epsilon", FloatAttr::get(epsilon.getType(), value));
  }
  return true;
}

/// The operand after the input, if it is a vector: the scale, or the bias where
/// there is no scale.
static OpOperand *getAffine(Operation *op, unsigned number) {
  if (!isNormalization(op) || op->getNumOperands() < number + 3)
    return nullptr;
  OpOperand &operand = op->getOpOperand(1 + number);
  auto type = dyn_cast<RankedTensorType>(operand.get().getType());
  return type && type.getRank() == 1 ? &operand : nullptr;
}

static void replaceBySplat(OpOperand &operand, double value) {
  OpBuilder b(operand.getOwner());
  auto type = cast<RankedTensorType>(operand.get().getType());
  operand.set(arith::ConstantOp::create(
      b, operand.getOwner()->getLoc(),
      DenseElementsAttr::get(type,
                             b.getFloatAttr(type.getElementType(), value))));
}

static bool lostScale(Operation *op, bool apply) {
  OpOperand *scale = getAffine(op, 0);
  if (scale && apply)
    replaceBySplat(*scale, 1);
  return scale;
}

static bool lostBias(Operation *op, bool apply) {
  OpOperand *bias = getAffine(op, 1);
  if (bias && apply)
    replaceBySplat(*bias, 0);
  return bias;
}

//===----------------------------------------------------------------------===//
// Weights
//===----------------------------------------------------------------------===//

/// A stored weight is off by a unit in its last place.
static bool weightUlp(Operation *op, bool apply) {
  auto constant = dyn_cast<arith::ConstantOp>(op);
  auto resource = constant
                      ? dyn_cast<DenseResourceElementsAttr>(constant.getValue())
                      : DenseResourceElementsAttr();
  if (!resource || !constant->hasAttr("norm.recipe"))
    return false;
  if (apply) {
    ArrayRef<char> data = resource.getData();
    AsmResourceBlob blob = HeapAsmResourceBlob::allocate(data.size(), 64);
    MutableArrayRef<char> bytes = blob.getMutableData();
    llvm::copy(data, bytes.begin());
    // The low byte of a little endian number in the middle.
    bytes[data.size() / 8 * 4] ^= 1;
    constant.setValueAttr(DenseResourceElementsAttr::get(
        cast<ShapedType>(constant.getType()), "changed", std::move(blob)));
  }
  return true;
}

void norm::test::addNormFaults(llvm::StringMap<Fault> &faults) {
  faults["drop-center-weight"] = dropCenter<Role::Weight>;
  faults["drop-center-bias"] = dropCenter<Role::Bias>;
  faults["drop-center-table"] = dropCenter<Role::Table>;
  faults["drop-center-position"] = dropCenter<Role::Position>;
  faults["drop-center-stream"] = dropCenter<Role::Stream>;
  faults["wrong-axis"] = wrongAxis;
  faults["center-all-uses"] = centerAllUses;
  faults["other-basis"] = otherBasis;
  faults["sum-square"] = sumSquare;
  faults["drop-first"] = dropFirst;
  faults["householder-sign"] = householderSign;
  faults["epsilon-ulp"] = epsilonUlp;
  faults["lost-scale"] = lostScale;
  faults["lost-bias"] = lostBias;
  faults["weight-ulp"] = weightUlp;
}
