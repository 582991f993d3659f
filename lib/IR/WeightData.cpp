//===- WeightData.cpp - Checked access to the bytes of a weight -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/IR/WeightData.h"

#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Operation.h"
#include "mlir/IR/Visitors.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

std::optional<int64_t> norm::getCheckedNumElements(ArrayRef<int64_t> shape) {
  // A zero extent makes the product zero whatever the others multiply to.
  if (llvm::any_of(shape, ShapedType::isDynamic))
    return std::nullopt;
  if (llvm::is_contained(shape, 0))
    return 0;
  int64_t count = 1;
  for (int64_t extent : shape)
    if (llvm::MulOverflow(count, extent, count))
      return std::nullopt;
  return count;
}

bool WeightData::isSupported(Type elementType) {
  return isa<Float64Type, Float32Type, Float16Type, BFloat16Type>(elementType);
}

/// Bytes that one element takes in a resource, or nothing if that isn't known.
static std::optional<int64_t> getElementBytes(Type type) {
  if (auto complex = dyn_cast<ComplexType>(type)) {
    std::optional<int64_t> part = getElementBytes(complex.getElementType());
    return part ? std::optional<int64_t>(2 * *part) : std::nullopt;
  }
  if (type.isInteger(1))
    return 1;
  if (isa<IndexType>(type))
    return 8;
  if (!type.isIntOrFloat() || type.getIntOrFloatBitWidth() % 8 != 0)
    return std::nullopt;
  return type.getIntOrFloatBitWidth() / 8;
}

namespace {
/// What is wrong with a resource, and what more there is to say.
struct Problem {
  std::string message, note;
};
} // namespace

/// Nothing, if the data of `attribute` are there and fit its type.
static std::optional<Problem> findProblem(DenseResourceElementsAttr attribute) {
  const AsmResourceBlob *blob = attribute.getRawHandle().getBlob();
  if (!blob)
    return Problem{
        "has no data: it was elided when the module was printed, or its "
        "resource was lost",
        "export the model with its weights, as bytecode or as text without "
        "eliding (torch-mlir: `module.operation.write_bytecode(file)`, or "
        "`get_asm(large_elements_limit=None)`; mlir-opt: without "
        "--mlir-elide-elementsattrs-if-larger and "
        "--mlir-elide-resource-strings-if-larger), or export the weights as "
        "function arguments"};

  std::optional<int64_t> count =
      getCheckedNumElements(attribute.getType().getShape());
  if (!count)
    return Problem{"needs a static shape of less than 2^63 elements", ""};
  std::optional<int64_t> width =
      getElementBytes(attribute.getType().getElementType());
  if (!width)
    return std::nullopt;

  ArrayRef<char> bytes = blob->getData();
  int64_t expected;
  if (llvm::MulOverflow(*count, *width, expected) ||
      expected != static_cast<int64_t>(bytes.size()))
    return Problem{
        llvm::formatv("has {0} bytes of data, but its type needs {1} elements "
                      "of {2} bytes",
                      bytes.size(), *count, *width),
        ""};
  int64_t align = std::min<int64_t>(*width, 8);
  if (reinterpret_cast<uintptr_t>(bytes.data()) % align != 0)
    return Problem{
        llvm::formatv("has its data at an address that isn't a multiple of {0} "
                      "bytes, the size of an element",
                      align),
        llvm::formatv("its resource asks for an alignment of {0}",
                      blob->getDataAlignment())};
  return std::nullopt;
}

static void report(DenseResourceElementsAttr attribute, const Problem &problem,
                   InFlightDiagnostic error) {
  error << "weight '" << attribute.getRawHandle().getKey() << "' of type "
        << attribute.getType() << " " << problem.message;
  if (!problem.note.empty())
    error.attachNote() << problem.note;
}

LogicalResult
norm::verifyResource(DenseResourceElementsAttr attribute,
                     function_ref<InFlightDiagnostic()> emitError) {
  std::optional<Problem> problem = findProblem(attribute);
  if (problem && emitError)
    report(attribute, *problem, emitError());
  return failure(problem.has_value());
}

FailureOr<WeightData>
WeightData::get(ElementsAttr attribute,
                function_ref<InFlightDiagnostic()> emitError) {
  WeightData data;
  data.type = attribute.getShapedType();
  auto fail = [&](StringRef problem) -> LogicalResult {
    if (emitError)
      return emitError() << "weight of type " << data.type << ' ' << problem;
    return failure();
  };
  if (!isSupported(data.type.getElementType()))
    return fail("has elements that aren't f64, f32, f16 or bf16");
  if (llvm::endianness::native != llvm::endianness::little)
    return fail("can be read on little-endian hosts only");

  if (auto resource = dyn_cast<DenseResourceElementsAttr>(attribute)) {
    if (failed(verifyResource(resource, emitError)))
      return failure();
    data.numElements = *getCheckedNumElements(data.type.getShape());
    data.bytes = resource.getRawHandle().getBlob()->getData();
    data.key = resource.getRawHandle().getKey();
    return data;
  }

  auto dense = dyn_cast<DenseElementsAttr>(attribute);
  std::optional<int64_t> count = getCheckedNumElements(data.type.getShape());
  if (!dense || !count)
    return fail("isn't a dense constant of less than 2^63 elements");
  data.numElements = *count;
  data.splat = dense.isSplat();
  data.bytes = dense.getRawData();
  return data;
}

LogicalResult norm::verifyWeights(Operation *root) {
  constexpr unsigned maxReports = 5;
  llvm::SmallPtrSet<Attribute, 16> seen;
  unsigned numWrong = 0;
  root->walk([&](Operation *op) {
    if (op->getNumResults() != 0 && op->use_empty())
      return;
    for (NamedAttribute named : op->getAttrs()) {
      auto resource = dyn_cast<DenseResourceElementsAttr>(named.getValue());
      if (!resource || !seen.insert(resource).second)
        continue;
      std::optional<Problem> problem = findProblem(resource);
      if (problem && ++numWrong <= maxReports)
        report(resource, *problem, emitError(op->getLoc()));
    }
  });
  if (numWrong > maxReports)
    mlir::emitError(root->getLoc()) << "the data of " << (numWrong - maxReports)
                                    << " more weights are missing or wrong";
  return success(numWrong == 0);
}

bool WeightData::isUniform() const {
  size_t width = getElementType().getWidth() / 8;
  // Each byte is then the one an element further on.
  return bytes.size() <= width ||
         bytes.drop_back(width) == bytes.drop_front(width);
}

double WeightData::getValue(int64_t index) const {
  FloatType elementType = getElementType();
  const char *element =
      bytes.data() + (splat ? 0 : index) * (elementType.getWidth() / 8);
  if (elementType.isF64()) {
    double value;
    std::memcpy(&value, element, sizeof(value));
    return value;
  }
  if (elementType.isF32()) {
    float value;
    std::memcpy(&value, element, sizeof(value));
    return value;
  }
  uint16_t bits;
  std::memcpy(&bits, element, sizeof(bits));
  return APFloat(elementType.getFloatSemantics(), APInt(16, bits))
      .convertToDouble();
}
