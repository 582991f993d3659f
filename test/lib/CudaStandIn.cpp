//===- CudaStandIn.cpp - A CUDA driver without a GPU ------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Stands in for libcuda.so.1 in tests: says what it is asked to do, on standard
// error, and does as much of it as needs no GPU. Kernels aren't run. Memory is
// the host's; pointers are printed as places in it.
//
// STAND_IN_FAIL="cuInit=100 cuMemAlloc_v2=2" makes functions fail so, and
// STAND_IN_VERSION=11020 makes the driver one of that version.
//
//===----------------------------------------------------------------------===//

#include <algorithm>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace {
struct LaunchAttribute {
  int id;
  char pad[4];
  unsigned value[16];
};
struct LaunchConfig {
  unsigned grid[3], block[3], sharedBytes;
  void *stream;
  LaunchAttribute *attributes;
  unsigned numAttributes;
};

/// A kernel of PTX, with the sizes of its parameters.
struct Kernel {
  std::string name;
  std::vector<unsigned> parameters;
};
struct Module {
  std::map<std::string, Kernel> kernels;
};
struct Context {};
struct Stream {
  unsigned number;
};
} // namespace

static Context primary;
static thread_local Context *current = nullptr;
/// Pieces of memory by their beginning: the number and the size.
static std::map<uint64_t, std::pair<unsigned, size_t>> memory;
static unsigned numStreams = 0, numPieces = 0;

static void say(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void say(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  std::fputs("cuda: ", stderr);
  std::vfprintf(stderr, format, arguments);
  std::fputc('\n', stderr);
  va_end(arguments);
}

/// What STAND_IN_FAIL has for a function; 0 if it isn't to fail.
static int getFailure(const char *function) {
  const char *list = std::getenv("STAND_IN_FAIL");
  if (!list)
    return 0;
  std::string text = " " + std::string(list);
  std::string key = " " + std::string(function) + "=";
  size_t found = text.find(key);
  return found == std::string::npos
             ? 0
             : std::atoi(text.c_str() + found + key.size());
}
#define FAIL_IF_ASKED()                                                        \
  if (int failure = getFailure(__func__))                                      \
    return failure;

/// "#2+16" for a place in memory, else the number.
static std::string describe(uint64_t value) {
  auto after = memory.upper_bound(value);
  if (after != memory.begin()) {
    auto &[begin, piece] = *std::prev(after);
    if (value - begin < piece.second)
      return "#" + std::to_string(piece.first) +
             (value == begin ? "" : "+" + std::to_string(value - begin));
  }
  return std::to_string(value);
}

static std::string describe(void *stream) {
  return stream ? std::to_string(static_cast<Stream *>(stream)->number)
                : "null";
}

static Module *readPtx(const std::string &text) {
  auto module = new Module;
  const std::string entry = ".entry ";
  for (size_t at = text.find(entry); at != std::string::npos;
       at = text.find(entry, at)) {
    at += entry.size();
    size_t open = text.find('(', at);
    Kernel kernel{text.substr(at, open - at), {}};
    std::string list = text.substr(open, text.find(')', open) - open);
    for (size_t p = list.find(".param ."); p != std::string::npos;
         p = list.find(".param .", p + 1)) {
      // .u64, .f32, .b16, …
      unsigned bits = std::atoi(list.c_str() + p + std::strlen(".param .u"));
      kernel.parameters.push_back(bits / 8);
    }
    module->kernels[kernel.name] = kernel;
  }
  return module;
}

extern "C" {

int cuInit(unsigned) {
  FAIL_IF_ASKED()
  return 0;
}

int cuDriverGetVersion(int *version) {
  FAIL_IF_ASKED()
  const char *wanted = std::getenv("STAND_IN_VERSION");
  *version = wanted ? std::atoi(wanted) : 12080;
  return 0;
}

int cuGetErrorName(int error, const char **name) {
  *name = error == 719 ? "CUDA_ERROR_LAUNCH_FAILED" : "CUDA_ERROR_OTHER";
  return 0;
}

int cuGetErrorString(int error, const char **text) {
  *text = error == 719 ? "unspecified launch failure" : "another error";
  return 0;
}

int cuDeviceGetCount(int *count) {
  FAIL_IF_ASKED()
  *count = 1;
  return 0;
}

int cuDeviceGet(int *device, int number) {
  *device = number;
  return number == 0 ? 0 : 101;
}

int cuDevicePrimaryCtxRetain(Context **context, int) {
  FAIL_IF_ASKED()
  say("primary context");
  *context = &primary;
  return 0;
}

int cuCtxGetCurrent(Context **context) {
  *context = current;
  return 0;
}

int cuCtxSetCurrent(Context *context) {
  current = context;
  return 0;
}

int cuModuleLoadDataEx(Module **module, const char *image, unsigned count,
                       const int *options, void **values) {
  if (int failure = getFailure(__func__)) {
    // The driver's compiler has something to say then.
    for (unsigned i = 0; i < count; ++i)
      if (options[i] == 5)
        std::strcpy(static_cast<char *>(values[i]), "ptxas: line 5\nunknown");
    return failure;
  }
  bool isElf = std::memcmp(image,
                           "\x7f"
                           "ELF",
                           4) == 0;
  bool isFatbin = std::memcmp(image, "\x50\xed\x55\xba", 4) == 0;
  say("load %s", isElf ? "cubin" : isFatbin ? "fatbin" : "PTX");
  *module = isElf || isFatbin ? new Module : readPtx(image);
  return 0;
}

int cuModuleUnload(Module *module) {
  say("unload");
  delete module;
  return 0;
}

int cuModuleGetFunction(Kernel **kernel, Module *module, const char *name) {
  FAIL_IF_ASKED()
  auto found = module->kernels.find(name);
  if (found == module->kernels.end())
    return 500;
  *kernel = &found->second;
  return 0;
}

int cuFuncSetAttribute(Kernel *kernel, int attribute, int value) {
  FAIL_IF_ASKED()
  say("attribute %d of %s = %d", attribute, kernel->name.c_str(), value);
  return 0;
}

int cuLaunchKernelEx(const LaunchConfig *config, Kernel *kernel,
                     void **arguments, void **) {
  FAIL_IF_ASKED()
  std::string text;
  auto add = [&](const char *what, const unsigned *extents) {
    text += std::string(" ") + what;
    for (int i = 0; i < 3; ++i)
      text += " " + std::to_string(extents[i]);
  };
  add("grid", config->grid);
  add("block", config->block);
  for (unsigned i = 0; i < config->numAttributes; ++i)
    if (config->attributes[i].id == 4)
      add("cluster", config->attributes[i].value);
  text += " shared " + std::to_string(config->sharedBytes) + " stream " +
          describe(config->stream) + ":";
  for (size_t i = 0; i < kernel->parameters.size(); ++i) {
    uint64_t value = 0;
    std::memcpy(&value, arguments[i], kernel->parameters[i]);
    text += " " + describe(value);
  }
  say("launch %s%s", kernel->name.c_str(), text.c_str());
  return 0;
}

int cuStreamCreate(Stream **stream, unsigned) {
  FAIL_IF_ASKED()
  *stream = new Stream{++numStreams};
  say("stream %u", numStreams);
  return 0;
}

int cuStreamDestroy_v2(Stream *stream) {
  say("destroy stream %u", stream->number);
  delete stream;
  return 0;
}

int cuStreamSynchronize(void *stream) {
  FAIL_IF_ASKED()
  say("wait for stream %s", describe(stream).c_str());
  return 0;
}

int cuStreamWaitEvent(void *, void *, unsigned) { return 0; }
int cuEventCreate(void **event, unsigned) {
  *event = nullptr;
  return 0;
}
int cuEventDestroy_v2(void *) { return 0; }
int cuEventRecord(void *, void *) { return 0; }
int cuEventSynchronize(void *) { return 0; }

static int allocate(uint64_t *address, size_t bytes, const char *kind) {
  void *pointer = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
  *address = reinterpret_cast<uint64_t>(pointer);
  memory[*address] = {++numPieces, bytes};
  say("allocate #%u: %zu bytes, %s", numPieces, bytes, kind);
  return 0;
}

int cuMemAlloc_v2(uint64_t *address, size_t bytes) {
  FAIL_IF_ASKED()
  return allocate(address, bytes, "device");
}

int cuMemAllocManaged(uint64_t *address, size_t bytes, unsigned) {
  FAIL_IF_ASKED()
  return allocate(address, bytes, "managed");
}

int cuMemAllocAsync(uint64_t *address, size_t bytes, void *stream) {
  FAIL_IF_ASKED()
  return allocate(address, bytes,
                  ("device, stream " + describe(stream)).c_str());
}

int cuMemFree_v2(uint64_t address) {
  auto found = memory.find(address);
  if (found == memory.end())
    return 1;
  say("free #%u", found->second.first);
  memory.erase(found);
  std::free(reinterpret_cast<void *>(address));
  return 0;
}

int cuMemFreeAsync(uint64_t address, void *stream) {
  say("in stream %s:", describe(stream).c_str());
  return cuMemFree_v2(address);
}

int cuMemcpyAsync(uint64_t to, uint64_t from, size_t bytes, void *stream) {
  FAIL_IF_ASKED()
  say("copy %zu bytes, stream %s", bytes, describe(stream).c_str());
  std::memcpy(reinterpret_cast<void *>(to), reinterpret_cast<void *>(from),
              bytes);
  return 0;
}

int cuMemsetD16Async(uint64_t to, unsigned short value, size_t count, void *) {
  std::fill_n(reinterpret_cast<unsigned short *>(to), count, value);
  return 0;
}
int cuMemsetD32Async(uint64_t to, unsigned value, size_t count, void *) {
  std::fill_n(reinterpret_cast<unsigned *>(to), count, value);
  return 0;
}
int cuMemHostRegister_v2(void *, size_t bytes, unsigned) {
  say("register %zu bytes", bytes);
  return 0;
}
int cuMemHostUnregister(void *) { return 0; }
}
