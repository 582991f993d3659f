// RUN: norm-opt %s --norm-raise | count 3
// UNVERIFIED: another dialect's ops.
