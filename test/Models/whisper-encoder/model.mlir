#loc1 = loc("input_features")
#loc2 = loc("transformers/models/whisper/modeling_whisper.py":641:0)
#loc3 = loc("transformers/models/whisper/modeling_whisper.py":409:0)
#loc4 = loc("transformers/models/whisper/modeling_whisper.py":407:0)
#loc5 = loc("transformers/models/whisper/modeling_whisper.py":406:0)
#loc6 = loc("transformers/models/whisper/modeling_whisper.py":358:0)
#loc7 = loc("transformers/models/whisper/modeling_whisper.py":337:0)
#loc9 = loc("transformers/models/whisper/modeling_whisper.py":312:0)
#loc10 = loc("transformers/models/whisper/modeling_whisper.py":396:0)
#loc11 = loc("transformers/models/whisper/modeling_whisper.py":623:0)
#loc12 = loc("transformers/models/whisper/modeling_whisper.py":618:0)
#loc13 = loc("transformers/models/whisper/modeling_whisper.py":617:0)
#loc14 = loc("transformers/models/whisper/modeling_whisper.py":620:0)
#loc15 = loc("transformers/models/whisper/modeling_whisper.py":621:0)
#loc16 = loc("transformers/models/whisper/modeling_whisper.py":345:0)
#loc17 = loc("transformers/models/whisper/modeling_whisper.py":403:0)
#loc18 = loc("transformers/activations.py":89:0)
#loc19 = loc("transformers/models/whisper/modeling_whisper.py":411:0)
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#loc20 = loc("layer_norm"(#loc2))
#loc21 = loc("layers.1.fc2"(#loc3))
#loc22 = loc("layers.1.fc1"(#loc4))
#loc23 = loc("layers.1.final_layer_norm"(#loc5))
#loc24 = loc("layers.1.self_attn.out_proj"(#loc6))
#loc25 = loc("layers.1.self_attn.v_proj"(#loc7))
#loc27 = loc("layers.1.self_attn.q_proj"(#loc9))
#loc28 = loc("layers.1.self_attn_layer_norm"(#loc10))
#loc29 = loc("layers.0.fc2"(#loc3))
#loc30 = loc("layers.0.fc1"(#loc4))
#loc31 = loc("layers.0.final_layer_norm"(#loc5))
#loc32 = loc("layers.0.self_attn.out_proj"(#loc6))
#loc33 = loc("layers.0.self_attn.v_proj"(#loc7))
#loc35 = loc("layers.0.self_attn"(#loc9))
#loc36 = loc("layers.0.self_attn.q_proj"(#loc9))
#loc37 = loc("layers.0.self_attn_layer_norm"(#loc10))
#loc38 = loc("embed_positions"(#loc11))
#loc39 = loc("conv2"(#loc12))
#loc40 = loc("conv1"(#loc13))
#loc43 = loc("layers.0.self_attn"(#loc16))
#loc44 = loc("layers.0"(#loc17))
#loc45 = loc("layers.0.activation_fn"(#loc18))
#loc46 = loc("layers.0"(#loc19))
#loc47 = loc("layers.1.self_attn"(#loc9))
#loc50 = loc("layers.1.self_attn"(#loc16))
#loc51 = loc("layers.1"(#loc17))
#loc52 = loc("layers.1.activation_fn"(#loc18))
#loc53 = loc("layers.1"(#loc19))
module {
  func.func @main(%arg0: tensor<1x8x16xf32> loc("input_features")) -> tensor<1x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_2 = arith.constant 0.000000e+00 : f64 loc(#loc)
    %cst_3 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_4 = arith.constant dense_resource<layer_norm.bias> : tensor<16xf32> loc(#loc20)
    %cst_5 = arith.constant dense_resource<layer_norm.weight> : tensor<16xf32> loc(#loc20)
    %cst_6 = arith.constant dense_resource<layers.1.fc2.bias> : tensor<16xf32> loc(#loc21)
    %cst_7 = arith.constant dense_resource<layers.1.fc2.weight> : tensor<16x32xf32> loc(#loc21)
    %cst_8 = arith.constant dense_resource<layers.1.fc1.bias> : tensor<32xf32> loc(#loc22)
    %cst_9 = arith.constant dense_resource<layers.1.fc1.weight> : tensor<32x16xf32> loc(#loc22)
    %cst_10 = arith.constant dense_resource<layers.1.final_layer_norm.bias> : tensor<16xf32> loc(#loc23)
    %cst_11 = arith.constant dense_resource<layers.1.final_layer_norm.weight> : tensor<16xf32> loc(#loc23)
    %cst_12 = arith.constant dense_resource<layers.1.self_attn.out_proj.bias> : tensor<16xf32> loc(#loc24)
    %cst_13 = arith.constant dense_resource<layers.1.self_attn.out_proj.weight> : tensor<16x16xf32> loc(#loc24)
    %cst_14 = arith.constant dense_resource<layers.1.self_attn.v_proj.bias> : tensor<16xf32> loc(#loc25)
    %cst_15 = arith.constant dense_resource<layers.1.self_attn.v_proj.weight> : tensor<16x16xf32> loc(#loc25)
    %cst_16 = arith.constant dense_resource<layers.1.self_attn.k_proj.weight> : tensor<16x16xf32> loc(#loc26)
    %cst_17 = arith.constant dense_resource<layers.1.self_attn.q_proj.bias> : tensor<16xf32> loc(#loc27)
    %cst_18 = arith.constant dense_resource<layers.1.self_attn.q_proj.weight> : tensor<16x16xf32> loc(#loc27)
    %cst_19 = arith.constant dense_resource<layers.1.self_attn_layer_norm.bias> : tensor<16xf32> loc(#loc28)
    %cst_20 = arith.constant dense_resource<layers.1.self_attn_layer_norm.weight> : tensor<16xf32> loc(#loc28)
    %cst_21 = arith.constant dense_resource<layers.0.fc2.bias> : tensor<16xf32> loc(#loc29)
    %cst_22 = arith.constant dense_resource<layers.0.fc2.weight> : tensor<16x32xf32> loc(#loc29)
    %cst_23 = arith.constant dense_resource<layers.0.fc1.bias> : tensor<32xf32> loc(#loc30)
    %cst_24 = arith.constant dense_resource<layers.0.fc1.weight> : tensor<32x16xf32> loc(#loc30)
    %cst_25 = arith.constant dense_resource<layers.0.final_layer_norm.bias> : tensor<16xf32> loc(#loc31)
    %cst_26 = arith.constant dense_resource<layers.0.final_layer_norm.weight> : tensor<16xf32> loc(#loc31)
    %cst_27 = arith.constant dense_resource<layers.0.self_attn.out_proj.bias> : tensor<16xf32> loc(#loc32)
    %cst_28 = arith.constant dense_resource<layers.0.self_attn.out_proj.weight> : tensor<16x16xf32> loc(#loc32)
    %cst_29 = arith.constant dense_resource<layers.0.self_attn.v_proj.bias> : tensor<16xf32> loc(#loc33)
    %cst_30 = arith.constant dense_resource<layers.0.self_attn.v_proj.weight> : tensor<16x16xf32> loc(#loc33)
    %cst_31 = arith.constant dense_resource<layers.0.self_attn.k_proj.weight> : tensor<16x16xf32> loc(#loc34)
    %cst_32 = arith.constant 0.35355339059327379 : f64 loc(#loc35)
    %cst_33 = arith.constant dense_resource<layers.0.self_attn.q_proj.bias> : tensor<16xf32> loc(#loc36)
    %cst_34 = arith.constant dense_resource<layers.0.self_attn.q_proj.weight> : tensor<16x16xf32> loc(#loc36)
    %cst_35 = arith.constant dense_resource<layers.0.self_attn_layer_norm.bias> : tensor<16xf32> loc(#loc37)
    %cst_36 = arith.constant dense_resource<layers.0.self_attn_layer_norm.weight> : tensor<16xf32> loc(#loc37)
    %cst_37 = arith.constant 1.000000e-05 : f64 loc(#loc37)
    %cst_38 = arith.constant dense_resource<embed_positions.weight> : tensor<8x16xf32> loc(#loc38)
    %cst_39 = arith.constant dense_resource<conv2.bias> : tensor<16xf32> loc(#loc39)
    %cst_40 = arith.constant dense_resource<conv2.weight> : tensor<16x16x3xf32> loc(#loc39)
    %cst_41 = arith.constant dense_resource<conv1.weight> : tensor<16x8x3xf32> loc(#loc40)
    %cst_42 = arith.constant dense_resource<conv1.bias> : tensor<16xf32> loc(#loc40)
    %cst_43 = arith.constant 1.41421354 : f32 loc(#loc)
    %cst_44 = arith.constant 1.600000e+01 : f64 loc(#loc)
    %cst_45 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %padded = tensor.pad %arg0 low[0, 0, 1] high[0, 0, 1] {
    ^bb0(%arg1: index loc("conv1"(#loc13)), %arg2: index loc("conv1"(#loc13)), %arg3: index loc("conv1"(#loc13))):
      tensor.yield %cst : f32 loc(#loc40)
    } : tensor<1x8x16xf32> to tensor<1x8x18xf32> loc(#loc40)
    %0 = tensor.empty() : tensor<1x16x16xf32> loc(#loc40)
    %broadcasted = linalg.broadcast ins(%cst_42 : tensor<16xf32>) outs(%0 : tensor<1x16x16xf32>) dimensions = [0, 2]  loc(#loc40)
    %1 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded, %cst_41 : tensor<1x8x18xf32>, tensor<16x8x3xf32>) outs(%broadcasted : tensor<1x16x16xf32>) -> tensor<1x16x16xf32> loc(#loc40)
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x16x16xf32>) outs(%0 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32 loc("conv1"(#loc13)), %out: f32 loc("transformers/models/whisper/modeling_whisper.py":617:0)):
      %168 = arith.divf %in, %cst_43 : f32 loc(#loc13)
      %169 = math.erf %168 : f32 loc(#loc13)
      %170 = arith.addf %169, %cst_0 : f32 loc(#loc13)
      %171 = arith.mulf %170, %cst_1 : f32 loc(#loc13)
      %172 = arith.mulf %in, %171 : f32 loc(#loc13)
      linalg.yield %172 : f32 loc(#loc13)
    } -> tensor<1x16x16xf32> loc(#loc13)
    %padded_46 = tensor.pad %2 low[0, 0, 1] high[0, 0, 1] {
    ^bb0(%arg1: index loc("conv2"(#loc12)), %arg2: index loc("conv2"(#loc12)), %arg3: index loc("conv2"(#loc12))):
      tensor.yield %cst : f32 loc(#loc39)
    } : tensor<1x16x16xf32> to tensor<1x16x18xf32> loc(#loc39)
    %3 = tensor.empty() : tensor<1x16x8xf32> loc(#loc39)
    %broadcasted_47 = linalg.broadcast ins(%cst_39 : tensor<16xf32>) outs(%3 : tensor<1x16x8xf32>) dimensions = [0, 2]  loc(#loc39)
    %4 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<2> : vector<1xi64>} ins(%padded_46, %cst_40 : tensor<1x16x18xf32>, tensor<16x16x3xf32>) outs(%broadcasted_47 : tensor<1x16x8xf32>) -> tensor<1x16x8xf32> loc(#loc39)
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x16x8xf32>) outs(%3 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32 loc("conv2"(#loc12)), %out: f32 loc("transformers/models/whisper/modeling_whisper.py":618:0)):
      %168 = arith.divf %in, %cst_43 : f32 loc(#loc12)
      %169 = math.erf %168 : f32 loc(#loc12)
      %170 = arith.addf %169, %cst_0 : f32 loc(#loc12)
      %171 = arith.mulf %170, %cst_1 : f32 loc(#loc12)
      %172 = arith.mulf %in, %171 : f32 loc(#loc12)
      linalg.yield %172 : f32 loc(#loc12)
    } -> tensor<1x16x8xf32> loc(#loc12)
    %6 = tensor.empty() : tensor<1x8x16xf32> loc(#loc14)
    %transposed = linalg.transpose ins(%5 : tensor<1x16x8xf32>) outs(%6 : tensor<1x8x16xf32>) permutation = [0, 2, 1]  loc(#loc14)
    %7 = tensor.empty() : tensor<8xi64> loc(#loc15)
    %8 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%7 : tensor<8xi64>) {
    ^bb0(%out: i64 loc("transformers/models/whisper/modeling_whisper.py":621:0)):
      %168 = linalg.index 0 : index loc(#loc15)
      %169 = arith.index_cast %168 : index to i64 loc(#loc15)
      linalg.yield %169 : i64 loc(#loc15)
    } -> tensor<8xi64> loc(#loc15)
    %9 = tensor.empty() : tensor<8x16xf32> loc(#loc38)
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8xi64>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: i64 loc("transformers/models/whisper/modeling_whisper.py":621:0), %out: f32 loc("embed_positions"(#loc11))):
      %168 = arith.index_cast %in : i64 to index loc(#loc38)
      %169 = linalg.index 1 : index loc(#loc38)
      %170 = arith.cmpi slt, %168, %c8 : index loc(#loc38)
      cf.assert %170, "index must be smaller than dim size" loc(#loc38)
      %171 = arith.cmpi sge, %in, %c0_i64 : i64 loc(#loc38)
      cf.assert %171, "index must be larger or equal to 0" loc(#loc38)
      %extracted = tensor.extract %cst_38[%168, %169] : tensor<8x16xf32> loc(#loc38)
      linalg.yield %extracted : f32 loc(#loc38)
    } -> tensor<8x16xf32> loc(#loc38)
    %11 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %10 : tensor<1x8x16xf32>, tensor<8x16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("transformers/models/whisper/modeling_whisper.py":620:0), %in_102: f32 loc("embed_positions"(#loc11)), %out: f32 loc("transformers/models/whisper/modeling_whisper.py":623:0)):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc11)
      linalg.yield %168 : f32 loc(#loc11)
    } -> tensor<1x8x16xf32> loc(#loc11)
    %12 = tensor.empty() : tensor<1x8x16xf64> loc(#loc37)
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x8x16xf32>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32 loc("transformers/models/whisper/modeling_whisper.py":623:0), %out: f64 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.extf %in : f32 to f64 loc(#loc37)
      linalg.yield %168 : f64 loc(#loc37)
    } -> tensor<1x8x16xf64> loc(#loc37)
    %14 = tensor.empty() : tensor<1x8x1xf64> loc(#loc37)
    %15 = linalg.fill ins(%cst_2 : f64) outs(%14 : tensor<1x8x1xf64>) -> tensor<1x8x1xf64> loc(#loc37)
    %16 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x8x16xf64>) outs(%15 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f64 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.addf %in, %out : f64 loc(#loc37)
      linalg.yield %168 : f64 loc(#loc37)
    } -> tensor<1x8x1xf64> loc(#loc37)
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x8x1xf64>) outs(%14 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f64 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.divf %in, %cst_44 : f64 loc(#loc37)
      linalg.yield %168 : f64 loc(#loc37)
    } -> tensor<1x8x1xf64> loc(#loc37)
    %18 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64 loc("layers.0.self_attn_layer_norm"(#loc10)), %in_102: f64 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f64 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.subf %in, %in_102 : f64 loc(#loc37)
      linalg.yield %168 : f64 loc(#loc37)
    } -> tensor<1x8x16xf64> loc(#loc37)
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64 loc("layers.0.self_attn_layer_norm"(#loc10)), %in_102: f64 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f64 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.mulf %in, %in_102 : f64 loc(#loc37)
      linalg.yield %168 : f64 loc(#loc37)
    } -> tensor<1x8x16xf64> loc(#loc37)
    %20 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<1x8x16xf64>) outs(%15 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f64 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.addf %in, %out : f64 loc(#loc37)
      linalg.yield %168 : f64 loc(#loc37)
    } -> tensor<1x8x1xf64> loc(#loc37)
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x8x1xf64>) outs(%14 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f64 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.divf %in, %cst_44 : f64 loc(#loc37)
      linalg.yield %168 : f64 loc(#loc37)
    } -> tensor<1x8x1xf64> loc(#loc37)
    %22 = tensor.empty() : tensor<1x8x1xf32> loc(#loc37)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x8x1xf64>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.truncf %in : f64 to f32 loc(#loc37)
      linalg.yield %168 : f32 loc(#loc37)
    } -> tensor<1x8x1xf32> loc(#loc37)
    %24 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32> loc(#loc37)
    %25 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("transformers/models/whisper/modeling_whisper.py":623:0), %out: f32 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.addf %in, %out : f32 loc(#loc37)
      linalg.yield %168 : f32 loc(#loc37)
    } -> tensor<1x8x1xf32> loc(#loc37)
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.divf %in, %cst_45 : f32 loc(#loc37)
      linalg.yield %168 : f32 loc(#loc37)
    } -> tensor<1x8x1xf32> loc(#loc37)
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.truncf %cst_37 : f64 to f32 loc(#loc37)
      %169 = arith.addf %in, %168 : f32 loc(#loc37)
      linalg.yield %169 : f32 loc(#loc37)
    } -> tensor<1x8x1xf32> loc(#loc37)
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = math.rsqrt %in : f32 loc(#loc37)
      linalg.yield %168 : f32 loc(#loc37)
    } -> tensor<1x8x1xf32> loc(#loc37)
    %29 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %26 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("transformers/models/whisper/modeling_whisper.py":623:0), %in_102: f32 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.subf %in, %in_102 : f32 loc(#loc37)
      linalg.yield %168 : f32 loc(#loc37)
    } -> tensor<1x8x16xf32> loc(#loc37)
    %30 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %28 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn_layer_norm"(#loc10)), %in_102: f32 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.mulf %in, %in_102 : f32 loc(#loc37)
      linalg.yield %168 : f32 loc(#loc37)
    } -> tensor<1x8x16xf32> loc(#loc37)
    %31 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %cst_36 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn_layer_norm"(#loc10)), %in_102: f32 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.mulf %in, %in_102 : f32 loc(#loc37)
      linalg.yield %168 : f32 loc(#loc37)
    } -> tensor<1x8x16xf32> loc(#loc37)
    %32 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %cst_35 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn_layer_norm"(#loc10)), %in_102: f32 loc("layers.0.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.0.self_attn_layer_norm"(#loc10))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc37)
      linalg.yield %168 : f32 loc(#loc37)
    } -> tensor<1x8x16xf32> loc(#loc37)
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32> loc(#loc36)
    %33 = tensor.empty() : tensor<16x16xf32> loc(#loc36)
    %transposed_48 = linalg.transpose ins(%cst_34 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc36)
    %34 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc36)
    %35 = linalg.matmul ins(%collapsed, %transposed_48 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%34 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc36)
    %36 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_33 : tensor<16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn.q_proj"(#loc9)), %out: f32 loc("layers.0.self_attn.q_proj"(#loc9))):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<8x16xf32> loc(#loc36)
    %37 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%35, %36 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn.q_proj"(#loc9)), %in_102: f32 loc("layers.0.self_attn.q_proj"(#loc9)), %out: f32 loc("layers.0.self_attn.q_proj"(#loc9))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc36)
      linalg.yield %168 : f32 loc(#loc36)
    } -> tensor<8x16xf32> loc(#loc36)
    %expanded = tensor.expand_shape %37 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32> loc(#loc36)
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn.q_proj"(#loc9)), %out: f32 loc("layers.0.self_attn"(#loc9))):
      %168 = arith.truncf %cst_32 : f64 to f32 loc(#loc35)
      %169 = arith.mulf %in, %168 : f32 loc(#loc35)
      linalg.yield %169 : f32 loc(#loc35)
    } -> tensor<1x8x16xf32> loc(#loc35)
    %expanded_49 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc35)
    %39 = tensor.empty() : tensor<1x2x8x8xf32> loc(#loc35)
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<1x8x2x8xf32>) outs(%39 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc35)
    %transposed_51 = linalg.transpose ins(%cst_31 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc34)
    %40 = linalg.matmul ins(%collapsed, %transposed_51 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%34 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc34)
    %expanded_52 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32> loc(#loc41)
    %transposed_53 = linalg.transpose ins(%cst_30 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc33)
    %41 = linalg.matmul ins(%collapsed, %transposed_53 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%34 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc33)
    %42 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_29 : tensor<16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn.v_proj"(#loc7)), %out: f32 loc("layers.0.self_attn.v_proj"(#loc7))):
      linalg.yield %in : f32 loc(#loc33)
    } -> tensor<8x16xf32> loc(#loc33)
    %43 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn.v_proj"(#loc7)), %in_102: f32 loc("layers.0.self_attn.v_proj"(#loc7)), %out: f32 loc("layers.0.self_attn.v_proj"(#loc7))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc33)
      linalg.yield %168 : f32 loc(#loc33)
    } -> tensor<8x16xf32> loc(#loc33)
    %expanded_54 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32> loc(#loc42)
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x8x2x8xf32>) outs(%39 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc42)
    %transposed_56 = linalg.transpose ins(%expanded_52 : tensor<1x8x2x8xf32>) outs(%39 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc43)
    %collapsed_57 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc43)
    %collapsed_58 = tensor.collapse_shape %transposed_56 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc43)
    %44 = tensor.empty() : tensor<2x8x8xf32> loc(#loc43)
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc43)
    %46 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%45 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc43)
    %expanded_59 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc43)
    %47 = tensor.empty() : tensor<1x2x8xi64> loc(#loc43)
    %48 = linalg.fill ins(%c0_i64 : i64) outs(%47 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64> loc(#loc43)
    %49 = tensor.empty() : tensor<1x2x8xf32> loc(#loc43)
    %50 = linalg.fill ins(%cst_3 : f32) outs(%49 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32> loc(#loc43)
    %51:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_59 : tensor<1x2x8x8xf32>) outs(%50, %48 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32 loc("layers.0.self_attn"(#loc16)), %out: f32 loc("layers.0.self_attn"(#loc16)), %out_102: i64 loc("layers.0.self_attn"(#loc16))):
      %168 = linalg.index 3 : index loc(#loc43)
      %169 = arith.index_cast %168 : index to i64 loc(#loc43)
      %170 = arith.maximumf %in, %out : f32 loc(#loc43)
      %171 = arith.cmpf ogt, %in, %out : f32 loc(#loc43)
      %172 = arith.select %171, %169, %out_102 : i64 loc(#loc43)
      linalg.yield %170, %172 : f32, i64 loc(#loc43)
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>) loc(#loc43)
    %expanded_60 = tensor.expand_shape %51#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32> loc(#loc43)
    %52 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %expanded_60 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%39 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn"(#loc16)), %in_102: f32 loc("layers.0.self_attn"(#loc16)), %out: f32 loc("layers.0.self_attn"(#loc16))):
      %168 = arith.subf %in, %in_102 : f32 loc(#loc43)
      linalg.yield %168 : f32 loc(#loc43)
    } -> tensor<1x2x8x8xf32> loc(#loc43)
    %53 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x2x8x8xf32>) outs(%39 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn"(#loc16)), %out: f32 loc("layers.0.self_attn"(#loc16))):
      %168 = math.exp %in : f32 loc(#loc43)
      linalg.yield %168 : f32 loc(#loc43)
    } -> tensor<1x2x8x8xf32> loc(#loc43)
    %54 = tensor.empty() : tensor<1x2x8x1xf32> loc(#loc43)
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32> loc(#loc43)
    %56 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<1x2x8x8xf32>) outs(%55 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn"(#loc16)), %out: f32 loc("layers.0.self_attn"(#loc16))):
      %168 = arith.addf %in, %out : f32 loc(#loc43)
      linalg.yield %168 : f32 loc(#loc43)
    } -> tensor<1x2x8x1xf32> loc(#loc43)
    %57 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%39 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn"(#loc16)), %in_102: f32 loc("layers.0.self_attn"(#loc16)), %out: f32 loc("layers.0.self_attn"(#loc16))):
      %168 = arith.divf %in, %in_102 : f32 loc(#loc43)
      linalg.yield %168 : f32 loc(#loc43)
    } -> tensor<1x2x8x8xf32> loc(#loc43)
    %collapsed_61 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc43)
    %collapsed_62 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc43)
    %58 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%45 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc43)
    %expanded_63 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc43)
    %59 = tensor.empty() : tensor<1x8x2x8xf32> loc(#loc43)
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<1x2x8x8xf32>) outs(%59 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc43)
    %collapsed_65 = tensor.collapse_shape %transposed_64 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32> loc(#loc32)
    %transposed_66 = linalg.transpose ins(%cst_28 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc32)
    %60 = linalg.matmul ins(%collapsed_65, %transposed_66 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%34 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc32)
    %61 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_27 : tensor<16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn.out_proj"(#loc6)), %out: f32 loc("layers.0.self_attn.out_proj"(#loc6))):
      linalg.yield %in : f32 loc(#loc32)
    } -> tensor<8x16xf32> loc(#loc32)
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%60, %61 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.self_attn.out_proj"(#loc6)), %in_102: f32 loc("layers.0.self_attn.out_proj"(#loc6)), %out: f32 loc("layers.0.self_attn.out_proj"(#loc6))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc32)
      linalg.yield %168 : f32 loc(#loc32)
    } -> tensor<8x16xf32> loc(#loc32)
    %expanded_67 = tensor.expand_shape %62 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32> loc(#loc32)
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_67 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("transformers/models/whisper/modeling_whisper.py":623:0), %in_102: f32 loc("layers.0.self_attn.out_proj"(#loc6)), %out: f32 loc("layers.0"(#loc17))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc44)
      linalg.yield %168 : f32 loc(#loc44)
    } -> tensor<1x8x16xf32> loc(#loc44)
    %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x8x16xf32>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32 loc("layers.0"(#loc17)), %out: f64 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.extf %in : f32 to f64 loc(#loc31)
      linalg.yield %168 : f64 loc(#loc31)
    } -> tensor<1x8x16xf64> loc(#loc31)
    %65 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%64 : tensor<1x8x16xf64>) outs(%15 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.final_layer_norm"(#loc5)), %out: f64 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.addf %in, %out : f64 loc(#loc31)
      linalg.yield %168 : f64 loc(#loc31)
    } -> tensor<1x8x1xf64> loc(#loc31)
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x8x1xf64>) outs(%14 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.final_layer_norm"(#loc5)), %out: f64 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.divf %in, %cst_44 : f64 loc(#loc31)
      linalg.yield %168 : f64 loc(#loc31)
    } -> tensor<1x8x1xf64> loc(#loc31)
    %67 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %66 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64 loc("layers.0.final_layer_norm"(#loc5)), %in_102: f64 loc("layers.0.final_layer_norm"(#loc5)), %out: f64 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.subf %in, %in_102 : f64 loc(#loc31)
      linalg.yield %168 : f64 loc(#loc31)
    } -> tensor<1x8x16xf64> loc(#loc31)
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %67 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64 loc("layers.0.final_layer_norm"(#loc5)), %in_102: f64 loc("layers.0.final_layer_norm"(#loc5)), %out: f64 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.mulf %in, %in_102 : f64 loc(#loc31)
      linalg.yield %168 : f64 loc(#loc31)
    } -> tensor<1x8x16xf64> loc(#loc31)
    %69 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68 : tensor<1x8x16xf64>) outs(%15 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.final_layer_norm"(#loc5)), %out: f64 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.addf %in, %out : f64 loc(#loc31)
      linalg.yield %168 : f64 loc(#loc31)
    } -> tensor<1x8x1xf64> loc(#loc31)
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x8x1xf64>) outs(%14 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.0.final_layer_norm"(#loc5)), %out: f64 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.divf %in, %cst_44 : f64 loc(#loc31)
      linalg.yield %168 : f64 loc(#loc31)
    } -> tensor<1x8x1xf64> loc(#loc31)
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x8x1xf64>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64 loc("layers.0.final_layer_norm"(#loc5)), %out: f32 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.truncf %in : f64 to f32 loc(#loc31)
      linalg.yield %168 : f32 loc(#loc31)
    } -> tensor<1x8x1xf32> loc(#loc31)
    %72 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.0"(#loc17)), %out: f32 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.addf %in, %out : f32 loc(#loc31)
      linalg.yield %168 : f32 loc(#loc31)
    } -> tensor<1x8x1xf32> loc(#loc31)
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.final_layer_norm"(#loc5)), %out: f32 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.divf %in, %cst_45 : f32 loc(#loc31)
      linalg.yield %168 : f32 loc(#loc31)
    } -> tensor<1x8x1xf32> loc(#loc31)
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.final_layer_norm"(#loc5)), %out: f32 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.truncf %cst_37 : f64 to f32 loc(#loc31)
      %169 = arith.addf %in, %168 : f32 loc(#loc31)
      linalg.yield %169 : f32 loc(#loc31)
    } -> tensor<1x8x1xf32> loc(#loc31)
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.0.final_layer_norm"(#loc5)), %out: f32 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = math.rsqrt %in : f32 loc(#loc31)
      linalg.yield %168 : f32 loc(#loc31)
    } -> tensor<1x8x1xf32> loc(#loc31)
    %76 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %73 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0"(#loc17)), %in_102: f32 loc("layers.0.final_layer_norm"(#loc5)), %out: f32 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.subf %in, %in_102 : f32 loc(#loc31)
      linalg.yield %168 : f32 loc(#loc31)
    } -> tensor<1x8x16xf32> loc(#loc31)
    %77 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %75 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.final_layer_norm"(#loc5)), %in_102: f32 loc("layers.0.final_layer_norm"(#loc5)), %out: f32 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.mulf %in, %in_102 : f32 loc(#loc31)
      linalg.yield %168 : f32 loc(#loc31)
    } -> tensor<1x8x16xf32> loc(#loc31)
    %78 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %cst_26 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.final_layer_norm"(#loc5)), %in_102: f32 loc("layers.0.final_layer_norm"(#loc5)), %out: f32 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.mulf %in, %in_102 : f32 loc(#loc31)
      linalg.yield %168 : f32 loc(#loc31)
    } -> tensor<1x8x16xf32> loc(#loc31)
    %79 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %cst_25 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.final_layer_norm"(#loc5)), %in_102: f32 loc("layers.0.final_layer_norm"(#loc5)), %out: f32 loc("layers.0.final_layer_norm"(#loc5))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc31)
      linalg.yield %168 : f32 loc(#loc31)
    } -> tensor<1x8x16xf32> loc(#loc31)
    %collapsed_68 = tensor.collapse_shape %79 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32> loc(#loc30)
    %80 = tensor.empty() : tensor<16x32xf32> loc(#loc30)
    %transposed_69 = linalg.transpose ins(%cst_24 : tensor<32x16xf32>) outs(%80 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc30)
    %81 = tensor.empty() : tensor<8x32xf32> loc(#loc30)
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<8x32xf32>) -> tensor<8x32xf32> loc(#loc30)
    %83 = linalg.matmul ins(%collapsed_68, %transposed_69 : tensor<8x16xf32>, tensor<16x32xf32>) outs(%82 : tensor<8x32xf32>) -> tensor<8x32xf32> loc(#loc30)
    %84 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_23 : tensor<32xf32>) outs(%81 : tensor<8x32xf32>) {
    ^bb0(%in: f32 loc("layers.0.fc1"(#loc4)), %out: f32 loc("layers.0.fc1"(#loc4))):
      linalg.yield %in : f32 loc(#loc30)
    } -> tensor<8x32xf32> loc(#loc30)
    %85 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%83, %84 : tensor<8x32xf32>, tensor<8x32xf32>) outs(%81 : tensor<8x32xf32>) {
    ^bb0(%in: f32 loc("layers.0.fc1"(#loc4)), %in_102: f32 loc("layers.0.fc1"(#loc4)), %out: f32 loc("layers.0.fc1"(#loc4))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc30)
      linalg.yield %168 : f32 loc(#loc30)
    } -> tensor<8x32xf32> loc(#loc30)
    %expanded_70 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32> loc(#loc30)
    %86 = tensor.empty() : tensor<1x8x32xf32> loc(#loc45)
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<1x8x32xf32>) outs(%86 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32 loc("layers.0.fc1"(#loc4)), %out: f32 loc("layers.0.activation_fn"(#loc18))):
      %168 = arith.divf %in, %cst_43 : f32 loc(#loc45)
      %169 = math.erf %168 : f32 loc(#loc45)
      %170 = arith.addf %169, %cst_0 : f32 loc(#loc45)
      %171 = arith.mulf %170, %cst_1 : f32 loc(#loc45)
      %172 = arith.mulf %in, %171 : f32 loc(#loc45)
      linalg.yield %172 : f32 loc(#loc45)
    } -> tensor<1x8x32xf32> loc(#loc45)
    %collapsed_71 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32> loc(#loc29)
    %88 = tensor.empty() : tensor<32x16xf32> loc(#loc29)
    %transposed_72 = linalg.transpose ins(%cst_22 : tensor<16x32xf32>) outs(%88 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc29)
    %89 = linalg.matmul ins(%collapsed_71, %transposed_72 : tensor<8x32xf32>, tensor<32x16xf32>) outs(%34 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc29)
    %90 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_21 : tensor<16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.fc2"(#loc3)), %out: f32 loc("layers.0.fc2"(#loc3))):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<8x16xf32> loc(#loc29)
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%89, %90 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0.fc2"(#loc3)), %in_102: f32 loc("layers.0.fc2"(#loc3)), %out: f32 loc("layers.0.fc2"(#loc3))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc29)
      linalg.yield %168 : f32 loc(#loc29)
    } -> tensor<8x16xf32> loc(#loc29)
    %expanded_73 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32> loc(#loc29)
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %expanded_73 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0"(#loc17)), %in_102: f32 loc("layers.0.fc2"(#loc3)), %out: f32 loc("layers.0"(#loc19))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc46)
      linalg.yield %168 : f32 loc(#loc46)
    } -> tensor<1x8x16xf32> loc(#loc46)
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x8x16xf32>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32 loc("layers.0"(#loc19)), %out: f64 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.extf %in : f32 to f64 loc(#loc28)
      linalg.yield %168 : f64 loc(#loc28)
    } -> tensor<1x8x16xf64> loc(#loc28)
    %94 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<1x8x16xf64>) outs(%15 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f64 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.addf %in, %out : f64 loc(#loc28)
      linalg.yield %168 : f64 loc(#loc28)
    } -> tensor<1x8x1xf64> loc(#loc28)
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x8x1xf64>) outs(%14 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f64 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.divf %in, %cst_44 : f64 loc(#loc28)
      linalg.yield %168 : f64 loc(#loc28)
    } -> tensor<1x8x1xf64> loc(#loc28)
    %96 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %95 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64 loc("layers.1.self_attn_layer_norm"(#loc10)), %in_102: f64 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f64 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.subf %in, %in_102 : f64 loc(#loc28)
      linalg.yield %168 : f64 loc(#loc28)
    } -> tensor<1x8x16xf64> loc(#loc28)
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %96 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64 loc("layers.1.self_attn_layer_norm"(#loc10)), %in_102: f64 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f64 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.mulf %in, %in_102 : f64 loc(#loc28)
      linalg.yield %168 : f64 loc(#loc28)
    } -> tensor<1x8x16xf64> loc(#loc28)
    %98 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<1x8x16xf64>) outs(%15 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f64 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.addf %in, %out : f64 loc(#loc28)
      linalg.yield %168 : f64 loc(#loc28)
    } -> tensor<1x8x1xf64> loc(#loc28)
    %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x8x1xf64>) outs(%14 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f64 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.divf %in, %cst_44 : f64 loc(#loc28)
      linalg.yield %168 : f64 loc(#loc28)
    } -> tensor<1x8x1xf64> loc(#loc28)
    %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x8x1xf64>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.truncf %in : f64 to f32 loc(#loc28)
      linalg.yield %168 : f32 loc(#loc28)
    } -> tensor<1x8x1xf32> loc(#loc28)
    %101 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.0"(#loc19)), %out: f32 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.addf %in, %out : f32 loc(#loc28)
      linalg.yield %168 : f32 loc(#loc28)
    } -> tensor<1x8x1xf32> loc(#loc28)
    %102 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.divf %in, %cst_45 : f32 loc(#loc28)
      linalg.yield %168 : f32 loc(#loc28)
    } -> tensor<1x8x1xf32> loc(#loc28)
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.truncf %cst_37 : f64 to f32 loc(#loc28)
      %169 = arith.addf %in, %168 : f32 loc(#loc28)
      linalg.yield %169 : f32 loc(#loc28)
    } -> tensor<1x8x1xf32> loc(#loc28)
    %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = math.rsqrt %in : f32 loc(#loc28)
      linalg.yield %168 : f32 loc(#loc28)
    } -> tensor<1x8x1xf32> loc(#loc28)
    %105 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %102 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0"(#loc19)), %in_102: f32 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.subf %in, %in_102 : f32 loc(#loc28)
      linalg.yield %168 : f32 loc(#loc28)
    } -> tensor<1x8x16xf32> loc(#loc28)
    %106 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %104 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn_layer_norm"(#loc10)), %in_102: f32 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.mulf %in, %in_102 : f32 loc(#loc28)
      linalg.yield %168 : f32 loc(#loc28)
    } -> tensor<1x8x16xf32> loc(#loc28)
    %107 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %cst_20 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn_layer_norm"(#loc10)), %in_102: f32 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.mulf %in, %in_102 : f32 loc(#loc28)
      linalg.yield %168 : f32 loc(#loc28)
    } -> tensor<1x8x16xf32> loc(#loc28)
    %108 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %cst_19 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn_layer_norm"(#loc10)), %in_102: f32 loc("layers.1.self_attn_layer_norm"(#loc10)), %out: f32 loc("layers.1.self_attn_layer_norm"(#loc10))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc28)
      linalg.yield %168 : f32 loc(#loc28)
    } -> tensor<1x8x16xf32> loc(#loc28)
    %collapsed_74 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32> loc(#loc27)
    %transposed_75 = linalg.transpose ins(%cst_18 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc27)
    %109 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%34 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc27)
    %110 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_17 : tensor<16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn.q_proj"(#loc9)), %out: f32 loc("layers.1.self_attn.q_proj"(#loc9))):
      linalg.yield %in : f32 loc(#loc27)
    } -> tensor<8x16xf32> loc(#loc27)
    %111 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%109, %110 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn.q_proj"(#loc9)), %in_102: f32 loc("layers.1.self_attn.q_proj"(#loc9)), %out: f32 loc("layers.1.self_attn.q_proj"(#loc9))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc27)
      linalg.yield %168 : f32 loc(#loc27)
    } -> tensor<8x16xf32> loc(#loc27)
    %expanded_76 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32> loc(#loc27)
    %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<1x8x16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn.q_proj"(#loc9)), %out: f32 loc("layers.1.self_attn"(#loc9))):
      %168 = arith.truncf %cst_32 : f64 to f32 loc(#loc47)
      %169 = arith.mulf %in, %168 : f32 loc(#loc47)
      linalg.yield %169 : f32 loc(#loc47)
    } -> tensor<1x8x16xf32> loc(#loc47)
    %expanded_77 = tensor.expand_shape %112 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc47)
    %transposed_78 = linalg.transpose ins(%expanded_77 : tensor<1x8x2x8xf32>) outs(%39 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc47)
    %transposed_79 = linalg.transpose ins(%cst_16 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc26)
    %113 = linalg.matmul ins(%collapsed_74, %transposed_79 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%34 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc26)
    %expanded_80 = tensor.expand_shape %113 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32> loc(#loc48)
    %transposed_81 = linalg.transpose ins(%cst_15 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc25)
    %114 = linalg.matmul ins(%collapsed_74, %transposed_81 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%34 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc25)
    %115 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn.v_proj"(#loc7)), %out: f32 loc("layers.1.self_attn.v_proj"(#loc7))):
      linalg.yield %in : f32 loc(#loc25)
    } -> tensor<8x16xf32> loc(#loc25)
    %116 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%114, %115 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn.v_proj"(#loc7)), %in_102: f32 loc("layers.1.self_attn.v_proj"(#loc7)), %out: f32 loc("layers.1.self_attn.v_proj"(#loc7))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc25)
      linalg.yield %168 : f32 loc(#loc25)
    } -> tensor<8x16xf32> loc(#loc25)
    %expanded_82 = tensor.expand_shape %116 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32> loc(#loc49)
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<1x8x2x8xf32>) outs(%39 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc49)
    %transposed_84 = linalg.transpose ins(%expanded_80 : tensor<1x8x2x8xf32>) outs(%39 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc50)
    %collapsed_85 = tensor.collapse_shape %transposed_78 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc50)
    %collapsed_86 = tensor.collapse_shape %transposed_84 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc50)
    %117 = linalg.batch_matmul ins(%collapsed_85, %collapsed_86 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%45 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc50)
    %expanded_87 = tensor.expand_shape %117 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc50)
    %118:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_87 : tensor<1x2x8x8xf32>) outs(%50, %48 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32 loc("layers.1.self_attn"(#loc16)), %out: f32 loc("layers.1.self_attn"(#loc16)), %out_102: i64 loc("layers.1.self_attn"(#loc16))):
      %168 = linalg.index 3 : index loc(#loc50)
      %169 = arith.index_cast %168 : index to i64 loc(#loc50)
      %170 = arith.maximumf %in, %out : f32 loc(#loc50)
      %171 = arith.cmpf ogt, %in, %out : f32 loc(#loc50)
      %172 = arith.select %171, %169, %out_102 : i64 loc(#loc50)
      linalg.yield %170, %172 : f32, i64 loc(#loc50)
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>) loc(#loc50)
    %expanded_88 = tensor.expand_shape %118#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32> loc(#loc50)
    %119 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_87, %expanded_88 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%39 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn"(#loc16)), %in_102: f32 loc("layers.1.self_attn"(#loc16)), %out: f32 loc("layers.1.self_attn"(#loc16))):
      %168 = arith.subf %in, %in_102 : f32 loc(#loc50)
      linalg.yield %168 : f32 loc(#loc50)
    } -> tensor<1x2x8x8xf32> loc(#loc50)
    %120 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<1x2x8x8xf32>) outs(%39 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn"(#loc16)), %out: f32 loc("layers.1.self_attn"(#loc16))):
      %168 = math.exp %in : f32 loc(#loc50)
      linalg.yield %168 : f32 loc(#loc50)
    } -> tensor<1x2x8x8xf32> loc(#loc50)
    %121 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%120 : tensor<1x2x8x8xf32>) outs(%55 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn"(#loc16)), %out: f32 loc("layers.1.self_attn"(#loc16))):
      %168 = arith.addf %in, %out : f32 loc(#loc50)
      linalg.yield %168 : f32 loc(#loc50)
    } -> tensor<1x2x8x1xf32> loc(#loc50)
    %122 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %121 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%39 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn"(#loc16)), %in_102: f32 loc("layers.1.self_attn"(#loc16)), %out: f32 loc("layers.1.self_attn"(#loc16))):
      %168 = arith.divf %in, %in_102 : f32 loc(#loc50)
      linalg.yield %168 : f32 loc(#loc50)
    } -> tensor<1x2x8x8xf32> loc(#loc50)
    %collapsed_89 = tensor.collapse_shape %122 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc50)
    %collapsed_90 = tensor.collapse_shape %transposed_83 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc50)
    %123 = linalg.batch_matmul ins(%collapsed_89, %collapsed_90 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%45 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc50)
    %expanded_91 = tensor.expand_shape %123 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc50)
    %transposed_92 = linalg.transpose ins(%expanded_91 : tensor<1x2x8x8xf32>) outs(%59 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc50)
    %collapsed_93 = tensor.collapse_shape %transposed_92 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32> loc(#loc24)
    %transposed_94 = linalg.transpose ins(%cst_13 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc24)
    %124 = linalg.matmul ins(%collapsed_93, %transposed_94 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%34 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc24)
    %125 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn.out_proj"(#loc6)), %out: f32 loc("layers.1.self_attn.out_proj"(#loc6))):
      linalg.yield %in : f32 loc(#loc24)
    } -> tensor<8x16xf32> loc(#loc24)
    %126 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%124, %125 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.self_attn.out_proj"(#loc6)), %in_102: f32 loc("layers.1.self_attn.out_proj"(#loc6)), %out: f32 loc("layers.1.self_attn.out_proj"(#loc6))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc24)
      linalg.yield %168 : f32 loc(#loc24)
    } -> tensor<8x16xf32> loc(#loc24)
    %expanded_95 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32> loc(#loc24)
    %127 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %expanded_95 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.0"(#loc19)), %in_102: f32 loc("layers.1.self_attn.out_proj"(#loc6)), %out: f32 loc("layers.1"(#loc17))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc51)
      linalg.yield %168 : f32 loc(#loc51)
    } -> tensor<1x8x16xf32> loc(#loc51)
    %128 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x8x16xf32>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32 loc("layers.1"(#loc17)), %out: f64 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.extf %in : f32 to f64 loc(#loc23)
      linalg.yield %168 : f64 loc(#loc23)
    } -> tensor<1x8x16xf64> loc(#loc23)
    %129 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<1x8x16xf64>) outs(%15 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.final_layer_norm"(#loc5)), %out: f64 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.addf %in, %out : f64 loc(#loc23)
      linalg.yield %168 : f64 loc(#loc23)
    } -> tensor<1x8x1xf64> loc(#loc23)
    %130 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x8x1xf64>) outs(%14 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.final_layer_norm"(#loc5)), %out: f64 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.divf %in, %cst_44 : f64 loc(#loc23)
      linalg.yield %168 : f64 loc(#loc23)
    } -> tensor<1x8x1xf64> loc(#loc23)
    %131 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %130 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64 loc("layers.1.final_layer_norm"(#loc5)), %in_102: f64 loc("layers.1.final_layer_norm"(#loc5)), %out: f64 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.subf %in, %in_102 : f64 loc(#loc23)
      linalg.yield %168 : f64 loc(#loc23)
    } -> tensor<1x8x16xf64> loc(#loc23)
    %132 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %131 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64 loc("layers.1.final_layer_norm"(#loc5)), %in_102: f64 loc("layers.1.final_layer_norm"(#loc5)), %out: f64 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.mulf %in, %in_102 : f64 loc(#loc23)
      linalg.yield %168 : f64 loc(#loc23)
    } -> tensor<1x8x16xf64> loc(#loc23)
    %133 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<1x8x16xf64>) outs(%15 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.final_layer_norm"(#loc5)), %out: f64 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.addf %in, %out : f64 loc(#loc23)
      linalg.yield %168 : f64 loc(#loc23)
    } -> tensor<1x8x1xf64> loc(#loc23)
    %134 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x8x1xf64>) outs(%14 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layers.1.final_layer_norm"(#loc5)), %out: f64 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.divf %in, %cst_44 : f64 loc(#loc23)
      linalg.yield %168 : f64 loc(#loc23)
    } -> tensor<1x8x1xf64> loc(#loc23)
    %135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x8x1xf64>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64 loc("layers.1.final_layer_norm"(#loc5)), %out: f32 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.truncf %in : f64 to f32 loc(#loc23)
      linalg.yield %168 : f32 loc(#loc23)
    } -> tensor<1x8x1xf32> loc(#loc23)
    %136 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.1"(#loc17)), %out: f32 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.addf %in, %out : f32 loc(#loc23)
      linalg.yield %168 : f32 loc(#loc23)
    } -> tensor<1x8x1xf32> loc(#loc23)
    %137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.final_layer_norm"(#loc5)), %out: f32 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.divf %in, %cst_45 : f32 loc(#loc23)
      linalg.yield %168 : f32 loc(#loc23)
    } -> tensor<1x8x1xf32> loc(#loc23)
    %138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.final_layer_norm"(#loc5)), %out: f32 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.truncf %cst_37 : f64 to f32 loc(#loc23)
      %169 = arith.addf %in, %168 : f32 loc(#loc23)
      linalg.yield %169 : f32 loc(#loc23)
    } -> tensor<1x8x1xf32> loc(#loc23)
    %139 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.1.final_layer_norm"(#loc5)), %out: f32 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = math.rsqrt %in : f32 loc(#loc23)
      linalg.yield %168 : f32 loc(#loc23)
    } -> tensor<1x8x1xf32> loc(#loc23)
    %140 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %137 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1"(#loc17)), %in_102: f32 loc("layers.1.final_layer_norm"(#loc5)), %out: f32 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.subf %in, %in_102 : f32 loc(#loc23)
      linalg.yield %168 : f32 loc(#loc23)
    } -> tensor<1x8x16xf32> loc(#loc23)
    %141 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %139 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.final_layer_norm"(#loc5)), %in_102: f32 loc("layers.1.final_layer_norm"(#loc5)), %out: f32 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.mulf %in, %in_102 : f32 loc(#loc23)
      linalg.yield %168 : f32 loc(#loc23)
    } -> tensor<1x8x16xf32> loc(#loc23)
    %142 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %cst_11 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.final_layer_norm"(#loc5)), %in_102: f32 loc("layers.1.final_layer_norm"(#loc5)), %out: f32 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.mulf %in, %in_102 : f32 loc(#loc23)
      linalg.yield %168 : f32 loc(#loc23)
    } -> tensor<1x8x16xf32> loc(#loc23)
    %143 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %cst_10 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.final_layer_norm"(#loc5)), %in_102: f32 loc("layers.1.final_layer_norm"(#loc5)), %out: f32 loc("layers.1.final_layer_norm"(#loc5))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc23)
      linalg.yield %168 : f32 loc(#loc23)
    } -> tensor<1x8x16xf32> loc(#loc23)
    %collapsed_96 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32> loc(#loc22)
    %transposed_97 = linalg.transpose ins(%cst_9 : tensor<32x16xf32>) outs(%80 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc22)
    %144 = linalg.matmul ins(%collapsed_96, %transposed_97 : tensor<8x16xf32>, tensor<16x32xf32>) outs(%82 : tensor<8x32xf32>) -> tensor<8x32xf32> loc(#loc22)
    %145 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<32xf32>) outs(%81 : tensor<8x32xf32>) {
    ^bb0(%in: f32 loc("layers.1.fc1"(#loc4)), %out: f32 loc("layers.1.fc1"(#loc4))):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<8x32xf32> loc(#loc22)
    %146 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%144, %145 : tensor<8x32xf32>, tensor<8x32xf32>) outs(%81 : tensor<8x32xf32>) {
    ^bb0(%in: f32 loc("layers.1.fc1"(#loc4)), %in_102: f32 loc("layers.1.fc1"(#loc4)), %out: f32 loc("layers.1.fc1"(#loc4))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc22)
      linalg.yield %168 : f32 loc(#loc22)
    } -> tensor<8x32xf32> loc(#loc22)
    %expanded_98 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32> loc(#loc22)
    %147 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<1x8x32xf32>) outs(%86 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32 loc("layers.1.fc1"(#loc4)), %out: f32 loc("layers.1.activation_fn"(#loc18))):
      %168 = arith.divf %in, %cst_43 : f32 loc(#loc52)
      %169 = math.erf %168 : f32 loc(#loc52)
      %170 = arith.addf %169, %cst_0 : f32 loc(#loc52)
      %171 = arith.mulf %170, %cst_1 : f32 loc(#loc52)
      %172 = arith.mulf %in, %171 : f32 loc(#loc52)
      linalg.yield %172 : f32 loc(#loc52)
    } -> tensor<1x8x32xf32> loc(#loc52)
    %collapsed_99 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32> loc(#loc21)
    %transposed_100 = linalg.transpose ins(%cst_7 : tensor<16x32xf32>) outs(%88 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc21)
    %148 = linalg.matmul ins(%collapsed_99, %transposed_100 : tensor<8x32xf32>, tensor<32x16xf32>) outs(%34 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc21)
    %149 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.fc2"(#loc3)), %out: f32 loc("layers.1.fc2"(#loc3))):
      linalg.yield %in : f32 loc(#loc21)
    } -> tensor<8x16xf32> loc(#loc21)
    %150 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%148, %149 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%9 : tensor<8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1.fc2"(#loc3)), %in_102: f32 loc("layers.1.fc2"(#loc3)), %out: f32 loc("layers.1.fc2"(#loc3))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc21)
      linalg.yield %168 : f32 loc(#loc21)
    } -> tensor<8x16xf32> loc(#loc21)
    %expanded_101 = tensor.expand_shape %150 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32> loc(#loc21)
    %151 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %expanded_101 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1"(#loc17)), %in_102: f32 loc("layers.1.fc2"(#loc3)), %out: f32 loc("layers.1"(#loc19))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc53)
      linalg.yield %168 : f32 loc(#loc53)
    } -> tensor<1x8x16xf32> loc(#loc53)
    %152 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x8x16xf32>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32 loc("layers.1"(#loc19)), %out: f64 loc("layer_norm"(#loc2))):
      %168 = arith.extf %in : f32 to f64 loc(#loc20)
      linalg.yield %168 : f64 loc(#loc20)
    } -> tensor<1x8x16xf64> loc(#loc20)
    %153 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<1x8x16xf64>) outs(%15 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layer_norm"(#loc2)), %out: f64 loc("layer_norm"(#loc2))):
      %168 = arith.addf %in, %out : f64 loc(#loc20)
      linalg.yield %168 : f64 loc(#loc20)
    } -> tensor<1x8x1xf64> loc(#loc20)
    %154 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x8x1xf64>) outs(%14 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layer_norm"(#loc2)), %out: f64 loc("layer_norm"(#loc2))):
      %168 = arith.divf %in, %cst_44 : f64 loc(#loc20)
      linalg.yield %168 : f64 loc(#loc20)
    } -> tensor<1x8x1xf64> loc(#loc20)
    %155 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %154 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64 loc("layer_norm"(#loc2)), %in_102: f64 loc("layer_norm"(#loc2)), %out: f64 loc("layer_norm"(#loc2))):
      %168 = arith.subf %in, %in_102 : f64 loc(#loc20)
      linalg.yield %168 : f64 loc(#loc20)
    } -> tensor<1x8x16xf64> loc(#loc20)
    %156 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %155 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%12 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64 loc("layer_norm"(#loc2)), %in_102: f64 loc("layer_norm"(#loc2)), %out: f64 loc("layer_norm"(#loc2))):
      %168 = arith.mulf %in, %in_102 : f64 loc(#loc20)
      linalg.yield %168 : f64 loc(#loc20)
    } -> tensor<1x8x16xf64> loc(#loc20)
    %157 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<1x8x16xf64>) outs(%15 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layer_norm"(#loc2)), %out: f64 loc("layer_norm"(#loc2))):
      %168 = arith.addf %in, %out : f64 loc(#loc20)
      linalg.yield %168 : f64 loc(#loc20)
    } -> tensor<1x8x1xf64> loc(#loc20)
    %158 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x8x1xf64>) outs(%14 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64 loc("layer_norm"(#loc2)), %out: f64 loc("layer_norm"(#loc2))):
      %168 = arith.divf %in, %cst_44 : f64 loc(#loc20)
      linalg.yield %168 : f64 loc(#loc20)
    } -> tensor<1x8x1xf64> loc(#loc20)
    %159 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x8x1xf64>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64 loc("layer_norm"(#loc2)), %out: f32 loc("layer_norm"(#loc2))):
      %168 = arith.truncf %in : f64 to f32 loc(#loc20)
      linalg.yield %168 : f32 loc(#loc20)
    } -> tensor<1x8x1xf32> loc(#loc20)
    %160 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layers.1"(#loc19)), %out: f32 loc("layer_norm"(#loc2))):
      %168 = arith.addf %in, %out : f32 loc(#loc20)
      linalg.yield %168 : f32 loc(#loc20)
    } -> tensor<1x8x1xf32> loc(#loc20)
    %161 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layer_norm"(#loc2)), %out: f32 loc("layer_norm"(#loc2))):
      %168 = arith.divf %in, %cst_45 : f32 loc(#loc20)
      linalg.yield %168 : f32 loc(#loc20)
    } -> tensor<1x8x1xf32> loc(#loc20)
    %162 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layer_norm"(#loc2)), %out: f32 loc("layer_norm"(#loc2))):
      %168 = arith.truncf %cst_37 : f64 to f32 loc(#loc20)
      %169 = arith.addf %in, %168 : f32 loc(#loc20)
      linalg.yield %169 : f32 loc(#loc20)
    } -> tensor<1x8x1xf32> loc(#loc20)
    %163 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x8x1xf32>) outs(%22 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32 loc("layer_norm"(#loc2)), %out: f32 loc("layer_norm"(#loc2))):
      %168 = math.rsqrt %in : f32 loc(#loc20)
      linalg.yield %168 : f32 loc(#loc20)
    } -> tensor<1x8x1xf32> loc(#loc20)
    %164 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %161 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layers.1"(#loc19)), %in_102: f32 loc("layer_norm"(#loc2)), %out: f32 loc("layer_norm"(#loc2))):
      %168 = arith.subf %in, %in_102 : f32 loc(#loc20)
      linalg.yield %168 : f32 loc(#loc20)
    } -> tensor<1x8x16xf32> loc(#loc20)
    %165 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %163 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layer_norm"(#loc2)), %in_102: f32 loc("layer_norm"(#loc2)), %out: f32 loc("layer_norm"(#loc2))):
      %168 = arith.mulf %in, %in_102 : f32 loc(#loc20)
      linalg.yield %168 : f32 loc(#loc20)
    } -> tensor<1x8x16xf32> loc(#loc20)
    %166 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %cst_5 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layer_norm"(#loc2)), %in_102: f32 loc("layer_norm"(#loc2)), %out: f32 loc("layer_norm"(#loc2))):
      %168 = arith.mulf %in, %in_102 : f32 loc(#loc20)
      linalg.yield %168 : f32 loc(#loc20)
    } -> tensor<1x8x16xf32> loc(#loc20)
    %167 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %cst_4 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%6 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc("layer_norm"(#loc2)), %in_102: f32 loc("layer_norm"(#loc2)), %out: f32 loc("layer_norm"(#loc2))):
      %168 = arith.addf %in, %in_102 : f32 loc(#loc20)
      linalg.yield %168 : f32 loc(#loc20)
    } -> tensor<1x8x16xf32> loc(#loc20)
    return %167 : tensor<1x8x16xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc = loc(unknown)
#loc8 = loc("transformers/models/whisper/modeling_whisper.py":336:0)
#loc26 = loc("layers.1.self_attn.k_proj"(#loc8))
#loc34 = loc("layers.0.self_attn.k_proj"(#loc8))
#loc41 = loc("layers.0.self_attn"(#loc8))
#loc42 = loc("layers.0.self_attn"(#loc7))
#loc48 = loc("layers.1.self_attn"(#loc8))
#loc49 = loc("layers.1.self_attn"(#loc7))

{-#
  dialect_resources: {
    builtin: {
      layer_norm.bias: "0x040000007F30493EE58917BFEE90D03DAC648F3E7A42F33ED98D103FD4ED313E190F563F286BA93E98A49B3D90C482BD441C0EBFC3019A3F44D78EBD1A9C923FFACA053F",
      layer_norm.weight: "0x040000007DC93A3F363FA43F64ADB33F5EA99F3F2FB4B33F1647193F3B56733F647D0F3F666D843FBAD5403FD0E9293FBF28833FFFF69D3F3E31933FF5DB6B3F30BB9E3F",
      layers.1.fc2.bias: "0x04000000625F7F3E6870653FF84E80BE78E91E3FE0EA2ABEC8C1AB3EC06BF7BC202E22BFE424943F124D3A3F0A7825BEC692963FB88D9C3E2124E13E2095FC3C545E3F3F",
      layers.1.fc2.weight: "0x040000002A3B843E7011143E86591EBE02F7563EE54913BECF2BCDBE0EA0F63DC9BE2CBEAFB835BE6D87E23D7F765ABEBEEB183EACA781BE6A9149BE1570343DD504CFBE7B26B5BDEDED04BF9ACBFCBECCB5FBBDB5CBB6BDF17DC53D66EC96BDA8878DBBC3CCB0BDF4FBB03E4643763D99AD7B3EAA9CC53E803769BEAF51DDBE07BC633E4492BB3D991AE93D4055C0BA6632003D50B593BC38977BBEFB7595BE5403CB3CE475373D416A9F3E60CAEEBB995E6E3E37AD9D3DF1EDA03EE30C37BEF4D3DB3DA646CEBD7615A93D683F21BE118D5FBECE76153E8FB9CB3D9A12C33D364CFC3C58B062BE76C9EA3DB2708FBC4AB78DBE226FA8BCF070C83E6069A53E6690443E7ADE673C83504ABEE29F4A3D3E6FC2BD2078CEBC8C6A293E0EDA6D3EBA95B83DEC675D3DA701D23D2F0BD53DEA4DA5BDF0A0CBBD921B4E3E6E8603BE06B535BD08B91F3E28E7843EACA62BBE949AE0BD23F9B23D954D57BEB8F8C0BDB86AB73D1C130D3E98008ABB24429FBDB2031F3E181870BDA4A08CBE36C56EBE3C1C55BCD82F11BE91DBB4BEB7A5D13D1CEAA9BDE3B44FBE43F5213ED12AAE3EFDA54A3E36B27DBDE384A63E70EE21BD8CCA613DB274A33CD804E2BD38F8883B70A10B3C280F2D3C620D133ED644293DC7150A3D463C313DBAD9FDBD15921EBE4881FA3DB2C0713CA0DFA9BC3D1D14BE4EFD553EA098AF3ED80454BEE25BBD3D06B5633EE0585D3DEEE3A73D9898243D2E1AEFBC3C5C0CBE8417FABE40D5AA3D443551BE10EA5A3D7BE945BEC5F808BE48DE96BD42644B3E5E91743D9A53D73E3B596E3EF9495A3E05FC5D3E418EC93CFF0649BE16EDB43D60DA70BDD0DC4CBE9FFD2F3DA02B9C3B1450D03BE43D2A3D8B222C3E8C5BAA3D46C95D3CCE96F2BD0D0DDC3DCF0FD83DC9C1F13D7AE001BEB0A163BC00703139A219CB3CD1CB39BE0EC2003FB6CA8E3EB1381BBE04E67DBC0E846F3EA31FFF3C6F518CBDDCAB55BDA42416BEB644583EADCBBA3C715390BED092963DD86CAB3E819F8ABEDD8F7B3E52FE183D76522A3D148899BDDDDE8ABE969504BE1E7D193E8EE22E3EE0EE87BDE4C938BD4B74A0BEA59F2D3EFB107F3DED155E3D9F22B1BD408CAC3DCC72853CAE9107BDA56921BE2C95A1BE5F4F0DBE442E90BD8F2B843C9EF567BE4397383E84556B3E7D2E18BE5E69153EE053053B2C502E3E54DB8F3E602415BE9B2619BE61D1223E4A80963D74D0903DE52AEA3E6FA1BBBDD8F9A43D40FB8DBDB8888ABDF3ED463D35B7453ED8AE42BE80A6773E67B3593ECC11923B1AB09DBCAAAC48BEFBC30EBE9875533E5AF25A3E745BA03E4E32F9BDC800AEBE5BC2743ED7BF363E697322BEFC4F483DAE514B3EC045B23D84BA6C3E82DA1EBE0EC103BE59D13B3DAE67AA3C3C9FFABC2BFD253E8A7781BE16AF9DBD86D7C6BCF1B5A23E59B79F3E4E76B83D5DB5143E769591BD542DCEBE84BB323EFEF5123EF45D153C2CEBA43EB1C653BEEDEF2F3EF53B0C3ECB77BEBEBC584F3DD3C6913E8CA03BBCA6C5B9BC4161B63E0E93013C2453833DD095183D00BA37BE1A4B4CBD4FBB06BE3D5B053E6E94FABDD86132BE6C450E3DC0DE873D0CF5C53E9366D93E327A373DE3CBA6BD2A7DC1BDA6D2543D14ACC5BEA37B91BE1FA6223E5155A43E424C6B3EC4609FBEFA7A7E3D08B2A83DC627543E59D07B3E1542833E82DA8C3D337B5A3EA5285A3E3EF67B3C2E1DB33EDBA110BEBE50163EC28BE8BD7E7D223E1C54A13D5B6A5C3E4825623EDEC58ABDDD135F3E0E28C93C603874BB7D2E5B3EBE35BC3C92AB4EBD0071363E94FDE3BC181153BEEEB48C3D5C865D3E40D2D9BD2AB41D3EB002453E515EABBE2A8E0C3EDC324A3EA4DD9FBD910FA13EAF87083D00220D3E6A73913DEF6DB33E60C005BE848D8ABE14AD773DF759083D0A958E3E1808093EBD8B07BE1EAC9CBCE817403E34A572BEB307563DF1D809BEA469893D76DF5FBE98A171BE22FDBF3DE6FF213E714E373E32AF783EC95492BECB86153EE57A12BEDF7FBC3E26D39BBDB9DE48BE30C2CE3EFF5782BE70E9833D5CAD8E3D45235D3EBE96C7BDAA9E763E8C29243E379D333DF053C1BD6D58623E6E75D93C449E2DBEFC9C2BBE9A9B39BEED40243E6C56383E06AF393C0ADC2D3E863593BE217D95BD8818CA3C60F3983D88708D3E4F72D2BE24F5613E952F343E1190223E208DCEBDE862A0BB17341FBE1CA1B13EF0211F3DE16743BE28A565BE48AA8DBC6F2258BE97F989BD2D6036BE87DD4CBECDBE9D3EFFD9833EF8960C3E9AB65DBD4C88E33D61299E3E9331AE3D343172BE000EABBD421DB2BD3A67163EFC4D9ABDB885F7BDB976E83DB1DEABBDC0C4C33D800B903DA358333EE6461F3E2CAD5D3DA0212DBB6676A5BC1B1C543E9D5481BDAEBCF43D2A3E5E3D463CF63D77FF343E87E9903E1E6F71BEB9AF743E74186DBC8A415E3D24289E3D2E79833ED483E03DDDCC95BD21594D3E8555CD3D1C0A55BDCC36AA3EBD2A91BDD40F2EBDFAE0953DC6E95FBE9A317ABEF84F343C2FB9A7BEA6823FBE6BA689BDC042D8BDBE90193E0194553E7D68DA3C62A4D43DD108A73DD719033EC302663E2D436A3E3939063D3CAD9F3B2CB732BE8A9C60BD4E06533D22E2543DA7104BBEB142473E30EF873D95605C3ECAC836BE11345B3E125010BD88BE833CECDF9C3EE87FE53D9583853E89B34BBEFE6DE1BC12396BBD57FB3F3E32BD8C3DC8AE7D3E9B1B303E8E3CEF3C9B408E3E0025483D5563083E01B3963CFAEE783CDDB52F3EE6B78A3D1246193EC4B7753ECC367F3EC7C20ABEC2BF9ABDC226803ECB32943E64D338BE61D7353EA0283B3A4962903E3408D73D96ED173D36F7B6BE68D5D43CE6BD883D29CC5B3E6BEB54BEE493CC3D2C5DA53B",
      layers.1.fc1.bias: "0x0400000040CAA6BE125E2BBFDA1A5EBF1886EABDD01E7D3F5C1B333F10CBF7BC6DB82A3F7C3D5ABF6C1CB03EF05FB8BE0E8ADCBE9120A83E9788D73E59720F3FC6DDCDBE2D5F0FBF4388593E4E46D13E26F6AE3E6A03D9BE70521F3E638C353F70C39C3CC02FBC3DC677B33ED19D2F3FBCBA92BEA2770D3F5A3F57BFE65308BE9098343E",
      layers.1.fc1.weight: "0x04000000EBC4A23E92CEE03E2D2F0DBEFC6A86BE56F5CBBD7E249D3EE3B51DBE1099323E6B64BFBE906035BD955FCFBE78D7083DFA6EAC3EAAEE933D38CD513E23D4533E2C2D5F3C2F543EBE007AB7BBFCB02ABEE8856BBDD1929ABE5C0C1A3DC827EABD3C033E3E54D2613CCDE639BEB8C59F3EC0AFCBBA1DA3CB3E942C093E831F153E767042BEA33BAF3D7E3C01BDFC2C123F0E3EC13EC37635BE1A2B5ABE37ACA03E225D27BEE907C93D4C0C2F3E3894493E4032A03EE5BE643E3E413C3EFBFC11BEEEC973BEBAA2A13E927AC53D550B793E48E4643EB9C49E3E6A77A03EFA2C9E3CDE8D503E1274FD3DD1AEB23EB157EA3EFE77D4BDC017003EA4BC093D80E72ABDDEBDA03C66A900BE441D34BED6DCEF3C0DF44A3EB7DDC43E5C6EB43D48145DBE8692A3BD586C153FB035FABBCA4E203ED6B9943EAE574BBEA692C33D5902953D52CF9CBEF0877ABCE0B2F13D20B60DBD7451403F9D01ED3EF6793FBECC7C1D3EA466DA3C6C74C4BDB498F03E070ED33DF22B8F3DEBC3803DC7B61A3E20A6353C48718F3E4C9C15BEB80AB63B7B5FEC3D78A941BEEC7531BD1E43243ED450B1BE2E797B3E147473BE9922883E62C8903E39E4273E25A15F3E8E27013F83F910BE7275BBBE40FA8D3E9BA7983ECA3E8E3EB0F71E3D8C5AF93E58FE903E24B18C3EB87DF9BC08A8B3BDBE48B4BDC28D923EB72A883ECD26B43D692709BFB883E6BD10CECDBD7618983EE788C63EF01BBDBC8058D9BC384560BE62251B3E34422ABD46BEAABD9E9561BE34467EBD1C00AC3CA83AA1BE6011BB3E965564BEC208B93E06249B3DAB89ADBE68438DBEA61F78BE3067D13EFE5B79BE0C71423E6922D73DAEF12C3E2BDB053E0C0EE3BD094B613EC0F5803E500001BD442493BE2177E63EAFBC483FC46F563E87D2883EA07C02BDAC092A3EE4FD083DA8CDB53E59344E3D9C8D48BEA1CDBF3EDCD8CC3E6462823E32F4E33C621C8E3E8089F9BBF6AC0BBE4612E5BD5C88113E9A2B943DA874F4BDC828303EAA420D3FE25091BE509077BC7A8B843E8EECB3BE9659B1BED420853C79E7933E1873173F267FAA3ED409E8BD8F44AA3E6022253E4AB394BDC65B7F3F8AF1AD3DCA1961BD03DBE43E8731A4BE1E68C23DE29DBE3DA1A8873E5A535C3D7B9B2A3EC825F73CE44640BE16AC563FFCF707BE3C43C33DF2E45BBE7FBA253FB25BE8BD6CAECEBD311FAF3EBFFC20BE97B83D3E0C62ABBD540C3C3E52A4B33E0C66D23E718BCBBEC1CA253DCA9A503E3D28E63DCECBD13D93F3AC3D92B746BE505AB43D7819863E4CAF6A3E58A97DBE401F67BCF8AD83BD66CF5DBD121C6BBE3688E1BED632BA3E6020CB3EC7F492BEBC2C3CBE81E2123ED643443EE6620E3EF209063F301F3A3EEABB7F3D3C25233E852A8F3E8064DF3C4CB6D03DD02B193E690FA93E27D3C7BECA367C3EFE0B80BE3580B93E88540D3EC1564B3E0F6AA03D64B17DBE185217BE888B303EDE7EBE3E118E903EFDDB743EC936843E929716BE6A4941BE9216A23DBF04D63E6950923DA08D73BBD2E23F3E1C998D3D868E953CCB408B3DF61E053D8317233D8D8FE03EB4BC17BECB9E833D26433A3D90AA003DECC7BBBD99D4BB3D62999ABEDBEDFD3D398B8BBE38EC35BEAEE190BE903D163B5CB1EF3D4C5D5D3E791BD93E03D0803EF605CDBD60A7093FBF6A803EA3B8873D3295953E4EA2903E660222BE6A2729BD9CEA4BBEAE48ED3E422EE6BD347CB03DB757453E6331883DF739DB3EB2C04A3D14243B3ED73CB7BE946F0D3FC6F8613E46EE6A3E7D57553E521EAA3CD552B93EC7F31ABE29C98CBE987D443CDC653F3ED28A0B3FE2928C3E4468E1BC980BDABDFA21293EE3851FBED27950BD08932F3E0650A3BD87BBC33DD013CCBD4C078A3EE0A0893E5E5A373F8EAEE53C14883A3E1903AFBEC334243FCCAE753DBCA03BBEC3CB633D7C38D63DC0B2EF3C49DEB13EFC9527BE6639773E429A1ABD0E50893E2B7DF43E12AA473E34B9E0BC8E0224BE7B56FC3D9BC512BEAE72383D58622D3E0CF4D7BD31C0A43E0D629F3E33DB253ED176D43D22778A3DC013BA3EC5EEFA3D8828B53EDB82CCBE18B2783DF0CB6A3EC6748CBDD45510BD36A3E0BEA0CE9EBDEC83073E713DA2BE26D192BEBA9F163F88814BBEECF8853E08DB863EBAB6373E3CFEA13D32F8613D7DDD5D3E1671FA3C33E1BEBE18AA803ED959753D54B93B3E31A19F3E8CE143BD374CC03E18A1993EDEF05DBE6E1DAB3EBCDA2F3EF290D53C2941103E98FF473CABB10D3F8AD1833E00AABEBE4381193E5271DF3E7441383E90A7693EEA5E903E70BFE73DEA4262BEF940B93E7AF48A3D3680F6BD0E4830BEBF0FA7BE80480ABE603C8E3BC9AE16BF036DC5BE51E1993EC26B91BDBE19843E2CA9813CB92E4A3F5DC20CBF309A493B1CFCB1BEEE3D0D3FB24AC73E4A9308BE8C23AC3E52107ABEB634013D789F3D3E4BD23EBEC701AB3E8C8EF53E2804253EE6ACC0BDC9318D3E3823B9BCE961683E7ED3ACBD03DFAB3D3C25863EA6548B3E21C394BE3E4E81BD9E6F48BE4601443EC983DEBE3081203FF6740DBE673B9EBE9A2CF13DA1AAB13EAE3BF2BD089534BEC94CA63E6F28113FA1FF8DBE4233E43E075B06BE09E8CABEB5D7293D36FA5F3E2472D6BD57568ABE68BE9A3D02AC8BBDF1CE7E3D5DF6BF3DB44765BE71760D3E9AFF5F3D065D03BF90FACEBE2610933CA86E1A3E1C53F23C0CD6B1BE9A990CBFF271903E589901BC1A9D3B3E38478BBC64F06C3EA60EC93CD60D413EBFEE473EC86537BCDE9DD83D02E28DBE6EC9383EC09C193A400E8F3EDCF1103E4DECDC3E729D893E08A337BD20DDFDBEAE92C83EE69FE1BEAF59B53E071409BF5C97013EDC7A84BCBB16A4BE2CA85FBD6AC4043E",
      layers.1.final_layer_norm.bias: "0x04000000B8DAAFBEFED1633F50A9B1BDE4DF8B3EB811D53D7896193EC278153EFCC427BF8014FD3EF8E14CBD20D3D1BEE7EF413F9AC918BE104674BD45C2583F6D4F4E3F",
      layers.1.final_layer_norm.weight: "0x040000002A1C423FC0D1B33F2E478C3F1B6F583FA75A8E3FB2C3863F81118B3FB2471E3FE229493F902F823F56D68F3F3DAC943FDFED8C3F4C24E43E8A384C3F1648803F",
      layers.1.self_attn.out_proj.bias: "0x04000000F80DD63DF9132F3FB641543E897B0CBFEE06193FCE5B2B3F0CAB013FDC8EAA3E78901CBD1FF52A3FF463713FE4398D3E48A260BD0227C83D3ABE0B3F704D5A3E",
      layers.1.self_attn.out_proj.weight: "0x040000006159153E92149D3ECAAFED3D761D1D3E321F8DBE32F53ABE38CFD6BCBC456DBD6463243EECA8F03EFED541BEA0D6CD3D6559923DE2E1C53E330FC1BE78C8BBBC023AC2BDFC83403E3B04203FE04D55BEBA3C543E080C29BEC0955BBB48D443BDDA5F2A3E57B7BD3E7ED16CBEA9BC01BEC2E67BBD833F853EB9FBBE3DC03F4ABDF0F5ABBBA485673E1EC0873D2623DEBEAEF39EBD26C1433D1AB8C23D886B2A3EDAED913E820AB8BD3E8CE63C7A693E3EB3DF09BFC8D12D3D94A324BE9A7E0B3E3E535BBD62B2033DE5B3503E28CAFDBDF54FB93DF28FF23DC888853EEAEDEF3DA3EAD03EA84F583CC0CF5B3B268E313EF580AB3EF9F2AA3D2F05933EE938C63E7CFA6BBDA89D6E3EFAB5F93D92FB7BBEACF1183FB3422A3F1CD13D3E305A9BBDA85EF33B3B02423ED620BBBEBC3F843EFF93B93E9281253FF64D7A3E8273CBBD5AC9F23DD2E2153F04DA1A3E3AE5193E1337513E6EA737BD26CD6D3EF294103E6EBFE7BEED13243E829A903E06A0ADBD050B533E30701ABDDABDDDBD1186713D061A2BBDBEF23A3D4C50A8BEF69962BEC0B7A83B74E61BBEC08ECE3E3967B4BE3C4BAFBEBAB533BE017E0BBE96ACDC3DF06B24BE242E0FBE6A25DF3D8D752CBEFA10FFBD1026453C6760D63EB6AF253EA217B9BDC537043DCCC42BBD96D6C4BE187057BCD215E8BD3DF8533EAD3486BEF81A6DBE9A8005BE6F6DA8BE16300C3F0D9C2CBE7FD303BF1AEAC23EB1654C3E5F409DBEC0444EBF314C80BE43C2043E0004CABD5D99F93EF635A6BE26C5A23DA567A4BEB18CC13DC48F87BC32861ABDF80CB53B807E333EB14F263E7CE009BEAF937B3ECB84AD3EEEFA36BEDC535ABDC4BA6BBE6D25943D22EB9BBD2A300D3E206C49BED03951BE242DB1BC7659ECBDE012363EE05E093FDC28013FE27A21BD41873B3DC7471DBE9E589F3E90DAE43E947A8DBD6CBC4E3E0C4EDB3C65A736BE590AA5BE08CBF4BDAE48CDBED88614BCCE9855BED87DDCBC2E5C2C3F6654163E0E2BF53D3B71813E5A3BC13DBA7646BEB8EDEE3D188CFD3D4426CEBDAB7D31BE7A97FABDCA0EB3BE21D3FD3E52000ABE30D29FBCBA54D1BD1966483DB47B863D05C7303D32F1643E82A981BE0705963EC441913C4F02F23E8C34A73D79AF8A3D8F32A63DB68EF93E07DB143D427DF8BD6637C13C7E9D46BD34F38ABD469C563E1180A63ED85146BC1202F8BE02B95D3EC673253ECD1CEC3E7CAF4E3DC5C5563EEC688C3E82A7C53E2EA8953C8961A03E320C10BD1077053F2EE29FBEFE71E6BD7166AE3D2C96743D76423B3E0AF98ABEAB29533EB7CD783E90A7143F17B5573E50F4FBBC8AF38D3EE0579DBE4C75BEBD85D4943D54258E3C0BD427BFEE2A923E7A02023F44E37D3DBAFFC83D6A8B59BD80B2A43E9D14083E91B8CE3EA25B86BDE6A5313E588FFCBD9896303D6F6C763D",
      layers.1.self_attn.v_proj.bias: "0x0400000003F8753EC0B7F4BCD1CDFE3E788A063EF0F0E4BC86BCCE3DED33FB3EFC2EB33EBA2D2C3FC099BD3E11C26E3FB03B59BDF2515F3F348887BEC9C22EBF8457F6BD",
      layers.1.self_attn.v_proj.weight: "0x04000000C74F91BEB4819CBD9473103E2C019A3E65C18E3E75144C3E7C637A3DDC17913E2DE7D23E8CAECDBE8297843E7EDF8B3E97EBD13E56EAD2BE8C4E023E908748BF5CFC92BC1D99E13EC6A73BBEAE0B953ED93709BE787F083E9B2A5A3E27A0D93D9424D53E1808163E2820EB3CAED48A3DF0E48E3D960ACBBD65692E3FEA315EBEC50B663E7A12353EAB1EB23DDD90BA3E0CDACE3D3324B2BE8A09003ED3F28DBE754A643EB89F743CFB9F803DF907B23EA4FC66BDF2A3973CF78EC33EEEB8A63E6CC5B0BC50E1913C345E3FBEF231C9BE1456F2BDFA06A03E824FF33DEAB802BF8EA2753DA07D8EBCCEF34C3D10E838BE1B8480BEAF8325BE80252EBE9E8E39BE08F74ABDE3C8813E3807D4BDECE8A3BDEE16F23ED4A479BDB2CE283E7C969B3D50219EBE50638DBD1CA0C6BEE5E187BEFCD179BE702B963E72EBBC3C90D98CBE0C0A90BE931EC1BEEE8C983D86E848BEF1E3333F6C62A43DE8D8EB3D9AE19BBD63D9C63EC5AD23BE3CEC3DBDE91BCB3EA6562E3EF447A0BDBEC955BEB1E21A3E52C03D3E4A127C3D4811AFBD6428313D69AEBE3E0A8B23BE7A9D5F3E648B823E176C1F3FC874EABE2234863EEC9DBA3EDC7C72BD74F073BDC625FEBD7873F33B9EF8AB3D3890DFBC88D20FBF65754E3E84A2E13DB5D6703E53A28A3E02992D3E3A5C4EBE8CE9C03E5028BFBDBC45A03C724B943EDB27AD3E16BE7F3E96C88CBED85523BC1E400A3EA740F93E602D013E24E4293EC0198DBDB31A88BEB2CD803E9B758B3D7A7EEDBD088F1EBE6A3F5E3E04A8F1BEC2D9ABBDE868A73D30F0A53E43BDD43E4F8B91BEE7C9D03D306294BB19348A3D764E16BE2491AA3D4C52E0BDE8B776BC6749D73E926D193E2E48303DC8F2C13D83DBAC3E7E5C2FBEA02DB8BD1642403E68FF5CBD04A4B0BE26BADD3C686C54BC6D5EAE3E381984BDAAEB343E23EE0C3E0D411CBF8F503EBEC49BA4BDC7E7E73EF85059BE3C710D3CD61D163E6B11573EDF1D15BEE38D8FBEAEE3A53E38B546BC16EF513E9D881C3F8A86833DFC7A04BEF56DDA3E18E2533DCF32AC3DE6C23C3E505467BC59F47A3E5AE7E2BD68DD0BBC9879293E4630023E6464303E0802EE3DA80192BD42E97DBEDB1E403EC04425BC64D87CBEB2A6A43C00AFAD3C9E0C15BD01D5753E68B41E3E0CBD773C1FC8C43EC6629A3E2181DCBE80A1033D74063F3E30A782BB021E7ABD54381B3ECC1F4DBE5E7D563D120B9CBD00FE163E009FFEBE410BBCBED2A2E83DA05800BB4A18E6BD8E690EBE7207F23E5064E33CA9B502BE3E7D753E8FF294BEE5DD02BEC032BDBE2CF864BE6EF5253E00F71A3C96B0E53DF236A73E5EE4CB3C0CF57D3E692A7A3EA05F37BBF157863D76B0C9BDF80CE4BDFA118DBEB39C513E34EBA0BDCA32A63DBE4FCC3CF03B1F3FE677CC3C146657BEAFB9F53E559628BEB82AFD3D",
      layers.1.self_attn.k_proj.weight: "0x040000008002E43D8E82643E88D677BC14D404BD88F376BD17D1BDBEBAA5263ED1B712BE6C7A113E14388FBE8A5BD83DA07355BB4C0355BD20A2EFBEB8FA19BE08B7EA3C466C7EBED6BFAC3E9A88893D8E819A3E4246F4BD07869D3DD0C598BDF204A83DD026263B22FFF33D8C5E3C3E6073113B2E5D18BF80BF9DBD24129EBCFE6C943DF4E1843EFF34283E72A7543ECDD53CBEB88C943E54FD3F3FB010D5BCEC59133DF30A603D7B01DF3DD02233BC1E7A5DBE1492023EE00F6EBEAA46283E341F203E68D6CE3B70A018BD384514BE8690583DAA5E8F3E882925BE50A5613E6EB41B3E826235BD9893913D24B958BE7670C13D0149C63EA6A803BD3C32CE3EE3E7933E1631E33DD2301EBE70298DBD5F74713EB8D27DBEA2D705BEEAC1CE3C022FB2BEF844923D963C083E2F450B3E05C20E3FE11CA6BE46A8B33E50ED1A3FC1CD9E3D25A3233D8380C53ECE5E07BEEACC41BDD367A33EABAA9BBE35CC3EBE622427BD2EA1B2BD040A033F4B8CF53EC7F7393F016CA83D3235AC3C802DA0BD3C55B23D878DCBBEFA2549BE5341193EF439E03DA533593E3482523EAA66F23C746F393D3CED873E5E48643E7C719B3E8ADAE2BDB0AC73BC5EFA913EB8B2D5BD8D5C5B3E52CF9D3ED6BF16BFACF9EB3DEDAAB43DEB4C1FBE68F059BEC45E163ECE27633E102D63BDC4CFE43CF4B282BEF084713C0340283FF03650BCA2BB6D3EC034E8BC5CEEF6BDB0DD323D34049E3E860C9CBE244F2F3DE9A25C3D9293F23EB80A2EBE82E9903D7E9ED1BE3117A03E3B11A93EDEA79EBDE68C66BEF0A6FEBCF3766A3E9E3368BEEE3EF2BD4C8F42BE5ECC6B3E635EC2BE0A5428BEFE09CF3E1F05F83E885E04BE00319CB9D80BF93D9D88193EDBF73ABE660D813E76B37F3E5867F1BC297D923EC2149BBDE086A53D52E6F33DE42AB53E775B4E3E5871D9BD478D6E3EC622BDBDB23D453EF030D53C705DA13C24289F3E10E1A3BD8424363ED4D1223DF972F43E54B8DA3D94067E3D0C38333E2382853E7E0FFB3E08DE4BBCDA08E13D80C4113A30AA723D5B9A8BBE9144D73E51381F3E5BCEB13E50BC0C3ED3DB24BEDA889BBEE2E601BDDBDFCF3E682CC4BE4A73693D4677FCBD249A2ABD9852FBBC8CDF903D22EB41BEF2E1E2BE081EB13E326309BEA0F1B4BC8A3157BEA18187BE5240DFBDD8FBDB3DCED80EBEEABE79BD964245BE5C56B1BDE1E7A6BEA268A6BE452D6A3ED10509BE9509CE3E1E1A10BD23548DBE9038543C9E9662BE918FB13D8E98823EF964D23E7AAF1A3E50BE5DBE82E1FA3EAF4E553E7F544A3E0A1464BE2A8591BD0FCCA43E7C98E03E33A7A43E31E98B3E2CC3333E9E8E12BE5A17A73C8C19163EC896D13D6E6362BE25A1423EEF9F053E24A4C63ED781A33EECD0B83EC4EA0D3E1D7DA33E65A4DF3D5B2B783EF87179BC28B25FBEE08D80BC7FAA3E3F",
      layers.1.self_attn.q_proj.bias: "0x0400000036BDACBEF4F2563F3045DA3EB1BE173F2E33383F37A88ABF72B4923F1C73B23E52FD0B3E795F783FEAD0D3BE86052EBEC90F633F4253FD3EFB8B86BF1079943D",
      layers.1.self_attn.q_proj.weight: "0x04000000BAA7953EC662A1BD4212F1BD0E10943D48A82FBE201FB8BC34843BBD4461A33E22DB4EBDFD2BF03EBB49C23DED90973D6843A5BDF4B832BDBC15F43D6E7635BE26FB153E93E2503EE8FC88BD8EE01E3F8CD6953E3C2FC3BD5BBFCDBE837BD63E78E20D3E527F933E76D070BD4C0B843E8C3AE9BEAD4832BFDD4ABDBE801B5A3E3AA60C3F5EFCA03E56DD183DE1E4CE3DCCFDBF3EBE1EC83D1719D03E5B93943D8CA741BDDEBE25BD256112BECEAEB7BE22F38B3D31A2853E90E4D33D25325A3E37119A3D05AF9D3E3828AB3ED68D003FBE5604BE41F490BEDF3AA73E595F27BE60B12DBD84DEC0BEA595C93E90C38BBBC46D003E5A1FA4BED53E873D1C1DA3BC11B57E3EC06984BDC879B0BDC8676ABEE42ADCBDC02EB7BD5EB00BBDA0B28E3E1E72D43DAA6213BD8E43A8BDC02FEB3C02D1CCBD7ECAD33D7004D8BE946CB43E63B20EBE283DB4BE5AE9ABBDCEC44DBD8032E6BD5024B0BB220F303ED665FABEDC7CCF3D88296FBEF0E6FCBB6AAEABBE94DE2D3F10E0073D4C46DEBDAF4B593EE0B100BBE41351BEA26C02BE6CC94B3EA64DAC3E8ED8A73DDA7294BD3634B3BD5A52C43D420BA63E137B583E1A7F8B3EF4DF84BEB9148ABEC0B30ABD2EC288BD478FB53E647B96BDDFDABD3D1C3F233ECBA8523E84ADFC3D2DA0003E037014BED509453ED87E0D3F73BA8FBECA34C03E24CD34BDE730DB3E26B7543DB0D874BEE8D8873E836CC7BECEBB923D26DCC4BD20BBDD3CB50E16BE6E758FBD80692E3B6E2D243D7CC7823D0C5E173E18274F3DBC8D603E5B0E3CBEEA3A65BEE0D30B3EA54DA13EAEE096BEF30F5D3ECFCBB23D63BDC73D7264563EEB55713E636B903DAD75723EEEDC52BE2C83253DB0A13CBE81B9A53E0E59B83CE5CBA43ED7ABBA3E6D70CF3EBABB4B3DE1DC3A3F0A8C80BDAA10613EB464FF3C84BCAEBD68A0853E50BD11BE8C49F1BE91C7673E3542203FCF18163EE1FB8FBEFA91FF3D5887923EEEFD27BE70D0CA3E2C1288BCFC13533E6C36AC3E3A25D93E941B0BBD5E376DBEEE1E173DFA30C4BD547C77BE86C2343FB265263E08DEF13D96B78B3EE40B83BD48ED12BCFE0237BE75F7E43EBB3CB6BE7068DDBC7C1B33BDA0EA8BBE40F230BDF0CE383FD8F988BD2AC7B33D88183C3D5045C7BCAF0E733DB53D7B3E6ADEA8BE67DA7D3E7C71AEBE6F2B063E18DFDEBDB6265F3D805D6A3A62C7AD3DA2CB06BEF695573E6EEB7ABE9C0A033E5C060D3DBCE327BD78CBE23D84A3E2BE78FFAABD4CB7333EA18F9D3E349BF6BC6C4F29BEBE0A4FBEE554A73E76E607BE3FCF92BE8B1D9F3DE4BB2DBE402BC9BEECC5FABCC8B7DCBDDB5D7C3E6C2D9D3E7059E23DDDCBA73E22BFECBDC433CB3C2082C8BB4D68CEBEEAB10B3DE75A7C3E9C98F33EDABE923E81EEA03D7B4B81BE81B120BEE046F1BDCCB3EDBC6324A43EFB1F35BE",
      layers.1.self_attn_layer_norm.bias: "0x04000000AEF6393FAED6EF3E88EFCD3D96FB763FE0F5F93BAA2B2B3F36EB5DBF223EF5BE34E316BE062EC0BE085B223FA602113FB81F133EDE423CBF0D311F3F64CA573D",
      layers.1.self_attn_layer_norm.weight: "0x040000008A6BAF3FDE36393FCAE0A03F6220713FF676B03FE6B15C3F24BB803F8C97923FFAA8BD3FFE89BB3FFF2A523F74FBED3E575F563F48267F3FA27E973F78483D3F",
      layers.0.fc2.bias: "0x040000006A2DBC3E3BC6843E62028C3E80BE9DBEDA1D663ED8C026BE08BE6DBD104DD63EFEC2A13E4A84CBBED06D3A3F49232A3FF8C69FBE9C25283F7AEC0F3F16C00A3F",
      layers.0.fc2.weight: "0x04000000ABE7BE3ED0E992BDF3824DBEB9C3253EEE1E10BD9B00A43E230B9B3D9A2BB5BCA26A983D9C9DFFBD8C6F233D5C2CA83E9EE098BEA65361BD292115BE8EC1673DC5F109BE06599ABDE07185BBB83BAD3D55E9E03D736C263EEEC9E3BDD83495BB776D413E1C79843DE09AA23EEC4A16BDDE239ABE7BF2A73DCED69E3DFA6503BD4FA2083F19BEA7BDC5A894BDEE926C3E18066BBD90059CBD6C7CEE3B548AA4BD8EDAF03C9CF9253E12518BBE3FA0F13CD54BBCBD9F678ABEE40BBBBC8CA9D23E83C68E3DF23D5CBD668B0F3EFA8BA9BCAAEDA13D74772F3E82B092BD3423C73DB06D59BEF23D033E3067D73E624DD5BD9A838A3EF9CAF43D6C6E7ABE08D16C3EB8FFB63C123C033E14943FBEF08C58BDBE4DFDBD78EE9C3DD4E5AA3EE65DFDBDD94D3C3EF6CF303E46257B3CF426D0BDA8C7293D0D0909BE35E808BE39BA30BE7730683E0A16773D9577223E3EAD793DF495ECBD382041BDEAF52FBDFA6B613D7BB2513E153B8FBE92887DBD3AAF873EA513A5BEF5FBA6BDA40A34BE5AACF0BDECB0AFBE85288F3CF09774BBE29C043E8C8C7EBEBE92433DD6ADC1BD2AD445BD98FE73BEE610AABE1238B2BCDB76A9BD46CD113E2357B9BD6CBB2FBEC1221C3E4481D53CF9918BBE2627AABC032D9B3EA588AE3E9A86D2BDACC80FBD289C37BEC0E3053ED0E395BEDAA53F3E913B54BE8690043E76E93A3EB0EC96BBCE7F0ABDA18BACBDED8201BEACA307BCDDA8DE3D816C57BEBBBA81BEBCB4153EC862A1BCB6FCCD3E90FD95BB700724BD6A02B63E9ECAD63D8AE34F3E40639CBA8D740F3ED0AB0A3F9C6596BD22512A3E5C573FBD5A2199BE92ED083E751845BEBE353C3EC124D23C720897BCE758B93DF0DE7EBC7ABECFBD42642B3D533507BEEA0A153CFCE48ABDAB6C703E3EAA953D3AA58F3E0A0B2D3E91EB133F81A3BCBED666FEBDF4C3873E08F0903D66C3503E7A931B3C566F8A3D06FBDF3D6B93FC3DDCAA57BE45851B3D60BA17BC44591CBCE25265BDA8AA7EBE18ED633C74296CBC5AB49F3C5634AD3CE55A673D7EDA713E86F3CFBD8B8B6B3E4C6763BE603B7DBCF2A1B03D34A1DABCA9A482BEE65D88BC8402643E76CC46BEB915D93CB5CB243E186C24BD6EB4CDBC91DA8CBD07C69CBDF3D22D3DD09A25BC0CBCB7BD6FDA9C3EC2C61FBD732A3B3EA496923EE42D32BC7BC8363E14AE49BD78B6C9BD0E8D60BE699E4D3D72FCE5BDDBC38EBEB00110BE4A3CF0BD8A561A3E12FAA6BD30B515BC2311713D6C28B3BD0C06593D2134383E0409AC3D44F4B73D256D94BD4DCB853C54646ABCF22381BD3C5BFCBD5AD360BDC80C2A3BB274E63D43ED473E78815D3E503DD83A3CC6853E3A76ED3D2F902DBEA887DEBD2675203E7733273DDAF3E0BDB49948BEEEE8053E729D843EC56356BEF01C70BEC8538A3B532C9EBE9C9F8CBE7713643DB56A9DBED02D6D3D40A210BA82CDD13D2B0987BD4B6DB03EA39D573E970AF63D6437373D9F013C3E5E6978BEA385B1BDF2D91ABEDD6A813DAEF7813EFA04F5BD9BC103BE1A80B33E11843F3EC8AA06BE3AEF723C505D203C0E881A3EBDDB4F3E8032033EEA38783DE8F6B33E0EF0713DE106B4BD561B8D3DA8818C3E48228C3EC310B1BEE3788E3E7300D83DC8A7F33D08575E3CB05430BEB3A58E3C374833BE9A70713E7274083E5C8D693DDCD3D83DCEDCCA3D0A829DBD314C373E41095F3DE6A71F3DEA5ED73D6047113E1A3DFE3E349260BD147FD7BC4F6A923E2445873D1ECE22BE941BF03EE24965BD64F079BC9E78603CF4456DBCB679C2BC7373ADBD4097E1BC8A92513EF6E7013D35EAA2BE3551513EF4E3683E50A681BD70BE1F3EF0F6BF3B0B8699BDDE59B23D87EB9ABD0C64B3BCDCB30FBD3E8FC83D9CB3CF3BFEF8713EDD04E63ED41CB43DB011D03DA538B6BDC38439BE34C7A13DFDD5CA3C6F1B10BE43702F3EF6D431BE90D8E73CFFC3B0BDC08F323E8E7588BE1DD3233D549B2F3D993BA53DD67023BEDE15AD3D01D9563E5C4B273CFE5A503C5DED453E32937ABDADAFEF3D5B0A3DBEEA11C93E7580B2BD34F35C3D0B463A3DA1ECC63D49C4BC3C9A3FC9BD20951EBD6E1E093D6005913A02E2BFBD4A4AF8BD041C35BE474CB53D4C1014BE90B543BE7E338BBECFD5B23D55292CBE4A760E3EF99F50BEDEB2ACBDF06F61BCF622713D28A9023EAC7CDDBCD083063ECFCD06BE1774B8BDD901E73C3819CD3DC86227BD741CBA3D84DF283E2B42753E366D10BD06F6273CE6E630BDB3A78ABEFCF3BA3D54F21EBECE3E8E3D8216BA3EF06E933DCC8311BEF99A5D3E58C0F2BE6E22DEBD0F49333D8AF55BBEAA413ABE00D7C83EE7DD333E6A659FBC66D68C3E2A41A83E14C2573E235F4CBE3892833D421820BEEA38C43EC052CD3B308F353D1092593E9754153DF04E9C3AF2A767BEFD06E93D3C74ACBD515CD53D42CEF33DD02BEA3E9C5402BE4E2234BD29D91D3DFFD984BDAA47533EA1500ABED461823EE256E83D158C5FBE697A613E40EC073F86FA1BBDC456713E35045FBE24404C3EE59900BEC154083DFAF9393E4029493EEAA4CC3DF2E5033F7CE7C43ED13789BD15868B3DA06BBABEBE9D2FBE8E1B4F3E30F2193E4371453DC6FD343E7285CB3E307BCD3DFD262A3E244E2ABD9A1D5BBE957A86BD1EB8FABCE783B33E185717BEA8722D3E16BA3A3DFDDF813ED2BB15BE77B648BE1E510ABED4D6803D1487A03D60DF423A4837A53D8800F6BC6CA193BDE0E62B3E0090F9BA1C1C183EA9AD333E9C9E2E3E5352223E580D8C3D35E63DBE9109FF3D8D74253D4FD2313E10C9213CB2A38BBD9905333EA2C25F3E2A0F033E7DEE823E4317E93EF8655CBD86BB253E8016E8BDC53F663D9ACD8FBDC446043D9A9EDF3D83A8303E",
      layers.0.fc1.bias: "0x040000003421AF3E6D53103F9363A63FC845223F06E52DBEC4E8953DF20B19BEEAE9043FB4CC67BEC6E5F73E104095BD882CC5BEEAD67E3E4D0B5A3FE89843BDB4973B3F1BF7023F9C66983DD6F4173F8E8B863E22F7803F1A2227BFA6A874BE64E0523EAF5125BF1CD092BD8C24A8BE0617403E4B61103FB09E77BD319E923F624C5F3F",
      layers.0.fc1.weight: "0x040000005C8BDBBD1C5D80BD874422BF08349E3E1C04023FE608923E1AE3AFBD08033DBE7E4A28BE1FD1AFBEDA88863E06DD0F3F90ACFD3EF6A8143D321A6B3E9666323E5E45353E2253D8BDB894CD3E408F78BE2C1505BEA53F0EBEC225883EB192753D2131383E1ADC1B3E9CD72B3CD39B3EBEF8E5DABCA30F153ED6AEDBBE14C67E3E5E76073F823E35BE38F6603E1A01603D9298623EBF0A893D7A22EF3E72AB233DC01B293ED97BA03E00895BBEB3FBC53E62A4CF3C5C9B113F49DE413EB61563BDF653EC3DF4D84ABE1928913E6A19FEBD9097623DE61B0A3EE661C93EAE3B41BE021E613EB0CDAA3D0E4CFF3D468C12BE4C6DE8BC6ACE633D3E838F3ED905273EDC58C3BC368B923E02F34FBD8E3DD33ED7C4813EFAE2E13D4E6996BD30774FBEF765F73E71C7263FB4C09BBC1C76F5BD10F0CE3E39DBC4BE9FBAE83D95C0B4BE8A32BABEAC7DBABD3C34183E1E6F263EF847833C5740273E9FC07C3E4FC64B3EA640BD3EB30C84BE8A21FC3DDA138B3E3E748BBED91C873D702B59BE64633A3E9E69753DBC0814BEB2E0A4BE49AC163EAC98B13EE372DE3E89CACC3E2E60063DB9F4B43E0CB353BE95B1CF3D2D9C4D3EA81F5E3EEAEF4B3E831C073FE402403E1C34143EA4D6D0BC16D3BB3E337DAD3E203D843E160160BEEE9C6ABE74C513BE2203393E2AD7493D00830BBB8ED791BE4C318B3D615C533EAB025D3D7F4BD33E8A2CDC3DD453CD3DA65967BEA93C27BE2AABD93D1F72763E5EFA42BDF8A07FBEBE3EACBD6EE04D3E298B9FBE1FD1B13D1E055CBE128A80BE549370BD2A45063D5040123B095C663E2C58033F40F8163EEB76513D0BDEC33E21E1593DBA3585BEAA210B3EF01694BEE2C4E03C82940EBE8638A43DFA5EC0BE103F3BBEC44622BDBA02333E3C33893D3EDF4B3D342E033FEBAF33BF7655BDBEA14335BE9E71863E8CC2493D34E3883E1EF0AD3D9D19593ED4D69D3ECC9803BD62E05CBE5019B13E69DF1BBEB2BF2C3E6E391D3EA24CAB3EF98E853D54D35EBE2647853DF0907ABC15CC673EA6749F3D0084BFB9C830E3BDDC1BCF3D3ABC1DBE589E08BC486B6EBD1D269C3EF03E5E3BA166CFBE0CE1133E02B88BBD9C1A973E29D424BE5430E43CEACB303ED2AA553D686D723E6E1EE23CE08A903E8F290EBEB4B7ED3C05628E3E467F1A3E33ED17BEC2DED63CC305A93D2E57D53E31BF173F5C33C0BD58909FBE59E029BEEE35DBBD7E646DBEAA6849BE28781EBCE7DA583EDE0768BEBED1ED3DA0E246BE7A50643E9BDDC4BEB4CBC3BEECB835BD02402ABE79848EBE32E087BE4211593D9E98A2BD7CEEA93C927C013F54B4B33D55A299BECBE38EBEF2EBF23DEFE4CC3E18F8663CB7433B3DB514C33EF646033FF81777BE3B36AC3E86BFE7BE64E9503E62F2D33E1811313E70E0A8BDA84DDF3D54C510BDD658B73DC060ED3DE72CCF3EC809263E96C9D3BD45CBFF3DBF04783D943C94BEC6EF4DBEEC4D953E46FAD5BD08FF923EE41D25BF604667BE3AE9FFBDA7D4803DF0F888BE938C7C3E28DB373E863E64BD9DB2A23E6F96113F8B41913D06F5F73EE0B91EBB4EA6E03D904AAF3D1A5445BE75F3133E0AAC853DD49A0F3FE6F2923E942F803E281C303EECEC5B3E95FEE53EC81EA8BDE1961D3FC70AB43EA86351BE2630393EE21C2F3EDAB92E3EDC9FFEBEAB968B3E3238D93D586D64BC4C33403DFC15873E7D6A183EDCFE6E3C40F42B3B0C31D7BE5A2453BE912A033DD3F1993D08A6FBBD70FEAA3B6C2CE3BC8E9A033E50C2E43EBA35ED3E3CE77DBE6EC70DBD1E30B8BD92B0B03D3A5B8ABD99ECAF3ED6C03A3D31D01C3FC837FBBD86E997BE683BD23D6DD9B63EA18036BED4A90B3EDE5989BD60C50F3F9425C7BCDE1FA43EEE24DFBD3C31153DC226A33EDEC7263E361C03BE26819D3C07B47E3E201EC63E203E9EBD0F040ABEC5A02BBE7EC354BE8E6E673DCAACA1BE8435ED3D274E20BE8C3A583E22E1BEBEDB7D943E8EFC923E45175D3D147B033FBE56313E9260D43DDE1DA63EA040AFBCC2C03E3E0E21883D5064843EA2194CBDB225513ECE5A44BE4F8786BECF0ABC3EFC580ABEFA601DBDBCC287BEA5931BBE7063DDBC2194CB3EAE039FBE3DA717BE04329D3C8C78FCBCE61D263DC84BBFBDF524B53E9F441ABE568C3F3E60AC1B3E100C093E7CBC393D6EAF613D259E18BE067FF5BD6471803D51A20DBEE8579FBE2422C43C4F2A4A3E1C0FBA3E765E5E3E5BC6E53D90CBF83E509A803E407FC53DD19301BE8AB9183F5D53033FE06682BEDCCECDBD46AA673D65DDAE3EAD034B3E663E95BE6559D53ED81F953E4E776F3DA83E953E5900D43EDAF5FD3DEF4B2BBE80ECEABC7B10163E30E1923C5BECA13E4CAE90BD7FBD923D0CD23CBD2C8075BE948355BE6C91643E9BB711BE3D9F3BBE572B103D84617BBEABA2AA3EDFD51EBEEE77D53E76DDDBBD70469DBE7ED5E93D91791DBED40EADBD9E6F893C0AC8433ED587023EE43C20BDEE8AA73EAC50B93D7F92803DABDA163EEC21CCBD32BF2A3E3F848D3EC0A9C23EE6C664BE90EA013E487380BE40666C3E017122BEC58BD33E689E17BD01613B3EAC3B56BEE22777BE362F6B3ECAFF75BF7CD71E3D743F87BE4E4548BEDC6D60BD41E7B1BE44878B3E7DF900BFF017FDBDB4B6B5BE44A1D93E3EF9B4BDC88D2B3E44607EBEADB8B63EA0B4C23A9F9CB73EF441B0BC895AAE3EF8F0B43DFA4CC73C68D7DE3E84DEC3BCF0FF87BBEB53B23E9151433D6863A13E1941C7BE90BDF83D4E9F8FBD9649063F980EBD3DD9921B3F7A4C453E7C4D313DFBCAFD3EEC16193DDEF5243E100101BD468BAB3E880637BC06B606BE485EAA3B3A4355BE44917CBEA0286FBECC4AFC3CAE15FE3EF28D42BE402535BC2E361DBD",
      layers.0.final_layer_norm.bias: "0x04000000FB7984BFE4A1143F898A1D3EDCFC1D3F582A88BD79916C3E6E1AA7BEBB95A83F9AB876BEC21F7E3F0686EE3E609CED3EF24D1F3FAC9AF2BEE6166E3E8033D03E",
      layers.0.final_layer_norm.weight: "0x04000000BE356D3F488F8B3FF5AD503FFC1E0C3F28399C3F7FC13E3F4ED4853FDFB7413F3C13883F393CB33FCD0C953F93CB6C3FC69C9B3F966F5A3F5D806F3F957A533F",
      layers.0.self_attn.out_proj.bias: "0x040000000C06813FC46EEB3EF6EF96BEAE30AD3EC421213FD8475F3EBA3BD83E0798013FEA55123F88A659BE5C0A263F767B823E04D7543E8E9402BF12874A3F2C7B0A3F",
      layers.0.self_attn.out_proj.weight: "0x04000000AFAEF63E1C080C3EFC9F823E2674ED3C6D92E13D323ED43EB3B04F3E10E4883E2A1365BEB03ACA3DE46B38BDEBEF82BE0DCB183E0C58733CBE49003ECA55CD3E7DB9803D08C844BE95CF32BE41BB733EB6BD3A3DE24EAA3E5C559CBDA48394BED0C102BE40CA7FBDAC7E30BE4E8B5D3EA02DF83BEC47883DB0BC0E3F2EA5E33ED751D3BEBAFC243E029D543E878A8A3D216F2B3EBCBB06BE8CF27EBE9B6EA03DC2A5663E3E4955BE64E24B3EDB49CA3EF89C543D18DA9EBD3CD8713E68AD5EBED2DE493DC282813EC0D202BEAFE716BE1D4C06BE31F209BE963398BD10EBBCBB62EA023F92EAE8BD3462A9BC301DBBBDC95486BE1843793E6161F73E5C90C2BC4478A83D8E51283EADFDA43E040B40BD26E09E3EEBDD283E9C73A63EF4D4DFBD533034BE34237A3E3BAB04BEAA4389BE1C033B3EF0D138BD5BB3923D11FDC03DBABA583E38199F3BFA55303E868C213E34ADFB3E16FC7B3D6038E7BE76C4ABBE60309C3A54830D3E0F95B73E23D16B3E44EA40BE2EC1393E37388B3EC02E8B3E95520BBE48B9E5BCE74B1A3F9294103E5E3B563FC034863DEECF863E2A71E4BD4E8050BEFE0AFA3D87C8863DD4DC31BD0832213D8E141ABEB26D483D7C720DBE16435CBE871EEE3D0424E0BCD618543E43E9833E28EDC53E79520BBE768F64BE3239993D9C0A293E56B08F3D84A43F3D90CAA3BDF87774BE3E18013E18BB3E3D46F6E03DBDA3893E4C19E7BD9ED6843E5A3E5ABE2200C13DD6C3043FA4C9D73C5234BBBEEC9A1C3ECC9D59BDD898F3BE6676493E4BE6543E0E9A89BE324788BE24B28CBDAEEE86BE720058BE750ABABE5A90D8BD825B413E20B3DF3E044497BDBED58ABE2078393E9D003C3EC7342F3E7489F7BD3DF7333E6419133ED55A87BE2AFDC7BD24E74CBDE2EC823E7612C43E4E466DBDE0C1BC3EEE0B40BD743A1F3EE41C90BC36D242BE300573BEFB35ED3D8CE8023FF8C5283E0AFEC93E669B49BEECF0F23DAD8BEF3D47FD2CBED741183E9B0B99BEAE7F2FBED08835BD0262E1BECB199B3DA03CD33A5569A0BE181E553EA46D91BECA8DAF3E1ADCCA3ECE3B763E6E8907BEC8CE97BE2EA0A6BE4211F53D567EC03D6E28A83E5ED57BBE7A2251BE840C2F3D0894CEBECCBFBABEBD24A83E6F3B113E62691E3E29968F3DF695A8BE46EE5CBE667E3B3FAC182EBE601B073BA243913E3CD2E83DCA954EBEEE18F9BEC481B33D28D45FBE5ACA28BDDE8B513EB2DC3BBE9DE1953EAA160F3D25BCCFBEC67979BE3042CEBB25EB9E3E5EFB843EB1E7A63E912399BE16A87DBD7529C2BEAAEAA43E76BF9C3D1A62EBBDC9014D3E3AE1E43E8008B5BC1B3FDC3EB42E92BC0E5EFABE09D4A03EB4A7163ED57FD03D7765243F1C86663CCE0017BD995A15BE2E6C27BEB071243E38565C3C1B4B08BE70AC42BE82B939BE033A753EECDECF3E",
      layers.0.self_attn.v_proj.bias: "0x04000000971D263F2ED4033E301F443C38A6763DC4267A3EF8C2C73CEE17483F88EBBF3E2412643EB60D283F0E456ABE45625B3F907714BDF04E943E28799FBEB66BEABE",
      layers.0.self_attn.v_proj.weight: "0x04000000685C62BD96054CBE70ED2C3E7B99A6BE6403E03E802741BEA2D7723D2FEB09BE4381D93EA2CBF63D79C1793D106F683DBB1EAF3E8FF0F73D6FCCB0BEB06AC63E187AFA3DBFACCBBE32F2B8BEFAA943BECC5748BD9E2E01BE4A10B23EA428EDBDA19D723E563376BE1824E23C7455283C6586B13E03E308BEF42C843EFE8439BEDF52BA3E5326DE3D4EE4063EF62F29BDAA43F63DB6B8DD3DC2C32BBD9F1407BF28E878BEACC551BE569319BD143559BEE6DF67BEA0499EBC0E75203E98869F3ECAF5AD3EA9B6B13E0A49253E5E133C3E216AD63EA687FBBEA0D619BBE45BC9BD0F7EB0BE78A60C3E2E123A3E71959D3D983B3FBE823FA03D83F8143F42F567BEE88A16BE8A4F823D0B642B3D026E64BEFFF2423E4C3E063EB21281BE8A1F803E80E3FC3B66F1603E2F63A4BEC6E6E4BD2605EC3DA8FA4B3EE49748BE9389D5BE1C1A013EA68CB2BECA453DBDF426EDBE4E030D3FDE3163BDDD7BE13E4BDD0C3DEAE98F3ECB13973D8A816EBD4876033F80E15ABA5ED0C03EB11D473E2D20DF3E0239E23D68165B3C9B8F473EC000A2BD346D753C5366B93D78A6513ED9C9F53E9FBBE13D2619F9BEAC03B5BD280B823DAAEA51BE300B563EE28862BD7E47CC3CEC5DABBDDA450F3F720F683DB42E763E5A1C50BE3A593E3D0BD4B63ECE03CEBDF640C13ECE1BE13E22BA2E3D85E3883EB40D8B3E78C0E5BC426167BEF0529FBD9D39753EC8FF153DDA5069BE658B8BBEE8B8CFBEAACE7DBEBA2C123FB0C4C53DDE8F80BD5475873EB82AC63E0D31663D4136C03EE89123BE94E0F2BD0E522E3EEA8C3EBE0036093D33A2B53EC97F823DED5EC23ED9CD153F336DBBBEBAD858BE70F250BE7A82303EFEC2B3BD8424FABE02F3D53EE65A32BE76F2A83D64F4CE3D220B643E662C0B3E901C76BEB44265BD22F68E3D64C9C4BD42065FBD449D203E3213E7BDA3BC943E882ECB3DA8005B3E3AD2033E421C243EB4CE923EBAD9E1BE2825E6BCADFB923D8257EF3D561129BD16296CBE608BC33C3EE61CBEBE692B3F1C42D7BDE1D2C73E249A6A3E1AD4883E86CD003F763000BE5D7A793E1E9786BECE46CA3D2358F43D96C046BE9B4B073F31D53F3F9A31FC3D4A976FBEB25D653EA48FE6BDB2CD913E966EAE3EA34CA73E78D6153E66B985BE4020E6BA429C69BD7ADDD3BE1BFBB8BE965BA13E4025EFBD2ECDB23EA2D6313D467E313E04D5B1BDB84B37BE8ACD673DE4C2B63EB017C8BD512FC13E1C00B2BE5FCDD63E943B9E3E3B2D5E3E0E34BDBE708CB8BB3A51C63EB8FB5BBE1EC8D0BE028286BEAEEF03BEFE2F69BDCE0C7BBED4B07BBD61E5A73E7D43BF3E30059ABD22828ABD2F4EE53E816D923D813121BE67E73ABE36D2F73E773BF93DA24EE83ED869DA3BD8C2D93D4A00AC3D6A34233EB8EC6DBEAF04EA3EA4552B3C58D170BD643C533D0241093D",
      layers.0.self_attn.k_proj.weight: "0x040000008C31C33C50970DBCB060C2BD00C8BC39AD1F873EB6145ABE8A4DFBBD5C7B893E204933BE0CCA683E7A61DFBDD8A22ABCC0AC073FA2F85ABEF4B8D83CC021C5BCF043893E8A69983EEEA2FABED4462B3E80EAB639A1308CBE28564CBCD2DEF8BEF09D5CBCB406273C36B96E3E80E5F63C7D6DBB3E1B542F3F5299FDBD2BA2BBBE5402CF3EF5E11C3F7E1BC83D6BC4783EF9CBDB3EB31D9ABE491CB1BEF0AEFBBD0F70A73ED031ACBE6FBC603E3D68A5BEF096F03D9873903EBE46483D22E14ABDD1EBB33E0A8DC83E6C7F54BE6A26CBBDB634B63E47F4233E7EE05ABE7E3F8C3E369E5FBDD68FC7BD9B7DAF3D1051BE3EB877513F9A5271BD8A57FC3D88CDBF3CF838B8BE1CC1CA3E5680103F906C7C3B820953BE70270DBE26E4913EB0AC03BC946562BDE1450C3F1A49723ED613A6BD5D2A36BE58ADD23BBA7894BE1D56A83E42172B3EE59A763EE3931D3E6FF915BEB05CD9BE288D053F206F2CBD2ABAFE3C51F898BE15FD803DE5B9C73ECA2E8DBD590B5D3DB243DC3EAFE8223F89CCBA3EB46C9B3D94C6F6BCB8D9033E49B1D33D5D6700BEC207093EA29E2B3EFB8BB83E84242E3DEB1ABA3E5486093F2155E63E0050EB3DD24B973D1E50D33D631B443D795307BE1C70A33E0EC95F3E3A9A0A3E70974E3EE273FEBD04719E3DD23DAF3EC4FD853DD46C873DF81BF2BD5889483C6DE51DBE01D5BF3E8A5D16BE1A0DF33D700518BE9C7D923E8DD3F43D400DD73D4E06843E98D290BDE8F22CBE6C21403CC4573B3ECCF7363E6FA11ABEF538A8BED6F5BD3CF747983E2C90CE3C1CEFD93C0B687E3FFCC8FD3E380BFCBD4C0FCA3DAC3A113E0B3B613E2EBC61BD241BEE3DAAE726BD845ECABE7B5B5D3D4EB81D3E23F8673D24E04DBD9099F9BEA90EDC3E5218B7BE0186B33EBCC0033FB391A8BE6F04D33EC16E063E3432ABBC9E03DBBD070DC53E54B33F3E44EE8EBDE796B63DC8CF38BE7055F33D24DCC0BD3D96F43EB632E63DECFD9B3EB0068FBDE9D0F63EC5E919BE04C7E6BE36078DBE4562623DFEB7863E0747033E00AB703E90AC253E58684F3E30F6133DD008073EA021A63E1C92CDBEE206F7BD18918F3E8E4C02BEDF91F03E35A005BFA0C0DABBC411023EC2964E3E69A3EA3ECCBE39BD3E3F213E591B18BED8D05A3DE03CB23D14569B3E292205BEDA31B63E284CACBE9477873E4DA02A3EA02AC53BC4DB92BCBC4EC4BE7CDA373E1B2723BEC5482B3D8638883ED42B3D3F8E8090BD08FFDF3E0116B7BE5B390FBF08F677BE00D6D8BA20D9D23E612AAE3D63E9AB3D8E6248BDEAA21B3EF170CFBEC0EE1ABED2C1A83EE42EB13D6256DEBD3C1F263E0402023E74E5E53D8895BB3C5F317D3E00201CB95867573CBA35DEBE847BC2BD3E5B5C3E7620DE3CD6B3DDBD645AD13EC5622C3DD47ED5BD9300363E58A31BBDD737503EB1F62EBE",
      layers.0.self_attn.q_proj.bias: "0x0400000036DEAFBE62E624BEAA740D3F221D7BBE6087FC3D2D8F8D3EC8078A3FD8E7F23E0384C03E207162BF49174F3F1EA2B63E3B0BCF3EC427E6BD28D898BECC648EBE",
      layers.0.self_attn.q_proj.weight: "0x040000000834A73B0CA9D03DF4886FBE563E85BE76C7813D696405BE99F93A3FDC19D9BE2CBF1D3FDD57F63E001D373BD075D5BE080DDCBD1A8413BFB8388CBE52F90C3F9F3A8B3EF4B5D43E2C78263E09986E3EE8A622BE9C2C213EFE4B77BD620B3D3E50ACBCBC0B37353EE379CF3E767A973D89D025BEEBD6153EAC3A0BBE1A62723E888FA63BA0FDACBD70F864BD9C2C8D3D22345CBD70A1E3BDF5B2543DD30827BEE806563E84CA363E843178BEB90612BFC58915BF49E81EBEA93DC63DA5678F3DCA9FA23E11C3AD3D689973BD9F47A93ED084823B26A36EBE2446C5BCEC09053E421B09BEEE607E3EA3063DBE7666633DE9E45C3D1533A0BE004549BE609024BBC8C32ABE4459E6BD3BA4AC3E525F0C3F608175BE1D66603DB7075A3EBB9B98BEBE01193DF0BA423D862BD63D38BC873EA4C295BCFF2AD8BE463541BE64B8553C5FC093BE902B90BD70C1FCBBA224183EB417373E5428403EC656C6BDB1A90ABE8DA0763E154C9DBE00960CB9C27B2E3D9E02D13C8379AA3ED83A833D7CD74EBDF992213F1D7429BECAAD423E0D17483E998A35BE5F94093DAF04443EC6030B3DE660AABD8E2DBE3DA8276E3E2C35CCBC3E58013FD2AA973ED11F723EC6ED093F16E3663DFB0D613E600CD5BB985B853DE086B43EEA6CC63DD003F3BD58FECEBD6CEE69BD189700BC2382BE3D1C35A13E894EA43E7CD23C3E1B2F2DBE004CA6BDEEE17A3E31BE2DBE3C3BD93D0F1EBA3D5B9291BED7AA28BFA8D2433D6CB1473E8A4CA6BEC82B3F3EFD1EF63E384C85BCF0A73EBCFCD1DABCAB73AA3D5C9589BD500B2A3D4A48C73EA731783EF4AF3D3C7918B43E844148BD2440623E57A29DBED199FD3E505EA7BB7B34AC3EE435B6BE2EF6D43E0226EABD449C21BE8AD7ADBDEB1416BE03F0CABEE6FB393E10A7013D4009BCBABC39113EF72E17BED85B853E5090E8BDD8FE5F3CF04EDFBBE93C553E84F50B3EC674A4BDF4898D3E3ED0123D46DBAFBD64706ABE0EEA503E1BB9EF3EA2DA3D3D988FBEBD19128F3E087512BC46B35A3E22E0A53D31E50CBEC2611C3DB027A4BE786106BD9699B5BEAF20AB3E236B6A3ECC3D913EA594373E185ACABDEE7843BD94B794BC36593EBE190912BE38098FBC306F76BCAC86293EC53A99BE40FC6DBEB43715BE4620343EE32612BE835CA13E132BCB3E7A34DB3DA5556C3D262D85BD2499903D96564EBE2082333C1E689C3EB36E17BF402F183D064C8E3E203B7CBC8AAD823E357317BE45F5023FB27EE23D3C05943C2E45123EFA46083FC1BCA03E1D778F3E785BE1BDBC7E71BE2C6D8A3EE001533EEFCA033E7861A33E30BEF5BC5FE9803E7CD3113E963BE43EFCBC883EBE25C03EF40454BD68F755BED10E963D5EC53E3EB37F2FBE922FC9BD3B5F83BEE6EFD4BD0C0A543C7BD71B3FB807523D006069BE9227AFBD05E67E3E",
      layers.0.self_attn_layer_norm.bias: "0x0400000080235F3E9615BCBE7996DE3E6625E53EA644AEBEC87D303DA412613E6CA2BEBE4C89FBBDDAC0323FADFEA33EB265873FF02C393D79AD673E96E35F3E928C0BBE",
      layers.0.self_attn_layer_norm.weight: "0x040000008617AD3F04DF383F5DCD8D3F2348B83F30C93F3FCD87633F8CB0703F01F78B3F3190CF3F74C78C3FD744903F4CE87A3FD5D07D3FAEE8A43F512E533F3174843F",
      embed_positions.weight: "0x04000000317722BF5A96393FA070C8BDE21F193EF83B1B3DA318023FE50EDE3EF983C23F3492AE3E464F983F6529B33F01748C3E482E2BBE142B933E3EEA433E27A13F3E306FFABD1A83223F4E6A4C3F432C243FB26D533F1AAD563F80D1853FB8619F3F0E3D633F4C5F50BE8A5D663FE07396BDE49AB9BEFAF79E3F96B0B43E254B173F48F28DBD98B602BFCAFB49BF1E864EBE8E9997BE28FC6D3E34A3113E815AEDBE576861BE64D966BF631398BFF97DC4BE3695A63EBA5F81BE44DD8E3E06AC81BE9720A73F9017783F6E55463F2296CD3FD628A03F90F89D3E88179B3FA029773F6B8882BECE7EF83E27CCB7BE717C89BE888C233FC259D23E4C95BF3D3275853F607CA73F519D2F3F601A0C3D0410DDBED159D33F1019F83ED02E523F5724983F385A3E3F3692B03F8A5E833F481CFB3F283DA73E60000FBF203DD53DAE63B8BECCC437BF9E6C70BE2C894BBEB28A30BEAA4381BF1A2763BFFA656BBE2EE3DA3E578FB3BEB021D2BD5A848CBF2D6192BF24D61F3EDAAB97BE50D951BEC0B1193C835D493FCBFC9C3EDAF97B3E04AE063FC8A8623F404C54BEF63B9C3FBB6C03BF527887BED066A5BC97B2B83F7300103F0C500E3F28C1943E74959B3EBC147E3F70B959BEDC97F13D942499BE73F7623F56A7CF3EA2BBF63E53F317BF48A6983D4CC0EA3EC5EA4F3EC0992E3FE31C8C3F6116B83EECAFC93D8F5F373F614B7C3F",
      conv2.bias: "0x0400000050F7C4BC9455C4BD88B09FBD52F3183F80ED863CE8012A3EAA15213F8012583FB09785BD24835E3EAC340F3F2220A03FB694CB3E1F04043FE0FE39BC6677993E",
      conv2.weight: "0x040000006550B7BD4AB8633DB0B9373D2B449ABE3CA9623E26A653BD20CC863E350202BE0442873EC2A41EBE6C65063EF744463E0909A8BD32423A3CA69DAD3EA0978E3EA8AA9C3C3821263E193B08BEC39D8D3EC7889FBCC9BE9CBC9806043E738A93BD33ADEEBDC8DB753D0830F13DC461933E945B453E67B283BDABEA233E55C049BEF75DB13E8DF34A3EA0AC49BD6EBEB03D41145D3EDAEFAA3DCC1A5ABD002DC5BBE64D783DE42E163DE4E9943D1524B4BDB6F45C3DF73082BCA9DC7E3ECA8B6CBCA2E51BBE864B8C3C1BDD8F3E014907BEB611033F3EDE7ABD6AC743BDE67C8B3E0A0E0EBC4777CBBC028D543E532A5C3E83FE473D26A17D3E34F10CBD6B87633EC0FB8F3D37D057BE57F182BDBD24DC3D3515AC3D3078E23B954B8C3D903BCCBBD6963DBEE1D3D93D6AD915BE6CF3D43C9A0A553D2F21E4BDC7E17B3E6D65DEBEEA6476BDAA0F29BDDF57DFBC0D3A4FBEE443993C2B684A3E1B70803E00CE5BBE45D44E3CC5CBE43D76A6753DBA1CA0BD22090CBEA3CB863E2FB5D9BD5620D63D9255963D5470093D8FD42BBE6423A6BDB8093CBBA980F4BDF20603BE2B01EA3D3CE0DABBD682FE3D242689BEB868A7BEBE0E573DD7C265BE4EDE563E753560BE30826DBDB79D8FBD22F090BDEF63253EC564513D4302CE3C07FB883EB8DEABBD55FEB9BDDAE8DA3D0D7B23BE68A73E3EFA9B023EDF8E4E3EC07831BD494D0E3E4224C7BD632D953D164F59BEE71DACBEF26AD53CF5F9E9BC62530CBD56D34E3C7B05123EC686F43DF6C1023F995061BE9DADC13D657CA7BC87B58D3D308C423E8BCF543E1101193EA2444CBDC5FC17BE1F6DA0BD9CE1A1BE50EE0C3D548E08BCAF91483CED579F3E718FE3BC0D078B3DC9DFC83D927E9C3EE26415BCD283863C8041203D9A39B13CCEBC0A3ECB05A33DD20800BDBDFD563E2B9BF2BD3A7D173E98FFC53BB3759DBDBA731DBD51E459BE56CEC03DBD55B63E942D5D3DFCCC63BD577CD7BD97B4AF3C9D9524BEDFF30ABEFD9F043E88568A3D43829ABC104E563EBE85523D881E763DAF4FE7BDE84DBFBEBC3578BD6B5099BCF9F8273DD2FFC03D1428793DDD64F7BDD2B4183EC33B7D3E1EC4133CFB77F2BC5E024D3D5D52AABC04022D3DB569BD3E3998593E3F538DBC6D67963DEEABC63E5216BCBE722DBF3E1FEFB63C11E6FBBD12F5253E0EA62FBD95FE89BC90460B3EF24D0EBEEDE5B63E9E79B7BD767843BD32774FBD7C82FFBB1E59AE3E20B5903A0D2701BECCCE3E3D4E4D5ABD5C5C78BD55CEE4BD26E8B2BDB0AAE93B0E0B383E8805573EF798AFBCD95EBEBD60386EBBB30E96BEFF92FF3D4C177E3DCABC5C3DAC00533EF78336BE2084CA3D2582EDBD9AD74C3D1110F4BCA5C5CB3D7920793E7119DC3DC901E5BC5049A23DD956193E709541BECAD8443E6D7EB7BCD35DB43E87608C3D4362AB3E11D222BE212BC33E504AA6BD1D5F3F3E52B16FBD45DE0D3E35829E3E6C692EBDF6012ABDE64342BD5FED8A3D9723F5BD5F430B3E0E9B7DBDB4264F3D14B2533D0865223E65AE013EC6BF41BEFC848CBE2CD69ABB2623E33D574A64BE412C0E3ECCFF10BD932A523EE8CEC23D88B0913DE21004BE71B9F0BD820A1D3E2428BB3D73C2263E5A90283E3EF816BEF75E82BDDCF5C5BB0C9021BEC150443E58C3F1BB3E3830BE40B1303E037302BE9545A9BCC23B933E9552A6BEFA2EA33D60AB71BBFD59D73DB796303E1358533E4B9759BE24A4B8BD8F0D1FBED315D43D015AF93D58C2693DB4F4793D9614EB3BD2AD813EA877563BCCB838BE9DCAE0BD5546EFBC590CFB3D72C8CE3C5AD9D1BD76F1C93D5AEE61BD668B2FBE0FB5793E3875A33D532C8DBE4420C63DCCDEDB3DA2C51BBDF494B03D8E4B12BD1FD7A83EDC4C12BCAA52D93B212CBA3DB3D3FB3D5E96DD3C1E772EBDF2319DBDFB2B8B3ED3E0EBBDEE0508BE9EE349BC815D24BE5252CF3D2884323DC5222D3EEF054B3E6E38A93CD71E76BE1264F73D696E463E3CF1573ED531F1BCEBCD473E6FD594BD254FC63DF963EEBDB3E493BE11CC9B3D4CE91CBDBBAAAFBD30FE843E857DC43D62C350BC67B4BD3DE215743D539E6F3E978B933DE6BB823E9815DA3D75AF69BE06348DBDFD46A33C1EA5193EEF8FA13C0414E03C3FECD53DCA9054BE301683BD98918F3B9203FA3D0E2573BD88530CBD24B46C3CCA41C43DAEAC053E46CB02BE867A23BE60EF903B03D78ABDC768133E4907313D5DCA383E6318373EC53DD33DDD14083E7D3533BE3096B7BD3EFA18BCBDE38EBC1445BBBD2853653E9C62D1BE00ECBB371693D0BD677EB5BC2405A83EAD46BF3D638FDBBD04479E3E83B065BEE9FA9BBD507FB6BDC0D182BEEF7610BE3FBF87BDE218A8BE196AE4BDCB21FA3D99D6B4BD84EA993D6F0C3C3EB38EC43CFA1B723E1D5E97BE08D2A63BEF8F52BEB5A5CF3D152508BE82ABA13D8C3F1ABD3FC781BD8D0387BCB75688BD70A7CFBB302A233E00AEF33DB3B7B8BDEDF9283CE1FE3FBE043B25BEEE88D83D3972D8BD42AE03BE48471EBEF0396FBB6DCAD63D5351963ED266753DFC3F013EDEDE27BE71D9FCBC2977443C793F5B3E7D2C07BEC19DA53D70F0BBBDFBC98D3C3B89ECBDEA50023DE9D6F03EBCFFC4BDAF040EBE2925ABBDD3D5093E3F035F3E871E993D9F10FDBDBD82AC3C50C1F13AC050123D9A4A05BDF3AEA7BDE061633B7B5B4C3E98B34A3D0660C1BD0489783D24620F3D6818C23ED5201CBE893B2C3E6A720FBD4DCD4E3C69A898BC9CF3443C33F4C73D318BDEBDB90D2BBE929235BEC3A0873E16EC3BBDB6B14D3D0B5203BE976B3C3E24D57BBD2B9890BED7ED9D3DADF8083D91C5D2BD030B9ABC80AEAD3D6217233EBF325A3E49A1073E228FEC3E1D2FADBE385D65BEE6CD5C3C4628633EFC74B43E6186C63DD2D42E3D6C08C43D93A083BD4C3C293E9C622DBED549B13CE988D23D626D3CBE0BD2D2BC6000343D8EF045BE87070F3EF6972B3E8484533E5F87A43E465A1A3DA03F13BA0154193E8A88B6BD241A4EBEA76D72BE6341F83D1FD9AABEBB23C33C88E9333BFA47873EF4E1B23E5B29F0BDD0DEFD3D3025123E615BFD3C6A09B23C08683ABE4EF41B3D43F9DCBC81DBCDBD88F9B23DA8BFE03D3EA730BC36CC63BC1B1D8EBD28F60D3E5E497CBD80646B3B405327BD22B10D3EB95F3BBE8AC5D23BD8A2013DFD2AD93D357BA03D014E91BD21BCF7BCB2190DBEC4268DBEA794163C9F08AA3CEEF613BEF1EA9E3EE8B59ABB91894ABEA836343E1AB1E63C6D635FBE64803BBD80B0D73CFA5C2EBEDDACCE3D40F9AABD267EA73ED8BEE53C2C51B03D67BA0D3EA01C3A3A2E0904BDC80E39BDD8002ABE9AF0F93D747782BEB616313EDA7505BE4E6C5A3DA5A0F33D6E00C73D6860933D3545D63DD54CD63CCED5E23D7273113E090DDABDF7F7233E8CBF153E3694183EE7B3E6BD7D788A3DB56BC7BD6BCC953D2EA6583D7C4C7A3DA3FFC9BCFEC217BDFDDD543D8050533E392C04BE412B5CBE2488C93D6858353E0C7A67BE58E50ABE808F133B7CA99EBD80452CBE2FD8ED3D365F3BBE663E923EF784B13D90E8773D24264B3D8AD7153DC686CEBD8D8EDD3DC615583E2EA1333EFB3C1FBEAF8FE43D3F1E2B3EF9A5C1BD3899303BFE78F23DFFCF143E92738F3E128349BEF557003D14C09EBE5871C93DA02CF43DCBD347BE9DC1F7BDBA06FF3D77CBAC3D24DE76BDBDEEEE3D54C590BEB70F173E8E935BBC08C07C3EB5CA13BEA827BABEBCABA73ED268623E8B470D3E80A7353DA6F09BBD59DF64BEEA8A09BE3E9B133E1A2B84BD7123A83D6DF521BEDF342E3C24E03F3CE8A7D93DCE1532BD82D51EBEEBED4FBE134EB63D0DC6BFBEF744C93C5077F5BB1583BCBD788893BE34528D3D2CA510BE243AE23DFF65D8BD03DE70BE16E2C4BDFAD044BE67D7EF3D095EF03DCE82233C2C78363DF52ECB3C6381D63DEE41603D61BA333ECCC95FBD928CAABD925B11BC5A68C4BDBB05B43DBB639E3D65CF30BE3A9C053ED00C013E0684373CFBFDCE3D29B73ABEA8BC163D0A46D43CFA6F78BDD8B31C3EF70B833DF0073E3D73FEEBBC98C75C3D95BAAB3DD810753DD42704BC7FDB2B3EF62821BD5146863CB762F8BDF0FA4C3DFE86A53DE6931CBE40D7D03AC342B0BC4817B43DF901D53DB9B24C3CB97C423E5B1A4BBE7CDDE23C94789E3CE17A693E8C2B6A3D03D4023EA0F90CBE8AD8303D426C39BEE6E9DA3CBFD20FBE8275FA3D41A49ABDCE751F3DE54CA23DFCEE96BD8E4CE83C2D308F3D8AFE20BCC2557C3E197EE1BDC62652BEF011E43CC92C283EC42FA73E987DB5BBB1F8BABD32F28D3E4C3554BD1490ED3C",
      conv1.weight: "0x04000000EFA840BE093446BE605C1BBC9D1840BD18115C3E06503B3E3619BBBC47BBC7BE260FDC3D47665DBE7AA4E73DC825D63DC16E873DD2AE963EAA0C8A3EB05210BCBB1170BE3EE99BBE191C213E3D87503E85D6273E2D318DBE027CE5BC70FED63E4079473E866E9FBD1087CD3B1E09A23DC589A63EA41FBB3E0577703E69AE05BE3A2CABBDC514453DC14171BDA42EBD3DC292063E9053843D6B9B303EE8E0063EAF40AA3C494E503E6E0B8FBC5A91563DE4F4173E60F8023FDE2E84BE777E90BEA40CC4BDCC1B613E61A1833E24AE9F3D2052AFBB51E01CBD533A1C3EBBB81FBD85694ABD282F463E144BB43E9AE23C3F72B18ABECD4B57BE0384D33E2E3B91BD82A398BD44F66A3E2D6D893EDD239C3E282785BEC6D1103FBFE760BDEC9BE13D39F394BE267C90BDE98466BD031D77BD5E5B34BE7FDB893E9835543C7B16533EE23CB93CAC463A3E868F04BE8E692B3D5BA45A3E85CC23BD19F8813ED20EEB3D300D0CBC89FC023F3053AFBE1C17013D0EC22FBE9E431DBED1B3463D58173F3E7058C13EDDA371BEAC60E53DBF54173E03CAFBBEC6F79BBE1051A1BB135ECA3D5C8FBC3D8AF36A3DAAA2E23DABA5093E802D0A3E49370ABE65FA4D3EC30D17BED0C644BBBE28E9BE0868DB3C3A400E3DF2DA733E444DE73DB1F015BE825DF73CC2FBAEBD470C59BD8B2EDE3E0DE625BD5C21893D12118F3E50AC6B3E5D52A63EB3FA0DBE719533BD121FFBBD65E4203E3B3F2A3E92410C3E1633E13EA78B33BEC707D43C4CFE853D78FBA2BDD55759BE969DAA3C6C5E2DBEE674B5BC4215BC3DB8AB39BCBFCD863DD051BB3D2D0C8F3EB6F8CD3DF8F2F63DC0C0233A3A23903C72AEA53DC676EDBD5546B1BE6AF68B3D1818D1BDB8E6D83D7F21973DCA6EF63D8FD2743E177E24BE1A6BD33D2CE1A13C015E7B3E174E76BDA7C1493EE6E72B3EC29ED83D3284AE3D0D968C3CAE05EC3D92CAB7BCEACE36BED600BA3D572D79BE6FBAE63C8BF300BD31DE8DBE22B2FBBC6351863E184C8C3D4AC9B93EEC004E3E3DCC36BE520AD8BD550CAF3EC08FC83D120A363E0B2F25BE1BF04DBE7E504FBE329E94BDB42C1A3E466EFF3DEC49FA3D69089D3DC1C7613EDEBA8ABC461B803E68EED83C22A239BEF037F93DB6EF263EE718353E7B7A51BEB8A2293E4E678FBDC6B98F3EB62E7C3DC408743E4C505A3E4D605BBE30F0783E25E972BDDD8461BE8354723E677B9B3E0407C1BDEDCA203E4E9BCD3D24C30E3DE64A33BEDAFD953CA6C9E8BC768CB93EEE6FA53DA62AF43DAC8B463C8CF12F3E360981BCD94E6BBEE4BA4F3CDCF689BD9C7685BDB2BD5E3EAABA0EBE70FD593EFFD28D3EC8B8A2BE9E1B85BE9527A2BE3C596A3D51C936BEA2DDAB3E3E669C3C6A3E233E98C5E93B9C45EA3C5EDC813EB936683E2BE862BDC1560BBEB2D7913D2F34DC3E6E89F83D62BF093D18B8F9BD7BA773BDB19703BD08F8243E27F746BE94334B3C800EFB3A6841C63CA813A73EBE6E273E0B0A69BDF76C07BDCFB76ABE7982C63EB133ED3E788CC7BB37833E3EFFE8233EFB7EC53D7ED9C1BE124A1A3E8C7C8ABDFADB09BEEF05173D50C98F3EC600FC3D20B5903AA2F346BE5A32BCBCF2356F3EC81245BE30781F3E9A29503EC815823BD894DCBDEA77CE3C4E3022BE3E3E5D3D05256EBD0ED8FEBD8710563EC85CB3BD72A69C3E4537AE3E6009AEBD4D43793E9BAC3EBD7433AFBDB02622BB45E96DBD9F284F3EAD4F823D044C35BED546923C5CE729BE10BD4FBED5AB0E3E155556BEDFB373BEBBA6B63E0DE70E3DFD5733BDB4242CBCEA787A3C720AFA3C4505003E350D8B3EB891DF3ED14B7D3EF7A87C3EC5CB3FBDA31059BE6B959B3ECE3DBB3DA786193E84841E3D3953D4BEE98CAE3E0A2554BE5E53313E3808583FDD45853CC2CCD03DEC4CF53DC27990BD1B1C25BED2FFA13E9CADE03E9B0C63BECF36E0BEFDE2C2BEB8C1683ECC0CCDBD881EE23E130F3CBE1FC71B3E1A2CB63E89D6863ED998973EA670853DD791BE3EDF960B3E75469D3E2A31613E5E1E613DBD4A4C3E5D1D20BEDAE00EBE4EF3BEBCFED9D9BC5A9F093E9BF5123E3E30623E9C23F83DEE2EAE3E00E50E3E0CA789BDE8B10D3D940E343E5E17B3BC329C95BDF39369BDFB3B5FBEE85EC93B697D1E3EE849963B90FFCABB",
      conv1.bias: "0x04000000C750CB3EA90E263FCFD1613F36BE373FC0D1053F28C904BFFAFBCF3E46BA1E3FD6A0793F6F3F134006224F3F748E08BF24C0CBBD7E85093FDB785E3FC0E98FBD"
    }
  }
#-}
