CHECK = "norm-opt"
