# The install tree: headers, .td files, generated headers, libraries, tools,
# and a package for find_package(Norm).
include(CMakePackageConfigHelpers)

install(DIRECTORY include/norm include/norm-c DESTINATION include
  FILES_MATCHING PATTERN "*.h" PATTERN "*.td")
install(DIRECTORY "${PROJECT_BINARY_DIR}/include/norm" DESTINATION include
  FILES_MATCHING PATTERN "*.inc" PATTERN "*.h" PATTERN "CMakeFiles" EXCLUDE)
install(FILES LICENSE DESTINATION share/doc/norm)

set(config_dir lib/cmake/norm)
get_property(NORM_LIBRARIES GLOBAL PROPERTY NORM_LIBRARIES)
install(EXPORT NormTargets NAMESPACE Norm:: DESTINATION ${config_dir})
configure_package_config_file(cmake/modules/NormConfig.cmake.in
  "${PROJECT_BINARY_DIR}/NormConfig.cmake" INSTALL_DESTINATION ${config_dir})
write_basic_package_version_file("${PROJECT_BINARY_DIR}/NormConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/NormConfig.cmake" "${PROJECT_BINARY_DIR}/NormConfigVersion.cmake"
  DESTINATION ${config_dir})
