#loc = loc(unknown)
#loc1 = loc("input_ids")
#loc2 = loc("attention_mask")
#loc4 = loc("transformers/masking_utils.py":617:0)
#loc5 = loc("transformers/masking_utils.py":54:0)
#loc6 = loc("transformers/models/gpt2/modeling_gpt2.py":619:0)
#loc7 = loc("transformers/models/gpt2/modeling_gpt2.py":576:0)
#loc8 = loc("transformers/models/gpt2/modeling_gpt2.py":569:0)
#loc9 = loc("transformers/models/gpt2/modeling_gpt2.py":549:0)
#loc10 = loc("transformers/models/gpt2/modeling_gpt2.py":573:0)
#loc11 = loc("transformers/models/gpt2/modeling_gpt2.py":574:0)
#loc12 = loc("transformers/models/gpt2/modeling_gpt2.py":577:0)
#loc13 = loc("transformers/masking_utils.py":835:0)
#loc14 = loc("transformers/models/gpt2/modeling_gpt2.py":581:0)
#loc15 = loc("transformers/masking_utils.py":528:0)
#loc17 = loc("transformers/masking_utils.py":390:0)
#loc18 = loc("transformers/masking_utils.py":391:0)
#loc19 = loc("transformers/masking_utils.py":78:0)
#loc20 = loc("transformers/masking_utils.py":175:0)
#loc22 = loc("transformers/activations.py":66:0)
#loc23 = loc("transformers/models/gpt2/modeling_gpt2.py":64:0)
#loc24 = loc("transformers/models/gpt2/modeling_gpt2.py":59:0)
#loc25 = loc("transformers/models/gpt2/modeling_gpt2.py":276:0)
#loc26 = loc("transformers/pytorch_utils.py":119:0)
#loc27 = loc("transformers/pytorch_utils.py":120:0)
#loc32 = loc("transformers/models/gpt2/modeling_gpt2.py":62:0)
#loc35 = loc("transformers/models/gpt2/modeling_gpt2.py":285:0)
#loc36 = loc("transformers/models/gpt2/modeling_gpt2.py":307:0)
#loc37 = loc("transformers/models/gpt2/modeling_gpt2.py":310:0)
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#loc40 = loc("transformer"(#loc4))
#loc41 = loc("transformer"(#loc5))
#loc42 = loc("transformer.ln_f"(#loc6))
#loc43 = loc("transformer.wpe"(#loc7))
#loc44 = loc("transformer.wte"(#loc8))
#loc45 = loc("transformer"(#loc9))
#loc46 = loc("transformer"(#loc10))
#loc47 = loc("transformer"(#loc11))
#loc48 = loc("transformer"(#loc12))
#loc49 = loc("transformer"(#loc13))
#loc50 = loc("transformer"(#loc14))
#loc51 = loc("transformer"(#loc15))
#loc53 = loc("transformer"(#loc17))
#loc54 = loc("transformer"(#loc18))
#loc55 = loc("transformer"(#loc19))
#loc56 = loc("transformer"(#loc20))
#loc58 = loc("transformer.h.0.mlp.act"(#loc22))
#loc59 = loc("transformer.h.0.attn"(#loc23))
#loc60 = loc("transformer.h.0.attn"(#loc24))
#loc61 = loc("transformer.h.0.ln_1"(#loc25))
#loc62 = loc("transformer.h.0.attn.c_attn"(#loc26))
#loc68 = loc("transformer.h.0.attn"(#loc32))
#loc71 = loc("transformer.h.0.attn.c_proj"(#loc26))
#loc72 = loc("transformer.h.0.attn.c_proj"(#loc27))
#loc73 = loc("transformer.h.0"(#loc35))
#loc74 = loc("transformer.h.0.ln_2"(#loc36))
#loc75 = loc("transformer.h.0.mlp.c_fc"(#loc26))
#loc76 = loc("transformer.h.0.mlp.c_fc"(#loc27))
#loc77 = loc("transformer.h.0.mlp.c_proj"(#loc26))
#loc78 = loc("transformer.h.0.mlp.c_proj"(#loc27))
#loc79 = loc("transformer.h.0"(#loc37))
module {
  func.func @main(%arg0: tensor<2x7xi64> loc("input_ids"), %arg1: tensor<2x7xi64> loc("attention_mask")) -> tensor<2x7x29xf32> {
    %cst = arith.constant dense_resource<transformer.h.1.mlp.c_proj.weight> : tensor<32x16xf32> loc(#loc38)
    %cst_0 = arith.constant dense_resource<transformer.h.1.mlp.c_proj.bias> : tensor<16xf32> loc(#loc38)
    %cst_1 = arith.constant dense_resource<transformer.h.1.mlp.c_fc.weight> : tensor<16x32xf32> loc(#loc38)
    %cst_2 = arith.constant dense_resource<transformer.h.1.mlp.c_fc.bias> : tensor<32xf32> loc(#loc38)
    %cst_3 = arith.constant dense_resource<transformer.h.1.ln_2.bias> : tensor<16xf32> loc(#loc38)
    %cst_4 = arith.constant dense_resource<transformer.h.1.ln_2.weight> : tensor<16xf32> loc(#loc38)
    %cst_5 = arith.constant dense_resource<transformer.h.1.attn.c_proj.weight> : tensor<16x16xf32> loc(#loc38)
    %cst_6 = arith.constant dense_resource<transformer.h.1.attn.c_proj.bias> : tensor<16xf32> loc(#loc38)
    %cst_7 = arith.constant dense_resource<transformer.h.1.attn.c_attn.weight> : tensor<16x48xf32> loc(#loc38)
    %cst_8 = arith.constant dense_resource<transformer.h.1.attn.c_attn.bias> : tensor<48xf32> loc(#loc38)
    %cst_9 = arith.constant dense_resource<transformer.h.1.ln_1.bias> : tensor<16xf32> loc(#loc38)
    %cst_10 = arith.constant dense_resource<transformer.h.1.ln_1.weight> : tensor<16xf32> loc(#loc38)
    %cst_11 = arith.constant dense_resource<transformer.h.0.mlp.c_proj.weight> : tensor<32x16xf32> loc(#loc39)
    %cst_12 = arith.constant dense_resource<transformer.h.0.mlp.c_proj.bias> : tensor<16xf32> loc(#loc39)
    %cst_13 = arith.constant dense_resource<transformer.h.0.mlp.c_fc.weight> : tensor<16x32xf32> loc(#loc39)
    %cst_14 = arith.constant dense_resource<transformer.h.0.mlp.c_fc.bias> : tensor<32xf32> loc(#loc39)
    %cst_15 = arith.constant dense_resource<transformer.h.0.ln_2.bias> : tensor<16xf32> loc(#loc39)
    %cst_16 = arith.constant dense_resource<transformer.h.0.ln_2.weight> : tensor<16xf32> loc(#loc39)
    %cst_17 = arith.constant dense_resource<transformer.h.0.attn.c_proj.weight> : tensor<16x16xf32> loc(#loc39)
    %cst_18 = arith.constant dense_resource<transformer.h.0.attn.c_proj.bias> : tensor<16xf32> loc(#loc39)
    %cst_19 = arith.constant dense_resource<transformer.h.0.attn.c_attn.weight> : tensor<16x48xf32> loc(#loc39)
    %cst_20 = arith.constant dense_resource<transformer.h.0.attn.c_attn.bias> : tensor<48xf32> loc(#loc39)
    %cst_21 = arith.constant dense_resource<transformer.h.0.ln_1.bias> : tensor<16xf32> loc(#loc39)
    %cst_22 = arith.constant dense_resource<transformer.h.0.ln_1.weight> : tensor<16xf32> loc(#loc39)
    %c2_i64 = arith.constant 2 : i64 loc(#loc)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %c7_i64 = arith.constant 7 : i64 loc(#loc)
    %c29 = arith.constant 29 : index loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %cst_23 = arith.constant 0.000000e+00 : f64 loc(#loc)
    %cst_24 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_25 = arith.constant dense<-3.40282347E+38> : tensor<f32> loc(#loc40)
    %cst_26 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc40)
    %cst_27 = arith.constant dense<true> : tensor<i1> loc(#loc41)
    %cst_28 = arith.constant dense_resource<transformer.ln_f.bias> : tensor<16xf32> loc(#loc42)
    %cst_29 = arith.constant dense_resource<transformer.ln_f.weight> : tensor<16xf32> loc(#loc42)
    %cst_30 = arith.constant 1.000000e-05 : f64 loc(#loc42)
    %cst_31 = arith.constant dense_resource<transformer.wpe.weight> : tensor<8x16xf32> loc(#loc43)
    %cst_32 = arith.constant dense_resource<transformer.wte.weight> : tensor<29x16xf32> loc(#loc44)
    %cst_33 = arith.constant 1.600000e+01 : f64 loc(#loc)
    %cst_34 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x7x16xf32> loc(#loc44)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: i64 loc("transformer"(#loc9)), %out: f32 loc("transformer.wte"(#loc8))):
      %47 = arith.index_cast %in : i64 to index loc(#loc44)
      %48 = linalg.index 2 : index loc(#loc44)
      %49 = arith.cmpi slt, %47, %c29 : index loc(#loc44)
      cf.assert %49, "index must be smaller than dim size" loc(#loc44)
      %50 = arith.cmpi sge, %in, %c0_i64 : i64 loc(#loc44)
      cf.assert %50, "index must be larger or equal to 0" loc(#loc44)
      %extracted = tensor.extract %cst_32[%47, %48] : tensor<29x16xf32> loc(#loc44)
      linalg.yield %extracted : f32 loc(#loc44)
    } -> tensor<2x7x16xf32> loc(#loc44)
    %2 = tensor.empty() : tensor<7xi64> loc(#loc46)
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<7xi64>) {
    ^bb0(%out: i64 loc("transformer"(#loc10))):
      %47 = linalg.index 0 : index loc(#loc46)
      %48 = arith.index_cast %47 : index to i64 loc(#loc46)
      linalg.yield %48 : i64 loc(#loc46)
    } -> tensor<7xi64> loc(#loc46)
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64> loc(#loc47)
    %4 = tensor.empty() : tensor<1x7x16xf32> loc(#loc43)
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x7xi64>) outs(%4 : tensor<1x7x16xf32>) {
    ^bb0(%in: i64 loc("transformer"(#loc11)), %out: f32 loc("transformer.wpe"(#loc7))):
      %47 = arith.index_cast %in : i64 to index loc(#loc43)
      %48 = linalg.index 2 : index loc(#loc43)
      %49 = arith.cmpi slt, %47, %c8 : index loc(#loc43)
      cf.assert %49, "index must be smaller than dim size" loc(#loc43)
      %50 = arith.cmpi sge, %in, %c0_i64 : i64 loc(#loc43)
      cf.assert %50, "index must be larger or equal to 0" loc(#loc43)
      %extracted = tensor.extract %cst_31[%47, %48] : tensor<8x16xf32> loc(#loc43)
      linalg.yield %extracted : f32 loc(#loc43)
    } -> tensor<1x7x16xf32> loc(#loc43)
    %6 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x7x16xf32>, tensor<1x7x16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.wte"(#loc8)), %in_39: f32 loc("transformer.wpe"(#loc7)), %out: f32 loc("transformer"(#loc12))):
      %47 = arith.addf %in, %in_39 : f32 loc(#loc48)
      linalg.yield %47 : f32 loc(#loc48)
    } -> tensor<2x7x16xf32> loc(#loc48)
    %7 = tensor.empty() : tensor<2x7xi1> loc(#loc49)
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x7xi64>) outs(%7 : tensor<2x7xi1>) {
    ^bb0(%in: i64 loc("transformer"(#loc14)), %out: i1 loc("transformer"(#loc13))):
      %47 = arith.cmpi ne, %in, %c0_i64 : i64 loc(#loc49)
      linalg.yield %47 : i1 loc(#loc49)
    } -> tensor<2x7xi1> loc(#loc49)
    %9 = tensor.empty() : tensor<2xi64> loc(#loc51)
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<2xi64>) {
    ^bb0(%out: i64 loc("transformer"(#loc15))):
      %47 = linalg.index 0 : index loc(#loc51)
      %48 = arith.index_cast %47 : index to i64 loc(#loc51)
      linalg.yield %48 : i64 loc(#loc51)
    } -> tensor<2xi64> loc(#loc51)
    %expanded_35 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64> loc(#loc52)
    %expanded_36 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64> loc(#loc53)
    %expanded_37 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 7] : tensor<7xi64> into tensor<1x1x1x7xi64> loc(#loc54)
    %11 = tensor.empty() : tensor<1x1x7x7xi1> loc(#loc55)
    %12 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37, %expanded_36 : tensor<1x1x1x7xi64>, tensor<1x1x7x1xi64>) outs(%11 : tensor<1x1x7x7xi1>) {
    ^bb0(%in: i64 loc("transformer"(#loc18)), %in_39: i64 loc("transformer"(#loc17)), %out: i1 loc("transformer"(#loc19))):
      %47 = arith.cmpi sle, %in, %in_39 : i64 loc(#loc55)
      linalg.yield %47 : i1 loc(#loc55)
    } -> tensor<1x1x7x7xi1> loc(#loc55)
    %13 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_27, %12 : tensor<i1>, tensor<1x1x7x7xi1>) outs(%11 : tensor<1x1x7x7xi1>) {
    ^bb0(%in: i1 loc("transformer"(#loc5)), %in_39: i1 loc("transformer"(#loc19)), %out: i1 loc("transformer"(#loc5))):
      %47 = arith.andi %in, %in_39 : i1 loc(#loc41)
      linalg.yield %47 : i1 loc(#loc41)
    } -> tensor<1x1x7x7xi1> loc(#loc41)
    %14 = tensor.empty() : tensor<2x1x1x7xi1> loc(#loc56)
    %15 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_37 : tensor<2x1x1x1xi64>, tensor<1x1x1x7xi64>) outs(%14 : tensor<2x1x1x7xi1>) {
    ^bb0(%in: i64 loc("transformer"(#loc20)), %in_39: i64 loc("transformer"(#loc20)), %out: i1 loc("transformer"(#loc20))):
      %47 = arith.cmpi slt, %in, %c0_i64 : i64 loc(#loc56)
      %48 = arith.addi %in, %c2_i64 : i64 loc(#loc56)
      %49 = arith.select %47, %48, %in : i64 loc(#loc56)
      %50 = arith.index_cast %49 : i64 to index loc(#loc56)
      %51 = arith.cmpi slt, %in_39, %c0_i64 : i64 loc(#loc56)
      %52 = arith.addi %in_39, %c7_i64 : i64 loc(#loc56)
      %53 = arith.select %51, %52, %in_39 : i64 loc(#loc56)
      %54 = arith.index_cast %53 : i64 to index loc(#loc56)
      %extracted = tensor.extract %8[%50, %54] : tensor<2x7xi1> loc(#loc56)
      linalg.yield %extracted : i1 loc(#loc56)
    } -> tensor<2x1x1x7xi1> loc(#loc56)
    %16 = tensor.empty() : tensor<2x1x7x7xi1> loc(#loc41)
    %17 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x1x7x7xi1>, tensor<2x1x1x7xi1>) outs(%16 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i1 loc("transformer"(#loc5)), %in_39: i1 loc("transformer"(#loc20)), %out: i1 loc("transformer"(#loc5))):
      %47 = arith.andi %in, %in_39 : i1 loc(#loc41)
      linalg.yield %47 : i1 loc(#loc41)
    } -> tensor<2x1x7x7xi1> loc(#loc41)
    %18 = tensor.empty() : tensor<2x1x7x7xf32> loc(#loc40)
    %19 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_26, %cst_25 : tensor<2x1x7x7xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<2x1x7x7xf32>) {
    ^bb0(%in: i1 loc("transformer"(#loc5)), %in_39: f32 loc("transformer"(#loc4)), %in_40: f32 loc("transformer"(#loc4)), %out: f32 loc("transformer"(#loc4))):
      %47 = arith.select %in, %in_39, %in_40 : f32 loc(#loc40)
      linalg.yield %47 : f32 loc(#loc40)
    } -> tensor<2x1x7x7xf32> loc(#loc40)
    %20 = call @repeated_subgraph0(%6, %cst_22, %cst_21, %cst_20, %cst_19, %19, %cst_18, %cst_17, %cst_16, %cst_15, %cst_14, %cst_13, %cst_12, %cst_11) : (tensor<2x7x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<48xf32>, tensor<16x48xf32>, tensor<2x1x7x7xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<32x16xf32>) -> tensor<2x7x16xf32> loc(#loc39)
    %21 = call @repeated_subgraph0(%20, %cst_10, %cst_9, %cst_8, %cst_7, %19, %cst_6, %cst_5, %cst_4, %cst_3, %cst_2, %cst_1, %cst_0, %cst) : (tensor<2x7x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<48xf32>, tensor<16x48xf32>, tensor<2x1x7x7xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<32x16xf32>) -> tensor<2x7x16xf32> loc(#loc38)
    %22 = tensor.empty() : tensor<2x7x16xf64> loc(#loc42)
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x7x16xf32>) outs(%22 : tensor<2x7x16xf64>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc6)), %out: f64 loc("transformer.ln_f"(#loc6))):
      %47 = arith.extf %in : f32 to f64 loc(#loc42)
      linalg.yield %47 : f64 loc(#loc42)
    } -> tensor<2x7x16xf64> loc(#loc42)
    %24 = tensor.empty() : tensor<2x7x1xf64> loc(#loc42)
    %25 = linalg.fill ins(%cst_23 : f64) outs(%24 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64> loc(#loc42)
    %26 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x7x16xf64>) outs(%25 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc6)), %out: f64 loc("transformer.ln_f"(#loc6))):
      %47 = arith.addf %in, %out : f64 loc(#loc42)
      linalg.yield %47 : f64 loc(#loc42)
    } -> tensor<2x7x1xf64> loc(#loc42)
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x7x1xf64>) outs(%24 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc6)), %out: f64 loc("transformer.ln_f"(#loc6))):
      %47 = arith.divf %in, %cst_33 : f64 loc(#loc42)
      linalg.yield %47 : f64 loc(#loc42)
    } -> tensor<2x7x1xf64> loc(#loc42)
    %28 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<2x7x16xf64>, tensor<2x7x1xf64>) outs(%22 : tensor<2x7x16xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc6)), %in_39: f64 loc("transformer.ln_f"(#loc6)), %out: f64 loc("transformer.ln_f"(#loc6))):
      %47 = arith.subf %in, %in_39 : f64 loc(#loc42)
      linalg.yield %47 : f64 loc(#loc42)
    } -> tensor<2x7x16xf64> loc(#loc42)
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %28 : tensor<2x7x16xf64>, tensor<2x7x16xf64>) outs(%22 : tensor<2x7x16xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc6)), %in_39: f64 loc("transformer.ln_f"(#loc6)), %out: f64 loc("transformer.ln_f"(#loc6))):
      %47 = arith.mulf %in, %in_39 : f64 loc(#loc42)
      linalg.yield %47 : f64 loc(#loc42)
    } -> tensor<2x7x16xf64> loc(#loc42)
    %30 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x7x16xf64>) outs(%25 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc6)), %out: f64 loc("transformer.ln_f"(#loc6))):
      %47 = arith.addf %in, %out : f64 loc(#loc42)
      linalg.yield %47 : f64 loc(#loc42)
    } -> tensor<2x7x1xf64> loc(#loc42)
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x7x1xf64>) outs(%24 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc6)), %out: f64 loc("transformer.ln_f"(#loc6))):
      %47 = arith.divf %in, %cst_33 : f64 loc(#loc42)
      linalg.yield %47 : f64 loc(#loc42)
    } -> tensor<2x7x1xf64> loc(#loc42)
    %32 = tensor.empty() : tensor<2x7x1xf32> loc(#loc42)
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x7x1xf64>) outs(%32 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc6)), %out: f32 loc("transformer.ln_f"(#loc6))):
      %47 = arith.truncf %in : f64 to f32 loc(#loc42)
      linalg.yield %47 : f32 loc(#loc42)
    } -> tensor<2x7x1xf32> loc(#loc42)
    %34 = linalg.fill ins(%cst_24 : f32) outs(%32 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32> loc(#loc42)
    %35 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x7x16xf32>) outs(%34 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc6)), %out: f32 loc("transformer.ln_f"(#loc6))):
      %47 = arith.addf %in, %out : f32 loc(#loc42)
      linalg.yield %47 : f32 loc(#loc42)
    } -> tensor<2x7x1xf32> loc(#loc42)
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x7x1xf32>) outs(%32 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc6)), %out: f32 loc("transformer.ln_f"(#loc6))):
      %47 = arith.divf %in, %cst_34 : f32 loc(#loc42)
      linalg.yield %47 : f32 loc(#loc42)
    } -> tensor<2x7x1xf32> loc(#loc42)
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x7x1xf32>) outs(%32 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc6)), %out: f32 loc("transformer.ln_f"(#loc6))):
      %47 = arith.truncf %cst_30 : f64 to f32 loc(#loc42)
      %48 = arith.addf %in, %47 : f32 loc(#loc42)
      linalg.yield %48 : f32 loc(#loc42)
    } -> tensor<2x7x1xf32> loc(#loc42)
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x7x1xf32>) outs(%32 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc6)), %out: f32 loc("transformer.ln_f"(#loc6))):
      %47 = math.rsqrt %in : f32 loc(#loc42)
      linalg.yield %47 : f32 loc(#loc42)
    } -> tensor<2x7x1xf32> loc(#loc42)
    %39 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %36 : tensor<2x7x16xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc6)), %in_39: f32 loc("transformer.ln_f"(#loc6)), %out: f32 loc("transformer.ln_f"(#loc6))):
      %47 = arith.subf %in, %in_39 : f32 loc(#loc42)
      linalg.yield %47 : f32 loc(#loc42)
    } -> tensor<2x7x16xf32> loc(#loc42)
    %40 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %38 : tensor<2x7x16xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc6)), %in_39: f32 loc("transformer.ln_f"(#loc6)), %out: f32 loc("transformer.ln_f"(#loc6))):
      %47 = arith.mulf %in, %in_39 : f32 loc(#loc42)
      linalg.yield %47 : f32 loc(#loc42)
    } -> tensor<2x7x16xf32> loc(#loc42)
    %41 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %cst_29 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc6)), %in_39: f32 loc("transformer.ln_f"(#loc6)), %out: f32 loc("transformer.ln_f"(#loc6))):
      %47 = arith.mulf %in, %in_39 : f32 loc(#loc42)
      linalg.yield %47 : f32 loc(#loc42)
    } -> tensor<2x7x16xf32> loc(#loc42)
    %42 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %cst_28 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc6)), %in_39: f32 loc("transformer.ln_f"(#loc6)), %out: f32 loc("transformer.ln_f"(#loc6))):
      %47 = arith.addf %in, %in_39 : f32 loc(#loc42)
      linalg.yield %47 : f32 loc(#loc42)
    } -> tensor<2x7x16xf32> loc(#loc42)
    %43 = tensor.empty() : tensor<16x29xf32> loc(#loc57)
    %transposed = linalg.transpose ins(%cst_32 : tensor<29x16xf32>) outs(%43 : tensor<16x29xf32>) permutation = [1, 0]  loc(#loc57)
    %collapsed = tensor.collapse_shape %42 [[0, 1], [2]] : tensor<2x7x16xf32> into tensor<14x16xf32> loc(#loc57)
    %44 = tensor.empty() : tensor<14x29xf32> loc(#loc57)
    %45 = linalg.fill ins(%cst_24 : f32) outs(%44 : tensor<14x29xf32>) -> tensor<14x29xf32> loc(#loc57)
    %46 = linalg.matmul ins(%collapsed, %transposed : tensor<14x16xf32>, tensor<16x29xf32>) outs(%45 : tensor<14x29xf32>) -> tensor<14x29xf32> loc(#loc57)
    %expanded_38 = tensor.expand_shape %46 [[0, 1], [2]] output_shape [2, 7, 29] : tensor<14x29xf32> into tensor<2x7x29xf32> loc(#loc57)
    return %expanded_38 : tensor<2x7x29xf32> loc(#loc)
  } loc(#loc)
  func.func private @repeated_subgraph0(%arg0: tensor<2x7x16xf32> loc(unknown), %arg1: tensor<16xf32> loc(unknown), %arg2: tensor<16xf32> loc(unknown), %arg3: tensor<48xf32> loc(unknown), %arg4: tensor<16x48xf32> loc(unknown), %arg5: tensor<2x1x7x7xf32> loc(unknown), %arg6: tensor<16xf32> loc(unknown), %arg7: tensor<16x16xf32> loc(unknown), %arg8: tensor<16xf32> loc(unknown), %arg9: tensor<16xf32> loc(unknown), %arg10: tensor<32xf32> loc(unknown), %arg11: tensor<16x32xf32> loc(unknown), %arg12: tensor<16xf32> loc(unknown), %arg13: tensor<32x16xf32> loc(unknown)) -> tensor<2x7x16xf32> attributes {no_inline} {
    %c3_i64 = arith.constant 3 : i64 loc(#loc58)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f64 loc(#loc)
    %cst_0 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc59)
    %cst_2 = arith.constant 0.79788456080286541 : f64 loc(#loc58)
    %cst_3 = arith.constant 4.471500e-02 : f64 loc(#loc58)
    %cst_4 = arith.constant 0.35355339059327379 : f64 loc(#loc60)
    %cst_5 = arith.constant 1.000000e-05 : f64 loc(#loc61)
    %cst_6 = arith.constant 1.600000e+01 : f64 loc(#loc)
    %cst_7 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_8 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_9 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x7x16xf64> loc(#loc61)
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7x16xf32>) outs(%0 : tensor<2x7x16xf64>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc25)), %out: f64 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.extf %in : f32 to f64 loc(#loc61)
      linalg.yield %90 : f64 loc(#loc61)
    } -> tensor<2x7x16xf64> loc(#loc61)
    %2 = tensor.empty() : tensor<2x7x1xf64> loc(#loc61)
    %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64> loc(#loc61)
    %4 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x7x16xf64>) outs(%3 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc25)), %out: f64 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.addf %in, %out : f64 loc(#loc61)
      linalg.yield %90 : f64 loc(#loc61)
    } -> tensor<2x7x1xf64> loc(#loc61)
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x7x1xf64>) outs(%2 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc25)), %out: f64 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.divf %in, %cst_6 : f64 loc(#loc61)
      linalg.yield %90 : f64 loc(#loc61)
    } -> tensor<2x7x1xf64> loc(#loc61)
    %6 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x7x16xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x16xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc25)), %in_31: f64 loc("transformer.h.0.ln_1"(#loc25)), %out: f64 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.subf %in, %in_31 : f64 loc(#loc61)
      linalg.yield %90 : f64 loc(#loc61)
    } -> tensor<2x7x16xf64> loc(#loc61)
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<2x7x16xf64>, tensor<2x7x16xf64>) outs(%0 : tensor<2x7x16xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc25)), %in_31: f64 loc("transformer.h.0.ln_1"(#loc25)), %out: f64 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.mulf %in, %in_31 : f64 loc(#loc61)
      linalg.yield %90 : f64 loc(#loc61)
    } -> tensor<2x7x16xf64> loc(#loc61)
    %8 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x7x16xf64>) outs(%3 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc25)), %out: f64 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.addf %in, %out : f64 loc(#loc61)
      linalg.yield %90 : f64 loc(#loc61)
    } -> tensor<2x7x1xf64> loc(#loc61)
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x7x1xf64>) outs(%2 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc25)), %out: f64 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.divf %in, %cst_6 : f64 loc(#loc61)
      linalg.yield %90 : f64 loc(#loc61)
    } -> tensor<2x7x1xf64> loc(#loc61)
    %10 = tensor.empty() : tensor<2x7x1xf32> loc(#loc61)
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x7x1xf64>) outs(%10 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc25)), %out: f32 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.truncf %in : f64 to f32 loc(#loc61)
      linalg.yield %90 : f32 loc(#loc61)
    } -> tensor<2x7x1xf32> loc(#loc61)
    %12 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32> loc(#loc61)
    %13 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x7x16xf32>) outs(%12 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc25)), %out: f32 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.addf %in, %out : f32 loc(#loc61)
      linalg.yield %90 : f32 loc(#loc61)
    } -> tensor<2x7x1xf32> loc(#loc61)
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x7x1xf32>) outs(%10 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc25)), %out: f32 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.divf %in, %cst_7 : f32 loc(#loc61)
      linalg.yield %90 : f32 loc(#loc61)
    } -> tensor<2x7x1xf32> loc(#loc61)
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x7x1xf32>) outs(%10 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc25)), %out: f32 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.truncf %cst_5 : f64 to f32 loc(#loc61)
      %91 = arith.addf %in, %90 : f32 loc(#loc61)
      linalg.yield %91 : f32 loc(#loc61)
    } -> tensor<2x7x1xf32> loc(#loc61)
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x7x1xf32>) outs(%10 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc25)), %out: f32 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = math.rsqrt %in : f32 loc(#loc61)
      linalg.yield %90 : f32 loc(#loc61)
    } -> tensor<2x7x1xf32> loc(#loc61)
    %17 = tensor.empty() : tensor<2x7x16xf32> loc(#loc61)
    %18 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %14 : tensor<2x7x16xf32>, tensor<2x7x1xf32>) outs(%17 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc25)), %in_31: f32 loc("transformer.h.0.ln_1"(#loc25)), %out: f32 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.subf %in, %in_31 : f32 loc(#loc61)
      linalg.yield %90 : f32 loc(#loc61)
    } -> tensor<2x7x16xf32> loc(#loc61)
    %19 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %16 : tensor<2x7x16xf32>, tensor<2x7x1xf32>) outs(%17 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc25)), %in_31: f32 loc("transformer.h.0.ln_1"(#loc25)), %out: f32 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.mulf %in, %in_31 : f32 loc(#loc61)
      linalg.yield %90 : f32 loc(#loc61)
    } -> tensor<2x7x16xf32> loc(#loc61)
    %20 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg1 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%17 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc25)), %in_31: f32 loc("transformer.h.0.ln_1"(#loc25)), %out: f32 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.mulf %in, %in_31 : f32 loc(#loc61)
      linalg.yield %90 : f32 loc(#loc61)
    } -> tensor<2x7x16xf32> loc(#loc61)
    %21 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg2 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%17 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc25)), %in_31: f32 loc("transformer.h.0.ln_1"(#loc25)), %out: f32 loc("transformer.h.0.ln_1"(#loc25))):
      %90 = arith.addf %in, %in_31 : f32 loc(#loc61)
      linalg.yield %90 : f32 loc(#loc61)
    } -> tensor<2x7x16xf32> loc(#loc61)
    %collapsed = tensor.collapse_shape %21 [[0, 1], [2]] : tensor<2x7x16xf32> into tensor<14x16xf32> loc(#loc62)
    %22 = tensor.empty() : tensor<14x48xf32> loc(#loc62)
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<14x48xf32>) -> tensor<14x48xf32> loc(#loc62)
    %24 = linalg.matmul ins(%collapsed, %arg4 : tensor<14x16xf32>, tensor<16x48xf32>) outs(%23 : tensor<14x48xf32>) -> tensor<14x48xf32> loc(#loc62)
    %25 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<48xf32>) outs(%22 : tensor<14x48xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_attn"(#loc26)), %out: f32 loc("transformer.h.0.attn.c_attn"(#loc26))):
      linalg.yield %in : f32 loc(#loc62)
    } -> tensor<14x48xf32> loc(#loc62)
    %26 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%24, %25 : tensor<14x48xf32>, tensor<14x48xf32>) outs(%22 : tensor<14x48xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_attn"(#loc26)), %in_31: f32 loc("transformer.h.0.attn.c_attn"(#loc26)), %out: f32 loc("transformer.h.0.attn.c_attn"(#loc26))):
      %90 = arith.addf %in, %in_31 : f32 loc(#loc62)
      linalg.yield %90 : f32 loc(#loc62)
    } -> tensor<14x48xf32> loc(#loc62)
    %expanded = tensor.expand_shape %26 [[0, 1], [2]] output_shape [2, 7, 48] : tensor<14x48xf32> into tensor<2x7x48xf32> loc(#loc63)
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 7, 16] [1, 1, 1] : tensor<2x7x48xf32> to tensor<2x7x16xf32> loc(#loc64)
    %extracted_slice_10 = tensor.extract_slice %expanded[0, 0, 16] [2, 7, 16] [1, 1, 1] : tensor<2x7x48xf32> to tensor<2x7x16xf32> loc(#loc64)
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 32] [2, 7, 16] [1, 1, 1] : tensor<2x7x48xf32> to tensor<2x7x16xf32> loc(#loc64)
    %expanded_12 = tensor.expand_shape %extracted_slice_10 [[0], [1], [2, 3]] output_shape [2, 7, 2, 8] : tensor<2x7x16xf32> into tensor<2x7x2x8xf32> loc(#loc65)
    %expanded_13 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [2, 7, 2, 8] : tensor<2x7x16xf32> into tensor<2x7x2x8xf32> loc(#loc66)
    %27 = tensor.empty() : tensor<2x2x7x8xf32> loc(#loc66)
    %transposed = linalg.transpose ins(%expanded_13 : tensor<2x7x2x8xf32>) outs(%27 : tensor<2x2x7x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc66)
    %expanded_14 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 7, 2, 8] : tensor<2x7x16xf32> into tensor<2x7x2x8xf32> loc(#loc67)
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x7x2x8xf32>) outs(%27 : tensor<2x2x7x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc67)
    %28 = tensor.empty() : tensor<2x2x8x7xf32> loc(#loc60)
    %transposed_16 = linalg.transpose ins(%expanded_12 : tensor<2x7x2x8xf32>) outs(%28 : tensor<2x2x8x7xf32>) permutation = [0, 2, 3, 1]  loc(#loc60)
    %collapsed_17 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x2x7x8xf32> into tensor<4x7x8xf32> loc(#loc60)
    %collapsed_18 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x2x8x7xf32> into tensor<4x8x7xf32> loc(#loc60)
    %29 = tensor.empty() : tensor<4x7x7xf32> loc(#loc60)
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<4x7x7xf32>) -> tensor<4x7x7xf32> loc(#loc60)
    %31 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<4x7x8xf32>, tensor<4x8x7xf32>) outs(%30 : tensor<4x7x7xf32>) -> tensor<4x7x7xf32> loc(#loc60)
    %expanded_19 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 2, 7, 7] : tensor<4x7x7xf32> into tensor<2x2x7x7xf32> loc(#loc60)
    %32 = tensor.empty() : tensor<2x2x7x7xf32> loc(#loc60)
    %33 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x2x7x7xf32>) outs(%32 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc24)), %out: f32 loc("transformer.h.0.attn"(#loc24))):
      %90 = arith.truncf %cst_4 : f64 to f32 loc(#loc60)
      %91 = arith.mulf %in, %90 : f32 loc(#loc60)
      linalg.yield %91 : f32 loc(#loc60)
    } -> tensor<2x2x7x7xf32> loc(#loc60)
    %34 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg5 : tensor<2x2x7x7xf32>, tensor<2x1x7x7xf32>) outs(%32 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc24)), %in_31: f32 loc("transformer.h.0.attn"(#loc32)), %out: f32 loc("transformer.h.0.attn"(#loc32))):
      %90 = arith.addf %in, %in_31 : f32 loc(#loc68)
      linalg.yield %90 : f32 loc(#loc68)
    } -> tensor<2x2x7x7xf32> loc(#loc68)
    %35 = tensor.empty() : tensor<2x2x7xi64> loc(#loc59)
    %36 = linalg.fill ins(%c0_i64 : i64) outs(%35 : tensor<2x2x7xi64>) -> tensor<2x2x7xi64> loc(#loc59)
    %37 = tensor.empty() : tensor<2x2x7xf32> loc(#loc59)
    %38 = linalg.fill ins(%cst_1 : f32) outs(%37 : tensor<2x2x7xf32>) -> tensor<2x2x7xf32> loc(#loc59)
    %39:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x2x7x7xf32>) outs(%38, %36 : tensor<2x2x7xf32>, tensor<2x2x7xi64>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc32)), %out: f32 loc("transformer.h.0.attn"(#loc23)), %out_31: i64 loc("transformer.h.0.attn"(#loc23))):
      %90 = linalg.index 3 : index loc(#loc59)
      %91 = arith.index_cast %90 : index to i64 loc(#loc59)
      %92 = arith.maximumf %in, %out : f32 loc(#loc59)
      %93 = arith.cmpf ogt, %in, %out : f32 loc(#loc59)
      %94 = arith.select %93, %91, %out_31 : i64 loc(#loc59)
      linalg.yield %92, %94 : f32, i64 loc(#loc59)
    } -> (tensor<2x2x7xf32>, tensor<2x2x7xi64>) loc(#loc59)
    %expanded_20 = tensor.expand_shape %39#0 [[0], [1], [2, 3]] output_shape [2, 2, 7, 1] : tensor<2x2x7xf32> into tensor<2x2x7x1xf32> loc(#loc59)
    %40 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_20 : tensor<2x2x7x7xf32>, tensor<2x2x7x1xf32>) outs(%32 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc32)), %in_31: f32 loc("transformer.h.0.attn"(#loc23)), %out: f32 loc("transformer.h.0.attn"(#loc23))):
      %90 = arith.subf %in, %in_31 : f32 loc(#loc59)
      linalg.yield %90 : f32 loc(#loc59)
    } -> tensor<2x2x7x7xf32> loc(#loc59)
    %41 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x2x7x7xf32>) outs(%32 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc23)), %out: f32 loc("transformer.h.0.attn"(#loc23))):
      %90 = math.exp %in : f32 loc(#loc59)
      linalg.yield %90 : f32 loc(#loc59)
    } -> tensor<2x2x7x7xf32> loc(#loc59)
    %42 = tensor.empty() : tensor<2x2x7x1xf32> loc(#loc59)
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<2x2x7x1xf32>) -> tensor<2x2x7x1xf32> loc(#loc59)
    %44 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x2x7x7xf32>) outs(%43 : tensor<2x2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc23)), %out: f32 loc("transformer.h.0.attn"(#loc23))):
      %90 = arith.addf %in, %out : f32 loc(#loc59)
      linalg.yield %90 : f32 loc(#loc59)
    } -> tensor<2x2x7x1xf32> loc(#loc59)
    %45 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<2x2x7x7xf32>, tensor<2x2x7x1xf32>) outs(%32 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc23)), %in_31: f32 loc("transformer.h.0.attn"(#loc23)), %out: f32 loc("transformer.h.0.attn"(#loc23))):
      %90 = arith.divf %in, %in_31 : f32 loc(#loc59)
      linalg.yield %90 : f32 loc(#loc59)
    } -> tensor<2x2x7x7xf32> loc(#loc59)
    %collapsed_21 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<2x2x7x7xf32> into tensor<4x7x7xf32> loc(#loc69)
    %collapsed_22 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x2x7x8xf32> into tensor<4x7x8xf32> loc(#loc69)
    %46 = tensor.empty() : tensor<4x7x8xf32> loc(#loc69)
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<4x7x8xf32>) -> tensor<4x7x8xf32> loc(#loc69)
    %48 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<4x7x7xf32>, tensor<4x7x8xf32>) outs(%47 : tensor<4x7x8xf32>) -> tensor<4x7x8xf32> loc(#loc69)
    %expanded_23 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [2, 2, 7, 8] : tensor<4x7x8xf32> into tensor<2x2x7x8xf32> loc(#loc69)
    %49 = tensor.empty() : tensor<2x7x2x8xf32> loc(#loc70)
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x2x7x8xf32>) outs(%49 : tensor<2x7x2x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc70)
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0, 1], [2, 3]] : tensor<2x7x2x8xf32> into tensor<14x16xf32> loc(#loc71)
    %50 = tensor.empty() : tensor<14x16xf32> loc(#loc71)
    %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<14x16xf32>) -> tensor<14x16xf32> loc(#loc71)
    %52 = linalg.matmul ins(%collapsed_25, %arg7 : tensor<14x16xf32>, tensor<16x16xf32>) outs(%51 : tensor<14x16xf32>) -> tensor<14x16xf32> loc(#loc71)
    %53 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<16xf32>) outs(%50 : tensor<14x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_proj"(#loc26)), %out: f32 loc("transformer.h.0.attn.c_proj"(#loc26))):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<14x16xf32> loc(#loc71)
    %54 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<14x16xf32>, tensor<14x16xf32>) outs(%50 : tensor<14x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_proj"(#loc26)), %in_31: f32 loc("transformer.h.0.attn.c_proj"(#loc26)), %out: f32 loc("transformer.h.0.attn.c_proj"(#loc26))):
      %90 = arith.addf %in, %in_31 : f32 loc(#loc71)
      linalg.yield %90 : f32 loc(#loc71)
    } -> tensor<14x16xf32> loc(#loc71)
    %expanded_26 = tensor.expand_shape %54 [[0, 1], [2]] output_shape [2, 7, 16] : tensor<14x16xf32> into tensor<2x7x16xf32> loc(#loc72)
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26, %arg0 : tensor<2x7x16xf32>, tensor<2x7x16xf32>) outs(%17 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_proj"(#loc27)), %in_31: f32 loc("transformer.h.0.ln_1"(#loc25)), %out: f32 loc("transformer.h.0"(#loc35))):
      %90 = arith.addf %in, %in_31 : f32 loc(#loc73)
      linalg.yield %90 : f32 loc(#loc73)
    } -> tensor<2x7x16xf32> loc(#loc73)
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x7x16xf32>) outs(%0 : tensor<2x7x16xf64>) {
    ^bb0(%in: f32 loc("transformer.h.0"(#loc35)), %out: f64 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.extf %in : f32 to f64 loc(#loc74)
      linalg.yield %90 : f64 loc(#loc74)
    } -> tensor<2x7x16xf64> loc(#loc74)
    %57 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<2x7x16xf64>) outs(%3 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc36)), %out: f64 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.addf %in, %out : f64 loc(#loc74)
      linalg.yield %90 : f64 loc(#loc74)
    } -> tensor<2x7x1xf64> loc(#loc74)
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x7x1xf64>) outs(%2 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc36)), %out: f64 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.divf %in, %cst_6 : f64 loc(#loc74)
      linalg.yield %90 : f64 loc(#loc74)
    } -> tensor<2x7x1xf64> loc(#loc74)
    %59 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %58 : tensor<2x7x16xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x16xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc36)), %in_31: f64 loc("transformer.h.0.ln_2"(#loc36)), %out: f64 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.subf %in, %in_31 : f64 loc(#loc74)
      linalg.yield %90 : f64 loc(#loc74)
    } -> tensor<2x7x16xf64> loc(#loc74)
    %60 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %59 : tensor<2x7x16xf64>, tensor<2x7x16xf64>) outs(%0 : tensor<2x7x16xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc36)), %in_31: f64 loc("transformer.h.0.ln_2"(#loc36)), %out: f64 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.mulf %in, %in_31 : f64 loc(#loc74)
      linalg.yield %90 : f64 loc(#loc74)
    } -> tensor<2x7x16xf64> loc(#loc74)
    %61 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60 : tensor<2x7x16xf64>) outs(%3 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc36)), %out: f64 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.addf %in, %out : f64 loc(#loc74)
      linalg.yield %90 : f64 loc(#loc74)
    } -> tensor<2x7x1xf64> loc(#loc74)
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x7x1xf64>) outs(%2 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc36)), %out: f64 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.divf %in, %cst_6 : f64 loc(#loc74)
      linalg.yield %90 : f64 loc(#loc74)
    } -> tensor<2x7x1xf64> loc(#loc74)
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x7x1xf64>) outs(%10 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc36)), %out: f32 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.truncf %in : f64 to f32 loc(#loc74)
      linalg.yield %90 : f32 loc(#loc74)
    } -> tensor<2x7x1xf32> loc(#loc74)
    %64 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<2x7x16xf32>) outs(%12 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0"(#loc35)), %out: f32 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.addf %in, %out : f32 loc(#loc74)
      linalg.yield %90 : f32 loc(#loc74)
    } -> tensor<2x7x1xf32> loc(#loc74)
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x7x1xf32>) outs(%10 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2"(#loc36)), %out: f32 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.divf %in, %cst_7 : f32 loc(#loc74)
      linalg.yield %90 : f32 loc(#loc74)
    } -> tensor<2x7x1xf32> loc(#loc74)
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x7x1xf32>) outs(%10 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2"(#loc36)), %out: f32 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.truncf %cst_5 : f64 to f32 loc(#loc74)
      %91 = arith.addf %in, %90 : f32 loc(#loc74)
      linalg.yield %91 : f32 loc(#loc74)
    } -> tensor<2x7x1xf32> loc(#loc74)
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x7x1xf32>) outs(%10 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2"(#loc36)), %out: f32 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = math.rsqrt %in : f32 loc(#loc74)
      linalg.yield %90 : f32 loc(#loc74)
    } -> tensor<2x7x1xf32> loc(#loc74)
    %68 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %65 : tensor<2x7x16xf32>, tensor<2x7x1xf32>) outs(%17 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0"(#loc35)), %in_31: f32 loc("transformer.h.0.ln_2"(#loc36)), %out: f32 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.subf %in, %in_31 : f32 loc(#loc74)
      linalg.yield %90 : f32 loc(#loc74)
    } -> tensor<2x7x16xf32> loc(#loc74)
    %69 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %67 : tensor<2x7x16xf32>, tensor<2x7x1xf32>) outs(%17 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2"(#loc36)), %in_31: f32 loc("transformer.h.0.ln_2"(#loc36)), %out: f32 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.mulf %in, %in_31 : f32 loc(#loc74)
      linalg.yield %90 : f32 loc(#loc74)
    } -> tensor<2x7x16xf32> loc(#loc74)
    %70 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %arg8 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%17 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2"(#loc36)), %in_31: f32 loc("transformer.h.0.ln_2"(#loc36)), %out: f32 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.mulf %in, %in_31 : f32 loc(#loc74)
      linalg.yield %90 : f32 loc(#loc74)
    } -> tensor<2x7x16xf32> loc(#loc74)
    %71 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %arg9 : tensor<2x7x16xf32>, tensor<16xf32>) outs(%17 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2"(#loc36)), %in_31: f32 loc("transformer.h.0.ln_2"(#loc36)), %out: f32 loc("transformer.h.0.ln_2"(#loc36))):
      %90 = arith.addf %in, %in_31 : f32 loc(#loc74)
      linalg.yield %90 : f32 loc(#loc74)
    } -> tensor<2x7x16xf32> loc(#loc74)
    %collapsed_27 = tensor.collapse_shape %71 [[0, 1], [2]] : tensor<2x7x16xf32> into tensor<14x16xf32> loc(#loc75)
    %72 = tensor.empty() : tensor<14x32xf32> loc(#loc75)
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<14x32xf32>) -> tensor<14x32xf32> loc(#loc75)
    %74 = linalg.matmul ins(%collapsed_27, %arg11 : tensor<14x16xf32>, tensor<16x32xf32>) outs(%73 : tensor<14x32xf32>) -> tensor<14x32xf32> loc(#loc75)
    %75 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<32xf32>) outs(%72 : tensor<14x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc"(#loc26)), %out: f32 loc("transformer.h.0.mlp.c_fc"(#loc26))):
      linalg.yield %in : f32 loc(#loc75)
    } -> tensor<14x32xf32> loc(#loc75)
    %76 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%74, %75 : tensor<14x32xf32>, tensor<14x32xf32>) outs(%72 : tensor<14x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc"(#loc26)), %in_31: f32 loc("transformer.h.0.mlp.c_fc"(#loc26)), %out: f32 loc("transformer.h.0.mlp.c_fc"(#loc26))):
      %90 = arith.addf %in, %in_31 : f32 loc(#loc75)
      linalg.yield %90 : f32 loc(#loc75)
    } -> tensor<14x32xf32> loc(#loc75)
    %expanded_28 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32> loc(#loc76)
    %77 = tensor.empty() : tensor<2x7x32xf32> loc(#loc58)
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x7x32xf32>) outs(%77 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc"(#loc27)), %out: f32 loc("transformer.h.0.mlp.act"(#loc22))):
      %90 = arith.mulf %in, %cst_8 : f32 loc(#loc58)
      linalg.yield %90 : f32 loc(#loc58)
    } -> tensor<2x7x32xf32> loc(#loc58)
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x7x32xf32>) outs(%77 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc"(#loc27)), %out: f32 loc("transformer.h.0.mlp.act"(#loc22))):
      %90 = math.fpowi %in, %c3_i64 : f32, i64 loc(#loc58)
      linalg.yield %90 : f32 loc(#loc58)
    } -> tensor<2x7x32xf32> loc(#loc58)
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x7x32xf32>) outs(%77 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act"(#loc22)), %out: f32 loc("transformer.h.0.mlp.act"(#loc22))):
      %90 = arith.truncf %cst_3 : f64 to f32 loc(#loc58)
      %91 = arith.mulf %in, %90 : f32 loc(#loc58)
      linalg.yield %91 : f32 loc(#loc58)
    } -> tensor<2x7x32xf32> loc(#loc58)
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28, %80 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%77 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc"(#loc27)), %in_31: f32 loc("transformer.h.0.mlp.act"(#loc22)), %out: f32 loc("transformer.h.0.mlp.act"(#loc22))):
      %90 = arith.addf %in, %in_31 : f32 loc(#loc58)
      linalg.yield %90 : f32 loc(#loc58)
    } -> tensor<2x7x32xf32> loc(#loc58)
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x7x32xf32>) outs(%77 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act"(#loc22)), %out: f32 loc("transformer.h.0.mlp.act"(#loc22))):
      %90 = arith.truncf %cst_2 : f64 to f32 loc(#loc58)
      %91 = arith.mulf %in, %90 : f32 loc(#loc58)
      linalg.yield %91 : f32 loc(#loc58)
    } -> tensor<2x7x32xf32> loc(#loc58)
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x7x32xf32>) outs(%77 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act"(#loc22)), %out: f32 loc("transformer.h.0.mlp.act"(#loc22))):
      %90 = math.tanh %in : f32 loc(#loc58)
      linalg.yield %90 : f32 loc(#loc58)
    } -> tensor<2x7x32xf32> loc(#loc58)
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x7x32xf32>) outs(%77 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act"(#loc22)), %out: f32 loc("transformer.h.0.mlp.act"(#loc22))):
      %90 = arith.addf %in, %cst_9 : f32 loc(#loc58)
      linalg.yield %90 : f32 loc(#loc58)
    } -> tensor<2x7x32xf32> loc(#loc58)
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %84 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%77 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act"(#loc22)), %in_31: f32 loc("transformer.h.0.mlp.act"(#loc22)), %out: f32 loc("transformer.h.0.mlp.act"(#loc22))):
      %90 = arith.mulf %in, %in_31 : f32 loc(#loc58)
      linalg.yield %90 : f32 loc(#loc58)
    } -> tensor<2x7x32xf32> loc(#loc58)
    %collapsed_29 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32> loc(#loc77)
    %86 = linalg.matmul ins(%collapsed_29, %arg13 : tensor<14x32xf32>, tensor<32x16xf32>) outs(%51 : tensor<14x16xf32>) -> tensor<14x16xf32> loc(#loc77)
    %87 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<16xf32>) outs(%50 : tensor<14x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_proj"(#loc26)), %out: f32 loc("transformer.h.0.mlp.c_proj"(#loc26))):
      linalg.yield %in : f32 loc(#loc77)
    } -> tensor<14x16xf32> loc(#loc77)
    %88 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%86, %87 : tensor<14x16xf32>, tensor<14x16xf32>) outs(%50 : tensor<14x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_proj"(#loc26)), %in_31: f32 loc("transformer.h.0.mlp.c_proj"(#loc26)), %out: f32 loc("transformer.h.0.mlp.c_proj"(#loc26))):
      %90 = arith.addf %in, %in_31 : f32 loc(#loc77)
      linalg.yield %90 : f32 loc(#loc77)
    } -> tensor<14x16xf32> loc(#loc77)
    %expanded_30 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [2, 7, 16] : tensor<14x16xf32> into tensor<2x7x16xf32> loc(#loc78)
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %expanded_30 : tensor<2x7x16xf32>, tensor<2x7x16xf32>) outs(%17 : tensor<2x7x16xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0"(#loc35)), %in_31: f32 loc("transformer.h.0.mlp.c_proj"(#loc27)), %out: f32 loc("transformer.h.0"(#loc37))):
      %90 = arith.addf %in, %in_31 : f32 loc(#loc79)
      linalg.yield %90 : f32 loc(#loc79)
    } -> tensor<2x7x16xf32> loc(#loc79)
    return %89 : tensor<2x7x16xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc3 = loc("transformers/models/gpt2/modeling_gpt2.py":608:0)
#loc16 = loc("transformers/masking_utils.py":388:0)
#loc21 = loc("transformers/models/gpt2/modeling_gpt2.py":698:0)
#loc28 = loc("transformers/models/gpt2/modeling_gpt2.py":187:0)
#loc29 = loc("transformers/models/gpt2/modeling_gpt2.py":189:0)
#loc30 = loc("transformers/models/gpt2/modeling_gpt2.py":190:0)
#loc31 = loc("transformers/models/gpt2/modeling_gpt2.py":193:0)
#loc33 = loc("transformers/models/gpt2/modeling_gpt2.py":70:0)
#loc34 = loc("transformers/models/gpt2/modeling_gpt2.py":71:0)
#loc38 = loc("transformer.h.1"(#loc3))
#loc39 = loc("transformer.h.0"(#loc3))
#loc52 = loc("transformer"(#loc16))
#loc57 = loc("lm_head"(#loc21))
#loc63 = loc("transformer.h.0.attn.c_attn"(#loc27))
#loc64 = loc("transformer.h.0.attn"(#loc28))
#loc65 = loc("transformer.h.0.attn"(#loc29))
#loc66 = loc("transformer.h.0.attn"(#loc30))
#loc67 = loc("transformer.h.0.attn"(#loc31))
#loc69 = loc("transformer.h.0.attn"(#loc33))
#loc70 = loc("transformer.h.0.attn"(#loc34))

{-#
  dialect_resources: {
    builtin: {
      transformer.h.1.mlp.c_proj.weight: "0x040000007EEC1D3D91DBB13E2FD55C3E52751D3D40D830BAF4F8F3BE1F75413EEA3BB13EF9C2293E00B26A3DDDD62B3E8AA95B3EF0EFA53DE08B8B3EB80773BDFBB8E03D56F5DCBDB82283BB54FD743EC45BA5BC8A163D3E7446843C4C9780BE3EE71D3EF8B2943E0AFCDA3E3310583D3EB290BDC142373E1A6F8D3EBF68253DB8BA9CBDC779993E6A4E213DC573C2BECE1F963E4D3628BE8EFC593E0C1921BC3114993E48CCB83EECA5013E4849E33BA866BE3EDE66B83EE443C3BD83C2B1BE2E7BABBD4D944C3E235F1D3EEE09E1BD897B4C3EE429DE3D20D7B0BC6B63913EECFD5EBDEB23BEBD8E06A0BC48988ABE82B6DFBDBB6642BE86182B3EE090123ED8CACFBB239352BE6F780ABE2E50593D83EF583EC755983EA42CE2BDB8594BBEE1BAAABD8452813ED8E9033ED491803E51F68DBEBA4535BD354399BE2AF82E3C5C9A663EE2C3333D2BE7513EC8D1BC3C301259BB70D613BE1A798ABCACF305BE2E8F5BBD30C6813CF9D2A63D26FE043E7235F23DE09651BB04B510BE87B2543EB41466BC42DC10BE884FF2BD932F0EBE83BE16BE28CC423D386710BDA518C83EFE03823E68903B3D380A863CD89F42BD529903BE0248673DAF0BDD3D7448013E034C553E5290F3BDDA0DF8BD0967AC3EB9A339BE1E55573E0342623D97D8223E9798143E925D063EC4D0113E64D5793E1A37063E7EB5983DDF706F3EEA139F3E6CBFB0BDEA87F83C1C96073F0C786CBE80EE733AFE76D0BD699D0CBE8047FE3B3D41023E1C959ABC6815993D0BCCC03D3C2C8EBD5DB0CC3E184596BC2433C83D4D13453EF8B704BDB4D46DBDE385563E76046BBE609DC2BCAC65903D743919BD00AD043F8FFBABBE442E973D6A860A3E9493C13B966CA5BD0080A33E0C75753DBA74153D8637003DE871C73D6F6C393E7F9A3D3E4617EEBD40B713BC9AA18C3DCD3116BE837A0C3D8D9D18BE4C87ABBE4D90243E046739BEF344333EB77F3F3EBDECD23DFA723D3DAE5A1A3E9EB342BE482E8BBE20883B3EABA14A3E0DE93B3EFC8C6D3C96C905BE0009D73A93E2C53D4E3A0DBDC08B99BD64FD99BDE300423E6E50333ECD21FA3C419693BE537AA4BE2509ACBD3BD7493E04C2853E4EC2EFBCD6DC01BD587BDE3BB4BE153C5CF9B0BD4E3E93BD62C42CBE80D168BD1058F93A6A4471BE41C401BE2265F7BDF0B041BCFD61263D4F5681BE040855BE69B43CBE63718D3EACABFBBCBCED7BBEBEE6E6BDF611DA3D9ECAA23DCC0FBBBD2C0D123E421F293E866B64BDDC0C93BE1C765B3CFAA00A3FEE5F0A3EC03D343E964911BDC7F5D53D02CE713EA09B1A3A4172223E3D111BBE7AFF803EAB388A3EEF222B3EA898DC3BDE572F3EDAEF093E8383A93CD37CBCBDFA4DB33D70861C3DAE5DC7BD009EDE3D65998E3C79DFD1BEF685A43E1E312E3E59DA85BE630884BEE071BEBACCE9433E0272D23DBC95CE3D2456993E4B8A633E8606CF3D1DA883BD8440313F54F9403D0D35BC3D70B606BE8187DD3CCCE95D3DAD8D583D7698323E7C8CCD3CFBC3D63D56C4263E6985B1BE24C8D8BD66CCDABDAE1F5F3D5CBE28BE82BFE33ECCCFBEBD2AFE15BE347BE33D8D07D93DE2CBF13D1CB293BD3A6EEF3D11CC703E9A258E3ECA2207BECF085BBEAF21EA3D6C3C883D5CAD733D2B923F3DDEC419BEBB094A3D71AD3FBE1AB1DCBE750C05BEAEC0BBBC0C3E6FBDE0DC51BDA18033BE491AA6BE8346A23D394C253D0A8144BE815012BE7F37B53D0A0DFB3DE1DAAE3DA1EEB63EEEA176BD8261103EE473AABD6C363D3EE8B1CF3BE624723D681BBE3D17D5613ECDF983BD349509BD6BC68DBE3A15793E865CAD3D0887023E3AD72D3D90A440BEE777A83EB06AB0BDC42220BD3E2D3F3E09E31F3E58B92D3EA07AEFBDE1ED15BEEC7A703E806F0FBD9578CA3CC0217FBCAFDBF43D093B133D007C12B80EEA0F3D852C493DEC0C8ABD7C6D7F3C2E19F1BDAE1E053D42609D3C88D8173C754A9FBD9FE602BEE65D593DB695843C819952BEC5E40DBEF7255ABEB08439BC8FFA8E3D57F9C53DDD2984BE96CC8C3DA77BABBD630BBC3EAC5A283E63EB0A3D8549463ECA89B33D3DB632BE34D5BABE0E721DBE5B28A13EA145BDBD8291443D3193FC3D7FAFED3DBFE499BE00EF98B9C725EE3D2D3288BEA064C13E0688123EC6DD183EF0FE84BCFAC4793DFE43C0BD2EA5F5BD225B54BE684692BBF62AF43D13B7BE3EC0EB1E3ED6F9073F654DAE3D1CAED43DF81BFCBD1C6F48BD3ACADD3D36FD8DBDD8668C3DAE15873EAC3AFDBD9361353E41ACFC3ED47BE13B2A49ED3D316182BE8B49963CEAB41D3EE4A1F8BC0A1DD83C35EF793D78D0FD3BF7496E3E85C103BEDCF6953C590785BE9427283E9B40A63EBCDBFF3D987804BD373A01BE8CEB973DAD0DAE3DC00A4A3ABE4A153E3336B3BDE7BC5B3E9325543EE60BD03D4873773D208F81BD01F9123EBE711E3D15F1723E173D97BE8EABF53C7EC5183E82A77BBD04885C3E322741BDBD7CD43D5023A53D64B272BEAAE25CBE1263CE3EC1271DBE9E9BD4BD59B3433EEE56233ED012303DCE87D53CA6A00F3ECC190E3C88998DBE78F73FBD5E77093E72C01A3EDF7E543E34873FBDFC58813E7F024C3ED4302ABEE13B013E4E76FF3CC5BEB6BE3E7FB13D70508DBB18C2C13E2A2A2D3E80728DBEEA4B8C3DA605D5BDD2346F3EC0F6173E8FEA3E3E5C5C893DEC3E2DBECDBB783E5636543D76427ABED5DD92BEF68379BE5812DEBD14CA21BC9AB9DBBE833A92BE1C998F3CAFFD87BEE876EF3D80ACE5BAA2A60B3FE7B0CDBE507030BC4F7B84BECC6C96BD16C5C33D253F37BEAF2F663E9C133EBE445F193C5CA8F13D9C2F14BE955D893DD0D8DBBD1AE4A53E72C0A2BD9F6C3A3E60F3ECBC7B10173E59B794BD",
      transformer.h.1.mlp.c_proj.bias: "0x040000009192A83E74F0513E6486003F4286E9BE001FA7BA9E6F88BEA300023FC9833EBFDDCA7A3E16EF813D18257A3D4D96B83EA1AA513F5C77E4BD102A69BEC94C463F",
      transformer.h.1.mlp.c_fc.weight: "0x04000000E5E4383E74EB5CBE24D4343E692A7A3EA05F37BBF157863D76B0C9BDF80CE4BD9895B9BC9D0C373EBAFA8D3ECA32A63DBE4FCC3CF03B1F3FE677CC3C146657BEA5711EBEB2C2A73E0B785E3D05F06B3DF8969EBDD1CD3E3EF04E513B1E9E9CBDA0211D3ED084ABBE2EB3A83EBA2D8C3E8133FB3D11C2CE3EEC4EB6BDF251BF3E4CF3A13EACE1CB3E50847CBEBAA7953EC662A1BD4212F1BD0E10943D48A82FBE7D16B83E0B0EB33EAB7C82BE22DB4EBDFD2BF03EBB49C23DED90973D6843A5BD8D5CD73E2F13A23E367BD2BD26FB153E93E2503EE8FC88BD8EE01E3F8CD6953ECD9A343DC06C30BBF7DBD9BE78E20D3E527F933E76D070BD4C0B843E8C3AE9BE607BC5BBDADB47BE18E5DC3D3AA60C3F5EFCA03E56DD183DE1E4CE3DCCFDBF3E1A70E83E7AA92EBE7C56103E8CA741BDDEBE25BD256112BECEAEB7BE22F38B3D0E19453E08C4983CA21384BD37119A3D05AF9D3E3828AB3ED68D003FBE5604BEE21B6DBD67D2AB3D46AF493E60B12DBD84DEC0BEA595C93E90C38BBBC46D003E0CFB5A3E86FE943DD8B901BE11B57E3EC06984BDC879B0BDC8676ABEE42ADCBD72E1C33EBBEB4B3D544846BE1E72D43DAA6213BD8E43A8BDC02FEB3C02D1CCBD4A9BA83E607F6CBC60CB413E63B20EBE283DB4BE5AE9ABBDCEC44DBD8032E6BD5E490B3EB603E83E00C6D1B9DC7CCF3D88296FBEF0E6FCBB6AAEABBE94DE2D3FEC7659BEC6D75E3E6C5FEE3CE0B100BBE41351BEA26C02BE6CC94B3EA64DAC3E9E94D9BDE00A043F0498AC3E5A52C43D420BA63E137B583E1A7F8B3EF4DF84BE74BA17BE1C6EC93E9C5C01BE478FB53E647B96BDDFDABD3D1C3F233ECBA8523E3C2D9BBE6391053E482667BED509453ED87E0D3F73BA8FBECA34C03E24CD34BD48ADCDBD226414BF05CAC83EE8D8873E836CC7BECEBB923D26DCC4BD20BBDD3C508613BC6EA611BEA6B65E3E6E2D243D7CC7823D0C5E173E18274F3DBC8D603E006B713ECC319BBE827A2FBEA54DA13EAEE096BEF30F5D3ECFCBB23D63BDC73D2871BF3E0CC607BD4BE7103DAD75723EEEDC52BE2C83253DB0A13CBE81B9A53EE241D2BE59C1F43DECA1FFBD6D70CF3EBABB4B3DE1DC3A3F0A8C80BDAA10613E26FFB3BE935D493E1EAF4A3D50BD11BE8C49F1BE91C7673E3542203FCF18163E3CB825BEA840BEBD481280BDEEFD27BE70D0CA3E2C1288BCFC13533E6C36AC3EF9538EBE72A78F3E54E9593CEE1E173DFA30C4BD547C77BE86C2343FB265263E0F34E13D54CF99BC8653E73C48ED12BCFE0237BE75F7E43EBB3CB6BE7068DDBCBCA3BA3DC92110BE1B2384BEF0CE383FD8F988BD2AC7B33D88183C3D5045C7BC6CF2B03EF1EC773E38535EBE67DA7D3E7C71AEBE6F2B063E18DFDEBDB6265F3D6EC7193E143302BE3CE8AC3EF695573E6EEB7ABE9C0A033E5C060D3DBCE327BD66062CBE2782AFBEA21F2EBE4CB7333EA18F9D3E349BF6BC6C4F29BEBE0A4FBEBA0810BD8AB54BBD887E3DBE8B1D9F3DE4BB2DBE402BC9BEECC5FABCC8B7DCBD3040283ECCD323BEE1855A3EDDCBA73E22BFECBDC433CB3C2082C8BB4D68CEBE7B6DE33D08125ABC46C737BEDABE923E81EEA03D7B4B81BE81B120BEE046F1BDCEAFE43E3795523EC8550D3F36BD6CBEF4F2B63E30451A3E627D6F3E2E33983E40394F3AF0F6663D8F05A83E20D5BF3B795FD83E75E889BEC30217BEC90FC33EEE48043D039B583EA734A13E6159153E92149D3ECAAFED3D761D1D3E321F8DBE3C485FBEB189CBBE60B4EB3E6463243EECA8F03EFED541BEA0D6CD3D6559923D2E9A2DBE7BE7E43E3EC2543E023AC2BDFC83403E3B04203FE04D55BEBA3C543E56AA1B3D3EC0283E5607BC3EDA5F2A3E57B7BD3E7ED16CBEA9BC01BEC2E67BBDBA649E3E604893BD9F7BA13EF0F5ABBBA485673E1EC0873D2623DEBEAEF39EBD9FB18F3DC616953E30639C3EDAED913E820AB8BD3E8CE63C7A693E3EB3DF09BF7A69D63E20C6BBBEFE3B18BD3E535BBD62B2033DE5B3503E28CAFDBDF54FB93DEF33013EFC81EC3C0894003CA3EAD03EA84F583CC0CF5B3B268E313EF580AB3EACC0173E4898AB3B30BE4C3B7CFA6BBDA89D6E3EFAB5F93D92FB7BBEACF1183F561C783D52B83C3E689D6B3EA85EF33B3B02423ED620BBBEBC3F843EFF93B93E6E35073EBC741ABD0DF4CD3E5AC9F23DD2E2153F04DA1A3E3AE5193E1337513E34D02D3EF8C82B3EBD412D3E6EBFE7BEED13243E829A903E06A0ADBD050B533E4EF091BE65ACA6BE7867ED3E061A2BBDBEF23A3D4C50A8BEF69962BEC0B7A83B4B6F713D52F088BE9F031DBF3C4BAFBEBAB533BE017E0BBE96ACDC3DF06B24BEDF710D3D0097663DAAA5C53EFA10FFBD1026453C6760D63EB6AF253EA217B9BD488CD13E20FA2E3C001264BA187057BCD215E8BD3DF8533EAD3486BEF81A6DBEF3BAED3E841298BE3F367D3E0D9C2CBE7FD303BF1AEAC23EB1654C3E5F409DBEA957673DB2C7C2BDF1585C3E0004CABD5D99F93EF635A6BE26C5A23DA567A4BE026923BD067F49BEEE9AC0BDF80CB53B807E333EB14F263E7CE009BEAF937B3EE0DF57BE2962703E90AA043FC4BA6BBE6D25943D22EB9BBD2A300D3E206C49BE3E67E2BEE4A59D3EF6231BBDE012363EE05E093FDC28013FE27A21BD41873B3DAFE41B3E2B2E0EBE4A5E94BE947A8DBD6CBC4E3E0C4EDB3C65A736BE590AA5BE35063D3E7236173E223E0BBFCE9855BED87DDCBC2E5C2C3F6654163E0E2BF53D6D8484BE8255CCBE0EC255BEB8EDEE3D188CFD3D4426CEBDAB7D31BE7A97FABDD394693E76C7E5BDA3508EBE30D29FBCBA54D1BD1966483DB47B863D05C7303DAEE2BCBE707D553B7609763DC441913C4F02F23E8C34A73D79AF8A3D8F32A63D",
      transformer.h.1.mlp.c_fc.bias: "0x04000000F078F7BCFAB0413FE2884EBFDA4D303E088AE53C40332FBC234E0B3F1180463FC290A73DDC1692BDC4A2803EC673E53E660E863FBE57673EE2620B3FEC682C3F308FD13DA4BD913DACCDC03D9CE75F3D1077953F5CC4FFBEFCE3CCBD3833973E280B223F260DA5BE80D666BBD694093FDC661C3F90A7A43F8CDA0B3FD805823D",
      transformer.h.1.ln_2.bias: "0x04000000BDC101BFE47ED1BD6FE739BF9430CCBD1CD31CBEB903893F14D9383E526B05BE30D3AFBC12421EBEEC74323FC0321DBF2CF8A4BE6EF5E53EE05E133E4BD8B23E",
      transformer.h.1.ln_2.weight: "0x04000000368C853F5090973F00FBBF3F0832A93FB2989E3F70BF013F183A783FCEE08F3F6757453F27269A3FE4D9A93F0DB83C3FD6677D3F9E7E5C3FC0DF8A3F0061E13E",
      transformer.h.1.attn.c_proj.weight: "0x04000000254C213D480938BEDCED91BEDA889BBEE2E601BDDBDFCF3E682CC4BE4A73693D04E92E3EF24A923D329D4FBE8CDF903D22EB41BEF2E1E2BE081EB13E326309BE01C04E3E905F8C3E881569BD5240DFBDD8FBDB3DCED80EBEEABE79BD964245BE3FB2B53EC1D183BEC9AD9EBE452D6A3ED10509BE9509CE3E1E1A10BD23548DBE303AAF3D606842BEFAEB67BE8E98823EF964D23E7AAF1A3E50BE5DBE82E1FA3EFD90C13E389B933E6E23B53D2A8591BD0FCCA43E7C98E03E33A7A43E31E98B3ECF66A13D77CFC3BE8862BB3E8C19163EC896D13D6E6362BE25A1423EEF9F053E1A985DBDA43B7A3E5E67233DC4EA0D3E1D7DA33E65A4DF3D5B2B783EF87179BC4265C73E84DB2A3FCD6B633EC74F91BEB4819CBD9473103E2C019A3E65C18E3EFA26B0BE9950423E71E9763D2DE7D23E8CAECDBE8297843E7EDF8B3E97EBD13E52E8133EABDA7D3E3713BFBE5CFC92BC1D99E13EC6A73BBEAE0B953ED93709BE72DEFF3E3C58843CE6EB0C3E9424D53E1808163E2820EB3CAED48A3DF0E48E3DDAA73A3D724ABEBD6069F83DC50B663E7A12353EAB1EB23DDD90BA3E0CDACE3DF33FCBBE106B4DBCD1EEBABE754A643EB89F743CFB9F803DF907B23EA4FC66BD163740BE26CD64BD62459B3E6CC5B0BC50E1913C345E3FBEF231C9BE1456F2BDF6E4D8BDA338453EC06EEFBB8EA2753DA07D8EBCCEF34C3D10E838BE1B8480BE6036CABE3DF3DC3E76574CBE08F74ABDE3C8813E3807D4BDECE8A3BDEE16F23E5A149D3EEADD9A3ED0A2FFBD50219EBE50638DBD1CA0C6BEE5E187BEFCD179BEB0AA473E26FC02BF7D19523E0C0A90BE931EC1BEEE8C983D86E848BEF1E3333F16A7773E043F623E5C51EA3E63D9C63EC5AD23BE3CEC3DBDE91BCB3EA6562E3E3F2893BE18D57EBEF85BC03C52C03D3E4A127C3D4811AFBD6428313D69AEBE3EC6B89E3E98D0BB3E4FD3A13E176C1F3FC874EABE2234863EEC9DBA3EDC7C72BD520A70BE196CD8BE2A1EB6BE9EF8AB3D3890DFBC88D20FBF65754E3E84A2E13DDA85A3BD38872B3EC328CDBE3A5C4EBE8CE9C03E5028BFBDBC45A03C724B943E4C1A423D7C1B40BDA322B2BED85523BC1E400A3EA740F93E602D013E24E4293EE4DC563E100B4F3BB290EEBD9B758B3D7A7EEDBD088F1EBE6A3F5E3E04A8F1BEE64F4FBE0873F0BD48538FBC43BDD43E4F8B91BEE7C9D03D306294BB19348A3D5ECE30BE1CB8943E430C393EE8B776BC6749D73E926D193E2E48303DC8F2C13DE0E402BB9C61A93EC442893E1642403E68FF5CBD04A4B0BE26BADD3C686C54BCCFCD25BEFDB0C83EB63CAE3E23EE0C3E0D411CBF8F503EBEC49BA4BDC7E7E73E82D9813EB9C0B53E349AB53D6B11573EDF1D15BEE38D8FBEAEE3A53E38B546BC0843093FEA1294BD8213333EFC7A04BEF56DDA3E18E2533DCF32AC3DE6C23C3E",
      transformer.h.1.attn.c_proj.bias: "0x040000004A6C8BBE5638D23D26DC4E3FA608DD3D9879E93E4630C23E6464F03E0401B73E10F79F3F7F353B3EE6D25E3FD0AED63D64D8BCBEAC29293EC06B2B3EC4E6553D",
      transformer.h.1.attn.c_attn.weight: "0x04000000E1388F3E3B228D3E5AAD07BDF8F0B43DFA4CC73C68D7DE3E84DEC3BCF0FF87BBB05FB2BB70C4913EDE72053E1941C7BE90BDF83D4E9F8FBD9649063F980EBD3DAC5A99BD04BC3E3CEA66283FFBCAFD3EEC16193DDEF5243E100101BD468BAB3E82A3073E8AB4813EE4CF013F3A4355BE44917CBEA0286FBECC4AFC3CAE15FE3E7123A0BE59A63DBE783597BE6842DE3DDAA6603E9363163FC845823E83F216BE0AE73ABD4E2B873E4EE1243E5AE633BEC6E5373E08A0CABD449682BED5AD7D3DFB10313E2E139B3E9666ADBD36EE453EC832CFBCACE96F3E1D178D3D44EEE13EA2FEEBBDFD4035BE5CE2C33CAF51C5BE0E68C9BD8C2468BE0D2E003D96C2603E6793C43DF05503BE52BC7B3E2EAD0B3FC846AABD2EF287BEF02B7D3E44D600BDF07581BEF15A373E46A9023E340AFD3D9E0022BE8D0E993D9D34F73E27D4CEBED80FB0BC004EA0BD9E56963E735630BE54CAB4BD1C904D3C563D0D3E16C8313E68452D3F080DF63EB76F443E8425923EE7D5E03DAC54EF3EB49009BD4C9DD0BEDE5DBD3D13D9A33ED3F4C53E7DEA453FC6BBC7BDE0BEACBDD7A7B03E54B280BD08DA9CBCDEEA1D3E0AF0F2BD3B4A753D25787D3EA6A6BBBE05D6753DFECCE4BDF14A32BEF83C803DC4F315BEC167EF3D107D6CBD6EBF5D3EC8A033BCEE3E053E19DBBB3E132FA2BEABA4533D605F90BE6F594C3ED0FF1C3F131504BED542CD3E60D160BCA30C943E584712BD63614C3DC8564C3E0A307CBE9E4467BD1A5E20BED6B50E3E74CA7DBEC4CC93BD10868E3ED665863E28C6233DCE7000BEF98A9D3D4677073D7483F7BE0E1270BD238EAD3EE334D43D2482783ED709D63DD68B14BE6A49013F28F496BDD4E0CD3EA0A69D3EB52FC1BEF0C88DBD6A42C93EC814E0BE1A48123EBCF380BE60FC08BD9817EFBE7835303D1C72553CBB494E3EEA9EAABE25B7D53E494B24BE0BA3F73E5828A3BE1823E7BE28284CBC1A2BCABDACF0603EDE28BABE5AFBC03E2EF222BE93F3613D6E02BCBEB05735BC08D3E43EAE19003FB4FCEE3D21F3813ED816AB3BFE17503E8F9ACABE5AE3903ED7B28CBE41384E3E66C5343E92CF1F3E2862173E9886CEBD626924BE0033D83B7630303E80F48EBE376816BED45FC13E1F35BB3E5957163F04DD413CD0FD1CBDEB62053F2CA02A3E4B11533E3816D6BD6006D7BC02CC483FFA33AFBD0ACE813EE29D43BDB42FCFBEE4EA8D3E2C460ABF9EBF863E19935F3DC086FEBB34CE153EA01372BBEE2600BE07FEDC3DD5E0BD3EE0BE06BCA6EF9EBDDD60B33E0B26F93D9484D43E88BB833E8017773D126F9EBD98E71EBFB95FC93E8C76F23D92FD9C3E30FC013D5244E93D3884F03CBAD4A23EA8D3D23EC275933D90B1AA3BD89F9D3B065579BD34B4AABE467DA83C982A333EA095323E6674453D4415C93D8A63B43E704C00BE99EDAF3E96E02A3E08ACE43D3EAA3C3E503A9FBC8362AFBED08FABBB9299AA3E063383BE89EAEA3E56F191BE42CD673E00F38CBCFEB4A1BD9038B8BD0867A03DC071833B2E086EBE483311BDA6D9D13E04B88D3E11AED83EB0C13F3BAA9E8A3EEA3C52BDF0AFB33E18EB78BDA0CBCF3D2CE10FBE1887C0BE31E938BE832017BE1B036D3E5AC988BE2A8B55BE80014E3E90E0D7BD00F3BE3DCD9F8B3E77640C3E06D2143EC6CE273E5BC14F3EB9B2D43D4C2491BD9FB21FBE84F872BDAE05B43CBAB3353EFBF9403E9B38283E847679BEE08EC63EF2A73A3ED6B562BE759B0ABE9FAA753EAF5E02BE022FD5BDDCC594BD511F503E25EBC43E4E398EBEB969A0BE0EDEC63C08FC383E408B613C3AF11FBE993FD5BE8033CD3DC0918F3C1E19273EAA7A99BD07D0ADBED3EF9FBEA98A7E3E3C0BA73D2A508E3EEC47A6BE5090D5BD6A3F48BE2ADADA3DDCF74D3CF34FA73D1B9627BEBC9C033F76CB903EF1B32BBEF8DE203DA518913D385B88BDC9ACD2BE40494C3E9102D53DBEF0033FEE90D03D2A1BD9BD5ACA0EBE50F58B3CB2E6A5BD2C09F1BED5DBD23E427B2B3E1A093F3EF896193DB23214BDD4FC583E2E20833DAA18B43EB4B8533EFDA2CA3DBF102C3ECD30223E5AD4B13E104E23BD96D20A3E5262963D08092B3E4F33603ECF75383F609C72BD072B673EDA96D6BD9801AE3E007F53BED5772E3F4A4879BDA02D56BBDC571A3D03DD8EBE1E25953E1F2CFD3D8012A9BC0B909D3E0B59813D1A06DDBED8619D3EC2518F3D48E92B3F2C1C013FC0D4D93CF69FB3BDC0DB103E8499B5BDA0784FBCA51197BE7032B63D8364383F1B79B43E9455273FA01A123E4BDF253EA035DCBD71DBDBBE964942BEA20C903D9B0D39BE266D853E42BF68BEA6EB6E3D767ED4BDE2F8A13EC7DAFC3E1C9FE9BDBEA9A13D1895073E1E6554BE92220D3EF74AA13EDBD1B13D2251B03DCE385B3E64B18BBD9B3A3C3E329978BE3FDD123F06F3D6BDD95E11BE64F826BE5500B13D7B75503D321EF7BDF44915BDB172863D8CC7A23C140181BD4CAA303E6C9DBEBC33F1123E02A63EBEC60381BED17CBBBE6433113EDC0988BE01AF08BEBF700E3E16BECEBD802697BAE8FFCF3D04874B3EC444A3BC846ED3BDEEAE643EFA5AD13ED3536E3D8FC5233E1CBD21BD7B58163EAEC8803EC06D4B3E7A20973E426965BE4C322FBD1EB7BABEE2F0163E0E0A4EBED5A7EE3D40117CBC479A22BE144738BD3D12A63EFFF626BFE0530ABEA643A43D7A2992BEF02B6DBED448F3BDB951813EF0EA16BC018CD03E0952F73EC6EFA13ED62387BEE784CCBE93EA983D5658C7BDD68DDE3C46DFA53DDC37A33E38158F3DF4C6A33C1E14FA3EC455123E770534BE289D293E4E243F3E32452A3FEC9125BE6EC433BD3C1B563C9738A23ED00900BF9ADC30BEC2C2C13EAF08373EFCB294BE4ACFA83EB61FBFBD5AE8203D959D493EE85294BEAECC993ED41F23BE15E4853DB8E08C3E104933BD4DBDCC3EFA412E3D2AEB0F3FB6909CBD86CEEA3D0444FEBE169D65BEAC32A03DDCAE39BDE4202A3D4E5A893EFA98143FD60A243E3DB0813E0ADE25BD66BF89BDB2FC30BD51F6A03D6C9F033F404843BECD04843EB486A93D230BC13EF63755BE8AFA2DBE9570E33E4AB2DB3D5E41043ED4929E3C0A92073E2CF0C5BC9EBB0FBE5837BA3E2083DC3D64DC693EA46C883EE6D8843E744D783ECF8DEB3D63E49B3E64DBF6BC53D6A83E841C873E322E043D5AFD9FBDCDF5873E5298A73E0000B43E00829DB9606BFFBBAAB56CBD58207D3EA35D11BE104DC83DC6E0A5BDDA17443D302CE23CC6F3AF3DD45AF83D768C893DC404983D80BE5DBEB53B4C3D4406823D1CBA0C3E94720F3EFC85C33D25C285BED06D9A3E49238A3EF8C65FBEADB138BE1E25963E2C71B4BD989032BC3E7A1C3E5690FABD08C2C7BEA2E4903E19FC813DA47B0A3EDA24553DE299003EE3F0EC3E6766683E301B4DBC1A738E3E9DCB07BE916BD7BE566FAD3EFB7914BFC743693E48546C3CB8F97B3E2C15C4BD627151BE93EAD83D073507BE4D5C3BBEC21FDE3E06862E3E609C2D3EE39B7E3E7A90F13EFE84FCBDFEA4433D8002E43D8E82643E88D677BC14D404BD88F376BD00DDE83A1C3E963E40BFEA3D6C7A113E14388FBE8A5BD83DA07355BB4C0355BD1CB78F3E0CD07D3E4A59BC3E466C7EBED6BFAC3E9A88893D8E819A3E4246F4BDEB38B13E5A3CF93EAB1A8F3DD026263B22FFF33D8C5E3C3E6073113B2E5D18BFEEB9F93EF8F08F3EEF9F1A3EF4E1843EFF34283E72A7543ECDD53CBEB88C943E085F033D74D09F3E2AEBD93DF30A603D7B01DF3DD02233BC1E7A5DBE1492023E55D4B5BE249B37BD32D9B2BD68D6CE3B70A018BD384514BE8690583DAA5E8F3EF8FAF13EB14919BEA187543E826235BD9893913D24B958BE7670C13D0149C63E0E4732BE9D74463E0D69593D1631E33DD2301EBE70298DBD5F74713EB8D27DBEA3A01FBE80B2CEBCD4DDCBBDF844923D963C083E2F450B3E05C20E3FE11CA6BE223A67BDF17A05BE9206A03E25A3233D8380C53ECE5E07BEEACC41BDD367A33E630609BED02CB23D842D5A3E2EA1B2BD040A033F4B8CF53EC7F7393F016CA83D72EB56BE55291B3E3B3C493E878DCBBEFA2549BE5341193EF439E03DA533593E9494453E57C8C23E8F1E9D3E3CED873E5E48643E7C719B3E8ADAE2BDB0AC73BC78BDAABD90E1813D29ABA33D52CF9D3ED6BF16BFACF9EB3DEDAAB43DEB4C1FBE94F1A73D78F3EB3E72B6843E102D63BDC4CFE43CF4B282BEF084713C0340283F5E987EBEB132923D88B3FBBE5CEEF6BDB0DD323D34049E3E860C9CBE244F2F3DC473BE3D28A2BEBDB686073E82E9903D7E9ED1BE3117A03E3B11A93EDEA79EBD",
      transformer.h.1.attn.c_attn.bias: "0x04000000B8A213BFBC3BFBBD7296A83E9E33A8BEDC7DE4BD4C8F82BE2FE6153F635E22BF39CC6F3E08857CBF2A0580BE10BD08BE9EC7FE3DEC85BC3E9D88D93EB6EF75BE2ABE3A3E5EBB533EFC53113F297D323F10A6D8BC70C3923E29F3B93EE42A553F8CEB3D3FCCFCE53EC245C13F188B74BDD99E023F3C4C353E5C57283E24283F3F7D9E7C3F3ECA2F3F110B01BF7C398A3F2A5CAD3E4A037F3E0C38F33E2382253F8209E6BE1A01033F2649B53F8923013E1855793EB634D7BE9144773F5138DF3E",
      transformer.h.1.ln_1.bias: "0x04000000C4D3BABEC3099E3E08DB233F4E4588BE20917C3C41E711BF44872B3FFAF261BF105FB7BEA662B3BE324C34BFF8E453BDC88DEB3E4460BEBEADB8563FD20A033E",
      transformer.h.1.ln_1.weight: "0x04000000083AA13F3E84513F5646883F10619B3F70AAA83F46CE363F523D883F5CC62F3F72EC7F3FEE5EAC3F2733663F1A86663F206C8F3F15713A3F0836323FE765953F",
      transformer.h.0.mlp.c_proj.weight: "0x040000008881EFBCBAAF0BBD16E7DB3D28A93DBE18808EBC6B7D533E5ACF2E3ED8C85E3E777C9BBD6FBB2FBEAFB74CBEF8F85B3ED9A7283D62F3C0BDFDB4033E0C379B3EAA200DBEC044213BB03329BBF5A9B7BED030563E7E8CBA3DE0D7713D37DDE13E74F02E3EA99F363EEA4B3BBEF6A303BEA40CCE3D501A61BBF241DBBDEBE816BED89FA2BD8F7D00BEFDAEB03C4D36993EC8EED73D0D3D25BE2CD17F3D815D293EAA2669BE4A3A643DA4BF433EAC70143EF37507BE974E303E5B05073DC0EC853CD2D281BE1BDF1F3DAFF1EC3D048A8F3ECA2E29BE7127DC3D5E30AF3EFB9F15BE9204FEBC78FB183EA62F9A3DF209F13E4594D03DCA0FF83D86C48C3C8193CE3CC8CA263E1DF29B3E603CE5BADC0DA33C5F813FBE6FC4C53DCB0ACF3D61BC35BE201CDB3D5D9F1A3D5E829EBC6AF3CDBD2349423E09CF653DCE39A23EB89128BD6CC695BD796EB3BD7AC942BE40C0B5BD948D6ABDCB1BECBE757A523E373EB13EB8DD5E3E32957F3EE843E43D294104BEDFF282BE7A01313E7BD3C43E4BBFAC3E51BA2DBE272A293E9557243DA0D8E53D6F79B3BD81BD8A3E53033DBE90B7D6BD2ECFF93E9FD391BDBC71603E1EFAE93DCBE8C13D1022B5BB180914BE5C6902BD482D263E50CD683DC4E90A3E00F2B83EF0690DBE32D1113E51C0D23C04F9123E08F1D8BD5B1395BE7882EE3D4DA5D43D19B4553E587D28BE2B5E853E5C25A33B0F43243EB05F9C3C06B46EBE74998C3D8DB01CBE1307403E5C2FCEBD2F69D63C2B67863DC8E4BCBC04A8043E55ED113E83883C3D3C039A3D80C2E9BDD63107BD987D463EFE7F993DD819193E802BF4BC48FD413EC80F48BDFCBD8E3E20442A3E6C8DE8BE5A37C43D5406F1BD424FA83EDA3BE53E282CD8BCBA13C8BD1DB38B3E8C33983E32A809BE422F7B3DF3498ABEEF609EBD46BDBC3D16DDD03DA057D3BA29C7313E9C4F83BDE1FB933E7F637E3E4D0048BE1EC6973D366E373E017952BE2528DF3C2C5AAD3E7C3BBF3DF006F13C8CDCEBBD586D76BEF992BA3D84E76D3E5491573C5EBAEDBDE035BD3DD0A7723EECF222BE32B4703D2822043E70CF0F3EFEBBD3BC54588EBDEA50863CF014B73DB2B5FDBC845E7C3E8318683E4FC22D3E140E503CA6FD0F3DBE4CE8BD1C23EB3D2A68B33C60BD6CBCAF815BBE24D40F3D3F16A6BDA029D63D823BFABD462D813D875B6D3D18D830BE5C8203BE82CF7E3D3452EFBD0F01693E38EA52BC2A4E94BD6C52043E30E26EBEA273463D1CD528BE768F9D3E3CA11DBEC12C10BE38393ABC4AA2153E251FB33E66FEBA3D5C30BE3C44EF1FBE04414C3E8E1EC0BD8340AA3D66AF5EBE9896D33BFC25E4BD5539333D97E4F43D247E00BE034308BE4EA6E23DCD020D3DAA47B63CCAE3B23E2A5F02BFAC879ABED70D5CBEB0D0F4BD014BB33C5555343E51F7403D12420C3EA6F6513E1AE6EBBDBDE68C3ED40CB83D6AF2F6BD45CBD93DD1D6C33DC0FF643E63DC073DA72006BE0246BE3D21E0E93D8AA6163E2B7C2C3D2C4F58BC5B28BBBD74E06F3DADF851BEAA87F6BD455C99BDB2924F3E18CA2CBC314899BE789FB63D8C9C7ABDF82C7CBCF5A6923E661D893EB684DF3DE921C43CCE2A1E3EF467D73BBA283F3EDF83B03E562022BE6A8DE7BC7AFBBF3DC45DF1BD0497B73BBC033A3D253A903EC0CA26BEDFFD90BDFAC4C7BD246005BED883B5BDE11D35BE22AC1BBEE810A2BC4B4F1B3DB96B373EE2E50FBE50E319BE1430143E1BD591BE6E1391BE368435BDD451ADBC017D3FBEC13C97BDE5F0C83C867B8DBD10F0E13A8A7EB03EFF1E493D75F758BEDC3C53BE4FFE373E34418A3EB00743BB18CB9E3CCB50833ECD06B33E682B77BDDC73CF3DB2CFD2BDD177063EDA3D8F3E8CE6DF3D6CEC91BDBF63833D023EFBBD451A083D9E1830BE22DE8B3EC64DD03D1944B0BD305D9A3D67B6F43C359C05BE0002C0B80432053D90D0B1BD14A1423E4623F0BE77CA30BE5277CFBD2E11113EB02909BB8EEDC63D8980E93D926956BDA0D5583EBC43C73E5967183DAE9A14BE93BB903E6812AC3D44E1423D84C918BE82B9B63D7E05083DE075C43EC80C0CBDFAC774BD1FCAD03D86410E3ED3009C3E7D6391BDD43CD83EF75C713E9B97723DFE561A3E99EDF43D1697DC3D91ACBABE3727383EE92C7E3DC2CCBABCB525613EEE8828BDD01AE93DF0532CBB0CAE35BC75CA9EBE058E22BEBAEA1E3C72AE003E7670DF3D062F413D5A5605BD2A9B9F3D30219B3EF41AA13EA3CA40BE13ECDD3DD1F39D3D2C1B22BE4CAF78BD218A6B3E02129E3CD723D73EC625CCBDA93886BE7CE2893ED13EDF3CB64D0EBE1201AB3D564377BD0BB2C43E52DBF6BCA05B8BBCB03B08BD17769C3EE179593E995AD13D70EDD3BDA0AE2A3AF9D8263E7C6E10BED09DAB3ED0F1CFBE399D06BE92B323BE6241DD3CD2E571BEF2388D3DAD3097BE74BB093D827E64BE79BE443E939D423E8EA1CE3C8250B33E0B49E03D90DB6E3EBD050EBE9E6855BD7941F33D0F7F0B3DBCF92D3E045745BD75A2063E909902BDC66C64BD38164ABDA829DEBD8E4D24BDDA3F4DBE4487F6BDBE4A03BD601689BE40299DBE480E1E3E20B0233A02480EBDCEE2803CC1C6A1BD07EC723E50EA743D43CA1DBEE8285CBDE24DA73DCFA19C3CE520D53C0058F2BD081AC8BDED02B6BE48AAAD3DC0160DBE2098823B96B2013E53DF793ED9FB0F3E36F7873D22B77CBD62880FBECD3A1FBE82C2D1BDA75BD13E5718B33EC0AB45BEB609ACBDDCDC85BDAE8A5A3DAE45E73D3E5160BEB63B903E8FA3453E109EE83C21CF453E3EB8CEBDB83B7FBC47E604BED41308BDA2B6B93D00768BB93FBD573E81D080BDE4F6893B466F073DD3B786BE653B24BE005E143EBE95E8BD73EC11BEECB1433C",
      transformer.h.0.mlp.c_proj.bias: "0x04000000E1A6F53E1008C03EF420F13EEE77753FECBAB7BDE08CFABEBFEAB43E22F33ABE2830873F3CAD293F119D633FD587C23E38863F3DEE8A473F56A89C3E3F49803E",
      transformer.h.0.mlp.c_fc.weight: "0x0400000080B69F3E46B465BD9C94C13D3B2D5E3E0E34BDBE708CB8BB3A51C63EB8FB5BBE04CF87BEF46567BD7EA025BEFE2F69BDCE0C7BBED4B07BBD61E5A73E7D43BF3ED0EE243D6409C23EB011903E816D923D813121BE67E73ABE36D2F73E773BF93D5C4E80BE1C02E93D06EEBD3D4A00AC3D6A34233EB8EC6DBEAF04EA3EA4552B3C04E10F3FAEE817BD26248CBE971D863EA00BF53A1A7C67BDE4AC04BD894D743D49EAD83EF6F369BED487BBBE4724483DB60D883E872235BE4562BB3EE41DA5BDE96DAE3EAA1B113F37D1FB3E0834A73B0CA9D03DF4886FBE563E85BE76C7813D40C2493C1465D73C006EE73A2CBF1D3FDD57F63E001D373BD075D5BE080DDCBD8E24B13EA27490BE24C491BC9F3A8B3EF4B5D43E2C78263E09986E3EE8A622BE7EF1A83E5243043F9808953E50ACBCBC0B37353EE379CF3E767A973D89D025BE62546CBDA514DC3E60E22DBC888FA63BA0FDACBD70F864BD9C2C8D3D22345CBD798CBB3DB386B03D84EF3E3EE806563E84CA363E843178BEB90612BFC58915BF5A67813EB0680CBEB633A83ECA9FA23E11C3AD3D689973BD9F47A93ED084823B0E7177BE3A33033E598D3B3E421B09BEEE607E3EA3063DBE7666633DE9E45C3DCCAB893E3234A6BE226B6BBEC8C32ABE4459E6BD3BA4AC3E525F0C3F608175BEAA166DBE6E85923D12A0B7BEBE01193DF0BA423D862BD63D38BC873EA4C295BC420CB4BE2244823E2E2BCDBD5FC093BE902B90BD70C1FCBBA224183EB417373EE248243DE39EFE3E6242A33E8DA0763E154C9DBE00960CB9C27B2E3D9E02D13C4E4D17BD98FF4DBD7C0C723EF992213F1D7429BECAAD423E0D17483E998A35BE27B93D3E8FD5AA3E38C35FBEE660AABD8E2DBE3DA8276E3E2C35CCBC3E58013FE889533E7A4CA2BDD05E78BC16E3663DFB0D613E600CD5BB985B853DE086B43E16504B3E0D46813DC7D2753E6CEE69BD189700BC2382BE3D1C35A13E894EA43E3B436D3EDCF5D73EB277AA3DEEE17A3E31BE2DBE3C3BD93D0F1EBA3D5B9291BE093B403D99D2973DE077D03E8A4CA6BEC82B3F3EFD1EF63E384C85BCF0A73EBC185AB2BCFDEF1EBE4AEC0EBD500B2A3D4A48C73EA731783EF4AF3D3C7918B43E4CDDB43E67EA0F3EA81CE1BED199FD3E505EA7BB7B34AC3EE435B6BE2EF6D43E4F9F453E072AD8BE5C68813CEB1416BE03F0CABEE6FB393E10A7013D4009BCBA75E4CF3E3C86BB3C2054C23E5090E8BDD8FE5F3CF04EDFBBE93C553E84F50B3E7E70E23D4C8F363EAD0A1EBF46DBAFBD64706ABE0EEA503E1BB9EF3EA2DA3D3DFDFD073F425E19BEEAD84C3E46B35A3E22E0A53D31E50CBEC2611C3DB027A4BE063DC4BD5F6CC3BEABDC13BE236B6A3ECC3D913EA594373E185ACABDEE7843BD54D1B53E8532563EA66D9A3D38098FBC306F76BCAC86293EC53A99BE40FC6DBE5266363D480D1EBED056393E835CA13E132BCB3E7A34DB3DA5556C3D262D85BD5801E43E40EBBABD9CB588BE1E689C3EB36E17BF402F183D064C8E3E203B7CBCF8DFFCBDAAC0753DBC5C353EB27EE23D3C05943C2E45123EFA46083FC1BCA03E7F47A13DC9F4CE3E2A8DC9BD2C6D8A3EE001533EEFCA033E7861A33E30BEF5BCD0795FBDE68946BEA218E6BDFCBC883EBE25C03EF40454BD68F755BED10E963DC00ECC3C7F88063EC2995F3E3B5F83BEE6EFD4BD0C0A543C7BD71B3FB807523DABA8E93D63D88D3ECBBE31BE36DE6FBE317312BE54E95A3E918E3DBE00285EBA05AA043FB6CB45BEC9B4B53D0384003E903801BF4917AF3E3C44ED3D3B0B0F3E4C635DBEAAE3A23E0C3C22BDAFAEF63E1C080C3EFC9F823E2674ED3C6D92E13D3D2A83BE06270B3FFCDAC4BE2A1365BEB03ACA3DE46B38BDEBEF82BE0DCB183EF7E815BF8236053EE0AE323E7DB9803D08C844BE95CF32BE41BB733EB6BD3A3D10E69D3EC0E5C2BA729614BDD0C102BE40CA7FBDAC7E30BE4E8B5D3EA02DF83B0A5D503DCA3193BD0E3430BED751D3BEBAFC243E029D543E878A8A3D216F2B3ECA229A3DE03DC6BD236CE53DC2A5663E3E4955BE64E24B3EDB49CA3EF89C543D82D57EBE3EF9033E6EA8D43ED2DE493DC282813EC0D202BEAFE716BE1D4C06BE8333473E2AFF41BEB846963E62EA023F92EAE8BD3462A9BC301DBBBDC95486BE5811443E0C4C00BE1A820C3E4478A83D8E51283EADFDA43E040B40BD26E09E3E9AC78A3E94E5223E6ACDD33E533034BE34237A3E3BAB04BEAA4389BE1C033B3EE4C0EA3ED06BAE3D221B1C3EBABA583E38199F3BFA55303E868C213E34ADFB3E5E47C13E2C1A493D66CA51BE60309C3A54830D3E0F95B73E23D16B3E44EA40BE805B9EBAB86C8F3CA0CD33BE95520BBE48B9E5BCE74B1A3F9294103E5E3B563FE485773E4290A73EC659303E4E8050BEFE0AFA3D87C8863DD4DC31BD0832213DEC5A2D3EEE0E11BEE2B094BE16435CBE871EEE3D0424E0BCD618543E43E9833E37B9AEBEE080493F2FA1D83D3239993D9C0A293E56B08F3D84A43F3D90CAA3BD9C16AA3EEE539B3E72B648BE46F6E03DBDA3893E4C19E7BD9ED6843E5A3E5ABE7C81003F36F789BD0C23B0BD5234BBBEEC9A1C3ECC9D59BDD898F3BE6676493E9623E23D8B4707BE861456BE24B28CBDAEEE86BE720058BE750ABABE5A90D8BD579F6B3E74FEDFBE521775BEBED58ABE2078393E9D003C3EC7342F3E7489F7BD00AD52BD9A60803CD5749BBE2AFDC7BD24E74CBDE2EC823E7612C43E4E466DBD78A6503C782D863C3C4C2C3EE41C90BC36D242BE300573BEFB35ED3D8CE8023F0A0B8D3CC832B1BD51C4D83EECF0F23DAD8BEF3D47FD2CBED741183E9B0B99BE90019FBB6827B3BD8A8556BECB199B3DA03CD33A5569A0BE181E553EA46D91BE",
      transformer.h.0.mlp.c_fc.bias: "0x04000000365A5BBE6C9026BE0A34063FDC120FBE909DEFBE2EA006BFA188BA3E2B3FA03EDC3FAE3E1202273E004060BE4286573E08942EBFCCBF1ABFBD24483F6F3BD13EF8D5143EB05790BE93D1793F46EE9CBE667ECB3F58315CBEDB38043EA243313FF370C13E3A20FD3EF043373EE2C0993E28D49FBE4C6B2E3DEFC5083F64B977BE",
      transformer.h.0.ln_2.bias: "0x040000007F854A3E10EE17BD6AB850BF7ADD33BF1BFB18BF965B413F804ADEBD2ECD523FC82A1EBFC61E98BED699B13E70976EBEC5E6733EE4C2563F602F90BD512F613F",
      transformer.h.0.ln_2.weight: "0x0400000094CF263F760B413FCD85683F6DA4843F8245873FDA4F3E3FCEA5BB3F98EAD73F5CF24E3F439D773FF943C73F0C2E533F6D739C3FA69BA33F29D3A13FCFBA8A3F",
      transformer.h.0.attn.c_proj.weight: "0x040000009244193EF03860BE72B103BEB632E63DECFD9B3EB0068FBDE9D0F63EC5E919BE7030A6BC71313BBEA13B273EFEB7863E0747033E00AB703E90AC253E58684F3EDCF3AB3E4FBDAA3E525AB1BD1C92CDBEE206F7BD18918F3E8E4C02BEDF91F03EAA6664BDCA4F0B3E3A273B3EC2964E3E69A3EA3ECCBE39BD3E3F213E591B18BED6B26B3EA06C0EBD398B663E292205BEDA31B63E284CACBE9477873E4DA02A3E3C859C3EA2AD43BE986F243C7CDA373E1B2723BEC5482B3D8638883ED42B3D3FCBD3CA3E34A3543E0FD9BB3E5B390FBF08F677BE00D6D8BA20D9D23E612AAE3DFC787B3E050F533EA0806C3EF170CFBEC0EE1ABED2C1A83EE42EB13D6256DEBDE06C8E3D700FA6BBE03F31BB8895BB3C5F317D3E00201CB95867573CBA35DEBE3996723E1249A03E711C113ED6B3DDBD645AD13EC5622C3DD47ED5BD9300363E4EB163BE48BC513D54A7C5BD685C62BD96054CBE70ED2C3E7B99A6BE6403E03E28A2723E663380BD92359DBE4381D93EA2CBF63D79C1793D106F683DBB1EAF3E84134EBECC3F7DBE5F8F26BE187AFA3DBFACCBBE32F2B8BEFAA943BECC5748BDFD301D3E4C8D5BBEE499183DA19D723E563376BE1824E23C7455283C6586B13E41E6C33E7398053E7635D43EDF52BA3E5326DE3D4EE4063EF62F29BDAA43F63D6FFE543E51501B3EF4D0B4BC28E878BEACC551BE569319BD143559BEE6DF67BE0C28EF3E9018803E9F8A2DBECAF5AD3EA9B6B13E0A49253E5E133C3E216AD63E54FC37BE24F1C4BDF4CB91BD0F7EB0BE78A60C3E2E123A3E71959D3D983B3FBE63284F3EFEB6303D1DF1AA3EE88A16BE8A4F823D0B642B3D026E64BEFFF2423E0982A33E13070ABEEE5444BE80E3FC3B66F1603E2F63A4BEC6E6E4BD2605EC3DB2FA88BDD0DB613B190216BE1C1A013EA68CB2BECA453DBDF426EDBE4E030D3F3449C3BC93E58CBEF008AFBEEAE98F3ECB13973D8A816EBD4876033F80E15ABAEAE4313E92EB8B3D154C8C3D0239E23D68165B3C9B8F473EC000A2BD346D753C046E7B3ED1A7143ED47007BE9FBBE13D2619F9BEAC03B5BD280B823DAAEA51BEDE66653E8EAF253D004A50BEEC5DABBDDA450F3F720F683DB42E763E5A1C50BEF613083E9CA6ECBE92B43D3FF640C13ECE1BE13E22BA2E3D85E3883EB40D8B3E44C9B5BD0C88F63ECE91B03E9D39753EC8FF153DDA5069BE658B8BBEE8B8CFBEB2A39DBE26616CBEB60E853EDE8F80BD5475873EB82AC63E0D31663D4136C03E10B3BB3E9AF50F3EDCB6CBBDEA8C3EBE0036093D33A2B53EC97F823DED5EC23E6ACEADBD3B1C09BFEA36D83D70F250BE7A82303EFEC2B3BD8424FABE02F3D53E9B5EB83D26CC31BEC6D2883E220B643E662C0B3E901C76BEB44265BD22F68E3D645D243FD6836E3E33FA0ABE3213E7BDA3BC943E882ECB3DA8005B3E3AD2033E",
      transformer.h.0.attn.c_proj.bias: "0x04000000B7F9703E2C243FBE362D8E3F6CED8C3DD67D893EC1ABB73E54DD2D3D1629ACBEDEDF433F54BEAA3ECEB1023E3884AEBDE1D2673F124D153F1AD4283F86CD903F",
      transformer.h.0.attn.c_attn.weight: "0x04000000A438093F92A441BEB9162A3E5DF19D3E62819F3E06706ABEC0B5ABBD62AD823C28FA89BCF06C00BC0E9AAC3D00168BBE7E8BA63E2AE546BED89419BC3245063FA8E9633E30EA5ABCC6D7103DAA8C553E8374A63EDA8DC43E1FEAAEBEB8DA04BE35448DBE2885C13D9509D03E3045003E9D48073E40181F3DA922EE3E446A033D16534BBEAE3A083F9CAD063FB776743E8AA38F3D5DAF1ABE02F0493E1A908DBD0EA836BEECDDEEBCE731CB3E88FEE6BEBBA1463E7D76593E529B21BD55F9333EB2A27BBE5452343E36E397BE08401B3D94473C3E5C23753EA00C963D06FC41BDD006363B349AC4BC6149013FA88C50BED838A63BD7D180BE67984E3EE2B2D03D4652683E56E1063D4C196D3E2E9FC7BEE04B713E105FB93E4D89C83E605DC9BC8A8DC6BD0438303EF06E9B3E156733BE50A2F2BE4EF9213E809423BD362AFABD19CF923D05361E3E7EE99C3EB2563F3EE0BD043E5C0ADD3EDAD31A3E73F6EF3E84F8A2BD6B802DBEC46C173FC299793DD495923E871D783DBC20973DEC4F543EE947A5BEED4382BEAEADCBBD6991733E6A789CBD9CDA06BDACB1523D5C03453EFAF734BEF0B9813D80B74ABEE3930B3DEC60BABD5B2F8D3E0A69CF3DDC8EAD3E31594C3E8178A53E09F9003EB9AC8DBEEFF003BE18D4273C60C378BB802107BEBAF78E3CCA296D3D34C19F3ECF9419BE68EB43BCA545183F14B3403E551823BEE0F8A2BCAEFFDB3DDD113DBE6CFF02BE9B0FD5BEA02B5FBE8A05B5BD66D00ABFFE95383EDF9B87BEFCFDBE3E4658203E3061B03E06368B3D9532DF3ED2A6F8BEE0EDF9BC81BA25BE70C3DFBD9EC250BE540F273EACF71EBDF8AEAABD40A20BBB8C52B33EBB05EE3E3832FABD17156E3EA8EB04BE005E353D90BF98BEAD9181BEA858B13D08BB8BBCCE77063FC21877BE469AA43C5610553EFAF0083FC64F053E68FA9B3EAC10A7BEFE40863E3745413D2A66CB3E0A144FBE3A7A2A3EE7B507BE28AD10BF6EFF7CBE87FB2DBEE455573F798E0FBEEEEE5ABE3C55F2BDC4E4843E1E5AE5BE48D19ABD9181603E69CC803D4291F23CE2CFB43D9C56F5BC4656ECBD781B173E0B27BC3DBFFF923E0D6B0CBE22AB063ED645B23D98DA2E3F5A5F73BE4EBC29BF18F8D3BDDD466D3EE00EC0BB1A7B413DF936483ECEAD25BEAA9C86BE5CDE0C3F82D4843E744B8A3E4E3CE83D766748BE98B3B03E88FEA3BD8AEBECBED009133DB8D9A73B1EF491BEA0A7C9BB5976313E1CC49A3E717DCA3EDCFB823E4089383E487578BCD1B58EBE34CF4B3DB23FD23EEF0A233F2AFA463EEE81CD3D6E574C3EFB26B3BE0CEDBEBD96A188BE07DE823DC960513E74A895BE50C194BCDC0FD43D25CFD73E6982D53D1421A23E57B4C43E9E3F153FC0C5BB3D346DD03C10DD81BB3A658EBDB0C24EBD9F6CC4BE8A0B723E49320DBFDA988A3D4A59FF3CB62ED33CE869083E50BC3BBD63E8763E1E178C3E52CEA33DFC30833D6AE893BE8FF9583E0430863E8550C13ED70B363E08B05D3E40A4FD3BC0F1183B8A0CC0BD0AF0D1BD485FA73EB10A283E109E35BDCE3B883EEBBE94BEECD4193D0A5EA63D9019FEBBB0A649BE62ACB23E58B1D4BCEA5759BEE8F4E6BED4662D3DAA737F3DC661073F00CC93BDF223D93DB2E0A1BE2298A93EDDFD993D6BEFB3BE5A9058BDE96EBE3D141C4EBD96ADBE3E2E09F2BDBDD0173FF694993DA2BE333ED443883E254A31BE603380BEE579BDBECFB385BEFC80733E3573D4BE5CE3A63E4C1C4CBEE143E03EBA8C713DA5D6B83E74AE1A3EF79C543ED3E4923D9E7E5F3E307D8B3E40689E3E8C259FBD0E8FB83D7CA9913EB0BE2CBEFCF7123E62A711BE66C71C3EC16ADB3EE1B9C03DC01EACBD20A91ABD9072EE3D4B87C43E5CE149BEAA25B1BE4BDC1C3E44044B3EC88897BE6E8655BE2E58F83C2AB6DCBDACAA87BE6807693E86DB90BD2AD22DBDBAFEE8BDA865063E0608E63DB8DDB73DBECE17BE66EC5A3E688C1FBEA2FEF93D961C5CBD4CFD603EACB7A13EA1A70CBEA0A1FE3C7B096D3E645C44BD3841C2BC385FC0BE7B3FA53D2BB802BF0E81493EC0826E3EDF879FBE70CD033FCC82223D07DFAB3ED0B19FBDA4F8693EC239EDBE0A59903E40E7513B6E211ABE782FBBBC7C28E53C38F8173FE499D13E5CE0873E996AD33D36FFD7BD5F189EBE0865B53E466F4ABEBCD2AEBD68A92C3E9A787DBEC8A1373D6A483F3D4E66CE3E77CC01BE947DB5BC1D8CA6BE2AEE383E86511FBF5A408D3DA4365C3CC01A7A3EF6ED83BD8AA612BEB67B5FBECFF75E3E625B20BE8512C3BECC740FBE6DCCC8BE3AD2E03E8B267D3E2A00333D501FD43D86148E3D15D1543ED84FF83D408042BED065E03B0F3C103FC006353C5F0B0FBE1CF4363E0F38243EE7988BBECC39503D7FE5163F7FE0F23D5D4F4E3EF12C94BE25A4B83D2E04923DD00DA1BD84107CBD40EDD03D88283D3E5C5BC0BCCA4CF53D68C52F3E8C2A053EA4E44B3C5214F83DF522123EFC31743E050F3CBE049EE73D83662A3EA82674BE1C01EF3C2EEC4BBD2A8CCD3D44208A3DD1D5443DA6F4B53E165EA2BEAD55983D3070753D1EFB0CBF0CBA983E52F6823E5E2059BE8E40CF3D5F0E93BE3EE4943D3E0F5EBE92221C3EF9D1A8BED9A3403D189B273E4E53CFBD07B09A3DE00D173E68F1193C228FD73CF4CF943E1063D33B3DDB983D272B9F3EDB8C173F14CF893C59DF06BE9A5B153EC0FBFDBDC2796ABEEA9E98BDCA2AE2BD44D8CFBDA3E6713EA0445EBDB6622C3E051FAB3E7AAF3E3DD8CBC2BD48063D3D59695E3E2220103FB6940B3EC809833EE885F2BE669A963DED4F083D5D711F3EA86645BEEE2BAA3ED1CDB23E2D4E153ED2320B3EF659BD3C160ABEBD005D433B7CACAD3D863F033F3C05E8BE606F293B7406753EA2789B3E4D63A2BE3EAAB93E80D147BD726F993D387A9C3C5A0C8E3EE502E43EA4A3013DFCB92E3E3859183F5733333FC99B0C3EB8DEAABD24EB9BBCEC92323CB2DF083D997B9FBE9B55893D3779183E3FFA8F3DFD7F263E6E01B83C15D1D23DA4D7633DB61E463E8645B4BEAD5F4C3E2FFC92BE25FBDCBE2C3878BD8D628F3E3123443F64747B3E361ECC3C3E0DEABDE7AD373E6857073E5CEB45BD6AAAE0BED6C7BD3ECA3C2E3ED3C12EBE4BAEA0BEFAE5B43D16C3E23ED667073EDBDD823DA8EF29BCFE85F73E605CA13E7C345F3E8A38223F7B96E93E2FCAB03D281F9BBD82F6FDBD66FF97BEDB10963D44A1B2BE69799BBEB0A2193E1D63B23E0C92EEBEC431393E92C0D83E8C94E53D10ED5ABE30C0E4BEBA3D183FD42598BDEBB88F3E601551BB1444103E3DECEA3EE684903E3100403F68668ABD6A6087BD6AAB55BEE98EF53E446FC4BC61C55E3E1A37713E57B67E3EF8122EBEF433E63E2C0AE13E238930BE596C233EA239913EBA155BBE048972BE6173D33EA62D42BE30E38B3D58B6173E413B873E36C2C53CE0F2C8BB8417093E8686A03E3ED7393D32218FBDE0DD833B6BDE85BEF19A0EBE76A1173F62BC1B3E935B183ECCCF7A3E3F360F3FE6F4FFBD74B95EBE14DB55BDA88085BE1509AA3E3495BB3D411F9D3EB4BAEDBEC848E1BD21C7F13D98751EBCC3566B3E684BDF3E4A738C3D143491BDC07D873D845329BD8C31C33C50970DBCB060C2BD00C8BC39AD1F873EAF9AC6BE55F0A93E14A9813E204933BE0CCA683E7A61DFBDD8A22ABCC0AC073FCA28D23E0475523C1218253FF043893E8A69983EEEA2FABED4462B3E80EAB639E8B6B73C2F5BBB3E38975DBCF09D5CBCB406273C36B96E3E80E5F63C7D6DBB3EFE8CA73D6521013DC62A8DBD5402CF3EF5E11C3F7E1BC83D6BC4783EF9CBDB3ECDC223BEF504A3BE9E1FC13E0F70A73ED031ACBE6FBC603E3D68A5BEF096F03DA1DF353EA6446BBEC81F6EBDD1EBB33E0A8DC83E6C7F54BE6A26CBBDB634B63E0A5E963E22AEE73DD980BE3E369E5FBDD68FC7BD9B7DAF3D1051BE3EB877513F8ADF8BBD2628833DC37A13BFF838B8BE1CC1CA3E5680103F906C7C3B820953BE56E2093F3C915EBEA1C77D3E946562BDE1450C3F1A49723ED613A6BD5D2A36BE78FBB33EFE24003F0B4912BE42172B3EE59A763EE3931D3E6FF915BEB05CD9BE54A06CBD8C9704BE8E54083D51F898BE15FD803DE5B9C73ECA2E8DBD590B5D3D9011363E2FF6693E6E3209BEB46C9B3D94C6F6BCB8D9033E49B1D33D5D6700BEE200BE3D010A363E6D0C513D84242E3DEB1ABA3E5486093F2155E63E0050EB3DE669F73C7054183DC19A35BF795307BE1C70A33E0EC95F3E3A9A0A3E70974E3ECAB5843CCD40153E26782A3EC4FD853DD46C873DF81BF2BD5889483C6DE51DBE",
      transformer.h.0.attn.c_attn.bias: "0x0400000018CD30BEC6EA8ABEAAA0BF3EE00A30BE9C7D323FC669BA3EA086AB3E4E06243F5179D23E58AB6A3FE4538C3EC457FB3ECCF7F63EDE4235BEF53808BF767D2F3E995D653E6022493F00AFA9BD063407407EE48E3F7016F8BDA607A53EAC3AD13E55CF323F00312FBD30A4ACBEAC30323D845E2ABFBEAD6E3E4EB8DD3E12FC733EF9979F3FB43AC53ECA9FB83E521817BF0186533FBCC0933FB39108BF6F04733F4862273F4321843F74CABABD070D653F54B3FF3E40E46EBC744B9B3E909F71BE",
      transformer.h.0.ln_1.bias: "0x04000000AA0952BF557C993ED43ECABDA6293A3F00D51D3FA288F4BEB2DC45BF6E56253E7CA2C43E9D4D323E2BA3253FC81A623DBF88633F15E1013F7038D93E02B289BE",
      transformer.h.0.ln_1.weight: "0x04000000FC0D633F7ECF883F997E933F4F42303F42E4CF3F6EC2523F7AD0A43F9ED05C3F07BC8B3FFCAB6C3FC2A6903FC85B643F8ABB613FA76B8A3F30B0413F5688993F",
      transformer.ln_f.bias: "0x04000000F539733F0C3084BE54D51F3FA86EDA3EC7943C3E0CD611BF343379BFF271303FF76BFC3E441ED5BE53F3423F3278163FAA43323EEB86003F60F7033F8E26D23D",
      transformer.ln_f.weight: "0x04000000AAA18F3F5C8C953F0379933F3E694E3FFC8B0A3F7B9D7A3F47FF933FBC31553F1C377A3F26B62B3F7FFC973FEFEC7F3F66FF833F13AE363FCEAE893FFAFF7D3F",
      transformer.wpe.weight: "0x04000000A024033FBF298F3F8B458DBE1C1655BE201CC33E5C3C1BBFF19384BFEB3F603E10B8D23E7868893FEB22553EE26A1F3FA3D70A3F64F5F23F4A2B22BF15A6E93EE845D53F24D4BB3F507FAE3F296AD03F8884B63FF74D3C3F56CFC93E3310233F23AF703F579F873FC9E6833FD162733FAB42FE3F50E54F3F845D923F67C19F3F277BEF3E09D139BF86EB08BF0C51313D02BA8DBC7B12C13E30E83B3E6C564DBEEC34DEBD73F5123FB9799C3E8B0B92BDA897B7BE61D066BE635054BF487E6F3E9A3F3B3F9EA2803F60D29EBE28540D3DD352F23EA49221BE309091BD68FF583F3C95203FCAB0213FD654A0BE75B8133F6F6D1B3F007DFD3B2E3565BFB89B413EF7BA8D3FC7931B3F8CAF823EECC3683E39C1CDBEB37E083FD08D5F3F47ED433DB1FB1BBEC0CB0A3BD5BE143D92D1263EFB28A63F99B0403F20D330BD98BF8A3E2F7B773F10A52A3F6691B33F2FC7853F77AD0A3FF4BCC33F51B9513F8AD0683FC435B73F961E8F3ECAF2613F504E283FAD6E4D3FD7D54A3F88D6703FE56E0940204A17BFC2967F3FEC552C3FB59FF03EA79BE33EE4FF883EA936B43E45E62D3F6C8D7D3F4886B43DC6762B3F2349AA3E295A243FACA9B8BE0C1F8B3F88965E3FBFBD2D3F5DB41D3F02C99C3F134A523F78069E3D6AF2263F7C5AC03E4CD5523FE58F083F259B4C3F5EF9053E8FDE403F9B647F3F5C3434BE2C89923F8E77CD3E",
      transformer.wte.weight: "0x040000005AF9CDBED1FACF3E11DF393EA986CCBED43ABF3EDEF4ED3E0802D53C9C5C36BE69765DBE87795ABFC5574A3F547292BE1A419E3EF093323FEA37D23F5E1954BFD6DD313F2EBF353E074FBEBE52BBB8BE2B82C43E5E5DF53E0E9A113F58B550BFC64031BE0418163E1122163F4B0E64BF14BDB3BE7FD7A1BE35ECA6BE5A131CBF97665D3ED6A32FBECA0AAA3E6AF4A73E4EDE373F080E36BD8714C03E3AB04B3FFB50EF3E806E2F3FFA9C313F2AE0803EF352C33F26EE10BF2C1FB33E465317BE78C62D3F19BE8B3EE80B843D37918D3FB646CBBEC222E93EB0010B3F580583BF6A7FBCBED35FAA3E4904013FE423D03E309CA43EDE74E73E7FA0023FADF3023FC2B38D3E989C0C3F1868893ECC9F503F5C1B96BE454D633FDF48683F2BEBB33FA6F9543F8E413D3F1270A33EF4ED1C3F4A47313FC04FF13FED1B393F937E7C3F0051033F2034933FEF44F63E9A02CF3ECDF4223F681EE33ED47C903F185A933F9471663F6BEBEF3E96D9773FF3AD4E3FE979673FDE8B0C3FE06A653E63824B3F626A833F1ED3D53F4AA5553FD743593E2065CD3EE78DED3E879E6C3FEAF9F83E66BA753F58081D3F79D11A3FBF4DE03E489234BD9FB11BBFDE8DD03E405A26BC0E1E4CBFD61821BF9E5C37BFA0A097BDA7CD86BF0049D0BE127C1CBF50216FBD253E11BF084E7EBD524C72BF8819CDBE06E2E6BE551D1EBFEE37C1BECEF136BFB0E2803D8678423F086C943DE6C8203F74C3F63E9807F5BDB5B6F73E72D0993FD7C68F3F6D97093F00B23EBDB876F93D10F3993E9EC1B23F50884C3F63997E3FC9830ABF1A263D3EA2888BBFD3ADD2BE684F0A3E42FF923DDE66863D1C0E3CBD42DA62BFE8E7623FFAE786BDE7EA2CBEF0822DBFC0C7833DEA91293EC6414C3E202071BD3868713E5079BABE3F59A13F0147393F0E0E943FFB2D8C3FE047453D4859A83FC9472F3F4638703E7B88933F438CA83FA022AF3E8D22753FB79F513FD35B4ABF10B1CEBD9243953F03FDF63E1248B83FC5F73F3FDE12583F89E9143F5E89B03FF9CB203F0701AE3E8643153F1724C63EB3E5C83E5ADB8A3FB2A3573E0C04573F005C533F34B7963FD83E37BEBCC5A2BEC616193F40E9A83C0CDAA33FBCC6163F32AC7A3EEBE86E3FFF24073F0C218A3FE1B4813FA8F2A43E8413FF3D54EA853F87EC773F5D70A13F95E16A3F1A55093FBF7D303FA6A5413F5E689D3FF731F73E90071A3FF4A0253F00F8643FB035D13F7B299E3FC41D323F6C0F413FDDF13F3FE8DC7D3D06D53C3EA6609F3E0E2C483FAAE1373F5FFA0F3FA8E819BF84F5873FBFA6103F40ADF73D9141D53EF6CD813FD4AA203F4766A83EE04C19BE49C629BFB092D13DCBCE333FA73D393F200F573FA926B43E8460A03DF7C7CE3E941C043F166A3C3F92238F3F08E7183D60AC5A3FD6AB023EA8B88B3F637A963F2E78D8BE178C013FA432D6BE387CF2BD7541AE3DEC6C51BD1531163F92EE7C3E6995E63E84B8C83EE2D2033F7EC2CFBE1E67DD3EE4D5D7BE7CCEFBBEE308773FBD478A3F2D9E3A3F701056BD3701E73E8A1CFA3EF04F383FFE1B8A3F98DDBD3FC24AAB3EC08373BE63DC853EB011D8BDAF3B943F293F233F5AEE473F162F023F006B26BE9E4FFF3E3753CC3E1866133F95FE0D404E0B443E707BCD3E8CD5E33EACC9893F6865CB3D82F200BFCFFD9C3F5E75C8BEACCB6BBF82E047BFDF57353F059F183FA406623FBC1532BE3010653F5264B23FDB67953F20AB9F3FD6862E3FD821BFBD58E17B3F90897ABD09C9873F2022283FCF62813F3C7A0E3EA2B2383E44742B3FD4DEE43FB63E413FA625783F1655943F44216A3FDDBDB93F69A8753FD6650240CA85553FD4C2613FC171103F71B0E03EBCC9F43EF09AAB3DB901223F51AF863EE8D2E7BED8AE16BF5FA3E13EF537313F1BFB6C3F82E7423F0CFB103FB43440BEE096413CB6D58E3F1165823FC2091640524B5A3F50CAFABE88EB64BD6C18F23E6F2CD73EF59D563F84049BBE69AF4C3EB595263E0EAA84BFAA29463FA1D7E63E4925083DC3CF22BF5B246C3F588507BF9D84EC3E28932D3F2DC98DBE06F2E0BE298A6FBFBFDE2FBF0BF829BF52392CBE387498BF906E693EDC324CBF485EBDBDEAFF33BF38B18DBFA82391BFDAB205BF88FBA4BE50B0883E181880BDED5F803F8A5FE43EBACB963FA6D1C93F5918883FC00F533E24F62C3FD4F18F3FD02C763F7E1D2D3EE97F2A3F4930163FDCF1003F20E9203F1C68933D7C44103FD5176A3F5AC48C3F63D2C23FCAE4973E1F25623F8411E63F2E98BB3EA83F264050945CBEF413A23FBAC5093FC8444B3F8AEE3C3F1A84C53F2ED0C83FF4417E3FC0C7E83DAB29663E8FE3173F41CB063FB0E7E4BE90F57B3DB2C5273F1DF6123F4FFD343F1206A2BE81A1B03EC67BB7BEFCC4263FC84D65BEF7FFBE3EF024ED3E3C53913FDC5D273FC6CA293F70997B3E2E499F3EE322B83E1CDF7CBE53D6043FC03146BCDA9F4D3ECE3091BEA5E1FE3E3C51573F3B6E293F18A93B3E20EBA0BCFBBF6E3F0DF9433F16856A3F2E8C713F12354E3FD821DD3D9D05D13E0FE82D3F12AC083F9000B9BEEC96763E06872A3F28548F3F706474BE2805E3BE24035F3F"
    }
  }
#-}
