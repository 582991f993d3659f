//===- FeatureAxisTest.cpp - Axes through reshapes ------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/FeatureAxis.h"

#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::norm;

namespace {

using Factor = FeatureAxis::Factor;
using Groups = SmallVector<SmallVector<int64_t, 2>>;

constexpr int64_t kDynamic = ShapedType::kDynamic;

TEST(FeatureAxisTest, NormalFormJoinsFactorsOfADimension) {
  // 12 heads of 64 are all 768 channels, in whichever order they are named.
  FeatureAxis whole({{2, 1, 768}});
  EXPECT_EQ(FeatureAxis({{2, 1, 64}, {2, 64, 12}}), whole);
  EXPECT_EQ(FeatureAxis({{2, 64, 12}, {2, 1, 64}}), whole);
  EXPECT_NE(FeatureAxis({{2, 1, 64}}), whole);
  // A gap between factors stays.
  EXPECT_EQ(FeatureAxis({{0, 1, 4}, {0, 8, 2}}).getFactors().size(), 2u);
}

TEST(FeatureAxisTest, UnitExtentsSayNothing) {
  EXPECT_EQ(FeatureAxis({{0, 1, 1}, {1, 1, 16}}), FeatureAxis({{1, 1, 16}}));
  EXPECT_EQ(FeatureAxis({{0, 1, 1}}).getExtent(), 1);
}

TEST(FeatureAxisTest, FromDimsRefusesDynamicAndEmptyDimensions) {
  EXPECT_TRUE(succeeded(FeatureAxis::fromDims({kDynamic, 16}, {1})));
  EXPECT_TRUE(failed(FeatureAxis::fromDims({4, kDynamic}, {1})));
  EXPECT_TRUE(failed(FeatureAxis::fromDims({4, 0}, {1})));
}

TEST(FeatureAxisTest, WholeDims) {
  EXPECT_EQ(*FeatureAxis({{1, 1, 16}}).getWholeDims({4, 16}),
            SmallVector<int64_t>{1});
  // A part of a dimension, at either end.
  EXPECT_TRUE(failed(FeatureAxis({{1, 1, 8}}).getWholeDims({4, 16})));
  EXPECT_TRUE(failed(FeatureAxis({{1, 2, 8}}).getWholeDims({4, 16})));
}

TEST(FeatureAxisTest, CollapseGivesAFactor) {
  // 3 heads of 4 channels become one dimension of 12.
  Groups groups = {{0}, {1, 2}};
  FeatureAxis channels({{2, 1, 4}}), heads({{1, 1, 3}});
  EXPECT_EQ(*channels.collapse({6, 3, 4}, groups), FeatureAxis({{1, 1, 4}}));
  EXPECT_EQ(*heads.collapse({6, 3, 4}, groups), FeatureAxis({{1, 4, 3}}));
  EXPECT_EQ(*FeatureAxis({{1, 1, 3}, {2, 1, 4}}).collapse({6, 3, 4}, groups),
            FeatureAxis({{1, 1, 12}}));
}

TEST(FeatureAxisTest, CollapseNeedsStaticInnerDimensions) {
  Groups groups = {{0, 1}};
  EXPECT_TRUE(failed(FeatureAxis({{0, 1, 3}}).collapse({3, kDynamic}, groups)));
  EXPECT_EQ(*FeatureAxis({{1, 1, 4}}).collapse({kDynamic, 4}, groups),
            FeatureAxis({{0, 1, 4}}));
}

TEST(FeatureAxisTest, ExpandIsTheInverseOfCollapse) {
  Groups groups = {{0}, {1, 2}};
  for (FeatureAxis axis : {FeatureAxis({{2, 1, 4}}), FeatureAxis({{1, 1, 3}}),
                           FeatureAxis({{1, 1, 3}, {2, 1, 4}}),
                           FeatureAxis({{2, 2, 2}}), FeatureAxis({{0, 1, 6}})})
    EXPECT_EQ(*axis.collapse({6, 3, 4}, groups)->expand({6, 3, 4}, groups),
              axis);
}

TEST(FeatureAxisTest, ExpandSplitsAcrossDimensions) {
  // The inner 6 of 12 positions, where the dimension is split as 4 x 3: the
  // inner dimension and half of the outer one.
  Groups groups = {{0, 1}};
  EXPECT_EQ(*FeatureAxis({{0, 1, 6}}).expand({4, 3}, groups),
            FeatureAxis({{0, 1, 2}, {1, 1, 3}}));
}

TEST(FeatureAxisTest, ExpandRefusesCrossedBoundaries) {
  Groups groups = {{0, 1}};
  // The inner 4 of 12 don't end where a dimension of 3 does.
  EXPECT_TRUE(failed(FeatureAxis({{0, 1, 4}}).expand({4, 3}, groups)));
  EXPECT_TRUE(failed(FeatureAxis({{0, 1, 4}}).expand({4, kDynamic}, groups)));
  EXPECT_TRUE(failed(FeatureAxis({{0, 1, 3}}).expand({0, 3}, groups)));
  // A dynamic outermost dimension is no obstacle.
  EXPECT_EQ(*FeatureAxis({{0, 1, 3}}).expand({kDynamic, 3}, groups),
            FeatureAxis({{1, 1, 3}}));
}

TEST(FeatureAxisTest, RenameFailsWithItsFunction) {
  FeatureAxis axis({{0, 1, 4}, {1, 1, 8}});
  auto swapped = axis.renameDims(
      [](int64_t dim) -> FailureOr<int64_t> { return 1 - dim; });
  EXPECT_EQ(*swapped, FeatureAxis({{1, 1, 4}, {0, 1, 8}}));
  EXPECT_TRUE(failed(axis.renameDims([](int64_t dim) -> FailureOr<int64_t> {
    if (dim == 1)
      return failure();
    return dim;
  })));
}

} // namespace
