// RUN: norm-opt %s

// expected-error @+1 {{reported once}}
// expected-remark @+1 {{not again}}
