import lit.formats

config.name = "norm-unit"
config.suffixes = []
config.test_source_root = config.unit_tests_dir
config.test_exec_root = config.unit_tests_dir
config.test_format = lit.formats.GoogleTest(".", "UnitTests")
