//===- Execute.cpp - Compiling and running a lowered program -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Execution/Execute.h"

#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/ExecutionEngine/Orc/Mangling.h"
#include "llvm/ExecutionEngine/Orc/Shared/ExecutorSymbolDef.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// What compiled code finds outside of itself
//===----------------------------------------------------------------------===//

/// Prints the message of a failed assertion; a newline follows, as with puts.
static int printMessage(const char *message) {
  std::fprintf(stderr, "%s\n", message);
  return 0;
}

/// Ends the process after a failed assertion. No way leads back through the
/// compiled code, and nothing of the run is to be kept.
[[noreturn]] static void endRun() {
  std::fflush(nullptr);
  std::_Exit(1);
}

namespace {
/// How compiled code passes a memref of any rank.
struct UnrankedMemRef {
  int64_t rank;
  /// Allocated pointer, aligned pointer, offset, sizes, strides.
  const int64_t *descriptor;
};
} // namespace

static void copyRows(int64_t elementSize, int64_t rank, const int64_t *sizes,
                     const char *source, const int64_t *sourceStrides,
                     char *target, const int64_t *targetStrides) {
  if (rank == 0) {
    std::memcpy(target, source, elementSize);
    return;
  }
  if (rank == 1 && *sourceStrides == 1 && *targetStrides == 1) {
    std::memcpy(target, source, *sizes * elementSize);
    return;
  }
  for (int64_t i = 0; i < *sizes; ++i)
    copyRows(elementSize, rank - 1, sizes + 1,
             source + i * *sourceStrides * elementSize, sourceStrides + 1,
             target + i * *targetStrides * elementSize, targetStrides + 1);
}

/// What a copy between memrefs of any layout is lowered to.
static void copyMemRef(int64_t elementSize, const UnrankedMemRef *source,
                       const UnrankedMemRef *target) {
  const int64_t *from = source->descriptor, *to = target->descriptor;
  int64_t rank = source->rank;
  for (int64_t dim = 0; dim < rank; ++dim)
    if (from[3 + dim] == 0)
      return;
  copyRows(elementSize, rank, from + 3,
           reinterpret_cast<const char *>(from[1]) + from[2] * elementSize,
           from + 3 + rank,
           reinterpret_cast<char *>(to[1]) + to[2] * elementSize,
           to + 3 + rank);
}

bool mlir::norm::isAllowedSymbol(StringRef name) {
  static const llvm::StringSet<> memory = {"aligned_alloc", "malloc", "free",
                                           "memrefCopy",    "puts",   "abort"};
  static const llvm::StringSet<> mathematics = {
      "acos",  "acosh", "asin", "asinh", "atan",  "atan2",     "atanh",
      "cbrt",  "ceil",  "cos",  "cosh",  "erf",   "erfc",      "exp",
      "exp2",  "expm1", "fabs", "floor", "fma",   "fmod",      "log",
      "log10", "log1p", "log2", "pow",   "round", "roundeven", "sin",
      "sinh",  "sqrt",  "tan",  "tanh",  "trunc"};
  return memory.contains(name) || mathematics.contains(name) ||
         (name.consume_back("f") && mathematics.contains(name));
}

/// The symbols that aren't those of the C library.
static llvm::orc::SymbolMap getSymbols(llvm::orc::MangleAndInterner mangle,
                                       const Program &program,
                                       ArrayRef<const char *> weights,
                                       ArrayRef<NamedFunction> functions) {
  llvm::orc::SymbolMap symbols;
  auto add = [&](StringRef name, const void *address,
                 llvm::JITSymbolFlags flags) {
    symbols[mangle(name)] = {llvm::orc::ExecutorAddr::fromPtr(address), flags};
  };
  auto function =
      llvm::JITSymbolFlags::Exported | llvm::JITSymbolFlags::Callable;
  add("puts", reinterpret_cast<void *>(&printMessage), function);
  add("abort", reinterpret_cast<void *>(&endRun), function);
  add("memrefCopy", reinterpret_cast<void *>(&copyMemRef), function);
  for (const auto &[name, address] : functions)
    add(name, address, function);
  for (auto [weight, data] : llvm::zip_equal(program.weights, weights))
    add(weight.first, data, llvm::JITSymbolFlags::Exported);
  return symbols;
}

//===----------------------------------------------------------------------===//
// Arguments and results
//===----------------------------------------------------------------------===//

/// A descriptor is a row of 8-byte words: allocated pointer, aligned pointer,
/// offset, sizes, strides.
static size_t getDescriptorSize(size_t rank) { return 3 + 2 * rank; }

static SmallVector<int64_t> makeDescriptor(const Array &array, void *data) {
  size_t rank = array.getShape().size();
  SmallVector<int64_t> words(getDescriptorSize(rank));
  words[0] = words[1] = reinterpret_cast<int64_t>(data);
  int64_t stride = 1;
  for (size_t dim = rank; dim-- > 0;) {
    words[3 + dim] = array.getShape()[dim];
    words[3 + rank + dim] = stride;
    stride *= array.getShape()[dim];
  }
  return words;
}

/// Copies a result out of the program's memory.
static llvm::Expected<Array> copyResult(ElementKind kind, size_t rank,
                                        const int64_t *descriptor) {
  ArrayRef<int64_t> shape(descriptor + 3, rank);
  llvm::Expected<Array> array = Array::create(kind, shape);
  if (!array)
    return array.takeError();
  SmallVector<int64_t> words = makeDescriptor(*array, array->data());
  UnrankedMemRef source{static_cast<int64_t>(rank), descriptor};
  UnrankedMemRef target{static_cast<int64_t>(rank), words.data()};
  copyMemRef(getElementSize(kind), &source, &target);
  return array;
}

namespace {
/// What a program reads and writes from outside: where it lies, or copies in
/// memory of another kind.
class Placement {
public:
  explicit Placement(const std::optional<ProgramMemory> &memory)
      : memory(memory) {}
  ~Placement() {
    for (void *copy : copies)
      memory->release(copy);
  }

  char *place(ArrayRef<char> data) {
    if (!memory)
      return const_cast<char *>(data.data());
    void *copy = memory->allocate(data.size());
    if (!data.empty())
      std::memcpy(copy, data.data(), data.size());
    copies.push_back(copy);
    return static_cast<char *>(copy);
  }

  /// Frees what the program has allocated.
  void release(void *pointer) const {
    memory ? memory->release(pointer) : std::free(pointer);
  }

private:
  std::optional<ProgramMemory> memory;
  SmallVector<void *> copies;
};
} // namespace

//===----------------------------------------------------------------------===//
// The run
//===----------------------------------------------------------------------===//

static llvm::Expected<std::unique_ptr<ExecutionEngine>>
compile(ModuleOp module, const Program &program, ArrayRef<const char *> weights,
        const ExecutionOptions &execution) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return builder.takeError();
  builder->setCodeGenOptLevel(execution.optimizes
                                  ? llvm::CodeGenOptLevel::Aggressive
                                  : llvm::CodeGenOptLevel::None);
  // The weights may lie further away than a 32-bit offset reaches.
  builder->setRelocationModel(llvm::Reloc::PIC_);
  auto machine = builder->createTargetMachine();
  if (!machine)
    return machine.takeError();

  // What -O3 would add, above all unrolling, takes longer to compile than it
  // saves in one run.
  auto optimize = makeOptimizingTransformer(
      /*optLevel=*/execution.optimizes ? 2 : 0, /*sizeLevel=*/0,
      machine->get());
  ExecutionEngineOptions options;
  options.transformer = optimize;
  options.enableGDBNotificationListener = false;
  options.enablePerfNotificationListener = false;
  auto engine = ExecutionEngine::create(module, options, std::move(*machine));
  if (!engine)
    return engine.takeError();
  (*engine)->registerSymbols([&](llvm::orc::MangleAndInterner mangle) {
    return getSymbols(mangle, program, weights, execution.functions);
  });
  // Loads kernels, if there are some.
  (*engine)->initialize();
  return std::move(*engine);
}

namespace {
/// One call of the compiled entry function.
class Call {
public:
  /// Arguments and weights lie where `placement` has put them.
  Call(ExecutionEngine &engine, const Program &program,
       const Placement &placement, ArrayRef<SmallVector<int64_t>> descriptors,
       ArrayRef<const char *> weights);

  llvm::Error run();
  /// Copies what the last run returned out of the program's memory, and the
  /// memref arguments as it left them.
  llvm::Expected<std::vector<Array>> copyResults() const;
  /// Frees what the last run returned.
  void freeResults() const;

private:
  /// Calls `visit` with each result's port and descriptor.
  void forEachResult(
      llvm::function_ref<void(const Port &, const int64_t *)> visit) const;

  ExecutionEngine &engine;
  const Program &program;
  const Placement &placement;
  ArrayRef<const char *> weights;
  std::string name = ("_mlir_ciface_" + Program::kEntryName).str();
  SmallVector<SmallVector<int64_t>> descriptors;
  SmallVector<int64_t> results;
  /// The C interface takes a pointer to room for all results, if there are any,
  /// then one to each descriptor; the packed call takes pointers to these.
  SmallVector<void *> pointers, packed;
};
} // namespace

Call::Call(ExecutionEngine &engine, const Program &program,
           const Placement &placement,
           ArrayRef<SmallVector<int64_t>> descriptors,
           ArrayRef<const char *> weights)
    : engine(engine), program(program), placement(placement), weights(weights),
      descriptors(descriptors) {
  size_t numWords = 0;
  for (const Port &port : program.results)
    numWords += getDescriptorSize(port.shape.size());
  results.resize(numWords);
  if (!program.results.empty())
    pointers.push_back(results.data());
  for (SmallVector<int64_t> &descriptor : this->descriptors)
    pointers.push_back(descriptor.data());
  for (void *&pointer : pointers)
    packed.push_back(&pointer);
}

llvm::Error Call::run() { return engine.invokePacked(name, packed); }

void Call::forEachResult(
    llvm::function_ref<void(const Port &, const int64_t *)> visit) const {
  const int64_t *descriptor = results.data();
  for (const Port &port : program.results) {
    visit(port, descriptor);
    descriptor += getDescriptorSize(port.shape.size());
  }
}

llvm::Expected<std::vector<Array>> Call::copyResults() const {
  std::vector<Array> outputs;
  llvm::Error failure = llvm::Error::success();
  auto copy = [&](const Port &port, const int64_t *descriptor) {
    llvm::Expected<Array> array =
        copyResult(port.kind, port.shape.size(), descriptor);
    if (array)
      outputs.push_back(std::move(*array));
    else
      failure = llvm::joinErrors(std::move(failure), array.takeError());
  };
  forEachResult(copy);
  for (auto [port, descriptor] :
       llvm::zip_equal(program.arguments, descriptors))
    if (port.isMemRef)
      copy(port, descriptor.data());
  if (failure)
    return std::move(failure);
  return outputs;
}

void Call::freeResults() const {
  // Results are the caller's to free; two may share memory. An argument or a
  // weight is never among them by the calling convention, but the program
  // isn't trusted to keep it.
  llvm::SmallPtrSet<void *, 8> owned;
  forEachResult([&](const Port &, const int64_t *descriptor) {
    owned.insert(reinterpret_cast<void *>(descriptor[0]));
  });
  for (ArrayRef<int64_t> descriptor : descriptors)
    owned.erase(reinterpret_cast<void *>(descriptor[0]));
  for (const char *weight : weights)
    owned.erase(const_cast<char *>(weight));
  for (void *pointer : owned)
    placement.release(pointer);
}

/// Further runs find memref arguments as the earlier ones left them.
static llvm::Error measure(Call &call, unsigned numTimed,
                           std::vector<double> &seconds) {
  for (unsigned i = 0; i < numTimed; ++i) {
    auto start = std::chrono::steady_clock::now();
    if (llvm::Error error = call.run())
      return error;
    std::chrono::duration<double> time =
        std::chrono::steady_clock::now() - start;
    seconds.push_back(time.count());
    call.freeResults();
  }
  return llvm::Error::success();
}

llvm::Expected<std::vector<Array>> mlir::norm::execute(
    ModuleOp module, const Program &program, MutableArrayRef<Array> arguments,
    const ExecutionOptions &options, std::vector<double> *seconds) {
  Placement placement(options.memory);
  SmallVector<const char *> weights;
  for (const auto &[name, data] : program.weights)
    weights.push_back(placement.place(data));
  auto engine = compile(module, program, weights, options);
  if (!engine)
    return engine.takeError();

  SmallVector<SmallVector<int64_t>> descriptors;
  for (Array &array : arguments)
    descriptors.push_back(makeDescriptor(
        array, placement.place({array.data(), array.getNumBytes()})));
  Call call(**engine, program, placement, descriptors, weights);
  if (llvm::Error error = call.run())
    return std::move(error);
  llvm::Expected<std::vector<Array>> outputs = call.copyResults();
  call.freeResults();
  if (!outputs)
    return outputs;

  if (seconds)
    if (llvm::Error error = measure(call, options.numTimed, *seconds))
      return std::move(error);
  return outputs;
}
