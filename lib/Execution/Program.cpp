//===- Program.cpp - A module made ready to run ------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Execution/Program.h"
#include "norm/Execution/Execute.h"

#include "norm/IR/Norm.h"
#include "norm/IR/WeightData.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Index/IR/IndexDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// What a program may hold
//===----------------------------------------------------------------------===//

static bool describesComputation(Dialect *dialect) {
  return isa_and_present<
      affine::AffineDialect, arith::ArithDialect,
      bufferization::BufferizationDialect, BuiltinDialect,
      cf::ControlFlowDialect, complex::ComplexDialect, func::FuncDialect,
      index::IndexDialect, linalg::LinalgDialect, math::MathDialect,
      memref::MemRefDialect, ml_program::MLProgramDialect, NormDialect,
      scf::SCFDialect, tensor::TensorDialect, tosa::TosaDialect, ub::UBDialect,
      vector::VectorDialect>(dialect);
}

static std::optional<ElementKind> getElementKind(Type type) {
  if (type.isF64())
    return ElementKind::F64;
  if (type.isF32())
    return ElementKind::F32;
  if (type.isF16())
    return ElementKind::F16;
  if (type.isBF16())
    return ElementKind::BF16;
  if (isa<Float8E4M3FNType>(type))
    return ElementKind::F8E4M3FN;
  if (isa<Float8E5M2Type>(type))
    return ElementKind::F8E5M2;
  if (type.isIndex() || type.isInteger(64))
    return ElementKind::I64;
  if (type.isInteger(32))
    return ElementKind::I32;
  if (type.isInteger(16))
    return ElementKind::I16;
  if (type.isInteger(8))
    return ElementKind::I8;
  if (type.isInteger(1))
    return ElementKind::I1;
  return std::nullopt;
}

/// The op's weights that no bytes could be read for, whatever they hold.
static LogicalResult checkWeightTypes(Operation *op) {
  LogicalResult result = success();
  auto check = [&](DenseResourceElementsAttr attr) {
    if (!getElementKind(attr.getType().getElementType()))
      result = op->emitError("weight '")
               << attr.getRawHandle().getKey() << "' of type " << attr.getType()
               << " isn't supported";
  };
  op->getDiscardableAttrDictionary().walk(check);
  if (Attribute properties = op->getPropertiesAsAttribute())
    properties.walk(check);
  return result;
}

/// Whether a function is one of a BLAS library or of the GPU's runtime. A
/// program must not name them itself: they take pointers.
static bool isLibrarySymbol(StringRef name) {
  return name.starts_with("cblas_") || name.starts_with("mgpu");
}

LogicalResult mlir::norm::checkProgram(ModuleOp module) {
  WalkResult walk =
      module.walk<WalkOrder::PreOrder>([&](Operation *op) -> WalkResult {
        if (op != module && isa<ModuleOp>(op))
          return op->emitError("a module inside the module can't be run");
        if (!describesComputation(op->getDialect()))
          return op->emitError("'")
                 << op->getName() << "' op isn't one that norm-run executes";
        if (auto symbol = dyn_cast<SymbolOpInterface>(op))
          if (symbol.getNameAttr() &&
              (isLibrarySymbol(symbol.getName()) ||
               (!symbol.isDeclaration() &&
                (isAllowedSymbol(symbol.getName()) ||
                 symbol.getName() == Program::kEntryName))))
            return op->emitError("the name '")
                   << symbol.getName() << "' is reserved";
        return checkWeightTypes(op);
      });
  return failure(walk.wasInterrupted() || failed(verifyWeights(module)));
}

LogicalResult
mlir::norm::checkLoweredProgram(ModuleOp module, const Program &program,
                                ArrayRef<NamedFunction> functions) {
  llvm::StringSet<> known;
  for (const auto &[name, data] : program.weights)
    known.insert(name);
  for (const auto &[name, address] : functions)
    known.insert(name);
  for (Operation &op : module.getOps()) {
    StringRef name;
    if (auto function = dyn_cast<LLVM::LLVMFuncOp>(op)) {
      if (!function.isExternal() || isAllowedSymbol(function.getName()) ||
          known.contains(function.getName()))
        continue;
      name = function.getName();
    } else if (auto global = dyn_cast<LLVM::GlobalOp>(op)) {
      if (global.getValueOrNull() || !global.getInitializerRegion().empty() ||
          known.contains(global.getName()))
        continue;
      name = global.getName();
    } else if (isa<gpu::BinaryOp>(op)) {
      // Only what is lowered for a GPU has some.
      continue;
    } else {
      return op.emitError("'") << op.getName() << "' op can't be run";
    }
    return op.emitError("norm-run resolves no symbol '")
           << name << "': only memory and mathematics of the C library";
  }
  return success();
}

//===----------------------------------------------------------------------===//
// The entry
//===----------------------------------------------------------------------===//

static constexpr llvm::StringLiteral kPrepareAttrName = "norm.prepare";
static constexpr llvm::StringLiteral kPreparedAttrName = "norm.prepared";
static constexpr llvm::StringLiteral kArgumentAttrName = "norm.argument";

static std::optional<Port> getPort(Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  std::optional<ElementKind> kind =
      getElementKind(shaped ? shaped.getElementType() : type);
  if (!kind)
    return std::nullopt;
  Port port{*kind, {}, type};
  if (!shaped)
    return port;
  auto memref = dyn_cast<MemRefType>(type);
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor && !memref)
    return std::nullopt;
  if (memref && (!memref.getLayout().isIdentity() || memref.getMemorySpace()))
    return std::nullopt;
  if (tensor && tensor.getEncoding())
    return std::nullopt;
  port.isMemRef = memref != nullptr;
  port.shape.assign(shaped.getShape().begin(), shaped.getShape().end());
  return port;
}

bool mlir::norm::fits(Array &array, const Port &port) {
  if (array.getShape().size() != port.shape.size())
    return false;
  for (auto [extent, expected] : llvm::zip(array.getShape(), port.shape))
    if (!ShapedType::isDynamic(expected) && extent != expected)
      return false;
  array.reinterpretAs(port.kind);
  return array.getKind() == port.kind;
}

static FailureOr<func::FuncOp> findEntry(ModuleOp module, StringRef name) {
  SmallVector<func::FuncOp> candidates;
  llvm::StringSet<> preparations;
  module.walk([&](func::FuncOp function) {
    if (auto prepare =
            function->getAttrOfType<FlatSymbolRefAttr>(kPrepareAttrName))
      preparations.insert(prepare.getValue());
  });
  for (auto function : module.getOps<func::FuncOp>())
    if (!function.isExternal() &&
        (name.empty()
             ? function.isPublic() && !preparations.contains(function.getName())
             : function.getName() == name))
      candidates.push_back(function);
  if (candidates.size() == 1)
    return candidates.front();

  InFlightDiagnostic diagnostic = module.emitError();
  if (!name.empty())
    diagnostic << "there is no function '" << name << "' with a body";
  else if (candidates.empty())
    diagnostic << "there is no public function to run";
  else
    diagnostic << "there are several functions; choose one with --entry";
  for (auto function : module.getOps<func::FuncOp>())
    if (!function.isExternal())
      diagnostic.attachNote(function.getLoc())
          << "there is '" << function.getName() << "'";
  return failure();
}

/// How the original arguments of a function become those of its prepared form.
namespace {
struct Preparation {
  func::FuncOp function;
  /// For each argument of the preparation, the original argument it takes.
  SmallVector<int64_t> sources;
  /// For each result, the argument of the prepared function that takes it.
  SmallVector<int64_t> targets;
};
} // namespace

/// Reads `norm.argument` of all arguments or of all results.
template <typename GetAttr>
static LogicalResult readPlaces(func::FuncOp function, unsigned count,
                                int64_t limit, GetAttr getAttr,
                                SmallVectorImpl<int64_t> &places) {
  for (unsigned i = 0; i < count; ++i) {
    auto place = dyn_cast_or_null<IntegerAttr>(getAttr(i, kArgumentAttrName));
    if (!place || !place.getType().isSignlessInteger(64) ||
        place.getInt() < 0 || place.getInt() >= limit ||
        llvm::is_contained(places, place.getInt()))
      return function.emitError("every argument and every result of a "
                                "preparation function needs its own place in "
                                "the attribute '")
             << kArgumentAttrName << "'";
    places.push_back(place.getInt());
  }
  return success();
}

static FailureOr<Preparation> getPreparation(func::FuncOp entry) {
  Preparation preparation;
  if (!entry->hasAttr(kPrepareAttrName))
    return preparation;
  auto symbol = entry->getAttrOfType<FlatSymbolRefAttr>(kPrepareAttrName);
  if (symbol)
    preparation.function =
        SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(entry, symbol);
  func::FuncOp function = preparation.function;
  if (!function || function.isExternal())
    return entry.emitError("attribute '")
           << kPrepareAttrName << "' names no function with a body";
  int64_t limit = entry.getNumArguments();
  auto argAttr = [&](unsigned i, StringRef name) {
    return function.getArgAttr(i, name);
  };
  auto resultAttr = [&](unsigned i, StringRef name) {
    return function.getResultAttr(i, name);
  };
  if (failed(readPlaces(function, function.getNumArguments(), limit, argAttr,
                        preparation.sources)) ||
      failed(readPlaces(function, function.getNumResults(), limit, resultAttr,
                        preparation.targets)))
    return failure();
  for (auto [type, target] :
       llvm::zip_equal(function.getResultTypes(), preparation.targets))
    if (type != entry.getArgumentTypes()[target])
      return function.emitError("a result of type ")
             << type << " can't be argument " << target << " of type "
             << entry.getArgumentTypes()[target];
  return preparation;
}

/// The types of the original function's arguments: those of the prepared one
/// without the prepared values that were appended, and the raw weights instead
/// of the prepared ones.
static SmallVector<Type> getOriginalTypes(func::FuncOp entry,
                                          const Preparation &preparation) {
  SmallVector<Type> types(entry.getArgumentTypes());
  if (!preparation.function)
    return types;
  while (!types.empty()) {
    int64_t last = types.size() - 1;
    if (!entry.getArgAttr(last, kPreparedAttrName) ||
        llvm::is_contained(preparation.sources, last))
      break;
    types.pop_back();
  }
  for (auto [i, source] : llvm::enumerate(preparation.sources))
    if (source < int64_t(types.size()))
      types[source] = func::FuncOp(preparation.function).getArgumentTypes()[i];
  return types;
}

/// Makes the function that norm-run calls.
static FailureOr<Program> buildEntry(func::FuncOp entry) {
  FailureOr<Preparation> preparation = getPreparation(entry);
  if (failed(preparation))
    return failure();
  SmallVector<Type> originalTypes = getOriginalTypes(entry, *preparation);
  for (int64_t source : preparation->sources)
    if (source >= int64_t(originalTypes.size()))
      return entry.emitError("the preparation function takes argument ")
             << source << ", which the original function doesn't have";

  Program program;
  SmallVector<Type> argumentTypes, resultTypes;
  auto add = [&](Type type, SmallVectorImpl<Port> &ports,
                 SmallVectorImpl<Type> &types, StringRef what) {
    std::optional<Port> port = getPort(type);
    if (!port) {
      entry.emitError() << what << " " << ports.size() << " of type " << type
                        << " isn't supported: norm-run passes numbers, and "
                           "tensors and memrefs of them";
      return failure();
    }
    ports.push_back(*port);
    types.push_back(isa<ShapedType>(type) ? type
                                          : RankedTensorType::get({}, type));
    return success();
  };
  for (Type type : originalTypes)
    if (failed(add(type, program.arguments, argumentTypes, "argument")))
      return failure();
  for (Type type : entry.getResultTypes())
    if (failed(add(type, program.results, resultTypes, "result")))
      return failure();

  Location loc = entry.getLoc();
  OpBuilder b(entry);
  auto function =
      func::FuncOp::create(b, loc, Program::kEntryName,
                           b.getFunctionType(argumentTypes, resultTypes));
  Block *body = function.addEntryBlock();
  b.setInsertionPointToStart(body);

  SmallVector<Value> originals;
  for (auto [argument, type] :
       llvm::zip_equal(body->getArguments(), originalTypes)) {
    // Arguments stay as they are, whatever the program computes in place.
    if (isa<TensorType>(argument.getType()))
      function.setArgAttr(
          argument.getArgNumber(),
          bufferization::BufferizationDialect::kWritableAttrName,
          b.getBoolAttr(false));
    originals.push_back(isa<ShapedType>(type)
                            ? Value(argument)
                            : tensor::ExtractOp::create(b, loc, argument, {}));
  }
  SmallVector<Value> operands = originals;
  operands.resize(entry.getNumArguments());
  if (preparation->function) {
    SmallVector<Value> sources;
    for (int64_t source : preparation->sources)
      sources.push_back(originals[source]);
    auto call = func::CallOp::create(b, loc, preparation->function, sources);
    for (auto [value, target] :
         llvm::zip_equal(call.getResults(), preparation->targets))
      operands[target] = value;
  }
  for (auto [i, operand] : llvm::enumerate(operands))
    if (!operand || operand.getType() != entry.getArgumentTypes()[i])
      return entry.emitError("the preparation function doesn't compute "
                             "argument ")
             << i;

  auto call = func::CallOp::create(b, loc, entry, operands);
  SmallVector<Value> results;
  for (Value result : call.getResults())
    results.push_back(
        isa<ShapedType>(result.getType())
            ? result
            : tensor::FromElementsOp::create(
                  b, loc, RankedTensorType::get({}, result.getType()), result));
  func::ReturnOp::create(b, loc, results);
  return program;
}

//===----------------------------------------------------------------------===//
// The rest of the module
//===----------------------------------------------------------------------===//

/// Replaces the weights by data outside of the program, so that they are
/// neither copied into the compiled code nor compiled.
static void moveWeightsOut(ModuleOp module, Program &program) {
  SymbolTable symbols(module);
  SmallVector<arith::ConstantOp> constants;
  module.walk([&](arith::ConstantOp constant) {
    if (isa<DenseResourceElementsAttr>(constant.getValue()) &&
        isa<RankedTensorType>(constant.getType()))
      constants.push_back(constant);
  });
  for (arith::ConstantOp constant : constants) {
    // A weight that nothing uses has not been checked.
    if (constant->use_empty()) {
      constant.erase();
      continue;
    }
    auto attr = cast<DenseResourceElementsAttr>(constant.getValue());
    auto type = cast<RankedTensorType>(constant.getType());
    auto memref = MemRefType::get(type.getShape(), type.getElementType());
    OpBuilder b(module.getContext());
    // Public, as a private global without a value is lowered to a definition.
    auto global = memref::GlobalOp::create(
        b, constant.getLoc(), "__norm_weight",
        /*sym_visibility=*/StringAttr(), memref,
        /*initial_value=*/Attribute(), /*constant=*/true,
        /*alignment=*/IntegerAttr());
    symbols.insert(global, module.getBody()->begin());
    program.weights.emplace_back(global.getSymName().str(),
                                 attr.getRawHandle().getBlob()->getData());
    b.setInsertionPoint(constant);
    Value data = memref::GetGlobalOp::create(b, constant.getLoc(), memref,
                                             global.getSymName());
    Value tensor = bufferization::ToTensorOp::create(b, constant.getLoc(), type,
                                                     data, /*restrict=*/true,
                                                     /*writable=*/false);
    constant.replaceAllUsesWith(tensor);
    constant.erase();
  }
}

/// MLIR's run-time checks describe themselves in several lines, of which the
/// last but one says what is wrong.
static StringRef getReason(StringRef message) {
  if (!message.starts_with("ERROR: Runtime op verification failed"))
    return message;
  return message.rsplit("\n^ ").second.split('\n').first;
}

void mlir::norm::locateAssertions(ModuleOp module) {
  module.walk([](cf::AssertOp op) {
    std::string message;
    llvm::raw_string_ostream os(message);
    if (auto file = op.getLoc()->findInstanceOf<FileLineColLoc>())
      os << file.getFilename().getValue() << ':' << file.getLine() << ':'
         << file.getColumn() << ": ";
    os << "error: assertion failed: " << getReason(op.getMsg());
    op.setMsg(message);
  });
}

FailureOr<Program> mlir::norm::prepareProgram(ModuleOp module,
                                              StringRef entryName) {
  // A dialect is loaded by the first op of it that is parsed; these are used
  // whether the program does or not.
  module.getContext()
      ->loadDialect<bufferization::BufferizationDialect, func::FuncDialect,
                    memref::MemRefDialect, tensor::TensorDialect>();
  FailureOr<func::FuncOp> entry = findEntry(module, entryName);
  if (failed(entry))
    return failure();
  FailureOr<Program> program = buildEntry(*entry);
  if (failed(program))
    return failure();
  for (auto function : module.getOps<func::FuncOp>())
    if (function.getName() != Program::kEntryName)
      function.setPrivate();
  moveWeightsOut(module, *program);
  return program;
}
