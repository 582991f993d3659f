/*===- norm-c/Gpu.h - Launching compiled norms on NVIDIA GPUs -----*- C -*-===*\
|*                                                                            *|
|* Part of the norm project, under the Apache License v2.0 with LLVM          *|
|* Exceptions.                                                                *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

/* A thin layer over the CUDA driver, which is opened when it is first needed.
   Programs that link it run on machines without a driver, up to there.

   Streams and pointers are the driver's own (CUstream, CUdeviceptr), and those
   of CUDA's runtime and of PyTorch. The thread's current context is used; if
   there is none, the primary one of the default device becomes current. All
   functions may be called by several threads at once.

   docs/gpu-runtime.md has an example. */

#ifndef NORM_C_GPU_H
#define NORM_C_GPU_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  NORM_GPU_OK = 0,
  /** There is no driver, or what is found in its place isn't one. */
  NORM_GPU_NO_DRIVER,
  /** The driver is too old, for this library or for the PTX. */
  NORM_GPU_OLD_DRIVER,
  /** There is no GPU, or none of that number. */
  NORM_GPU_NO_DEVICE,
  NORM_GPU_OUT_OF_MEMORY,
  /** The module is malformed, or has no code for this GPU. */
  NORM_GPU_BAD_MODULE,
  /** The module has no kernel of that name. */
  NORM_GPU_NO_KERNEL,
  /** The driver refused something else; the message says what. */
  NORM_GPU_FAILED
} norm_gpu_status;

/** What the thread's last function that failed has to say: one line, in memory
    that stays until the next one fails. */
const char *norm_gpu_message(void);

/** The device of threads that have no current context, 0 at first. */
norm_gpu_status norm_gpu_set_device(int32_t device);

/*===-- Modules and launches ----------------------------------------------===*/

typedef struct norm_gpu_module norm_gpu_module;
typedef struct norm_gpu_kernel norm_gpu_kernel;

/** Copies a module: PTX, cubin or fatbin. The driver sees it at the first
   launch in each context. */
norm_gpu_status norm_gpu_module_create(const void *image, size_t bytes,
                                       norm_gpu_module **module);
/** Also invalidates the module's kernels. */
void norm_gpu_module_destroy(norm_gpu_module *module);

/** A kernel by its name, which is looked up at the first launch. The module
   owns it. */
norm_gpu_kernel *norm_gpu_module_get_kernel(norm_gpu_module *module,
                                            const char *name);

typedef struct {
  uint32_t grid[3], block[3];
  /** Blocks of a cluster; all zero: no clusters. */
  uint32_t cluster[3];
  /** Memory of a block besides what the kernel declares. More than 48 KB is
      asked for as the driver wants it. */
  uint32_t shared_bytes;
} norm_gpu_launch;

/** Launches a kernel on a stream. `arguments` are pointers to the arguments. */
norm_gpu_status norm_gpu_kernel_launch(norm_gpu_kernel *kernel,
                                       const norm_gpu_launch *launch,
                                       void *stream, void **arguments);

/*===-- Streams and memory ------------------------------------------------===*/

norm_gpu_status norm_gpu_stream_create(void **stream);
norm_gpu_status norm_gpu_stream_synchronize(void *stream);
norm_gpu_status norm_gpu_stream_destroy(void *stream);

typedef enum {
  /** Of the GPU alone. */
  NORM_GPU_DEVICE_MEMORY,
  /** Of GPU and host, moved to where it is used. */
  NORM_GPU_MANAGED_MEMORY
} norm_gpu_memory;

/** An empty piece of memory is a null pointer. */
norm_gpu_status norm_gpu_memory_allocate(size_t bytes, norm_gpu_memory kind,
                                         void **pointer);
norm_gpu_status norm_gpu_memory_free(void *pointer);
/** Between any two places, in the order of the stream. */
norm_gpu_status norm_gpu_memory_copy(void *to, const void *from, size_t bytes,
                                     void *stream);

/*===-- Compiled functions ------------------------------------------------===*/

/** Functions that `norm-compile --gpu` makes launch their kernels on this
   stream when the calling thread calls them, and return without waiting for it.
   With a null pointer they make a stream of their own and wait, as at first. */
void norm_gpu_set_stream(void *stream);

/** Such functions can't return a status. Each thing that fails in them is told
   to the handler, of which there is one for all threads. Without one, the
   message is printed and the process ends with exit code 1. */
typedef void (*norm_gpu_error_handler)(norm_gpu_status status,
                                       const char *message, void *data);
void norm_gpu_set_error_handler(norm_gpu_error_handler handler, void *data);

#ifdef __cplusplus
}
#endif

#endif /* NORM_C_GPU_H */
