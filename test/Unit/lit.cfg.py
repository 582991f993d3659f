import lit.formats

config.name = "norm-unit"
config.test_format = lit.formats.GoogleTest(".", "Tests")
config.test_source_root = config.norm_unittests_dir
config.test_exec_root = config.norm_unittests_dir
# See test/lit.cfg.py; nothing where there is no sanitizer.
config.environment["ASAN_OPTIONS"] = "allow_user_poisoning=0"
