VERIFY = "norm-verify"
