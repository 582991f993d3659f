#loc1 = loc("pixel_values")
#loc2 = loc("transformers/models/vit/modeling_vit.py":375:0)
#loc3 = loc("transformers/models/vit/modeling_vit.py":384:0)
#loc4 = loc("transformers/models/vit/modeling_vit.py":252:0)
#loc5 = loc("transformers/models/vit/modeling_vit.py":250:0)
#loc6 = loc("transformers/models/vit/modeling_vit.py":281:0)
#loc7 = loc("transformers/models/vit/modeling_vit.py":236:0)
#loc8 = loc("transformers/models/vit/modeling_vit.py":218:0)
#loc9 = loc("transformers/models/vit/modeling_vit.py":217:0)
#loc10 = loc("transformers/models/vit/modeling_vit.py":216:0)
#loc11 = loc("transformers/models/vit/modeling_vit.py":274:0)
#loc12 = loc("transformers/models/vit/modeling_vit.py":224:0)
#loc13 = loc("transformers/models/vit/modeling_vit.py":157:0)
#loc14 = loc("transformers/models/vit/modeling_vit.py":146:0)
#loc16 = loc("transformers/models/vit/modeling_vit.py":147:0)
#loc17 = loc("transformers/models/vit/modeling_vit.py":277:0)
#loc18 = loc("transformers/activations.py":89:0)
#loc19 = loc("transformers/models/vit/modeling_vit.py":284:0)
#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#loc20 = loc("layernorm"(#loc3))
#loc21 = loc("layers.1.mlp.fc2"(#loc4))
#loc22 = loc("layers.1.mlp.fc1"(#loc5))
#loc23 = loc("layers.1.layernorm_after"(#loc6))
#loc24 = loc("layers.1.attention.o_proj"(#loc7))
#loc25 = loc("layers.1.attention.v_proj"(#loc8))
#loc26 = loc("layers.1.attention.k_proj"(#loc9))
#loc27 = loc("layers.1.attention.q_proj"(#loc10))
#loc28 = loc("layers.1.layernorm_before"(#loc11))
#loc29 = loc("layers.0.mlp.fc2"(#loc4))
#loc30 = loc("layers.0.mlp.fc1"(#loc5))
#loc31 = loc("layers.0.layernorm_after"(#loc6))
#loc32 = loc("layers.0.attention.o_proj"(#loc7))
#loc33 = loc("layers.0.attention"(#loc12))
#loc34 = loc("layers.0.attention.v_proj"(#loc8))
#loc35 = loc("layers.0.attention.k_proj"(#loc9))
#loc36 = loc("layers.0.attention.q_proj"(#loc10))
#loc37 = loc("layers.0.layernorm_before"(#loc11))
#loc38 = loc("embeddings"(#loc13))
#loc39 = loc("embeddings"(#loc14))
#loc42 = loc("embeddings"(#loc16))
#loc46 = loc("layers.0"(#loc17))
#loc47 = loc("layers.0.mlp.activation_fn"(#loc18))
#loc48 = loc("layers.0"(#loc19))
#loc52 = loc("layers.1.attention"(#loc12))
#loc53 = loc("layers.1"(#loc17))
#loc54 = loc("layers.1.mlp.activation_fn"(#loc18))
#loc55 = loc("layers.1"(#loc19))
module {
  func.func @main(%arg0: tensor<2x3x16x16xf32> loc("pixel_values")) -> tensor<2x5x16xf32> {
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0.000000e+00 : f64 loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_2 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32> loc(#loc2)
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc2)
    %cst_6 = arith.constant dense_resource<layernorm.bias> : tensor<16xf32> loc(#loc20)
    %cst_7 = arith.constant dense_resource<layernorm.weight> : tensor<16xf32> loc(#loc20)
    %cst_8 = arith.constant dense_resource<layers.1.mlp.fc2.bias> : tensor<16xf32> loc(#loc21)
    %cst_9 = arith.constant dense_resource<layers.1.mlp.fc2.weight> : tensor<16x32xf32> loc(#loc21)
    %cst_10 = arith.constant dense_resource<layers.1.mlp.fc1.bias> : tensor<32xf32> loc(#loc22)
    %cst_11 = arith.constant dense_resource<layers.1.mlp.fc1.weight> : tensor<32x16xf32> loc(#loc22)
    %cst_12 = arith.constant dense_resource<layers.1.layernorm_after.bias> : tensor<16xf32> loc(#loc23)
    %cst_13 = arith.constant dense_resource<layers.1.layernorm_after.weight> : tensor<16xf32> loc(#loc23)
    %cst_14 = arith.constant dense_resource<layers.1.attention.o_proj.bias> : tensor<16xf32> loc(#loc24)
    %cst_15 = arith.constant dense_resource<layers.1.attention.o_proj.weight> : tensor<16x16xf32> loc(#loc24)
    %cst_16 = arith.constant dense_resource<layers.1.attention.v_proj.bias> : tensor<16xf32> loc(#loc25)
    %cst_17 = arith.constant dense_resource<layers.1.attention.v_proj.weight> : tensor<16x16xf32> loc(#loc25)
    %cst_18 = arith.constant dense_resource<layers.1.attention.k_proj.bias> : tensor<16xf32> loc(#loc26)
    %cst_19 = arith.constant dense_resource<layers.1.attention.k_proj.weight> : tensor<16x16xf32> loc(#loc26)
    %cst_20 = arith.constant dense_resource<layers.1.attention.q_proj.bias> : tensor<16xf32> loc(#loc27)
    %cst_21 = arith.constant dense_resource<layers.1.attention.q_proj.weight> : tensor<16x16xf32> loc(#loc27)
    %cst_22 = arith.constant dense_resource<layers.1.layernorm_before.bias> : tensor<16xf32> loc(#loc28)
    %cst_23 = arith.constant dense_resource<layers.1.layernorm_before.weight> : tensor<16xf32> loc(#loc28)
    %cst_24 = arith.constant dense_resource<layers.0.mlp.fc2.bias> : tensor<16xf32> loc(#loc29)
    %cst_25 = arith.constant dense_resource<layers.0.mlp.fc2.weight> : tensor<16x32xf32> loc(#loc29)
    %cst_26 = arith.constant dense_resource<layers.0.mlp.fc1.bias> : tensor<32xf32> loc(#loc30)
    %cst_27 = arith.constant dense_resource<layers.0.mlp.fc1.weight> : tensor<32x16xf32> loc(#loc30)
    %cst_28 = arith.constant dense_resource<layers.0.layernorm_after.bias> : tensor<16xf32> loc(#loc31)
    %cst_29 = arith.constant dense_resource<layers.0.layernorm_after.weight> : tensor<16xf32> loc(#loc31)
    %cst_30 = arith.constant dense_resource<layers.0.attention.o_proj.bias> : tensor<16xf32> loc(#loc32)
    %cst_31 = arith.constant dense_resource<layers.0.attention.o_proj.weight> : tensor<16x16xf32> loc(#loc32)
    %cst_32 = arith.constant 0.35355339059327379 : f64 loc(#loc33)
    %cst_33 = arith.constant dense_resource<layers.0.attention.v_proj.bias> : tensor<16xf32> loc(#loc34)
    %cst_34 = arith.constant dense_resource<layers.0.attention.v_proj.weight> : tensor<16x16xf32> loc(#loc34)
    %cst_35 = arith.constant dense_resource<layers.0.attention.k_proj.bias> : tensor<16xf32> loc(#loc35)
    %cst_36 = arith.constant dense_resource<layers.0.attention.k_proj.weight> : tensor<16x16xf32> loc(#loc35)
    %cst_37 = arith.constant dense_resource<layers.0.attention.q_proj.bias> : tensor<16xf32> loc(#loc36)
    %cst_38 = arith.constant dense_resource<layers.0.attention.q_proj.weight> : tensor<16x16xf32> loc(#loc36)
    %cst_39 = arith.constant dense_resource<layers.0.layernorm_before.bias> : tensor<16xf32> loc(#loc37)
    %cst_40 = arith.constant dense_resource<layers.0.layernorm_before.weight> : tensor<16xf32> loc(#loc37)
    %cst_41 = arith.constant 9.9999999999999998E-13 : f64 loc(#loc37)
    %cst_42 = arith.constant dense_resource<embeddings.position_embeddings> : tensor<1x5x16xf32> loc(#loc38)
    %cst_43 = arith.constant dense_resource<embeddings.cls_token> : tensor<1x1x16xf32> loc(#loc39)
    %cst_44 = arith.constant dense_resource<embeddings.patch_embeddings.projection.weight> : tensor<16x3x8x8xf32> loc(#loc40)
    %cst_45 = arith.constant dense_resource<embeddings.patch_embeddings.projection.bias> : tensor<16xf32> loc(#loc40)
    %cst_46 = arith.constant 1.600000e+01 : f64 loc(#loc)
    %cst_47 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_48 = arith.constant 1.41421354 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x16x2x2xf32> loc(#loc40)
    %broadcasted = linalg.broadcast ins(%cst_45 : tensor<16xf32>) outs(%0 : tensor<2x16x2x2xf32>) dimensions = [0, 2, 3]  loc(#loc40)
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %cst_44 : tensor<2x3x16x16xf32>, tensor<16x3x8x8xf32>) outs(%broadcasted : tensor<2x16x2x2xf32>) -> tensor<2x16x2x2xf32> loc(#loc40)
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x16x2x2xf32> into tensor<2x16x4xf32> loc(#loc41)
    %2 = tensor.empty() : tensor<2x4x16xf32> loc(#loc41)
    %transposed = linalg.transpose ins(%collapsed : tensor<2x16x4xf32>) outs(%2 : tensor<2x4x16xf32>) permutation = [0, 2, 1]  loc(#loc41)
    %3 = tensor.empty() : tensor<2x1x16xf32> loc(#loc39)
    %collapsed_49 = tensor.collapse_shape %cst_43 [[0, 1], [2]] : tensor<1x1x16xf32> into tensor<1x16xf32> loc(#loc39)
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<1x16xf32>) outs(%3 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32 loc("embeddings"(#loc14)), %out: f32 loc("embeddings"(#loc14))):
      linalg.yield %in : f32 loc(#loc39)
    } -> tensor<2x1x16xf32> loc(#loc39)
    %concat = tensor.concat dim(1) %4, %transposed : (tensor<2x1x16xf32>, tensor<2x4x16xf32>) -> tensor<2x5x16xf32> loc(#loc42)
    %5 = tensor.empty() : tensor<2x5x16xf32> loc(#loc38)
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %cst_42 : tensor<2x5x16xf32>, tensor<1x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("embeddings"(#loc16)), %in_105: f32 loc("embeddings"(#loc13)), %out: f32 loc("embeddings"(#loc13))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc38)
      linalg.yield %182 : f32 loc(#loc38)
    } -> tensor<2x5x16xf32> loc(#loc38)
    %7 = tensor.empty() : tensor<5xi64> loc(#loc2)
    %8 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%7 : tensor<5xi64>) {
    ^bb0(%out: i64 loc("transformers/models/vit/modeling_vit.py":375:0)):
      %182 = linalg.index 0 : index loc(#loc2)
      %183 = arith.index_cast %182 : index to i64 loc(#loc2)
      linalg.yield %183 : i64 loc(#loc2)
    } -> tensor<5xi64> loc(#loc2)
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [1, 1, 5, 1] : tensor<5xi64> into tensor<1x1x5x1xi64> loc(#loc2)
    %9 = tensor.empty() : tensor<1x1x5x1xi1> loc(#loc2)
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x5x1xi64>) outs(%9 : tensor<1x1x5x1xi1>) {
    ^bb0(%in: i64 loc("transformers/models/vit/modeling_vit.py":375:0), %out: i1 loc("transformers/models/vit/modeling_vit.py":375:0)):
      %182 = arith.cmpi sge, %in, %c0_i64 : i64 loc(#loc2)
      linalg.yield %182 : i1 loc(#loc2)
    } -> tensor<1x1x5x1xi1> loc(#loc2)
    %11 = tensor.empty() : tensor<2x1x5x5xi1> loc(#loc2)
    %collapsed_50 = tensor.collapse_shape %10 [[0, 1], [2, 3]] : tensor<1x1x5x1xi1> into tensor<1x5xi1> loc(#loc2)
    %12 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<1x5xi1>) outs(%11 : tensor<2x1x5x5xi1>) {
    ^bb0(%in: i1 loc("transformers/models/vit/modeling_vit.py":375:0), %out: i1 loc("transformers/models/vit/modeling_vit.py":375:0)):
      linalg.yield %in : i1 loc(#loc2)
    } -> tensor<2x1x5x5xi1> loc(#loc2)
    %13 = tensor.empty() : tensor<2x1x5x5xf32> loc(#loc2)
    %14 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_5, %cst_4 : tensor<2x1x5x5xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<2x1x5x5xf32>) {
    ^bb0(%in: i1 loc("transformers/models/vit/modeling_vit.py":375:0), %in_105: f32 loc("transformers/models/vit/modeling_vit.py":375:0), %in_106: f32 loc("transformers/models/vit/modeling_vit.py":375:0), %out: f32 loc("transformers/models/vit/modeling_vit.py":375:0)):
      %182 = arith.select %in, %in_105, %in_106 : f32 loc(#loc2)
      linalg.yield %182 : f32 loc(#loc2)
    } -> tensor<2x1x5x5xf32> loc(#loc2)
    %15 = tensor.empty() : tensor<2x5x16xf64> loc(#loc37)
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x5x16xf32>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f32 loc("embeddings"(#loc13)), %out: f64 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.extf %in : f32 to f64 loc(#loc37)
      linalg.yield %182 : f64 loc(#loc37)
    } -> tensor<2x5x16xf64> loc(#loc37)
    %17 = tensor.empty() : tensor<2x5x1xf64> loc(#loc37)
    %18 = linalg.fill ins(%cst_0 : f64) outs(%17 : tensor<2x5x1xf64>) -> tensor<2x5x1xf64> loc(#loc37)
    %19 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x5x16xf64>) outs(%18 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_before"(#loc11)), %out: f64 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.addf %in, %out : f64 loc(#loc37)
      linalg.yield %182 : f64 loc(#loc37)
    } -> tensor<2x5x1xf64> loc(#loc37)
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x5x1xf64>) outs(%17 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_before"(#loc11)), %out: f64 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.divf %in, %cst_46 : f64 loc(#loc37)
      linalg.yield %182 : f64 loc(#loc37)
    } -> tensor<2x5x1xf64> loc(#loc37)
    %21 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %20 : tensor<2x5x16xf64>, tensor<2x5x1xf64>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_before"(#loc11)), %in_105: f64 loc("layers.0.layernorm_before"(#loc11)), %out: f64 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.subf %in, %in_105 : f64 loc(#loc37)
      linalg.yield %182 : f64 loc(#loc37)
    } -> tensor<2x5x16xf64> loc(#loc37)
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %21 : tensor<2x5x16xf64>, tensor<2x5x16xf64>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_before"(#loc11)), %in_105: f64 loc("layers.0.layernorm_before"(#loc11)), %out: f64 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.mulf %in, %in_105 : f64 loc(#loc37)
      linalg.yield %182 : f64 loc(#loc37)
    } -> tensor<2x5x16xf64> loc(#loc37)
    %23 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x5x16xf64>) outs(%18 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_before"(#loc11)), %out: f64 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.addf %in, %out : f64 loc(#loc37)
      linalg.yield %182 : f64 loc(#loc37)
    } -> tensor<2x5x1xf64> loc(#loc37)
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x5x1xf64>) outs(%17 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_before"(#loc11)), %out: f64 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.divf %in, %cst_46 : f64 loc(#loc37)
      linalg.yield %182 : f64 loc(#loc37)
    } -> tensor<2x5x1xf64> loc(#loc37)
    %25 = tensor.empty() : tensor<2x5x1xf32> loc(#loc37)
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x5x1xf64>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_before"(#loc11)), %out: f32 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.truncf %in : f64 to f32 loc(#loc37)
      linalg.yield %182 : f32 loc(#loc37)
    } -> tensor<2x5x1xf32> loc(#loc37)
    %27 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x5x1xf32>) -> tensor<2x5x1xf32> loc(#loc37)
    %28 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x5x16xf32>) outs(%27 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("embeddings"(#loc13)), %out: f32 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.addf %in, %out : f32 loc(#loc37)
      linalg.yield %182 : f32 loc(#loc37)
    } -> tensor<2x5x1xf32> loc(#loc37)
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.layernorm_before"(#loc11)), %out: f32 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.divf %in, %cst_47 : f32 loc(#loc37)
      linalg.yield %182 : f32 loc(#loc37)
    } -> tensor<2x5x1xf32> loc(#loc37)
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.layernorm_before"(#loc11)), %out: f32 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.truncf %cst_41 : f64 to f32 loc(#loc37)
      %183 = arith.addf %in, %182 : f32 loc(#loc37)
      linalg.yield %183 : f32 loc(#loc37)
    } -> tensor<2x5x1xf32> loc(#loc37)
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.layernorm_before"(#loc11)), %out: f32 loc("layers.0.layernorm_before"(#loc11))):
      %182 = math.rsqrt %in : f32 loc(#loc37)
      linalg.yield %182 : f32 loc(#loc37)
    } -> tensor<2x5x1xf32> loc(#loc37)
    %32 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %29 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("embeddings"(#loc13)), %in_105: f32 loc("layers.0.layernorm_before"(#loc11)), %out: f32 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.subf %in, %in_105 : f32 loc(#loc37)
      linalg.yield %182 : f32 loc(#loc37)
    } -> tensor<2x5x16xf32> loc(#loc37)
    %33 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %31 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.layernorm_before"(#loc11)), %in_105: f32 loc("layers.0.layernorm_before"(#loc11)), %out: f32 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.mulf %in, %in_105 : f32 loc(#loc37)
      linalg.yield %182 : f32 loc(#loc37)
    } -> tensor<2x5x16xf32> loc(#loc37)
    %34 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_40 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.layernorm_before"(#loc11)), %in_105: f32 loc("layers.0.layernorm_before"(#loc11)), %out: f32 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.mulf %in, %in_105 : f32 loc(#loc37)
      linalg.yield %182 : f32 loc(#loc37)
    } -> tensor<2x5x16xf32> loc(#loc37)
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %cst_39 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.layernorm_before"(#loc11)), %in_105: f32 loc("layers.0.layernorm_before"(#loc11)), %out: f32 loc("layers.0.layernorm_before"(#loc11))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc37)
      linalg.yield %182 : f32 loc(#loc37)
    } -> tensor<2x5x16xf32> loc(#loc37)
    %collapsed_51 = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc36)
    %36 = tensor.empty() : tensor<16x16xf32> loc(#loc36)
    %transposed_52 = linalg.transpose ins(%cst_38 : tensor<16x16xf32>) outs(%36 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc36)
    %37 = tensor.empty() : tensor<10x16xf32> loc(#loc36)
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc36)
    %39 = linalg.matmul ins(%collapsed_51, %transposed_52 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%38 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc36)
    %40 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_37 : tensor<16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention.q_proj"(#loc10)), %out: f32 loc("layers.0.attention.q_proj"(#loc10))):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<10x16xf32> loc(#loc36)
    %41 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%39, %40 : tensor<10x16xf32>, tensor<10x16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention.q_proj"(#loc10)), %in_105: f32 loc("layers.0.attention.q_proj"(#loc10)), %out: f32 loc("layers.0.attention.q_proj"(#loc10))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc36)
      linalg.yield %182 : f32 loc(#loc36)
    } -> tensor<10x16xf32> loc(#loc36)
    %expanded_53 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<10x16xf32> into tensor<2x5x2x8xf32> loc(#loc43)
    %42 = tensor.empty() : tensor<2x2x5x8xf32> loc(#loc43)
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x5x2x8xf32>) outs(%42 : tensor<2x2x5x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc43)
    %transposed_55 = linalg.transpose ins(%cst_36 : tensor<16x16xf32>) outs(%36 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc35)
    %43 = linalg.matmul ins(%collapsed_51, %transposed_55 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%38 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc35)
    %44 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_35 : tensor<16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention.k_proj"(#loc9)), %out: f32 loc("layers.0.attention.k_proj"(#loc9))):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<10x16xf32> loc(#loc35)
    %45 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%43, %44 : tensor<10x16xf32>, tensor<10x16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention.k_proj"(#loc9)), %in_105: f32 loc("layers.0.attention.k_proj"(#loc9)), %out: f32 loc("layers.0.attention.k_proj"(#loc9))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc35)
      linalg.yield %182 : f32 loc(#loc35)
    } -> tensor<10x16xf32> loc(#loc35)
    %expanded_56 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<10x16xf32> into tensor<2x5x2x8xf32> loc(#loc44)
    %transposed_57 = linalg.transpose ins(%cst_34 : tensor<16x16xf32>) outs(%36 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc34)
    %46 = linalg.matmul ins(%collapsed_51, %transposed_57 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%38 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc34)
    %47 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_33 : tensor<16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention.v_proj"(#loc8)), %out: f32 loc("layers.0.attention.v_proj"(#loc8))):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<10x16xf32> loc(#loc34)
    %48 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%46, %47 : tensor<10x16xf32>, tensor<10x16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention.v_proj"(#loc8)), %in_105: f32 loc("layers.0.attention.v_proj"(#loc8)), %out: f32 loc("layers.0.attention.v_proj"(#loc8))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc34)
      linalg.yield %182 : f32 loc(#loc34)
    } -> tensor<10x16xf32> loc(#loc34)
    %expanded_58 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<10x16xf32> into tensor<2x5x2x8xf32> loc(#loc45)
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<2x5x2x8xf32>) outs(%42 : tensor<2x2x5x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc45)
    %49 = tensor.empty() : tensor<2x2x8x5xf32> loc(#loc33)
    %transposed_60 = linalg.transpose ins(%expanded_56 : tensor<2x5x2x8xf32>) outs(%49 : tensor<2x2x8x5xf32>) permutation = [0, 2, 3, 1]  loc(#loc33)
    %collapsed_61 = tensor.collapse_shape %transposed_54 [[0, 1], [2], [3]] : tensor<2x2x5x8xf32> into tensor<4x5x8xf32> loc(#loc33)
    %collapsed_62 = tensor.collapse_shape %transposed_60 [[0, 1], [2], [3]] : tensor<2x2x8x5xf32> into tensor<4x8x5xf32> loc(#loc33)
    %50 = tensor.empty() : tensor<4x5x5xf32> loc(#loc33)
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<4x5x5xf32>) -> tensor<4x5x5xf32> loc(#loc33)
    %52 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<4x5x8xf32>, tensor<4x8x5xf32>) outs(%51 : tensor<4x5x5xf32>) -> tensor<4x5x5xf32> loc(#loc33)
    %expanded_63 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 2, 5, 5] : tensor<4x5x5xf32> into tensor<2x2x5x5xf32> loc(#loc33)
    %53 = tensor.empty() : tensor<2x2x5x5xf32> loc(#loc33)
    %54 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<2x2x5x5xf32>) outs(%53 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention"(#loc12)), %out: f32 loc("layers.0.attention"(#loc12))):
      %182 = arith.truncf %cst_32 : f64 to f32 loc(#loc33)
      %183 = arith.mulf %in, %182 : f32 loc(#loc33)
      linalg.yield %183 : f32 loc(#loc33)
    } -> tensor<2x2x5x5xf32> loc(#loc33)
    %55 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %14 : tensor<2x2x5x5xf32>, tensor<2x1x5x5xf32>) outs(%53 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention"(#loc12)), %in_105: f32 loc("transformers/models/vit/modeling_vit.py":375:0), %out: f32 loc("layers.0.attention"(#loc12))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc33)
      linalg.yield %182 : f32 loc(#loc33)
    } -> tensor<2x2x5x5xf32> loc(#loc33)
    %56 = tensor.empty() : tensor<2x2x5xi64> loc(#loc33)
    %57 = linalg.fill ins(%c0_i64 : i64) outs(%56 : tensor<2x2x5xi64>) -> tensor<2x2x5xi64> loc(#loc33)
    %58 = tensor.empty() : tensor<2x2x5xf32> loc(#loc33)
    %59 = linalg.fill ins(%cst_1 : f32) outs(%58 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32> loc(#loc33)
    %60:2 = linalg.generic {indexing_maps = [#map4, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<2x2x5x5xf32>) outs(%59, %57 : tensor<2x2x5xf32>, tensor<2x2x5xi64>) {
    ^bb0(%in: f32 loc("layers.0.attention"(#loc12)), %out: f32 loc("layers.0.attention"(#loc12)), %out_105: i64 loc("layers.0.attention"(#loc12))):
      %182 = linalg.index 3 : index loc(#loc33)
      %183 = arith.index_cast %182 : index to i64 loc(#loc33)
      %184 = arith.maximumf %in, %out : f32 loc(#loc33)
      %185 = arith.cmpf ogt, %in, %out : f32 loc(#loc33)
      %186 = arith.select %185, %183, %out_105 : i64 loc(#loc33)
      linalg.yield %184, %186 : f32, i64 loc(#loc33)
    } -> (tensor<2x2x5xf32>, tensor<2x2x5xi64>) loc(#loc33)
    %expanded_64 = tensor.expand_shape %60#0 [[0], [1], [2, 3]] output_shape [2, 2, 5, 1] : tensor<2x2x5xf32> into tensor<2x2x5x1xf32> loc(#loc33)
    %61 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_64 : tensor<2x2x5x5xf32>, tensor<2x2x5x1xf32>) outs(%53 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention"(#loc12)), %in_105: f32 loc("layers.0.attention"(#loc12)), %out: f32 loc("layers.0.attention"(#loc12))):
      %182 = arith.subf %in, %in_105 : f32 loc(#loc33)
      linalg.yield %182 : f32 loc(#loc33)
    } -> tensor<2x2x5x5xf32> loc(#loc33)
    %62 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x2x5x5xf32>) outs(%53 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention"(#loc12)), %out: f32 loc("layers.0.attention"(#loc12))):
      %182 = math.exp %in : f32 loc(#loc33)
      linalg.yield %182 : f32 loc(#loc33)
    } -> tensor<2x2x5x5xf32> loc(#loc33)
    %63 = tensor.empty() : tensor<2x2x5x1xf32> loc(#loc33)
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<2x2x5x1xf32>) -> tensor<2x2x5x1xf32> loc(#loc33)
    %65 = linalg.generic {indexing_maps = [#map4, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x2x5x5xf32>) outs(%64 : tensor<2x2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention"(#loc12)), %out: f32 loc("layers.0.attention"(#loc12))):
      %182 = arith.addf %in, %out : f32 loc(#loc33)
      linalg.yield %182 : f32 loc(#loc33)
    } -> tensor<2x2x5x1xf32> loc(#loc33)
    %66 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<2x2x5x5xf32>, tensor<2x2x5x1xf32>) outs(%53 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention"(#loc12)), %in_105: f32 loc("layers.0.attention"(#loc12)), %out: f32 loc("layers.0.attention"(#loc12))):
      %182 = arith.divf %in, %in_105 : f32 loc(#loc33)
      linalg.yield %182 : f32 loc(#loc33)
    } -> tensor<2x2x5x5xf32> loc(#loc33)
    %collapsed_65 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<2x2x5x5xf32> into tensor<4x5x5xf32> loc(#loc33)
    %collapsed_66 = tensor.collapse_shape %transposed_59 [[0, 1], [2], [3]] : tensor<2x2x5x8xf32> into tensor<4x5x8xf32> loc(#loc33)
    %67 = tensor.empty() : tensor<4x5x8xf32> loc(#loc33)
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32> loc(#loc33)
    %69 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<4x5x5xf32>, tensor<4x5x8xf32>) outs(%68 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32> loc(#loc33)
    %expanded_67 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [2, 2, 5, 8] : tensor<4x5x8xf32> into tensor<2x2x5x8xf32> loc(#loc33)
    %70 = tensor.empty() : tensor<2x5x2x8xf32> loc(#loc33)
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<2x2x5x8xf32>) outs(%70 : tensor<2x5x2x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc33)
    %collapsed_69 = tensor.collapse_shape %transposed_68 [[0, 1], [2, 3]] : tensor<2x5x2x8xf32> into tensor<10x16xf32> loc(#loc32)
    %transposed_70 = linalg.transpose ins(%cst_31 : tensor<16x16xf32>) outs(%36 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc32)
    %71 = linalg.matmul ins(%collapsed_69, %transposed_70 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%38 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc32)
    %72 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_30 : tensor<16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention.o_proj"(#loc7)), %out: f32 loc("layers.0.attention.o_proj"(#loc7))):
      linalg.yield %in : f32 loc(#loc32)
    } -> tensor<10x16xf32> loc(#loc32)
    %73 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%71, %72 : tensor<10x16xf32>, tensor<10x16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention.o_proj"(#loc7)), %in_105: f32 loc("layers.0.attention.o_proj"(#loc7)), %out: f32 loc("layers.0.attention.o_proj"(#loc7))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc32)
      linalg.yield %182 : f32 loc(#loc32)
    } -> tensor<10x16xf32> loc(#loc32)
    %expanded_71 = tensor.expand_shape %73 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc32)
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %6 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.attention.o_proj"(#loc7)), %in_105: f32 loc("embeddings"(#loc13)), %out: f32 loc("layers.0"(#loc17))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc46)
      linalg.yield %182 : f32 loc(#loc46)
    } -> tensor<2x5x16xf32> loc(#loc46)
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x5x16xf32>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f32 loc("layers.0"(#loc17)), %out: f64 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.extf %in : f32 to f64 loc(#loc31)
      linalg.yield %182 : f64 loc(#loc31)
    } -> tensor<2x5x16xf64> loc(#loc31)
    %76 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x5x16xf64>) outs(%18 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_after"(#loc6)), %out: f64 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.addf %in, %out : f64 loc(#loc31)
      linalg.yield %182 : f64 loc(#loc31)
    } -> tensor<2x5x1xf64> loc(#loc31)
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x5x1xf64>) outs(%17 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_after"(#loc6)), %out: f64 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.divf %in, %cst_46 : f64 loc(#loc31)
      linalg.yield %182 : f64 loc(#loc31)
    } -> tensor<2x5x1xf64> loc(#loc31)
    %78 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<2x5x16xf64>, tensor<2x5x1xf64>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_after"(#loc6)), %in_105: f64 loc("layers.0.layernorm_after"(#loc6)), %out: f64 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.subf %in, %in_105 : f64 loc(#loc31)
      linalg.yield %182 : f64 loc(#loc31)
    } -> tensor<2x5x16xf64> loc(#loc31)
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<2x5x16xf64>, tensor<2x5x16xf64>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_after"(#loc6)), %in_105: f64 loc("layers.0.layernorm_after"(#loc6)), %out: f64 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.mulf %in, %in_105 : f64 loc(#loc31)
      linalg.yield %182 : f64 loc(#loc31)
    } -> tensor<2x5x16xf64> loc(#loc31)
    %80 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x5x16xf64>) outs(%18 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_after"(#loc6)), %out: f64 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.addf %in, %out : f64 loc(#loc31)
      linalg.yield %182 : f64 loc(#loc31)
    } -> tensor<2x5x1xf64> loc(#loc31)
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x5x1xf64>) outs(%17 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_after"(#loc6)), %out: f64 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.divf %in, %cst_46 : f64 loc(#loc31)
      linalg.yield %182 : f64 loc(#loc31)
    } -> tensor<2x5x1xf64> loc(#loc31)
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x5x1xf64>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64 loc("layers.0.layernorm_after"(#loc6)), %out: f32 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.truncf %in : f64 to f32 loc(#loc31)
      linalg.yield %182 : f32 loc(#loc31)
    } -> tensor<2x5x1xf32> loc(#loc31)
    %83 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<2x5x16xf32>) outs(%27 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.0"(#loc17)), %out: f32 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.addf %in, %out : f32 loc(#loc31)
      linalg.yield %182 : f32 loc(#loc31)
    } -> tensor<2x5x1xf32> loc(#loc31)
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.layernorm_after"(#loc6)), %out: f32 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.divf %in, %cst_47 : f32 loc(#loc31)
      linalg.yield %182 : f32 loc(#loc31)
    } -> tensor<2x5x1xf32> loc(#loc31)
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.layernorm_after"(#loc6)), %out: f32 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.truncf %cst_41 : f64 to f32 loc(#loc31)
      %183 = arith.addf %in, %182 : f32 loc(#loc31)
      linalg.yield %183 : f32 loc(#loc31)
    } -> tensor<2x5x1xf32> loc(#loc31)
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.layernorm_after"(#loc6)), %out: f32 loc("layers.0.layernorm_after"(#loc6))):
      %182 = math.rsqrt %in : f32 loc(#loc31)
      linalg.yield %182 : f32 loc(#loc31)
    } -> tensor<2x5x1xf32> loc(#loc31)
    %87 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %84 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.0"(#loc17)), %in_105: f32 loc("layers.0.layernorm_after"(#loc6)), %out: f32 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.subf %in, %in_105 : f32 loc(#loc31)
      linalg.yield %182 : f32 loc(#loc31)
    } -> tensor<2x5x16xf32> loc(#loc31)
    %88 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %86 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.layernorm_after"(#loc6)), %in_105: f32 loc("layers.0.layernorm_after"(#loc6)), %out: f32 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.mulf %in, %in_105 : f32 loc(#loc31)
      linalg.yield %182 : f32 loc(#loc31)
    } -> tensor<2x5x16xf32> loc(#loc31)
    %89 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %cst_29 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.layernorm_after"(#loc6)), %in_105: f32 loc("layers.0.layernorm_after"(#loc6)), %out: f32 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.mulf %in, %in_105 : f32 loc(#loc31)
      linalg.yield %182 : f32 loc(#loc31)
    } -> tensor<2x5x16xf32> loc(#loc31)
    %90 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %cst_28 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.layernorm_after"(#loc6)), %in_105: f32 loc("layers.0.layernorm_after"(#loc6)), %out: f32 loc("layers.0.layernorm_after"(#loc6))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc31)
      linalg.yield %182 : f32 loc(#loc31)
    } -> tensor<2x5x16xf32> loc(#loc31)
    %collapsed_72 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc30)
    %91 = tensor.empty() : tensor<16x32xf32> loc(#loc30)
    %transposed_73 = linalg.transpose ins(%cst_27 : tensor<32x16xf32>) outs(%91 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc30)
    %92 = tensor.empty() : tensor<10x32xf32> loc(#loc30)
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc30)
    %94 = linalg.matmul ins(%collapsed_72, %transposed_73 : tensor<10x16xf32>, tensor<16x32xf32>) outs(%93 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc30)
    %95 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_26 : tensor<32xf32>) outs(%92 : tensor<10x32xf32>) {
    ^bb0(%in: f32 loc("layers.0.mlp.fc1"(#loc5)), %out: f32 loc("layers.0.mlp.fc1"(#loc5))):
      linalg.yield %in : f32 loc(#loc30)
    } -> tensor<10x32xf32> loc(#loc30)
    %96 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%94, %95 : tensor<10x32xf32>, tensor<10x32xf32>) outs(%92 : tensor<10x32xf32>) {
    ^bb0(%in: f32 loc("layers.0.mlp.fc1"(#loc5)), %in_105: f32 loc("layers.0.mlp.fc1"(#loc5)), %out: f32 loc("layers.0.mlp.fc1"(#loc5))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc30)
      linalg.yield %182 : f32 loc(#loc30)
    } -> tensor<10x32xf32> loc(#loc30)
    %expanded_74 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf32> into tensor<2x5x32xf32> loc(#loc30)
    %97 = tensor.empty() : tensor<2x5x32xf32> loc(#loc47)
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<2x5x32xf32>) outs(%97 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("layers.0.mlp.fc1"(#loc5)), %out: f32 loc("layers.0.mlp.activation_fn"(#loc18))):
      %182 = arith.divf %in, %cst_48 : f32 loc(#loc47)
      %183 = math.erf %182 : f32 loc(#loc47)
      %184 = arith.addf %183, %cst_2 : f32 loc(#loc47)
      %185 = arith.mulf %184, %cst_3 : f32 loc(#loc47)
      %186 = arith.mulf %in, %185 : f32 loc(#loc47)
      linalg.yield %186 : f32 loc(#loc47)
    } -> tensor<2x5x32xf32> loc(#loc47)
    %collapsed_75 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<2x5x32xf32> into tensor<10x32xf32> loc(#loc29)
    %99 = tensor.empty() : tensor<32x16xf32> loc(#loc29)
    %transposed_76 = linalg.transpose ins(%cst_25 : tensor<16x32xf32>) outs(%99 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc29)
    %100 = linalg.matmul ins(%collapsed_75, %transposed_76 : tensor<10x32xf32>, tensor<32x16xf32>) outs(%38 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc29)
    %101 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_24 : tensor<16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.mlp.fc2"(#loc4)), %out: f32 loc("layers.0.mlp.fc2"(#loc4))):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<10x16xf32> loc(#loc29)
    %102 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%100, %101 : tensor<10x16xf32>, tensor<10x16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.mlp.fc2"(#loc4)), %in_105: f32 loc("layers.0.mlp.fc2"(#loc4)), %out: f32 loc("layers.0.mlp.fc2"(#loc4))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc29)
      linalg.yield %182 : f32 loc(#loc29)
    } -> tensor<10x16xf32> loc(#loc29)
    %expanded_77 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc29)
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77, %74 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.mlp.fc2"(#loc4)), %in_105: f32 loc("layers.0"(#loc17)), %out: f32 loc("layers.0"(#loc19))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc48)
      linalg.yield %182 : f32 loc(#loc48)
    } -> tensor<2x5x16xf32> loc(#loc48)
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x5x16xf32>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f32 loc("layers.0"(#loc19)), %out: f64 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.extf %in : f32 to f64 loc(#loc28)
      linalg.yield %182 : f64 loc(#loc28)
    } -> tensor<2x5x16xf64> loc(#loc28)
    %105 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x5x16xf64>) outs(%18 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_before"(#loc11)), %out: f64 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.addf %in, %out : f64 loc(#loc28)
      linalg.yield %182 : f64 loc(#loc28)
    } -> tensor<2x5x1xf64> loc(#loc28)
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x5x1xf64>) outs(%17 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_before"(#loc11)), %out: f64 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.divf %in, %cst_46 : f64 loc(#loc28)
      linalg.yield %182 : f64 loc(#loc28)
    } -> tensor<2x5x1xf64> loc(#loc28)
    %107 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<2x5x16xf64>, tensor<2x5x1xf64>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_before"(#loc11)), %in_105: f64 loc("layers.1.layernorm_before"(#loc11)), %out: f64 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.subf %in, %in_105 : f64 loc(#loc28)
      linalg.yield %182 : f64 loc(#loc28)
    } -> tensor<2x5x16xf64> loc(#loc28)
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %107 : tensor<2x5x16xf64>, tensor<2x5x16xf64>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_before"(#loc11)), %in_105: f64 loc("layers.1.layernorm_before"(#loc11)), %out: f64 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.mulf %in, %in_105 : f64 loc(#loc28)
      linalg.yield %182 : f64 loc(#loc28)
    } -> tensor<2x5x16xf64> loc(#loc28)
    %109 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x5x16xf64>) outs(%18 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_before"(#loc11)), %out: f64 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.addf %in, %out : f64 loc(#loc28)
      linalg.yield %182 : f64 loc(#loc28)
    } -> tensor<2x5x1xf64> loc(#loc28)
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x5x1xf64>) outs(%17 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_before"(#loc11)), %out: f64 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.divf %in, %cst_46 : f64 loc(#loc28)
      linalg.yield %182 : f64 loc(#loc28)
    } -> tensor<2x5x1xf64> loc(#loc28)
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x5x1xf64>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_before"(#loc11)), %out: f32 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.truncf %in : f64 to f32 loc(#loc28)
      linalg.yield %182 : f32 loc(#loc28)
    } -> tensor<2x5x1xf32> loc(#loc28)
    %112 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x5x16xf32>) outs(%27 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.0"(#loc19)), %out: f32 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.addf %in, %out : f32 loc(#loc28)
      linalg.yield %182 : f32 loc(#loc28)
    } -> tensor<2x5x1xf32> loc(#loc28)
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.layernorm_before"(#loc11)), %out: f32 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.divf %in, %cst_47 : f32 loc(#loc28)
      linalg.yield %182 : f32 loc(#loc28)
    } -> tensor<2x5x1xf32> loc(#loc28)
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.layernorm_before"(#loc11)), %out: f32 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.truncf %cst_41 : f64 to f32 loc(#loc28)
      %183 = arith.addf %in, %182 : f32 loc(#loc28)
      linalg.yield %183 : f32 loc(#loc28)
    } -> tensor<2x5x1xf32> loc(#loc28)
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.layernorm_before"(#loc11)), %out: f32 loc("layers.1.layernorm_before"(#loc11))):
      %182 = math.rsqrt %in : f32 loc(#loc28)
      linalg.yield %182 : f32 loc(#loc28)
    } -> tensor<2x5x1xf32> loc(#loc28)
    %116 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %113 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.0"(#loc19)), %in_105: f32 loc("layers.1.layernorm_before"(#loc11)), %out: f32 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.subf %in, %in_105 : f32 loc(#loc28)
      linalg.yield %182 : f32 loc(#loc28)
    } -> tensor<2x5x16xf32> loc(#loc28)
    %117 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %115 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.layernorm_before"(#loc11)), %in_105: f32 loc("layers.1.layernorm_before"(#loc11)), %out: f32 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.mulf %in, %in_105 : f32 loc(#loc28)
      linalg.yield %182 : f32 loc(#loc28)
    } -> tensor<2x5x16xf32> loc(#loc28)
    %118 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %cst_23 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.layernorm_before"(#loc11)), %in_105: f32 loc("layers.1.layernorm_before"(#loc11)), %out: f32 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.mulf %in, %in_105 : f32 loc(#loc28)
      linalg.yield %182 : f32 loc(#loc28)
    } -> tensor<2x5x16xf32> loc(#loc28)
    %119 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %cst_22 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.layernorm_before"(#loc11)), %in_105: f32 loc("layers.1.layernorm_before"(#loc11)), %out: f32 loc("layers.1.layernorm_before"(#loc11))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc28)
      linalg.yield %182 : f32 loc(#loc28)
    } -> tensor<2x5x16xf32> loc(#loc28)
    %collapsed_78 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc27)
    %transposed_79 = linalg.transpose ins(%cst_21 : tensor<16x16xf32>) outs(%36 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc27)
    %120 = linalg.matmul ins(%collapsed_78, %transposed_79 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%38 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc27)
    %121 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_20 : tensor<16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention.q_proj"(#loc10)), %out: f32 loc("layers.1.attention.q_proj"(#loc10))):
      linalg.yield %in : f32 loc(#loc27)
    } -> tensor<10x16xf32> loc(#loc27)
    %122 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%120, %121 : tensor<10x16xf32>, tensor<10x16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention.q_proj"(#loc10)), %in_105: f32 loc("layers.1.attention.q_proj"(#loc10)), %out: f32 loc("layers.1.attention.q_proj"(#loc10))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc27)
      linalg.yield %182 : f32 loc(#loc27)
    } -> tensor<10x16xf32> loc(#loc27)
    %expanded_80 = tensor.expand_shape %122 [[0, 1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<10x16xf32> into tensor<2x5x2x8xf32> loc(#loc49)
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<2x5x2x8xf32>) outs(%42 : tensor<2x2x5x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc49)
    %transposed_82 = linalg.transpose ins(%cst_19 : tensor<16x16xf32>) outs(%36 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc26)
    %123 = linalg.matmul ins(%collapsed_78, %transposed_82 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%38 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc26)
    %124 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_18 : tensor<16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention.k_proj"(#loc9)), %out: f32 loc("layers.1.attention.k_proj"(#loc9))):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<10x16xf32> loc(#loc26)
    %125 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<10x16xf32>, tensor<10x16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention.k_proj"(#loc9)), %in_105: f32 loc("layers.1.attention.k_proj"(#loc9)), %out: f32 loc("layers.1.attention.k_proj"(#loc9))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc26)
      linalg.yield %182 : f32 loc(#loc26)
    } -> tensor<10x16xf32> loc(#loc26)
    %expanded_83 = tensor.expand_shape %125 [[0, 1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<10x16xf32> into tensor<2x5x2x8xf32> loc(#loc50)
    %transposed_84 = linalg.transpose ins(%cst_17 : tensor<16x16xf32>) outs(%36 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc25)
    %126 = linalg.matmul ins(%collapsed_78, %transposed_84 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%38 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc25)
    %127 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention.v_proj"(#loc8)), %out: f32 loc("layers.1.attention.v_proj"(#loc8))):
      linalg.yield %in : f32 loc(#loc25)
    } -> tensor<10x16xf32> loc(#loc25)
    %128 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%126, %127 : tensor<10x16xf32>, tensor<10x16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention.v_proj"(#loc8)), %in_105: f32 loc("layers.1.attention.v_proj"(#loc8)), %out: f32 loc("layers.1.attention.v_proj"(#loc8))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc25)
      linalg.yield %182 : f32 loc(#loc25)
    } -> tensor<10x16xf32> loc(#loc25)
    %expanded_85 = tensor.expand_shape %128 [[0, 1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<10x16xf32> into tensor<2x5x2x8xf32> loc(#loc51)
    %transposed_86 = linalg.transpose ins(%expanded_85 : tensor<2x5x2x8xf32>) outs(%42 : tensor<2x2x5x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc51)
    %transposed_87 = linalg.transpose ins(%expanded_83 : tensor<2x5x2x8xf32>) outs(%49 : tensor<2x2x8x5xf32>) permutation = [0, 2, 3, 1]  loc(#loc52)
    %collapsed_88 = tensor.collapse_shape %transposed_81 [[0, 1], [2], [3]] : tensor<2x2x5x8xf32> into tensor<4x5x8xf32> loc(#loc52)
    %collapsed_89 = tensor.collapse_shape %transposed_87 [[0, 1], [2], [3]] : tensor<2x2x8x5xf32> into tensor<4x8x5xf32> loc(#loc52)
    %129 = linalg.batch_matmul ins(%collapsed_88, %collapsed_89 : tensor<4x5x8xf32>, tensor<4x8x5xf32>) outs(%51 : tensor<4x5x5xf32>) -> tensor<4x5x5xf32> loc(#loc52)
    %expanded_90 = tensor.expand_shape %129 [[0, 1], [2], [3]] output_shape [2, 2, 5, 5] : tensor<4x5x5xf32> into tensor<2x2x5x5xf32> loc(#loc52)
    %130 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<2x2x5x5xf32>) outs(%53 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention"(#loc12)), %out: f32 loc("layers.1.attention"(#loc12))):
      %182 = arith.truncf %cst_32 : f64 to f32 loc(#loc52)
      %183 = arith.mulf %in, %182 : f32 loc(#loc52)
      linalg.yield %183 : f32 loc(#loc52)
    } -> tensor<2x2x5x5xf32> loc(#loc52)
    %131 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %14 : tensor<2x2x5x5xf32>, tensor<2x1x5x5xf32>) outs(%53 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention"(#loc12)), %in_105: f32 loc("transformers/models/vit/modeling_vit.py":375:0), %out: f32 loc("layers.1.attention"(#loc12))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc52)
      linalg.yield %182 : f32 loc(#loc52)
    } -> tensor<2x2x5x5xf32> loc(#loc52)
    %132:2 = linalg.generic {indexing_maps = [#map4, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%131 : tensor<2x2x5x5xf32>) outs(%59, %57 : tensor<2x2x5xf32>, tensor<2x2x5xi64>) {
    ^bb0(%in: f32 loc("layers.1.attention"(#loc12)), %out: f32 loc("layers.1.attention"(#loc12)), %out_105: i64 loc("layers.1.attention"(#loc12))):
      %182 = linalg.index 3 : index loc(#loc52)
      %183 = arith.index_cast %182 : index to i64 loc(#loc52)
      %184 = arith.maximumf %in, %out : f32 loc(#loc52)
      %185 = arith.cmpf ogt, %in, %out : f32 loc(#loc52)
      %186 = arith.select %185, %183, %out_105 : i64 loc(#loc52)
      linalg.yield %184, %186 : f32, i64 loc(#loc52)
    } -> (tensor<2x2x5xf32>, tensor<2x2x5xi64>) loc(#loc52)
    %expanded_91 = tensor.expand_shape %132#0 [[0], [1], [2, 3]] output_shape [2, 2, 5, 1] : tensor<2x2x5xf32> into tensor<2x2x5x1xf32> loc(#loc52)
    %133 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %expanded_91 : tensor<2x2x5x5xf32>, tensor<2x2x5x1xf32>) outs(%53 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention"(#loc12)), %in_105: f32 loc("layers.1.attention"(#loc12)), %out: f32 loc("layers.1.attention"(#loc12))):
      %182 = arith.subf %in, %in_105 : f32 loc(#loc52)
      linalg.yield %182 : f32 loc(#loc52)
    } -> tensor<2x2x5x5xf32> loc(#loc52)
    %134 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133 : tensor<2x2x5x5xf32>) outs(%53 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention"(#loc12)), %out: f32 loc("layers.1.attention"(#loc12))):
      %182 = math.exp %in : f32 loc(#loc52)
      linalg.yield %182 : f32 loc(#loc52)
    } -> tensor<2x2x5x5xf32> loc(#loc52)
    %135 = linalg.generic {indexing_maps = [#map4, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%134 : tensor<2x2x5x5xf32>) outs(%64 : tensor<2x2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention"(#loc12)), %out: f32 loc("layers.1.attention"(#loc12))):
      %182 = arith.addf %in, %out : f32 loc(#loc52)
      linalg.yield %182 : f32 loc(#loc52)
    } -> tensor<2x2x5x1xf32> loc(#loc52)
    %136 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %135 : tensor<2x2x5x5xf32>, tensor<2x2x5x1xf32>) outs(%53 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention"(#loc12)), %in_105: f32 loc("layers.1.attention"(#loc12)), %out: f32 loc("layers.1.attention"(#loc12))):
      %182 = arith.divf %in, %in_105 : f32 loc(#loc52)
      linalg.yield %182 : f32 loc(#loc52)
    } -> tensor<2x2x5x5xf32> loc(#loc52)
    %collapsed_92 = tensor.collapse_shape %136 [[0, 1], [2], [3]] : tensor<2x2x5x5xf32> into tensor<4x5x5xf32> loc(#loc52)
    %collapsed_93 = tensor.collapse_shape %transposed_86 [[0, 1], [2], [3]] : tensor<2x2x5x8xf32> into tensor<4x5x8xf32> loc(#loc52)
    %137 = linalg.batch_matmul ins(%collapsed_92, %collapsed_93 : tensor<4x5x5xf32>, tensor<4x5x8xf32>) outs(%68 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32> loc(#loc52)
    %expanded_94 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [2, 2, 5, 8] : tensor<4x5x8xf32> into tensor<2x2x5x8xf32> loc(#loc52)
    %transposed_95 = linalg.transpose ins(%expanded_94 : tensor<2x2x5x8xf32>) outs(%70 : tensor<2x5x2x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc52)
    %collapsed_96 = tensor.collapse_shape %transposed_95 [[0, 1], [2, 3]] : tensor<2x5x2x8xf32> into tensor<10x16xf32> loc(#loc24)
    %transposed_97 = linalg.transpose ins(%cst_15 : tensor<16x16xf32>) outs(%36 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc24)
    %138 = linalg.matmul ins(%collapsed_96, %transposed_97 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%38 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc24)
    %139 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention.o_proj"(#loc7)), %out: f32 loc("layers.1.attention.o_proj"(#loc7))):
      linalg.yield %in : f32 loc(#loc24)
    } -> tensor<10x16xf32> loc(#loc24)
    %140 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%138, %139 : tensor<10x16xf32>, tensor<10x16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention.o_proj"(#loc7)), %in_105: f32 loc("layers.1.attention.o_proj"(#loc7)), %out: f32 loc("layers.1.attention.o_proj"(#loc7))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc24)
      linalg.yield %182 : f32 loc(#loc24)
    } -> tensor<10x16xf32> loc(#loc24)
    %expanded_98 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc24)
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98, %103 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.attention.o_proj"(#loc7)), %in_105: f32 loc("layers.0"(#loc19)), %out: f32 loc("layers.1"(#loc17))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc53)
      linalg.yield %182 : f32 loc(#loc53)
    } -> tensor<2x5x16xf32> loc(#loc53)
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x5x16xf32>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f32 loc("layers.1"(#loc17)), %out: f64 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.extf %in : f32 to f64 loc(#loc23)
      linalg.yield %182 : f64 loc(#loc23)
    } -> tensor<2x5x16xf64> loc(#loc23)
    %143 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<2x5x16xf64>) outs(%18 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_after"(#loc6)), %out: f64 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.addf %in, %out : f64 loc(#loc23)
      linalg.yield %182 : f64 loc(#loc23)
    } -> tensor<2x5x1xf64> loc(#loc23)
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x5x1xf64>) outs(%17 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_after"(#loc6)), %out: f64 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.divf %in, %cst_46 : f64 loc(#loc23)
      linalg.yield %182 : f64 loc(#loc23)
    } -> tensor<2x5x1xf64> loc(#loc23)
    %145 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %144 : tensor<2x5x16xf64>, tensor<2x5x1xf64>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_after"(#loc6)), %in_105: f64 loc("layers.1.layernorm_after"(#loc6)), %out: f64 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.subf %in, %in_105 : f64 loc(#loc23)
      linalg.yield %182 : f64 loc(#loc23)
    } -> tensor<2x5x16xf64> loc(#loc23)
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %145 : tensor<2x5x16xf64>, tensor<2x5x16xf64>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_after"(#loc6)), %in_105: f64 loc("layers.1.layernorm_after"(#loc6)), %out: f64 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.mulf %in, %in_105 : f64 loc(#loc23)
      linalg.yield %182 : f64 loc(#loc23)
    } -> tensor<2x5x16xf64> loc(#loc23)
    %147 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<2x5x16xf64>) outs(%18 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_after"(#loc6)), %out: f64 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.addf %in, %out : f64 loc(#loc23)
      linalg.yield %182 : f64 loc(#loc23)
    } -> tensor<2x5x1xf64> loc(#loc23)
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x5x1xf64>) outs(%17 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_after"(#loc6)), %out: f64 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.divf %in, %cst_46 : f64 loc(#loc23)
      linalg.yield %182 : f64 loc(#loc23)
    } -> tensor<2x5x1xf64> loc(#loc23)
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x5x1xf64>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64 loc("layers.1.layernorm_after"(#loc6)), %out: f32 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.truncf %in : f64 to f32 loc(#loc23)
      linalg.yield %182 : f32 loc(#loc23)
    } -> tensor<2x5x1xf32> loc(#loc23)
    %150 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<2x5x16xf32>) outs(%27 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.1"(#loc17)), %out: f32 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.addf %in, %out : f32 loc(#loc23)
      linalg.yield %182 : f32 loc(#loc23)
    } -> tensor<2x5x1xf32> loc(#loc23)
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.layernorm_after"(#loc6)), %out: f32 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.divf %in, %cst_47 : f32 loc(#loc23)
      linalg.yield %182 : f32 loc(#loc23)
    } -> tensor<2x5x1xf32> loc(#loc23)
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.layernorm_after"(#loc6)), %out: f32 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.truncf %cst_41 : f64 to f32 loc(#loc23)
      %183 = arith.addf %in, %182 : f32 loc(#loc23)
      linalg.yield %183 : f32 loc(#loc23)
    } -> tensor<2x5x1xf32> loc(#loc23)
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.layernorm_after"(#loc6)), %out: f32 loc("layers.1.layernorm_after"(#loc6))):
      %182 = math.rsqrt %in : f32 loc(#loc23)
      linalg.yield %182 : f32 loc(#loc23)
    } -> tensor<2x5x1xf32> loc(#loc23)
    %154 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %151 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.1"(#loc17)), %in_105: f32 loc("layers.1.layernorm_after"(#loc6)), %out: f32 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.subf %in, %in_105 : f32 loc(#loc23)
      linalg.yield %182 : f32 loc(#loc23)
    } -> tensor<2x5x16xf32> loc(#loc23)
    %155 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %153 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.layernorm_after"(#loc6)), %in_105: f32 loc("layers.1.layernorm_after"(#loc6)), %out: f32 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.mulf %in, %in_105 : f32 loc(#loc23)
      linalg.yield %182 : f32 loc(#loc23)
    } -> tensor<2x5x16xf32> loc(#loc23)
    %156 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %cst_13 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.layernorm_after"(#loc6)), %in_105: f32 loc("layers.1.layernorm_after"(#loc6)), %out: f32 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.mulf %in, %in_105 : f32 loc(#loc23)
      linalg.yield %182 : f32 loc(#loc23)
    } -> tensor<2x5x16xf32> loc(#loc23)
    %157 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %cst_12 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.layernorm_after"(#loc6)), %in_105: f32 loc("layers.1.layernorm_after"(#loc6)), %out: f32 loc("layers.1.layernorm_after"(#loc6))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc23)
      linalg.yield %182 : f32 loc(#loc23)
    } -> tensor<2x5x16xf32> loc(#loc23)
    %collapsed_99 = tensor.collapse_shape %157 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32> loc(#loc22)
    %transposed_100 = linalg.transpose ins(%cst_11 : tensor<32x16xf32>) outs(%91 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc22)
    %158 = linalg.matmul ins(%collapsed_99, %transposed_100 : tensor<10x16xf32>, tensor<16x32xf32>) outs(%93 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc22)
    %159 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<32xf32>) outs(%92 : tensor<10x32xf32>) {
    ^bb0(%in: f32 loc("layers.1.mlp.fc1"(#loc5)), %out: f32 loc("layers.1.mlp.fc1"(#loc5))):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<10x32xf32> loc(#loc22)
    %160 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%158, %159 : tensor<10x32xf32>, tensor<10x32xf32>) outs(%92 : tensor<10x32xf32>) {
    ^bb0(%in: f32 loc("layers.1.mlp.fc1"(#loc5)), %in_105: f32 loc("layers.1.mlp.fc1"(#loc5)), %out: f32 loc("layers.1.mlp.fc1"(#loc5))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc22)
      linalg.yield %182 : f32 loc(#loc22)
    } -> tensor<10x32xf32> loc(#loc22)
    %expanded_101 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf32> into tensor<2x5x32xf32> loc(#loc22)
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_101 : tensor<2x5x32xf32>) outs(%97 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc("layers.1.mlp.fc1"(#loc5)), %out: f32 loc("layers.1.mlp.activation_fn"(#loc18))):
      %182 = arith.divf %in, %cst_48 : f32 loc(#loc54)
      %183 = math.erf %182 : f32 loc(#loc54)
      %184 = arith.addf %183, %cst_2 : f32 loc(#loc54)
      %185 = arith.mulf %184, %cst_3 : f32 loc(#loc54)
      %186 = arith.mulf %in, %185 : f32 loc(#loc54)
      linalg.yield %186 : f32 loc(#loc54)
    } -> tensor<2x5x32xf32> loc(#loc54)
    %collapsed_102 = tensor.collapse_shape %161 [[0, 1], [2]] : tensor<2x5x32xf32> into tensor<10x32xf32> loc(#loc21)
    %transposed_103 = linalg.transpose ins(%cst_9 : tensor<16x32xf32>) outs(%99 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc21)
    %162 = linalg.matmul ins(%collapsed_102, %transposed_103 : tensor<10x32xf32>, tensor<32x16xf32>) outs(%38 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc21)
    %163 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.mlp.fc2"(#loc4)), %out: f32 loc("layers.1.mlp.fc2"(#loc4))):
      linalg.yield %in : f32 loc(#loc21)
    } -> tensor<10x16xf32> loc(#loc21)
    %164 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%162, %163 : tensor<10x16xf32>, tensor<10x16xf32>) outs(%37 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.mlp.fc2"(#loc4)), %in_105: f32 loc("layers.1.mlp.fc2"(#loc4)), %out: f32 loc("layers.1.mlp.fc2"(#loc4))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc21)
      linalg.yield %182 : f32 loc(#loc21)
    } -> tensor<10x16xf32> loc(#loc21)
    %expanded_104 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf32> into tensor<2x5x16xf32> loc(#loc21)
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_104, %141 : tensor<2x5x16xf32>, tensor<2x5x16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.mlp.fc2"(#loc4)), %in_105: f32 loc("layers.1"(#loc17)), %out: f32 loc("layers.1"(#loc19))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc55)
      linalg.yield %182 : f32 loc(#loc55)
    } -> tensor<2x5x16xf32> loc(#loc55)
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x5x16xf32>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f32 loc("layers.1"(#loc19)), %out: f64 loc("layernorm"(#loc3))):
      %182 = arith.extf %in : f32 to f64 loc(#loc20)
      linalg.yield %182 : f64 loc(#loc20)
    } -> tensor<2x5x16xf64> loc(#loc20)
    %167 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<2x5x16xf64>) outs(%18 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layernorm"(#loc3)), %out: f64 loc("layernorm"(#loc3))):
      %182 = arith.addf %in, %out : f64 loc(#loc20)
      linalg.yield %182 : f64 loc(#loc20)
    } -> tensor<2x5x1xf64> loc(#loc20)
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x5x1xf64>) outs(%17 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layernorm"(#loc3)), %out: f64 loc("layernorm"(#loc3))):
      %182 = arith.divf %in, %cst_46 : f64 loc(#loc20)
      linalg.yield %182 : f64 loc(#loc20)
    } -> tensor<2x5x1xf64> loc(#loc20)
    %169 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %168 : tensor<2x5x16xf64>, tensor<2x5x1xf64>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f64 loc("layernorm"(#loc3)), %in_105: f64 loc("layernorm"(#loc3)), %out: f64 loc("layernorm"(#loc3))):
      %182 = arith.subf %in, %in_105 : f64 loc(#loc20)
      linalg.yield %182 : f64 loc(#loc20)
    } -> tensor<2x5x16xf64> loc(#loc20)
    %170 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %169 : tensor<2x5x16xf64>, tensor<2x5x16xf64>) outs(%15 : tensor<2x5x16xf64>) {
    ^bb0(%in: f64 loc("layernorm"(#loc3)), %in_105: f64 loc("layernorm"(#loc3)), %out: f64 loc("layernorm"(#loc3))):
      %182 = arith.mulf %in, %in_105 : f64 loc(#loc20)
      linalg.yield %182 : f64 loc(#loc20)
    } -> tensor<2x5x16xf64> loc(#loc20)
    %171 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<2x5x16xf64>) outs(%18 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layernorm"(#loc3)), %out: f64 loc("layernorm"(#loc3))):
      %182 = arith.addf %in, %out : f64 loc(#loc20)
      linalg.yield %182 : f64 loc(#loc20)
    } -> tensor<2x5x1xf64> loc(#loc20)
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x5x1xf64>) outs(%17 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc("layernorm"(#loc3)), %out: f64 loc("layernorm"(#loc3))):
      %182 = arith.divf %in, %cst_46 : f64 loc(#loc20)
      linalg.yield %182 : f64 loc(#loc20)
    } -> tensor<2x5x1xf64> loc(#loc20)
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x5x1xf64>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64 loc("layernorm"(#loc3)), %out: f32 loc("layernorm"(#loc3))):
      %182 = arith.truncf %in : f64 to f32 loc(#loc20)
      linalg.yield %182 : f32 loc(#loc20)
    } -> tensor<2x5x1xf32> loc(#loc20)
    %174 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<2x5x16xf32>) outs(%27 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layers.1"(#loc19)), %out: f32 loc("layernorm"(#loc3))):
      %182 = arith.addf %in, %out : f32 loc(#loc20)
      linalg.yield %182 : f32 loc(#loc20)
    } -> tensor<2x5x1xf32> loc(#loc20)
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layernorm"(#loc3)), %out: f32 loc("layernorm"(#loc3))):
      %182 = arith.divf %in, %cst_47 : f32 loc(#loc20)
      linalg.yield %182 : f32 loc(#loc20)
    } -> tensor<2x5x1xf32> loc(#loc20)
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layernorm"(#loc3)), %out: f32 loc("layernorm"(#loc3))):
      %182 = arith.truncf %cst_41 : f64 to f32 loc(#loc20)
      %183 = arith.addf %in, %182 : f32 loc(#loc20)
      linalg.yield %183 : f32 loc(#loc20)
    } -> tensor<2x5x1xf32> loc(#loc20)
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x5x1xf32>) outs(%25 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc("layernorm"(#loc3)), %out: f32 loc("layernorm"(#loc3))):
      %182 = math.rsqrt %in : f32 loc(#loc20)
      linalg.yield %182 : f32 loc(#loc20)
    } -> tensor<2x5x1xf32> loc(#loc20)
    %178 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %175 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layers.1"(#loc19)), %in_105: f32 loc("layernorm"(#loc3)), %out: f32 loc("layernorm"(#loc3))):
      %182 = arith.subf %in, %in_105 : f32 loc(#loc20)
      linalg.yield %182 : f32 loc(#loc20)
    } -> tensor<2x5x16xf32> loc(#loc20)
    %179 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %177 : tensor<2x5x16xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layernorm"(#loc3)), %in_105: f32 loc("layernorm"(#loc3)), %out: f32 loc("layernorm"(#loc3))):
      %182 = arith.mulf %in, %in_105 : f32 loc(#loc20)
      linalg.yield %182 : f32 loc(#loc20)
    } -> tensor<2x5x16xf32> loc(#loc20)
    %180 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %cst_7 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layernorm"(#loc3)), %in_105: f32 loc("layernorm"(#loc3)), %out: f32 loc("layernorm"(#loc3))):
      %182 = arith.mulf %in, %in_105 : f32 loc(#loc20)
      linalg.yield %182 : f32 loc(#loc20)
    } -> tensor<2x5x16xf32> loc(#loc20)
    %181 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %cst_6 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%5 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32 loc("layernorm"(#loc3)), %in_105: f32 loc("layernorm"(#loc3)), %out: f32 loc("layernorm"(#loc3))):
      %182 = arith.addf %in, %in_105 : f32 loc(#loc20)
      linalg.yield %182 : f32 loc(#loc20)
    } -> tensor<2x5x16xf32> loc(#loc20)
    return %181 : tensor<2x5x16xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc = loc(unknown)
#loc15 = loc("transformers/models/vit/modeling_vit.py":69:0)
#loc40 = loc("embeddings.patch_embeddings.projection"(#loc15))
#loc41 = loc("embeddings.patch_embeddings"(#loc15))
#loc43 = loc("layers.0.attention"(#loc10))
#loc44 = loc("layers.0.attention"(#loc9))
#loc45 = loc("layers.0.attention"(#loc8))
#loc49 = loc("layers.1.attention"(#loc10))
#loc50 = loc("layers.1.attention"(#loc9))
#loc51 = loc("layers.1.attention"(#loc8))

{-#
  dialect_resources: {
    builtin: {
      layernorm.bias: "0x04000000CE0C683FB03FA23C5EC6DD3D0084A63E9294653F84F1983ED016B13E008A543EEF44753FA2F97ABE72598ABE326388BFDCD8D43E40E6CF3D376E5B3EEB38043E",
      layernorm.weight: "0x04000000175F6B3F882F723F90F5653F13E2833F2A83733F0E18AD3FC6818A3F975A883FA586963FA40F913F0146853FABAD503FB41C963F852C993FB2115F3F9414A03F",
      layers.1.mlp.fc2.bias: "0x04000000DE910BBE768CDDBE29E5FC3E72E6793FEFA30D3ED6AA2C3FA0DA96BC94C4B53E60B681BC10937A3CA61F033F885123BDF53EFA3E903107BFD85F083F5A05913D",
      layers.1.mlp.fc2.weight: "0x040000003FC4D23E389C0ABC5DC7BA3DC436283D82E696BC76038C3C15AA213E062DDD3E829A3CBD8AB7913D2DB78E3E569811BD8F679C3EBCB53A3E1707203E607FBF3CEFE034BEB4DB3BBEF84EF73DAEADC7BD6AED843DBC1D45BD7DD5C93DDA7C7CBED84EC03D180A95BD32564EBD280567BE2A570F3C3CB7343EE21311BE41A1363E09A900BE369AB2BD3740B7BE38BF17BE32DC0BBE251F263EBB878F3D0AA345BE59991A3E1990773EC8C791BEFA709ABD2420003EAC6030BD05DF98BDDEA23CBEFCB91D3EB2DEEBBD0483B4BE6211353E7ECD8DBCB64F8CBD54B64F3E44DDA4BDBE5E03BDFCB7863CEE563C3EF7DA23BE608A633D677103BE98C9503E950E833EE419713D4970383E60785FBC1D8392BEFEA0E13CBEC2A5BC3EB832BED3FD2C3E028BF03DC8720ABE8E5025BDB2D817BEB04EE4BDD1B8F73DF4661DBDDD4F833CC089C5BD06001FBE35A096BEE249F3BD8D8AC23D92EB1F3E3C5E2E3E90068F3E1712CA3DE2BE6E3E9012853ECB2FA6BD9696D43EC25E153E8003133E3CF6973C5E646FBD54A08E3D0AD27D3DDE12DF3CA0C616BCB22CB23DF7ACC73D06EBF4BD0AE8643EC3DB9F3EB9D3503D4CF15E3ECAEE31BD7FAC5F3EFE9DC7BE010FB33E34A7D53DCA0E333DBEEA113E407D8B3E9A709ABE2D7608BE36AF7BBE7491BF3C799CD5BEA93F503E18B8E6BD11DA2EBE8BCBF63DFBDA8EBEFF4A3EBE785F1CBCE2AF2C3EDE568B3E2C37E8BD87345F3EC9B346BE558F793D2C7BF83CE8FF003E76DD8CBE28EB4DBD1AF70DBD2F7196BDA6C0823C7EB81BBD9A796BBE3700B03DA6A98ABC135A123D61425FBEDB18503E7C7E563EB938AF3E6E84DC3E38836E3E343D09BD2EED10BE13A7A8BDFEB2B13DF93E123D9935CB3D8EDA423EF22325BEDE6364BD21264B3D4E2B07BE592A643EE2E7013E84369F3CFCB4CEBD6222703E34B3553E2EC5063EC342573E748955BD42F5CD3D7E9A873DF89E723EE297BEBCEE1A00BDC8E91C3EB996363E60E6573E14CA043EAA4B793D93FB13BEC776BFBEFE2E35BEC0E791BEEDA3203E34F459BC4A45A63E2874F0BD18BE6CBEC03182BDC4A25EBE530E293DF930D6BE68486B3E1B163E3EE867543EA47FEBBD4CC9A83D2A033D3D50DF5A3D10CD1FBE11D70B3D8D52DC3E036F183E30F7F33B46A5B33EC237233EA8CF27BCE85EC23DB8945A3E40FD5BBD7C59BC3DA4BBFFBD64A9EABD1BB0433E62E943BD1E0A553DFEE8D5BC3FA5763ED2B2A0BE88D9F33B6D25FB3EBF280DBED885A3BDD2668EBEA19C403E9A67E0BE8F8C10BEA8B7273EE2CF67BD829B8B3D792A98BDDA96E73D456CB23EA8E9A2BD9A1B423D5AAF023E6A53073EEF89933C68531F3B169FAC3D5CE0F7BD43E126BE02E35A3EAC9D3E3ED7D752BE5D6E6E3E6488233D4FAB44BECE4C6D3E4583033D62D4993D3BD7333E8877D73D2EEEC6BD84240C3F4A494D3E28C82CBDDA8F073D1873CC3D929198BEF2AB623ED2F174BDD67E803DD8F79EBC22A20A3D7CBADE3ED5DAF03D5ED038BEDC06853D2AAAC63E163E50BD308BADBE55E5C8BE40FF733D4E5CD43C06C9AC3E8B6228BEC481F43BB056A63E2AE117BE86E39C3D7190AEBDF24F4C3EB74380BD365C963EA2393F3ED079263D3592133DDCFF33BE9703D33D2D2F8D3E8219633EA2C0F7BDA98B8F3EEA53C93EC262DF3C904C163EA755D83D008E00BE2B64A7BEA94CAE3DCA267A3DE490CDBC65EFE1BE61E7DF3DD4BA26BE7FB8703E3A13833EC078FC3D462545BEC42041BE3D2D18BE95D38ABE24AC293E6295B33D27E5253EA41E6E3CF015193ECE9EFF3DD983B83D981176BD6AD139BEB373863EDCD0443E30D1AE3E87D69BBD90FD473DAB740F3FF0DE07BCFC1E94BEE549C73EE31D063E589B1CBC278F2D3E5CCC9A3C5A605B3E7309103ED79FA83D001FFEBD3A75D5BEACCE8B3E6A45B83CFEFF653D2E9E3BBE62C6D63D7CC7EFBD6CF6363C40B4B0BC3FFFB8BDA2236F3EE4EE9DBC67DC203EF88C353E165596BD254B87BE7C2E6E3D043DB0BC5CF25FBDADBA2B3E3063173D3C221ABE6C971A3E8E0ED33C425B17BD26A977BD2C1D823D5CD65E3E7DAD89BEAA8425BE6AF5693E584894BE4394BDBDD0449F3D4E64813CAC69E8BDE433C3BE6086A83D1DCFA53EB09A70BEA8F0893E74107E3CFB11143DFCD7CBBDFF792ABEA4CA24BE327C8D3D06F868BD3E5CB13D1086BF3B31F6223D8D5730BEB1A5AE3DFA924BBD95621EBEE369973E3AC78F3D381E8B3E7E0320BEA697663D54FEC3BD1E23FEBD14FC30BEFCC619BD246559BDC381F43C229E9CBE90082FBDC4A489BEC7E7453DA0FC22BDB8DA71BEE2A6CDBD9343093E0273A63E0CD2603E68291B3EE23C9B3D8B7D0CBE7EDA223E20E08A3D788D5ABDE43B24BE57C80E3D2CFF6FBD3D72413ED04CFCBD60E0493A7135F43DB623A73E145E903E59DFF33DF634553DA6B7423DB8DF0DBE6A2F0FBE3BD251BE986A87BBB0F025BCFA9C28BD7010393E14C021BD22BB383E66E578BEFC9757BD02B316BED4ACFC3D9A53063E0475073E6A91943D2217E8BDC8970FBEB1990B3D4DF652BE03B683BD66237FBD5E001FBD29FE90BDFB960E3D3D8114BEC0C7913E5D8E993CEC5C1BBC7176F03CE82A37BE1572CE3C5431E63D74BD143DFA59FB3DFBF092BD2B077D3EF647DE3D988B96BE6CA213BE64B1C63E1302A43E5CA36ABDB068873EAD978EBD4EBBD1BC721AAB3EF437C23ECC77FCBD061066BD036841BEA3ED3BBEC02797BACC362DBCA193D73DC909973D34EC173F70A5AC3B026BB5BC1AFC093E375F173D8D8121BE34360C3E26983BBE6FBECB3DAAD87CBE3B6190BE9C86ED3B6AA4E93CF050963E5087263D6E581A3ECB95C73DA3E73ABE5CCC3EBEBB6A233E",
      layers.1.mlp.fc1.bias: "0x040000008CA76ABF3AD50EBEDA7180BEE0387CBE4478143F89391FBF840B8EBD9C1BF9BD1065103DAAA4A3BEA65D3B3EAEC3C23E1F35A03E6368AA3E86BE403F8BA8873E6CD3393E64D5F1BE59882D3E61AD5C3E6715953E683BCB3C32D9323F36E709BECAEE113F0003DD3A6CD584BD4704343F101F14BEB84F5ABDB0DC0FBE0974043E",
      layers.1.mlp.fc1.weight: "0x0400000094AC453E92B23DBD58EBB8BD443E073EC5B4023FD796F63D329F52BD2C3430BEAFBBBA3EC735823E6DEB763DF896853D2480483E76F7CF3D2591F73D38A2113F8D26D73EE412A03D995D493F96020D3EEBF4963D1B67D1BE64A6CE3EC656913DA56F97BE10C5063FF4295ABD364AF13DAF1D07BE1C28173E2EF45C3E4268BCBD802218BB542871BE700407BC801973BD258B793E9A45823E75C75B3E400AEA3E813C15BE10548B3DFF2021BEAB7F8E3E9BF6623E8181D43E8BBF963EB3DEAB3EF7351C3ED408A13EF44B86BC20BB843EFF54A43EC06BEFBEAEE96BBEF6216FBDBC2C82BE5A5E323E0E71403D59289FBE6B0AA0BE4AAA12BE1CF40F3E5E6D41BE3C8EC43E289C1A3DA00BE73BDA44EABE2663C93D97C909BFCA5D8E3E2200FF3D22F956BD0887B23E60E0EEBE1895993E9FC36E3E4C1C373EBA2831BDE82B8CBE46C4CEBD13370DBF8B858DBE7406FCBE1271383FF49B26BE8587143F4A7D95BDEC75D4BC0067FDB936EF433D10484D3E2FB4743E806827BAD8C798BDC44427BE44D6AC3D16F7843E7EA127BEB68DCD3EF8730ABC1EAB0F3E08EC453D7F0585BE000B69BB16C755BEE05E443E7C3C7CBD1A299B3DB2AEC43EB2969ABDAC81963C886B2EBD58E1003F4621A23EFA3992BE342AA43E7A9D6C3D007D213F4DAB533E18790E3C69304B3EE42719BFF24944BE088BBE3CB41E23BD16BE123ECC8949BDD08A033ED051E6BDA073D3BD9CDBD7BD0083743D3AFD6CBD879F5D3E86046A3E0C6CE8BCF827B7BCA845A6BE0080EDBAEAC3D43E9DECB53EDE0553BE184E073E8889903E805034BCC17C6A3ED2A861BEA1103CBEDE5532BE58E5EF3EB9FDB13E5445E13CDD3F813DAD29343DD0A7C1BD3CBDA83DC6FA63BED7DEC23E045EFEBDBE12EBBEA199173EC8A0F23D30C0D5BE7EC121BE76CA743DCEB6FDBD97F314BE4653D33E56F2283D9D5B623EFD7B28BE38FB56BE823E903ECBBDCB3D41E1473E1870B6BE4D7F0B3FD2D7B8BD4655BFBDDF6BC13DD0229A3D246E123FFC5FEFBE523875BE5E9C2B3EF05F35BE277F293E8A3BDCBD4E3712BE901D61BE127F79BD358FA23D80D243BE2A5F50BE38C2BA3DB825493EFB9C14BE50AA2EBE88DC0DBFD5E4BE3E8AC1B7BDC97BAEBEA6E9E5BE9F32E53E0A7F533E24EDAB3D06117A3E0C9E3D3DA4F0AABE7573A53D4C7BE1BD407C023CEA3E153F2CFA933E8E67A3BD16BF203E7677973D34BD3E3E7800DBBDDB3198BE5C4DF9BC8A777ABDC4F22C3E3EF97DBE54B29A3E4C975FBE0E84793D6C7505BF20E5973EC71E84BE5C1EFEBDAEC99C3E8C831DBEF0F7B73E034C0CBEDB82BE3EB201793E4348C93EBAB4D0BE0FC6103DEC40AFBC101CD73BDE5392BEE92C563EE7858E3E13D7403EDC67B53ECAFC183F188909BC6636CCBD2E4F35BE4E33373E195F1DBEB065BDBB7695243E68EAF1BE8CFA00BDEF62A73ED946B03E9470FB3D6CD1783E23BAAE3EACD3DA3DE89C393E777A953DDA6E7DBEC2F65E3D75B6AA3E128B043E3037033FD340C73E88D2253DF936583EA5ED17BE71C18C3E14B195BEB2E2B7BE9AAC363EED052A3D39DE2D3EFB35653E00E0D83C2835873E9609EA3D1CFD823EB4C1253EF2E74B3E5DF5C73E1C3B903EA021DF3BE8FDA1BEC4B3BD3C72B4ABBD4269B63E001E64BADC78933E7496B1BC0A63043E294CA8BEACA427BE04F163BE2F57C7BE1F54F23E5D0428BEEF57BEBEEF57093EF46C1BBE9EFB233F201F023ED143083E7A9494BE11F2C7BEB010BFBD04CC1C3CC043EE3C58688C3C0A1B353EDC53C43D91FAB23E057F2ABFB6EDFE3C0B8BF53DFEC68B3EA021803E0E4D01BD460195BEFE1496BDF6DEFA3DF4D8EFBC0432A6BEB32FB03E3C3A173EC4EBEE3DB7D16F3E0E6FD63E2E461EBE3CCD96BC1A2D213EC638023D97B84B3E2FD73ABE77777D3D7D729A3DA2725DBEEEA7203E3230493F889340BEEEEA4ABD94A3E1BC3E05383E406BF5BC6885E5BCE0AAAA3CF9D5443E558D553EEB61C4BEBCCC41BE6D7F053EC2CF0B3DF17F10BE29E905BEB0A58F3EEFF7833EA21A1E3FB808383C7869D63D3A1328BE8CB7EA3C51A7F53E54546CBEFE2514BEFFD49B3D0E8F033D87F3743D6D251DBE5E0C43BE6F01563ECE708C3E3C34C5BDB2D4AC3EAAC299BE0270FBBD3C522C3E6A9C913E9CD733BDBE9C913EC0DD0E3E6883A73E810C513F297F223F88E31D3E4C44403C2688EB3EE6308C3E84F906BDA640D43E176D08BE20D4D93C4C625C3EFEBC343E9115253D88CA10BEB4FEE73D6411A3BE404D17BCCAF7D8BE861C0A3F6820053F98BA43BE268084BDB69D85BE342FB93D50E387BD5CF905BF3C8917BD8096D53D860CD23D72603DBE545E693E94CBA83E063D4ABE97B8423EA0041D3F3E07C53E1893F6BE096820BEEB2A88BE6CF3DC3D0A58103EA15FA23D71DBFE3E739E92BE68F88C3E54E86DBDD319C1BE403D863E2AA6F3BD9247D7BE3E541FBF72289DBD70BA3C3E6E92CABEA231A23E8A168F3E7645AABD5AD8DC3CB89CFA3CD1773CBF8212F13EF56A313E36423C3DE40802BE4526623DE2AC443EBD8D1BBFFC4F88BEA4241E3E343A023FC6C06EBE0AD3D7BD9630A3BE28908B3D6344953D7721413E44AFAFBE64FA583E38229D3D6857B6BE8597B33E7253933E9EB3453D819CBBBEB0EA593E487051BEFDE6233DA042B3BEB2A8A13EFC2280BE2B02033FF235F8BE77D8463EC7BCE03D1CCEDC3D8E66343DC1026E3E182F083EA88CF8BD4315673E3BF21F3E9839AD3EE02116BE4C5F763EDB59583E5B94053F5E4BC43E98E7D83B3E158DBD3A1ADF3DDA828F3E3060953D505AFCBD6E2D9E3EB74DC6BEEA39833EF70EAFBE6B81B33E53C3313FB87F01BC73A9C93DAF80AD3E2D7EF03D",
      layers.1.layernorm_after.bias: "0x040000006E4B123F39D1643F56A091BE1ABA6F3EF845453FAB5A793FF22D283ED4C7323DAA04F33ED29C823F838E2CBF8CEBCA3E0A19CE3E12235F3E16AFCCBE73EB073F",
      layers.1.layernorm_after.weight: "0x0400000029067E3F38129B3FE0FD733FCCA98C3F30BE8E3FFF108D3FD13B973F5ABA7C3F1C561D3F93D7773FBA01983F0A66AB3F64F2A13FD4F6943F5A387E3FCC85AF3F",
      layers.1.attention.o_proj.bias: "0x04000000A18D4F3E557517BFFCA73EBF454BEC3E50EA8D3EDCE3EF3ECD506C3E565C43BECC0E473E516D08BFA4F0E2BE6E32D93E65B47C3EE6EA173EDA7669BE5441E3BD",
      layers.1.attention.o_proj.weight: "0x040000002046F2BB41D5CCBE9814E7BC76508F3C64535C3CD0E0263E24229E3EBC59A9BECA41FEBD0E16813E80AAD73A7613803C78E9153F163A41BD218217BF90DF33BC0E01D73E0BD2A43E9EE1803EA6C32B3E348307BD909A303C18701B3EABF1EA3EB880ED3C699C083EFC87313EC00FEFBA0C50823E7D197F3D10FD17BE1A87B0BDE34BE33E8B50B93DC6887F3E6481563E09F524BE10A89E3B3A036A3DCEB7503EBAEAB33DF36B92BECEED21BEF87A4BBEB6E782BE680C2A3DE61B933CE0E1C8BE4E516FBE99583D3EB53DA1BE1F48B13EFCB3BA3E6085153E2C1F9B3E9A7DBCBD84350D3C0000FE371AC746BE5A03A8BD614C8ABE54B63F3E8856033D046A103DE2EE91BE68A0A93E185F45BE806BB9BDB8230B3DBD39B33EDC914FBD79A5BB3E0A6B003FDE1410BE389ED63DD82FF8BEE4DA87BD243EA3BC2D6F35BE2122863D69B7443DBA0FDC3D3DB8A03DE472503D39D2AA3EB4610B3FA6E84D3EA6949B3D34352B3EA4DBC43C5AE3FF3CAE4C2ABD76CD33BD7824083FAFCA083EEF61E93EFD7C813EAEB3673E40C1D93E34AF3DBEA21A47BE1EB0CCBD6AA939BFAFD1813D7CA2AF3EEEDE02BF6E2073BE0AFF52BECCE89C3D7924013EA4E78EBEB8DA1B3E5CB1413F66BC5FBF961AD2BDD317E63E78CB343EFFDA053E304473BE5BD23ABE59C8AFBEF72214BE1D434B3E835BB53E95F21DBE6C4961BD3AB6A2BD6AD4063E3270D2BD8661C33DBF043E3FC54E4F3EF047B0BB2C9DBE3CF04A0FBE203E79BCBD065C3E3A44D03E0C48C9BD135520BED5F8BC3E25FDCD3D402366BE4C5F02BEBE25BE3CC59DBB3E089A7CBE1E54913EBE6BCDBD9A71363DAB1B02BEFA789C3E8A51823ECE9139BEDC60333E33A1E23E6A33103EA1CE5E3EB0CFD73EB4785A3E997DB7BE1407173F004E263E9278C6BED74DD53E8AD1F93D43F52EBEA00AB13EAF7E89BE265A55BE4B7A463DFC03A4BC80918DBBB51B873EDD92663D67A2703ECB5C6F3EC215B53E9C956E3D90DCD73C1A273DBE060509BEE28A3BBDD6BC023E6DC4DE3EBABAE0BD5F95693E0C7E6CBD9CDF0F3CD2E61B3E9270EFBDC0FABEBA9EE1233D749780BEF03F483E88D8593E7B78AF3E9CDC8DBD94E65DBDDADBEFBDCE96DA3E3E8FE83DCDE5163FE22F58BEE24D853E8D744A3FE02D01BCC618073F7729B53EE56AFE3EC469153E0E05E73DE4E1B1BCD39DDBBED4DC263EB611B43DD970413E5225CBBE6665263D1744563E181FCCBC8B700C3F29D08ABECA79493E5B8C0A3F4061223FBCBA4D3C18AF973E80B54DBE6EC0C3BD5F248A3D967300BE9429C33D714431BFEA9D023FF87E45BD0E007F3EB830DA3E520AE1BD496DF93D4066F3BAF66BE8BD542B583E0012F7BA408D68BC75B724BE3582853EC7DB563E864791BDB757A73EDB9F443E58356CBD226B4F3EB0A2B93E084E37BEC492B2BD",
      layers.1.attention.v_proj.bias: "0x0400000024BB7B3DC767463FA418403DD4243C3E806DDE3E7065AF3D7028B63D5E8E063EC36F0ABFE264B73F1570733F406CC9BE0248393F4C0204BE437B8E3E8102243E",
      layers.1.attention.v_proj.weight: "0x04000000F8F48C3EB48C783C68770CBE338A293E1EB2053EB160B9BE1E69CFBEB47425BDC00942BCCEA2C2BDD8ED7EBD8F4AEE3E1BAC403FF08FC4BEDCEE483E576C413EAAD9373EB828E2BEC7F6C73ED1C2223EF88F363E6D38C93D10D01F3EC03784BDD0978D3C7DECA83E4CFA623E7BC4BD3E968B6BBEA360BABE288E99BD0724A33EB4AD99BC40D5A5BCF948BE3E9CC4203E0B443D3F13D80ABE143CC3BD80E9E63E1A12783E69E0B23D0C69763D234D2CBE1C6B8E3DCC1D043D0CE03F3D73DC113D00B5123B50A4C83E4002F63CD8B7B73D1CBA253E80847B3C5512A73E624485BD1860093E7901C03E506C923DF5DFA43D961BC4BD9CB4213D74FE10BDEE26EDBE6CEC5EBE3C82BFBD1428963EA08F0B3E7D4CB33DE926EF3E4CD72DBEC8B8D03EF4EC41BEAC9E8CBED3670ABFB6FBA4BDA490CCBD3CD0C63E149471BEAA20173F63899E3E17759ABE2FDD893E9F4D01BF30B5E9BBC9A7693E10F5D7BB2DC0E33D0FF213BECE042CBE309CD5BCDEE78CBD2B32293F003A83BEBEB561BD4AE06DBEABE4943DE047E33D52EAE13E3551CF3E25FAC7BEF03D263E9CC0B9BC69B91BBEE14B6B3E206460BD24AF64BEB202B8BD05141BBE03BFBC3DD461773E8B2C04BEA662CFBD2073D53D589FCC3CDE4BF0BE9295EEBD3A2FE1BED9FF17BE169293BDCF3E713E1B44E93EA88531BE09075A3EE43FFBBE501216BFD0A8BB3E00708EB8582D04BDD9BEC03E489073BD05C9B73EC451503E5799B0BEDC23163E8A260F3FE8349D3E7EAE3DBD1B191D3E7221F13C7F1EDEBE35D92E3E94989BBD026944BE75F7363E47E6433EE874113EC608B8BD277D89BEDCDE093F52B95BBDC33708BE2108BE3DFA517BBE5A4E093F04C1933E5CCC83BEECAE913E74DC993D4E3FE43EA09FBD3B406B193E4AE31A3DD66D9C3EF67A34BE0776D13E2C96B9BD9ECD4B3E704B99BE5736A93EA1060A3E8CC2803D6671933EF12DA33EDC95A0BC301DF9BCD4656CBE9EA6223EED642B3FD0AE8EBCAC4B8D3E76E58A3E220D813E21E3A3BE5A42AB3EEF31D13D22B5D13D04D3293DC2E3AC3DE89DE33E316999BEDEE3863E1ED8223E8C0E333EC65185BEC4560F3F86FB86BE132ACA3E6CDAA3BC9C8A97BD794D99BE448FCE3DA26D003ED077D73E90612FBC1610AB3DA8DD9FBDDC027D3DBE84453E463C8D3E6A6D023E9A3D813CF402483E6D067A3E18C8BCBD12FA0D3E1E63123E867EBC3C7CEC863E9BE707BE90E3873EBAFEAF3E26B30E3E1948CF3EEA75B63CC3086F3E76E082BD18AD9C3BD306173F8C7268BE8D197C3E8975003F922F973E0C7C313ED5630CBE0AE12E3E228CEABE592AC73E8A3C3C3E576531BE99AFCC3E0990493EBFA510BE1CB6343E9918D33EAA5BE2BDA87382BD8A45B63E3BEC053E75B9CC3E6DAA7B3E1092AE3DC411343EE7489A3E5AF0163E77A986BE",
      layers.1.attention.k_proj.bias: "0x0400000093D0813F24F0B9BD461E05BE1CF0A23E522E31BEA82DADBDC0966ABDA59E6E3EFE7764BF2304AD3E35E22ABF12CE2A3FA43ACCBE361BBF3EF467043F90C9E9BE",
      layers.1.attention.k_proj.weight: "0x04000000BE21AE3CC392D33ECEEA983D0964F63EC5BE7E3D6870C53EF84E40BEEFD27D3EAFB3473ECE1C873EA86F0A3E2D6EBEBEE424043F124D9A3E05BC12BEC692063F5541523E76A64C3EEE42ADBD700413BD588F37BEFE46EF3E7039223E2687BCBDC2849E3EB8778CBCB689BD3E40BD36BE76581BBE00F9A23DB4B23E3EE661653EAAECB03C92475E3E8A0BC9BE5A24973EB8DA6FBEFED1C33EA8D4D8BDC8BF973DDE74383E59FFEA3E6067AC3B90DFEFBD80143D3E7E38B3BD90E988BEE7EFA13E1E35733ECE9EE13D14807C3E91386F3E0CDA54BED8FCB03E90B5EE3E76A59E3E657D8FBE4832A5BED80E143E726F05BE63D6C63D19A93CBE602C8CBEF18BB23D6095003E38018FBD5ED4363EA56334BEFE60123DE589B7BE48BC3DBC59C99E3DA42BAABC4CCA983E439092BE0EEE31BD50D6D23DD0B6C8BC4862C1BD441CAEBE3451DEBDDA4DA93ECE20A23D48A1A3BCD6EEA6BD60202BBCC8BDC6BDCC76223EE203B63D8641FD3EE67F07BEFE14823C925F543ED62D8C3CEAB883BE3A3EB63E7E971CBE7096FDBDCBD5263F586929BC0E8618BD096710BE918908BEC1F5873E1CA2F7BC1F53093EAEFE17BD7D038FBEF8D88FBCFD02023F9AF3E1BD1557973E424599BD3161DB3EE5F30C3D6DF3813EB0CD73BDECF5A03E30DB933B08214ABEF04F733E29A70FBE98219D3DF6EC8E3E2BB3783E2ECE8BBE4404B4BD99FC13BE60A01FBCE09288BEC07946BED7C34B3E20DB2A3C0A4BB1BECC2E133F12A679BDA07F033F72DB0ABED1660E3E58BB73BD33CE853D0275CF3D06D5353EE842E8BD059CA23E878D91BE20D9033FAF86DB3E4460063E191F993D4080FE3AE44BECBE06CCAFBD7F0A893DCB2F793D5C1CAEBD128365BE828B5CBE509CEDBDD1E5C43E249B543D78ABAD3C847001BE72ADD33EFF5C4A3EA6B5C63EE08FDA3E90FA90BBA59881BE8E08F6BE16B9753EC4B71EBD4E6BF6BD40C3F33B440BA03E0F8E033F262612BDAD92433DA18E843EDCEDD43D06668BBEFB5331BEE29DA33C609B4DBECAB9CD3D484CC03ED8660A3FD24CA0BD9682323E6D406D3EA7F5E73D2486323EFE26E6BD55BD673EEBD1A13E70E469BE8C520D3EE8C3E33DDC7C833E8AAAA6BD28C1C7BDD269EC3CE433BB3E0F7C9B3D46C1F13CF4297B3E1B17643E4C61C7BD9C29F43C5133D63DEFC6D23EE690BB3DDCFA363E9566FF3EA03B7ABDCEE0A43EB60169BEADB9B33EC93DB83EAE811E3EC36C3B3E64C38B3EDD99073EC4E1F93DA261093EE3B1833D634118BEA9DC94BE20C8E33A148925BE63ACBD3EB230C23DC648583EB8A47DBE65190DBF914124BF0E89FCBEB3B2933EC0968CBE9E9728BE70D1493EADA1DDBEADE5D83EF2F7173E067362BEDC87FDBE780C70BECCA29D3EDE1DB9BDE8CEB7BC286342BD5809B43EA00F1C3EF68EA8BDC4213B3CD95BB13E",
      layers.1.attention.q_proj.bias: "0x0400000030819FBD201B6E3D8C8E5F3D6695853F786E55BD259B5E3FF0F47A3F4EA3B2BEB8C15F3D1C13CD3D20CE7CBD0905473FB975883E446159BF07BD703EAC6FB33E",
      layers.1.attention.q_proj.weight: "0x040000007CF5A8BE58911B3E04A02C3CEB6FCA3EF321B33D1024993E87CD103ED5C3B03E9486373E5A25FCBDB4E440BE8FF03B3EC478CCBC2E7D7D3EAAB8ADBE2882B9BD54BEA5BC12CB8F3EBB32883D825D783EF90C653E7465A8BD581A0DBF6AC1873E586676BEE9E7E73D12CDFCBD4830EABC6CC7853EF810593EB1FE01BF461BB83D89FA503E16971CBEE99E1BBE08FC28BE9495F13C2C36DF3D6662913D5C1571BE48BC2ABC34B1BC3E3D0E313F0518E03D7E8669BE5C178A3DC4A3E53DC6A9103FD86F643D7CA748BDC704F83EAE31CE3E93FABB3DCC1607BF145FC4BEF5C3783EA86D10BE14C450BECAD152BE0408D43DE6070A3E9B639F3E8F6EBB3EE7FFC23EF831643C84FF3C3E4C7149BE2D8BC9BEC956033FB4CB39BEC152673E8DB011BE56E1413D2270BA3DA2A9CC3D1B778DBEA4C39EBDBD1CA73E4338593DE893553CDE9F553DE09DA0BE7FD198BE9547373E4C77ACBCC9DF8BBED17AEC3DA903A63E8E34533EEF0F1E3FA6E4043F6E9D3A3D3A85593E4059983E1298BCBDA025ED3E7B6F0BBE006A863CE689A53DB932873E71682ABE1792BABEB09FD43DC5E7853D4EFD1CBEF09252BD10E7A7BB23F1513E0034913E1D34A2BE1CD5BC3D563330BE9F219C3DB0EB61BEF198A53E83F10CBEE2D8773E63FD8A3E0F38B93E2B92C5BE1399EA3DC5B697BE76744ABE743A7BBDFAA984BEFCE2163F17F6AEBEB90AE03D08B0B63DD87425BE41D505BFA65F1FBEDDE77A3E287FA43DA4EAEBBD476CA93EC8C168BCE01ACBBC089B353EEE9FB73CEC087B3E0CB88B3E38A10C3D524F843E424E2F3D5088F6BC13CC5F3E60F54B3BFA65D13E331F10BF1326A93E82C8883E9C2CF43ED8E280BED722A13E721259BE094A023F9903963DD8CC80BED40299BEE4E7043DF41650BE98650F3DEECEE43D357D87BE4A75E83EBED6C33EAE91593E6394283FBAB3A53E5681A4BEA3BED33E17E2A1BEE46ACCBDBC66D6BD8D72673EAE7F0ABDDC6068BE4455133D2ABEC4BDA82C1D3E5C33F13D8430883E2EFF733E6BD9D03E6E769CBE401719BC6587BEBE206991BDE6CC3F3EC6A3C23D24DC403ECB47463E18D120BCCE185C3E7E943A3E40860DBB29A6C23D3494023ED34DC33EC6223C3EDA77FBBDF0A49CBE58D0023E7C4D62BD7417FA3E86CEA7BD102E2BBD367BBD3D3E967EBE01CCD3BE3FF7A03EF8D2E3BE64177CBE202D9DBD9D2C06BEFE9E223E3AA6903EC748AF3DA080213F3ADB083E5F264C3EC803AC3E6805AF3E5E4B463D4857863DFEC9AFBED921DDBE10B5BA3D8605BC3D523786BE6445963EFE3D613DE7481FBF5C8CA4BC1EBBE93DC21B01BD5023283D173AE73EA206353E4ADBEE3DC0097F3E5CF778BEA636FBBECC1F913E8186EC3DDDC0BC3E4EE6853E15946E3EAED5C9BE6079AFBBEAB35B3E868A353DF0FD223D5D9E853EEFAAE93D",
      layers.1.layernorm_before.bias: "0x0400000086231C3FB6669B3F91F6433F10F3293F4C55CFBDAE3DD53E52DD8EBEFB8B833F20BC093DECF0E23EF326523F9B7606BFEC9BF7BDB03C35BD16E6493F46CE783E",
      layers.1.layernorm_before.weight: "0x04000000B352953F02965C3F77408D3FA6ACCE3F6F6F833FF124AC3F09FCA03F5EC1703F8480873F6CF7383F6BDE8B3FE481933F0C4D8A3FC6DF0B3F6A63CE3F7083973F",
      layers.0.mlp.fc2.bias: "0x04000000C1BCB13E66E5CFBEC0DD1D3C740C403EBD2D353F0294C0BEE47C583F6F4F433F10962E3E2630303E6AC5B9BE4BB52A3E9DE53E3FF730443F7413863F40ED3ABE",
      layers.0.mlp.fc2.weight: "0x040000003AB9903CCDF983BD349509BD6BC68DBE3A15793E865CAD3D0887023E3AD72D3D88A029BDE777A83EB06AB0BDC42220BD3E2D3F3E09E31F3E58B92D3EA07AEFBDBCBB123EEC7A703E806F0FBD9578CA3CC0217FBCAFDBF43D093B133D007C12B8B8B27B3E852C493DEC0C8ABD7C6D7F3C2E19F1BDAE1E053D42609D3C88D8173C452E21BE9FE602BEE65D593DB695843C819952BEC5E40DBEF7255ABEB08439BCA84C853E57F9C53DDD2984BE96CC8C3DA77BABBD630BBC3EAC5A283E63EB0A3DA82AF6BBCA89B33D3DB632BE34D5BABE0E721DBE5B28A13EA145BDBD8291443D74CC163E7FAFED3DBFE499BE00EF98B9C725EE3D2D3288BEA064C13E0688123E5FA2C83DF0FE84BCFAC4793DFE43C0BD2EA5F5BD225B54BE684692BBF62AF43DDE692ABDC0EB1E3ED6F9073F654DAE3D1CAED43DF81BFCBD1C6F48BD3ACADD3DCB86603ED8668C3DAE15873EAC3AFDBD9361353E41ACFC3ED47BE13B2A49ED3D9044BBBE8B49963CEAB41D3EE4A1F8BC0A1DD83C35EF793D78D0FD3BF7496E3EBA3D833EDCF6953C590785BE9427283E9B40A63EBCDBFF3D987804BD373A01BEAF1BBD3DAD0DAE3DC00A4A3ABE4A153E3336B3BDE7BC5B3E9325543EE60BD03D445143BD208F81BD01F9123EBE711E3D15F1723E173D97BE8EABF53C7EC5183EA9EF093D04885C3E322741BDBD7CD43D5023A53D64B272BEAAE25CBE1263CE3EE2CB683E9E9BD4BD59B3433EEE56233ED012303DCE87D53CA6A00F3ECC190E3C962117BE78F73FBD5E77093E72C01A3EDF7E543E34873FBDFC58813E7F024C3E99CD5C3EE13B013E4E76FF3CC5BEB6BE3E7FB13D70508DBB18C2C13E2A2A2D3E14B7EEBDEA4B8C3DA605D5BDD2346F3EC0F6173E8FEA3E3E5C5C893DEC3E2DBE3A594E3E5636543D76427ABED5DD92BEF68379BE5812DEBD14CA21BC9AB9DBBE90F8DABC1C998F3CAFFD87BEE876EF3D80ACE5BAA2A60B3FE7B0CDBE507030BC53515ABECC6C96BD16C5C33D253F37BEAF2F663E9C133EBE445F193C5CA8F13D563A503D955D893DD0D8DBBD1AE4A53E72C0A2BD9F6C3A3E60F3ECBC7B10173E1F6F723EA6C1723DEE707B3C1281F63DEAA25FBE96E26BBD07FC1ABEE8AEFA3DCDF1A6BD5145F13C58290EBD5E9911BDB906903DEA006E3E5ACBC5BD19F20CBECE6DB33DA9D9F03D3CE5193E7C270E3E6484D8BD991A96BEB127863C001F113E6EC4543E80367A3C60674EBEE4AF273E9550FE3CD8745A3D5E612FBE7A8CAD3D9323BBBD72BB8E3E00FB17BE5E87273EFAE3BF3D189F023C656084BE4277CDBEC20A4F3E7BF5EF3DFE3451BE2431593E4E491A3E6085903B8E82F63D6E1E003EB1EC22BE7074ABBB9921A23E966CD3BDE0494DBC720E3D3E2379B23DB996953EAEB6D53E21DD16BEB244E5BD382D75BD092BA6BE9836733E3D7CC8BE90C29C3DEFEE33BEA7A822BEAA94F3BCA0DC893CB27230BE106E96BE844EBABE9EEFC7BDC236ACBE85086E3E8572763E88293CBCEE92B7BE0E0A843DDFE13CBE597456BE5A2E6E3C791CA93DF1AC0CBE2B12953E4DA282BE6432933C8FF0B23DE469823D3885583B0011E5BA8CEEA03C54747E3E00F1C9BC5CC9883D7AD93D3E574322BEEC88FE3D9F5DA23EA3FA983E5ACC803E2A3B843E7011143E86591EBE02F7563EBF9807BE1CB10ABCA088933ED82E87BBAFB835BE6D87E23D7F765ABEBEEB183EB1D2713EB1B388BDE0768C3DBC6466BE7B26B5BDEDED04BF9ACBFCBECCB5FBBD569E04BE7E5337BEA2B4CB3C19A2DC3DC3CCB0BDF4FBB03E4643763D99AD7B3E3F042B3E35509B3E509C873E4E261C3E4492BB3D991AE93D4055C0BA6632003D455CC23D4077F8BDF6D5FBBD4691DB3DE475373D416A9F3E60CAEEBB995E6E3E0CB8733D133E223ED2403E3D90E42ABDA646CEBD7615A93D683F21BE118D5FBE28E64E3EB6B9A9BD59CB51BE0E40183E58B062BE76C9EA3DB2708FBC4AB78DBEC2E31ABDAD6BBBBD4E5224BD70A3F33D7ADE673C83504ABEE29F4A3D3E6FC2BDBD25DF3E6A061B3C7BB08DBD460B083EEC675D3DA701D23D2F0BD53DEA4DA5BD1DED2C3E0698EB3D8806B43C83C5AA3E08B91F3E28E7843EACA62BBE949AE0BD242E863EC085A7BC385CAFBE04B34F3E1C130D3E98008ABB24429FBDB2031F3EE10385BEB85A51BE923AB83DC74D5DBED82F11BE91DBB4BEB7A5D13D1CEAA9BDB68B0FBE12CB003EA85F6ABE806CA13E36B27DBDE384A63E70EE21BD8CCA613D8922A93D469AB7BCA0DEEFBE9503EABE280F2D3C620D133ED644293DC7150A3D3DFD30BE0A7AA3BE1642273E680CA9BBB2C0713CA0DFA9BC3D1D14BE4EFD553E60CAA0BDBD28943EE2684A3ED77F633DE0585D3DEEE3A73D9898243D2E1AEFBCFCA52DBD6EE8223C5CB888BD1A0A9EBD10EA5A3D7BE945BEC5F808BE48DE96BD90C2333EC1CD333EC098BABB79DF363EF9495A3E05FC5D3E418EC93CFF0649BE37E8FD3D47D4353EC8C3B9BDB4B1003EA02B9C3B1450D03BE43D2A3D8B222C3E8827F43DCA69253E028E3DBE1FBB203ECF0FD83DC9C1F13D7AE001BEB0A163BC99D4223DF859523E2BAD83BD36AB903CB6CA8E3EB1381BBE04E67DBC0E846F3E99F1EE3D5BC02E3E57D424BE37F9C63EB644583EADCBBA3C715390BED092963DC38A22BEDC7164BE3ED4B4BD4B84833E76522A3D148899BDDDDE8ABE969504BE136C4B3D6A4B73BD8415CBBD8D8089BE4B74A0BEA59F2D3EFB107F3DED155E3DE1D6B83DA76008BE5FF6D63EAF65E13CA56921BE2C95A1BE5F4F0DBE442E90BDC82DCCBD4D4A8DBEA669DCBD4B413F3D7D2E18BE5E69153EE053053B2C502E3E86AE0DBE744C7B3DBF74183DE407383E4A80963D74D0903DE52AEA3E6FA1BBBD",
      layers.0.mlp.fc1.bias: "0x04000000B6DA0C3F52BB58BE2A04E3BE1B4DF83E1E14B33EE7E5A83ECA79963E92B786BEACAE9ABDE853BCBECB5D87BF00D452BE3038C63D007E6BBB68C2883C121CABBECD216C3FC17DC53ECE2F8D3E4E27C3BE785978BE81E2D23EEB21023FE662CE3EA4CB83BEC07B0EBC1E770F3FE42197BD852A2F3F20D9373E265BA83ED02BD93E",
      layers.0.mlp.fc1.weight: "0x04000000A7396F3D2E9A2DBE7BE7E43E3EC2543E023AC2BDFC83403E3B04203FE04D55BE34C7B53E56AA1B3D3EC0283E5607BC3EDA5F2A3E57B7BD3E7ED16CBEA9BC01BE24D00F3FBA649E3E604893BD9F7BA13EF0F5ABBBA485673E1EC0873D2623DEBEFC75BABD9FB18F3DC616953E30639C3EDAED913E820AB8BD3E8CE63C7A693E3E7DFEA0BE7A69D63E20C6BBBEFE3B18BD3E535BBD62B2033DE5B3503E28CAFDBD52FA393EEF33013EFC81EC3C0894003CA3EAD03EA84F583CC0CF5B3B268E313E1AE3713EACC0173E4898AB3B30BE4C3B7CFA6BBDA89D6E3EFAB5F93D92FB7BBE7893E03B561C783D52B83C3E689D6B3EA85EF33B3B02423ED620BBBEBC3F843EFAF5353D6E35073EBC741ABD0DF4CD3E5AC9F23DD2E2153F04DA1A3E3AE5193EB4CF273E34D02D3EF8C82B3EBD412D3E6EBFE7BEED13243E829A903E06A0ADBD78FE33BC4EF091BE65ACA6BE7867ED3E061A2BBDBEF23A3D4C50A8BEF69962BE707E2D3E4B6F713D52F088BE9F031DBF3C4BAFBEBAB533BE017E0BBE96ACDC3DB88D8DBEDF710D3D0097663DAAA5C53EFA10FFBD1026453C6760D63EB6AF253E3A500CBE488CD13E20FA2E3C001264BA187057BCD215E8BD3DF8533EAD3486BEF59EB83EF3BAED3E841298BE3F367D3E0D9C2CBE7FD303BF1AEAC23EB1654C3EFA8D27BEA957673DB2C7C2BDF1585C3E0004CABD5D99F93EF635A6BE26C5A23DCFFC89BE026923BD067F49BEEE9AC0BDF80CB53B807E333EB14F263E7CE009BE4C7D59BDE0DF57BE2962703E90AA043FC4BA6BBE6D25943D22EB9BBD2A300D3E3E40D1BD3E67E2BEE4A59D3EF6231BBDE012363EE05E093FDC28013FE27A21BDADACC9BEAFE41B3E2B2E0EBE4A5E94BE947A8DBD6CBC4E3E0C4EDB3C65A736BEE80B223D35063D3E7236173E223E0BBFCE9855BED87DDCBC2E5C2C3F6654163E70B3F23E6D8484BE8255CCBE0EC255BEB8EDEE3D188CFD3D4426CEBDAB7D31BE345A023FD394693E76C7E5BDA3508EBE30D29FBCBA54D1BD1966483DB47B863DF71DA13DAEE2BCBE707D553B7609763DC441913C4F02F23E8C34A73D79AF8A3DFCD10BBE1EEF9EBDFAB0A13EE288EEBE6637C13C7E9D46BD34F38ABD469C563E8E899FBD7CDEB0BC6E0BC9BD8745813DC673253ECD1CEC3E7CAF4E3DC5C5563E92632E3E40C339BCB884DCBC50C97CBC320C10BD1077053F2EE29FBEFE71E6BD8FA4E93D280B823E260D65BE5A9B83BDAB29533EB7CD783E90A7143F17B5573ECB03723ECA28953D5F73023F6186A53E85D4943D54258E3C0BD427BFEE2A923EEC1CAFBE8469813EEA71CB3D9EE1823E80B2A43E9D14083E91B8CE3EA25B86BDE0DEB23CF87E09BE1C324F3C3B9BB63E20C827BCF9138F3E6B83283D897BACBED0AFF53D34AADB3E20881F3F2845BE3D1E24A7BD1FF58A3EF463D13EC8739A3DD860213D856BE23E168D973DECCF04BF29AEDD3E88245BBE2983A33E1831903B4A32EABEB25B073F67184A3EB451E63CF4510B3FFD13073F08A8EEBD8C04F2BEBB1FEC3E31089A3E614D713E9C610CBEAEF6993EAED62F3EE04148BC96FBD63E7D5EFB3E9E68E7BDB8B218BC51A1BABE9A710BBE031780BE085B823E4B05623E866176BEB9868BBEE51431BE6A27BF3DEBC4A23E92CEE03E2D2F0DBEFC6A86BE4C3A48BD1143C03E894C4D3E9132BF3E6B64BFBE906035BD955FCFBE78D7083DDF10563E809AA43DE2CB9D3E067F503D2C2D5F3C2F543EBE007AB7BBFCB02ABE0EE86F3EAFBE263D27B5083E4AD34E3E3C033E3E54D2613CCDE639BEB8C59F3ECCC55A3C4C1E3ABE279818BE025636BE767042BEA33BAF3D7E3C01BDFC2C123FC74086BE401EAA3DDEC2293D824248BD225D27BEE907C93D4C0C2F3E3894493E10B1D4BBFC7A19BED4A71CBEC02FFD3EEEC973BEBAA2A13E927AC53D550B793EC023233E46C4503E9CF5603E1608BA3EDE8D503E1274FD3DD1AEB23EB157EA3E1570CBBEF4B77A3D336F443F12D69DBEDEBDA03C66A900BE441D34BED6DCEF3C78C58D3E784D09BCB8FBFD3DC2121B3E8692A3BD586C153FB035FABBCA4E203E10FB573E746CE1BC76AE82BD3110A13E52CF9CBEF0877ABCE0B2F13D20B60DBD4794293DFED8E9BECC4AFB3D31A6563EA466DA3C6C74C4BDB498F03E070ED33DE598473D4227803D28C61F3EA27C8C3E48718F3E4C9C15BEB80AB63B7B5FEC3D1C258A3DDCD2883DEE1545BE9234E9BE2E797B3E147473BE9922883E62C8903EA02D713B7B73AB3DF5086D3E614D80BE7275BBBE40FA8D3E9BA7983ECA3E8E3E8A4AA63E77752ABECAF7A83CC9AB1E3EB87DF9BC08A8B3BDBE48B4BDC28D923EE01A863AC9D97B3DCB58C7BEF43BDFBE10CECDBD7618983EE788C63EF01BBDBC436000BEDA9EE43CD4D8FF3CEEC9D4BD46BEAABD9E9561BE34467EBD1C00AC3C2CEAEEBCC5C524BE87301CBE0004D03A06249B3DAB89ADBE68438DBEA61F78BE2CC3A4BE64F4CDBC93C4A8BED98610BEAEF12C3E2BDB053E0C0EE3BD094B613EFBB0173ED60D78BD7D96C6BE6D92183DAFBC483FC46F563E87D2883EA07C02BDD6D7F03DB65AB43E4ACB9C3C9B7A783E9C8D48BEA1CDBF3EDCD8CC3E6462823EA2DBD8BEE65B853E44D1553E50D8423D4612E5BD5C88113E9A2B943DA874F4BD58EBDB3E43D02F3D5FB70FBF2C0BF23E7A8B843E8EECB3BE9659B1BED420853C1E2F493E708D273EA0D2243E1F39E23E8F44AA3E6022253E4AB394BDC65B7F3F212B133EE9D3173E6DC42BBE24A0673D1E68C23DE29DBE3DA1A8873E5A535C3D08F2583CD8967E3E22AEF1BEEF8A06BEFCF707BE3C43C33DF2E45BBE7FBA253FCCDCD6BD726041BE4599333E4C352C3E97B83D3E0C62ABBD540C3C3E52A4B33E",
      layers.0.layernorm_after.bias: "0x0400000060DCA23C7724423E824D0C3FA734413F6159D53E92143D3FE5D7B63E761DDD3E6866AB3D3C489FBEB1892BBF30DA853F6463E43E7654883FFED581BE50EBA63E",
      layers.0.layernorm_after.weight: "0x0400000012B96D3FF42BB13FA752923FE4AABE3FB2D0343FBDBCA53FA6488B3FACEF953F7B31303FCE33703F6F6F7E3F6401A23FAA7F713FDE17AE3FC60B2B3F4F3F4A3F",
      layers.0.attention.o_proj.bias: "0x04000000A7295B3F6CF2503F78F61B3F38539EBE34ED1E3F7C710EBF6F2BC63E30BEBDBD7A9C183F6EC7D93E286604BE3CE84C3FFBCA0B3F6EEBBABE9C0AC33E2E83463E",
      layers.0.attention.o_proj.weight: "0x040000004E5C9C3CBDC1A1BE72BFE8BD6FE7D9BE4A18E6BD8E690EBE7207F23E5064E33CA639FF3E66FA95BD09210FBEEC74923EC032BDBE2CF864BE6EF5253E00F71A3CDE0243BEE5E4383E74EB5CBE24D4343E692A7A3EA05F37BBF157863D76B0C9BD8C1851BD9895B9BC9D0C373EBAFA8D3ECA32A63DBE4FCC3CF03B1F3FE677CC3C6CDB68BEA5711EBEB2C2A73E0B785E3D05F06B3DF8969EBDD1CD3E3EF04E513BE49326BEA0211D3ED084ABBE2EB3A83EBA2D8C3E8133FB3D11C2CE3EEC4EB6BD139115BE4CF3A13EACE1CB3E50847CBEBAA7953EC662A1BD4212F1BD0E10943D93D3013E7D16B83E0B0EB33EAB7C82BE22DB4EBDFD2BF03EBB49C23DED90973D8505B73E8D5CD73E2F13A23E367BD2BD26FB153E93E2503EE8FC88BD8EE01E3F00F8BABDCD9A343DC06C30BBF7DBD9BE78E20D3E527F933E76D070BD4C0B843ECC77C3BE607BC5BBDADB47BE18E5DC3D3AA60C3F5EFCA03E56DD183DE1E4CE3D1ECA6EBD1A70E83E7AA92EBE7C56103E8CA741BDDEBE25BD256112BECEAEB7BE4A28723D0E19453E08C4983CA21384BD37119A3D05AF9D3E3828AB3ED68D003F7AE3A63DE21B6DBD67D2AB3D46AF493E60B12DBD84DEC0BEA595C93E90C38BBB1EF6DDBD0CFB5A3E86FE943DD8B901BE11B57E3EC06984BDC879B0BDC8676ABE521F8D3E72E1C33EBBEB4B3D544846BE1E72D43DAA6213BD8E43A8BDC02FEB3C8882CD3E4A9BA83E607F6CBC60CB413E63B20EBE283DB4BE5AE9ABBDCEC44DBDD8FB97BC5E490B3EB603E83E00C6D1B9DC7CCF3D88296FBEF0E6FCBB6AAEABBE9EE19C3DEC7659BEC6D75E3E6C5FEE3CE0B100BBE41351BEA26C02BE6CC94B3E9A1E15BE9E94D9BDE00A043F0498AC3E5A52C43D420BA63E137B583E1A7F8B3EEA460F3E74BA17BE1C6EC93E9C5C01BE478FB53E647B96BDDFDABD3D1C3F233E9BDF0D3F3C2D9BBE6391053E482667BED509453ED87E0D3F73BA8FBECA34C03E72E4893E48ADCDBD226414BF05CAC83EE8D8873E836CC7BECEBB923D26DCC4BDBA200E3F508613BC6EA611BEA6B65E3E6E2D243D7CC7823D0C5E173E18274F3DC86FF7BD006B713ECC319BBE827A2FBEA54DA13EAEE096BEF30F5D3ECFCBB23DCCD01D3E2871BF3E0CC607BD4BE7103DAD75723EEEDC52BE2C83253DB0A13CBEDB78BA3DE241D2BE59C1F43DECA1FFBD6D70CF3EBABB4B3DE1DC3A3F0A8C80BD4532763E26FFB3BE935D493E1EAF4A3D50BD11BE8C49F1BE91C7673E3542203FFEAE1CBD3CB825BEA840BEBD481280BDEEFD27BE70D0CA3E2C1288BCFC13533E809C883DF9538EBE72A78F3E54E9593CEE1E173DFA30C4BD547C77BE86C2343FEA4C003E0F34E13D54CF99BC8653E73C48ED12BCFE0237BE75F7E43EBB3CB6BEF647F43DBCA3BA3DC92110BE1B2384BEF0CE383FD8F988BD2AC7B33D88183C3D",
      layers.0.attention.v_proj.bias: "0x0400000010328C3FB061AC3E42411E3F00F69F3F1FC8643FC6623A3F21813CBFC0D0413ED21C25BEC64455BE9B98283F9267673FCC1F8DBEAF3E6B3E9058E0BC00FED63E",
      layers.0.attention.v_proj.weight: "0x04000000E177C23D01C04E3E905F8C3E881569BD5240DFBDD8FBDB3DCED80EBEEABE79BD811EB3BE3FB2B53EC1D183BEC9AD9EBE452D6A3ED10509BE9509CE3E1E1A10BD9999803E303AAF3D606842BEFAEB67BE8E98823EF964D23E7AAF1A3E50BE5DBE82047BBEFD90C13E389B933E6E23B53D2A8591BD0FCCA43E7C98E03E33A7A43E8ABE163ECF66A13D77CFC3BE8862BB3E8C19163EC896D13D6E6362BE25A1423E98E9E13D1A985DBDA43B7A3E5E67233DC4EA0D3E1D7DA33E65A4DF3D5B2B783EDA4CD23C4265C73E84DB2A3FCD6B633EC74F91BEB4819CBD9473103E2C019A3E342CDFBEFA26B0BE9950423E71E9763D2DE7D23E8CAECDBE8297843E7EDF8B3EA6CC423D52E8133EABDA7D3E3713BFBE5CFC92BC1D99E13EC6A73BBEAE0B953E861C573E72DEFF3E3C58843CE6EB0C3E9424D53E1808163E2820EB3CAED48A3D798D8E3EDAA73A3D724ABEBD6069F83DC50B663E7A12353EAB1EB23DDD90BA3E5089843EF33FCBBE106B4DBCD1EEBABE754A643EB89F743CFB9F803DF907B23EFA7A4FBE163740BE26CD64BD62459B3E6CC5B0BC50E1913C345E3FBEF231C9BEF12A99BEF6E4D8BDA338453EC06EEFBB8EA2753DA07D8EBCCEF34C3D10E838BE2922A83E6036CABE3DF3DC3E76574CBE08F74ABDE3C8813E3807D4BDECE8A3BD1E6048BE5A149D3EEADD9A3ED0A2FFBD50219EBE50638DBD1CA0C6BEE5E187BE878D153FB0AA473E26FC02BF7D19523E0C0A90BE931EC1BEEE8C983D86E848BEC03854BD16A7773E043F623E5C51EA3E63D9C63EC5AD23BE3CEC3DBDE91BCB3E90C7573C3F2893BE18D57EBEF85BC03C52C03D3E4A127C3D4811AFBD6428313D7D2C033DC6B89E3E98D0BB3E4FD3A13E176C1F3FC874EABE2234863EEC9DBA3EAFD692BE520A70BE196CD8BE2A1EB6BE9EF8AB3D3890DFBC88D20FBF65754E3E4EEF0A3FDA85A3BD38872B3EC328CDBE3A5C4EBE8CE9C03E5028BFBDBC45A03CD522553E4C1A423D7C1B40BDA322B2BED85523BC1E400A3EA740F93E602D013EFCA90CBDE4DC563E100B4F3BB290EEBD9B758B3D7A7EEDBD088F1EBE6A3F5E3EA091FE3EE64F4FBE0873F0BD48538FBC43BDD43E4F8B91BEE7C9D03D306294BB545BAF3D5ECE30BE1CB8943E430C393EE8B776BC6749D73E926D193E2E48303DDEABD93CE0E402BB9C61A93EC442893E1642403E68FF5CBD04A4B0BE26BADD3C929EE6BDCFCD25BEFDB0C83EB63CAE3E23EE0C3E0D411CBF8F503EBEC49BA4BD735B393E82D9813EB9C0B53E349AB53D6B11573EDF1D15BEE38D8FBEAEE3A53E5986683E0843093FEA1294BD8213333EFC7A04BEF56DDA3E18E2533DCF32AC3DB0027F3E4A6C4BBEA81E37BC26DCAE3E68DD0BBC9879293E4630023E6464303EEF31443E10F70F3FFCD5EC3CE6D2BE3EC04425BC64D87CBEB2A6A43C00AFAD3C",
      layers.0.attention.k_proj.bias: "0x040000009C136C3E12A6503E901270BEB8DBE3BEB411F7BE3C327C3DDBDF6F3F682C24BF9EDFE03E04E9EE3E7925893E329D8FBEC66F883E22EB81BEF2E142BF081E513F",
      layers.0.attention.k_proj.weight: "0x04000000920547BE63E49B3E64DBF6BC53D6A83E841C873E322E043D5AFD9FBDCDF5873E9E61153D0000B43E00829DB9606BFFBBAAB56CBD58207D3EA35D11BE104DC83D24F3FABEDA17443D302CE23CC6F3AF3DD45AF83D768C893DC404983D80BE5DBE7C682F3E4406823D1CBA0C3E94720F3EFC85C33D25C285BED06D9A3E49238A3EFF75AEBEADB138BE1E25963E2C71B4BD989032BC3E7A1C3E5690FABD08C2C7BE38F0B4BC19FC813DA47B0A3EDA24553DE299003EE3F0EC3E6766683E301B4DBC704CFCBC9DCB07BE916BD7BE566FAD3EFB7914BFC743693E48546C3CB8F97B3E4E141A3E627151BE93EAD83D073507BE4D5C3BBEC21FDE3E06862E3E609C2D3E6244083E7A90F13EFE84FCBDFEA4433D8002E43D8E82643E88D677BC14D404BDE0E0933E00DDE83A1C3E963E40BFEA3D6C7A113E14388FBE8A5BD83DA07355BB14E3CF3E1CB78F3E0CD07D3E4A59BC3E466C7EBED6BFAC3E9A88893D8E819A3E8C52243CEB38B13E5A3CF93EAB1A8F3DD026263B22FFF33D8C5E3C3E6073113BE64642BEEEB9F93EF8F08F3EEF9F1A3EF4E1843EFF34283E72A7543ECDD53CBE607CB93E085F033D74D09F3E2AEBD93DF30A603D7B01DF3DD02233BC1E7A5DBE84E22A3D55D4B5BE249B37BD32D9B2BD68D6CE3B70A018BD384514BE8690583D10BA20BCF8FAF13EB14919BEA187543E826235BD9893913D24B958BE7670C13D4D4C1F3E0E4732BE9D74463E0D69593D1631E33DD2301EBE70298DBD5F74713E22E04ABDA3A01FBE80B2CEBCD4DDCBBDF844923D963C083E2F450B3E05C20E3F06C077BE223A67BDF17A05BE9206A03E25A3233D8380C53ECE5E07BEEACC41BD48F4803E630609BED02CB23D842D5A3E2EA1B2BD040A033F4B8CF53EC7F7393FF256973D72EB56BE55291B3E3B3C493E878DCBBEFA2549BE5341193EF439E03D3ECECC3D9494453E57C8C23E8F1E9D3E3CED873E5E48643E7C719B3E8ADAE2BD03AA1C3F78BDAABD90E1813D29ABA33D52CF9D3ED6BF16BFACF9EB3DEDAAB43DE89CA3BD94F1A73D78F3EB3E72B6843E102D63BDC4CFE43CF4B282BEF084713C0B20433E5E987EBEB132923D88B3FBBE5CEEF6BDB0DD323D34049E3E860C9CBE81226F3EC473BE3D28A2BEBDB686073E82E9903D7E9ED1BE3117A03E3B11A93EC0D8AD3EB8A2B3BEDE9DFDBDE42CD13D9E3368BEEE3EF2BD4C8F42BE5ECC6B3E54136CBE72985F3D84420EBF2A0540BE885E04BE00319CB9D80BF93D9D88193EA6BD6DBDA6F8EA3CBD76273DF8A7623E297D923EC2149BBDE086A53D52E6F33D44137ABE8CEB9D3ECCFC253EC245313FC622BDBDB23D453EF030D53C705DA13C60593C3C7D9EDC3E3ECA8F3E110BA1BEF972F43E54B8DA3D94067E3D0C38333E148C313EC10493BE3302463E2649253F80C4113A30AA723D5B9A8BBE9144D73E",
      layers.0.attention.q_proj.bias: "0x04000000E22C1F3FF63795BE14F55BBE4AB8813F25D9AD3E5E41C43EB5A4273E0A92C73EF9E1E63E3C771FBE58375A3F9041AE3E32EE143FA46C283FE6D8243FBA261C3F",
      layers.0.attention.q_proj.weight: "0x040000008A384C3E5AC988BE2A8B55BE80014E3E90E0D7BD00F3BE3DCD9F8B3E77640C3E87DC7C3EC6CE273E5BC14F3EB9B2D43D4C2491BD9FB21FBE84F872BDAE05B43CCEB2A13DFBF9403E9B38283E847679BEE08EC63EF2A73A3ED6B562BE759B0ABE904D513EAF5E02BE022FD5BDDCC594BD511F503E25EBC43E4E398EBEB969A0BEAC8616BF08FC383E408B613C3AF11FBE993FD5BE8033CD3DC0918F3C1E19273E1A13A73D07D0ADBED3EF9FBEA98A7E3E3C0BA73D2A508E3EEC47A6BE5090D5BD70DF263E2ADADA3DDCF74D3CF34FA73D1B9627BEBC9C033F76CB903EF1B32BBEEA19D83EA518913D385B88BDC9ACD2BE40494C3E9102D53DBEF0033FEE90D03D11C3D73E5ACA0EBE50F58B3CB2E6A5BD2C09F1BED5DBD23E427B2B3E1A093F3E71DF7C3EB23214BDD4FC583E2E20833DAA18B43EB4B8533EFDA2CA3DBF102C3EA1195E3E5AD4B13E104E23BD96D20A3E5262963D08092B3E4F33603ECF75383F78704D3E072B673EDA96D6BD9801AE3E007F53BED5772E3F4A4879BDA02D56BB56AB48BE03DD8EBE1E25953E1F2CFD3D8012A9BC0B909D3E0B59813D1A06DDBE2FAE6B3EC2518F3D48E92B3F2C1C013FC0D4D93CF69FB3BDC0DB103E8499B5BD1864AFBEA51197BE7032B63D8364383F1B79B43E9455273FA01A123E4BDF253E2E46073F71DBDBBE964942BEA20C903D9B0D39BE266D853E42BF68BEA6EB6E3D8A6591BEE2F8A13EC7DAFC3E1C9FE9BDBEA9A13D1895073E1E6554BE92220D3EDAF7943CDBD1B13D2251B03DCE385B3E64B18BBD9B3A3C3E329978BE3FDD123F23B8103FD95E11BE64F826BE5500B13D7B75503D321EF7BDF44915BDB172863D062D8B3E140181BD4CAA303E6C9DBEBC33F1123E02A63EBEC60381BED17CBBBECCD9163CDC0988BE01AF08BEBF700E3E16BECEBD802697BAE8FFCF3D04874B3EE7ED8E3E846ED3BDEEAE643EFA5AD13ED3536E3D8FC5233E1CBD21BD7B58163E58D0B2BDC06D4B3E7A20973E426965BE4C322FBD1EB7BABEE2F0163E0E0A4EBEF85CC3BD40117CBC479A22BE144738BD3D12A63EFFF626BFE0530ABEA643A43D28BEA1BEF02B6DBED448F3BDB951813EF0EA16BC018CD03E0952F73EC6EFA13ED55614BEE784CCBE93EA983D5658C7BDD68DDE3C46DFA53DDC37A33E38158F3D2CE074BE1E14FA3EC455123E770534BE289D293E4E243F3E32452A3FEC9125BE701FBE3D3C1B563C9738A23ED00900BF9ADC30BEC2C2C13EAF08373EFCB294BE9EFA9ABDB61FBFBD5AE8203D959D493EE85294BEAECC993ED41F23BE15E4853D4AACD2BD104933BD4DBDCC3EFA412E3D2AEB0F3FB6909CBD86CEEA3D0444FEBE263CB8BEAC32A03DDCAE39BDE4202A3D4E5A893EFA98143FD60A243E3DB0813ECBFF3ABE66BF89BDB2FC30BD51F6A03D6C9F033F404843BECD04843EB486A93D",
      layers.0.layernorm_before.bias: "0x040000006154303F3040E83E98A747BEF0420D3FDDCB473F447ED9BDF1CC323EBCEFE63D284682BEBEB6B13E7E7BC93D8C8E6FBEDABE323F4177903EF696C2BE026341BE",
      layers.0.layernorm_before.weight: "0x04000000BEE01B3F66FE443FEC3E183F1878443FEA768E3FE8639F3F264B683F25AC453F075E613F74FF663FA744633F5EA0403FD9F1813F0791443F606A0B3FD129683F",
      embeddings.position_embeddings: "0x04000000A97EDF3EAA5C4A3F2427903E6A4F983E80703E3D4EF8BC3E1007DB3DF479F43E678D293FE068163EB8B889BD24034EBFE1B09A3EBADF3F3F5D74553EF952C23ECBE8EA3DD0FE0CBE62BA2B3F7A69E43E6E190ABE635A233F68B73A3F12CA943E28ED6ABDECF5453D8EBC16BF5F0A873F2086AFBC86DD123FE950763F6716F43FC05F633FAC55AE3F4E3D583FFF4B973EB4DF9C3E4C87863F19BE923FC8339E3FACB420BEA3FAFC3E8453503FCA77A03F200365BEF2DDA13E87C3B33ED1AEAE3E7576FBBE42D7B1BD07FBF2BEDE1AEE3CD8B4CC3C7F93D43EDDEAB1BEADAD933D006B9BBEBE4F283EE5B3C33ED710C83E904752BDAC889C3FB4825EBF80B03F3D9B5801403418B93F7E24853F6CEB543F2EC6EF3F288DBD3EA87D9C3FCFB5A73FFF135E3F7454CC3EECCC8C3F1CB7A23FF03D963F035C8B3F2F129C3F3785A33F",
      embeddings.cls_token: "0x04000000F3F0D83F8FE9CE3F20668E3F68FF593EDFD48B3F239BBE3F3811C23FAD8F953F2A4BAA3F78D5F13FF518EA3F46CC923FB5A53F3F660C193FF2E2D43F542AE23F",
      embeddings.patch_embeddings.projection.weight: "0x04000000E1E257BD96C3B4BD3E6C48BD7A3EB7BD246B2DBCBA9E2EBE80CD61B8E496343BAB72803DD23905BCB72AB0BC0737A8BD09BD22BD2D7DE7BCCA5A133E2952C3BC2A3D433C67912FBDF812493D867642BDA5CB6FBD6EFFCCBC799358BD88873C3D034D953C286D553C82CB49BD031CBB3C1020C3B9F4F65E3C99401ABD2030ADBD6AFF5E3B3F10D53D87B0493EDB449C3D98AB5DBCB441613CA2E5BA3CEDCBB63D25974C3E8A50C13DAECB353D8EAE303DC84B9C3C38EB4EBD911A07BE1CD96F3C1D84E3BD3BC9F0BC6D55A8BB87EB90BCC79C993D27D187BD52FADC3C103D26BBE6328A3D7527793B24259D3D519150BD9355E43C62CAA83C2A7762BBDAC5FF3C0B3E26BE2D2AA6BDAA269F3C4B58A3BDA0F5E339FB31A9BC7F22DCBD3500A7BCED345BBD3545933D54204FBCAF87C6BDC2C294BD20C53FBD620DE43DB99FCD3C84B0573CD2B55CBD8F61503D5F5308BE5F1810BD8507333D419C0D3D74F9093D8AEC0F3DDA5BD4BD54CC1B3E7AED703C207628B90CC496BDB837093DC513453D27E725BDCC43CEBD89596EBD0E4314BE6DC1B73D349D483C170E993D2BDE863D1A2D62BCF4EBC73D4888D83B05096FBD9DD9973DB061C83D587F2FBD84633C3D67CA0DBDB32B50BED682D4BD5A08A23DD550A0BCF9E6F23D5FF39B3C3AA5053D55339A3D1D04E13D4EA4BF3AD36E24BD0B2AA5BBDB8F08BD176105BD99FF893D6CB02D3CB7DC3A3D026B323D1037C13D05BFCFBD0FD3F8BDA5642F3CB1C094BD4252E2BD9E071A3C39F824BD080B723D50121A3AD025A43D5BB2903DD575EEBC9632303D9A93AB3C32431F3C0DEA543D681D1B3BA39557BD6D4DFABC1710ABBC8E2C243EC54D77BD310631BDAF3C16BD58687DBA6FC7D83D6BC7453DE7CBF2BCD7E11B3E386B533D793743BD39ACF5BC244D3FBC426B663D27CC403DE549C93C85F45FBDFD0DC63D1166CC3C4C5C20BD8436663B68D7B73DC52F0B3D6CA115BCB3A83FBDC0561EBE87C734BD6AF82D3D78843A3D39617F3D9E0705BC26FB42BD74C298BD8A487F3CB5D8413D22EDD13D56355BBDFFDC833DB8D525BD9908CA3D4CCD50BCD26CABBDA0484E3D121DAABD6BE422BDA85B2ABCD33DF6BCCBF57D3DF94843BDBC5C2D3D2CE10A3D868A533D8365A6BDD9C2223D200FABBDB5D3BFBDAE82113D418AB13DD95D133DD2409DBDDDF086BBF83CA63AC00A0E3D3B25B13D555F1EBDC6A2ABBCE019D4BD290A01BDC8FDACBD7B86C83D56C9BA3CB01C323D637346BEEAB660BDB92C263D389AD63C17C5533DC8E1933E822677BB5046D93CEA26383E08E4FD3DD5D58BBC4736D5BDAD1E153E200DB4BD7F4B28BEAB8E13BE5A928CBC4C5C983A45482E3D8242E1BDF14B353D9520EE3DC12FAB3D2DE3C23D39C63B3D4C70C9BD84FD693D9DEEBFBD4ABB8B3D0C57223CEEE7793DAEB884BD2A56C13D54A004BB2537233E6323283C55D3283DA86F8C3D5274083D46D4E23D6E91BA3D5414483E45BAB13C2441EA3CCB548DBCFBCB10BD6B2DF3BC8C5AB1BD3DBF96BDC0AF513A38F7D1BDA91DFABDB799D83C2383803D1285C53D1AEF943D43B8233E719B83BD3D4211BDA0BDFD3D0003E13DF4379A3E3BF1AF3D7DEADCBD18BB0EBD34E67D3D06D05E3D82FEEA3DBBA54CBDA00DB93C050F8D3C81991FBE6A1C06BEC0E7703D94EBBFBAA4D2C8BDAFEC013E6C4FA9BD8375773D4D9ABB3D3D4E20BE7A9D163D60D50EBD5490863AA6AA8E3B8E769B3DC3E592BD6D48083E8558B6BCCFD8B13D289DAABABD1674BD440182BD1E31CB3CB2DA5B3D6E0C0E3EA5AB26BD8974AE3DE5679D3B0B3CE23DA1082C3EE348C03D4B57F4BC18691B3D8F9304BDB93EA23D2E1410BDA2B9153D3BA3CD3C7408573C1D29FF3C6B7949BD1758B43C0C62003CE5A70D3D85A9C33D4C90A6BDC0D85B3BC5870A3EABF391BD0347A03BB9F71EBE3A16703DF3583EBD5A5C1CBC4E6690BC58E2C93DA97FD13D52C04E3C09E4F2BCEE085FBC0E21223DD54CF53CE17AE2BDAD4618BD67CF463DC6D23C3C8455653DB6DDBBBD0200753B8041C8BD8B7E443D1484A0BD2D3CFF3B2EC1AFBCE5B7BE3D5C73C13C38A7CC3CCB8710BD54BAD3BC9A569ABCB7E4D9BD2E27663CB87894BDF8122BBDB7B8E4BD68A6903A6F764F3DCBFBCA3C107235BD5F76F93D7D14F53C3801BE3BCE8AE13C3C00013D528B3D3C397FB6BDBA783BBDD4F6053DA365E2BCE59C20BEFA3A8FBD640D0CBC802D693D7A7B0EBE0EBE2CBE5E1D373B4B37C8BDA6D9B33C8D4BF5BD6E160CBD0DF324BD784526BD45B99A3DF251943D45CEC5BCD77077BDE1C53A3DAB534FBD8493453DB725AEBDBEFCB33DEB27253D95694D3DB6F20C3EB94982BD98795CBD1CB0FF3CC0F9E3BD3D7331BEEA6B213D2ADE113D844D063EBCD6CC3BD05A873D70315F3D4C17803E43FBEBBDB25084BC305DD53D4B9A9A3D64A1773DE124CA3D67568E3D4DEFF6BC6FA7A2BD75625D3D681F20BA6D26883C268E4B3C20386F3A97021A3E63729CBC6F63EB3C286B193D73DD9A3D3EF6C5BD43808DBDAA2D6B3C89C8B73B2412803D76B00D3D53388F3D238EF7BB414BBA3D2BE2553DBE550FBB09CB32BD641EC8BCFB8EE4BD74EB15BDB3362F3D1576A83D094EDCBDADD16CBD83BEB43B4740AFBD899E95BD1DA86A3DC243E33C7261E83C292DDDBD13DBA73CDE73CB3C05A57CBD3EA344BE4B30153EDBDE1B3EF512A43D7A85EF3C697DCE3C195D86BD280A8E3D1991F23D24558C3DF165F2BCE71EEFBB14C31ABB5957823C5F14383E8FEDCE3D94A862BC2E39673DF7AFAFBB316847BD06E56B3D9233C33BB39D88BD684A9B3DB950DABCEC1AC7BC70B77C3DF71DD6BDA5608FBCF4CE4CBD2123EEBCDD21FABCF43515BC3833763D266E3DBEA7EC353D9E7325BBFD7B02BD848311BDAB237ABD7C3D48BD44FEAA3CAE38313D241CB2BD0AA945BB2FB453BDC338E6BB09641BBEA93D6A3D9AC5053D8F8EC13C38F96E3C9DD9D13DCA2E353DBD6B81BDEF2CA23CB3B2A4BC20DD743DDCAB2E3BC70E283D151C63BDFBF30C3D2FAC8E3D1A40CCBD202EBA3DC9B7DFBD1DB8E0BC5471CD3C836A493DBB7CADBDCBD53D3EA69F3BBD73B4B43D4218F63D59BB013D29E187BCFD262F3DA0ACD4BC91EEECBC1330EB3C763C85BDFACB5DBDE7E118BEEF0B4B3C00DA38BD5EBA973D74076E3D706ACCBD52DA11BE833D103DF82BC93C1733BCBB0407803D77AABBBCE97FC73D92792D3D65B6F83C5CDD633DBE4E113E60158ABD86D50F3DC9179C3DB0E59D3DE8A2A1BD4DB417BD0E80CABD30F790BCE05777BC33563C3CE8E2BABD9606A63DAD1D8DBDEA9A7EBC586D943A7A9A523D8DBB88BC5A142CBBA704423D0DECA53D69ADC83DF541E4BDE8327D3D7867BDBD46A56C3CEBEFD53DAD17BF3C094ACF3C8081D4BAFAB0F83DE403CB3C59AC8FBD7E29103EFF5E0E3E03B7653D39E6F23BB02E67BD209C343DD87EBA3D91BD83BD0517AEBC7658D03DA98112BEEECA303D7689463D4D70C6BC9D577E3DCA90ABBD62A61B3D1AABC9BD5805F8BACBD6243D5D7E663D0941083CFEFE453D242245BCA3E3A1BC3D25083E98B092BD24473ABC2B08AFBDFCFC393D1C2437BCB1B1573D4E185ABBEB355D3DC16400BEBC0E623DBFC3BB3D9246CD3D818DA73DBB3327BD96E9163DFA31993DA7DC81BD093A19BEBB76063DF793C7BCC943B13C53C5003C6C1E023D18E79A3D115F283D376BC93CA9F3E43D836CFC3C27DCD1BDA2A812BDF1E87CBD60B5213E4FE39B3B74FA8E3D3375983BAFBE0A3C58A898BC3922D9BD81B3B0BD4B292ABD3CAE643DDDE70EBD32FEB6BCF312043B0CDAA73A1CC482BDE4A3B23B85528FBDF66544BB592C20BD1DBE883D9E5C863C06F224BDCA64373D0FC9A43D04B7C03C27E0BDBD86EB4CBD74D221BC123964BC235C9D3B8374FFBB7E547E3B612F9E3D6CE865BDDE6985BCCEAF223E57F1293DAD88DC3D562E98BCCEE5943C787187BDA6D44BBD162708BE99219BBD95141DBD50C1083BEE92203D13DFB6BD4541C23D2F95043DC561B13DBC72DE3B5071E73D5AD4B1BD8948B1BC2FEF73BDE4C135BDBFCF92BD2C560C3D37EAC4BC951C17BD41F10ABDADC7B43D928FF83DB10445BDAA585E3D090D4EBD005F58B88BA9CABD57EFB8BC344B473CC47891BCDE200E3EF2F1A8BD2779E6BB1775413DFDFB103EABCCEE3D06D3993DA531DBBD41BD803DF0634E3ACF94D03D27D791BD6B48103D8526E7BD253334BE225AACBD19777DBD93816B3E12555ABD59AF98BD7F7A40BD254A753DEF8E11BE91F30DBD7AAB4E3DCE5AAE3B81728CBB2C4C4F3C44F5AFBC8D5A333D16D5F33CE63F603CC2748F3D5CB556BD5ADECD3CF26E493C12C33C3E889B0EBEB82251BEABF22EBD896A5D3DBEFD6DBC8847523ADD9E323D87E073BD7FA4C03DE884153EC4307E3DBF67853D0C07A33CB5FC8DBDEDC0B13DE83F13BDA58737BD68F021BBF80A3ABC01D1C2BD58606FBC2A59183DB86C983D1588CF3DD8F59E3D3884203D31FF8CBC4112BFBDEA8CC83A9C7DD83DA61F2F3E0B31313D6F120E3DC162373DA526E9BD75CC22BD460DB8BDFFE8B73B93333D3D0C18C7BD7A360D3EA9BB8B3C45E9DE3D89678D3C4CEDA03DDAD9C83D09321F3E365F5F3C41B7AA3CA00365BC90C706BD1B82E0BC5118FDBD0DEC623D752E30BECB9CDB3B5D1FEFBCFFAFB0BB21E6D13C3186D5BC7A89683D857A873D0C06283C2968B93B4F09B4BD34F9453DA6A9803DC8EFC43D32A41D3D526A4B3DF4A82DBC703B47BCB0C3C93D6BC62DBD24FBA63D6D780D3DEBFDD1BC7806833D630AC6BDCC8F02BB008AE03B36F276BC03B58EBDCE07B43DBB88A6BC5CC497BD1A7C12BE20B020BAD23921BE062F0F3EE8E509BDDF98913C3B34D5BDFE8BA93DC55B113C170EEABDE0855C3E4884653CE921E0BC6FE4C13D964E40BDD028223E8269103CD6FB1A3D706147BD57A480BD3051AEBD6C12F5BD82ABB4BD449B643DCACC07BE0C6CA63DB7ABFCBCE3ACE83D904B893B3A26BB3D2516FC3CDFEF403D80F7003C78804D3D8A4BDF3B11A19C3D6D7310BD48F3573C8CE98D3D3D097CBD5046EA3C0BC15CBD9FD888BDC313E33DD4CF6A3CECF017BDA96DC2BC5233AA3CD6A5C83DE3D68EBD0F6F65BD368F003D1FDB353DAF42C9BD029095BDCBC685BBD2FE33BD2AF0B6BD9A58ED3D773308BD967DCDBC56163BBDE63DCD3C797BA03CBE59563C1CDC63BD6AD4433B57CC6CBDB388B73C6D37E8BC593A4F3D9573A03D4FFB56BDBA087DBB9324FDBC0781DABC2636A1BC6D6AF8BD945A2B3C6A1524BE021C343D4AD75E3D50D0DA3CEF0C0B3EC4F2B4BA102DAC3D68C410BD6799593DAA1A16BE0D658C3D1ADB0B3ECC8A66BDB82B9FBC53EE9BBB6656223E28BED73DE19C823DD5FC8A3C13C3EC3D1BD6D0BD3A2CB73DD2288FBD708019BD1CCE123D17A0ACBD008DE2384CDAA23CC70BD43D35724ABDDC869DBC9598DABDBDF8203D631B45BE44DFE73B5541EEBC713A6C3DB0BC00BDACE75DBDD64F9BBDCEE44C3D55BB6DBDAD88FBBD8823E53DAE1201BE4251E93DDEBE6F3DA0FB64B981CD8B3C3EB3EB3B0D2C413DAE6425BD35948ABD88E131BCE967193E1E031EBCB0BD59BD65B01E3D660E093DC99075BDE058F13A2E19213EAC50AF3CA5A8393DD361C5BDFC23583C68E1FD3B23EAC53D1DAAFABCE21C883C8DDA253DE4A9A0BCED1CB23C3F65163D2E66CA3C6A4FB23C8852B53C585AE83CA667653D06DC86BD4550A23CA831103D903EA7BD30B4B6BDA7DEDEBCF935843CD56FD93B3820883A0FD2B73D05C5D5BD27880D3C5AA0DA3CC1EE2FBEE511963D70E0793D4AA497BDDF2D863CEC16C4BD9194053CEE0176BC8571FF3C7438DDBDA0BE423A90F70C3D52442CBD39F7123CB0B5F33CF9BBFC3D3FA2ABBBC78C913D48C233BC9ABC0E3C1F829D3D6EDA213EBCB402BC119F9C3DC9CAEF3C733447BD87A8A1BDE2AE0CBD292537BD16912CBD70C1623DE2B0BE3D797C123D594FAB3D28A21E3A7E0825BD50E5FF394E404C3DAA47193E9348973D600D7A3DA32919BE7488093C1A7B53BB8D8A033DD6408CBDA736AA3D7E22BBBCC6ABEF3C8954D83C55E5C9BB6C4922BDBE2B44BCF7CF3E3C11690A3EC103923DC40A46BCFD5C663D2C3D993D0BCBD5BD8E1ABC3D0B80DCBCDF12103CA52CFE3D4CBD893D4300ED3D564D72BB7430153D68C6223EF5C7413E2596DB3C4D94A73D112596BC5CB81EBC0EE350BB4970D2BDC8C7D53BCAFCF63CB476F43B7B599EBD9311D0BB914B8A3C5C47533BA433303D8471EABD476C373DEC01C4BD260B11BDCD71F8BC6F488B3D9156553E8DC96D3D47D8B8BB84B23BBDEF861F3DDE73E9BD5F67DBBC48DA0EBE24DBC03DE59F143D115C7EBD6ED2D3BD307F4F3C747AF4BA2392CF3C32E8B73BC5A981BC0DC4013E2A0AA03DDE2A4D3DB42C2E3E05A839BD2C02463C87200EBD6D3147BDA7CBC9BDCE4A083C3F8CE8BD59CFCDBD333CAF3C33B3B33D70E116BECD46213D0B00E03D21F69F3C45AE98BD103611BECFB6A8BBF9680CBD2AAC8B3DFA5B61BC6B08E43C53FBF43DB3978C3DBD8F503E4C6A5C3C2CBA02BD5CA595BD99A1003E3ED7A1BC92AA4C3DBFF6613D838C713D4C5B37BE1E88EF3DDB91E93DE83480BD2C23083D65688D3DBFC598BDBF4FA6BD469060BD84648ABD8D92E13BC03AF53C3BDE813D2130C0BB42466FBC1177D33C8D5F073D20418A39163407BD963C3FBCB5DCB4BDDE3B59BD39F2213E8785FE3C5401ED3C7F0B6D3D9839183E195848BDAEDF9ABDCD9AE4BC7170B4BD6A0EAA3D9715CD3B2C259B3D1C6516BEADA236BDC70BAE3CB30180BCB02D5B3DFA8DE73D690B963C976608BD6144CD3B42E5CABC6126C3BBD0247BBCA1CA24BD269150BC4AAB03BCB79CFFBDD6F1A93DD8DE763D5BCB81BDFF3B583D558935BDA2C381BC1F0923BD2963D83D2A8415BC067E313E7737843DEFB4953DCED81DBEAD34113D1DFBA9BBA167D0BB790EBE3D6D1E89BC72FA88BCBE0D22BC2D165F3DD17287BB1468C4BC01AC303CEAA674BB031206BDF0BFD43DB602283EB4DB7B3C26AF6A3D7C923BBD8FA971BDB585D6BD50B7C43D830EA73DEE1DE1BD73EF4E3D8D47D9BD4D06AC3C25711D3DAA1DA2BDB59DF2BCA878B53DE34ACD3D29F894BD33DB29BDB4BA993B7258933DE162A23CC6B0C13DAD3DEABCDBC827BD2002433C9979C13D5EB6BEBCC65205BD5A3FB93BC46F37BE6F01EFBD38D6CF3DC0B6193E880D40BCA9C403BDAF12123E76C89ABDE078703D61D8EBBCD6D4143E2333633DCF7314BDB210833DBB8AB53D9FD3063EB67B5DBDBFFD103DFF2F683D3563013D33BE61BDC8B09ABD51C0F1BCEAAB4DBDBA6553BB14EBCABD9B3BAF3B1457CC3D541406BD5008BEBACEAA1D3D9096593D2BFD52BDF4AA143C7D5FB0BC4F5CC73C744E8B3C8ADBB83D2E86643C14A21D3D98F2F83A98FF12BAAA9CBC3D72A8113E6DAEEF3DEF3180BDEFD986BBA87F09BB38D75EBE1ED450BD2870A23D6BD64D3D21F4D63C0614413D58A605BCE38CEF3C0646103DD256C63B38F6CC3B6F5940BD4E6118BCAE7965BC668B64BD1F708FBDBA9BBD3C441B64BD7DDE8E3DEF90B13C752F8F3CC1A8113EC821E93C16BDCF3DC4450E3CE3C1233DA9B41E3D9A1E67BDC487DCBDA2503E3E4097BE3A0404A93DA7732FBD894F8C3E8A61053EC71546BDFA2E803CC838813DDB3C8F3D4AC117BDA0E8A2BD637FC9BCD4FA01BE6753353B428D013D2218D63C70AA183E808BCA3C436FAD3C22B4EDBD1803B53D44FE0A3E3DEEDCBD65F055BE4C0B823D26E8F13DE56334BD4340C93D07CA283DAE1607BDFD66533C1F98FDBD6AD2F83C16BD9BBD37A24CBDC3ACA03C15D7993DC82407BD815B013ED041BE3D141C99BC185C86BD54890C3DAA46813D8C09C63CF954613D87BC0A3D54470C3D1E45AC3D86DEAA3D53F61ABD05D403BE443043BD2D7E8B3D1D064BBD405580BD9D00EDBC6F97D83CD689233D16FB393D3BA7F43D0660D4BCE19F053DAD3C2B3E01985B3D1C5DBBBC3FA4553DF84B4EBDBB18B83D593CE1BDE323823D54699BBC53739A3D36428BBD2CCD22BC69BA1F3DC7F570BDC0CE47BAAF02833D6CDB8E3CCBEBCF3D13F7403DD29FBE3DD48532BEB271A9BD2A185ABCC72ED93D9EBD623DDBCE6D3D5D243F3DA1855C3D79E804BEE17767BD8794A83DC0EA463CC7EBBD3D544BED3B1E3D6ABCD60F5FBCC1EFCBBB5FCB6F3D66F952BC9C1614BC4AE4A8BD308C633D45CC9E3D17FCE53C479134BDD574D73DC07433BA43D42FBD417C2D3DFCBD9DBD164BFF3AD1AE26BD17D3EBBC671390BDAA1C133D04A8DABD3FBD87BDF899633D232BFDBC38D0CFBD8BDEE03DFFD6B33C083F9C3B637C683B11F8E3BC0D4391BD4B7FACBDFDE474BD4117B83CCBBB02BE51D7EFBD19408BBDE0DD12B902F1003DC80A99BDDA3E08BBBD94633D7D6DA8BD356A9FBB1CAD21BCE40B69BDE3EBC73DFF63CB3C00C1DA3D46DDBC3DA261973C6162CE3CBBD0CABC4897A13B6B60413DF58BFD3C07559DBC7DFDA9BD506593BD47CDC1BC3FB097BD938BE93CCDDEF93DE741733DB9F47CBD8D96AE3D12ECB23D9C490A3D839A243D969EF2BD068284BDA14526BD46BE08BD6314E6BDD2AEDB3CEE49223D72A7193C7617D33D3EA33A3D30F4C6B9571AAB3D2D6662BDDE56B53BE0D645BAEE2A9EBDAE85013EDB84A23DB6F253BDCDA28BBDC6C42DBC9C2C4F3D1D1AD8BD4CB938BD6DEDAD3C0CA703BD54F841BC34C861BD6603C13C7074E8BD5D69D6BCCE0F16BE289477BC5A82A1BC32FABCBD8B65E4BDBEE48B3DCBA00A3C25D6F2BC4CA80A3E52EC3CBED7D8183D44B9E13B0877E33B9E159C3C5E0613BC9ADD313D961912BD94EC933D31C26D3D952BEE3C04F650BDD6849B3C75F51CBE81131DBD041BB43B663CB5BDAA52543DD49E97BA1C8A92BD988117BD9D4B183EC1C2663B11B3673DEB1D7FBDA41FD13CB5C515BE37E94D3ED1DDC43D38A6E93D703308BA21C8833DECAD8C3D95851DBD7031013EE999B13D1098663D7A4314BB1BFDA0BD766ABBBD4368EFBC624FD0BDECC1A2BD2FB77E3DE995FDBC4A21823D268ACA3D26215E3BF674323DF373BE3D3153E33C982E2ABD504C88BD6E544FBBDB72B73DB535B63B995E6CBD25EA18BD93762BBE2B87903C5BEB92BD923F173D5C5A1CBDD28F1DBEB920303D6483573C66EF80BDCBB4833D22C1523DB245D83C5760A8BDA77FEDBC42505F3C77A6303E8BD85E3D720B55BD8CFA39BD7976913DA57A813C9B50483DAF1A3E3DE28A4A3BE5D26CBDE88D043E7A92ABBC452C013CAE3BAB3C0DBFCABCA9E7DFBC34F1A23DE3608D3C140C4CBCCFD830BDED73CC3DE3535A3D54B6833D83FC903D8D4EC3BDE1B886BD2935AEBC126F803C6D02B13C8F088DBD6E150F3E667678BBEC3B4DBD45308BBBFBE9293E98AE39BD5D138E3D0922AF3D9CE5A63DD742D83B20AE18BBC56514BD311F18BE587607BE9AE1EFBD4109A03D63A33EBD4C2A13BCABDEF5BD910F97BD11379D3C0F1C84BD5A92653B35C0B83D4A1728BDFCB9B03B06239E3D39C1EDBCF8C86C3CE3FA4B3DC7C1F4BD44E86CBC9DB6CA3D523A08BD211AB7BD9BBBEEBC27D173BD0FC4EFBC403AABBDDF72FABCFB95A73DF23E913D54939EBA40C5C53DAB128C3DE2C7FF3B95B26EBD593186BD0EF0013E13EED33C5970AEBD73EBA33CA25A643C1AF33A3C96E2073D4EA6A3BDF3EFF33D598ABD3DC8FE183EF3D6C0BCD91ABCBD6094803D7C6D49BC65C8EEBC32BCB5BC956A023E3630E03D475BA1BD4DD3F2BD80ABA63A3ED1823DADDC82BDA816BE3DA6271A3D4121AF3D1B6A1A3EB03E043EE4223ABC22CE873C4F94A4BDDC23B4BD017AF63DFA0618BCCFD2ABBB42EB49BC2602293E9E15013E100E45BC186208BEA470E0BD5C43B23D3216C1BDCD3693BCEA7B863D5F55DB3DA2A70B3DDEEF5E3DC33BFCBC93CBA83D0D950B3E2FCE913DA8999FBC7BAE1C3DFE49D53DE68D0B3C1AE7D53D7994F1BCEFD7E33DA83B82BCA23A3ABC997118BDC754EDBC1484E73BC44272BCF0DA5E3C5466453CECE7273DCE91423D5F801E3D0A94A9BD2CC235BE9183F33D1047763DA1B256BD6FF0A73D9C7FA13D1E043F3CEFC6F5BC072FA93DE0C8CD3CEC24A9BDD1DBC53CC2FF233D6AE252BDE429713DFC6A87BD983C513B84AFA2BD65AF843D1033DABDE233A2BDEBBF79BD348F39BDC610AD3D36F2143E5C5495BCB82AA3BD331B003CE250EEBD2E5F06BB805C693AD02A8E3C2673823D562A973D652FEABDEE44783D8D052BBD76E4C4BDDFCD07BD8AC076BC7439F63C6666823D2090A4BA09DD053E5B3BA23D8736683D37EACFBD74E752BCC0B30CBAFF43003E3E7DC0BC7711E0BC24ED623D866D2D3E533C78BD713A2C3D017A323DD43000BE8B81263D86FAAA3D1F799BBD82EF16BD5AED643C1A6E5E3DAE15A4BC6E816ABC43B23F3D4E4512BDF2FB8CBC7657613B9D4D4F3D580571BCCB69C33B1C5466BDAC32363DA18CB03BEC48673DFF31F0BC0A6477BCB0B0653CD3DC9F3D052398BC57665D3DF915DF3D7068373C6F206D3D45307DBDC3B3913CBC8C5B3C1EA6B0BC382E3B3A72590C3C466FD63D2C4FDABD832D283DC8F4003E5F9D8FBCD3EB1E3DEA9E9CBCB9176CBDD1A6BBBCD0B75EBAE6D3CB3DAE056A3D12831BBCFA659EBD7E8FB63D5339E33C3E1C0FBE4F46053E746D6ABCBC8FAC3DACAEECBD63FD263D87A02F3DBFF109BE748E07BCEFDD61BDD44E02BE3430223D8A3D72BBD875BC3C0DC5D53D6B01CCBB8C1BC63D96D63ABDAA9B11BC748072BC90A8413D45E69EBCB0559C3CFE3B1E3DFAA143BE2C191ABD1EA3A1BD7AAA3C3D4D86FA3DA7CE70BD69E30F3E6EA965BD45F8373D41F7473D99CD2C3C654257BDF890EDBA494EDEBDA4DD25BD6DF0FBBDC74D5FBD9C1D5A3D346D8D3DC5691F3D3C6529BDCBFCF3BC47A9B73D2BC4423DED5D123C0A6D92BC69B48CBC302F0F3DCF37CBBD6705803D00ABB137F1116BBD9371213D520AA03D9350D03D2BFB933CA6807A3B882CCD3D79FEEC3D367C20BD6524B8BDB4519A3D40003CBE6C2B0ABBD2068A3D88B1AABD9C9046BD5400933B00DA1C3D17669C3CE79EF9BB60A9E83CB037103E284B2D3D4430223C4DB0D43DEBEE28BDAE8E853D30153F3D2B3AC73C405FA23D13B3363EA928EABCFCE88CBDE36939BDA29B833DC896C33D5F8BE3BC3CD195BD06A2EF3B21EAB8BB5C8ECD3CCE9F4D3DA3FAB1BDBD812FBD3E0F15BC03CF263E580E0A3EC7ABA43C4B81893DB0E780BD88C5A4BD61AC5DBDAB35483D77B987BD4773953DA40B0C3E2E7B8CBDCB5C513CC3A8BF3C775A22BED5E4AF3D39D6A83CB7D1863D231A9ABDFCCDA13D19CDC6BCBE47013E1B41DA3C0E19793D215A92BB5B7C143D73BDB1BD9A89133EC197FDBD498A9EBD1461803C5B9CD3BC1B7AB1BD8564473D393E3ABECF81CA3C0AC2193D6503AE3B41E58BBD2F8581BD8DDE643D72154B3CBD0A9C3D804D59BC11ECBEBC838D4BBDC1D0FCBCDE2E80BDE93F4B3DF0ABD03D769EF23ADF8C09BDC90380BDB92507BE7DF1093DECEF403DA25ADB3B35EB7F3D0EB1113CBC0527BD78C79F3CE3C2553DAE6C95BD9CDB363D844CCF3D1887A6BD8869ADBD1DA5C73CC145DB3D86A3B63A5A86763D11A14BBD4ED162BDADD13BBE4373313DAE498ABD863D933DC0060A3EB20A3BBD26089ABC0B9920BD6C07C7BD00D52D3D52B648BDD65ADB3C58CB323C41CA0D3D3A3BA43DD702D8BC31980F3D1AF7853D8E87073DDB48DA3DD75082BD33446C3DA4C24DBD6DC8B8BDC8BEBD3C46C9F43DD489403C5660FF3CA7B0453D5C4E3BBC2F0C173D1EF9053D1BEE83BC36E5C43DF88AAF3A0B6893BD4EA24CBCDFACDD3CE4B2B93DFEBA5B3D3C83293EF6FB57BC6DEDFEBBDB1782BD817155BD5673ABBC3D06253E50C2E43CC6DA49BB583F693DB133A73D9010173D76A992BDF896B73C59FFC93BF3D2CFBC359023BE169B133D01115CBD2EFAC5BDBD7399BD49D2A93CBED6A9BC4E57403D4E3A323E7C09E4BDC3885B3EE101913C97950F3CEE9F0E3D5221F33B6051303AD29516BE091EAA3DCB12993D4F2A8EBDF5A09A3C16A6843D12FE39BDA3357E3D3E7CB7BC6C3E073ED63804BD9C421ABDE072F2BDBA43003D9FC6E6BC5FC819BE8A3B5CBDE2FC9B3C58C650BD0BE295BD5DCC05BD1717B6BD0EFE96BDEF1AF1BD98665B3D7E815B3D00770EBE83C9A7BDB598BABD0C98213DDA84243D3EBE153DA9C74C3DCBC4E2BCBC2608BC10CACDBDFA0728BD8D6FDFBCA3CA793DEE1EC83D7111B1BDB00916BC72CD04BC8562123D9EBC92BC87C38ABD7097A6BDC3C5A83C4532383DB6D600BC7FDF1ABD5E04E03DA363AF3CEC77AB3C83517CBDE87CF63C686322BD763869BC88001CBD4B2396BD7CEB133CCCA54ABCCC82D3BDFA84413D88D6CB3D8B1C7DBD5AA25EBDF975373D6C1251BD8393C9BDC0AFDABD30D8B13C64DC243DA579953C915EF0BB6BF07FBD584102BAEE6804BE54ECF1BD25DFA73DBDC910BDD82622BC039292BD483BE13D93D699BD745B4B3EBF987DBDFE8448BCCA2795BCF2CBC13CF6D0253DB547A5BB8F484C3CE6829BBD1196CABC52653D3D9CFC8F3D709F9FBCFDE5AFBC99A0143D8F51AABD740A70BC36389D3D808A7E3D9957FEBD5CE01DBD28F29EBDC59CB6BD4625A43D48B9173C50773CBD7727383D86ED3A3D01B182BDF575D6BB78F50CBC0AB11DBEBB6C9F3DBBC9F23C8B9E873C3DBAB0BB8EC07E3D80A6853D6163A8BDF3E375BDF050093D0CAA12BC0FF251BDB951103B68B423BD1BBF70BDE492A43AADBBEA3DCA62113DBD6096BD6407933C6CE5313E08D4CDBD2601793CE95D903DB07A533D01217CBD2B7E803DCE98C13B195321BE4F76E3BD1861093CA58A223DECEFDA3D2F9999BD25D5143D804F073E9A2F053E188CA5BC88E55A3DA4F0BD3CA8133D3EB9610B3D7A9E2B3D380E0CBA45A39EBDAC72713D7632EF3D506307BC0018173A1FD3ABBDCC8D023D74200A3DBE708CBCE2FA133DC6CE003CAE1C7DBCA31447BD222C8F3D18967B3CD073F93D0199BE3D9B3619BD7D6D31BD1081AEBD4E5233BD4D5BFDBC318348BEC5649C3DC6AEA9BC1882A63DA438C13D92741B3DA9E476BDB24CE5BD3A10813D2BFA183EF933DCBB334F9DBD8152753D06AE103C05BF1C3D707631BDC519D33D28CAA9BD3B83243DE23C443E4AFD15BDF9CBA73D761E203DC8CEFE3CD6A920BCEC5488BD76DB1E3D7971703DB63C803CF8EB433DCF460F3ED4EC82BD2D324F3D308D413B08B3BD3DF10D50BD497301BEE2D1233DB9B30E3DE7069F3D4D0899BDDB53CA3D311D343EF2506D3DA0497F39905CD2BDC6C0A73CD5658FBD25548D3D944547BD0426A03D61A29D3CDEF58ABC54B4393D1E604F3D082F383C1DA8BD3C57C95DBDFBB7DABC0D9B923DCBD1BC3C21175B3DDF86A1BC32EE8E3DCD31E1BCBEA2D93D720DDEBDE09B45BE9449013DE4B763BD90B1013E2170333ED11896BCE14842BD7545F9BC2315E93D25B77FBD183F8F3C3749F1BDF33C20BD7C5DF63C2E9D0B3DED4FA7BCA2B1813D2D230ABD0B32E23D0A3FC03DF1C2B2BD3600BA3C254F863D33DACEBD64116A3B96CF053EAE6FFA3C4E37923BA9805FBD0AABD8BD51D4F23C3D642EBD14BD0EBBCC0661BD6E22F73C8BAAB63D2A8294BD62B0863CBDD9383D387C293BFB4894BC8D2513BDB85660BA5D20ED3CE56BA5BCED98BE3D4E0BAE3D65EA0C3DBA011BBB78E4DE3B2C985CBDF410213DD25CB63AA0565CBC06B0C2BDF4B1BFBA278826BDCAF00F3D853C6BBD9A19953CECF4833C95DA9FBD15AD75BDE578D73BCB5362BD2EC9AE3DA2CB51BC640318BD8D28393D4282D2BD6761483C08EE043E75D5F13D592A90BDF12D85BD18B747BCC26D553D88850A3EBF83F33CE09A023C1B0C92BDBB4F973D8AC93BBDEB2CD83C6B48C5BDC1FFA0BB703459BD0F88913D2308293D0DC070BDDD6F7DBDDE221A3D0629D53B1221C93A11550A3E4439393B60E705BE7622C3BD30D066BD5A9EB53AC3C7833D296C3F3C381E463D10F3AB3D75885FBD32A1D63D2AB5EE3CC58D68BDD7E7123DC2FA003D0584AB3D462E363CABF379BDD1DEF83C3D09203DBE16573D22FA1D3C68FF53BC6CBC37BD5D1F21BDF2E6BABD9A3668BD06241CBD7E059A3D143B42BC85E204BE8A60EC3C2F590D3DDCA362BC5205E03D4572D03D5E94173D8ACE113B0F5D633DBF709FBB2FE909BDB464083E39D693BD32609CBC33A9FB3C47FF63BDE96DACBB1D12343C2B3D41BD75A597BDC34E15BD950842BD4DB978BDFC2033BDA757A3BD34918EBD21C3273E12EE013C1D4D863D14F484BD361C8DBD3411533DC79AFDBD815EFCBD3F78DE3D339A84BC8ECFABBD3F681ABDEB82213B447112BDE551E0BB5A60083E42CD063D1D9DC0BDA5EFBBBDCDC4863DCA4ED23D50980FBCA0DCBE39ECF9C63D711990BD39D403BD3D760A3D960C4BBDB5A93C3D8B73DA3D40E4173D8A1116BDFBF0B73B950F6CBD3321C53B3E3E9FBD1AF1D43D2A280B3DD2D72EBD023BBE3C3218963C631B79BDB79AF8BB7BA2BB3B881B30BDEF738F3D63CD4BBE74CF9FBD63C7AA3D9DF84D3D5EB009BC6580033D30BB1F3D6FE9ECBC5995A13DDEF71A3E6076AFBDCBCB88BDE5E2DC3DB825DB3C3F8C423C1F368CBD108BEC3C59DDC43B00F348BDF831B0BC9CDA02BDB28D0B3D6C61493D7E4AEF3DBCA115BD9FD3283EBE0DBA3A173B883C091D5D3D7E0F293D4D30153D3D2620BE33E6863D40B0913C2B3A2FBEEB5EA83DFB73C7BC22681F3D26470DBC3ADC45BCFF6109BEC72F94BD577128BDA436333DD583173D20C73F3CDFB6AABC70CAC63C4BDDED3D649FF73DFC8EA3BCB846163D1F17C43C01D293BD957204BD25DBB03DB0F8AB3933EE273E00C3F53DCCA4EABD1CB4D13D705B6A3BCEA683BD5E67D93CFFDD03BDDEDE183ED03E97B99C796DBC2C14ADBCFC09F03D751BA23DA8030C3DE5F54BBD63ABEEBB224DCA3D9D6385BDC564043E448431BE17BF7ABD761F95BDA4DB633B4BF8D4BD487B063C462D03BEBA73CA3BA406CABDFB2D913D13718F3D5918343BD6AD0A3E1D1CDB3CB490B33D0A6C83BDA317ECBCEEB1273DA736D03BAA2D7D3DE5F8DEBCF0E30DBDAE7AA8BC5F5AF8BC1BD9E2BC4B5154BD69FFC3BCF30BB7BD483668BD30A071BAF352EFBD590D08BE7B2E633DC306EFBB5E04B2BC84A393BA270323BD3A05BC3BAA208A3CD94B90BDC79AF1BC9E5CD33C70648639CB50493B99CB64BDCEDB863DA3571CBEC6BFDD3CE8A882BD9110C2BB72DF343D078FBC3DBC334C3D0EA495BDD31706BDBCA784BDC37891BDCB304ABDA135233EFA7F0A3EDDDBB0BD3A4CAB3C8E380CBDF62F693C17E91D3D969DC6BD1812DC3D08E9913DAC7B843B9730473D58B547BD6AE363BC4BF277BDA0F3ACBC806CF13C21F0FABB6BB0A03D0244653D4B0EBFBBBCF2C23B7474EBBD5C8E95BD335C533DC6D35CBD7D9B86BD4DDDEABC9E2F1D3D848ABE3C90F6173D5B35DC3DB58133BDB2E3CFBD8ADFA43C761FB33D29F8F83D0DB1843D6097C73D0050C43CFBA5C5BC8A2DA73D6AB2593C27F24FBD5A22A43D495D41BD5A8BC33C2320893D6B7EC63D415E9EBDCDE4C23C096270BD1AD8A73B519BD73D4FAAC3BC11ACC0BC8DCC233DA6F895BDADFAA8BD9CBA943D5119ABBDD212603C9FF07B3DFCE88DBD8FB5EABC75B5E7BD6AD4863DFD09EDBC891AA9BD66CDA6BD44B607BE7B0D1DBD9A86113DD725ADBD6AB4B83D0DE6B63D51188B3DF5AE883DDE77B7BC94984F3C4B68BEBB0808E73D75ADA1BC16A9E33C1A046CBCAC088E3D330DCB3C702E00BEF515B63CE57C07BD7FEB0D3EF373773D491B0DBDB0351BBCE04F353EB162053E5EFD05BB91E9093D969DB3BC21DD45BDF21BD03C52F9763D8FC0083E356995BD871AACBDB15CA4BDD53781BB7F56EDBB1932D3BD32C787BD7BE2C8BD1082973C87D64E3D2883203EBE48783D3BB83C3D0F0BD5BCD0CB813DD3D1093D212682BD73C71F3D9D8D29BD9512B1BD60A5E1B91EE4173D06C8983D33AE18BDA3FB2F3DB1F2A4BCBC75603DCC20E73BBE14A3BDAFD13CBD43EE82BD375AC2BBD120FEBD7ED928BDBA4FA0BDDE0A79BB349C983CCCB3733C8D384CBD9C1C6E3D8324143E6EE016BDBC42B7BD19C56F3DBA248BBCA7C5AFBD24271F3D3C9DC43CDE0CBB3CBBA16FBD1B330F3C1195013E15298F3DAEF59BBC951E11BDE14F933DA51780BD65F21CBDD8ED16BC3A0BDD3CA6C6B7BD33EF3A3E6AEA003EF8412E3DC4788E3D947B9A3C5412FA3DEE8EB8BC4AA324BDB60D633C5CE9A23DEB4BCA3D4D64573E39E227BD5F4D18BD5AB3B13D4F61FD3D076A96BCA5C7013DDFD340BDD4EE913B181D703DE4F6F2BDA731933BAEC396BD9A3881BD46C4AB3BA7B761BD714EAB3CF5ABF1BC197C4B3DE40F83BCC76682BD2DA2BE3DBC8ED5BD4F75083BA6FDC0BD1165373D2F25283E41154DBD3C4286BCAC9589BC3FAB903DCB96BDBC50D3CD3A0162373D65E2ABBD5DA8EEBC062D513DB870E03C59CFACBD59E609BDD6498A3DCCE7803DBC47A9BAC3E048BD94F8973DCA6357BB3A0B1CBE61BDF3BCDD1EAE3D6AE68B3C9E626A3DEA038E3C66B32CBD4825083E7FB80BBDA771D33D7DC19B3D2B5BF9BD546D06BD521CCE3D859F823C1FB0E83C4E2FAFBD4B39B8BC8B2E17BE40A6D9B94EA714BC24A2393DCDA7D5BD597EDC3D294772BDD3D4013E91AED6BDC59612BE3D9A86BC1A4A29BD0D08143D0C3EF1BD708DC43DABB870BD8B8B4A3BDF60F3BD3E4F83BC99F0ED3DFD4C87BDD5D2AA3CDC89773D4C9339BCEAB73B3D7E1D02BEC3048D3D9DBFBCBD50CD19BC422B1C3D55F7033D5478F43C22CE2BBDE96972BD781033BCDDE0163D22AE4ABC1E3E62BD7501C53D86E2BD3D0A75203E744E1ABC28C6C3BC24E10C3EE51E713DFD263F3DAA2B30BD1435A7BCEAB75A3E95B819BD3334773D0913DABC04A259BDA996893D9CCE2CBE784F813D1E913F3BF80177BC71D3F03C88BD63BCDC062DBC800B963C01F8C03DEE2A79BC4E5410BD35D8B43D998EB63C5B1CDB3DA27EC53D1518963B120A10BD12A144BE2A3ECE3D56D6AE3C48FE9A3D5AB470BB74D88D3CC3D08EBBBDBCA13D7628D93D3646023CEAA139BCD4843BBC4316F9BC20C241BC39FCE1BBE5501A3DE2A4193D28D98D3A861C7E3CE602B63DC5B648BDDB137BBD9DBE103DA4E99E3CB948253DA01997BCF9CCE4BD66086BBC41B5AA3D62E6CEBC5CF9F43DCBCDC2BD1A18573DD3D291BCD8ED11BD72ED1EBDE429203C",
      embeddings.patch_embeddings.projection.bias: "0x04000000307E003E2E08AEBE70995D3DA6D9713F04B82D3F11AE783F0EFE053EAA9E2A3F51C6593FF0AF533F009D623BD0E5A73E58C21FBE188720BF62D271BE06412EBE"
    }
  }
#-}
