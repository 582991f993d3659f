//===- NormCallBLAS.cpp - Matrix products of a library --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Products.h"
#include "norm/Conversion/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"

#include <limits>

namespace mlir::norm {
#define GEN_PASS_DEF_NORMCALLBLAS
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

namespace {
struct NormCallBLAS : public norm::impl::NormCallBLASBase<NormCallBLAS> {
  using Base::Base;
  void runOnOperation() override;
};

/// A matrix that a buffer holds, or that a slice of it does for each value of
/// the outer loops. Loops of the contraction index its rows and columns; a
/// vector lacks one of them.
struct Matrix {
  Value buffer;
  AffineMap map;
  std::optional<unsigned> rows, columns;

  /// Whether the columns lie next to each other in memory; if not, the rows do.
  bool isRowMajor() const {
    auto last = cast<AffineDimExpr>(map.getResults().back());
    return columns && last.getPosition() == *columns;
  }
  Matrix transposed() const { return {buffer, map, columns, rows}; }
};

/// C += A · B, within outer loops.
struct Product {
  Matrix a, b, c;
  unsigned reduction;
  SmallVector<unsigned> outer;
};
} // namespace

/// What a library takes: 32-bit numbers.
static bool isInt(int64_t value) {
  return ShapedType::isDynamic(value) ||
         value <= std::numeric_limits<int32_t>::max();
}

/// Whether a buffer's last dimension lies in steps of one element, and others
/// in steps that no row reaches beyond, as far as the type tells.
static bool hasMatrixLayout(const Matrix &matrix) {
  auto type = cast<MemRefType>(matrix.buffer.getType());
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(strides, offset)) || strides.empty() ||
      strides.back() != 1)
    return false;
  if (!llvm::all_of(type.getShape(), isInt) || !llvm::all_of(strides, isInt))
    return false;
  if (type.getLayout().isIdentity())
    return true;
  int64_t rowExtent = type.getShape().back();
  return llvm::all_of(ArrayRef(strides).drop_back(), [&](int64_t stride) {
    return !ShapedType::isDynamic(stride) &&
           !ShapedType::isDynamic(rowExtent) && stride >= rowExtent;
  });
}

/// Reads a contraction of buffers as a product of matrices that lie as the
/// library wants them.
static std::optional<Product> matchProduct(linalg::LinalgOp op) {
  if (!op.hasPureBufferSemantics() || !norm::isProductOfFloats(op))
    return std::nullopt;
  FailureOr<linalg::ContractionDimensions> dims =
      linalg::inferContractionDims(op);
  if (failed(dims) || dims->k.size() != 1 ||
      (dims->m.empty() && dims->n.empty()))
    return std::nullopt;
  Product product;
  product.reduction = dims->k.front();
  // The last dimensions are those that lie together, by all likelihood.
  auto last = [](ArrayRef<unsigned> list) {
    return list.empty() ? std::optional<unsigned>() : list.back();
  };
  std::optional<unsigned> m = last(dims->m), n = last(dims->n);
  auto get = [&](OpOperand *operand, std::optional<unsigned> rows,
                 std::optional<unsigned> columns) {
    return Matrix{operand->get(), op.getMatchingIndexingMap(operand), rows,
                  columns};
  };
  product.a = get(op.getDpsInputOperand(0), m, product.reduction);
  product.b = get(op.getDpsInputOperand(1), product.reduction, n);
  product.c = get(op.getDpsInitOperand(0), m, n);
  for (unsigned loop = 0; loop < op.getNumLoops(); ++loop)
    if (loop != product.reduction && loop != m && loop != n)
      product.outer.push_back(loop);

  for (const Matrix *matrix : {&product.a, &product.b, &product.c}) {
    if (matrix->map.getNumResults() == 0 || !hasMatrixLayout(*matrix))
      return std::nullopt;
    unsigned innermost =
        cast<AffineDimExpr>(matrix->map.getResults().back()).getPosition();
    if (innermost != matrix->rows && innermost != matrix->columns)
      return std::nullopt;
  }
  // Cᵀ += Bᵀ · Aᵀ.
  if (!product.c.isRowMajor()) {
    Matrix a = product.a;
    product.a = product.b.transposed();
    product.b = a.transposed();
    product.c = product.c.transposed();
  }
  return product;
}

namespace {
/// Builds the call for a product.
class CallBuilder {
public:
  CallBuilder(ImplicitLocOpBuilder &b, linalg::LinalgOp op,
              const Product &product, func::FuncOp function);
  void build();

private:
  Value getInt(int64_t value) {
    return arith::ConstantIntOp::create(b, b.getI32Type(), value);
  }
  /// A number of rows, of columns or of a step as the library takes it.
  Value toInt(Value index);
  Value getExtent(std::optional<unsigned> loop);
  void call(ValueRange position);
  void addMatrix(SmallVectorImpl<Value> &arguments, const Matrix &matrix,
                 ValueRange position);

  ImplicitLocOpBuilder &b;
  linalg::LinalgOp op;
  const Product &product;
  func::FuncOp function;
};
} // namespace

CallBuilder::CallBuilder(ImplicitLocOpBuilder &b, linalg::LinalgOp op,
                         const Product &product, func::FuncOp function)
    : b(b), op(op), product(product), function(function) {}

Value CallBuilder::toInt(Value index) {
  if (std::optional<int64_t> value = getConstantIntValue(index))
    return getInt(*value);
  Value largest =
      arith::ConstantIndexOp::create(b, std::numeric_limits<int32_t>::max());
  Value fits =
      arith::CmpIOp::create(b, arith::CmpIPredicate::ule, index, largest);
  cf::AssertOp::create(b, fits, "a matrix is too large for the BLAS library");
  return arith::IndexCastOp::create(b, b.getI32Type(), index);
}

/// The number of iterations of a loop; 1 without one.
Value CallBuilder::getExtent(std::optional<unsigned> loop) {
  if (!loop)
    return arith::ConstantIndexOp::create(b, 1);
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    if (std::optional<unsigned> dim =
            map.getResultPosition(b.getAffineDimExpr(*loop)))
      return b.createOrFold<memref::DimOp>(operand.get(), *dim);
  }
  llvm_unreachable("each loop of a contraction indexes an operand");
}

void CallBuilder::build() {
  SmallVector<Value> lower, upper, steps;
  for (unsigned loop : product.outer) {
    lower.push_back(arith::ConstantIndexOp::create(b, 0));
    upper.push_back(getExtent(loop));
    steps.push_back(arith::ConstantIndexOp::create(b, 1));
  }
  if (product.outer.empty())
    return call({});
  scf::buildLoopNest(b, b.getLoc(), lower, upper, steps,
                     [&](OpBuilder &inner, Location loc, ValueRange position) {
                       OpBuilder::InsertionGuard guard(b);
                       b.setInsertionPoint(inner.getInsertionBlock(),
                                           inner.getInsertionPoint());
                       call(position);
                     });
}

/// The pointer to the matrix and the step between its rows, or its columns
/// where these lie together.
void CallBuilder::addMatrix(SmallVectorImpl<Value> &arguments,
                            const Matrix &matrix, ValueRange position) {
  auto type = cast<MemRefType>(matrix.buffer.getType());
  auto metadata = memref::ExtractStridedMetadataOp::create(b, matrix.buffer);
  bool isRowMajor = matrix.isRowMajor();
  std::optional<unsigned> far = isRowMajor ? matrix.rows : matrix.columns;
  std::optional<unsigned> near = isRowMajor ? matrix.columns : matrix.rows;
  Value offset = metadata.getOffset(), step;
  for (auto [dim, expr] : llvm::enumerate(matrix.map.getResults())) {
    unsigned loop = cast<AffineDimExpr>(expr).getPosition();
    Value stride = metadata.getStrides()[dim];
    if (far && loop == *far)
      step = stride;
    for (auto [outer, index] : llvm::zip(product.outer, position))
      if (loop == outer)
        offset = arith::AddIOp::create(b, offset,
                                       arith::MulIOp::create(b, index, stride));
  }
  // The library wants a step even of a single row, and none that is zero.
  if (!step)
    step = getExtent(near);
  Value one = arith::ConstantIndexOp::create(b, 1);
  step = b.createOrFold<arith::MaxSIOp>(step, one);

  Value size =
      arith::ConstantIndexOp::create(b, type.getElementTypeBitWidth() / 8);
  Value base = memref::ExtractAlignedPointerAsIndexOp::create(b, matrix.buffer);
  Value address =
      arith::AddIOp::create(b, base, arith::MulIOp::create(b, offset, size));
  Value word = arith::IndexCastOp::create(b, b.getI64Type(), address);
  arguments.push_back(LLVM::IntToPtrOp::create(
      b, LLVM::LLVMPointerType::get(b.getContext()), word));
  arguments.push_back(toInt(step));
}

void CallBuilder::call(ValueRange position) {
  constexpr int64_t kRowMajor = 101, kAsItIs = 111, kTransposed = 112;
  auto element = cast<FloatType>(
      cast<MemRefType>(product.c.buffer.getType()).getElementType());
  Value one = arith::ConstantOp::create(b, b.getFloatAttr(element, 1.0));
  SmallVector<Value> arguments = {
      getInt(kRowMajor),
      getInt(product.a.isRowMajor() ? kAsItIs : kTransposed),
      getInt(product.b.isRowMajor() ? kAsItIs : kTransposed),
      toInt(getExtent(product.c.rows)),
      toInt(getExtent(product.c.columns)),
      toInt(getExtent(product.reduction)),
      one};
  addMatrix(arguments, product.a, position);
  addMatrix(arguments, product.b, position);
  arguments.push_back(one);
  addMatrix(arguments, product.c, position);
  func::CallOp::create(b, function, arguments);
}

/// The declaration of cblas_sgemm or cblas_dgemm. Fails if the module has
/// something else of that name.
static FailureOr<func::FuncOp> declare(ModuleOp module, Type element) {
  StringRef name = element.isF32() ? "cblas_sgemm" : "cblas_dgemm";
  OpBuilder b = OpBuilder::atBlockBegin(module.getBody());
  Type integer = b.getI32Type();
  Type pointer = LLVM::LLVMPointerType::get(b.getContext());
  FunctionType type = b.getFunctionType(
      {integer, integer, integer, integer, integer, integer, element, pointer,
       integer, pointer, integer, element, pointer, integer},
      {});
  if (Operation *symbol = module.lookupSymbol(name)) {
    auto function = dyn_cast<func::FuncOp>(symbol);
    if (function && function.getFunctionType() == type)
      return function;
    return symbol->emitError("the name '") << name << "' is the BLAS library's";
  }
  auto function = func::FuncOp::create(b, module.getLoc(), name, type);
  function.setPrivate();
  return function;
}

void NormCallBLAS::runOnOperation() {
  SmallVector<std::pair<linalg::LinalgOp, Product>> products;
  getOperation()->walk([&](linalg::LinalgOp op) {
    // Calls find the functions of the module that is nearest.
    if (op->getParentOfType<ModuleOp>() != getOperation())
      return;
    if (std::optional<Product> product = matchProduct(op))
      products.emplace_back(op, std::move(*product));
  });
  for (auto &[op, product] : products) {
    FailureOr<func::FuncOp> function = declare(
        getOperation(), getElementTypeOrSelf(op.getDpsInits()[0].getType()));
    if (failed(function))
      return signalPassFailure();
    ImplicitLocOpBuilder b(op.getLoc(), op);
    CallBuilder(b, op, product, *function).build();
    op->erase();
  }
}
