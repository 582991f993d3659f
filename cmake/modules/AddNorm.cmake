# add_norm_library(NAME sources… [DEPENDS …] [LINK_LIBS …])
#
# A library of the project: static, linked by norm's tools and plugin, exported
# as Norm::NAME. MLIR and LLVM come from the shared libraries.
function(add_norm_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK_LIBS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  add_library(Norm::${name} ALIAS ${name})
  target_include_directories(${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
    $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
    $<INSTALL_INTERFACE:include>)
  target_link_libraries(${name} PUBLIC ${ARG_LINK_LIBS} MLIR LLVM)
  target_compile_features(${name} PUBLIC cxx_std_17)
  set_property(GLOBAL APPEND PROPERTY NORM_LIBRARIES Norm::${name})
  add_dependencies(${name} norm-headers ${ARG_DEPENDS})
  norm_use_pch(${name})
  install(TARGETS ${name} EXPORT NormTargets ARCHIVE DESTINATION lib)
endfunction()

# add_norm_tool(NAME sources… [LINK_LIBS …]): an executable, exported and installed.
function(add_norm_tool name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS} MLIR LLVM)
  set_property(GLOBAL APPEND PROPERTY NORM_TOOLS ${name})
  norm_use_pch(${name})
  install(TARGETS ${name} EXPORT NormTargets RUNTIME DESTINATION bin)
endfunction()

# The headers nearly every file includes, compiled once for the whole project.
# Files keep their own includes: a preset builds without this.
if(NORM_USE_PCH)
  file(WRITE "${PROJECT_BINARY_DIR}/norm-pch.cpp" "")
  add_library(norm-pch STATIC EXCLUDE_FROM_ALL "${PROJECT_BINARY_DIR}/norm-pch.cpp")
  target_precompile_headers(norm-pch PRIVATE "${PROJECT_SOURCE_DIR}/cmake/norm-pch.h")
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # The same bytes each time, so that ccache knows the header again.
    target_compile_options(norm-pch PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
  endif()
endif()
function(norm_use_pch target)
  if(NORM_USE_PCH)
    target_precompile_headers(${target} REUSE_FROM norm-pch)
  endif()
endfunction()
