// RUN: norm-opt %s --norm-raise | diff %s -
