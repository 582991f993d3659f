/* Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
   See the LICENSE file for license information.
   SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */

/* Calls the functions of norm-c/Gpu.h, as the arguments say one by one:

     drive module=FILE kernel=NAME launch …

   Prints the status and the message of what fails, and ends with exit code 1.
 */

#include <norm-c/Gpu.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void check(norm_gpu_status status) {
  if (status == NORM_GPU_OK)
    return;
  printf("status %d: %s\n", status, norm_gpu_message());
  exit(1);
}

static norm_gpu_module *load(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file)
    exit(2);
  fseek(file, 0, SEEK_END);
  size_t bytes = ftell(file);
  rewind(file);
  char *image = malloc(bytes + 1);
  if (fread(image, 1, bytes, file) != bytes)
    exit(2);
  fclose(file);
  norm_gpu_module *module;
  check(norm_gpu_module_create(image, bytes, &module));
  /* The library has a copy. */
  memset(image, 0, bytes);
  free(image);
  return module;
}

int main(int argc, char **argv) {
  norm_gpu_module *module = NULL;
  norm_gpu_kernel *kernel = NULL;
  norm_gpu_launch launch = {{5, 1, 1}, {128, 1, 1}, {0, 0, 0}, 0};
  void *stream = NULL, *memory = NULL, *managed = NULL;
  setvbuf(stdout, NULL, _IONBF, 0);
  for (int i = 1; i < argc; ++i) {
    const char *word = argv[i], *equals = strchr(word, '=');
    const char *value = equals ? equals + 1 : "";
    size_t length = equals ? (size_t)(equals - word) : strlen(word);
    if (!strncmp(word, "module", length)) {
      module = load(value);
    } else if (!strncmp(word, "kernel", length)) {
      kernel = norm_gpu_module_get_kernel(module, value);
    } else if (!strncmp(word, "device", length)) {
      check(norm_gpu_set_device(atoi(value)));
    } else if (!strncmp(word, "stream", length)) {
      check(norm_gpu_stream_create(&stream));
    } else if (!strncmp(word, "allocate", length)) {
      check(norm_gpu_memory_allocate(strtoull(value, NULL, 10),
                                     NORM_GPU_DEVICE_MEMORY, &memory));
      check(norm_gpu_memory_allocate(64, NORM_GPU_MANAGED_MEMORY, &managed));
    } else if (!strncmp(word, "cluster", length)) {
      launch.cluster[0] = atoi(value);
      launch.cluster[1] = launch.cluster[2] = 1;
    } else if (!strncmp(word, "shared", length)) {
      launch.shared_bytes = atoi(value);
    } else if (!strncmp(word, "launch", length)) {
      void *second = (char *)memory + 16;
      int64_t numbers[] = {-1, 12};
      void *arguments[] = {&memory, &second, &managed, &numbers[0],
                           &numbers[1]};
      check(norm_gpu_kernel_launch(kernel, &launch, stream, arguments));
    } else if (!strncmp(word, "synchronize", length)) {
      check(norm_gpu_stream_synchronize(stream));
    } else {
      return 2;
    }
  }
  if (memory)
    check(norm_gpu_memory_free(memory));
  if (managed)
    check(norm_gpu_memory_free(managed));
  if (stream)
    check(norm_gpu_stream_destroy(stream));
  norm_gpu_module_destroy(module);
  printf("done\n");
  return 0;
}
