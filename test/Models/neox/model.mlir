#loc1 = loc("input_ids")
#loc2 = loc("attention_mask")
#loc3 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":336:0)
#loc5 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":357:0)
#loc6 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":48:0)
#loc7 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":46:0)
#loc8 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":261:0)
#loc9 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":223:0)
#loc10 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":195:0)
#loc11 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":250:0)
#loc12 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":210:0)
#loc13 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":92:0)
#loc14 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":326:0)
#loc15 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":333:0)
#loc16 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":93:0)
#loc17 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":94:0)
#loc18 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":95:0)
#loc20 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":199:0)
#loc21 = loc("transformers/activations.py":89:0)
#loc22 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":263:0)
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#loc23 = loc("gpt_neox"(#loc3))
#loc25 = loc("gpt_neox.final_layer_norm"(#loc5))
#loc26 = loc("gpt_neox.layers.1.mlp.dense_4h_to_h"(#loc6))
#loc27 = loc("gpt_neox.layers.1.mlp.dense_h_to_4h"(#loc7))
#loc28 = loc("gpt_neox.layers.1.post_attention_layernorm"(#loc8))
#loc29 = loc("gpt_neox.layers.1.attention.dense"(#loc9))
#loc30 = loc("gpt_neox.layers.1.attention.query_key_value"(#loc10))
#loc31 = loc("gpt_neox.layers.1.input_layernorm"(#loc11))
#loc32 = loc("gpt_neox.layers.0.mlp.dense_4h_to_h"(#loc6))
#loc33 = loc("gpt_neox.layers.0.mlp.dense_h_to_4h"(#loc7))
#loc34 = loc("gpt_neox.layers.0.post_attention_layernorm"(#loc8))
#loc35 = loc("gpt_neox.layers.0.attention.dense"(#loc9))
#loc36 = loc("gpt_neox.layers.0.attention"(#loc12))
#loc37 = loc("gpt_neox.layers.0.attention.query_key_value"(#loc10))
#loc38 = loc("gpt_neox.layers.0.input_layernorm"(#loc11))
#loc39 = loc("gpt_neox.rotary_emb"(#loc13))
#loc40 = loc("gpt_neox.embed_in"(#loc14))
#loc41 = loc("gpt_neox"(#loc15))
#loc42 = loc("gpt_neox.rotary_emb"(#loc16))
#loc43 = loc("gpt_neox.rotary_emb"(#loc17))
#loc44 = loc("gpt_neox.rotary_emb"(#loc18))
#loc47 = loc("gpt_neox.layers.0.attention"(#loc20))
#loc48 = loc("gpt_neox.layers.0.mlp.act"(#loc21))
#loc49 = loc("gpt_neox.layers.0"(#loc22))
#loc52 = loc("gpt_neox.layers.1.attention"(#loc20))
#loc53 = loc("gpt_neox.layers.1.attention"(#loc12))
#loc54 = loc("gpt_neox.layers.1.mlp.act"(#loc21))
#loc55 = loc("gpt_neox.layers.1"(#loc22))
module {
  func.func @main(%arg0: tensor<2x7xi64> loc("input_ids"), %arg1: tensor<2x7xi64> loc("attention_mask")) -> tensor<2x7x29xf32> {
    %c2_i64 = arith.constant 2 : i64 loc(#loc)
    %c7_i64 = arith.constant 7 : i64 loc(#loc)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %c29 = arith.constant 29 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f64 loc(#loc)
    %cst_0 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_2 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32> loc(#loc23)
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc23)
    %cst_6 = arith.constant dense<true> : tensor<i1> loc(#loc23)
    %cst_7 = arith.constant dense_resource<lm_head.weight> : tensor<29x16xf32> loc(#loc24)
    %cst_8 = arith.constant dense_resource<gpt_neox.final_layer_norm.bias> : tensor<16xf32> loc(#loc25)
    %cst_9 = arith.constant dense_resource<gpt_neox.final_layer_norm.weight> : tensor<16xf32> loc(#loc25)
    %cst_10 = arith.constant dense_resource<gpt_neox.layers.1.mlp.dense_4h_to_h.bias> : tensor<16xf32> loc(#loc26)
    %cst_11 = arith.constant dense_resource<gpt_neox.layers.1.mlp.dense_4h_to_h.weight> : tensor<16x32xf32> loc(#loc26)
    %cst_12 = arith.constant dense_resource<gpt_neox.layers.1.mlp.dense_h_to_4h.bias> : tensor<32xf32> loc(#loc27)
    %cst_13 = arith.constant dense_resource<gpt_neox.layers.1.mlp.dense_h_to_4h.weight> : tensor<32x16xf32> loc(#loc27)
    %cst_14 = arith.constant dense_resource<gpt_neox.layers.1.post_attention_layernorm.bias> : tensor<16xf32> loc(#loc28)
    %cst_15 = arith.constant dense_resource<gpt_neox.layers.1.post_attention_layernorm.weight> : tensor<16xf32> loc(#loc28)
    %cst_16 = arith.constant dense_resource<gpt_neox.layers.1.attention.dense.bias> : tensor<16xf32> loc(#loc29)
    %cst_17 = arith.constant dense_resource<gpt_neox.layers.1.attention.dense.weight> : tensor<16x16xf32> loc(#loc29)
    %cst_18 = arith.constant dense_resource<gpt_neox.layers.1.attention.query_key_value.bias> : tensor<48xf32> loc(#loc30)
    %cst_19 = arith.constant dense_resource<gpt_neox.layers.1.attention.query_key_value.weight> : tensor<48x16xf32> loc(#loc30)
    %cst_20 = arith.constant dense_resource<gpt_neox.layers.1.input_layernorm.bias> : tensor<16xf32> loc(#loc31)
    %cst_21 = arith.constant dense_resource<gpt_neox.layers.1.input_layernorm.weight> : tensor<16xf32> loc(#loc31)
    %cst_22 = arith.constant dense_resource<gpt_neox.layers.0.mlp.dense_4h_to_h.bias> : tensor<16xf32> loc(#loc32)
    %cst_23 = arith.constant dense_resource<gpt_neox.layers.0.mlp.dense_4h_to_h.weight> : tensor<16x32xf32> loc(#loc32)
    %cst_24 = arith.constant dense_resource<gpt_neox.layers.0.mlp.dense_h_to_4h.bias> : tensor<32xf32> loc(#loc33)
    %cst_25 = arith.constant dense_resource<gpt_neox.layers.0.mlp.dense_h_to_4h.weight> : tensor<32x16xf32> loc(#loc33)
    %cst_26 = arith.constant dense_resource<gpt_neox.layers.0.post_attention_layernorm.bias> : tensor<16xf32> loc(#loc34)
    %cst_27 = arith.constant dense_resource<gpt_neox.layers.0.post_attention_layernorm.weight> : tensor<16xf32> loc(#loc34)
    %cst_28 = arith.constant dense_resource<gpt_neox.layers.0.attention.dense.bias> : tensor<16xf32> loc(#loc35)
    %cst_29 = arith.constant dense_resource<gpt_neox.layers.0.attention.dense.weight> : tensor<16x16xf32> loc(#loc35)
    %cst_30 = arith.constant 0.35355339059327379 : f64 loc(#loc36)
    %cst_31 = arith.constant dense_resource<gpt_neox.layers.0.attention.query_key_value.bias> : tensor<48xf32> loc(#loc37)
    %cst_32 = arith.constant dense_resource<gpt_neox.layers.0.attention.query_key_value.weight> : tensor<48x16xf32> loc(#loc37)
    %cst_33 = arith.constant dense_resource<gpt_neox.layers.0.input_layernorm.bias> : tensor<16xf32> loc(#loc38)
    %cst_34 = arith.constant dense_resource<gpt_neox.layers.0.input_layernorm.weight> : tensor<16xf32> loc(#loc38)
    %cst_35 = arith.constant 1.000000e-05 : f64 loc(#loc38)
    %cst_36 = arith.constant dense<1.000000e+00> : tensor<1xf32> loc(#loc39)
    %cst_37 = arith.constant dense_resource<gpt_neox.embed_in.weight> : tensor<29x16xf32> loc(#loc40)
    %cst_38 = arith.constant 1.600000e+01 : f64 loc(#loc)
    %cst_39 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_40 = arith.constant 1.41421354 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x7x16xf32> loc(#loc40)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: i64 loc("gpt_neox.embed_in"(#loc14)), %out: f32 loc("gpt_neox.embed_in"(#loc14))):
      %174 = arith.index_cast %in : i64 to index loc(#loc40)
      %175 = linalg.index 2 : index loc(#loc40)
      %176 = arith.cmpi slt, %174, %c29 : index loc(#loc40)
      cf.assert %176, "index must be smaller than dim size" loc(#loc40)
      %177 = arith.cmpi sge, %in, %c0_i64 : i64 loc(#loc40)
      cf.assert %177, "index must be larger or equal to 0" loc(#loc40)
      %extracted = tensor.extract %cst_37[%174, %175] : tensor<29x16xf32> loc(#loc40)
      linalg.yield %extracted : f32 loc(#loc40)
    } -> tensor<2x7x16xf32> loc(#loc40)
    %2 = tensor.empty() : tensor<7xi64> loc(#loc41)
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<7xi64>) {
    ^bb0(%out: i64 loc("gpt_neox"(#loc15))):
      %174 = linalg.index 0 : index loc(#loc41)
      %175 = arith.index_cast %174 : index to i64 loc(#loc41)
      linalg.yield %175 : i64 loc(#loc41)
    } -> tensor<7xi64> loc(#loc41)
    %4 = tensor.empty() : tensor<2x7xi1> loc(#loc23)
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x7xi64>) outs(%4 : tensor<2x7xi1>) {
    ^bb0(%in: i64 loc("gpt_neox"(#loc3)), %out: i1 loc("gpt_neox"(#loc3))):
      %174 = arith.cmpi ne, %in, %c0_i64 : i64 loc(#loc23)
      linalg.yield %174 : i1 loc(#loc23)
    } -> tensor<2x7xi1> loc(#loc23)
    %6 = tensor.empty() : tensor<2xi64> loc(#loc23)
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64 loc("gpt_neox"(#loc3))):
      %174 = linalg.index 0 : index loc(#loc23)
      %175 = arith.index_cast %174 : index to i64 loc(#loc23)
      linalg.yield %175 : i64 loc(#loc23)
    } -> tensor<2xi64> loc(#loc23)
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64> loc(#loc23)
    %expanded_41 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64> loc(#loc23)
    %expanded_42 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 7] : tensor<7xi64> into tensor<1x1x1x7xi64> loc(#loc23)
    %8 = tensor.empty() : tensor<1x1x7x7xi1> loc(#loc23)
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42, %expanded_41 : tensor<1x1x1x7xi64>, tensor<1x1x7x1xi64>) outs(%8 : tensor<1x1x7x7xi1>) {
    ^bb0(%in: i64 loc("gpt_neox"(#loc3)), %in_120: i64 loc("gpt_neox"(#loc3)), %out: i1 loc("gpt_neox"(#loc3))):
      %174 = arith.cmpi sle, %in, %in_120 : i64 loc(#loc23)
      linalg.yield %174 : i1 loc(#loc23)
    } -> tensor<1x1x7x7xi1> loc(#loc23)
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %9 : tensor<i1>, tensor<1x1x7x7xi1>) outs(%8 : tensor<1x1x7x7xi1>) {
    ^bb0(%in: i1 loc("gpt_neox"(#loc3)), %in_120: i1 loc("gpt_neox"(#loc3)), %out: i1 loc("gpt_neox"(#loc3))):
      %174 = arith.andi %in, %in_120 : i1 loc(#loc23)
      linalg.yield %174 : i1 loc(#loc23)
    } -> tensor<1x1x7x7xi1> loc(#loc23)
    %11 = tensor.empty() : tensor<2x1x1x7xi1> loc(#loc23)
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_42 : tensor<2x1x1x1xi64>, tensor<1x1x1x7xi64>) outs(%11 : tensor<2x1x1x7xi1>) {
    ^bb0(%in: i64 loc("gpt_neox"(#loc3)), %in_120: i64 loc("gpt_neox"(#loc3)), %out: i1 loc("gpt_neox"(#loc3))):
      %174 = arith.cmpi slt, %in, %c0_i64 : i64 loc(#loc23)
      %175 = arith.addi %in, %c2_i64 : i64 loc(#loc23)
      %176 = arith.select %174, %175, %in : i64 loc(#loc23)
      %177 = arith.index_cast %176 : i64 to index loc(#loc23)
      %178 = arith.cmpi slt, %in_120, %c0_i64 : i64 loc(#loc23)
      %179 = arith.addi %in_120, %c7_i64 : i64 loc(#loc23)
      %180 = arith.select %178, %179, %in_120 : i64 loc(#loc23)
      %181 = arith.index_cast %180 : i64 to index loc(#loc23)
      %extracted = tensor.extract %5[%177, %181] : tensor<2x7xi1> loc(#loc23)
      linalg.yield %extracted : i1 loc(#loc23)
    } -> tensor<2x1x1x7xi1> loc(#loc23)
    %13 = tensor.empty() : tensor<2x1x7x7xi1> loc(#loc23)
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x7x7xi1>, tensor<2x1x1x7xi1>) outs(%13 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i1 loc("gpt_neox"(#loc3)), %in_120: i1 loc("gpt_neox"(#loc3)), %out: i1 loc("gpt_neox"(#loc3))):
      %174 = arith.andi %in, %in_120 : i1 loc(#loc23)
      linalg.yield %174 : i1 loc(#loc23)
    } -> tensor<2x1x7x7xi1> loc(#loc23)
    %15 = tensor.empty() : tensor<2x1x7x7xf32> loc(#loc23)
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_5, %cst_4 : tensor<2x1x7x7xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x7x7xf32>) {
    ^bb0(%in: i1 loc("gpt_neox"(#loc3)), %in_120: f32 loc("gpt_neox"(#loc3)), %in_121: f32 loc("gpt_neox"(#loc3)), %out: f32 loc("gpt_neox"(#loc3))):
      %174 = arith.select %in, %in_120, %in_121 : f32 loc(#loc23)
      linalg.yield %174 : f32 loc(#loc23)
    } -> tensor<2x1x7x7xf32> loc(#loc23)
    %expanded_43 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 7, 1] : tensor<7xi64> into tensor<1x7x1xi64> loc(#loc39)
    %17 = tensor.empty() : tensor<1x7x1xf32> loc(#loc39)
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<1x7x1xi64>) outs(%17 : tensor<1x7x1xf32>) {
    ^bb0(%in: i64 loc("gpt_neox.rotary_emb"(#loc13)), %out: f32 loc("gpt_neox.rotary_emb"(#loc13))):
      %174 = arith.sitofp %in : i64 to f32 loc(#loc39)
      linalg.yield %174 : f32 loc(#loc39)
    } -> tensor<1x7x1xf32> loc(#loc39)
    %19 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_36 : tensor<1x7x1xf32>, tensor<1xf32>) outs(%17 : tensor<1x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.rotary_emb"(#loc13)), %in_120: f32 loc("gpt_neox.rotary_emb"(#loc13)), %out: f32 loc("gpt_neox.rotary_emb"(#loc13))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc39)
      linalg.yield %174 : f32 loc(#loc39)
    } -> tensor<1x7x1xf32> loc(#loc39)
    %concat = tensor.concat dim(2) %19, %19 : (tensor<1x7x1xf32>, tensor<1x7x1xf32>) -> tensor<1x7x2xf32> loc(#loc42)
    %20 = tensor.empty() : tensor<1x7x2xf32> loc(#loc43)
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x7x2xf32>) outs(%20 : tensor<1x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.rotary_emb"(#loc16)), %out: f32 loc("gpt_neox.rotary_emb"(#loc17))):
      %174 = math.cos %in : f32 loc(#loc43)
      linalg.yield %174 : f32 loc(#loc43)
    } -> tensor<1x7x2xf32> loc(#loc43)
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x7x2xf32>) outs(%20 : tensor<1x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.rotary_emb"(#loc16)), %out: f32 loc("gpt_neox.rotary_emb"(#loc18))):
      %174 = math.sin %in : f32 loc(#loc44)
      linalg.yield %174 : f32 loc(#loc44)
    } -> tensor<1x7x2xf32> loc(#loc44)
    %23 = tensor.empty() : tensor<2x7x16xf64> loc(#loc38)
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x7x16xf32>) outs(%23 : tensor<2x7x16xf64>) {
    ^bb0(%in: f32 loc("gpt_neox.embed_in"(#loc14)), %out: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.extf %in : f32 to f64 loc(#loc38)
      linalg.yield %174 : f64 loc(#loc38)
    } -> tensor<2x7x16xf64> loc(#loc38)
    %25 = tensor.empty() : tensor<2x7x1xf64> loc(#loc38)
    %26 = linalg.fill ins(%cst : f64) outs(%25 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64> loc(#loc38)
    %27 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x7x16xf64>) outs(%26 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.addf %in, %out : f64 loc(#loc38)
      linalg.yield %174 : f64 loc(#loc38)
    } -> tensor<2x7x1xf64> loc(#loc38)
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x7x1xf64>) outs(%25 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.divf %in, %cst_38 : f64 loc(#loc38)
      linalg.yield %174 : f64 loc(#loc38)
    } -> tensor<2x7x1xf64> loc(#loc38)
    %29 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %28 : tensor<2x7x16xf64>, tensor<2x7x1xf64>) outs(%23 : tensor<2x7x16xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %in_120: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.subf %in, %in_120 : f64 loc(#loc38)
      linalg.yield %174 : f64 loc(#loc38)
    } -> tensor<2x7x16xf64> loc(#loc38)
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %29 : tensor<2x7x16xf64>, tensor<2x7x16xf64>) outs(%23 : tensor<2x7x16xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %in_120: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.mulf %in, %in_120 : f64 loc(#loc38)
      linalg.yield %174 : f64 loc(#loc38)
    } -> tensor<2x7x16xf64> loc(#loc38)
    %31 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x7x16xf64>) outs(%26 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.addf %in, %out : f64 loc(#loc38)
      linalg.yield %174 : f64 loc(#loc38)
    } -> tensor<2x7x1xf64> loc(#loc38)
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x7x1xf64>) outs(%25 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.divf %in, %cst_38 : f64 loc(#loc38)
      linalg.yield %174 : f64 loc(#loc38)
    } -> tensor<2x7x1xf64> loc(#loc38)
    %33 = tensor.empty() : tensor<2x7x1xf32> loc(#loc38)
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x7x1xf64>) outs(%33 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.truncf %in : f64 to f32 loc(#loc38)
      linalg.yield %174 : f32 loc(#loc38)
    } -> tensor<2x7x1xf32> loc(#loc38)
    %35 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32> loc(#loc38)
    %36 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x7x16xf32>) outs(%35 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.embed_in"(#loc14)), %out: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.addf %in, %out : f32 loc(#loc38)
      linalg.yield %174 : f32 loc(#loc38)
    } -> tensor<2x7x1xf32> loc(#loc38)
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x7x1xf32>) outs(%33 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.divf %in, %cst_39 : f32 loc(#loc38)
      linalg.yield %174 : f32 loc(#loc38)
    } -> tensor<2x7x1xf32> loc(#loc38)
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x7x1xf32>) outs(%33 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.truncf %cst_35 : f64 to f32 loc(#loc38)
      %175 = arith.addf %in, %174 : f32 loc(#loc38)
      linalg.yield %175 : f32 loc(#loc38)
    } -> tensor<2x7x1xf32> loc(#loc38)
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x7x1xf32>) outs(%33 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = math.rsqrt %in : f32 loc(#loc38)
      linalg.yield %174 : f32 loc(#loc38)
    } -> tensor<2x7x1xf32> loc(#loc38)
    %40 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %37 : tensor<2x7x16xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.embed_in"(#loc14)), %in_120: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.subf %in, %in_120 : f32 loc(#loc38)
      linalg.yield %174 : f32 loc(#loc38)
    } -> tensor<2x7x16xf32> loc(#loc38)
    %41 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %39 : tensor<2x7x16xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %in_120: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc38)
      linalg.yield %174 : f32 loc(#loc38)
    } -> tensor<2x7x16xf32> loc(#loc38)
    %42 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %cst_34 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %in_120: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc38)
      linalg.yield %174 : f32 loc(#loc38)
    } -> tensor<2x7x16xf32> loc(#loc38)
    %43 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %cst_33 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %in_120: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.0.input_layernorm"(#loc11))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc38)
      linalg.yield %174 : f32 loc(#loc38)
    } -> tensor<2x7x16xf32> loc(#loc38)
    %collapsed = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<2x7x16xf32> into tensor<14x16xf32> loc(#loc37)
    %44 = tensor.empty() : tensor<16x48xf32> loc(#loc37)
    %transposed = linalg.transpose ins(%cst_32 : tensor<48x16xf32>) outs(%44 : tensor<16x48xf32>) permutation = [1, 0]  loc(#loc37)
    %45 = tensor.empty() : tensor<14x48xf32> loc(#loc37)
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<14x48xf32>) -> tensor<14x48xf32> loc(#loc37)
    %47 = linalg.matmul ins(%collapsed, %transposed : tensor<14x16xf32>, tensor<16x48xf32>) outs(%46 : tensor<14x48xf32>) -> tensor<14x48xf32> loc(#loc37)
    %48 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_31 : tensor<48xf32>) outs(%45 : tensor<14x48xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention.query_key_value"(#loc10)), %out: f32 loc("gpt_neox.layers.0.attention.query_key_value"(#loc10))):
      linalg.yield %in : f32 loc(#loc37)
    } -> tensor<14x48xf32> loc(#loc37)
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<14x48xf32>, tensor<14x48xf32>) outs(%45 : tensor<14x48xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention.query_key_value"(#loc10)), %in_120: f32 loc("gpt_neox.layers.0.attention.query_key_value"(#loc10)), %out: f32 loc("gpt_neox.layers.0.attention.query_key_value"(#loc10))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc37)
      linalg.yield %174 : f32 loc(#loc37)
    } -> tensor<14x48xf32> loc(#loc37)
    %expanded_44 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 7, 2, 24] : tensor<14x48xf32> into tensor<2x7x2x24xf32> loc(#loc45)
    %50 = tensor.empty() : tensor<2x2x7x24xf32> loc(#loc45)
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x7x2x24xf32>) outs(%50 : tensor<2x2x7x24xf32>) permutation = [0, 2, 1, 3]  loc(#loc45)
    %extracted_slice = tensor.extract_slice %transposed_45[0, 0, 0, 0] [2, 2, 7, 8] [1, 1, 1, 1] : tensor<2x2x7x24xf32> to tensor<2x2x7x8xf32> loc(#loc46)
    %extracted_slice_46 = tensor.extract_slice %transposed_45[0, 0, 0, 8] [2, 2, 7, 8] [1, 1, 1, 1] : tensor<2x2x7x24xf32> to tensor<2x2x7x8xf32> loc(#loc46)
    %extracted_slice_47 = tensor.extract_slice %transposed_45[0, 0, 0, 16] [2, 2, 7, 8] [1, 1, 1, 1] : tensor<2x2x7x24xf32> to tensor<2x2x7x8xf32> loc(#loc46)
    %expanded_48 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 7, 2] : tensor<1x7x2xf32> into tensor<1x1x7x2xf32> loc(#loc47)
    %expanded_49 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 7, 2] : tensor<1x7x2xf32> into tensor<1x1x7x2xf32> loc(#loc47)
    %extracted_slice_50 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 2, 7, 2] [1, 1, 1, 1] : tensor<2x2x7x8xf32> to tensor<2x2x7x2xf32> loc(#loc47)
    %extracted_slice_51 = tensor.extract_slice %extracted_slice[0, 0, 0, 2] [2, 2, 7, 6] [1, 1, 1, 1] : tensor<2x2x7x8xf32> to tensor<2x2x7x6xf32> loc(#loc47)
    %extracted_slice_52 = tensor.extract_slice %extracted_slice_46[0, 0, 0, 0] [2, 2, 7, 2] [1, 1, 1, 1] : tensor<2x2x7x8xf32> to tensor<2x2x7x2xf32> loc(#loc47)
    %extracted_slice_53 = tensor.extract_slice %extracted_slice_46[0, 0, 0, 2] [2, 2, 7, 6] [1, 1, 1, 1] : tensor<2x2x7x8xf32> to tensor<2x2x7x6xf32> loc(#loc47)
    %51 = tensor.empty() : tensor<2x2x7x2xf32> loc(#loc47)
    %52 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_50, %expanded_48 : tensor<2x2x7x2xf32>, tensor<1x1x7x2xf32>) outs(%51 : tensor<2x2x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %in_120: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc20))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc47)
      linalg.yield %174 : f32 loc(#loc47)
    } -> tensor<2x2x7x2xf32> loc(#loc47)
    %extracted_slice_54 = tensor.extract_slice %extracted_slice_50[0, 0, 0, 0] [2, 2, 7, 1] [1, 1, 1, 1] : tensor<2x2x7x2xf32> to tensor<2x2x7x1xf32> loc(#loc47)
    %extracted_slice_55 = tensor.extract_slice %extracted_slice_50[0, 0, 0, 1] [2, 2, 7, 1] [1, 1, 1, 1] : tensor<2x2x7x2xf32> to tensor<2x2x7x1xf32> loc(#loc47)
    %53 = tensor.empty() : tensor<2x2x7x1xf32> loc(#loc47)
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_55 : tensor<2x2x7x1xf32>) outs(%53 : tensor<2x2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc20))):
      %174 = arith.negf %in : f32 loc(#loc47)
      linalg.yield %174 : f32 loc(#loc47)
    } -> tensor<2x2x7x1xf32> loc(#loc47)
    %concat_56 = tensor.concat dim(3) %54, %extracted_slice_54 : (tensor<2x2x7x1xf32>, tensor<2x2x7x1xf32>) -> tensor<2x2x7x2xf32> loc(#loc47)
    %55 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_56, %expanded_49 : tensor<2x2x7x2xf32>, tensor<1x1x7x2xf32>) outs(%51 : tensor<2x2x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %in_120: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc20))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc47)
      linalg.yield %174 : f32 loc(#loc47)
    } -> tensor<2x2x7x2xf32> loc(#loc47)
    %56 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<2x2x7x2xf32>, tensor<2x2x7x2xf32>) outs(%51 : tensor<2x2x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %in_120: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc20))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc47)
      linalg.yield %174 : f32 loc(#loc47)
    } -> tensor<2x2x7x2xf32> loc(#loc47)
    %57 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_52, %expanded_48 : tensor<2x2x7x2xf32>, tensor<1x1x7x2xf32>) outs(%51 : tensor<2x2x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %in_120: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc20))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc47)
      linalg.yield %174 : f32 loc(#loc47)
    } -> tensor<2x2x7x2xf32> loc(#loc47)
    %extracted_slice_57 = tensor.extract_slice %extracted_slice_52[0, 0, 0, 0] [2, 2, 7, 1] [1, 1, 1, 1] : tensor<2x2x7x2xf32> to tensor<2x2x7x1xf32> loc(#loc47)
    %extracted_slice_58 = tensor.extract_slice %extracted_slice_52[0, 0, 0, 1] [2, 2, 7, 1] [1, 1, 1, 1] : tensor<2x2x7x2xf32> to tensor<2x2x7x1xf32> loc(#loc47)
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58 : tensor<2x2x7x1xf32>) outs(%53 : tensor<2x2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc20))):
      %174 = arith.negf %in : f32 loc(#loc47)
      linalg.yield %174 : f32 loc(#loc47)
    } -> tensor<2x2x7x1xf32> loc(#loc47)
    %concat_59 = tensor.concat dim(3) %58, %extracted_slice_57 : (tensor<2x2x7x1xf32>, tensor<2x2x7x1xf32>) -> tensor<2x2x7x2xf32> loc(#loc47)
    %59 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_59, %expanded_49 : tensor<2x2x7x2xf32>, tensor<1x1x7x2xf32>) outs(%51 : tensor<2x2x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %in_120: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc20))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc47)
      linalg.yield %174 : f32 loc(#loc47)
    } -> tensor<2x2x7x2xf32> loc(#loc47)
    %60 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %59 : tensor<2x2x7x2xf32>, tensor<2x2x7x2xf32>) outs(%51 : tensor<2x2x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %in_120: f32 loc("gpt_neox.layers.0.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc20))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc47)
      linalg.yield %174 : f32 loc(#loc47)
    } -> tensor<2x2x7x2xf32> loc(#loc47)
    %concat_60 = tensor.concat dim(3) %56, %extracted_slice_51 : (tensor<2x2x7x2xf32>, tensor<2x2x7x6xf32>) -> tensor<2x2x7x8xf32> loc(#loc47)
    %concat_61 = tensor.concat dim(3) %60, %extracted_slice_53 : (tensor<2x2x7x2xf32>, tensor<2x2x7x6xf32>) -> tensor<2x2x7x8xf32> loc(#loc47)
    %61 = tensor.empty() : tensor<2x2x8x7xf32> loc(#loc36)
    %transposed_62 = linalg.transpose ins(%concat_61 : tensor<2x2x7x8xf32>) outs(%61 : tensor<2x2x8x7xf32>) permutation = [0, 1, 3, 2]  loc(#loc36)
    %collapsed_63 = tensor.collapse_shape %concat_60 [[0, 1], [2], [3]] : tensor<2x2x7x8xf32> into tensor<4x7x8xf32> loc(#loc36)
    %collapsed_64 = tensor.collapse_shape %transposed_62 [[0, 1], [2], [3]] : tensor<2x2x8x7xf32> into tensor<4x8x7xf32> loc(#loc36)
    %62 = tensor.empty() : tensor<4x7x7xf32> loc(#loc36)
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<4x7x7xf32>) -> tensor<4x7x7xf32> loc(#loc36)
    %64 = linalg.batch_matmul ins(%collapsed_63, %collapsed_64 : tensor<4x7x8xf32>, tensor<4x8x7xf32>) outs(%63 : tensor<4x7x7xf32>) -> tensor<4x7x7xf32> loc(#loc36)
    %expanded_65 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [2, 2, 7, 7] : tensor<4x7x7xf32> into tensor<2x2x7x7xf32> loc(#loc36)
    %65 = tensor.empty() : tensor<2x2x7x7xf32> loc(#loc36)
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<2x2x7x7xf32>) outs(%65 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc12)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc12))):
      %174 = arith.truncf %cst_30 : f64 to f32 loc(#loc36)
      %175 = arith.mulf %in, %174 : f32 loc(#loc36)
      linalg.yield %175 : f32 loc(#loc36)
    } -> tensor<2x2x7x7xf32> loc(#loc36)
    %67 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %16 : tensor<2x2x7x7xf32>, tensor<2x1x7x7xf32>) outs(%65 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc12)), %in_120: f32 loc("gpt_neox"(#loc3)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc12))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc36)
      linalg.yield %174 : f32 loc(#loc36)
    } -> tensor<2x2x7x7xf32> loc(#loc36)
    %68 = tensor.empty() : tensor<2x2x7xi64> loc(#loc36)
    %69 = linalg.fill ins(%c0_i64 : i64) outs(%68 : tensor<2x2x7xi64>) -> tensor<2x2x7xi64> loc(#loc36)
    %70 = tensor.empty() : tensor<2x2x7xf32> loc(#loc36)
    %71 = linalg.fill ins(%cst_1 : f32) outs(%70 : tensor<2x2x7xf32>) -> tensor<2x2x7xf32> loc(#loc36)
    %72:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x2x7x7xf32>) outs(%71, %69 : tensor<2x2x7xf32>, tensor<2x2x7xi64>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc12)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc12)), %out_120: i64 loc("gpt_neox.layers.0.attention"(#loc12))):
      %174 = linalg.index 3 : index loc(#loc36)
      %175 = arith.index_cast %174 : index to i64 loc(#loc36)
      %176 = arith.maximumf %in, %out : f32 loc(#loc36)
      %177 = arith.cmpf ogt, %in, %out : f32 loc(#loc36)
      %178 = arith.select %177, %175, %out_120 : i64 loc(#loc36)
      linalg.yield %176, %178 : f32, i64 loc(#loc36)
    } -> (tensor<2x2x7xf32>, tensor<2x2x7xi64>) loc(#loc36)
    %expanded_66 = tensor.expand_shape %72#0 [[0], [1], [2, 3]] output_shape [2, 2, 7, 1] : tensor<2x2x7xf32> into tensor<2x2x7x1xf32> loc(#loc36)
    %73 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_66 : tensor<2x2x7x7xf32>, tensor<2x2x7x1xf32>) outs(%65 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc12)), %in_120: f32 loc("gpt_neox.layers.0.attention"(#loc12)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc12))):
      %174 = arith.subf %in, %in_120 : f32 loc(#loc36)
      linalg.yield %174 : f32 loc(#loc36)
    } -> tensor<2x2x7x7xf32> loc(#loc36)
    %74 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x2x7x7xf32>) outs(%65 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc12)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc12))):
      %174 = math.exp %in : f32 loc(#loc36)
      linalg.yield %174 : f32 loc(#loc36)
    } -> tensor<2x2x7x7xf32> loc(#loc36)
    %75 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<2x2x7x1xf32>) -> tensor<2x2x7x1xf32> loc(#loc36)
    %76 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x2x7x7xf32>) outs(%75 : tensor<2x2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc12)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc12))):
      %174 = arith.addf %in, %out : f32 loc(#loc36)
      linalg.yield %174 : f32 loc(#loc36)
    } -> tensor<2x2x7x1xf32> loc(#loc36)
    %77 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %76 : tensor<2x2x7x7xf32>, tensor<2x2x7x1xf32>) outs(%65 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention"(#loc12)), %in_120: f32 loc("gpt_neox.layers.0.attention"(#loc12)), %out: f32 loc("gpt_neox.layers.0.attention"(#loc12))):
      %174 = arith.divf %in, %in_120 : f32 loc(#loc36)
      linalg.yield %174 : f32 loc(#loc36)
    } -> tensor<2x2x7x7xf32> loc(#loc36)
    %collapsed_67 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x2x7x7xf32> into tensor<4x7x7xf32> loc(#loc36)
    %collapsed_68 = tensor.collapse_shape %extracted_slice_47 [[0, 1], [2], [3]] : tensor<2x2x7x8xf32> into tensor<4x7x8xf32> loc(#loc36)
    %78 = tensor.empty() : tensor<4x7x8xf32> loc(#loc36)
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<4x7x8xf32>) -> tensor<4x7x8xf32> loc(#loc36)
    %80 = linalg.batch_matmul ins(%collapsed_67, %collapsed_68 : tensor<4x7x7xf32>, tensor<4x7x8xf32>) outs(%79 : tensor<4x7x8xf32>) -> tensor<4x7x8xf32> loc(#loc36)
    %expanded_69 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 2, 7, 8] : tensor<4x7x8xf32> into tensor<2x2x7x8xf32> loc(#loc36)
    %81 = tensor.empty() : tensor<2x7x2x8xf32> loc(#loc36)
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<2x2x7x8xf32>) outs(%81 : tensor<2x7x2x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc36)
    %collapsed_71 = tensor.collapse_shape %transposed_70 [[0, 1], [2, 3]] : tensor<2x7x2x8xf32> into tensor<14x16xf32> loc(#loc35)
    %82 = tensor.empty() : tensor<16x16xf32> loc(#loc35)
    %transposed_72 = linalg.transpose ins(%cst_29 : tensor<16x16xf32>) outs(%82 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc35)
    %83 = tensor.empty() : tensor<14x16xf32> loc(#loc35)
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<14x16xf32>) -> tensor<14x16xf32> loc(#loc35)
    %85 = linalg.matmul ins(%collapsed_71, %transposed_72 : tensor<14x16xf32>, tensor<16x16xf32>) outs(%84 : tensor<14x16xf32>) -> tensor<14x16xf32> loc(#loc35)
    %86 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_28 : tensor<16xf32>) outs(%83 : tensor<14x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention.dense"(#loc9)), %out: f32 loc("gpt_neox.layers.0.attention.dense"(#loc9))):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<14x16xf32> loc(#loc35)
    %87 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%85, %86 : tensor<14x16xf32>, tensor<14x16xf32>) outs(%83 : tensor<14x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.attention.dense"(#loc9)), %in_120: f32 loc("gpt_neox.layers.0.attention.dense"(#loc9)), %out: f32 loc("gpt_neox.layers.0.attention.dense"(#loc9))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc35)
      linalg.yield %174 : f32 loc(#loc35)
    } -> tensor<14x16xf32> loc(#loc35)
    %expanded_73 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [2, 7, 16] : tensor<14x16xf32> into tensor<2x7x16xf32> loc(#loc35)
    %88 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %cst_27 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.post_attention_layernorm"(#loc8)), %in_120: f32 loc("gpt_neox.layers.0.post_attention_layernorm"(#loc8)), %out: f32 loc("gpt_neox.layers.0.post_attention_layernorm"(#loc8))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc34)
      linalg.yield %174 : f32 loc(#loc34)
    } -> tensor<2x7x16xf32> loc(#loc34)
    %89 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %cst_26 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.post_attention_layernorm"(#loc8)), %in_120: f32 loc("gpt_neox.layers.0.post_attention_layernorm"(#loc8)), %out: f32 loc("gpt_neox.layers.0.post_attention_layernorm"(#loc8))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc34)
      linalg.yield %174 : f32 loc(#loc34)
    } -> tensor<2x7x16xf32> loc(#loc34)
    %collapsed_74 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<2x7x16xf32> into tensor<14x16xf32> loc(#loc33)
    %90 = tensor.empty() : tensor<16x32xf32> loc(#loc33)
    %transposed_75 = linalg.transpose ins(%cst_25 : tensor<32x16xf32>) outs(%90 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc33)
    %91 = tensor.empty() : tensor<14x32xf32> loc(#loc33)
    %92 = linalg.fill ins(%cst_0 : f32) outs(%91 : tensor<14x32xf32>) -> tensor<14x32xf32> loc(#loc33)
    %93 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<14x16xf32>, tensor<16x32xf32>) outs(%92 : tensor<14x32xf32>) -> tensor<14x32xf32> loc(#loc33)
    %94 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_24 : tensor<32xf32>) outs(%91 : tensor<14x32xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.mlp.dense_h_to_4h"(#loc7)), %out: f32 loc("gpt_neox.layers.0.mlp.dense_h_to_4h"(#loc7))):
      linalg.yield %in : f32 loc(#loc33)
    } -> tensor<14x32xf32> loc(#loc33)
    %95 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%93, %94 : tensor<14x32xf32>, tensor<14x32xf32>) outs(%91 : tensor<14x32xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.mlp.dense_h_to_4h"(#loc7)), %in_120: f32 loc("gpt_neox.layers.0.mlp.dense_h_to_4h"(#loc7)), %out: f32 loc("gpt_neox.layers.0.mlp.dense_h_to_4h"(#loc7))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc33)
      linalg.yield %174 : f32 loc(#loc33)
    } -> tensor<14x32xf32> loc(#loc33)
    %expanded_76 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32> loc(#loc33)
    %96 = tensor.empty() : tensor<2x7x32xf32> loc(#loc48)
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<2x7x32xf32>) outs(%96 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.mlp.dense_h_to_4h"(#loc7)), %out: f32 loc("gpt_neox.layers.0.mlp.act"(#loc21))):
      %174 = arith.divf %in, %cst_40 : f32 loc(#loc48)
      %175 = math.erf %174 : f32 loc(#loc48)
      %176 = arith.addf %175, %cst_2 : f32 loc(#loc48)
      %177 = arith.mulf %176, %cst_3 : f32 loc(#loc48)
      %178 = arith.mulf %in, %177 : f32 loc(#loc48)
      linalg.yield %178 : f32 loc(#loc48)
    } -> tensor<2x7x32xf32> loc(#loc48)
    %collapsed_77 = tensor.collapse_shape %97 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32> loc(#loc32)
    %98 = tensor.empty() : tensor<32x16xf32> loc(#loc32)
    %transposed_78 = linalg.transpose ins(%cst_23 : tensor<16x32xf32>) outs(%98 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc32)
    %99 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<14x32xf32>, tensor<32x16xf32>) outs(%84 : tensor<14x16xf32>) -> tensor<14x16xf32> loc(#loc32)
    %100 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_22 : tensor<16xf32>) outs(%83 : tensor<14x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.mlp.dense_4h_to_h"(#loc6)), %out: f32 loc("gpt_neox.layers.0.mlp.dense_4h_to_h"(#loc6))):
      linalg.yield %in : f32 loc(#loc32)
    } -> tensor<14x16xf32> loc(#loc32)
    %101 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%99, %100 : tensor<14x16xf32>, tensor<14x16xf32>) outs(%83 : tensor<14x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.mlp.dense_4h_to_h"(#loc6)), %in_120: f32 loc("gpt_neox.layers.0.mlp.dense_4h_to_h"(#loc6)), %out: f32 loc("gpt_neox.layers.0.mlp.dense_4h_to_h"(#loc6))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc32)
      linalg.yield %174 : f32 loc(#loc32)
    } -> tensor<14x16xf32> loc(#loc32)
    %expanded_79 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [2, 7, 16] : tensor<14x16xf32> into tensor<2x7x16xf32> loc(#loc32)
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %expanded_73 : tensor<2x7x16xf32>, tensor<2x7x16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0.mlp.dense_4h_to_h"(#loc6)), %in_120: f32 loc("gpt_neox.layers.0.attention.dense"(#loc9)), %out: f32 loc("gpt_neox.layers.0"(#loc22))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc49)
      linalg.yield %174 : f32 loc(#loc49)
    } -> tensor<2x7x16xf32> loc(#loc49)
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %1 : tensor<2x7x16xf32>, tensor<2x7x16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0"(#loc22)), %in_120: f32 loc("gpt_neox.embed_in"(#loc14)), %out: f32 loc("gpt_neox.layers.0"(#loc22))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc49)
      linalg.yield %174 : f32 loc(#loc49)
    } -> tensor<2x7x16xf32> loc(#loc49)
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x7x16xf32>) outs(%23 : tensor<2x7x16xf64>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0"(#loc22)), %out: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.extf %in : f32 to f64 loc(#loc31)
      linalg.yield %174 : f64 loc(#loc31)
    } -> tensor<2x7x16xf64> loc(#loc31)
    %105 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x7x16xf64>) outs(%26 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.addf %in, %out : f64 loc(#loc31)
      linalg.yield %174 : f64 loc(#loc31)
    } -> tensor<2x7x1xf64> loc(#loc31)
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x7x1xf64>) outs(%25 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.divf %in, %cst_38 : f64 loc(#loc31)
      linalg.yield %174 : f64 loc(#loc31)
    } -> tensor<2x7x1xf64> loc(#loc31)
    %107 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<2x7x16xf64>, tensor<2x7x1xf64>) outs(%23 : tensor<2x7x16xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %in_120: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.subf %in, %in_120 : f64 loc(#loc31)
      linalg.yield %174 : f64 loc(#loc31)
    } -> tensor<2x7x16xf64> loc(#loc31)
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %107 : tensor<2x7x16xf64>, tensor<2x7x16xf64>) outs(%23 : tensor<2x7x16xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %in_120: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.mulf %in, %in_120 : f64 loc(#loc31)
      linalg.yield %174 : f64 loc(#loc31)
    } -> tensor<2x7x16xf64> loc(#loc31)
    %109 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x7x16xf64>) outs(%26 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.addf %in, %out : f64 loc(#loc31)
      linalg.yield %174 : f64 loc(#loc31)
    } -> tensor<2x7x1xf64> loc(#loc31)
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x7x1xf64>) outs(%25 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.divf %in, %cst_38 : f64 loc(#loc31)
      linalg.yield %174 : f64 loc(#loc31)
    } -> tensor<2x7x1xf64> loc(#loc31)
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x7x1xf64>) outs(%33 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.truncf %in : f64 to f32 loc(#loc31)
      linalg.yield %174 : f32 loc(#loc31)
    } -> tensor<2x7x1xf32> loc(#loc31)
    %112 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x7x16xf32>) outs(%35 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0"(#loc22)), %out: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.addf %in, %out : f32 loc(#loc31)
      linalg.yield %174 : f32 loc(#loc31)
    } -> tensor<2x7x1xf32> loc(#loc31)
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x7x1xf32>) outs(%33 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.divf %in, %cst_39 : f32 loc(#loc31)
      linalg.yield %174 : f32 loc(#loc31)
    } -> tensor<2x7x1xf32> loc(#loc31)
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x7x1xf32>) outs(%33 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.truncf %cst_35 : f64 to f32 loc(#loc31)
      %175 = arith.addf %in, %174 : f32 loc(#loc31)
      linalg.yield %175 : f32 loc(#loc31)
    } -> tensor<2x7x1xf32> loc(#loc31)
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x7x1xf32>) outs(%33 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = math.rsqrt %in : f32 loc(#loc31)
      linalg.yield %174 : f32 loc(#loc31)
    } -> tensor<2x7x1xf32> loc(#loc31)
    %116 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %113 : tensor<2x7x16xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.0"(#loc22)), %in_120: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.subf %in, %in_120 : f32 loc(#loc31)
      linalg.yield %174 : f32 loc(#loc31)
    } -> tensor<2x7x16xf32> loc(#loc31)
    %117 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %115 : tensor<2x7x16xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %in_120: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc31)
      linalg.yield %174 : f32 loc(#loc31)
    } -> tensor<2x7x16xf32> loc(#loc31)
    %118 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %cst_21 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %in_120: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc31)
      linalg.yield %174 : f32 loc(#loc31)
    } -> tensor<2x7x16xf32> loc(#loc31)
    %119 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %cst_20 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %in_120: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11)), %out: f32 loc("gpt_neox.layers.1.input_layernorm"(#loc11))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc31)
      linalg.yield %174 : f32 loc(#loc31)
    } -> tensor<2x7x16xf32> loc(#loc31)
    %collapsed_80 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<2x7x16xf32> into tensor<14x16xf32> loc(#loc30)
    %transposed_81 = linalg.transpose ins(%cst_19 : tensor<48x16xf32>) outs(%44 : tensor<16x48xf32>) permutation = [1, 0]  loc(#loc30)
    %120 = linalg.matmul ins(%collapsed_80, %transposed_81 : tensor<14x16xf32>, tensor<16x48xf32>) outs(%46 : tensor<14x48xf32>) -> tensor<14x48xf32> loc(#loc30)
    %121 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_18 : tensor<48xf32>) outs(%45 : tensor<14x48xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention.query_key_value"(#loc10)), %out: f32 loc("gpt_neox.layers.1.attention.query_key_value"(#loc10))):
      linalg.yield %in : f32 loc(#loc30)
    } -> tensor<14x48xf32> loc(#loc30)
    %122 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%120, %121 : tensor<14x48xf32>, tensor<14x48xf32>) outs(%45 : tensor<14x48xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention.query_key_value"(#loc10)), %in_120: f32 loc("gpt_neox.layers.1.attention.query_key_value"(#loc10)), %out: f32 loc("gpt_neox.layers.1.attention.query_key_value"(#loc10))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc30)
      linalg.yield %174 : f32 loc(#loc30)
    } -> tensor<14x48xf32> loc(#loc30)
    %expanded_82 = tensor.expand_shape %122 [[0, 1], [2, 3]] output_shape [2, 7, 2, 24] : tensor<14x48xf32> into tensor<2x7x2x24xf32> loc(#loc50)
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<2x7x2x24xf32>) outs(%50 : tensor<2x2x7x24xf32>) permutation = [0, 2, 1, 3]  loc(#loc50)
    %extracted_slice_84 = tensor.extract_slice %transposed_83[0, 0, 0, 0] [2, 2, 7, 8] [1, 1, 1, 1] : tensor<2x2x7x24xf32> to tensor<2x2x7x8xf32> loc(#loc51)
    %extracted_slice_85 = tensor.extract_slice %transposed_83[0, 0, 0, 8] [2, 2, 7, 8] [1, 1, 1, 1] : tensor<2x2x7x24xf32> to tensor<2x2x7x8xf32> loc(#loc51)
    %extracted_slice_86 = tensor.extract_slice %transposed_83[0, 0, 0, 16] [2, 2, 7, 8] [1, 1, 1, 1] : tensor<2x2x7x24xf32> to tensor<2x2x7x8xf32> loc(#loc51)
    %extracted_slice_87 = tensor.extract_slice %extracted_slice_84[0, 0, 0, 0] [2, 2, 7, 2] [1, 1, 1, 1] : tensor<2x2x7x8xf32> to tensor<2x2x7x2xf32> loc(#loc52)
    %extracted_slice_88 = tensor.extract_slice %extracted_slice_84[0, 0, 0, 2] [2, 2, 7, 6] [1, 1, 1, 1] : tensor<2x2x7x8xf32> to tensor<2x2x7x6xf32> loc(#loc52)
    %extracted_slice_89 = tensor.extract_slice %extracted_slice_85[0, 0, 0, 0] [2, 2, 7, 2] [1, 1, 1, 1] : tensor<2x2x7x8xf32> to tensor<2x2x7x2xf32> loc(#loc52)
    %extracted_slice_90 = tensor.extract_slice %extracted_slice_85[0, 0, 0, 2] [2, 2, 7, 6] [1, 1, 1, 1] : tensor<2x2x7x8xf32> to tensor<2x2x7x6xf32> loc(#loc52)
    %123 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_87, %expanded_48 : tensor<2x2x7x2xf32>, tensor<1x1x7x2xf32>) outs(%51 : tensor<2x2x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %in_120: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc20))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc52)
      linalg.yield %174 : f32 loc(#loc52)
    } -> tensor<2x2x7x2xf32> loc(#loc52)
    %extracted_slice_91 = tensor.extract_slice %extracted_slice_87[0, 0, 0, 0] [2, 2, 7, 1] [1, 1, 1, 1] : tensor<2x2x7x2xf32> to tensor<2x2x7x1xf32> loc(#loc52)
    %extracted_slice_92 = tensor.extract_slice %extracted_slice_87[0, 0, 0, 1] [2, 2, 7, 1] [1, 1, 1, 1] : tensor<2x2x7x2xf32> to tensor<2x2x7x1xf32> loc(#loc52)
    %124 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_92 : tensor<2x2x7x1xf32>) outs(%53 : tensor<2x2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc20))):
      %174 = arith.negf %in : f32 loc(#loc52)
      linalg.yield %174 : f32 loc(#loc52)
    } -> tensor<2x2x7x1xf32> loc(#loc52)
    %concat_93 = tensor.concat dim(3) %124, %extracted_slice_91 : (tensor<2x2x7x1xf32>, tensor<2x2x7x1xf32>) -> tensor<2x2x7x2xf32> loc(#loc52)
    %125 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_93, %expanded_49 : tensor<2x2x7x2xf32>, tensor<1x1x7x2xf32>) outs(%51 : tensor<2x2x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %in_120: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc20))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc52)
      linalg.yield %174 : f32 loc(#loc52)
    } -> tensor<2x2x7x2xf32> loc(#loc52)
    %126 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<2x2x7x2xf32>, tensor<2x2x7x2xf32>) outs(%51 : tensor<2x2x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %in_120: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc20))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc52)
      linalg.yield %174 : f32 loc(#loc52)
    } -> tensor<2x2x7x2xf32> loc(#loc52)
    %127 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_89, %expanded_48 : tensor<2x2x7x2xf32>, tensor<1x1x7x2xf32>) outs(%51 : tensor<2x2x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %in_120: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc20))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc52)
      linalg.yield %174 : f32 loc(#loc52)
    } -> tensor<2x2x7x2xf32> loc(#loc52)
    %extracted_slice_94 = tensor.extract_slice %extracted_slice_89[0, 0, 0, 0] [2, 2, 7, 1] [1, 1, 1, 1] : tensor<2x2x7x2xf32> to tensor<2x2x7x1xf32> loc(#loc52)
    %extracted_slice_95 = tensor.extract_slice %extracted_slice_89[0, 0, 0, 1] [2, 2, 7, 1] [1, 1, 1, 1] : tensor<2x2x7x2xf32> to tensor<2x2x7x1xf32> loc(#loc52)
    %128 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_95 : tensor<2x2x7x1xf32>) outs(%53 : tensor<2x2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc20))):
      %174 = arith.negf %in : f32 loc(#loc52)
      linalg.yield %174 : f32 loc(#loc52)
    } -> tensor<2x2x7x1xf32> loc(#loc52)
    %concat_96 = tensor.concat dim(3) %128, %extracted_slice_94 : (tensor<2x2x7x1xf32>, tensor<2x2x7x1xf32>) -> tensor<2x2x7x2xf32> loc(#loc52)
    %129 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_96, %expanded_49 : tensor<2x2x7x2xf32>, tensor<1x1x7x2xf32>) outs(%51 : tensor<2x2x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %in_120: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc20))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc52)
      linalg.yield %174 : f32 loc(#loc52)
    } -> tensor<2x2x7x2xf32> loc(#loc52)
    %130 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %129 : tensor<2x2x7x2xf32>, tensor<2x2x7x2xf32>) outs(%51 : tensor<2x2x7x2xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %in_120: f32 loc("gpt_neox.layers.1.attention"(#loc20)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc20))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc52)
      linalg.yield %174 : f32 loc(#loc52)
    } -> tensor<2x2x7x2xf32> loc(#loc52)
    %concat_97 = tensor.concat dim(3) %126, %extracted_slice_88 : (tensor<2x2x7x2xf32>, tensor<2x2x7x6xf32>) -> tensor<2x2x7x8xf32> loc(#loc52)
    %concat_98 = tensor.concat dim(3) %130, %extracted_slice_90 : (tensor<2x2x7x2xf32>, tensor<2x2x7x6xf32>) -> tensor<2x2x7x8xf32> loc(#loc52)
    %transposed_99 = linalg.transpose ins(%concat_98 : tensor<2x2x7x8xf32>) outs(%61 : tensor<2x2x8x7xf32>) permutation = [0, 1, 3, 2]  loc(#loc53)
    %collapsed_100 = tensor.collapse_shape %concat_97 [[0, 1], [2], [3]] : tensor<2x2x7x8xf32> into tensor<4x7x8xf32> loc(#loc53)
    %collapsed_101 = tensor.collapse_shape %transposed_99 [[0, 1], [2], [3]] : tensor<2x2x8x7xf32> into tensor<4x8x7xf32> loc(#loc53)
    %131 = linalg.batch_matmul ins(%collapsed_100, %collapsed_101 : tensor<4x7x8xf32>, tensor<4x8x7xf32>) outs(%63 : tensor<4x7x7xf32>) -> tensor<4x7x7xf32> loc(#loc53)
    %expanded_102 = tensor.expand_shape %131 [[0, 1], [2], [3]] output_shape [2, 2, 7, 7] : tensor<4x7x7xf32> into tensor<2x2x7x7xf32> loc(#loc53)
    %132 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_102 : tensor<2x2x7x7xf32>) outs(%65 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc12)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc12))):
      %174 = arith.truncf %cst_30 : f64 to f32 loc(#loc53)
      %175 = arith.mulf %in, %174 : f32 loc(#loc53)
      linalg.yield %175 : f32 loc(#loc53)
    } -> tensor<2x2x7x7xf32> loc(#loc53)
    %133 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %16 : tensor<2x2x7x7xf32>, tensor<2x1x7x7xf32>) outs(%65 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc12)), %in_120: f32 loc("gpt_neox"(#loc3)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc12))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc53)
      linalg.yield %174 : f32 loc(#loc53)
    } -> tensor<2x2x7x7xf32> loc(#loc53)
    %134:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%133 : tensor<2x2x7x7xf32>) outs(%71, %69 : tensor<2x2x7xf32>, tensor<2x2x7xi64>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc12)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc12)), %out_120: i64 loc("gpt_neox.layers.1.attention"(#loc12))):
      %174 = linalg.index 3 : index loc(#loc53)
      %175 = arith.index_cast %174 : index to i64 loc(#loc53)
      %176 = arith.maximumf %in, %out : f32 loc(#loc53)
      %177 = arith.cmpf ogt, %in, %out : f32 loc(#loc53)
      %178 = arith.select %177, %175, %out_120 : i64 loc(#loc53)
      linalg.yield %176, %178 : f32, i64 loc(#loc53)
    } -> (tensor<2x2x7xf32>, tensor<2x2x7xi64>) loc(#loc53)
    %expanded_103 = tensor.expand_shape %134#0 [[0], [1], [2, 3]] output_shape [2, 2, 7, 1] : tensor<2x2x7xf32> into tensor<2x2x7x1xf32> loc(#loc53)
    %135 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %expanded_103 : tensor<2x2x7x7xf32>, tensor<2x2x7x1xf32>) outs(%65 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc12)), %in_120: f32 loc("gpt_neox.layers.1.attention"(#loc12)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc12))):
      %174 = arith.subf %in, %in_120 : f32 loc(#loc53)
      linalg.yield %174 : f32 loc(#loc53)
    } -> tensor<2x2x7x7xf32> loc(#loc53)
    %136 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<2x2x7x7xf32>) outs(%65 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc12)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc12))):
      %174 = math.exp %in : f32 loc(#loc53)
      linalg.yield %174 : f32 loc(#loc53)
    } -> tensor<2x2x7x7xf32> loc(#loc53)
    %137 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%136 : tensor<2x2x7x7xf32>) outs(%75 : tensor<2x2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc12)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc12))):
      %174 = arith.addf %in, %out : f32 loc(#loc53)
      linalg.yield %174 : f32 loc(#loc53)
    } -> tensor<2x2x7x1xf32> loc(#loc53)
    %138 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %137 : tensor<2x2x7x7xf32>, tensor<2x2x7x1xf32>) outs(%65 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention"(#loc12)), %in_120: f32 loc("gpt_neox.layers.1.attention"(#loc12)), %out: f32 loc("gpt_neox.layers.1.attention"(#loc12))):
      %174 = arith.divf %in, %in_120 : f32 loc(#loc53)
      linalg.yield %174 : f32 loc(#loc53)
    } -> tensor<2x2x7x7xf32> loc(#loc53)
    %collapsed_104 = tensor.collapse_shape %138 [[0, 1], [2], [3]] : tensor<2x2x7x7xf32> into tensor<4x7x7xf32> loc(#loc53)
    %collapsed_105 = tensor.collapse_shape %extracted_slice_86 [[0, 1], [2], [3]] : tensor<2x2x7x8xf32> into tensor<4x7x8xf32> loc(#loc53)
    %139 = linalg.batch_matmul ins(%collapsed_104, %collapsed_105 : tensor<4x7x7xf32>, tensor<4x7x8xf32>) outs(%79 : tensor<4x7x8xf32>) -> tensor<4x7x8xf32> loc(#loc53)
    %expanded_106 = tensor.expand_shape %139 [[0, 1], [2], [3]] output_shape [2, 2, 7, 8] : tensor<4x7x8xf32> into tensor<2x2x7x8xf32> loc(#loc53)
    %transposed_107 = linalg.transpose ins(%expanded_106 : tensor<2x2x7x8xf32>) outs(%81 : tensor<2x7x2x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc53)
    %collapsed_108 = tensor.collapse_shape %transposed_107 [[0, 1], [2, 3]] : tensor<2x7x2x8xf32> into tensor<14x16xf32> loc(#loc29)
    %transposed_109 = linalg.transpose ins(%cst_17 : tensor<16x16xf32>) outs(%82 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc29)
    %140 = linalg.matmul ins(%collapsed_108, %transposed_109 : tensor<14x16xf32>, tensor<16x16xf32>) outs(%84 : tensor<14x16xf32>) -> tensor<14x16xf32> loc(#loc29)
    %141 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<16xf32>) outs(%83 : tensor<14x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention.dense"(#loc9)), %out: f32 loc("gpt_neox.layers.1.attention.dense"(#loc9))):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<14x16xf32> loc(#loc29)
    %142 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%140, %141 : tensor<14x16xf32>, tensor<14x16xf32>) outs(%83 : tensor<14x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.attention.dense"(#loc9)), %in_120: f32 loc("gpt_neox.layers.1.attention.dense"(#loc9)), %out: f32 loc("gpt_neox.layers.1.attention.dense"(#loc9))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc29)
      linalg.yield %174 : f32 loc(#loc29)
    } -> tensor<14x16xf32> loc(#loc29)
    %expanded_110 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [2, 7, 16] : tensor<14x16xf32> into tensor<2x7x16xf32> loc(#loc29)
    %143 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %cst_15 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.post_attention_layernorm"(#loc8)), %in_120: f32 loc("gpt_neox.layers.1.post_attention_layernorm"(#loc8)), %out: f32 loc("gpt_neox.layers.1.post_attention_layernorm"(#loc8))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc28)
      linalg.yield %174 : f32 loc(#loc28)
    } -> tensor<2x7x16xf32> loc(#loc28)
    %144 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %cst_14 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.post_attention_layernorm"(#loc8)), %in_120: f32 loc("gpt_neox.layers.1.post_attention_layernorm"(#loc8)), %out: f32 loc("gpt_neox.layers.1.post_attention_layernorm"(#loc8))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc28)
      linalg.yield %174 : f32 loc(#loc28)
    } -> tensor<2x7x16xf32> loc(#loc28)
    %collapsed_111 = tensor.collapse_shape %144 [[0, 1], [2]] : tensor<2x7x16xf32> into tensor<14x16xf32> loc(#loc27)
    %transposed_112 = linalg.transpose ins(%cst_13 : tensor<32x16xf32>) outs(%90 : tensor<16x32xf32>) permutation = [1, 0]  loc(#loc27)
    %145 = linalg.matmul ins(%collapsed_111, %transposed_112 : tensor<14x16xf32>, tensor<16x32xf32>) outs(%92 : tensor<14x32xf32>) -> tensor<14x32xf32> loc(#loc27)
    %146 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<32xf32>) outs(%91 : tensor<14x32xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.mlp.dense_h_to_4h"(#loc7)), %out: f32 loc("gpt_neox.layers.1.mlp.dense_h_to_4h"(#loc7))):
      linalg.yield %in : f32 loc(#loc27)
    } -> tensor<14x32xf32> loc(#loc27)
    %147 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%145, %146 : tensor<14x32xf32>, tensor<14x32xf32>) outs(%91 : tensor<14x32xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.mlp.dense_h_to_4h"(#loc7)), %in_120: f32 loc("gpt_neox.layers.1.mlp.dense_h_to_4h"(#loc7)), %out: f32 loc("gpt_neox.layers.1.mlp.dense_h_to_4h"(#loc7))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc27)
      linalg.yield %174 : f32 loc(#loc27)
    } -> tensor<14x32xf32> loc(#loc27)
    %expanded_113 = tensor.expand_shape %147 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32> loc(#loc27)
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113 : tensor<2x7x32xf32>) outs(%96 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.mlp.dense_h_to_4h"(#loc7)), %out: f32 loc("gpt_neox.layers.1.mlp.act"(#loc21))):
      %174 = arith.divf %in, %cst_40 : f32 loc(#loc54)
      %175 = math.erf %174 : f32 loc(#loc54)
      %176 = arith.addf %175, %cst_2 : f32 loc(#loc54)
      %177 = arith.mulf %176, %cst_3 : f32 loc(#loc54)
      %178 = arith.mulf %in, %177 : f32 loc(#loc54)
      linalg.yield %178 : f32 loc(#loc54)
    } -> tensor<2x7x32xf32> loc(#loc54)
    %collapsed_114 = tensor.collapse_shape %148 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32> loc(#loc26)
    %transposed_115 = linalg.transpose ins(%cst_11 : tensor<16x32xf32>) outs(%98 : tensor<32x16xf32>) permutation = [1, 0]  loc(#loc26)
    %149 = linalg.matmul ins(%collapsed_114, %transposed_115 : tensor<14x32xf32>, tensor<32x16xf32>) outs(%84 : tensor<14x16xf32>) -> tensor<14x16xf32> loc(#loc26)
    %150 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<16xf32>) outs(%83 : tensor<14x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.mlp.dense_4h_to_h"(#loc6)), %out: f32 loc("gpt_neox.layers.1.mlp.dense_4h_to_h"(#loc6))):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<14x16xf32> loc(#loc26)
    %151 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%149, %150 : tensor<14x16xf32>, tensor<14x16xf32>) outs(%83 : tensor<14x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.mlp.dense_4h_to_h"(#loc6)), %in_120: f32 loc("gpt_neox.layers.1.mlp.dense_4h_to_h"(#loc6)), %out: f32 loc("gpt_neox.layers.1.mlp.dense_4h_to_h"(#loc6))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc26)
      linalg.yield %174 : f32 loc(#loc26)
    } -> tensor<14x16xf32> loc(#loc26)
    %expanded_116 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [2, 7, 16] : tensor<14x16xf32> into tensor<2x7x16xf32> loc(#loc26)
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_116, %expanded_110 : tensor<2x7x16xf32>, tensor<2x7x16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1.mlp.dense_4h_to_h"(#loc6)), %in_120: f32 loc("gpt_neox.layers.1.attention.dense"(#loc9)), %out: f32 loc("gpt_neox.layers.1"(#loc22))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc55)
      linalg.yield %174 : f32 loc(#loc55)
    } -> tensor<2x7x16xf32> loc(#loc55)
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %103 : tensor<2x7x16xf32>, tensor<2x7x16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1"(#loc22)), %in_120: f32 loc("gpt_neox.layers.0"(#loc22)), %out: f32 loc("gpt_neox.layers.1"(#loc22))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc55)
      linalg.yield %174 : f32 loc(#loc55)
    } -> tensor<2x7x16xf32> loc(#loc55)
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x7x16xf32>) outs(%23 : tensor<2x7x16xf64>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1"(#loc22)), %out: f64 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.extf %in : f32 to f64 loc(#loc25)
      linalg.yield %174 : f64 loc(#loc25)
    } -> tensor<2x7x16xf64> loc(#loc25)
    %155 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<2x7x16xf64>) outs(%26 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f64 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.addf %in, %out : f64 loc(#loc25)
      linalg.yield %174 : f64 loc(#loc25)
    } -> tensor<2x7x1xf64> loc(#loc25)
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x7x1xf64>) outs(%25 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f64 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.divf %in, %cst_38 : f64 loc(#loc25)
      linalg.yield %174 : f64 loc(#loc25)
    } -> tensor<2x7x1xf64> loc(#loc25)
    %157 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %156 : tensor<2x7x16xf64>, tensor<2x7x1xf64>) outs(%23 : tensor<2x7x16xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.final_layer_norm"(#loc5)), %in_120: f64 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f64 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.subf %in, %in_120 : f64 loc(#loc25)
      linalg.yield %174 : f64 loc(#loc25)
    } -> tensor<2x7x16xf64> loc(#loc25)
    %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %157 : tensor<2x7x16xf64>, tensor<2x7x16xf64>) outs(%23 : tensor<2x7x16xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.final_layer_norm"(#loc5)), %in_120: f64 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f64 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.mulf %in, %in_120 : f64 loc(#loc25)
      linalg.yield %174 : f64 loc(#loc25)
    } -> tensor<2x7x16xf64> loc(#loc25)
    %159 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<2x7x16xf64>) outs(%26 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f64 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.addf %in, %out : f64 loc(#loc25)
      linalg.yield %174 : f64 loc(#loc25)
    } -> tensor<2x7x1xf64> loc(#loc25)
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x7x1xf64>) outs(%25 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f64 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.divf %in, %cst_38 : f64 loc(#loc25)
      linalg.yield %174 : f64 loc(#loc25)
    } -> tensor<2x7x1xf64> loc(#loc25)
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x7x1xf64>) outs(%33 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f32 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.truncf %in : f64 to f32 loc(#loc25)
      linalg.yield %174 : f32 loc(#loc25)
    } -> tensor<2x7x1xf32> loc(#loc25)
    %162 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<2x7x16xf32>) outs(%35 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1"(#loc22)), %out: f32 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.addf %in, %out : f32 loc(#loc25)
      linalg.yield %174 : f32 loc(#loc25)
    } -> tensor<2x7x1xf32> loc(#loc25)
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x7x1xf32>) outs(%33 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f32 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.divf %in, %cst_39 : f32 loc(#loc25)
      linalg.yield %174 : f32 loc(#loc25)
    } -> tensor<2x7x1xf32> loc(#loc25)
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x7x1xf32>) outs(%33 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f32 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.truncf %cst_35 : f64 to f32 loc(#loc25)
      %175 = arith.addf %in, %174 : f32 loc(#loc25)
      linalg.yield %175 : f32 loc(#loc25)
    } -> tensor<2x7x1xf32> loc(#loc25)
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x7x1xf32>) outs(%33 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f32 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = math.rsqrt %in : f32 loc(#loc25)
      linalg.yield %174 : f32 loc(#loc25)
    } -> tensor<2x7x1xf32> loc(#loc25)
    %166 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %163 : tensor<2x7x16xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.layers.1"(#loc22)), %in_120: f32 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f32 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.subf %in, %in_120 : f32 loc(#loc25)
      linalg.yield %174 : f32 loc(#loc25)
    } -> tensor<2x7x16xf32> loc(#loc25)
    %167 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %165 : tensor<2x7x16xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.final_layer_norm"(#loc5)), %in_120: f32 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f32 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc25)
      linalg.yield %174 : f32 loc(#loc25)
    } -> tensor<2x7x16xf32> loc(#loc25)
    %168 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %cst_9 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.final_layer_norm"(#loc5)), %in_120: f32 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f32 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.mulf %in, %in_120 : f32 loc(#loc25)
      linalg.yield %174 : f32 loc(#loc25)
    } -> tensor<2x7x16xf32> loc(#loc25)
    %169 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %cst_8 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("gpt_neox.final_layer_norm"(#loc5)), %in_120: f32 loc("gpt_neox.final_layer_norm"(#loc5)), %out: f32 loc("gpt_neox.final_layer_norm"(#loc5))):
      %174 = arith.addf %in, %in_120 : f32 loc(#loc25)
      linalg.yield %174 : f32 loc(#loc25)
    } -> tensor<2x7x16xf32> loc(#loc25)
    %170 = tensor.empty() : tensor<16x29xf32> loc(#loc24)
    %transposed_117 = linalg.transpose ins(%cst_7 : tensor<29x16xf32>) outs(%170 : tensor<16x29xf32>) permutation = [1, 0]  loc(#loc24)
    %collapsed_118 = tensor.collapse_shape %169 [[0, 1], [2]] : tensor<2x7x16xf32> into tensor<14x16xf32> loc(#loc24)
    %171 = tensor.empty() : tensor<14x29xf32> loc(#loc24)
    %172 = linalg.fill ins(%cst_0 : f32) outs(%171 : tensor<14x29xf32>) -> tensor<14x29xf32> loc(#loc24)
    %173 = linalg.matmul ins(%collapsed_118, %transposed_117 : tensor<14x16xf32>, tensor<16x29xf32>) outs(%172 : tensor<14x29xf32>) -> tensor<14x29xf32> loc(#loc24)
    %expanded_119 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [2, 7, 29] : tensor<14x29xf32> into tensor<2x7x29xf32> loc(#loc24)
    return %expanded_119 : tensor<2x7x29xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc = loc(unknown)
#loc4 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":446:0)
#loc19 = loc("transformers/models/gpt_neox/modeling_gpt_neox.py":196:0)
#loc24 = loc("lm_head"(#loc4))
#loc45 = loc("gpt_neox.layers.0.attention"(#loc10))
#loc46 = loc("gpt_neox.layers.0.attention"(#loc19))
#loc50 = loc("gpt_neox.layers.1.attention"(#loc10))
#loc51 = loc("gpt_neox.layers.1.attention"(#loc19))

{-#
  dialect_resources: {
    builtin: {
      lm_head.weight: "0x040000007D05353D28C2B2BE9E46803E2B7DF43E12AA473E34B9E0BC8E0224BE7B56FC3DCCD10D3EF2E39E3C3AE0653E0CF4D7BD31C0A43E0D629F3E33DB253ED176D43DE0BB91BD8E98623E0287953D8828B53EDB82CCBE18B2783DF0CB6A3EC6748CBDD04FA53EDA2D46BD11FF283EEC83073E713DA2BE26D192BEBA9F163F88814BBE609703BEF8C0933E01BE793E3CFEA13D32F8613D7DDD5D3E1671FA3C33E1BEBE508044BDDF26553EE1986D3E31A19F3E8CE143BD374CC03E18A1993EDEF05DBE6F82493EA29E7F3D7211F9BE2941103E98FF473CABB10D3F8AD1833E00AABEBE4CE6EB3D5AE203BE5A84B23E90A7693EEA5E903E70BFE73DEA4262BEF940B93E0C8CBB3D7396A7BEFC53C6BEBF0FA7BE80480ABE603C8E3BC9AE16BF036DC5BE1485303D9BF2B6BE77123C3E2CA9813CB92E4A3F5DC20CBF309A493B1CFCB1BE243EAFBDE52C1D3E9E6770BE8C23AC3E52107ABEB634013D789F3D3E4BD23EBE2BC1E73DC9B508BE59FAF33EE6ACC0BDC9318D3E3823B9BCE961683E7ED3ACBD2225D13DE8E0233DC90C413E21C394BE3E4E81BD9E6F48BE4601443EC983DEBEB995753DD421FCBC74ED02BD9A2CF13DA1AAB13EAE3BF2BD089534BEC94CA63E500D3D3EDD626C3E19C85B3E075B06BE09E8CABEB5D7293D36FA5F3E2472D6BDBC71233DB39388BEF8E37F3EF1CE7E3D5DF6BF3DB44765BE71760D3E9AFF5F3DF539D33E0C3044BEA9AA7F3EA86E1A3E1C53F23C0CD6B1BE9A990CBFF271903EF76B3C3E228F8ABE53F3A23E64F06C3EA60EC93CD60D413EBFEE473EC86537BC90AF323C29A9EE3E1AC102BEC09C193A400E8F3EDCF1103E4DECDC3E729D893EC49B42BE3E5F0FBE30E087BDE69FE1BEAF59B53E071409BF5C97013EDC7A84BC044A53BE8C83C2BCB4762C3D40CA66BE125ECBBEDA1AFEBE0C43F5BDD01EDD3E02B0B13E1EA3B73EC048073B7C3DFABED838E03DF05F78BE07458EBE2241D03D2A530A3E3B3334BED730DC3E2D5FAFBE8610333D4E46113E4DECDD3DB5818CBEECB6813CD2C63C3D8D4CBD3E80A087BC8DEFE63DD19D8F3EBCBA52BE43EF5A3E0CFEEE3EB7B7E13E5485BF3E2860C43E2625643EF4314DBE2E60A13E6D8D3DBEC890CF3B4904DA3E74554C3C6C3F6EBEE4EC323EA01A91BE09026B3EBBFCADBEDCD59BBD0E23EC3D4C8A99BEE6B1DABDE44D37BF26112EBFA43D1FBE9A05DDBD648470BEB4055B3DA3C12E3EDC8AD4BD40D5013FDA9FD33DFD55BB3E476B103FCF04E53EAA27C93EF7926F3ECE60173E1493373E1AF6843CA323803D00B8EBBB5BF21CBE62541FBEB8002E3E6D37A73DCCD1EA3E7C12033CE0ECB13E483D023ED130783E0805AC3DC2B226BD5A3AFEBD344E0A3E224B51BEAEB394BE8B1E663EA689CABD73F98ABE3A0F6A3EAFEB96BEBEC3383E4093D3BB480BBFBE207B30BCFC8FE3BDB0671DBD08063F3E71F51C3D75AF85BE7CC4B43D4E7BEDBDC0078EBC50CA013D82E3A2BDF723533E480CC23DFE3D273ECA63293E0C49C4BDEE7BFABDCE55393E26474A3D48E1FA3E96A0743E6553C53E900160BEDF120CBE5F4C113E08E72DBCCE9FEEBEF83C9C3E3E415A3E1C574A3C2ABCBBBD23A0733E284884BDCFA98ABEBC03153EE41C93BE82943ABE1866F6BEFCFC263E18CECABD877F89BEE5E2483EC95A9CBE0DA9ED3E62E68DBDBBDDF43E62061ABD1A26C53DB88F3E3D50625BBC5AED24BF5EC920BF942A083D60B5623E782E9D3D9821873D91D0A23D83D1DDBEAF487F3E2863343C0274203D608D34BC4FB83EBE9DAFA03E00DA003FB8E6DA3E747F983E505BC63DA401C23D2A76093E98E0993D2C2EBCBC17C133BECB93043D76DC9BBDE002BABD4049C03D869282BE50F62EBEA2DEAFBD3431993E5583883E98FA273CECAE8A3EE7B9A33EDC56A63E8680593D74C684BEE4AD123EFCF1893E8238E1BD05BF483E082DCD3C6C9CDF3C94DE9D3D2217833EC9340B3EC1AC7C3E605379BE950D763E1E862B3E74B13D3EAFED24BE00FAAFBAF8EB973C0F1D9E3E70BA94BDE646313D8C4FD33E68C548BE80936CBB61BCB23E5A617F3DC3F0843EE05B56BEBE61113F254CA23EAB104F3D31BCC2BEF46EFA3DECCDFB3E8A2998BE983DDABD8A5DC33E1FED9D3DD6A2B3BD2205BBBEE4C128BEA0CF6B3E808B86BDC0B6F9BDB815B9BE458BD9BE9C24843E76D9D93D5287C23D4804D5BD2F1F2EBE0AB01C3F4D5C6A3DDE8651BECE23DBBEF11835BE7A69A6BD6770283D2671BEBE331C09BE63BAAC3DDC7844BE8A0B663ED287AD3C70A1843E17D1D43E702FD73D044B913D85808B3EC254FA3DE549F23D8C442A3F02DCE3BD9A66073EB3F287BE48446CBDE818003DBD2D953E014A80BEE47CB83E6F4FA33ECE9AC93C96C0C03C6AC579BE2CD5AA3C9DE59E3EF730A43EE826EC3EA0761DBE74B4ECBE58911B3E04A02C3CEB6FCA3EF321B33D1024993E87CD103ED5C3B03E5EE84DBE5A25FCBDB4E440BE8FF03B3EC478CCBC2E7D7D3EAAB8ADBE2882B9BD5C3E83BC12CB8F3EBB32883D825D783EF90C653E7465A8BD581A0DBF6AC1873E4B94623EE9E7E73D12CDFCBD4830EABC6CC7853EF810593EB1FE01BF461BB83D2C88D73E",
      gpt_neox.final_layer_norm.bias: "0x040000003106B63E4469683F3CA140BEE0A0293F5E5AC73FA46B393E1488FA3E19030FBFFA9F5A3E58E3183FC82B9B3DE1E5713E3E1CAB3EB0EC3B3E49DE513FF82B4FBE",
      gpt_neox.final_layer_norm.weight: "0x0400000004CF6E3FAA61853FBEB2523F0E43493F6C9B293FF611733FBCEC8F3F69C5BD3FC96F963F1E7EDA3FDBBF893F3F248D3F871E483F63F8623F61F28D3FFF955B3F",
      gpt_neox.layers.1.mlp.dense_4h_to_h.bias: "0x04000000A8B2D13ED8FDA9BE54D95EBF9CEA8BBE57A4863F845CCCBD1A3E983EDCAB023F70D0FA3E094430BF3EA5243E1424FB3ED73C17BF946F9D3F63FC103F2377153F",
      gpt_neox.layers.1.mlp.dense_4h_to_h.weight: "0x04000000B0A45BBE76F778BE203EA13EA8012EBD96589E3C4A497BBE797C2DBE346D18BCD066EB3C5CEA4EBECFADE4BE339482BE33540CBE0CC8DFBDD087813DBB8401BE2EFD3B3C8B10DC3C5521853E68DECEBD285891BBAFF5903E67CECF3DC3639DBD9E8B8D3E20B3B0BB20285EBC1C35B6BC649EBEBD60A1083EEA0C4BBEE4E934BE2879A13E4C5164BE03CB253EE84E07BEC90EC1BEAA32833E9D46033E58A46BBE0121DD3C6E3DA4BDE88D0E3E355BA9BDA4DDA93EF84F78BE1F2C313D28C275BE5A9128BDF1BB1BBEBDB3A2BDF81014BC5955E33DA5B0D03D3E7FDDBD0BA3243EB3E625BED0B81C3EB2FDB43ED8F033BEB47D1C3DBCC288BD1829AD3D94AE1BBEFEB7A6BE71B1513E60B822BD42FBE63DD9A4BB3E2808B03EF43327BD9C2A9F3CEDF4C13D4295E3BD4E145FBEC0197DBDFBED043E1822C43B1F690EBE40A876BE9CCFF03D5D56BB3DDD8BCBBE684A24BE92F902BD6520ED3EAE16BA3DB5D9923D9FA948BE071D97BE936724BE38708E3D7AC6983D8447ACBD85C20ABE6AB4CBBD80E9173EF1FCBCBDC48456BE980CDBBC6D87AEBD385EB13C2C2B093D5DF68F3C8A308CBE58562EBCFFE8F13C00E6D4B9B17FA43ED171373D8B1C0F3DF804363D9CE48ABD4569573E034CAFBE08B0743B247641BD3A8679BD677F0A3E4B365E3EA01AE7BC71ABA8BD5ECC013DA279CF3D4F54A03E3D42BA3CBE9C0A3E9050393E38B7ABBC00FC02BD8269C3BC5CE01ABDE81EB63E405D6FBE8775BDBDA79E413D92A72A3EF6372FBEB6236FBD4E0F083E05AD223E139ACB3EF8450B3E40190EBD7EEC1D3D91DBB13E2FD55C3E52751D3D40D830BAF4F8F3BE1F75413EEA3BB13EF9C2293E00B26A3DDDD62B3E8AA95B3EF0EFA53DE08B8B3EB80773BDFBB8E03D56F5DCBDB82283BB54FD743EC45BA5BC8A163D3E7446843C4C9780BE3EE71D3EF8B2943E0AFCDA3E3310583D3EB290BDC142373E1A6F8D3EBF68253DB8BA9CBDC779993E6A4E213DC573C2BECE1F963E4D3628BE8EFC593E0C1921BC3114993E48CCB83EECA5013E4849E33BA866BE3EDE66B83EE443C3BD83C2B1BE2E7BABBD4D944C3E235F1D3EEE09E1BD897B4C3EE429DE3D20D7B0BC6B63913EECFD5EBDEB23BEBD8E06A0BC48988ABE82B6DFBDBB6642BE86182B3EE090123ED8CACFBB239352BE6F780ABE2E50593D83EF583EC755983EA42CE2BDB8594BBEE1BAAABD8452813ED8E9033ED491803E51F68DBEBA4535BD354399BE2AF82E3C5C9A663EE2C3333D2BE7513EC8D1BC3C301259BB70D613BE1A798ABCACF305BE2E8F5BBD30C6813CF9D2A63D26FE043E7235F23DE09651BB04B510BE87B2543EB41466BC42DC10BE884FF2BD932F0EBE83BE16BE28CC423D386710BDA518C83EFE03823E68903B3D380A863CD89F42BD529903BE0248673DAF0BDD3D7448013E034C553E5290F3BDDA0DF8BD0967AC3EB9A339BE1E55573E0342623D97D8223E9798143E925D063EC4D0113E64D5793E1A37063E7EB5983DDF706F3EEA139F3E6CBFB0BDEA87F83C1C96073F0C786CBE80EE733AFE76D0BD699D0CBE8047FE3B3D41023E1C959ABC6815993D0BCCC03D3C2C8EBD5DB0CC3E184596BC2433C83D4D13453EF8B704BDB4D46DBDE385563E76046BBE609DC2BCAC65903D743919BD00AD043F8FFBABBE442E973D6A860A3E9493C13B966CA5BD0080A33E0C75753DBA74153D8637003DE871C73D6F6C393E7F9A3D3E4617EEBD40B713BC9AA18C3DCD3116BE837A0C3D8D9D18BE4C87ABBE4D90243E046739BEF344333EB77F3F3EBDECD23DFA723D3DAE5A1A3E9EB342BE482E8BBE20883B3EABA14A3E0DE93B3EFC8C6D3C96C905BE0009D73A93E2C53D4E3A0DBDC08B99BD64FD99BDE300423E6E50333ECD21FA3C419693BE537AA4BE2509ACBD3BD7493E04C2853E4EC2EFBCD6DC01BD587BDE3BB4BE153C5CF9B0BD4E3E93BD62C42CBE80D168BD1058F93A6A4471BE41C401BE2265F7BDF0B041BCFD61263D4F5681BE040855BE69B43CBE63718D3EACABFBBCBCED7BBEBEE6E6BDF611DA3D9ECAA23DCC0FBBBD2C0D123E421F293E866B64BDDC0C93BE1C765B3CFAA00A3FEE5F0A3EC03D343E964911BDC7F5D53D02CE713EA09B1A3A4172223E3D111BBE7AFF803EAB388A3EEF222B3EA898DC3BDE572F3EDAEF093E8383A93CD37CBCBDFA4DB33D70861C3DAE5DC7BD009EDE3D65998E3C79DFD1BEF685A43E1E312E3E59DA85BE630884BEE071BEBACCE9433E0272D23DBC95CE3D2456993E4B8A633E8606CF3D1DA883BD8440313F54F9403D0D35BC3D70B606BE8187DD3CCCE95D3DAD8D583D7698323E7C8CCD3CFBC3D63D56C4263E6985B1BE24C8D8BD66CCDABDAE1F5F3D5CBE28BE82BFE33ECCCFBEBD2AFE15BE347BE33D8D07D93DE2CBF13D1CB293BD3A6EEF3D11CC703E9A258E3ECA2207BECF085BBEAF21EA3D6C3C883D5CAD733D2B923F3DDEC419BEBB094A3D71AD3FBE1AB1DCBE750C05BEAEC0BBBC0C3E6FBDE0DC51BDA18033BE491AA6BE8346A23D394C253D0A8144BE815012BE7F37B53D0A0DFB3DE1DAAE3DA1EEB63EEEA176BD8261103EE473AABD6C363D3EE8B1CF3BE624723D681BBE3D17D5613ECDF983BD349509BD6BC68DBE3A15793E865CAD3D0887023E3AD72D3D90A440BEE777A83EB06AB0BDC42220BD3E2D3F3E09E31F3E58B92D3EA07AEFBDE1ED15BEEC7A703E806F0FBD9578CA3CC0217FBCAFDBF43D093B133D007C12B80EEA0F3D852C493DEC0C8ABD7C6D7F3C2E19F1BDAE1E053D42609D3C88D8173C754A9FBD9FE602BEE65D593DB695843C819952BEC5E40DBEF7255ABEB08439BC8FFA8E3D57F9C53DDD2984BE96CC8C3DA77BABBD630BBC3EAC5A283E63EB0A3D8549463E",
      gpt_neox.layers.1.mlp.dense_h_to_4h.bias: "0x04000000ACC0D73E84B90A3EF265063E202C203CD44E173FFDDABC3E92FBBBBEACF1A83F2B0E7C3E52B8FC3EB4CE153FEA350F3E1E01013FD6201BBFBC3F243FFF93593F6E35C73E88164B3D0DF46D3FAD64B93ED2E2A53F04DADA3E3AE5D93E8A9B083F34D0ED3EF8C8EB3EBD41ED3E6EBF47BFED13E43E829A303F188036BD8285093F",
      gpt_neox.layers.1.mlp.dense_h_to_4h.weight: "0x040000003F2893BE18D57EBEF85BC03C52C03D3E4A127C3D4811AFBD6428313D69AEBE3EC6B89E3E98D0BB3E4FD3A13E176C1F3FC874EABE2234863EEC9DBA3EDC7C72BD520A70BE196CD8BE2A1EB6BE9EF8AB3D3890DFBC88D20FBF65754E3E84A2E13DDA85A3BD38872B3EC328CDBE3A5C4EBE8CE9C03E5028BFBDBC45A03C724B943E4C1A423D7C1B40BDA322B2BED85523BC1E400A3EA740F93E602D013E24E4293EE4DC563E100B4F3BB290EEBD9B758B3D7A7EEDBD088F1EBE6A3F5E3E04A8F1BEE64F4FBE0873F0BD48538FBC43BDD43E4F8B91BEE7C9D03D306294BB19348A3D5ECE30BE1CB8943E430C393EE8B776BC6749D73E926D193E2E48303DC8F2C13DE0E402BB9C61A93EC442893E1642403E68FF5CBD04A4B0BE26BADD3C686C54BCCFCD25BEFDB0C83EB63CAE3E23EE0C3E0D411CBF8F503EBEC49BA4BDC7E7E73E82D9813EB9C0B53E349AB53D6B11573EDF1D15BEE38D8FBEAEE3A53E38B546BC0843093FEA1294BD8213333EFC7A04BEF56DDA3E18E2533DCF32AC3DE6C23C3E4A6C4BBEA81E37BC26DCAE3E68DD0BBC9879293E4630023E6464303E0802EE3D10F70F3FFCD5EC3CE6D2BE3EC04425BC64D87CBEB2A6A43C00AFAD3C9E0C15BD60C3D83D83827C3E00F60F3F1FC8C43EC6629A3E2181DCBE80A1033D74063F3E63A22ABE9B98883E9267C73ECC1F4DBE5E7D563D120B9CBD00FE163E009FFEBEBDC1A1BE72BFE8BD6FE7D9BE4A18E6BD8E690EBE7207F23E5064E33CA9B502BE66FA95BD09210FBEEC74923EC032BDBE2CF864BE6EF5253E00F71A3C96B0E53DE5E4383E74EB5CBE24D4343E692A7A3EA05F37BBF157863D76B0C9BDF80CE4BD9895B9BC9D0C373EBAFA8D3ECA32A63DBE4FCC3CF03B1F3FE677CC3C146657BEA5711EBEB2C2A73E0B785E3D05F06B3DF8969EBDD1CD3E3EF04E513B1E9E9CBDA0211D3ED084ABBE2EB3A83EBA2D8C3E8133FB3D11C2CE3EEC4EB6BDF251BF3E4CF3A13EACE1CB3E50847CBEBAA7953EC662A1BD4212F1BD0E10943D48A82FBE7D16B83E0B0EB33EAB7C82BE22DB4EBDFD2BF03EBB49C23DED90973D6843A5BD8D5CD73E2F13A23E367BD2BD26FB153E93E2503EE8FC88BD8EE01E3F8CD6953ECD9A343DC06C30BBF7DBD9BE78E20D3E527F933E76D070BD4C0B843E8C3AE9BE607BC5BBDADB47BE18E5DC3D3AA60C3F5EFCA03E56DD183DE1E4CE3DCCFDBF3E1A70E83E7AA92EBE7C56103E8CA741BDDEBE25BD256112BECEAEB7BE22F38B3D0E19453E08C4983CA21384BD37119A3D05AF9D3E3828AB3ED68D003FBE5604BEE21B6DBD67D2AB3D46AF493E60B12DBD84DEC0BEA595C93E90C38BBBC46D003E0CFB5A3E86FE943DD8B901BE11B57E3EC06984BDC879B0BDC8676ABEE42ADCBD72E1C33EBBEB4B3D544846BE1E72D43DAA6213BD8E43A8BDC02FEB3C02D1CCBD4A9BA83E607F6CBC60CB413E63B20EBE283DB4BE5AE9ABBDCEC44DBD8032E6BD5E490B3EB603E83E00C6D1B9DC7CCF3D88296FBEF0E6FCBB6AAEABBE94DE2D3FEC7659BEC6D75E3E6C5FEE3CE0B100BBE41351BEA26C02BE6CC94B3EA64DAC3E9E94D9BDE00A043F0498AC3E5A52C43D420BA63E137B583E1A7F8B3EF4DF84BE74BA17BE1C6EC93E9C5C01BE478FB53E647B96BDDFDABD3D1C3F233ECBA8523E3C2D9BBE6391053E482667BED509453ED87E0D3F73BA8FBECA34C03E24CD34BD48ADCDBD226414BF05CAC83EE8D8873E836CC7BECEBB923D26DCC4BD20BBDD3C508613BC6EA611BEA6B65E3E6E2D243D7CC7823D0C5E173E18274F3DBC8D603E006B713ECC319BBE827A2FBEA54DA13EAEE096BEF30F5D3ECFCBB23D63BDC73D2871BF3E0CC607BD4BE7103DAD75723EEEDC52BE2C83253DB0A13CBE81B9A53EE241D2BE59C1F43DECA1FFBD6D70CF3EBABB4B3DE1DC3A3F0A8C80BDAA10613E26FFB3BE935D493E1EAF4A3D50BD11BE8C49F1BE91C7673E3542203FCF18163E3CB825BEA840BEBD481280BDEEFD27BE70D0CA3E2C1288BCFC13533E6C36AC3EF9538EBE72A78F3E54E9593CEE1E173DFA30C4BD547C77BE86C2343FB265263E0F34E13D54CF99BC8653E73C48ED12BCFE0237BE75F7E43EBB3CB6BE7068DDBCBCA3BA3DC92110BE1B2384BEF0CE383FD8F988BD2AC7B33D88183C3D5045C7BC6CF2B03EF1EC773E38535EBE67DA7D3E7C71AEBE6F2B063E18DFDEBDB6265F3D6EC7193E143302BE3CE8AC3EF695573E6EEB7ABE9C0A033E5C060D3DBCE327BD66062CBE2782AFBEA21F2EBE4CB7333EA18F9D3E349BF6BC6C4F29BEBE0A4FBEBA0810BD8AB54BBD887E3DBE8B1D9F3DE4BB2DBE402BC9BEECC5FABCC8B7DCBD3040283ECCD323BEE1855A3EDDCBA73E22BFECBDC433CB3C2082C8BB4D68CEBE7B6DE33D08125ABC46C737BEDABE923E81EEA03D7B4B81BE81B120BEE046F1BDCEAFE43E3795523EC8550D3F36BD6CBEF4F2B63E30451A3E627D6F3E2E33983E40394F3AF0F6663D8F05A83E20D5BF3B795FD83E75E889BEC30217BEC90FC33EEE48043D039B583EA734A13E6159153E92149D3ECAAFED3D761D1D3E321F8DBE3C485FBEB189CBBE60B4EB3E6463243EECA8F03EFED541BEA0D6CD3D6559923D2E9A2DBE7BE7E43E3EC2543E023AC2BDFC83403E3B04203FE04D55BEBA3C543E56AA1B3D3EC0283E5607BC3EDA5F2A3E57B7BD3E7ED16CBEA9BC01BEC2E67BBDBA649E3E604893BD9F7BA13EF0F5ABBBA485673E1EC0873D2623DEBEAEF39EBD9FB18F3DC616953E30639C3EDAED913E820AB8BD3E8CE63C7A693E3EB3DF09BF7A69D63E20C6BBBEFE3B18BD3E535BBD62B2033DE5B3503E28CAFDBDF54FB93DEF33013EFC81EC3C0894003CA3EAD03EA84F583CC0CF5B3B268E313EF580AB3E",
      gpt_neox.layers.1.post_attention_layernorm.bias: "0x040000004C712CBFDD70833EF864F0BEDB7D343F8EFC323FA28B6E3E147B933FBE56F13E3D45523FB0356CBEE066693CC2C0FE3E8710843E5064243F7899CF3CD992083F",
      gpt_neox.layers.1.post_attention_layernorm.weight: "0x0400000009876E3F16A5683F1BA9B13FB0C9A03FFCD88C3FF2384F3F09EC743F81D6973F3C9F413FCB04B73F664BC33ECF17453F20CF3A3FE9767E3F9B291F3F58D3863F",
      gpt_neox.layers.1.attention.dense.bias: "0x0400000058D5033F4CF865BFBE0C093F1814E0BE931E21BF77468C3E86E888BEF1E3C33F8BD31B3F821F113FAE28853F63D9663F8A5B47BE8827043DE91B6B3FA656EE3E",
      gpt_neox.layers.1.attention.dense.weight: "0x04000000223A67BDF17A05BE9206A03E25A3233D8380C53ECE5E07BEEACC41BDD367A33E630609BED02CB23D842D5A3E2EA1B2BD040A033F4B8CF53EC7F7393F016CA83D72EB56BE55291B3E3B3C493E878DCBBEFA2549BE5341193EF439E03DA533593E9494453E57C8C23E8F1E9D3E3CED873E5E48643E7C719B3E8ADAE2BDB0AC73BC78BDAABD90E1813D29ABA33D52CF9D3ED6BF16BFACF9EB3DEDAAB43DEB4C1FBE94F1A73D78F3EB3E72B6843E102D63BDC4CFE43CF4B282BEF084713C0340283F5E987EBEB132923D88B3FBBE5CEEF6BDB0DD323D34049E3E860C9CBE244F2F3DC473BE3D28A2BEBDB686073E82E9903D7E9ED1BE3117A03E3B11A93EDEA79EBDB8A2B3BEDE9DFDBDE42CD13D9E3368BEEE3EF2BD4C8F42BE5ECC6B3E635EC2BE72985F3D84420EBF2A0540BE885E04BE00319CB9D80BF93D9D88193EDBF73ABEA6F8EA3CBD76273DF8A7623E297D923EC2149BBDE086A53D52E6F33DE42AB53E8CEB9D3ECCFC253EC245313FC622BDBDB23D453EF030D53C705DA13C24289F3E7D9EDC3E3ECA8F3E110BA1BEF972F43E54B8DA3D94067E3D0C38333E2382853EC10493BE3302463E2649253F80C4113A30AA723D5B9A8BBE9144D73E51381F3E254C213D480938BEDCED91BEDA889BBEE2E601BDDBDFCF3E682CC4BE4A73693D04E92E3EF24A923D329D4FBE8CDF903D22EB41BEF2E1E2BE081EB13E326309BE01C04E3E905F8C3E881569BD5240DFBDD8FBDB3DCED80EBEEABE79BD964245BE3FB2B53EC1D183BEC9AD9EBE452D6A3ED10509BE9509CE3E1E1A10BD23548DBE303AAF3D606842BEFAEB67BE8E98823EF964D23E7AAF1A3E50BE5DBE82E1FA3EFD90C13E389B933E6E23B53D2A8591BD0FCCA43E7C98E03E33A7A43E31E98B3ECF66A13D77CFC3BE8862BB3E8C19163EC896D13D6E6362BE25A1423EEF9F053E1A985DBDA43B7A3E5E67233DC4EA0D3E1D7DA33E65A4DF3D5B2B783EF87179BC4265C73E84DB2A3FCD6B633EC74F91BEB4819CBD9473103E2C019A3E65C18E3EFA26B0BE9950423E71E9763D2DE7D23E8CAECDBE8297843E7EDF8B3E97EBD13E52E8133EABDA7D3E3713BFBE5CFC92BC1D99E13EC6A73BBEAE0B953ED93709BE72DEFF3E3C58843CE6EB0C3E9424D53E1808163E2820EB3CAED48A3DF0E48E3DDAA73A3D724ABEBD6069F83DC50B663E7A12353EAB1EB23DDD90BA3E0CDACE3DF33FCBBE106B4DBCD1EEBABE754A643EB89F743CFB9F803DF907B23EA4FC66BD163740BE26CD64BD62459B3E6CC5B0BC50E1913C345E3FBEF231C9BE1456F2BDF6E4D8BDA338453EC06EEFBB8EA2753DA07D8EBCCEF34C3D10E838BE1B8480BE6036CABE3DF3DC3E76574CBE08F74ABDE3C8813E3807D4BDECE8A3BDEE16F23E5A149D3EEADD9A3ED0A2FFBD50219EBE50638DBD1CA0C6BEE5E187BEFCD179BE",
      gpt_neox.layers.1.attention.query_key_value.bias: "0x04000000F7DC8C3FF8F02F3FEF9FDA3EF4E1243FFF34E83EB9530A3F9AAB79BEB88C343F84AF413E74D03F3F95F5AC3E7A05703EBE80AF3E4C37D33D1E7A9DBE1492C23E55D415BFB8C9103DC8644BBD66ED0C3E20BF4E3D708A28BE43486C3EAA5E2F3F7CFD883F629332BED0430A3FFC3A153DCCC9883E24B998BE3BB8A03E0149663F1C8E64BE4E3A033F86B46C3E8B98B13EA4613CBE009752BC30BA183FB8D2BDBE46413FBEC0A6983DA8BB97BD7C22893E963CC83E2F45CB3E05C29E3FE11C06BF",
      gpt_neox.layers.1.attention.query_key_value.weight: "0x040000004C6EDBBC980F78BD30D052BDFC580ABEFA601DBDBCC287BEA5931BBE7063DDBC907FB8BE07E3D4BE1245723E04329D3C8C78FCBCE61D263DC84BBFBDF524B53EEDABD23D5A674CBE505F6CBD100C093E7CBC393D6EAF613D259E18BE067FF5BDCC07F8BE848B0D3EDDC834BE2422C43C4F2A4A3E1C0FBA3E765E5E3E5BC6E53DD8348DBDA43D38BE8C704EBED19301BE8AB9183F5D53033FE06682BEDCCECDBDF6D197BDCE05C03D8047363E663E95BE6559D53ED81F953E4E776F3DA83E953E00DBFEBD802074BB013429BE80ECEABC7B10163E30E1923C5BECA13E4CAE90BD36BDC63CD141853DC525B5BE948355BE6C91643E9BB711BE3D9F3BBE572B103DE1A6353E1008003EF420313EEE77D53E76DDDBBD70469DBE7ED5E93D91791DBE4F60EE3E3CAD893E119DC33ED587023EE43C20BDEE8AA73EAC50B93D7F92803D22E8A43E0CDEF3BDAE32023E3F848D3EC0A9C23EE6C664BE90EA013E487380BE1FC77E3DB87BD13E94CD1CBD689E17BD01613B3EAC3B56BEE22777BE362F6B3EC4D37ABE8613BC3D08DB833E4E4548BEDC6D60BD41E7B1BE44878B3E7DF900BF105F77BEA66273BE324CD4BE3EF9B4BDC88D2B3E44607EBEADB8B63EA0B4C23AE1388F3E3B228D3E5AAD07BDF8F0B43DFA4CC73C68D7DE3E84DEC3BCF0FF87BBB05FB2BB70C4913EDE72053E1941C7BE90BDF83D4E9F8FBD9649063F980EBD3DAC5A99BD04BC3E3CEA66283FFBCAFD3EEC16193DDEF5243E100101BD468BAB3E82A3073E8AB4813EE4CF013F3A4355BE44917CBEA0286FBECC4AFC3CAE15FE3E7123A0BE59A63DBE783597BE6842DE3DDAA6603E9363163FC845823E83F216BE0AE73ABD4E2B873E4EE1243E5AE633BEC6E5373E08A0CABD449682BED5AD7D3DFB10313E2E139B3E9666ADBD36EE453EC832CFBCACE96F3E1D178D3D44EEE13EA2FEEBBDFD4035BE5CE2C33CAF51C5BE0E68C9BD8C2468BE0D2E003D96C2603E6793C43DF05503BE52BC7B3E2EAD0B3FC846AABD2EF287BEF02B7D3E44D600BDF07581BEF15A373E46A9023E340AFD3D9E0022BE8D0E993D9D34F73E27D4CEBED80FB0BC004EA0BD9E56963E735630BE54CAB4BD1C904D3C563D0D3E16C8313E68452D3F080DF63EB76F443E8425923EE7D5E03DAC54EF3EB49009BD4C9DD0BEDE5DBD3D13D9A33ED3F4C53E7DEA453FC6BBC7BDE0BEACBDD7A7B03E54B280BD08DA9CBCDEEA1D3E0AF0F2BD3B4A753D25787D3EA6A6BBBE05D6753DFECCE4BDF14A32BEF83C803DC4F315BEC167EF3D107D6CBD6EBF5D3EC8A033BCEE3E053E19DBBB3E132FA2BEABA4533D605F90BE6F594C3ED0FF1C3F131504BED542CD3E60D160BCA30C943E584712BD63614C3DC8564C3E0A307CBE9E4467BD1A5E20BED6B50E3E74CA7DBEC4CC93BD10868E3ED665863E28C6233DCE7000BEF98A9D3D4677073D7483F7BE0E1270BD238EAD3EE334D43D2482783ED709D63DD68B14BE6A49013F28F496BDD4E0CD3EA0A69D3EB52FC1BEF0C88DBD6A42C93EC814E0BE1A48123EBCF380BE60FC08BD9817EFBE7835303D1C72553CBB494E3EEA9EAABE25B7D53E494B24BE0BA3F73E5828A3BE1823E7BE28284CBC1A2BCABDACF0603EDE28BABE5AFBC03E2EF222BE93F3613D6E02BCBEB05735BC08D3E43EAE19003FB4FCEE3D21F3813ED816AB3BFE17503E8F9ACABE5AE3903ED7B28CBE41384E3E66C5343E92CF1F3E2862173E9886CEBD626924BE0033D83B7630303E80F48EBE376816BED45FC13E1F35BB3E5957163F04DD413CD0FD1CBDEB62053F2CA02A3E4B11533E3816D6BD6006D7BC02CC483FFA33AFBD0ACE813EE29D43BDB42FCFBEE4EA8D3E2C460ABF9EBF863E19935F3DC086FEBB34CE153EA01372BBEE2600BE07FEDC3DD5E0BD3EE0BE06BCA6EF9EBDDD60B33E0B26F93D9484D43E88BB833E8017773D126F9EBD98E71EBFB95FC93E8C76F23D92FD9C3E30FC013D5244E93D3884F03CBAD4A23EA8D3D23EC275933D90B1AA3BD89F9D3B065579BD34B4AABE467DA83C982A333EA095323E6674453D4415C93D8A63B43E704C00BE99EDAF3E96E02A3E08ACE43D3EAA3C3E503A9FBC8362AFBED08FABBB9299AA3E063383BE89EAEA3E56F191BE42CD673E00F38CBCFEB4A1BD9038B8BD0867A03DC071833B2E086EBE483311BDA6D9D13E04B88D3E11AED83EB0C13F3BAA9E8A3EEA3C52BDF0AFB33E18EB78BDA0CBCF3D2CE10FBE1887C0BE31E938BE832017BE1B036D3E5AC988BE2A8B55BE80014E3E90E0D7BD00F3BE3DCD9F8B3E77640C3E06D2143EC6CE273E5BC14F3EB9B2D43D4C2491BD9FB21FBE84F872BDAE05B43CBAB3353EFBF9403E9B38283E847679BEE08EC63EF2A73A3ED6B562BE759B0ABE9FAA753EAF5E02BE022FD5BDDCC594BD511F503E25EBC43E4E398EBEB969A0BE0EDEC63C08FC383E408B613C3AF11FBE993FD5BE8033CD3DC0918F3C1E19273EAA7A99BD07D0ADBED3EF9FBEA98A7E3E3C0BA73D2A508E3EEC47A6BE5090D5BD6A3F48BE2ADADA3DDCF74D3CF34FA73D1B9627BEBC9C033F76CB903EF1B32BBEF8DE203DA518913D385B88BDC9ACD2BE40494C3E9102D53DBEF0033FEE90D03D2A1BD9BD5ACA0EBE50F58B3CB2E6A5BD2C09F1BED5DBD23E427B2B3E1A093F3EF896193DB23214BDD4FC583E2E20833DAA18B43EB4B8533EFDA2CA3DBF102C3ECD30223E5AD4B13E104E23BD96D20A3E5262963D08092B3E4F33603ECF75383F609C72BD072B673EDA96D6BD9801AE3E007F53BED5772E3F4A4879BDA02D56BBDC571A3D03DD8EBE1E25953E1F2CFD3D8012A9BC0B909D3E0B59813D1A06DDBED8619D3EC2518F3D48E92B3F2C1C013FC0D4D93CF69FB3BDC0DB103E8499B5BDA0784FBCA51197BE7032B63D8364383F1B79B43E9455273FA01A123E4BDF253EA035DCBD71DBDBBE964942BEA20C903D9B0D39BE266D853E42BF68BEA6EB6E3D767ED4BDE2F8A13EC7DAFC3E1C9FE9BDBEA9A13D1895073E1E6554BE92220D3EF74AA13EDBD1B13D2251B03DCE385B3E64B18BBD9B3A3C3E329978BE3FDD123F06F3D6BDD95E11BE64F826BE5500B13D7B75503D321EF7BDF44915BDB172863D8CC7A23C140181BD4CAA303E6C9DBEBC33F1123E02A63EBEC60381BED17CBBBE6433113EDC0988BE01AF08BEBF700E3E16BECEBD802697BAE8FFCF3D04874B3EC444A3BC846ED3BDEEAE643EFA5AD13ED3536E3D8FC5233E1CBD21BD7B58163EAEC8803EC06D4B3E7A20973E426965BE4C322FBD1EB7BABEE2F0163E0E0A4EBED5A7EE3D40117CBC479A22BE144738BD3D12A63EFFF626BFE0530ABEA643A43D7A2992BEF02B6DBED448F3BDB951813EF0EA16BC018CD03E0952F73EC6EFA13ED62387BEE784CCBE93EA983D5658C7BDD68DDE3C46DFA53DDC37A33E38158F3DF4C6A33C1E14FA3EC455123E770534BE289D293E4E243F3E32452A3FEC9125BE6EC433BD3C1B563C9738A23ED00900BF9ADC30BEC2C2C13EAF08373EFCB294BE4ACFA83EB61FBFBD5AE8203D959D493EE85294BEAECC993ED41F23BE15E4853DB8E08C3E104933BD4DBDCC3EFA412E3D2AEB0F3FB6909CBD86CEEA3D0444FEBE169D65BEAC32A03DDCAE39BDE4202A3D4E5A893EFA98143FD60A243E3DB0813E0ADE25BD66BF89BDB2FC30BD51F6A03D6C9F033F404843BECD04843EB486A93D230BC13EF63755BE8AFA2DBE9570E33E4AB2DB3D5E41043ED4929E3C0A92073E2CF0C5BC9EBB0FBE5837BA3E2083DC3D64DC693EA46C883EE6D8843E744D783ECF8DEB3D63E49B3E64DBF6BC53D6A83E841C873E322E043D5AFD9FBDCDF5873E5298A73E0000B43E00829DB9606BFFBBAAB56CBD58207D3EA35D11BE104DC83DC6E0A5BDDA17443D302CE23CC6F3AF3DD45AF83D768C893DC404983D80BE5DBEB53B4C3D4406823D1CBA0C3E94720F3EFC85C33D25C285BED06D9A3E49238A3EF8C65FBEADB138BE1E25963E2C71B4BD989032BC3E7A1C3E5690FABD08C2C7BEA2E4903E19FC813DA47B0A3EDA24553DE299003EE3F0EC3E6766683E301B4DBC1A738E3E9DCB07BE916BD7BE566FAD3EFB7914BFC743693E48546C3CB8F97B3E2C15C4BD627151BE93EAD83D073507BE4D5C3BBEC21FDE3E06862E3E609C2D3EE39B7E3E7A90F13EFE84FCBDFEA4433D8002E43D8E82643E88D677BC14D404BD88F376BD00DDE83A1C3E963E40BFEA3D6C7A113E14388FBE8A5BD83DA07355BB4C0355BD1CB78F3E0CD07D3E4A59BC3E466C7EBED6BFAC3E9A88893D8E819A3E4246F4BDEB38B13E5A3CF93EAB1A8F3DD026263B22FFF33D8C5E3C3E6073113B2E5D18BF",
      gpt_neox.layers.1.input_layernorm.bias: "0x04000000F8AAEF3E346FC23EEE8192BEA0B325BC99EC4F3F6B605D3E31D0AC3F906FF6BDEF7114BFFA5E6C3F646B743E42016DBED4A9CB3EE09D15BC60C59F3F366D9C3D",
      gpt_neox.layers.1.input_layernorm.weight: "0x04000000D924A23F2ECA653F67F28E3FFBBB733FF4AB703F7A67043FEA363B3FA932783F4D17913FB3178E3F78E1823F9DE6683F5273883F9430B13F6E4DB33F3186303F",
      gpt_neox.layers.0.mlp.dense_4h_to_h.bias: "0x040000008EEB843D4013F3BBB561E63E76F60D3F4AFF823F207B20BDE196AD3FC70A543FB483A83EE081163F7DEFFF3EDAB9EE3EDC9F5EBFAB962B3F199CAC3EAAE4C63D",
      gpt_neox.layers.0.mlp.dense_4h_to_h.weight: "0x040000004D5E9F3E40A6413DED41C23DFAFE0B3ED8D31BBCECDDDE3D7AF4C93DB555AB3E940A823EE35CB23C659921BEA44546BCB49EAD3DA45E763E307E193E9AAA15BE041362BC40E813BA19650CBEA48ADFBD2C3D06BDAE94D33E35F5B13DCF2B143F36C5213E3BB75F3E49E3DE3DFCAF20BE224C963DD297093D86C932BD28DA733CCDA6DA3D32A7E7BD1C895FBEED0029BEB6DD8D3DDA4304BD6CB8083EB64B2D3EF32C82BEB42B0B3F5A577D3DDBAB233D108DD43DF42F163D26FCA43CDC538EBD4F49633E74694E3E1D2E1BBEFF8F843D9F65353ED4EBBDBD629B2E3E8B9327BE741BAF3EDC2178BDA90E97BD3B008BBEA6F6C23DBAE54EBD65E0B2BE5E33013E0E65853DE0D2D9BDE3A124BE4AFE7BBDF6134CBEBAFD25BE9C2D8ABEB9A4B3BDFA5A193EDB03A5BE778F3ABEDA9851BE90C8EB3DA95DEF3DEE44DD3D728BC9BD56FD49BDE031F4BA741A69BE56ECA7BD56E845BDCAE62B3E3A04843E3ECC5CBD201481BB8092B2BAFD27D93D1CF1CFBCA10317BE9A1839BE47398D3D4881B23EC0CB49BACECE97BD60A6923E9046913DEADF8E3DA89307BE84D0BC3D90B165BEB22586BCCD3099BDCDF124BE8653263D0C6841BC621C70BE2971093EE6EB5ABEFC0F08BE48CCEABD4C48033E0C30DABD82F163BE30E678BE78C7923D24355B3D1668813D005F093A44CB09BE92848D3C46B398BED6AD8ABE3789603E2FE1B23D986CBCBB439320BEC564933EFA7929BEAF43013F0C5C08BE90313CBC052E403E408C9C3D69F4F03D101AC93B7ED7483D91862BBE485F2CBDB4EA063EE81712BE8881EFBCBAAF0BBD16E7DB3D28A93DBE18808EBC6B7D533E5ACF2E3ED8C85E3E777C9BBD6FBB2FBEAFB74CBEF8F85B3ED9A7283D62F3C0BDFDB4033E0C379B3EAA200DBEC044213BB03329BBF5A9B7BED030563E7E8CBA3DE0D7713D37DDE13E74F02E3EA99F363EEA4B3BBEF6A303BEA40CCE3D501A61BBF241DBBDEBE816BED89FA2BD8F7D00BEFDAEB03C4D36993EC8EED73D0D3D25BE2CD17F3D815D293EAA2669BE4A3A643DA4BF433EAC70143EF37507BE974E303E5B05073DC0EC853CD2D281BE1BDF1F3DAFF1EC3D048A8F3ECA2E29BE7127DC3D5E30AF3EFB9F15BE9204FEBC78FB183EA62F9A3DF209F13E4594D03DCA0FF83D86C48C3C8193CE3CC8CA263E1DF29B3E603CE5BADC0DA33C5F813FBE6FC4C53DCB0ACF3D61BC35BE201CDB3D5D9F1A3D5E829EBC6AF3CDBD2349423E09CF653DCE39A23EB89128BD6CC695BD796EB3BD7AC942BE40C0B5BD948D6ABDCB1BECBE757A523E373EB13EB8DD5E3E32957F3EE843E43D294104BEDFF282BE7A01313E7BD3C43E4BBFAC3E51BA2DBE272A293E9557243DA0D8E53D6F79B3BD81BD8A3E53033DBE90B7D6BD2ECFF93E9FD391BDBC71603E1EFAE93DCBE8C13D1022B5BB180914BE5C6902BD482D263E50CD683DC4E90A3E00F2B83EF0690DBE32D1113E51C0D23C04F9123E08F1D8BD5B1395BE7882EE3D4DA5D43D19B4553E587D28BE2B5E853E5C25A33B0F43243EB05F9C3C06B46EBE74998C3D8DB01CBE1307403E5C2FCEBD2F69D63C2B67863DC8E4BCBC04A8043E55ED113E83883C3D3C039A3D80C2E9BDD63107BD987D463EFE7F993DD819193E802BF4BC48FD413EC80F48BDFCBD8E3E20442A3E6C8DE8BE5A37C43D5406F1BD424FA83EDA3BE53E282CD8BCBA13C8BD1DB38B3E8C33983E32A809BE422F7B3DF3498ABEEF609EBD46BDBC3D16DDD03DA057D3BA29C7313E9C4F83BDE1FB933E7F637E3E4D0048BE1EC6973D366E373E017952BE2528DF3C2C5AAD3E7C3BBF3DF006F13C8CDCEBBD586D76BEF992BA3D84E76D3E5491573C5EBAEDBDE035BD3DD0A7723EECF222BE32B4703D2822043E70CF0F3EFEBBD3BC54588EBDEA50863CF014B73DB2B5FDBC845E7C3E8318683E4FC22D3E140E503CA6FD0F3DBE4CE8BD1C23EB3D2A68B33C60BD6CBCAF815BBE24D40F3D3F16A6BDA029D63D823BFABD462D813D875B6D3D18D830BE5C8203BE82CF7E3D3452EFBD0F01693E38EA52BC2A4E94BD6C52043E30E26EBEA273463D1CD528BE768F9D3E3CA11DBEC12C10BE38393ABC4AA2153E251FB33E66FEBA3D5C30BE3C44EF1FBE04414C3E8E1EC0BD8340AA3D66AF5EBE9896D33BFC25E4BD5539333D97E4F43D247E00BE034308BE4EA6E23DCD020D3DAA47B63CCAE3B23E2A5F02BFAC879ABED70D5CBEB0D0F4BD014BB33C5555343E51F7403D12420C3EA6F6513E1AE6EBBDBDE68C3ED40CB83D6AF2F6BD45CBD93DD1D6C33DC0FF643E63DC073DA72006BE0246BE3D21E0E93D8AA6163E2B7C2C3D2C4F58BC5B28BBBD74E06F3DADF851BEAA87F6BD455C99BDB2924F3E18CA2CBC314899BE789FB63D8C9C7ABDF82C7CBCF5A6923E661D893EB684DF3DE921C43CCE2A1E3EF467D73BBA283F3EDF83B03E562022BE6A8DE7BC7AFBBF3DC45DF1BD0497B73BBC033A3D253A903EC0CA26BEDFFD90BDFAC4C7BD246005BED883B5BDE11D35BE22AC1BBEE810A2BC4B4F1B3DB96B373EE2E50FBE50E319BE1430143E1BD591BE6E1391BE368435BDD451ADBC017D3FBEC13C97BDE5F0C83C867B8DBD10F0E13A8A7EB03EFF1E493D75F758BEDC3C53BE4FFE373E34418A3EB00743BB18CB9E3CCB50833ECD06B33E682B77BDDC73CF3DB2CFD2BDD177063EDA3D8F3E8CE6DF3D6CEC91BDBF63833D023EFBBD451A083D9E1830BE22DE8B3EC64DD03D1944B0BD305D9A3D67B6F43C359C05BE0002C0B80432053D90D0B1BD14A1423E4623F0BE77CA30BE5277CFBD2E11113EB02909BB8EEDC63D8980E93D926956BDA0D5583EBC43C73E5967183DAE9A14BE93BB903E6812AC3D44E1423D84C918BE82B9B63D7E05083DE075C43E",
      gpt_neox.layers.0.mlp.dense_h_to_4h.bias: "0x0400000082D5BEBE3EF9C33E6EA8743F69EF643EC282213F80A505BE5ECF2DBE3A980CBEC299033F2AFF81BEB846363F62EA923F24D5D1BDE64EAB3DC0746CBD92A9CCBEAC08023F189800BE1A82CC3E223C943E8E51E83EADFD443FF0D3FF3C26E03E3F9AC72A3F94E5E23E6ACD733FA66068BE9A111D3F765609BE5487D2BE1C03FB3E",
      gpt_neox.layers.0.mlp.dense_h_to_4h.weight: "0x04000000B2FA88BDD0DB613B190216BE1C1A013EA68CB2BECA453DBDF426EDBE4E030D3F3449C3BC93E58CBEF008AFBEEAE98F3ECB13973D8A816EBD4876033F80E15ABAEAE4313E92EB8B3D154C8C3D0239E23D68165B3C9B8F473EC000A2BD346D753C046E7B3ED1A7143ED47007BE9FBBE13D2619F9BEAC03B5BD280B823DAAEA51BEDE66653E8EAF253D004A50BEEC5DABBDDA450F3F720F683DB42E763E5A1C50BEF613083E9CA6ECBE92B43D3FF640C13ECE1BE13E22BA2E3D85E3883EB40D8B3E44C9B5BD0C88F63ECE91B03E9D39753EC8FF153DDA5069BE658B8BBEE8B8CFBEB2A39DBE26616CBEB60E853EDE8F80BD5475873EB82AC63E0D31663D4136C03E10B3BB3E9AF50F3EDCB6CBBDEA8C3EBE0036093D33A2B53EC97F823DED5EC23E6ACEADBD3B1C09BFEA36D83D70F250BE7A82303EFEC2B3BD8424FABE02F3D53E9B5EB83D26CC31BEC6D2883E220B643E662C0B3E901C76BEB44265BD22F68E3D645D243FD6836E3E33FA0ABE3213E7BDA3BC943E882ECB3DA8005B3E3AD2033E6EF3613D16921FBE6C5AFC3E2825E6BCADFB923D8257EF3D561129BD16296CBEDEDFA33EA77CD53DA073AC3A1C42D7BDE1D2C73E249A6A3E1AD4883E86CD003FD86092BE26D23BBE5446EFBCCE46CA3D2358F43D96C046BE9B4B073F31D53F3F8F3604BE52A8F33CF2871E3FA48FE6BDB2CD913E966EAE3EA34CA73E78D6153EFE0A153D84FBA5BD6AB8F0BE7ADDD3BE1BFBB8BE965BA13E4025EFBD2ECDB23EC82ABEBEC61E58BEAC33E33DB84B37BE8ACD673DE4C2B63EB017C8BD512FC13E80B69F3E46B465BD9C94C13D3B2D5E3E0E34BDBE708CB8BB3A51C63EB8FB5BBE04CF87BEF46567BD7EA025BEFE2F69BDCE0C7BBED4B07BBD61E5A73E7D43BF3ED0EE243D6409C23EB011903E816D923D813121BE67E73ABE36D2F73E773BF93D5C4E80BE1C02E93D06EEBD3D4A00AC3D6A34233EB8EC6DBEAF04EA3EA4552B3C04E10F3FAEE817BD26248CBE971D863EA00BF53A1A7C67BDE4AC04BD894D743D49EAD83EF6F369BED487BBBE4724483DB60D883E872235BE4562BB3EE41DA5BDE96DAE3EAA1B113F37D1FB3E0834A73B0CA9D03DF4886FBE563E85BE76C7813D40C2493C1465D73C006EE73A2CBF1D3FDD57F63E001D373BD075D5BE080DDCBD8E24B13EA27490BE24C491BC9F3A8B3EF4B5D43E2C78263E09986E3EE8A622BE7EF1A83E5243043F9808953E50ACBCBC0B37353EE379CF3E767A973D89D025BE62546CBDA514DC3E60E22DBC888FA63BA0FDACBD70F864BD9C2C8D3D22345CBD798CBB3DB386B03D84EF3E3EE806563E84CA363E843178BEB90612BFC58915BF5A67813EB0680CBEB633A83ECA9FA23E11C3AD3D689973BD9F47A93ED084823B0E7177BE3A33033E598D3B3E421B09BEEE607E3EA3063DBE7666633DE9E45C3DCCAB893E3234A6BE226B6BBEC8C32ABE4459E6BD3BA4AC3E525F0C3F608175BEAA166DBE6E85923D12A0B7BEBE01193DF0BA423D862BD63D38BC873EA4C295BC420CB4BE2244823E2E2BCDBD5FC093BE902B90BD70C1FCBBA224183EB417373EE248243DE39EFE3E6242A33E8DA0763E154C9DBE00960CB9C27B2E3D9E02D13C4E4D17BD98FF4DBD7C0C723EF992213F1D7429BECAAD423E0D17483E998A35BE27B93D3E8FD5AA3E38C35FBEE660AABD8E2DBE3DA8276E3E2C35CCBC3E58013FE889533E7A4CA2BDD05E78BC16E3663DFB0D613E600CD5BB985B853DE086B43E16504B3E0D46813DC7D2753E6CEE69BD189700BC2382BE3D1C35A13E894EA43E3B436D3EDCF5D73EB277AA3DEEE17A3E31BE2DBE3C3BD93D0F1EBA3D5B9291BE093B403D99D2973DE077D03E8A4CA6BEC82B3F3EFD1EF63E384C85BCF0A73EBC185AB2BCFDEF1EBE4AEC0EBD500B2A3D4A48C73EA731783EF4AF3D3C7918B43E4CDDB43E67EA0F3EA81CE1BED199FD3E505EA7BB7B34AC3EE435B6BE2EF6D43E4F9F453E072AD8BE5C68813CEB1416BE03F0CABEE6FB393E10A7013D4009BCBA75E4CF3E3C86BB3C2054C23E5090E8BDD8FE5F3CF04EDFBBE93C553E84F50B3E7E70E23D4C8F363EAD0A1EBF46DBAFBD64706ABE0EEA503E1BB9EF3EA2DA3D3DFDFD073F425E19BEEAD84C3E46B35A3E22E0A53D31E50CBEC2611C3DB027A4BE063DC4BD5F6CC3BEABDC13BE236B6A3ECC3D913EA594373E185ACABDEE7843BD54D1B53E8532563EA66D9A3D38098FBC306F76BCAC86293EC53A99BE40FC6DBE5266363D480D1EBED056393E835CA13E132BCB3E7A34DB3DA5556C3D262D85BD5801E43E40EBBABD9CB588BE1E689C3EB36E17BF402F183D064C8E3E203B7CBCF8DFFCBDAAC0753DBC5C353EB27EE23D3C05943C2E45123EFA46083FC1BCA03E7F47A13DC9F4CE3E2A8DC9BD2C6D8A3EE001533EEFCA033E7861A33E30BEF5BCD0795FBDE68946BEA218E6BDFCBC883EBE25C03EF40454BD68F755BED10E963DC00ECC3C7F88063EC2995F3E3B5F83BEE6EFD4BD0C0A543C7BD71B3FB807523DABA8E93D63D88D3ECBBE31BE36DE6FBE317312BE54E95A3E918E3DBE00285EBA05AA043FB6CB45BEC9B4B53D0384003E903801BF4917AF3E3C44ED3D3B0B0F3E4C635DBEAAE3A23E0C3C22BDAFAEF63E1C080C3EFC9F823E2674ED3C6D92E13D3D2A83BE06270B3FFCDAC4BE2A1365BEB03ACA3DE46B38BDEBEF82BE0DCB183EF7E815BF8236053EE0AE323E7DB9803D08C844BE95CF32BE41BB733EB6BD3A3D10E69D3EC0E5C2BA729614BDD0C102BE40CA7FBDAC7E30BE4E8B5D3EA02DF83B0A5D503DCA3193BD0E3430BED751D3BEBAFC243E029D543E878A8A3D216F2B3ECA229A3DE03DC6BD236CE53DC2A5663E3E4955BE64E24B3EDB49CA3EF89C543D",
      gpt_neox.layers.0.post_attention_layernorm.bias: "0x0400000024E13C3FF25AE9BEEC8F87BE4271A03E806B813ECEAC253F383BE83EA86F8E3DCA73253E0319583F6C60133F7A884B3E2042B5BD7CF7363DD32C0FBF2203013F",
      gpt_neox.layers.0.post_attention_layernorm.weight: "0x04000000A0E2AB3FBF299F3F547F983FC174A93FF0819C3F54A6603F2EF3343F7207543FEBD67A3F580F853F1133833FC2307C3F0261C03F01726A3F6E6E8A3F6020913F",
      gpt_neox.layers.0.attention.dense.bias: "0x040000003294073F7F5B583E1DF14A3FD0152DBEC527813E06B2553E026EA4BE8079013F0982433F260E14BEEE5484BE38CE0F3EB378103F2F6304BF8CCDC9BD9302B63E",
      gpt_neox.layers.0.attention.dense.weight: "0x040000008ADF8BBD2628833DC37A13BFF838B8BE1CC1CA3E5680103F906C7C3B820953BE56E2093F3C915EBEA1C77D3E946562BDE1450C3F1A49723ED613A6BD5D2A36BE78FBB33EFE24003F0B4912BE42172B3EE59A763EE3931D3E6FF915BEB05CD9BE54A06CBD8C9704BE8E54083D51F898BE15FD803DE5B9C73ECA2E8DBD590B5D3D9011363E2FF6693E6E3209BEB46C9B3D94C6F6BCB8D9033E49B1D33D5D6700BEE200BE3D010A363E6D0C513D84242E3DEB1ABA3E5486093F2155E63E0050EB3DE669F73C7054183DC19A35BF795307BE1C70A33E0EC95F3E3A9A0A3E70974E3ECAB5843CCD40153E26782A3EC4FD853DD46C873DF81BF2BD5889483C6DE51DBE8C6618BEC6EA4ABE5441FF3D700518BE9C7D923E8DD3F43D400DD73D4E06843E5179123E58ABCA3EC8A7983DC4573B3ECCF7363E6FA11ABEF538A8BED6F5BD3C32BB4A3D6022A93E80D7D4BD0B687E3FFCC8FD3E380BFCBD4C0FCA3DAC3A113E55CF923E40CCABBD30A46CBEAAE726BD845ECABE7B5B5D3D4EB81D3E23F8673DF9970F3FB43A053E943FF13D5218B7BE0186B33EBCC0033FB391A8BE6F04D33E4862873E8642E83E3A65DDBD070DC53E54B33F3E44EE8EBDE796B63DC8CF38BE9244193EF03860BE72B103BEB632E63DECFD9B3EB0068FBDE9D0F63EC5E919BE7030A6BC71313BBEA13B273EFEB7863E0747033E00AB703E90AC253E58684F3EDCF3AB3E4FBDAA3E525AB1BD1C92CDBEE206F7BD18918F3E8E4C02BEDF91F03EAA6664BDCA4F0B3E3A273B3EC2964E3E69A3EA3ECCBE39BD3E3F213E591B18BED6B26B3EA06C0EBD398B663E292205BEDA31B63E284CACBE9477873E4DA02A3E3C859C3EA2AD43BE986F243C7CDA373E1B2723BEC5482B3D8638883ED42B3D3FCBD3CA3E34A3543E0FD9BB3E5B390FBF08F677BE00D6D8BA20D9D23E612AAE3DFC787B3E050F533EA0806C3EF170CFBEC0EE1ABED2C1A83EE42EB13D6256DEBDE06C8E3D700FA6BBE03F31BB8895BB3C5F317D3E00201CB95867573CBA35DEBE3996723E1249A03E711C113ED6B3DDBD645AD13EC5622C3DD47ED5BD9300363E4EB163BE48BC513D54A7C5BD685C62BD96054CBE70ED2C3E7B99A6BE6403E03E28A2723E663380BD92359DBE4381D93EA2CBF63D79C1793D106F683DBB1EAF3E84134EBECC3F7DBE5F8F26BE187AFA3DBFACCBBE32F2B8BEFAA943BECC5748BDFD301D3E4C8D5BBEE499183DA19D723E563376BE1824E23C7455283C6586B13E41E6C33E7398053E7635D43EDF52BA3E5326DE3D4EE4063EF62F29BDAA43F63D6FFE543E51501B3EF4D0B4BC28E878BEACC551BE569319BD143559BEE6DF67BE0C28EF3E9018803E9F8A2DBECAF5AD3EA9B6B13E0A49253E5E133C3E216AD63E54FC37BE24F1C4BDF4CB91BD0F7EB0BE78A60C3E2E123A3E71959D3D983B3FBE",
      gpt_neox.layers.0.attention.query_key_value.bias: "0x04000000CA28723FA04E1A3E1218B53FF043293F8A69383FEEA25ABFD446EB3EEAB6003EBAED2D3E2F5B5B3F329AC83D84D8C83DD6E0143E9B5C173F60B93D3E7D6D5B3F7FC6933EB290403E60AC52BC54026F3FF5E1AC3FBF0DA43E36621C3FF9CB7B3F9A8547BEF50403BF9E1F613F0F70473FD0310CBF385E103F3D6805BF784BB83EA1DFF53EA644ABBEC0010F3CD1EB533F0A8D683F6C7F94BED44C96BDB634563F0A5E363F11D7B33ED9805E3F2887813CAC1F8FBDCEBE973E10515E3FB877E13F",
      gpt_neox.layers.0.attention.query_key_value.weight: "0x04000000A843453E75A7A83EF606A8BE07911FBE8E2E823D6F0281BE989F55BEA261803EECEE0F3E0826123E31C8A8BEBC6AEC3D529F053E98452DBE7AE91EBF60DBA0BD7A5E123FCDDAA43E983D153E02F0063E2D333BBEB9C5913ED6D4E83ED42E2C3D32BF6DBD1C1D9D3C9A97143DAAEDCB3D7ECC2A3F9FF7C93E001663BBA44D1D3E720CD43C5E55FEBDC7D0793EDB4F853DE2193FBE803F9D3EBA0844BD20EF34BB1F31843E1DABA2BEDC7984BC31D803BEDA5D66BD86247BBDF083533C96C01D3F94AB18BF73134B3E2047123DB6F486BDD2FCA0BD2C1A2BBECEC6FFBDE6C91E3DC700473E3F7C83BEF04D0B3DEDD009BE0AD2A43CDE61F6BE2262783E0013093E5E56013E3587C23D747FCC3E066F4A3E82A332BE6A7FE73D1C55CEBC77854B3EA7EA5B3D2A113F3E712817BEFE97273E0B52923EA71F9ABEC9FFB73E18D94ABC3A204FBDED7B063ECBF45B3EC4F67EBE83C82F3F90ECE9BDE641B33E147B99BD38E01D3E200155BC0D36453E7A433ABD684764BD355D133E3F3F39BE5721863EAA09F2BEAAF8B23D6A1FE5BDA6299A3E00AA7B3E51449ABEB2DCE5BEB659953C7CA2043E7436C93C2BA3853E9CF20EBDBF88C33E2AC2433E7038193E02B249BEA438093F92A441BEB9162A3E5DF19D3E62819F3E06706ABEC0B5ABBD62AD823C28FA89BCF06C00BC0E9AAC3D00168BBE7E8BA63E2AE546BED89419BC3245063FA8E9633E30EA5ABCC6D7103DAA8C553E8374A63EDA8DC43E1FEAAEBEB8DA04BE35448DBE2885C13D9509D03E3045003E9D48073E40181F3DA922EE3E446A033D16534BBEAE3A083F9CAD063FB776743E8AA38F3D5DAF1ABE02F0493E1A908DBD0EA836BEECDDEEBCE731CB3E88FEE6BEBBA1463E7D76593E529B21BD55F9333EB2A27BBE5452343E36E397BE08401B3D94473C3E5C23753EA00C963D06FC41BDD006363B349AC4BC6149013FA88C50BED838A63BD7D180BE67984E3EE2B2D03D4652683E56E1063D4C196D3E2E9FC7BEE04B713E105FB93E4D89C83E605DC9BC8A8DC6BD0438303EF06E9B3E156733BE50A2F2BE4EF9213E809423BD362AFABD19CF923D05361E3E7EE99C3EB2563F3EE0BD043E5C0ADD3EDAD31A3E73F6EF3E84F8A2BD6B802DBEC46C173FC299793DD495923E871D783DBC20973DEC4F543EE947A5BEED4382BEAEADCBBD6991733E6A789CBD9CDA06BDACB1523D5C03453EFAF734BEF0B9813D80B74ABEE3930B3DEC60BABD5B2F8D3E0A69CF3DDC8EAD3E31594C3E8178A53E09F9003EB9AC8DBEEFF003BE18D4273C60C378BB802107BEBAF78E3CCA296D3D34C19F3ECF9419BE68EB43BCA545183F14B3403E551823BEE0F8A2BCAEFFDB3DDD113DBE6CFF02BE9B0FD5BEA02B5FBE8A05B5BD66D00ABFFE95383EDF9B87BEFCFDBE3E4658203E3061B03E06368B3D9532DF3ED2A6F8BEE0EDF9BC81BA25BE70C3DFBD9EC250BE540F273EACF71EBDF8AEAABD40A20BBB8C52B33EBB05EE3E3832FABD17156E3EA8EB04BE005E353D90BF98BEAD9181BEA858B13D08BB8BBCCE77063FC21877BE469AA43C5610553EFAF0083FC64F053E68FA9B3EAC10A7BEFE40863E3745413D2A66CB3E0A144FBE3A7A2A3EE7B507BE28AD10BF6EFF7CBE87FB2DBEE455573F798E0FBEEEEE5ABE3C55F2BDC4E4843E1E5AE5BE48D19ABD9181603E69CC803D4291F23CE2CFB43D9C56F5BC4656ECBD781B173E0B27BC3DBFFF923E0D6B0CBE22AB063ED645B23D98DA2E3F5A5F73BE4EBC29BF18F8D3BDDD466D3EE00EC0BB1A7B413DF936483ECEAD25BEAA9C86BE5CDE0C3F82D4843E744B8A3E4E3CE83D766748BE98B3B03E88FEA3BD8AEBECBED009133DB8D9A73B1EF491BEA0A7C9BB5976313E1CC49A3E717DCA3EDCFB823E4089383E487578BCD1B58EBE34CF4B3DB23FD23EEF0A233F2AFA463EEE81CD3D6E574C3EFB26B3BE0CEDBEBD96A188BE07DE823DC960513E74A895BE50C194BCDC0FD43D25CFD73E6982D53D1421A23E57B4C43E9E3F153FC0C5BB3D346DD03C10DD81BB3A658EBDB0C24EBD9F6CC4BE8A0B723E49320DBFDA988A3D4A59FF3CB62ED33CE869083E50BC3BBD63E8763E1E178C3E52CEA33DFC30833D6AE893BE8FF9583E0430863E8550C13ED70B363E08B05D3E40A4FD3BC0F1183B8A0CC0BD0AF0D1BD485FA73EB10A283E109E35BDCE3B883EEBBE94BEECD4193D0A5EA63D9019FEBBB0A649BE62ACB23E58B1D4BCEA5759BEE8F4E6BED4662D3DAA737F3DC661073F00CC93BDF223D93DB2E0A1BE2298A93EDDFD993D6BEFB3BE5A9058BDE96EBE3D141C4EBD96ADBE3E2E09F2BDBDD0173FF694993DA2BE333ED443883E254A31BE603380BEE579BDBECFB385BEFC80733E3573D4BE5CE3A63E4C1C4CBEE143E03EBA8C713DA5D6B83E74AE1A3EF79C543ED3E4923D9E7E5F3E307D8B3E40689E3E8C259FBD0E8FB83D7CA9913EB0BE2CBEFCF7123E62A711BE66C71C3EC16ADB3EE1B9C03DC01EACBD20A91ABD9072EE3D4B87C43E5CE149BEAA25B1BE4BDC1C3E44044B3EC88897BE6E8655BE2E58F83C2AB6DCBDACAA87BE6807693E86DB90BD2AD22DBDBAFEE8BDA865063E0608E63DB8DDB73DBECE17BE66EC5A3E688C1FBEA2FEF93D961C5CBD4CFD603EACB7A13EA1A70CBEA0A1FE3C7B096D3E645C44BD3841C2BC385FC0BE7B3FA53D2BB802BF0E81493EC0826E3EDF879FBE70CD033FCC82223D07DFAB3ED0B19FBDA4F8693EC239EDBE0A59903E40E7513B6E211ABE782FBBBC7C28E53C38F8173FE499D13E5CE0873E996AD33D36FFD7BD5F189EBE0865B53E466F4ABEBCD2AEBD68A92C3E9A787DBEC8A1373D6A483F3D4E66CE3E77CC01BE947DB5BC1D8CA6BE2AEE383E86511FBF5A408D3DA4365C3CC01A7A3EF6ED83BD8AA612BEB67B5FBECFF75E3E625B20BE8512C3BECC740FBE6DCCC8BE3AD2E03E8B267D3E2A00333D501FD43D86148E3D15D1543ED84FF83D408042BED065E03B0F3C103FC006353C5F0B0FBE1CF4363E0F38243EE7988BBECC39503D7FE5163F7FE0F23D5D4F4E3EF12C94BE25A4B83D2E04923DD00DA1BD84107CBD40EDD03D88283D3E5C5BC0BCCA4CF53D68C52F3E8C2A053EA4E44B3C5214F83DF522123EFC31743E050F3CBE049EE73D83662A3EA82674BE1C01EF3C2EEC4BBD2A8CCD3D44208A3DD1D5443DA6F4B53E165EA2BEAD55983D3070753D1EFB0CBF0CBA983E52F6823E5E2059BE8E40CF3D5F0E93BE3EE4943D3E0F5EBE92221C3EF9D1A8BED9A3403D189B273E4E53CFBD07B09A3DE00D173E68F1193C228FD73CF4CF943E1063D33B3DDB983D272B9F3EDB8C173F14CF893C59DF06BE9A5B153EC0FBFDBDC2796ABEEA9E98BDCA2AE2BD44D8CFBDA3E6713EA0445EBDB6622C3E051FAB3E7AAF3E3DD8CBC2BD48063D3D59695E3E2220103FB6940B3EC809833EE885F2BE669A963DED4F083D5D711F3EA86645BEEE2BAA3ED1CDB23E2D4E153ED2320B3EF659BD3C160ABEBD005D433B7CACAD3D863F033F3C05E8BE606F293B7406753EA2789B3E4D63A2BE3EAAB93E80D147BD726F993D387A9C3C5A0C8E3EE502E43EA4A3013DFCB92E3E3859183F5733333FC99B0C3EB8DEAABD24EB9BBCEC92323CB2DF083D997B9FBE9B55893D3779183E3FFA8F3DFD7F263E6E01B83C15D1D23DA4D7633DB61E463E8645B4BEAD5F4C3E2FFC92BE25FBDCBE2C3878BD8D628F3E3123443F64747B3E361ECC3C3E0DEABDE7AD373E6857073E5CEB45BD6AAAE0BED6C7BD3ECA3C2E3ED3C12EBE4BAEA0BEFAE5B43D16C3E23ED667073EDBDD823DA8EF29BCFE85F73E605CA13E7C345F3E8A38223F7B96E93E2FCAB03D281F9BBD82F6FDBD66FF97BEDB10963D44A1B2BE69799BBEB0A2193E1D63B23E0C92EEBEC431393E92C0D83E8C94E53D10ED5ABE30C0E4BEBA3D183FD42598BDEBB88F3E601551BB1444103E3DECEA3EE684903E3100403F68668ABD6A6087BD6AAB55BEE98EF53E446FC4BC61C55E3E1A37713E57B67E3EF8122EBEF433E63E2C0AE13E238930BE596C233EA239913EBA155BBE048972BE6173D33EA62D42BE30E38B3D58B6173E413B873E36C2C53CE0F2C8BB8417093E8686A03E3ED7393D32218FBDE0DD833B6BDE85BEF19A0EBE76A1173F62BC1B3E935B183ECCCF7A3E3F360F3FE6F4FFBD74B95EBE14DB55BDA88085BE1509AA3E3495BB3D411F9D3EB4BAEDBEC848E1BD21C7F13D98751EBCC3566B3E684BDF3E4A738C3D143491BDC07D873D845329BD8C31C33C50970DBCB060C2BD00C8BC39AD1F873EAF9AC6BE55F0A93E14A9813E204933BE0CCA683E7A61DFBDD8A22ABCC0AC073F",
      gpt_neox.layers.0.input_layernorm.bias: "0x0400000066B50F3F2272953FFE4768BE04D322BEAC3DDC3E96AB0EBF1C977CBF8141893E9CD9EB3EDAB08F3F02B3833EA8FB2B3F6968173FC73DF93F849A15BFD063013F",
      gpt_neox.layers.0.input_layernorm.weight: "0x0400000064AF243FDF6C873F502A113F240D5D3F2AAB573FE461573F74309F3F08B7863FD5F7653F07CF453FCCE8913F5E7E4E3F3014933F23F92F3FB3A8A43FB0A8973F",
      gpt_neox.embed_in.weight: "0x040000005AF9CDBED1FACF3E11DF393EA986CCBED43ABF3EDEF4ED3E0802D53C9C5C36BE69765DBE87795ABFC5574A3F547292BE1A419E3EF093323FEA37D23F5E1954BFD6DD313F2EBF353E074FBEBE52BBB8BE2B82C43E5E5DF53E0E9A113F58B550BFC64031BE0418163E1122163F4B0E64BF14BDB3BE7FD7A1BE35ECA6BE5A131CBF97665D3ED6A32FBECA0AAA3E6AF4A73E4EDE373F080E36BD8714C03E3AB04B3FFB50EF3E806E2F3FFA9C313F2AE0803EF352C33F26EE10BF2C1FB33E465317BE78C62D3F19BE8B3EE80B843D37918D3FB646CBBEC222E93EB0010B3F580583BF6A7FBCBED35FAA3E4904013FE423D03E309CA43EDE74E73E7FA0023FADF3023FC2B38D3E989C0C3F1868893ECC9F503F5C1B96BE454D633FDF48683F2BEBB33FA6F9543F8E413D3F1270A33EF4ED1C3F4A47313FC04FF13FED1B393F937E7C3F0051033F2034933FEF44F63E9A02CF3ECDF4223F681EE33ED47C903F185A933F9471663F6BEBEF3E96D9773FF3AD4E3FE979673FDE8B0C3FE06A653E63824B3F626A833F1ED3D53F4AA5553FD743593E2065CD3EE78DED3E879E6C3FEAF9F83E66BA753F58081D3F79D11A3FBF4DE03E489234BD9FB11BBFDE8DD03E405A26BC0E1E4CBFD61821BF9E5C37BFA0A097BDA7CD86BF0049D0BE127C1CBF50216FBD253E11BF084E7EBD524C72BF8819CDBE06E2E6BE551D1EBFEE37C1BECEF136BFB0E2803D8678423F086C943DE6C8203F74C3F63E9807F5BDB5B6F73E72D0993FD7C68F3F6D97093F00B23EBDB876F93D10F3993E9EC1B23F50884C3F63997E3FC9830ABF1A263D3EA2888BBFD3ADD2BE684F0A3E42FF923DDE66863D1C0E3CBD42DA62BFE8E7623FFAE786BDE7EA2CBEF0822DBFC0C7833DEA91293EC6414C3E202071BD3868713E5079BABE3F59A13F0147393F0E0E943FFB2D8C3FE047453D4859A83FC9472F3F4638703E7B88933F438CA83FA022AF3E8D22753FB79F513FD35B4ABF10B1CEBD9243953F03FDF63E1248B83FC5F73F3FDE12583F89E9143F5E89B03FF9CB203F0701AE3E8643153F1724C63EB3E5C83E5ADB8A3FB2A3573E0C04573F005C533F34B7963FD83E37BEBCC5A2BEC616193F40E9A83C0CDAA33FBCC6163F32AC7A3EEBE86E3FFF24073F0C218A3FE1B4813FA8F2A43E8413FF3D54EA853F87EC773F5D70A13F95E16A3F1A55093FBF7D303FA6A5413F5E689D3FF731F73E90071A3FF4A0253F00F8643FB035D13F7B299E3FC41D323F6C0F413FDDF13F3FE8DC7D3D06D53C3EA6609F3E0E2C483FAAE1373F5FFA0F3FA8E819BF84F5873FBFA6103F40ADF73D9141D53EF6CD813FD4AA203F4766A83EE04C19BE49C629BFB092D13DCBCE333FA73D393F200F573FA926B43E8460A03DF7C7CE3E941C043F166A3C3F92238F3F08E7183D60AC5A3FD6AB023EA8B88B3F637A963F2E78D8BE178C013FA432D6BE387CF2BD7541AE3DEC6C51BD1531163F92EE7C3E6995E63E84B8C83EE2D2033F7EC2CFBE1E67DD3EE4D5D7BE7CCEFBBEE308773FBD478A3F2D9E3A3F701056BD3701E73E8A1CFA3EF04F383FFE1B8A3F98DDBD3FC24AAB3EC08373BE63DC853EB011D8BDAF3B943F293F233F5AEE473F162F023F006B26BE9E4FFF3E3753CC3E1866133F95FE0D404E0B443E707BCD3E8CD5E33EACC9893F6865CB3D82F200BFCFFD9C3F5E75C8BEACCB6BBF82E047BFDF57353F059F183FA406623FBC1532BE3010653F5264B23FDB67953F20AB9F3FD6862E3FD821BFBD58E17B3F90897ABD09C9873F2022283FCF62813F3C7A0E3EA2B2383E44742B3FD4DEE43FB63E413FA625783F1655943F44216A3FDDBDB93F69A8753FD6650240CA85553FD4C2613FC171103F71B0E03EBCC9F43EF09AAB3DB901223F51AF863EE8D2E7BED8AE16BF5FA3E13EF537313F1BFB6C3F82E7423F0CFB103FB43440BEE096413CB6D58E3F1165823FC2091640524B5A3F50CAFABE88EB64BD6C18F23E6F2CD73EF59D563F84049BBE69AF4C3EB595263E0EAA84BFAA29463FA1D7E63E4925083DC3CF22BF5B246C3F588507BF9D84EC3E28932D3F2DC98DBE06F2E0BE298A6FBFBFDE2FBF0BF829BF52392CBE387498BF906E693EDC324CBF485EBDBDEAFF33BF38B18DBFA82391BFDAB205BF88FBA4BE50B0883E181880BDED5F803F8A5FE43EBACB963FA6D1C93F5918883FC00F533E24F62C3FD4F18F3FD02C763F7E1D2D3EE97F2A3F4930163FDCF1003F20E9203F1C68933D7C44103FD5176A3F5AC48C3F63D2C23FCAE4973E1F25623F8411E63F2E98BB3EA83F264050945CBEF413A23FBAC5093FC8444B3F8AEE3C3F1A84C53F2ED0C83FF4417E3FC0C7E83DAB29663E8FE3173F41CB063FB0E7E4BE90F57B3DB2C5273F1DF6123F4FFD343F1206A2BE81A1B03EC67BB7BEFCC4263FC84D65BEF7FFBE3EF024ED3E3C53913FDC5D273FC6CA293F70997B3E2E499F3EE322B83E1CDF7CBE53D6043FC03146BCDA9F4D3ECE3091BEA5E1FE3E3C51573F3B6E293F18A93B3E20EBA0BCFBBF6E3F0DF9433F16856A3F2E8C713F12354E3FD821DD3D9D05D13E0FE82D3F12AC083F9000B9BEEC96763E06872A3F28548F3F706474BE2805E3BE24035F3F"
    }
  }
#-}
