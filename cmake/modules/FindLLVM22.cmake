# Finds the LLVM/MLIR 22.1 that the project is built against, and stops with one
# line that says what was found, what is wanted and which package brings it.

set(NORM_LLVM_VERSION 22.1)
# A place that was named is taken or refused, never passed over for another.
if(MLIR_DIR)
  set(place PATHS "${MLIR_DIR}" NO_DEFAULT_PATH)
else()
  set(place HINTS /usr/lib/llvm-22/lib/cmake/mlir)
endif()
find_package(MLIR ${NORM_LLVM_VERSION} QUIET CONFIG ${place})
if(NOT MLIR_FOUND)
  set(found "none")
  if(MLIR_CONSIDERED_VERSIONS)
    list(REMOVE_DUPLICATES MLIR_CONSIDERED_VERSIONS)
    list(JOIN MLIR_CONSIDERED_VERSIONS ", " found)
  endif()
  # CMake doesn't wrap a line that begins with a blank.
  message(FATAL_ERROR
    " MLIR found: ${found}; wanted: ${NORM_LLVM_VERSION}. Debian and Ubuntu have it as "
    "libmlir-22-dev, mlir-22-tools, llvm-22-dev and llvm-22-tools (utils/setup.sh installs them); "
    "for another place, pass -DMLIR_DIR=<prefix>/lib/cmake/mlir.")
endif()

list(APPEND CMAKE_MODULE_PATH "${MLIR_CMAKE_DIR}" "${LLVM_CMAKE_DIR}")
include(TableGen)
include(AddLLVM)
include(AddMLIR)

# MLIRConfig doesn't say so, but the package's tools link the shared libraries.
set(MLIR_LINK_MLIR_DYLIB ON)
set(LLVM_LINK_LLVM_DYLIB ON)

set(CMAKE_CXX_STANDARD 17)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
# Installed tools find MLIR's libraries where the build found them.
set(CMAKE_INSTALL_RPATH_USE_LINK_PATH ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

# -fPIC everywhere: the libraries go into the plugin too, and executables share
# their precompiled header.
add_compile_options(-fPIC)
# Same RTTI and exception settings as the host library; our own warnings are errors.
separate_arguments(definitions NATIVE_COMMAND "${LLVM_DEFINITIONS}")
add_definitions(${definitions})
add_compile_options(-fno-exceptions -Wall -Wextra -Wno-unused-parameter -Werror -fvisibility-inlines-hidden)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports uses in MLIR's own inline functions, and takes the move of an
  # llvm::Error into an llvm::Expected for redundant.
  add_compile_options(-Wno-maybe-uninitialized -Wno-dangling-pointer -Wno-comment -Wno-redundant-move)
endif()
add_compile_definitions(NORM_VERSION="${PROJECT_VERSION}")
