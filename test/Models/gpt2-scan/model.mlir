#loc = loc(unknown)
#loc1 = loc("input_ids")
#loc2 = loc("transformers/models/gpt2/modeling_gpt2.py":583:0)
#loc3 = loc("transformers/models/gpt2/modeling_gpt2.py":213:0)
#loc4 = loc("transformers/models/gpt2/modeling_gpt2.py":619:0)
#loc5 = loc("transformers/pytorch_utils.py":119:0)
#loc6 = loc("transformers/activations.py":66:0)
#loc7 = loc("transformers/models/gpt2/modeling_gpt2.py":307:0)
#loc8 = loc("transformers/models/gpt2/modeling_gpt2.py":276:0)
#loc9 = loc("transformers/models/gpt2/modeling_gpt2.py":576:0)
#loc10 = loc("transformers/models/gpt2/modeling_gpt2.py":569:0)
#loc11 = loc("transformers/models/gpt2/modeling_gpt2.py":549:0)
#loc12 = loc("transformers/models/gpt2/modeling_gpt2.py":573:0)
#loc13 = loc("transformers/models/gpt2/modeling_gpt2.py":574:0)
#loc14 = loc("transformers/models/gpt2/modeling_gpt2.py":577:0)
#loc15 = loc("transformers/pytorch_utils.py":120:0)
#loc17 = loc("transformers/models/gpt2/modeling_gpt2.py":189:0)
#loc18 = loc("transformers/models/gpt2/modeling_gpt2.py":190:0)
#loc19 = loc("transformers/models/gpt2/modeling_gpt2.py":193:0)
#loc20 = loc("transformers/models/gpt2/modeling_gpt2.py":285:0)
#loc21 = loc("transformers/models/gpt2/modeling_gpt2.py":310:0)
#loc22 = loc("transformers/models/gpt2/modeling_gpt2.py":698:0)
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map14 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map15 = affine_map<(d0, d1) -> (d1)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#loc23 = loc("transformer"(#loc2))
#loc24 = loc("transformer.h.0.attn"(#loc3))
#loc25 = loc("transformer.ln_f"(#loc4))
#loc26 = loc("transformer.h.0.mlp.c_proj"(#loc5))
#loc27 = loc("transformer.h.0.mlp.act"(#loc6))
#loc28 = loc("transformer.h.0.mlp.c_fc"(#loc5))
#loc29 = loc("transformer.h.0.ln_2"(#loc7))
#loc30 = loc("transformer.h.0.attn.c_proj"(#loc5))
#loc31 = loc("transformer.h.0.attn.c_attn"(#loc5))
#loc32 = loc("transformer.h.0.ln_1"(#loc8))
#loc33 = loc("transformer.wpe"(#loc9))
#loc34 = loc("transformer.wte"(#loc10))
#loc35 = loc("transformer"(#loc11))
#loc36 = loc("transformer"(#loc12))
#loc37 = loc("transformer"(#loc13))
#loc38 = loc("transformer"(#loc14))
#loc41 = loc("transformer.h.0.attn"(#loc17))
#loc42 = loc("transformer.h.0.attn"(#loc18))
#loc43 = loc("transformer.h.0.attn"(#loc19))
#loc44 = loc("transformer.h.0.attn.c_proj"(#loc15))
#loc45 = loc("transformer.h.0"(#loc20))
#loc46 = loc("transformer.h.0.mlp.c_fc"(#loc15))
#loc47 = loc("transformer.h.0.mlp.c_proj"(#loc15))
#loc48 = loc("transformer.h.0"(#loc21))
#loc49 = loc("lm_head"(#loc22))
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<1x5xi64>) -> tensor<1x5x13xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<1x5xi64> loc("input_ids")):
    %0 = "arith.constant"() <{value = 0 : i64}> : () -> i64 loc(#loc)
    %1 = "arith.constant"() <{value = 3 : i64}> : () -> i64 loc(#loc23)
    %2 = "arith.constant"() <{value = 1 : i64}> : () -> i64 loc(#loc)
    %3 = "arith.constant"() <{value = 5 : i64}> : () -> i64 loc(#loc)
    %4 = "arith.constant"() <{value = 13 : index}> : () -> index loc(#loc)
    %5 = "arith.constant"() <{value = 8 : index}> : () -> index loc(#loc)
    %6 = "arith.constant"() <{value = 0.000000e+00 : f64}> : () -> f64 loc(#loc)
    %7 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32 loc(#loc)
    %8 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32 loc(#loc24)
    %9 = "arith.constant"() <{value = dense<-3.40282347E+38> : tensor<f32>}> : () -> tensor<f32> loc(#loc23)
    %10 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32> loc(#loc23)
    %11 = "arith.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1> loc(#loc23)
    %12 = "arith.constant"() <{value = dense_resource<transformer.ln_f.bias> : tensor<16xf32>}> : () -> tensor<16xf32> loc(#loc25)
    %13 = "arith.constant"() <{value = dense_resource<transformer.ln_f.weight> : tensor<16xf32>}> : () -> tensor<16xf32> loc(#loc25)
    %14 = "arith.constant"() <{value = dense_resource<transformer.h.0.mlp.c_proj.bias> : tensor<16xf32>}> : () -> tensor<16xf32> loc(#loc26)
    %15 = "arith.constant"() <{value = dense_resource<transformer.h.0.mlp.c_proj.weight> : tensor<64x16xf32>}> : () -> tensor<64x16xf32> loc(#loc26)
    %16 = "arith.constant"() <{value = 0.79788456080286541 : f64}> : () -> f64 loc(#loc27)
    %17 = "arith.constant"() <{value = 4.471500e-02 : f64}> : () -> f64 loc(#loc27)
    %18 = "arith.constant"() <{value = dense_resource<transformer.h.0.mlp.c_fc.bias> : tensor<64xf32>}> : () -> tensor<64xf32> loc(#loc28)
    %19 = "arith.constant"() <{value = dense_resource<transformer.h.0.mlp.c_fc.weight> : tensor<16x64xf32>}> : () -> tensor<16x64xf32> loc(#loc28)
    %20 = "arith.constant"() <{value = dense_resource<transformer.h.0.ln_2.bias> : tensor<16xf32>}> : () -> tensor<16xf32> loc(#loc29)
    %21 = "arith.constant"() <{value = dense_resource<transformer.h.0.ln_2.weight> : tensor<16xf32>}> : () -> tensor<16xf32> loc(#loc29)
    %22 = "arith.constant"() <{value = dense_resource<transformer.h.0.attn.c_proj.bias> : tensor<16xf32>}> : () -> tensor<16xf32> loc(#loc30)
    %23 = "arith.constant"() <{value = dense_resource<transformer.h.0.attn.c_proj.weight> : tensor<16x16xf32>}> : () -> tensor<16x16xf32> loc(#loc30)
    %24 = "arith.constant"() <{value = 0.35355339059327379 : f64}> : () -> f64 loc(#loc24)
    %25 = "arith.constant"() <{value = dense_resource<transformer.h.0.attn.c_attn.bias> : tensor<48xf32>}> : () -> tensor<48xf32> loc(#loc31)
    %26 = "arith.constant"() <{value = dense_resource<transformer.h.0.attn.c_attn.weight> : tensor<16x48xf32>}> : () -> tensor<16x48xf32> loc(#loc31)
    %27 = "arith.constant"() <{value = dense_resource<transformer.h.0.ln_1.bias> : tensor<16xf32>}> : () -> tensor<16xf32> loc(#loc32)
    %28 = "arith.constant"() <{value = dense_resource<transformer.h.0.ln_1.weight> : tensor<16xf32>}> : () -> tensor<16xf32> loc(#loc32)
    %29 = "arith.constant"() <{value = 1.000000e-05 : f64}> : () -> f64 loc(#loc32)
    %30 = "arith.constant"() <{value = dense_resource<transformer.wpe.weight> : tensor<8x16xf32>}> : () -> tensor<8x16xf32> loc(#loc33)
    %31 = "arith.constant"() <{value = dense_resource<transformer.wte.weight> : tensor<13x16xf32>}> : () -> tensor<13x16xf32> loc(#loc34)
    %32 = "arith.constant"() <{value = 1.600000e+01 : f64}> : () -> f64 loc(#loc)
    %33 = "arith.constant"() <{value = 1.600000e+01 : f32}> : () -> f32 loc(#loc)
    %34 = "arith.constant"() <{value = 5.000000e-01 : f32}> : () -> f32 loc(#loc)
    %35 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32 loc(#loc)
    %36 = "tensor.empty"() : () -> tensor<1x5x16xf32> loc(#loc34)
    %37 = "linalg.generic"(%arg0, %36) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg280: i64 loc("transformer"(#loc11)), %arg281: f32 loc("transformer.wte"(#loc10))):
      %359 = "arith.index_cast"(%arg280) : (i64) -> index loc(#loc34)
      %360 = "linalg.index"() <{dim = 2 : i64}> : () -> index loc(#loc34)
      %361 = "arith.cmpi"(%359, %4) <{predicate = 2 : i64}> : (index, index) -> i1 loc(#loc34)
      "cf.assert"(%361) <{msg = "index must be smaller than dim size"}> : (i1) -> () loc(#loc34)
      %362 = "arith.cmpi"(%arg280, %0) <{predicate = 5 : i64}> : (i64, i64) -> i1 loc(#loc34)
      "cf.assert"(%362) <{msg = "index must be larger or equal to 0"}> : (i1) -> () loc(#loc34)
      %363 = "tensor.extract"(%31, %359, %360) : (tensor<13x16xf32>, index, index) -> f32 loc(#loc34)
      "linalg.yield"(%363) : (f32) -> () loc(#loc34)
    }) : (tensor<1x5xi64>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc34)
    %38 = "tensor.empty"() : () -> tensor<5xi64> loc(#loc36)
    %39 = "linalg.generic"(%38) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg279: i64 loc("transformer"(#loc12))):
      %357 = "linalg.index"() <{dim = 0 : i64}> : () -> index loc(#loc36)
      %358 = "arith.index_cast"(%357) : (index) -> i64 loc(#loc36)
      "linalg.yield"(%358) : (i64) -> () loc(#loc36)
    }) : (tensor<5xi64>) -> tensor<5xi64> loc(#loc36)
    %40 = "tensor.expand_shape"(%39) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 5>}> : (tensor<5xi64>) -> tensor<1x5xi64> loc(#loc37)
    %41 = "linalg.generic"(%40, %36) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg277: i64 loc("transformer"(#loc13)), %arg278: f32 loc("transformer.wpe"(#loc9))):
      %352 = "arith.index_cast"(%arg277) : (i64) -> index loc(#loc33)
      %353 = "linalg.index"() <{dim = 2 : i64}> : () -> index loc(#loc33)
      %354 = "arith.cmpi"(%352, %5) <{predicate = 2 : i64}> : (index, index) -> i1 loc(#loc33)
      "cf.assert"(%354) <{msg = "index must be smaller than dim size"}> : (i1) -> () loc(#loc33)
      %355 = "arith.cmpi"(%arg277, %0) <{predicate = 5 : i64}> : (i64, i64) -> i1 loc(#loc33)
      "cf.assert"(%355) <{msg = "index must be larger or equal to 0"}> : (i1) -> () loc(#loc33)
      %356 = "tensor.extract"(%30, %352, %353) : (tensor<8x16xf32>, index, index) -> f32 loc(#loc33)
      "linalg.yield"(%356) : (f32) -> () loc(#loc33)
    }) : (tensor<1x5xi64>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc33)
    %42 = "linalg.generic"(%37, %41, %36) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg274: f32 loc("transformer.wte"(#loc10)), %arg275: f32 loc("transformer.wpe"(#loc9)), %arg276: f32 loc("transformer"(#loc14))):
      %351 = "arith.addf"(%arg274, %arg275) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc38)
      "linalg.yield"(%351) : (f32) -> () loc(#loc38)
    }) : (tensor<1x5x16xf32>, tensor<1x5x16xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc38)
    %43 = "tensor.extract_slice"(%40) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 1, 1>, static_strides = array<i64: 1, 1>}> : (tensor<1x5xi64>) -> tensor<1x1xi64> loc(#loc23)
    %44 = "tensor.empty"() : () -> tensor<1x1xi64> loc(#loc23)
    %45 = "linalg.generic"(%43, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg272: i64 loc("transformer"(#loc2)), %arg273: i64 loc("transformer"(#loc2))):
      %350 = "arith.subi"(%arg272, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64 loc(#loc23)
      "linalg.yield"(%350) : (i64) -> () loc(#loc23)
    }) : (tensor<1x1xi64>, tensor<1x1xi64>) -> tensor<1x1xi64> loc(#loc23)
    %46 = "tensor.concat"(%45, %40) <{dim = 1 : i64}> : (tensor<1x1xi64>, tensor<1x5xi64>) -> tensor<1x6xi64> loc(#loc23)
    %47 = "tensor.extract_slice"(%46) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 1, 5>, static_strides = array<i64: 1, 1>}> : (tensor<1x6xi64>) -> tensor<1x5xi64> loc(#loc23)
    %48 = "tensor.extract_slice"(%46) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 1, 5>, static_strides = array<i64: 1, 1>}> : (tensor<1x6xi64>) -> tensor<1x5xi64> loc(#loc23)
    %49 = "tensor.empty"() : () -> tensor<1x5xi64> loc(#loc23)
    %50 = "linalg.generic"(%48, %47, %49) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg269: i64 loc("transformer"(#loc2)), %arg270: i64 loc("transformer"(#loc2)), %arg271: i64 loc("transformer"(#loc2))):
      %349 = "arith.subi"(%arg269, %arg270) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64 loc(#loc23)
      "linalg.yield"(%349) : (i64) -> () loc(#loc23)
    }) : (tensor<1x5xi64>, tensor<1x5xi64>, tensor<1x5xi64>) -> tensor<1x5xi64> loc(#loc23)
    %51 = "tensor.empty"() : () -> tensor<1x5xi1> loc(#loc23)
    %52 = "linalg.generic"(%50, %51) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg267: i64 loc("transformer"(#loc2)), %arg268: i1 loc("transformer"(#loc2))):
      %348 = "arith.cmpi"(%arg267, %2) <{predicate = 1 : i64}> : (i64, i64) -> i1 loc(#loc23)
      "linalg.yield"(%348) : (i1) -> () loc(#loc23)
    }) : (tensor<1x5xi64>, tensor<1x5xi1>) -> tensor<1x5xi1> loc(#loc23)
    %53 = "linalg.generic"(%52, %49) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg265: i1 loc("transformer"(#loc2)), %arg266: i64 loc("transformer"(#loc2))):
      %347 = "arith.extui"(%arg265) : (i1) -> i64 loc(#loc23)
      "linalg.yield"(%347) : (i64) -> () loc(#loc23)
    }) : (tensor<1x5xi1>, tensor<1x5xi64>) -> tensor<1x5xi64> loc(#loc23)
    %54 = "linalg.fill"(%0, %49) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg263: i64 loc(unknown), %arg264: i64 loc(unknown)):
      "linalg.yield"(%arg263) : (i64) -> () loc(#loc)
    }) : (i64, tensor<1x5xi64>) -> tensor<1x5xi64> loc(#loc23)
    %55 = "tensor.empty"() : () -> tensor<1xi64> loc(#loc23)
    %56 = "linalg.fill"(%0, %55) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg261: i64 loc(unknown), %arg262: i64 loc(unknown)):
      "linalg.yield"(%arg261) : (i64) -> () loc(#loc)
    }) : (i64, tensor<1xi64>) -> tensor<1xi64> loc(#loc23)
    %57:2 = "tm_tensor.scan"(%53, %54, %56) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg259: i64 loc("transformer"(#loc2)), %arg260: i64 loc("transformer"(#loc2))):
      %346 = "arith.addi"(%arg259, %arg260) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64 loc(#loc23)
      "tm_tensor.yield"(%346) : (i64) -> () loc(#loc23)
    }) : (tensor<1x5xi64>, tensor<1x5xi64>, tensor<1xi64>) -> (tensor<1x5xi64>, tensor<1xi64>) loc(#loc23)
    %58 = "linalg.generic"(%55) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg258: i64 loc("transformer"(#loc2))):
      "linalg.yield"(%0) : (i64) -> () loc(#loc23)
    }) : (tensor<1xi64>) -> tensor<1xi64> loc(#loc23)
    %59 = "tensor.expand_shape"(%58) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 1>}> : (tensor<1xi64>) -> tensor<1x1x1x1xi64> loc(#loc23)
    %60 = "tensor.expand_shape"(%39) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 5, 1>}> : (tensor<5xi64>) -> tensor<1x1x5x1xi64> loc(#loc23)
    %61 = "tensor.expand_shape"(%39) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 5>}> : (tensor<5xi64>) -> tensor<1x1x1x5xi64> loc(#loc23)
    %62 = "tensor.empty"() : () -> tensor<1x1x5x1xi64> loc(#loc23)
    %63 = "linalg.generic"(%59, %60, %62) <{indexing_maps = [#map4, #map5, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg255: i64 loc("transformer"(#loc2)), %arg256: i64 loc("transformer"(#loc2)), %arg257: i64 loc("transformer"(#loc2))):
      %337 = "arith.cmpi"(%arg255, %0) <{predicate = 2 : i64}> : (i64, i64) -> i1 loc(#loc23)
      %338 = "arith.addi"(%arg255, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64 loc(#loc23)
      %339 = "arith.select"(%337, %338, %arg255) : (i1, i64, i64) -> i64 loc(#loc23)
      %340 = "arith.index_cast"(%339) : (i64) -> index loc(#loc23)
      %341 = "arith.cmpi"(%arg256, %0) <{predicate = 2 : i64}> : (i64, i64) -> i1 loc(#loc23)
      %342 = "arith.addi"(%arg256, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64 loc(#loc23)
      %343 = "arith.select"(%341, %342, %arg256) : (i1, i64, i64) -> i64 loc(#loc23)
      %344 = "arith.index_cast"(%343) : (i64) -> index loc(#loc23)
      %345 = "tensor.extract"(%40, %340, %344) : (tensor<1x5xi64>, index, index) -> i64 loc(#loc23)
      "linalg.yield"(%345) : (i64) -> () loc(#loc23)
    }) : (tensor<1x1x1x1xi64>, tensor<1x1x5x1xi64>, tensor<1x1x5x1xi64>) -> tensor<1x1x5x1xi64> loc(#loc23)
    %64 = "tensor.empty"() : () -> tensor<1x1x1x5xi64> loc(#loc23)
    %65 = "linalg.generic"(%59, %61, %64) <{indexing_maps = [#map4, #map7, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg252: i64 loc("transformer"(#loc2)), %arg253: i64 loc("transformer"(#loc2)), %arg254: i64 loc("transformer"(#loc2))):
      %328 = "arith.cmpi"(%arg252, %0) <{predicate = 2 : i64}> : (i64, i64) -> i1 loc(#loc23)
      %329 = "arith.addi"(%arg252, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64 loc(#loc23)
      %330 = "arith.select"(%328, %329, %arg252) : (i1, i64, i64) -> i64 loc(#loc23)
      %331 = "arith.index_cast"(%330) : (i64) -> index loc(#loc23)
      %332 = "arith.cmpi"(%arg253, %0) <{predicate = 2 : i64}> : (i64, i64) -> i1 loc(#loc23)
      %333 = "arith.addi"(%arg253, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64 loc(#loc23)
      %334 = "arith.select"(%332, %333, %arg253) : (i1, i64, i64) -> i64 loc(#loc23)
      %335 = "arith.index_cast"(%334) : (i64) -> index loc(#loc23)
      %336 = "tensor.extract"(%40, %331, %335) : (tensor<1x5xi64>, index, index) -> i64 loc(#loc23)
      "linalg.yield"(%336) : (i64) -> () loc(#loc23)
    }) : (tensor<1x1x1x1xi64>, tensor<1x1x1x5xi64>, tensor<1x1x1x5xi64>) -> tensor<1x1x1x5xi64> loc(#loc23)
    %66 = "tensor.empty"() : () -> tensor<1x1x5x5xi1> loc(#loc23)
    %67 = "linalg.generic"(%65, %63, %66) <{indexing_maps = [#map8, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg249: i64 loc("transformer"(#loc2)), %arg250: i64 loc("transformer"(#loc2)), %arg251: i1 loc("transformer"(#loc2))):
      %327 = "arith.cmpi"(%arg249, %arg250) <{predicate = 3 : i64}> : (i64, i64) -> i1 loc(#loc23)
      "linalg.yield"(%327) : (i1) -> () loc(#loc23)
    }) : (tensor<1x1x1x5xi64>, tensor<1x1x5x1xi64>, tensor<1x1x5x5xi1>) -> tensor<1x1x5x5xi1> loc(#loc23)
    %68 = "linalg.generic"(%11, %67, %66) <{indexing_maps = [#map10, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg246: i1 loc("transformer"(#loc2)), %arg247: i1 loc("transformer"(#loc2)), %arg248: i1 loc("transformer"(#loc2))):
      %326 = "arith.andi"(%arg246, %arg247) : (i1, i1) -> i1 loc(#loc23)
      "linalg.yield"(%326) : (i1) -> () loc(#loc23)
    }) : (tensor<i1>, tensor<1x1x5x5xi1>, tensor<1x1x5x5xi1>) -> tensor<1x1x5x5xi1> loc(#loc23)
    %69 = "linalg.generic"(%59, %60, %62) <{indexing_maps = [#map4, #map5, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg243: i64 loc("transformer"(#loc2)), %arg244: i64 loc("transformer"(#loc2)), %arg245: i64 loc("transformer"(#loc2))):
      %317 = "arith.cmpi"(%arg243, %0) <{predicate = 2 : i64}> : (i64, i64) -> i1 loc(#loc23)
      %318 = "arith.addi"(%arg243, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64 loc(#loc23)
      %319 = "arith.select"(%317, %318, %arg243) : (i1, i64, i64) -> i64 loc(#loc23)
      %320 = "arith.index_cast"(%319) : (i64) -> index loc(#loc23)
      %321 = "arith.cmpi"(%arg244, %0) <{predicate = 2 : i64}> : (i64, i64) -> i1 loc(#loc23)
      %322 = "arith.addi"(%arg244, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64 loc(#loc23)
      %323 = "arith.select"(%321, %322, %arg244) : (i1, i64, i64) -> i64 loc(#loc23)
      %324 = "arith.index_cast"(%323) : (i64) -> index loc(#loc23)
      %325 = "tensor.extract"(%57#0, %320, %324) : (tensor<1x5xi64>, index, index) -> i64 loc(#loc23)
      "linalg.yield"(%325) : (i64) -> () loc(#loc23)
    }) : (tensor<1x1x1x1xi64>, tensor<1x1x5x1xi64>, tensor<1x1x5x1xi64>) -> tensor<1x1x5x1xi64> loc(#loc23)
    %70 = "linalg.generic"(%59, %61, %64) <{indexing_maps = [#map4, #map7, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg240: i64 loc("transformer"(#loc2)), %arg241: i64 loc("transformer"(#loc2)), %arg242: i64 loc("transformer"(#loc2))):
      %308 = "arith.cmpi"(%arg240, %0) <{predicate = 2 : i64}> : (i64, i64) -> i1 loc(#loc23)
      %309 = "arith.addi"(%arg240, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64 loc(#loc23)
      %310 = "arith.select"(%308, %309, %arg240) : (i1, i64, i64) -> i64 loc(#loc23)
      %311 = "arith.index_cast"(%310) : (i64) -> index loc(#loc23)
      %312 = "arith.cmpi"(%arg241, %0) <{predicate = 2 : i64}> : (i64, i64) -> i1 loc(#loc23)
      %313 = "arith.addi"(%arg241, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64 loc(#loc23)
      %314 = "arith.select"(%312, %313, %arg241) : (i1, i64, i64) -> i64 loc(#loc23)
      %315 = "arith.index_cast"(%314) : (i64) -> index loc(#loc23)
      %316 = "tensor.extract"(%57#0, %311, %315) : (tensor<1x5xi64>, index, index) -> i64 loc(#loc23)
      "linalg.yield"(%316) : (i64) -> () loc(#loc23)
    }) : (tensor<1x1x1x1xi64>, tensor<1x1x1x5xi64>, tensor<1x1x1x5xi64>) -> tensor<1x1x1x5xi64> loc(#loc23)
    %71 = "linalg.generic"(%69, %70, %66) <{indexing_maps = [#map9, #map8, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg237: i64 loc("transformer"(#loc2)), %arg238: i64 loc("transformer"(#loc2)), %arg239: i1 loc("transformer"(#loc2))):
      %307 = "arith.cmpi"(%arg237, %arg238) <{predicate = 0 : i64}> : (i64, i64) -> i1 loc(#loc23)
      "linalg.yield"(%307) : (i1) -> () loc(#loc23)
    }) : (tensor<1x1x5x1xi64>, tensor<1x1x1x5xi64>, tensor<1x1x5x5xi1>) -> tensor<1x1x5x5xi1> loc(#loc23)
    %72 = "linalg.generic"(%68, %71, %66) <{indexing_maps = [#map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg234: i1 loc("transformer"(#loc2)), %arg235: i1 loc("transformer"(#loc2)), %arg236: i1 loc("transformer"(#loc2))):
      %306 = "arith.andi"(%arg234, %arg235) : (i1, i1) -> i1 loc(#loc23)
      "linalg.yield"(%306) : (i1) -> () loc(#loc23)
    }) : (tensor<1x1x5x5xi1>, tensor<1x1x5x5xi1>, tensor<1x1x5x5xi1>) -> tensor<1x1x5x5xi1> loc(#loc23)
    %73 = "tensor.empty"() : () -> tensor<1x1x5x5xf32> loc(#loc23)
    %74 = "linalg.generic"(%72, %10, %9, %73) <{indexing_maps = [#map6, #map10, #map10, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg230: i1 loc("transformer"(#loc2)), %arg231: f32 loc("transformer"(#loc2)), %arg232: f32 loc("transformer"(#loc2)), %arg233: f32 loc("transformer"(#loc2))):
      %305 = "arith.select"(%arg230, %arg231, %arg232) : (i1, f32, f32) -> f32 loc(#loc23)
      "linalg.yield"(%305) : (f32) -> () loc(#loc23)
    }) : (tensor<1x1x5x5xi1>, tensor<f32>, tensor<f32>, tensor<1x1x5x5xf32>) -> tensor<1x1x5x5xf32> loc(#loc23)
    %75 = "tensor.empty"() : () -> tensor<1x5x16xf64> loc(#loc32)
    %76 = "linalg.generic"(%42, %75) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg228: f32 loc("transformer"(#loc14)), %arg229: f64 loc("transformer.h.0.ln_1"(#loc8))):
      %304 = "arith.extf"(%arg228) : (f32) -> f64 loc(#loc32)
      "linalg.yield"(%304) : (f64) -> () loc(#loc32)
    }) : (tensor<1x5x16xf32>, tensor<1x5x16xf64>) -> tensor<1x5x16xf64> loc(#loc32)
    %77 = "tensor.empty"() : () -> tensor<1x5x1xf64> loc(#loc32)
    %78 = "linalg.fill"(%6, %77) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg226: f64 loc(unknown), %arg227: f64 loc(unknown)):
      "linalg.yield"(%arg226) : (f64) -> () loc(#loc)
    }) : (f64, tensor<1x5x1xf64>) -> tensor<1x5x1xf64> loc(#loc32)
    %79 = "linalg.generic"(%76, %78) <{indexing_maps = [#map1, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg224: f64 loc("transformer.h.0.ln_1"(#loc8)), %arg225: f64 loc("transformer.h.0.ln_1"(#loc8))):
      %303 = "arith.addf"(%arg224, %arg225) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc32)
      "linalg.yield"(%303) : (f64) -> () loc(#loc32)
    }) : (tensor<1x5x16xf64>, tensor<1x5x1xf64>) -> tensor<1x5x1xf64> loc(#loc32)
    %80 = "linalg.generic"(%79, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg222: f64 loc("transformer.h.0.ln_1"(#loc8)), %arg223: f64 loc("transformer.h.0.ln_1"(#loc8))):
      %302 = "arith.divf"(%arg222, %32) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc32)
      "linalg.yield"(%302) : (f64) -> () loc(#loc32)
    }) : (tensor<1x5x1xf64>, tensor<1x5x1xf64>) -> tensor<1x5x1xf64> loc(#loc32)
    %81 = "linalg.generic"(%76, %80, %75) <{indexing_maps = [#map1, #map11, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg219: f64 loc("transformer.h.0.ln_1"(#loc8)), %arg220: f64 loc("transformer.h.0.ln_1"(#loc8)), %arg221: f64 loc("transformer.h.0.ln_1"(#loc8))):
      %301 = "arith.subf"(%arg219, %arg220) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc32)
      "linalg.yield"(%301) : (f64) -> () loc(#loc32)
    }) : (tensor<1x5x16xf64>, tensor<1x5x1xf64>, tensor<1x5x16xf64>) -> tensor<1x5x16xf64> loc(#loc32)
    %82 = "linalg.generic"(%81, %81, %75) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg216: f64 loc("transformer.h.0.ln_1"(#loc8)), %arg217: f64 loc("transformer.h.0.ln_1"(#loc8)), %arg218: f64 loc("transformer.h.0.ln_1"(#loc8))):
      %300 = "arith.mulf"(%arg216, %arg217) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc32)
      "linalg.yield"(%300) : (f64) -> () loc(#loc32)
    }) : (tensor<1x5x16xf64>, tensor<1x5x16xf64>, tensor<1x5x16xf64>) -> tensor<1x5x16xf64> loc(#loc32)
    %83 = "linalg.generic"(%82, %78) <{indexing_maps = [#map1, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg214: f64 loc("transformer.h.0.ln_1"(#loc8)), %arg215: f64 loc("transformer.h.0.ln_1"(#loc8))):
      %299 = "arith.addf"(%arg214, %arg215) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc32)
      "linalg.yield"(%299) : (f64) -> () loc(#loc32)
    }) : (tensor<1x5x16xf64>, tensor<1x5x1xf64>) -> tensor<1x5x1xf64> loc(#loc32)
    %84 = "linalg.generic"(%83, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg212: f64 loc("transformer.h.0.ln_1"(#loc8)), %arg213: f64 loc("transformer.h.0.ln_1"(#loc8))):
      %298 = "arith.divf"(%arg212, %32) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc32)
      "linalg.yield"(%298) : (f64) -> () loc(#loc32)
    }) : (tensor<1x5x1xf64>, tensor<1x5x1xf64>) -> tensor<1x5x1xf64> loc(#loc32)
    %85 = "tensor.empty"() : () -> tensor<1x5x1xf32> loc(#loc32)
    %86 = "linalg.generic"(%84, %85) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg210: f64 loc("transformer.h.0.ln_1"(#loc8)), %arg211: f32 loc("transformer.h.0.ln_1"(#loc8))):
      %297 = "arith.truncf"(%arg210) : (f64) -> f32 loc(#loc32)
      "linalg.yield"(%297) : (f32) -> () loc(#loc32)
    }) : (tensor<1x5x1xf64>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc32)
    %87 = "linalg.fill"(%7, %85) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg208: f32 loc(unknown), %arg209: f32 loc(unknown)):
      "linalg.yield"(%arg208) : (f32) -> () loc(#loc)
    }) : (f32, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc32)
    %88 = "linalg.generic"(%42, %87) <{indexing_maps = [#map1, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg206: f32 loc("transformer"(#loc14)), %arg207: f32 loc("transformer.h.0.ln_1"(#loc8))):
      %296 = "arith.addf"(%arg206, %arg207) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc32)
      "linalg.yield"(%296) : (f32) -> () loc(#loc32)
    }) : (tensor<1x5x16xf32>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc32)
    %89 = "linalg.generic"(%88, %85) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg204: f32 loc("transformer.h.0.ln_1"(#loc8)), %arg205: f32 loc("transformer.h.0.ln_1"(#loc8))):
      %295 = "arith.divf"(%arg204, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc32)
      "linalg.yield"(%295) : (f32) -> () loc(#loc32)
    }) : (tensor<1x5x1xf32>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc32)
    %90 = "linalg.generic"(%86, %85) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg202: f32 loc("transformer.h.0.ln_1"(#loc8)), %arg203: f32 loc("transformer.h.0.ln_1"(#loc8))):
      %293 = "arith.truncf"(%29) : (f64) -> f32 loc(#loc32)
      %294 = "arith.addf"(%arg202, %293) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc32)
      "linalg.yield"(%294) : (f32) -> () loc(#loc32)
    }) : (tensor<1x5x1xf32>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc32)
    %91 = "linalg.generic"(%90, %85) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg200: f32 loc("transformer.h.0.ln_1"(#loc8)), %arg201: f32 loc("transformer.h.0.ln_1"(#loc8))):
      %292 = "math.rsqrt"(%arg200) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32 loc(#loc32)
      "linalg.yield"(%292) : (f32) -> () loc(#loc32)
    }) : (tensor<1x5x1xf32>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc32)
    %92 = "linalg.generic"(%42, %89, %36) <{indexing_maps = [#map1, #map11, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg197: f32 loc("transformer"(#loc14)), %arg198: f32 loc("transformer.h.0.ln_1"(#loc8)), %arg199: f32 loc("transformer.h.0.ln_1"(#loc8))):
      %291 = "arith.subf"(%arg197, %arg198) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc32)
      "linalg.yield"(%291) : (f32) -> () loc(#loc32)
    }) : (tensor<1x5x16xf32>, tensor<1x5x1xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc32)
    %93 = "linalg.generic"(%92, %91, %36) <{indexing_maps = [#map1, #map11, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg194: f32 loc("transformer.h.0.ln_1"(#loc8)), %arg195: f32 loc("transformer.h.0.ln_1"(#loc8)), %arg196: f32 loc("transformer.h.0.ln_1"(#loc8))):
      %290 = "arith.mulf"(%arg194, %arg195) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc32)
      "linalg.yield"(%290) : (f32) -> () loc(#loc32)
    }) : (tensor<1x5x16xf32>, tensor<1x5x1xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc32)
    %94 = "linalg.generic"(%93, %28, %36) <{indexing_maps = [#map1, #map12, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg191: f32 loc("transformer.h.0.ln_1"(#loc8)), %arg192: f32 loc("transformer.h.0.ln_1"(#loc8)), %arg193: f32 loc("transformer.h.0.ln_1"(#loc8))):
      %289 = "arith.mulf"(%arg191, %arg192) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc32)
      "linalg.yield"(%289) : (f32) -> () loc(#loc32)
    }) : (tensor<1x5x16xf32>, tensor<16xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc32)
    %95 = "linalg.generic"(%94, %27, %36) <{indexing_maps = [#map1, #map12, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg188: f32 loc("transformer.h.0.ln_1"(#loc8)), %arg189: f32 loc("transformer.h.0.ln_1"(#loc8)), %arg190: f32 loc("transformer.h.0.ln_1"(#loc8))):
      %288 = "arith.addf"(%arg188, %arg189) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc32)
      "linalg.yield"(%288) : (f32) -> () loc(#loc32)
    }) : (tensor<1x5x16xf32>, tensor<16xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc32)
    %96 = "tensor.collapse_shape"(%95) <{reassociation = [[0, 1], [2]]}> : (tensor<1x5x16xf32>) -> tensor<5x16xf32> loc(#loc31)
    %97 = "tensor.empty"() : () -> tensor<5x48xf32> loc(#loc31)
    %98 = "linalg.fill"(%7, %97) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg186: f32 loc(unknown), %arg187: f32 loc(unknown)):
      "linalg.yield"(%arg186) : (f32) -> () loc(#loc)
    }) : (f32, tensor<5x48xf32>) -> tensor<5x48xf32> loc(#loc31)
    %99 = "linalg.matmul"(%96, %26, %98) <{indexing_maps = [#map13, #map14, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg183: f32 loc(unknown), %arg184: f32 loc(unknown), %arg185: f32 loc(unknown)):
      %286 = "arith.mulf"(%arg183, %arg184) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      %287 = "arith.addf"(%arg185, %286) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      "linalg.yield"(%287) : (f32) -> () loc(#loc)
    }) : (tensor<5x16xf32>, tensor<16x48xf32>, tensor<5x48xf32>) -> tensor<5x48xf32> loc(#loc31)
    %100 = "linalg.generic"(%25, %97) <{indexing_maps = [#map15, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg181: f32 loc("transformer.h.0.attn.c_attn"(#loc5)), %arg182: f32 loc("transformer.h.0.attn.c_attn"(#loc5))):
      "linalg.yield"(%arg181) : (f32) -> () loc(#loc31)
    }) : (tensor<48xf32>, tensor<5x48xf32>) -> tensor<5x48xf32> loc(#loc31)
    %101 = "linalg.generic"(%99, %100, %97) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg178: f32 loc("transformer.h.0.attn.c_attn"(#loc5)), %arg179: f32 loc("transformer.h.0.attn.c_attn"(#loc5)), %arg180: f32 loc("transformer.h.0.attn.c_attn"(#loc5))):
      %285 = "arith.addf"(%arg178, %arg179) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc31)
      "linalg.yield"(%285) : (f32) -> () loc(#loc31)
    }) : (tensor<5x48xf32>, tensor<5x48xf32>, tensor<5x48xf32>) -> tensor<5x48xf32> loc(#loc31)
    %102 = "tensor.expand_shape"(%101) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 5, 48>}> : (tensor<5x48xf32>) -> tensor<1x5x48xf32> loc(#loc39)
    %103 = "tensor.extract_slice"(%102) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0>, static_sizes = array<i64: 1, 5, 16>, static_strides = array<i64: 1, 1, 1>}> : (tensor<1x5x48xf32>) -> tensor<1x5x16xf32> loc(#loc40)
    %104 = "tensor.extract_slice"(%102) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 16>, static_sizes = array<i64: 1, 5, 16>, static_strides = array<i64: 1, 1, 1>}> : (tensor<1x5x48xf32>) -> tensor<1x5x16xf32> loc(#loc40)
    %105 = "tensor.extract_slice"(%102) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 32>, static_sizes = array<i64: 1, 5, 16>, static_strides = array<i64: 1, 1, 1>}> : (tensor<1x5x48xf32>) -> tensor<1x5x16xf32> loc(#loc40)
    %106 = "tensor.expand_shape"(%104) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 1, 5, 2, 8>}> : (tensor<1x5x16xf32>) -> tensor<1x5x2x8xf32> loc(#loc41)
    %107 = "tensor.expand_shape"(%105) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 1, 5, 2, 8>}> : (tensor<1x5x16xf32>) -> tensor<1x5x2x8xf32> loc(#loc42)
    %108 = "tensor.empty"() : () -> tensor<1x2x5x8xf32> loc(#loc42)
    %109 = "linalg.transpose"(%107, %108) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg176: f32 loc("transformer.h.0.attn"(#loc18)), %arg177: f32 loc("transformer.h.0.attn"(#loc18))):
      "linalg.yield"(%arg176) : (f32) -> () loc(#loc42)
    }) : (tensor<1x5x2x8xf32>, tensor<1x2x5x8xf32>) -> tensor<1x2x5x8xf32> loc(#loc42)
    %110 = "tensor.expand_shape"(%103) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 1, 5, 2, 8>}> : (tensor<1x5x16xf32>) -> tensor<1x5x2x8xf32> loc(#loc43)
    %111 = "linalg.transpose"(%110, %108) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg174: f32 loc("transformer.h.0.attn"(#loc19)), %arg175: f32 loc("transformer.h.0.attn"(#loc19))):
      "linalg.yield"(%arg174) : (f32) -> () loc(#loc43)
    }) : (tensor<1x5x2x8xf32>, tensor<1x2x5x8xf32>) -> tensor<1x2x5x8xf32> loc(#loc43)
    %112 = "tensor.empty"() : () -> tensor<1x2x8x5xf32> loc(#loc24)
    %113 = "linalg.transpose"(%106, %112) <{permutation = array<i64: 0, 2, 3, 1>}> ({
    ^bb0(%arg172: f32 loc("transformer.h.0.attn"(#loc17)), %arg173: f32 loc("transformer.h.0.attn"(#loc3))):
      "linalg.yield"(%arg172) : (f32) -> () loc(#loc24)
    }) : (tensor<1x5x2x8xf32>, tensor<1x2x8x5xf32>) -> tensor<1x2x8x5xf32> loc(#loc24)
    %114 = "tensor.collapse_shape"(%111) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x2x5x8xf32>) -> tensor<2x5x8xf32> loc(#loc24)
    %115 = "tensor.collapse_shape"(%113) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x2x8x5xf32>) -> tensor<2x8x5xf32> loc(#loc24)
    %116 = "tensor.empty"() : () -> tensor<2x5x5xf32> loc(#loc24)
    %117 = "linalg.fill"(%7, %116) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg170: f32 loc(unknown), %arg171: f32 loc(unknown)):
      "linalg.yield"(%arg170) : (f32) -> () loc(#loc)
    }) : (f32, tensor<2x5x5xf32>) -> tensor<2x5x5xf32> loc(#loc24)
    %118 = "linalg.batch_matmul"(%114, %115, %117) <{indexing_maps = [#map16, #map17, #map18], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg167: f32 loc(unknown), %arg168: f32 loc(unknown), %arg169: f32 loc(unknown)):
      %283 = "arith.mulf"(%arg167, %arg168) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      %284 = "arith.addf"(%arg169, %283) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      "linalg.yield"(%284) : (f32) -> () loc(#loc)
    }) : (tensor<2x5x8xf32>, tensor<2x8x5xf32>, tensor<2x5x5xf32>) -> tensor<2x5x5xf32> loc(#loc24)
    %119 = "tensor.expand_shape"(%118) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 1, 2, 5, 5>}> : (tensor<2x5x5xf32>) -> tensor<1x2x5x5xf32> loc(#loc24)
    %120 = "tensor.empty"() : () -> tensor<1x2x5x5xf32> loc(#loc24)
    %121 = "linalg.generic"(%119, %120) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg165: f32 loc("transformer.h.0.attn"(#loc3)), %arg166: f32 loc("transformer.h.0.attn"(#loc3))):
      %281 = "arith.truncf"(%24) : (f64) -> f32 loc(#loc24)
      %282 = "arith.mulf"(%arg165, %281) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc24)
      "linalg.yield"(%282) : (f32) -> () loc(#loc24)
    }) : (tensor<1x2x5x5xf32>, tensor<1x2x5x5xf32>) -> tensor<1x2x5x5xf32> loc(#loc24)
    %122 = "linalg.generic"(%121, %74, %120) <{indexing_maps = [#map6, #map19, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg162: f32 loc("transformer.h.0.attn"(#loc3)), %arg163: f32 loc("transformer"(#loc2)), %arg164: f32 loc("transformer.h.0.attn"(#loc3))):
      %280 = "arith.addf"(%arg162, %arg163) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc24)
      "linalg.yield"(%280) : (f32) -> () loc(#loc24)
    }) : (tensor<1x2x5x5xf32>, tensor<1x1x5x5xf32>, tensor<1x2x5x5xf32>) -> tensor<1x2x5x5xf32> loc(#loc24)
    %123 = "tensor.empty"() : () -> tensor<1x2x5xi64> loc(#loc24)
    %124 = "linalg.fill"(%0, %123) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg160: i64 loc(unknown), %arg161: i64 loc(unknown)):
      "linalg.yield"(%arg160) : (i64) -> () loc(#loc)
    }) : (i64, tensor<1x2x5xi64>) -> tensor<1x2x5xi64> loc(#loc24)
    %125 = "tensor.empty"() : () -> tensor<1x2x5xf32> loc(#loc24)
    %126 = "linalg.fill"(%8, %125) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg158: f32 loc(unknown), %arg159: f32 loc(unknown)):
      "linalg.yield"(%arg158) : (f32) -> () loc(#loc)
    }) : (f32, tensor<1x2x5xf32>) -> tensor<1x2x5xf32> loc(#loc24)
    %127:2 = "linalg.generic"(%122, %126, %124) <{indexing_maps = [#map6, #map18, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg155: f32 loc("transformer.h.0.attn"(#loc3)), %arg156: f32 loc("transformer.h.0.attn"(#loc3)), %arg157: i64 loc("transformer.h.0.attn"(#loc3))):
      %275 = "linalg.index"() <{dim = 3 : i64}> : () -> index loc(#loc24)
      %276 = "arith.index_cast"(%275) : (index) -> i64 loc(#loc24)
      %277 = "arith.maximumf"(%arg155, %arg156) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc24)
      %278 = "arith.cmpf"(%arg155, %arg156) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1 loc(#loc24)
      %279 = "arith.select"(%278, %276, %arg157) : (i1, i64, i64) -> i64 loc(#loc24)
      "linalg.yield"(%277, %279) : (f32, i64) -> () loc(#loc24)
    }) : (tensor<1x2x5x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xi64>) -> (tensor<1x2x5xf32>, tensor<1x2x5xi64>) loc(#loc24)
    %128 = "tensor.expand_shape"(%127#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 1, 2, 5, 1>}> : (tensor<1x2x5xf32>) -> tensor<1x2x5x1xf32> loc(#loc24)
    %129 = "linalg.generic"(%122, %128, %120) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg152: f32 loc("transformer.h.0.attn"(#loc3)), %arg153: f32 loc("transformer.h.0.attn"(#loc3)), %arg154: f32 loc("transformer.h.0.attn"(#loc3))):
      %274 = "arith.subf"(%arg152, %arg153) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc24)
      "linalg.yield"(%274) : (f32) -> () loc(#loc24)
    }) : (tensor<1x2x5x5xf32>, tensor<1x2x5x1xf32>, tensor<1x2x5x5xf32>) -> tensor<1x2x5x5xf32> loc(#loc24)
    %130 = "linalg.generic"(%129, %120) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg150: f32 loc("transformer.h.0.attn"(#loc3)), %arg151: f32 loc("transformer.h.0.attn"(#loc3))):
      %273 = "math.exp"(%arg150) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32 loc(#loc24)
      "linalg.yield"(%273) : (f32) -> () loc(#loc24)
    }) : (tensor<1x2x5x5xf32>, tensor<1x2x5x5xf32>) -> tensor<1x2x5x5xf32> loc(#loc24)
    %131 = "tensor.empty"() : () -> tensor<1x2x5x1xf32> loc(#loc24)
    %132 = "linalg.fill"(%7, %131) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg148: f32 loc(unknown), %arg149: f32 loc(unknown)):
      "linalg.yield"(%arg148) : (f32) -> () loc(#loc)
    }) : (f32, tensor<1x2x5x1xf32>) -> tensor<1x2x5x1xf32> loc(#loc24)
    %133 = "linalg.generic"(%130, %132) <{indexing_maps = [#map6, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg146: f32 loc("transformer.h.0.attn"(#loc3)), %arg147: f32 loc("transformer.h.0.attn"(#loc3))):
      %272 = "arith.addf"(%arg146, %arg147) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc24)
      "linalg.yield"(%272) : (f32) -> () loc(#loc24)
    }) : (tensor<1x2x5x5xf32>, tensor<1x2x5x1xf32>) -> tensor<1x2x5x1xf32> loc(#loc24)
    %134 = "linalg.generic"(%130, %133, %120) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg143: f32 loc("transformer.h.0.attn"(#loc3)), %arg144: f32 loc("transformer.h.0.attn"(#loc3)), %arg145: f32 loc("transformer.h.0.attn"(#loc3))):
      %271 = "arith.divf"(%arg143, %arg144) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc24)
      "linalg.yield"(%271) : (f32) -> () loc(#loc24)
    }) : (tensor<1x2x5x5xf32>, tensor<1x2x5x1xf32>, tensor<1x2x5x5xf32>) -> tensor<1x2x5x5xf32> loc(#loc24)
    %135 = "tensor.collapse_shape"(%134) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x2x5x5xf32>) -> tensor<2x5x5xf32> loc(#loc24)
    %136 = "tensor.collapse_shape"(%109) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x2x5x8xf32>) -> tensor<2x5x8xf32> loc(#loc24)
    %137 = "tensor.empty"() : () -> tensor<2x5x8xf32> loc(#loc24)
    %138 = "linalg.fill"(%7, %137) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg141: f32 loc(unknown), %arg142: f32 loc(unknown)):
      "linalg.yield"(%arg141) : (f32) -> () loc(#loc)
    }) : (f32, tensor<2x5x8xf32>) -> tensor<2x5x8xf32> loc(#loc24)
    %139 = "linalg.batch_matmul"(%135, %136, %138) <{indexing_maps = [#map16, #map17, #map18], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg138: f32 loc(unknown), %arg139: f32 loc(unknown), %arg140: f32 loc(unknown)):
      %269 = "arith.mulf"(%arg138, %arg139) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      %270 = "arith.addf"(%arg140, %269) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      "linalg.yield"(%270) : (f32) -> () loc(#loc)
    }) : (tensor<2x5x5xf32>, tensor<2x5x8xf32>, tensor<2x5x8xf32>) -> tensor<2x5x8xf32> loc(#loc24)
    %140 = "tensor.expand_shape"(%139) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 1, 2, 5, 8>}> : (tensor<2x5x8xf32>) -> tensor<1x2x5x8xf32> loc(#loc24)
    %141 = "tensor.empty"() : () -> tensor<1x5x2x8xf32> loc(#loc24)
    %142 = "linalg.transpose"(%140, %141) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg136: f32 loc("transformer.h.0.attn"(#loc3)), %arg137: f32 loc("transformer.h.0.attn"(#loc3))):
      "linalg.yield"(%arg136) : (f32) -> () loc(#loc24)
    }) : (tensor<1x2x5x8xf32>, tensor<1x5x2x8xf32>) -> tensor<1x5x2x8xf32> loc(#loc24)
    %143 = "tensor.collapse_shape"(%142) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<1x5x2x8xf32>) -> tensor<5x16xf32> loc(#loc30)
    %144 = "tensor.empty"() : () -> tensor<5x16xf32> loc(#loc30)
    %145 = "linalg.fill"(%7, %144) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg134: f32 loc(unknown), %arg135: f32 loc(unknown)):
      "linalg.yield"(%arg134) : (f32) -> () loc(#loc)
    }) : (f32, tensor<5x16xf32>) -> tensor<5x16xf32> loc(#loc30)
    %146 = "linalg.matmul"(%143, %23, %145) <{indexing_maps = [#map13, #map14, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg131: f32 loc(unknown), %arg132: f32 loc(unknown), %arg133: f32 loc(unknown)):
      %267 = "arith.mulf"(%arg131, %arg132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      %268 = "arith.addf"(%arg133, %267) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      "linalg.yield"(%268) : (f32) -> () loc(#loc)
    }) : (tensor<5x16xf32>, tensor<16x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32> loc(#loc30)
    %147 = "linalg.generic"(%22, %144) <{indexing_maps = [#map15, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg129: f32 loc("transformer.h.0.attn.c_proj"(#loc5)), %arg130: f32 loc("transformer.h.0.attn.c_proj"(#loc5))):
      "linalg.yield"(%arg129) : (f32) -> () loc(#loc30)
    }) : (tensor<16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32> loc(#loc30)
    %148 = "linalg.generic"(%146, %147, %144) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg126: f32 loc("transformer.h.0.attn.c_proj"(#loc5)), %arg127: f32 loc("transformer.h.0.attn.c_proj"(#loc5)), %arg128: f32 loc("transformer.h.0.attn.c_proj"(#loc5))):
      %266 = "arith.addf"(%arg126, %arg127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc30)
      "linalg.yield"(%266) : (f32) -> () loc(#loc30)
    }) : (tensor<5x16xf32>, tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32> loc(#loc30)
    %149 = "tensor.expand_shape"(%148) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 5, 16>}> : (tensor<5x16xf32>) -> tensor<1x5x16xf32> loc(#loc44)
    %150 = "linalg.generic"(%149, %42, %36) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg123: f32 loc("transformer.h.0.attn.c_proj"(#loc15)), %arg124: f32 loc("transformer"(#loc14)), %arg125: f32 loc("transformer.h.0"(#loc20))):
      %265 = "arith.addf"(%arg123, %arg124) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc45)
      "linalg.yield"(%265) : (f32) -> () loc(#loc45)
    }) : (tensor<1x5x16xf32>, tensor<1x5x16xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc45)
    %151 = "linalg.generic"(%150, %75) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg121: f32 loc("transformer.h.0"(#loc20)), %arg122: f64 loc("transformer.h.0.ln_2"(#loc7))):
      %264 = "arith.extf"(%arg121) : (f32) -> f64 loc(#loc29)
      "linalg.yield"(%264) : (f64) -> () loc(#loc29)
    }) : (tensor<1x5x16xf32>, tensor<1x5x16xf64>) -> tensor<1x5x16xf64> loc(#loc29)
    %152 = "linalg.generic"(%151, %78) <{indexing_maps = [#map1, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg119: f64 loc("transformer.h.0.ln_2"(#loc7)), %arg120: f64 loc("transformer.h.0.ln_2"(#loc7))):
      %263 = "arith.addf"(%arg119, %arg120) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc29)
      "linalg.yield"(%263) : (f64) -> () loc(#loc29)
    }) : (tensor<1x5x16xf64>, tensor<1x5x1xf64>) -> tensor<1x5x1xf64> loc(#loc29)
    %153 = "linalg.generic"(%152, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg117: f64 loc("transformer.h.0.ln_2"(#loc7)), %arg118: f64 loc("transformer.h.0.ln_2"(#loc7))):
      %262 = "arith.divf"(%arg117, %32) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc29)
      "linalg.yield"(%262) : (f64) -> () loc(#loc29)
    }) : (tensor<1x5x1xf64>, tensor<1x5x1xf64>) -> tensor<1x5x1xf64> loc(#loc29)
    %154 = "linalg.generic"(%151, %153, %75) <{indexing_maps = [#map1, #map11, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg114: f64 loc("transformer.h.0.ln_2"(#loc7)), %arg115: f64 loc("transformer.h.0.ln_2"(#loc7)), %arg116: f64 loc("transformer.h.0.ln_2"(#loc7))):
      %261 = "arith.subf"(%arg114, %arg115) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc29)
      "linalg.yield"(%261) : (f64) -> () loc(#loc29)
    }) : (tensor<1x5x16xf64>, tensor<1x5x1xf64>, tensor<1x5x16xf64>) -> tensor<1x5x16xf64> loc(#loc29)
    %155 = "linalg.generic"(%154, %154, %75) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg111: f64 loc("transformer.h.0.ln_2"(#loc7)), %arg112: f64 loc("transformer.h.0.ln_2"(#loc7)), %arg113: f64 loc("transformer.h.0.ln_2"(#loc7))):
      %260 = "arith.mulf"(%arg111, %arg112) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc29)
      "linalg.yield"(%260) : (f64) -> () loc(#loc29)
    }) : (tensor<1x5x16xf64>, tensor<1x5x16xf64>, tensor<1x5x16xf64>) -> tensor<1x5x16xf64> loc(#loc29)
    %156 = "linalg.generic"(%155, %78) <{indexing_maps = [#map1, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg109: f64 loc("transformer.h.0.ln_2"(#loc7)), %arg110: f64 loc("transformer.h.0.ln_2"(#loc7))):
      %259 = "arith.addf"(%arg109, %arg110) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc29)
      "linalg.yield"(%259) : (f64) -> () loc(#loc29)
    }) : (tensor<1x5x16xf64>, tensor<1x5x1xf64>) -> tensor<1x5x1xf64> loc(#loc29)
    %157 = "linalg.generic"(%156, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg107: f64 loc("transformer.h.0.ln_2"(#loc7)), %arg108: f64 loc("transformer.h.0.ln_2"(#loc7))):
      %258 = "arith.divf"(%arg107, %32) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc29)
      "linalg.yield"(%258) : (f64) -> () loc(#loc29)
    }) : (tensor<1x5x1xf64>, tensor<1x5x1xf64>) -> tensor<1x5x1xf64> loc(#loc29)
    %158 = "linalg.generic"(%157, %85) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg105: f64 loc("transformer.h.0.ln_2"(#loc7)), %arg106: f32 loc("transformer.h.0.ln_2"(#loc7))):
      %257 = "arith.truncf"(%arg105) : (f64) -> f32 loc(#loc29)
      "linalg.yield"(%257) : (f32) -> () loc(#loc29)
    }) : (tensor<1x5x1xf64>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc29)
    %159 = "linalg.generic"(%150, %87) <{indexing_maps = [#map1, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg103: f32 loc("transformer.h.0"(#loc20)), %arg104: f32 loc("transformer.h.0.ln_2"(#loc7))):
      %256 = "arith.addf"(%arg103, %arg104) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc29)
      "linalg.yield"(%256) : (f32) -> () loc(#loc29)
    }) : (tensor<1x5x16xf32>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc29)
    %160 = "linalg.generic"(%159, %85) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg101: f32 loc("transformer.h.0.ln_2"(#loc7)), %arg102: f32 loc("transformer.h.0.ln_2"(#loc7))):
      %255 = "arith.divf"(%arg101, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc29)
      "linalg.yield"(%255) : (f32) -> () loc(#loc29)
    }) : (tensor<1x5x1xf32>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc29)
    %161 = "linalg.generic"(%158, %85) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg99: f32 loc("transformer.h.0.ln_2"(#loc7)), %arg100: f32 loc("transformer.h.0.ln_2"(#loc7))):
      %253 = "arith.truncf"(%29) : (f64) -> f32 loc(#loc29)
      %254 = "arith.addf"(%arg99, %253) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc29)
      "linalg.yield"(%254) : (f32) -> () loc(#loc29)
    }) : (tensor<1x5x1xf32>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc29)
    %162 = "linalg.generic"(%161, %85) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg97: f32 loc("transformer.h.0.ln_2"(#loc7)), %arg98: f32 loc("transformer.h.0.ln_2"(#loc7))):
      %252 = "math.rsqrt"(%arg97) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32 loc(#loc29)
      "linalg.yield"(%252) : (f32) -> () loc(#loc29)
    }) : (tensor<1x5x1xf32>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc29)
    %163 = "linalg.generic"(%150, %160, %36) <{indexing_maps = [#map1, #map11, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg94: f32 loc("transformer.h.0"(#loc20)), %arg95: f32 loc("transformer.h.0.ln_2"(#loc7)), %arg96: f32 loc("transformer.h.0.ln_2"(#loc7))):
      %251 = "arith.subf"(%arg94, %arg95) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc29)
      "linalg.yield"(%251) : (f32) -> () loc(#loc29)
    }) : (tensor<1x5x16xf32>, tensor<1x5x1xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc29)
    %164 = "linalg.generic"(%163, %162, %36) <{indexing_maps = [#map1, #map11, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg91: f32 loc("transformer.h.0.ln_2"(#loc7)), %arg92: f32 loc("transformer.h.0.ln_2"(#loc7)), %arg93: f32 loc("transformer.h.0.ln_2"(#loc7))):
      %250 = "arith.mulf"(%arg91, %arg92) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc29)
      "linalg.yield"(%250) : (f32) -> () loc(#loc29)
    }) : (tensor<1x5x16xf32>, tensor<1x5x1xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc29)
    %165 = "linalg.generic"(%164, %21, %36) <{indexing_maps = [#map1, #map12, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg88: f32 loc("transformer.h.0.ln_2"(#loc7)), %arg89: f32 loc("transformer.h.0.ln_2"(#loc7)), %arg90: f32 loc("transformer.h.0.ln_2"(#loc7))):
      %249 = "arith.mulf"(%arg88, %arg89) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc29)
      "linalg.yield"(%249) : (f32) -> () loc(#loc29)
    }) : (tensor<1x5x16xf32>, tensor<16xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc29)
    %166 = "linalg.generic"(%165, %20, %36) <{indexing_maps = [#map1, #map12, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg85: f32 loc("transformer.h.0.ln_2"(#loc7)), %arg86: f32 loc("transformer.h.0.ln_2"(#loc7)), %arg87: f32 loc("transformer.h.0.ln_2"(#loc7))):
      %248 = "arith.addf"(%arg85, %arg86) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc29)
      "linalg.yield"(%248) : (f32) -> () loc(#loc29)
    }) : (tensor<1x5x16xf32>, tensor<16xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc29)
    %167 = "tensor.collapse_shape"(%166) <{reassociation = [[0, 1], [2]]}> : (tensor<1x5x16xf32>) -> tensor<5x16xf32> loc(#loc28)
    %168 = "tensor.empty"() : () -> tensor<5x64xf32> loc(#loc28)
    %169 = "linalg.fill"(%7, %168) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg83: f32 loc(unknown), %arg84: f32 loc(unknown)):
      "linalg.yield"(%arg83) : (f32) -> () loc(#loc)
    }) : (f32, tensor<5x64xf32>) -> tensor<5x64xf32> loc(#loc28)
    %170 = "linalg.matmul"(%167, %19, %169) <{indexing_maps = [#map13, #map14, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg80: f32 loc(unknown), %arg81: f32 loc(unknown), %arg82: f32 loc(unknown)):
      %246 = "arith.mulf"(%arg80, %arg81) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      %247 = "arith.addf"(%arg82, %246) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      "linalg.yield"(%247) : (f32) -> () loc(#loc)
    }) : (tensor<5x16xf32>, tensor<16x64xf32>, tensor<5x64xf32>) -> tensor<5x64xf32> loc(#loc28)
    %171 = "linalg.generic"(%18, %168) <{indexing_maps = [#map15, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg78: f32 loc("transformer.h.0.mlp.c_fc"(#loc5)), %arg79: f32 loc("transformer.h.0.mlp.c_fc"(#loc5))):
      "linalg.yield"(%arg78) : (f32) -> () loc(#loc28)
    }) : (tensor<64xf32>, tensor<5x64xf32>) -> tensor<5x64xf32> loc(#loc28)
    %172 = "linalg.generic"(%170, %171, %168) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg75: f32 loc("transformer.h.0.mlp.c_fc"(#loc5)), %arg76: f32 loc("transformer.h.0.mlp.c_fc"(#loc5)), %arg77: f32 loc("transformer.h.0.mlp.c_fc"(#loc5))):
      %245 = "arith.addf"(%arg75, %arg76) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc28)
      "linalg.yield"(%245) : (f32) -> () loc(#loc28)
    }) : (tensor<5x64xf32>, tensor<5x64xf32>, tensor<5x64xf32>) -> tensor<5x64xf32> loc(#loc28)
    %173 = "tensor.expand_shape"(%172) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 5, 64>}> : (tensor<5x64xf32>) -> tensor<1x5x64xf32> loc(#loc46)
    %174 = "tensor.empty"() : () -> tensor<1x5x64xf32> loc(#loc27)
    %175 = "linalg.generic"(%173, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg73: f32 loc("transformer.h.0.mlp.c_fc"(#loc15)), %arg74: f32 loc("transformer.h.0.mlp.act"(#loc6))):
      %244 = "arith.mulf"(%arg73, %34) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc27)
      "linalg.yield"(%244) : (f32) -> () loc(#loc27)
    }) : (tensor<1x5x64xf32>, tensor<1x5x64xf32>) -> tensor<1x5x64xf32> loc(#loc27)
    %176 = "linalg.generic"(%173, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg71: f32 loc("transformer.h.0.mlp.c_fc"(#loc15)), %arg72: f32 loc("transformer.h.0.mlp.act"(#loc6))):
      %243 = "math.fpowi"(%arg71, %1) <{fastmath = #arith.fastmath<none>}> : (f32, i64) -> f32 loc(#loc27)
      "linalg.yield"(%243) : (f32) -> () loc(#loc27)
    }) : (tensor<1x5x64xf32>, tensor<1x5x64xf32>) -> tensor<1x5x64xf32> loc(#loc27)
    %177 = "linalg.generic"(%176, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg69: f32 loc("transformer.h.0.mlp.act"(#loc6)), %arg70: f32 loc("transformer.h.0.mlp.act"(#loc6))):
      %241 = "arith.truncf"(%17) : (f64) -> f32 loc(#loc27)
      %242 = "arith.mulf"(%arg69, %241) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc27)
      "linalg.yield"(%242) : (f32) -> () loc(#loc27)
    }) : (tensor<1x5x64xf32>, tensor<1x5x64xf32>) -> tensor<1x5x64xf32> loc(#loc27)
    %178 = "linalg.generic"(%173, %177, %174) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg66: f32 loc("transformer.h.0.mlp.c_fc"(#loc15)), %arg67: f32 loc("transformer.h.0.mlp.act"(#loc6)), %arg68: f32 loc("transformer.h.0.mlp.act"(#loc6))):
      %240 = "arith.addf"(%arg66, %arg67) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc27)
      "linalg.yield"(%240) : (f32) -> () loc(#loc27)
    }) : (tensor<1x5x64xf32>, tensor<1x5x64xf32>, tensor<1x5x64xf32>) -> tensor<1x5x64xf32> loc(#loc27)
    %179 = "linalg.generic"(%178, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg64: f32 loc("transformer.h.0.mlp.act"(#loc6)), %arg65: f32 loc("transformer.h.0.mlp.act"(#loc6))):
      %238 = "arith.truncf"(%16) : (f64) -> f32 loc(#loc27)
      %239 = "arith.mulf"(%arg64, %238) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc27)
      "linalg.yield"(%239) : (f32) -> () loc(#loc27)
    }) : (tensor<1x5x64xf32>, tensor<1x5x64xf32>) -> tensor<1x5x64xf32> loc(#loc27)
    %180 = "linalg.generic"(%179, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg62: f32 loc("transformer.h.0.mlp.act"(#loc6)), %arg63: f32 loc("transformer.h.0.mlp.act"(#loc6))):
      %237 = "math.tanh"(%arg62) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32 loc(#loc27)
      "linalg.yield"(%237) : (f32) -> () loc(#loc27)
    }) : (tensor<1x5x64xf32>, tensor<1x5x64xf32>) -> tensor<1x5x64xf32> loc(#loc27)
    %181 = "linalg.generic"(%180, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg60: f32 loc("transformer.h.0.mlp.act"(#loc6)), %arg61: f32 loc("transformer.h.0.mlp.act"(#loc6))):
      %236 = "arith.addf"(%arg60, %35) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc27)
      "linalg.yield"(%236) : (f32) -> () loc(#loc27)
    }) : (tensor<1x5x64xf32>, tensor<1x5x64xf32>) -> tensor<1x5x64xf32> loc(#loc27)
    %182 = "linalg.generic"(%175, %181, %174) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg57: f32 loc("transformer.h.0.mlp.act"(#loc6)), %arg58: f32 loc("transformer.h.0.mlp.act"(#loc6)), %arg59: f32 loc("transformer.h.0.mlp.act"(#loc6))):
      %235 = "arith.mulf"(%arg57, %arg58) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc27)
      "linalg.yield"(%235) : (f32) -> () loc(#loc27)
    }) : (tensor<1x5x64xf32>, tensor<1x5x64xf32>, tensor<1x5x64xf32>) -> tensor<1x5x64xf32> loc(#loc27)
    %183 = "tensor.collapse_shape"(%182) <{reassociation = [[0, 1], [2]]}> : (tensor<1x5x64xf32>) -> tensor<5x64xf32> loc(#loc26)
    %184 = "linalg.matmul"(%183, %15, %145) <{indexing_maps = [#map13, #map14, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg54: f32 loc(unknown), %arg55: f32 loc(unknown), %arg56: f32 loc(unknown)):
      %233 = "arith.mulf"(%arg54, %arg55) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      %234 = "arith.addf"(%arg56, %233) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      "linalg.yield"(%234) : (f32) -> () loc(#loc)
    }) : (tensor<5x64xf32>, tensor<64x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32> loc(#loc26)
    %185 = "linalg.generic"(%14, %144) <{indexing_maps = [#map15, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg52: f32 loc("transformer.h.0.mlp.c_proj"(#loc5)), %arg53: f32 loc("transformer.h.0.mlp.c_proj"(#loc5))):
      "linalg.yield"(%arg52) : (f32) -> () loc(#loc26)
    }) : (tensor<16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32> loc(#loc26)
    %186 = "linalg.generic"(%184, %185, %144) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg49: f32 loc("transformer.h.0.mlp.c_proj"(#loc5)), %arg50: f32 loc("transformer.h.0.mlp.c_proj"(#loc5)), %arg51: f32 loc("transformer.h.0.mlp.c_proj"(#loc5))):
      %232 = "arith.addf"(%arg49, %arg50) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc26)
      "linalg.yield"(%232) : (f32) -> () loc(#loc26)
    }) : (tensor<5x16xf32>, tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32> loc(#loc26)
    %187 = "tensor.expand_shape"(%186) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 5, 16>}> : (tensor<5x16xf32>) -> tensor<1x5x16xf32> loc(#loc47)
    %188 = "linalg.generic"(%150, %187, %36) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg46: f32 loc("transformer.h.0"(#loc20)), %arg47: f32 loc("transformer.h.0.mlp.c_proj"(#loc15)), %arg48: f32 loc("transformer.h.0"(#loc21))):
      %231 = "arith.addf"(%arg46, %arg47) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc48)
      "linalg.yield"(%231) : (f32) -> () loc(#loc48)
    }) : (tensor<1x5x16xf32>, tensor<1x5x16xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc48)
    %189 = "linalg.generic"(%188, %75) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg44: f32 loc("transformer.h.0"(#loc21)), %arg45: f64 loc("transformer.ln_f"(#loc4))):
      %230 = "arith.extf"(%arg44) : (f32) -> f64 loc(#loc25)
      "linalg.yield"(%230) : (f64) -> () loc(#loc25)
    }) : (tensor<1x5x16xf32>, tensor<1x5x16xf64>) -> tensor<1x5x16xf64> loc(#loc25)
    %190 = "linalg.generic"(%189, %78) <{indexing_maps = [#map1, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg42: f64 loc("transformer.ln_f"(#loc4)), %arg43: f64 loc("transformer.ln_f"(#loc4))):
      %229 = "arith.addf"(%arg42, %arg43) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc25)
      "linalg.yield"(%229) : (f64) -> () loc(#loc25)
    }) : (tensor<1x5x16xf64>, tensor<1x5x1xf64>) -> tensor<1x5x1xf64> loc(#loc25)
    %191 = "linalg.generic"(%190, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg40: f64 loc("transformer.ln_f"(#loc4)), %arg41: f64 loc("transformer.ln_f"(#loc4))):
      %228 = "arith.divf"(%arg40, %32) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc25)
      "linalg.yield"(%228) : (f64) -> () loc(#loc25)
    }) : (tensor<1x5x1xf64>, tensor<1x5x1xf64>) -> tensor<1x5x1xf64> loc(#loc25)
    %192 = "linalg.generic"(%189, %191, %75) <{indexing_maps = [#map1, #map11, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg37: f64 loc("transformer.ln_f"(#loc4)), %arg38: f64 loc("transformer.ln_f"(#loc4)), %arg39: f64 loc("transformer.ln_f"(#loc4))):
      %227 = "arith.subf"(%arg37, %arg38) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc25)
      "linalg.yield"(%227) : (f64) -> () loc(#loc25)
    }) : (tensor<1x5x16xf64>, tensor<1x5x1xf64>, tensor<1x5x16xf64>) -> tensor<1x5x16xf64> loc(#loc25)
    %193 = "linalg.generic"(%192, %192, %75) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg34: f64 loc("transformer.ln_f"(#loc4)), %arg35: f64 loc("transformer.ln_f"(#loc4)), %arg36: f64 loc("transformer.ln_f"(#loc4))):
      %226 = "arith.mulf"(%arg34, %arg35) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc25)
      "linalg.yield"(%226) : (f64) -> () loc(#loc25)
    }) : (tensor<1x5x16xf64>, tensor<1x5x16xf64>, tensor<1x5x16xf64>) -> tensor<1x5x16xf64> loc(#loc25)
    %194 = "linalg.generic"(%193, %78) <{indexing_maps = [#map1, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg32: f64 loc("transformer.ln_f"(#loc4)), %arg33: f64 loc("transformer.ln_f"(#loc4))):
      %225 = "arith.addf"(%arg32, %arg33) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc25)
      "linalg.yield"(%225) : (f64) -> () loc(#loc25)
    }) : (tensor<1x5x16xf64>, tensor<1x5x1xf64>) -> tensor<1x5x1xf64> loc(#loc25)
    %195 = "linalg.generic"(%194, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg30: f64 loc("transformer.ln_f"(#loc4)), %arg31: f64 loc("transformer.ln_f"(#loc4))):
      %224 = "arith.divf"(%arg30, %32) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64 loc(#loc25)
      "linalg.yield"(%224) : (f64) -> () loc(#loc25)
    }) : (tensor<1x5x1xf64>, tensor<1x5x1xf64>) -> tensor<1x5x1xf64> loc(#loc25)
    %196 = "linalg.generic"(%195, %85) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg28: f64 loc("transformer.ln_f"(#loc4)), %arg29: f32 loc("transformer.ln_f"(#loc4))):
      %223 = "arith.truncf"(%arg28) : (f64) -> f32 loc(#loc25)
      "linalg.yield"(%223) : (f32) -> () loc(#loc25)
    }) : (tensor<1x5x1xf64>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc25)
    %197 = "linalg.generic"(%188, %87) <{indexing_maps = [#map1, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg26: f32 loc("transformer.h.0"(#loc21)), %arg27: f32 loc("transformer.ln_f"(#loc4))):
      %222 = "arith.addf"(%arg26, %arg27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc25)
      "linalg.yield"(%222) : (f32) -> () loc(#loc25)
    }) : (tensor<1x5x16xf32>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc25)
    %198 = "linalg.generic"(%197, %85) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg24: f32 loc("transformer.ln_f"(#loc4)), %arg25: f32 loc("transformer.ln_f"(#loc4))):
      %221 = "arith.divf"(%arg24, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc25)
      "linalg.yield"(%221) : (f32) -> () loc(#loc25)
    }) : (tensor<1x5x1xf32>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc25)
    %199 = "linalg.generic"(%196, %85) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg22: f32 loc("transformer.ln_f"(#loc4)), %arg23: f32 loc("transformer.ln_f"(#loc4))):
      %219 = "arith.truncf"(%29) : (f64) -> f32 loc(#loc25)
      %220 = "arith.addf"(%arg22, %219) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc25)
      "linalg.yield"(%220) : (f32) -> () loc(#loc25)
    }) : (tensor<1x5x1xf32>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc25)
    %200 = "linalg.generic"(%199, %85) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg20: f32 loc("transformer.ln_f"(#loc4)), %arg21: f32 loc("transformer.ln_f"(#loc4))):
      %218 = "math.rsqrt"(%arg20) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32 loc(#loc25)
      "linalg.yield"(%218) : (f32) -> () loc(#loc25)
    }) : (tensor<1x5x1xf32>, tensor<1x5x1xf32>) -> tensor<1x5x1xf32> loc(#loc25)
    %201 = "linalg.generic"(%188, %198, %36) <{indexing_maps = [#map1, #map11, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg17: f32 loc("transformer.h.0"(#loc21)), %arg18: f32 loc("transformer.ln_f"(#loc4)), %arg19: f32 loc("transformer.ln_f"(#loc4))):
      %217 = "arith.subf"(%arg17, %arg18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc25)
      "linalg.yield"(%217) : (f32) -> () loc(#loc25)
    }) : (tensor<1x5x16xf32>, tensor<1x5x1xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc25)
    %202 = "linalg.generic"(%201, %200, %36) <{indexing_maps = [#map1, #map11, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg14: f32 loc("transformer.ln_f"(#loc4)), %arg15: f32 loc("transformer.ln_f"(#loc4)), %arg16: f32 loc("transformer.ln_f"(#loc4))):
      %216 = "arith.mulf"(%arg14, %arg15) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc25)
      "linalg.yield"(%216) : (f32) -> () loc(#loc25)
    }) : (tensor<1x5x16xf32>, tensor<1x5x1xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc25)
    %203 = "linalg.generic"(%202, %13, %36) <{indexing_maps = [#map1, #map12, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg11: f32 loc("transformer.ln_f"(#loc4)), %arg12: f32 loc("transformer.ln_f"(#loc4)), %arg13: f32 loc("transformer.ln_f"(#loc4))):
      %215 = "arith.mulf"(%arg11, %arg12) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc25)
      "linalg.yield"(%215) : (f32) -> () loc(#loc25)
    }) : (tensor<1x5x16xf32>, tensor<16xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc25)
    %204 = "linalg.generic"(%203, %12, %36) <{indexing_maps = [#map1, #map12, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg8: f32 loc("transformer.ln_f"(#loc4)), %arg9: f32 loc("transformer.ln_f"(#loc4)), %arg10: f32 loc("transformer.ln_f"(#loc4))):
      %214 = "arith.addf"(%arg8, %arg9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc25)
      "linalg.yield"(%214) : (f32) -> () loc(#loc25)
    }) : (tensor<1x5x16xf32>, tensor<16xf32>, tensor<1x5x16xf32>) -> tensor<1x5x16xf32> loc(#loc25)
    %205 = "tensor.empty"() : () -> tensor<16x13xf32> loc(#loc49)
    %206 = "linalg.transpose"(%31, %205) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg6: f32 loc("transformer.wte"(#loc10)), %arg7: f32 loc("lm_head"(#loc22))):
      "linalg.yield"(%arg6) : (f32) -> () loc(#loc49)
    }) : (tensor<13x16xf32>, tensor<16x13xf32>) -> tensor<16x13xf32> loc(#loc49)
    %207 = "tensor.collapse_shape"(%204) <{reassociation = [[0, 1], [2]]}> : (tensor<1x5x16xf32>) -> tensor<5x16xf32> loc(#loc49)
    %208 = "tensor.empty"() : () -> tensor<5x13xf32> loc(#loc49)
    %209 = "linalg.fill"(%7, %208) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg4: f32 loc(unknown), %arg5: f32 loc(unknown)):
      "linalg.yield"(%arg4) : (f32) -> () loc(#loc)
    }) : (f32, tensor<5x13xf32>) -> tensor<5x13xf32> loc(#loc49)
    %210 = "linalg.matmul"(%207, %206, %209) <{indexing_maps = [#map13, #map14, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1: f32 loc(unknown), %arg2: f32 loc(unknown), %arg3: f32 loc(unknown)):
      %212 = "arith.mulf"(%arg1, %arg2) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      %213 = "arith.addf"(%arg3, %212) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc)
      "linalg.yield"(%213) : (f32) -> () loc(#loc)
    }) : (tensor<5x16xf32>, tensor<16x13xf32>, tensor<5x13xf32>) -> tensor<5x13xf32> loc(#loc49)
    %211 = "tensor.expand_shape"(%210) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 5, 13>}> : (tensor<5x13xf32>) -> tensor<1x5x13xf32> loc(#loc49)
    "func.return"(%211) : (tensor<1x5x13xf32>) -> () loc(#loc)
  }) : () -> () loc(#loc)
}) : () -> () loc(#loc)
#loc16 = loc("transformers/models/gpt2/modeling_gpt2.py":187:0)
#loc39 = loc("transformer.h.0.attn.c_attn"(#loc15))
#loc40 = loc("transformer.h.0.attn"(#loc16))

{-#
  dialect_resources: {
    builtin: {
      transformer.ln_f.bias: "0x04000000C0D84D3FB8A213BFBC3BFBBD7296A83E9E33A8BEDC7DE4BD4C8F82BE2FE6153F5413ACBE39CC6F3E08857CBF2A0580BE10BD08BE9EC7FE3DEC85BC3E9D88D93E",
      transformer.ln_f.weight: "0x040000000164903FE859303F2B23813F784CE43E3422513FDB2D7B3F0D819F3FBDF9213F50E4953F3CE7833FBB2B583FD7F0883F980E813FC130073FCC05A03F4F44A23F",
      transformer.h.0.mlp.c_proj.bias: "0x0400000003AAAC3FE0F52ABDC8F0803E94D5913E52CF3D3FD6BF86BFD6FCB53E77559A3EA0730EBDCAF8933EBCF9853F72B6243F8097663CF133393EE865C5BE9E301E3E",
      transformer.h.0.mlp.c_proj.weight: "0x04000000D6057CBD80191BBEEC93BBBDE26473BD1D260C3E223864BCA1665FBE17C2673DA2EF873D4A2D8EBC24C5483E41483B3EEACB903DA3552B3C686DD23D900CEFBAAED153BDAF00733E3C89F2BD6AC0D8BC8DFE743D33EDB7BDF88424BB860BD23C36D399BD6422F9BD128F67BD5F839ABD59E0C9BDF79A8DBD3FB206BEAA68E9BDE5AA943E2F9FA63C2F24F63DDFC1D8BDA0E2E6BD7A50C43D9BDD54BEB4CB53BE446D473E2893AFBCB4070EBE3C6470BD8322323C9E9862BD0823ACBB24F9723E3E44823DC60B20BEBCFE1BBE7CF3F63DEFE43C3EF4830CBCDC0EED3BB514333E0C10ECBDF24849BDB16F853D2952A2BD64E9B03D62F2433E1811913D70E068BD83BF853CF0E8BEBD75758B3C6E2503BEE72C3F3EC809863DCBE489BD45CB3F3D06091D3D4B35CABDE032D6BBED58873C23FD8ABD08FF023EE41DADBE30A303BE46A91A3EABE6BF3D304902BC23D17E3D28DB973D431F32BD9DB2123E6F96893E483111BEB769DFBD380E463E35D6583D2195DE3C1A54E5BDEAE6673D14588B3C9980A0BD7214FBBC9A9847BDB561863DECECBB3D95FE553EC81E68BDE196953EEA7A143C6807113DBF03CD3D7DEF9F3DDAB98E3DEE4F87BE562DF73D3238193DBA5E94BE6593183E8DAE11BD3A93973D928008BC78816ABC0C3167BE5A24F3BDD45984BD6BBAA83D98BD903D032FDC3C3696F1BC1B35473D50C2543EBA355D3E4A31E5BCF8AA8F3D68DE443DEE81F2BD3A5B4ABD99EC1F3E5A03EB3B31D0943E29995B3EEF7144BEFA5E3C3E8FAD513CA180D6BDA853573DDE5949BD60C5873E1C06C83B6E8F97BCA0AEF5BC6CA4563EC226133EDEC7863D361CA3BDB4FDC4BBE1F5353E0F83D9BD2D136C3E4D5A96BEC5A0CBBD7EC3F4BD1DDD4E3CCAAC31BE4990AA3C4C715CBE73C38D3C7C3228BEDB7D043E8EFC023E8A2E3A3C29F6763EE3CD583D3D45223ED81AD6BD926931BDC2C09E3D1D42903CA1C8E83DD10C26BD36B65ABD26B7EDBCCC073CBD186829BDFC58AABD7DB00EBDBCC217BEA593BBBD4815A43B907F48BE07E364BE1245D23DF89BC5BB463CFEBC9A77983BC84B7FBDAF83873CEDAB123D5A67ECBDA82F36BD2118523DEEF1E63BDC5E433C259EB8BD541BF73DE60384BE07175B3DDDC8D4BD70776FBB4F2AAA3D1C0F2A3E765EBE3D28A9F5BDD8344DBDA43DD8BD8C70EEBDD193A1BD8AB9903EBAA6763EE06612BED6652F3DF6D157BDCE05003D8047963D663E25BE6559453ED81F053E9BEE5E3C3A07BA3D806D9FBD08428FBC0134C9BD4076F5BCF6206C3DA03DDABB5BEC113E1E13D43D280B65BBA3838A3CC52545BE9483F5BD6C91C43D9BB7B1BD3D9FDBBD595930BDE1A6953D2010403DF420913DEE77453EBBEE8DBD70462DBE7ED5293D2BE3213E4F605E3E785AF33D119D333EAA0F453D721E10BDEE8A173E57A1F23CC88FA6BD22E8143E06EF99BD5D65443D7E08FB3DC0A9323E736302BE20D5433D27A7C2BD3D8E7D3CB87B413ECA660EBD34CF0BBD01619B3DAC3BF6BDF1930BBEC090073EE2690DBE0C27F83C10B6E73D4E45E8BDEE3630BD41E741BE870EF73D733B32BD88AF0BBE53B109BE324C64BE3EF974BDC88D8B3D22300FBEADB8263E4228253EC271FE3D7644FA3DADD603BDF1E1E93C18CC62BB68D74E3E42EFE1BC9835603DF64B96BC70C4013EBBE54A3D194157BE90BD383D4E9F4FBD2D937C3E48D3E33DAC5A59BDFEA120BCEA66A03EFBCA6D3E60B7483BDEF5843D888000BD8DD49DBD04474F3D1569E33DC79F733E3A43F5BDA2480EBE509407BE004D6DB944AFC2BB712330BE59A6DDBD783527BE68421E3DDAA6C03D93638E3E918BE43DF8F5B03D85731DBD9C56EE3D4EE1843D5AE6D3BDC6E5973D045085BD449612BE42F8BF3BFB10913D2E130B3E96666DBD36EEA53D6499E7BCACE9CF3D3A2E9A3C4D7806BE51FF95BDFD40D5BD907670BBAF5155BE07B484BD461204BE0034B837C0361F3D6793043DF055A3BD52BCDB3D2EAD833EC8466ABD2EF217BEF02BDD3D86E7BABCF07511BEF15A973D8D52453D340A3D3D9E00C2BD1A1DB23C9D34673E36BE023EEC07D8BC004E60BD9E56063E7356D0BD54CA74BDF23719BCAB7A5A3D6C6418BE6845A53E080D663EB76FA43D8425023EE7D5203DAC545F3E5AC804BD470E81BDBBBBFA3C13D9133ED3F4353E7DEABD3EE3DD83BDE0BE6CBDD7A7203E2E32623E046DCEBCBDD57B3D057899BD77946A3C2578DD3DA6A64BBE0AAC6B3C569BF7BDF14AD2BDF079803CC4F3B5BDC1672F3D883E36BD6EBFBD3D32E8ACBC5356D4BD19DB2B3E132F32BE5649273C605F20BE6F59AC3DD0FF943E1315A4BD9C71B2BC5834B8BCA30C043EAC2309BDC6C2183CC856AC3D05180EBE4FA233BD2AADC23DAC6B5D3D3AE50EBEC4CC53BD200CFD3DACCBEC3D9E188F3BCE70A0BD865F0A3EB0E86E3ABAC183BE070938BD238E1D3EE334143D2482D83DD709163DD90988BDD492723E28F456BDD4E03D3EA0A60D3EB52F51BEF0C84DBD6A42393E2A2C0C3D3390643DBCF310BE307E04BD98177FBEDED5C03BF24615BCBB49AE3DC84432BE25B7453E494BC4BD0BA3673E582833BE182377BE0A0AB3BC8D1585BD4AB98D3DDE284ABE5AFB303E2EF2C2BD26E7433C6E024CBEEC55ADBC08D3543EAED2DCBDB4FC2E3D42E6E33D4A3A55BCFE17B03D8F9A5ABE5AE3003ED7B21CBED0311EBC66C5943D259F7F3D50C46E3D4C4387BD6269C4BD40F349BC7630903DA8DA72BC3768B6BDD45F313E1F352B3E59578E3E7E111FBCE87E0EBDD6C57A3E6857DE3D4B11B33D1C0B8BBD3083EBBC02CCC03EFA336FBD139CE33DF1CE21BD68F3AEBDC9D5FB3D2C4692BE3C7FED3D32263F3CD8D09FBC689C6B3D3A218FBC2E7E3FBC07FE1C3DD5E02D3EB8AFA1BCA6EF5EBDDD60233E0B26393D9484443E3CCC313E012F6E3C126F5EBD98E7A6BEB95F393E8C76323D92FD0C3E40187E3933E4153D80BC77BABAD4123EA8D3423E84EBA63C9C5355BC0A9858BC83AA3CBDA26663BC7405AFBB982A933DA095923DCDE80A3C4415093D8A63243E704CA0BD2EEACBBD96E08A3D08AC243D3EAA9C3D289DCFBC83623FBEFA7195BC92991A3E8B2118BD89EA5A3E56F121BE42CDC73D8079C6BCFEB461BD903878BD11CEC03C3E077EBC170407BEA49908BDA6D9413E0770FB3D11AE483ECA0768BC533DF53D51C6293EF0AF233E8C753CBDA0CB0F3D2CE1AFBD188750BE31E9D8BD8320B7BD8A38AC3D5AC918BE2A8BF5BD8001AE3D48F08BBDFFE5FD3C9A3FF73DEEC8583D87DCDC3DC6CE873D5BC1AF3DB9B2143D4C2451BD9FB2BFBD427C39BDA4F497BB9C65C33CFBF9A03D9B38883D42BB0CBEE08E363EF2A79A3DEB5A01BE759BAABD904DB13DAF5EA2BD81978ABDDCC554BD511FB03D25EB343E4E391EBEB96930BEAC869EBE08FC983D603A0FBC3AF1BFBD993F65BE80330D3D80DCE0BB1E19873D3426CE3C07D03DBED3EF2FBEA98ADE3D7716CE3C53A0FC3DEC4736BE28C88ABD70DF863D2ADA1A3D120419BCE69FCE3C1B96C7BD7739773E76CB003EF1B3CBBDEA19483E4A31A23C385B48BDC9AC62BE4049AC3D9102153D7CE1773EEE90103D11C3473E5ACAAEBD6015E8BBB2E665BD968480BED5DB423E427B8B3D1A099F3D71DFDC3D59190ABDD4FCB83D5C40863CAA18243EB4B8B33DFDA20A3DBF108C3DA119BE3D5AD4213E08A711BD2BA5553DA5C4AC3C08098B3D4F33C03DCF75B03E7870AD3D072BC73D6D4B8BBD98011E3E007FF3BDD577A63E25A43CBDDA628DBC56ABE8BD03DD1EBE1E25053E1F2C3D3D4089D4BC0B900D3E15B2823C1A066DBE2FAECB3D85A39E3C48E9A33E5938723E00AD18BBF69F73BD80B7613D849975BD18643FBEA51127BEE164EC3C8364B03E1B79243E94559F3E4135643D4BDF853D5B8C7E3E71DB6BBE9649E2BD4319A03C9B0DD9BD4BDAEA3DA15F04BE4CD75D3C8A6521BEE2F8113EC7DA6C3E8ECF94BD7C53C33C312A4F3D1E65F4BD23455A3D4C10D6BBB6A3E33C44A2E03CCE38BB3D64B14BBD9B3A9C3D994C0CBE3FDD8A3E23B8883ED95EB1BD64F8C6BDAA00E23CF6EA203C198F9BBDFAA40ABD61E58C3C0D5AF63D140141BD4CAA903DB64EDFBC66E2653D02A6DEBDC60311BED17C4BBE1A9334BCDC0918BE01AFA8BD7EE15C3D0B5F87BD34B984BCE8FF0F3D0487AB3DCEDBFD3D42B789BDEEAEC43DFA5A413EA6A75C3C8FC5833D8EDE10BDF6B06C3D58D072BDC06DAB3D7A20073EA1B402BE269917BD1EB74ABEC4E16D3D0E0AEEBD7CAE81BD5004BFBC479AC2BD8A231CBD3D12163EFFF6AEBEE053AABD4B87C83C28BE31BEF89506BE6AA499BD72A3E23DBCBAA5BC018C403E0952673EC6EF113ED556B4BDE7845CBE26D5B13C2BAC83BDA8C805BB8CBECB3CDC37133E702A9E3C16700ABE1E146A3E88AB643D7705D4BD289D893D4E249F3D3245A23EEC91C5BDE03EFC3C62F214BC9738123ED00988BE9ADCD0BDC2C2313EAF08973DFCB224BE9EFA5ABDB61F7FBD6AA1833B959DA93DE85224BEAECC093ED41FC3BD2BC88B3C255689BD88A419BD4DBD3C3EE607B93B2AEB873EB6905CBD86CE2A3D022287BE263C48BE5865C03C6ED71CBD9283A83B9DB4F23DFA988C3ED60A843D7A60E33DCBFFDABD66BF49BD597E18BDA2ECC13CD83E773E4048E3BD9A09E83D680DD33CC459DE3DF637F5BD8AFACDBD9570533E4AB21B3DBD82483D58DAC2BB15244F3DF9E1863D9EBBAFBD58372A3E20831C3D64DCC93D47D9F03DCDB1E93D744DD83D9205E7BD63E40B3EB26DFBBC53D6183E0739EE3D30C6053A5AFD5FBD9AEBEF3DEC0C2B3B0000243E043B81BC6CED9FBCD55A36BD5820DD3DA35DB1BD104D083D927985BEB42F083C809EEEBA8CE7DF3CD45A383DEB18933C8909B03C80BEFDBD7C688F3D890C843C3874593D28E55E3DFC85033D25C215BED06D0A3E9246F43DFF753EBEADB1D8BD1E25063E2C7174BD26A4ACBC7BF4783D2B489DBD08C257BE1C78DABC31F8833C48F7543DB5492A3CC333413DE3F05C3E6766C83DCC46B3BC3826FEBC9DCBA7BD916B67BE566F1D3EFB799CBEC743C93DDCD509BCB8F9DB3D9C28743D6271F1BD93EA183D0735A7BD4D5CDBBDC21F4E3E06868E3D609C8D3DC488503D7A90613E7F429EBDFC49073C8002243D8E82C43DA2F5BDBC0A6A02BDE0E0033E307271BC1C3E063E40BF2A3DD8F4623D14381FBE8A5B183D3A578DBC14E33F3E386EFF3D0CD0DD3D4A592C3E23360FBED6BF1C3E3511933C8E810A3EBAD62DBCEB38213E5A3C693E56359E3C263B6BBC22FF333D8C5E9C3D94D16DBCE646E2BDEEB9693EEFE1FF3DDE3F753DE9C3E93DFF34883D72A7B43DCDD5DCBD607C293E20C2D73974D00F3E2AEB193DE715403C7B011F3DB4C8ACBC1E7AFDBD0E8AAB3B55D445BE92CD1BBD32D972BD664A4CBC38500CBD3845B4BD0B21313C842EA8BCF8FA613EB149B9BDA187B43D41B11ABD3027A33C24B9F8BD7670013D9A987E3D0E47D2BD9D74A63D1AD2323C1631233DD230BEBD70294DBD5F74D13D117025BDA3A0BFBD4059E7BCEAEE85BDF189A43C2D79503D5E8A563D05C2863E03E00BBE119D33BDF17AA5BD9206103E948C8E3B8380353ECE5EA7BD75E620BD90E8E13D6306A9BDA059E43C842DBA3D2EA172BD0914763E4B8C653EC7F7B13EE4ADAE3C72EBF6BDAA52763D3B3CA93D878D5BBEFA25E9BDA682723DF439203D3ECE0C3D9494A53D57C8323E8F1E0D3E79DAEF3D5E48C43D7C710B3E456D91BD",
      transformer.h.0.mlp.c_fc.bias: "0x040000007DAC503EB8C88ABD562EEA3E4E643CBE4516AE3EEAA9A63EA659A7BE52794EBEB0D9843EF8F52CBEA3214E3F9B34003EF8FA30BD37F0063F5216FFBE8FE8983E76808E3F2B19843F542D8CBE324C72BE0292043E042E133F2C58933F40F8D63E36CD893EC26F8FBE4CCD393F3C6AD4BDAA21CB3EE02DE8BE3831383E04291DBEDECB343F1EE9FF3E28F145BE88EA5BBEBA02F33E9E99843E9FEF653E342E933FC3196F3E722A31BF5275E4BE0CBB34BE46E1643E34E3283F0FF8963ECE8C0C3FCDAC4B3FFA1E28BE1CA3703F64E3D43ED2BE37BEB2BFEC3E6E39DD3EA24C4B3FD4F7943E32E155BEF049D93EC01EF83E0AE6133F53BA8F3EF880FE3D9061C6BD",
      transformer.h.0.mlp.c_fc.weight: "0x0400000043AD1F3FD6B26B3EA06C0EBD398B663E292205BEDA31B63E284CACBE9477873EA829AEBC3C859C3EA2AD43BE986F243C7CDA373E1B2723BEC5482B3D8638883E79C4D63DCBD3CA3E34A3543E0FD9BB3E5B390FBF08F677BE00D6D8BA20D9D23E54E3713EFC787B3E050F533EA0806C3EF170CFBEC0EE1ABED2C1A83EE42EB13D233DBB3EE06C8E3D700FA6BBE03F31BB8895BB3C5F317D3E00201CB95867573C1C0177BE3996723E1249A03E711C113ED6B3DDBD645AD13EC5622C3DD47ED5BD7DC4433E4EB163BE48BC513D54A7C5BD685C62BD96054CBE70ED2C3E7B99A6BE1D953DBE28A2723E663380BD92359DBE4381D93EA2CBF63D79C1793D106F683D38C154BD84134EBECC3F7DBE5F8F26BE187AFA3DBFACCBBE32F2B8BEFAA943BEA01C343DFD301D3E4C8D5BBEE499183DA19D723E563376BE1824E23C7455283CA24C1CBE41E6C33E7398053E7635D43EDF52BA3E5326DE3D4EE4063EF62F29BDF2117C3D6FFE543E51501B3EF4D0B4BC28E878BEACC551BE569319BD143559BE20A7123E0C28EF3E9018803E9F8A2DBECAF5AD3EA9B6B13E0A49253E5E133C3E2D5ABBBE54FC37BE24F1C4BDF4CB91BD0F7EB0BE78A60C3E2E123A3E71959D3DB892CD3E63284F3EFEB6303D1DF1AA3EE88A16BE8A4F823D0B642B3D026E64BEF619F73E0982A33E13070ABEEE5444BE80E3FC3B66F1603E2F63A4BEC6E6E4BDD8ACF13DB2FA88BDD0DB613B190216BE1C1A013EA68CB2BECA453DBDF426EDBEC83D01BC3449C3BC93E58CBEF008AFBEEAE98F3ECB13973D8A816EBD4876033F253B18BFEAE4313E92EB8B3D154C8C3D0239E23D68165B3C9B8F473EC000A2BD52DE963E046E7B3ED1A7143ED47007BE9FBBE13D2619F9BEAC03B5BD280B823D4A3186BEDE66653E8EAF253D004A50BEEC5DABBDDA450F3F720F683DB42E763EB4692FBEF613083E9CA6ECBE92B43D3FF640C13ECE1BE13E22BA2E3D85E3883E2498903E44C9B5BD0C88F63ECE91B03E9D39753EC8FF153DDA5069BE658B8BBE009168BDB2A39DBE26616CBEB60E853EDE8F80BD5475873EB82AC63E0D31663DAF12483E10B3BB3E9AF50F3EDCB6CBBDEA8C3EBE0036093D33A2B53EC97F823D5E2D1FBE6ACEADBD3B1C09BFEA36D83D70F250BE7A82303EFEC2B3BD8424FABE540E463E9B5EB83D26CC31BEC6D2883E220B643E662C0B3E901C76BEB44265BD46BFBB3D645D243FD6836E3E33FA0ABE3213E7BDA3BC943E882ECB3DA8005B3EEF28523E6EF3613D16921FBE6C5AFC3E2825E6BCADFB923D8257EF3D561129BD30B74DBDDEDFA33EA77CD53DA073AC3A1C42D7BDE1D2C73E249A6A3E1AD4883E0453943ED86092BE26D23BBE5446EFBCCE46CA3D2358F43D96C046BE9B4B073F324E003D8F3604BE52A8F33CF2871E3FA48FE6BDB2CD913E966EAE3EA34CA73E19DF893DFE0A153D84FBA5BD6AB8F0BE7ADDD3BE1BFBB8BE965BA13E4025EFBDF0995A3CC82ABEBEC61E58BEAC33E33DB84B37BE8ACD673DE4C2B63EB017C8BDDF4F813D80B69F3E46B465BD9C94C13D3B2D5E3E0E34BDBE708CB8BB3A51C63E66E790BD04CF87BEF46567BD7EA025BEFE2F69BDCE0C7BBED4B07BBD61E5A73E8C8C943ED0EE243D6409C23EB011903E816D923D813121BE67E73ABE36D2F73E0C4B093E5C4E80BE1C02E93D06EEBD3D4A00AC3D6A34233EB8EC6DBEAF04EA3EC2E8BA3E04E10F3FAEE817BD26248CBE971D863EA00BF53A1A7C67BDE4AC04BD6EA6F83E49EAD83EF6F369BED487BBBE4724483DB60D883E872235BE4562BB3EDE06333EE96DAE3EAA1B113F37D1FB3E0834A73B0CA9D03DF4886FBE563E85BEA637EC3E40C2493C1465D73C006EE73A2CBF1D3FDD57F63E001D373BD075D5BEBD9BABBE8E24B13EA27490BE24C491BC9F3A8B3EF4B5D43E2C78263E09986E3E30C87EBD7EF1A83E5243043F9808953E50ACBCBC0B37353EE379CF3E767A973DF201D03E62546CBDA514DC3E60E22DBC888FA63BA0FDACBD70F864BD9C2C8D3D90A3DDBB798CBB3DB386B03D84EF3E3EE806563E84CA363E843178BEB90612BFD2A6E93E5A67813EB0680CBEB633A83ECA9FA23E11C3AD3D689973BD9F47A93ED6A1063E0E7177BE3A33033E598D3B3E421B09BEEE607E3EA3063DBE7666633D46416CBECCAB893E3234A6BE226B6BBEC8C32ABE4459E6BD3BA4AC3E525F0C3F281899BCAA166DBE6E85923D12A0B7BEBE01193DF0BA423D862BD63D38BC873EEAAC993E420CB4BE2244823E2E2BCDBD5FC093BE902B90BD70C1FCBBA224183E2EB1873EE248243DE39EFE3E6242A33E8DA0763E154C9DBE00960CB9C27B2E3DCAECF43E4E4D17BD98FF4DBD7C0C723EF992213F1D7429BECAAD423E0D17483E3D45C7BE27B93D3E8FD5AA3E38C35FBEE660AABD8E2DBE3DA8276E3E2C35CCBCC0E8A7BBE889533E7A4CA2BDD05E78BC16E3663DFB0D613E600CD5BB985B853D12F219BE16504B3E0D46813DC7D2753E6CEE69BD189700BC2382BE3D1C35A13EACD1A2BC3B436D3EDCF5D73EB277AA3DEEE17A3E31BE2DBE3C3BD93D0F1EBA3D40BBF7BC093B403D99D2973DE077D03E8A4CA6BEC82B3F3EFD1EF63E384C85BC9227373E185AB2BCFDEF1EBE4AEC0EBD500B2A3D4A48C73EA731783EF4AF3D3C46D464BE4CDDB43E67EA0F3EA81CE1BED199FD3E505EA7BB7B34AC3EE435B6BE67243E3E4F9F453E072AD8BE5C68813CEB1416BE03F0CABEE6FB393E10A7013DD242FE3D75E4CF3E3C86BB3C2054C23E5090E8BDD8FE5F3CF04EDFBBE93C553EE43EBABC7E70E23D4C8F363EAD0A1EBF46DBAFBD64706ABE0EEA503E1BB9EF3E390523BEFDFD073F425E19BEEAD84C3E46B35A3E22E0A53D31E50CBEC2611C3D95C2A9BE063DC4BD5F6CC3BEABDC13BE236B6A3ECC3D913EA594373E185ACABDE47F70BD54D1B53E8532563EA66D9A3D38098FBC306F76BCAC86293EC53A99BEC6A1853E5266363D480D1EBED056393E835CA13E132BCB3E7A34DB3DA5556C3DC072C83E5801E43E40EBBABD9CB588BE1E689C3EB36E17BF402F183D064C8E3E00207ABEF8DFFCBDAAC0753DBC5C353EB27EE23D3C05943C2E45123EFA46083FF899433E7F47A13DC9F4CE3E2A8DC9BD2C6D8A3EE001533EEFCA033E7861A33E879A293FD0795FBDE68946BEA218E6BDFCBC883EBE25C03EF40454BD68F755BE7FEE8E3DC00ECC3C7F88063EC2995F3E3B5F83BEE6EFD4BD0C0A543C7BD71B3FF4F0023FABA8E93D63D88D3ECBBE31BE36DE6FBE317312BE54E95A3E918E3DBEAE30983E05AA043FB6CB45BEC9B4B53D0384003E903801BF4917AF3E3C44ED3DED848B3E4C635DBEAAE3A23E0C3C22BDAFAEF63E1C080C3EFC9F823E2674ED3C031E2E3E3D2A83BE06270B3FFCDAC4BE2A1365BEB03ACA3DE46B38BDEBEF82BE33345A3EF7E815BF8236053EE0AE323E7DB9803D08C844BE95CF32BE41BB733EC8FCB23D10E69D3EC0E5C2BA729614BDD0C102BE40CA7FBDAC7E30BE4E8B5D3E327ACB3E0A5D503DCA3193BD0E3430BED751D3BEBAFC243E029D543E878A8A3D1894853ECA229A3DE03DC6BD236CE53DC2A5663E3E4955BE64E24B3EDB49CA3EE0E872BE82D57EBE3EF9033E6EA8D43ED2DE493DC282813EC0D202BEAFE716BE5E4617BF8333473E2AFF41BEB846963E62EA023F92EAE8BD3462A9BC301DBBBD0E9A95BE5811443E0C4C00BE1A820C3E4478A83D8E51283EADFDA43E040B40BD9CE1293E9AC78A3E94E5223E6ACDD33E533034BE34237A3E3BAB04BEAA4389BEB05FFF3DE4C0EA3ED06BAE3D221B1C3EBABA583E38199F3BFA55303E868C213E58A439BC5E47C13E2C1A493D66CA51BE60309C3A54830D3E0F95B73E23D16B3EF72E1E3F805B9EBAB86C8F3CA0CD33BE95520BBE48B9E5BCE74B1A3F9294103E78650A3DE485773E4290A73EC659303E4E8050BEFE0AFA3D87C8863DD4DC31BDCF4402BFEC5A2D3EEE0E11BEE2B094BE16435CBE871EEE3D0424E0BCD618543E21BB253F37B9AEBEE080493F2FA1D83D3239993D9C0A293E56B08F3D84A43F3D120FEEBE9C16AA3EEE539B3E72B648BE46F6E03DBDA3893E4C19E7BD9ED6843EEEB407BD7C81003F36F789BD0C23B0BD5234BBBEEC9A1C3ECC9D59BDD898F3BEC43311BE9623E23D8B4707BE861456BE24B28CBDAEEE86BE720058BE750ABABE0C886B3E579F6B3E74FEDFBE521775BEBED58ABE2078393E9D003C3EC7342F3E92DE5E3E00AD52BD9A60803CD5749BBE2AFDC7BD24E74CBDE2EC823E7612C43E479582BE78A6503C782D863C3C4C2C3EE41C90BC36D242BE300573BEFB35ED3D250B4D3E0A0B8D3CC832B1BD51C4D83EECF0F23DAD8BEF3D47FD2CBED741183E1837BEBD90019FBB6827B3BD8A8556BECB199B3DA03CD33A5569A0BE181E553E924AC73E1BAD2DBE364813BE13684C3E6E8907BEC8CE97BE2EA0A6BE4211F53D6C4C3C3EB77FDC3D46089C3C002030BE840C2F3D0894CEBECCBFBABEBD24A83E0CBB9FBDC4AF263CB05750BE93D1D93E46EE5CBE667E3B3FAC182EBE601B073BC47D98BCF370013E3A203D3EC20FDD3CC481B33D28D45FBE5ACA28BDDE8B513E6675933E54C0BCBCB021F5BC663D2E3EC67979BE3042CEBB25EB9E3E5EFB843E2081C5BE7E66B6BD14C765BE736287BEAAEAA43E76BF9C3D1A62EBBDC9014D3EB7684F3EE3D634BE4878B23CCC19703C0E5EFABE09D4A03EB4A7163ED57FD03DD825D33CC612853ECC818A3ED42176BE2E6C27BEB071243E38565C3C1B4B08BE5E58553DCC7EC0BDC2F722BE30EA473D170CE23EC46E2B3EF6EF56BE5D61DA3D9E71253F777D9BBE27DFC63DAAC9933ED4AB643E44D32CBE5C0A863EECF6843D7B5400BFC139AEBE5C89963D394A3A3E195ED43EF2835CBEE86A2E3E4690003F7E72FD3E3046D1BC46186B3EDE8AFF3D62202F3FA03B263EB926423EB8842E3D703E65BEF69F7E3EC6E9E53E14B3813C00473E3D96157CBE79961E3E6625253E609A74BCE2AD2D3E30D3923DC06814BCA6C4FDBDDAC0923E5AFDC73D65CBEE3E27D3BB3EDA52AEBDA243D8BDD65C80BE5C8BDBBD1C5D80BD874422BF08349E3E9099DFBC74F6A63ECF18BE3E3027343E7E4A28BE1FD1AFBEDA88863E06DD0F3F367FAD3C6CF162BE75FD803EA0B2993D5E45353E2253D8BDB894CD3E408F78BE35FF3B3E0154353F5CBDA8BD2314A83E2131383E1ADC1B3E9CD72B3CD39B3EBE6719373E38C17D3E301BCA3DB132573E5E76073F823E35BE38F6603E1A01603DFE0BBB3ED9A706BEC173C9BE9F653B3EC01B293ED97BA03E00895BBEB3FBC53E525D273FF10B7B3EBA8D393D846A9FBEF653EC3DF4D84ABE1928913E6A19FEBD7F74A13E9C90E33D70596ABC7B594E3E021E613EB0CDAA3D0E4CFF3D468C12BE92BB44BD04BA953E7392FE3D3A436B3EDC58C3BC368B923E02F34FBD8E3DD33E6E8AA9BECCC01FBFB17D1D3E60AF17BEF765F73E71C7263FB4C09BBC1C76F5BDC4A679BD299EE03E67EE2FBECB1AD73D8A32BABEAC7DBABD3C34183E1E6F263E6063D7BCA214873E203694BD47A7DA3EA640BD3EB30C84BE8A21FC3DDA138B3E83609CBEBFC6683D9887FE3E84F7193E9E69753DBC0814BEB2E0A4BE49AC163E6601D3BD0232173D9A5A15BE8489183EB9F4B43E0CB353BE95B1CF3D2D9C4D3E36CB5A3DEC7995BCE2D0A3BDDCF4293D1C34143EA4D6D0BC16D3BB3E337DAD3EB08F273E0A8A143DA64E8B3DFD8311BE2203393E2AD7493D00830BBB8ED791BE",
      transformer.h.0.ln_2.bias: "0x040000007802E73EDCF34B3F4FBD4A3F486945BD1C922DBFC40DEEBD18912F3F1C9904BE4E8261BEB0CA5C3CCA4FCB3E3A27FB3E614B073FB451853F68820C3D3E3FE13E",
      transformer.h.0.ln_2.weight: "0x0400000059920D3F92288B3FC4F1373FA4134F3F2B63863F7BFF9E3F2A1F5E3F3AB4B53FE9E1A63F7CCE6A3FA433413F74E78C3F00AE993FE168883F6015963F92B58C3F",
      transformer.h.0.attn.c_proj.bias: "0x04000000F73ACA3EF9979F3FB43AC53ECA9FB83E521817BF0186533FBCC0933FB39108BF3CE59DBF4862273F4321843F74CABABD070D653F54B3FF3E40E46EBC744B9B3E",
      transformer.h.0.attn.c_proj.weight: "0x04000000582CA0BD2C3878BD8D628F3E3123443F64747B3E361ECC3C3E0DEABDE7AD373EDB69B3BE5CEB45BD6AAAE0BED6C7BD3ECA3C2E3ED3C12EBE4BAEA0BEFAE5B43D34A21B3DD667073EDBDD823DA8EF29BCFE85F73E605CA13E7C345F3E8A38223F4084E6BD2FCAB03D281F9BBD82F6FDBD66FF97BEDB10963D44A1B2BE69799BBEC4CEF23D1D63B23E0C92EEBEC431393E92C0D83E8C94E53D10ED5ABE30C0E4BE6E16DA3CD42598BDEBB88F3E601551BB1444103E3DECEA3EE684903E3100403FFF7DBA3D6A6087BD6AAB55BEE98EF53E446FC4BC61C55E3E1A37713E57B67E3E096913BFF433E63E2C0AE13E238930BE596C233EA239913EBA155BBE048972BEF5F314BEA62D42BE30E38B3D58B6173E413B873E36C2C53CE0F2C8BB8417093EF0C2223E3ED7393D32218FBDE0DD833B6BDE85BEF19A0EBE76A1173F62BC1B3EAB26143ECCCF7A3E3F360F3FE6F4FFBD74B95EBE14DB55BDA88085BE1509AA3E9F73873D411F9D3EB4BAEDBEC848E1BD21C7F13D98751EBCC3566B3E684BDF3EF3FDDC3D143491BDC07D873D845329BD8C31C33C50970DBCB060C2BD00C8BC390824883CAF9AC6BE55F0A93E14A9813E204933BE0CCA683E7A61DFBDD8A22ABC1E56BFBDCA28D23E0475523C1218253FF043893E8A69983EEEA2FABED4462B3E94FDD83CE8B6B73C2F5BBB3E38975DBCF09D5CBCB406273C36B96E3E80E5F63C44161EBDFE8CA73D6521013DC62A8DBD5402CF3EF5E11C3F7E1BC83D6BC4783EC2D5E9BDCDC223BEF504A3BE9E1FC13E0F70A73ED031ACBE6FBC603E3D68A5BEFB06F03DA1DF353EA6446BBEC81F6EBDD1EBB33E0A8DC83E6C7F54BE6A26CBBD79AA783D0A5E963E22AEE73DD980BE3E369E5FBDD68FC7BD9B7DAF3D1051BE3E703914BD8ADF8BBD2628833DC37A13BFF838B8BE1CC1CA3E5680103F906C7C3BFC2D89BD56E2093F3C915EBEA1C77D3E946562BDE1450C3F1A49723ED613A6BDA944883E78FBB33EFE24003F0B4912BE42172B3EE59A763EE3931D3E6FF915BE38685EBE54A06CBD8C9704BE8E54083D51F898BE15FD803DE5B9C73ECA2E8DBD0D87213D9011363E2FF6693E6E3209BEB46C9B3D94C6F6BCB8D9033E49B1D33D8FDAB63EE200BE3D010A363E6D0C513D84242E3DEB1ABA3E5486093F2155E63EFC8330BEE669F73C7054183DC19A35BF795307BE1C70A33E0EC95F3E3A9A0A3E46BC543ECAB5843CCD40153E26782A3EC4FD853DD46C873DF81BF2BD5889483CF00E85BB8C6618BEC6EA4ABE5441FF3D700518BE9C7D923E8DD3F43D400DD73D9986093F5179123E58ABCA3EC8A7983DC4573B3ECCF7363E6FA11ABEF538A8BEE532303F32BB4A3D6022A93E80D7D4BD0B687E3FFCC8FD3E380BFCBD4C0FCA3DF8AB863E55CF923E40CCABBD30A46CBEAAE726BD845ECABE7B5B5D3D4EB81D3E",
      transformer.h.0.attn.c_attn.bias: "0x040000001AC7393FC809233FE88552BF334D8B3EF627443E5D71DF3EA86685BEEE2B4A3FD0F1633D2D4ED53ED232CB3E7E562F3E582878BDE81A063E3ED6963E863F933FFD36353F7B4B053E3A831A3FA2783B3F4D6302BF3EAA593F00BAE03CB9B78C3E2371893F5A0C2E3F7201823FD2D1403EFCB9EE3E3859A83F5733C33FC99BCC3EECE3473F6E0AB23D5E52163ED96F443E32F7FEBECDAA843E3779D83E1FFD873EA2BEA4BE5C002E3E8A68A93ED2EB713E5B0F033F864514BFD62F063F5EF8E5BE",
      transformer.h.0.attn.c_attn.weight: "0x0400000024E5FEBE1AF62F3E64589CBD87AA443D28E0733DBC659D3EC0E850BEDA67013FA6BB05BD47C8B03E32A1233DC1DC25BE80A633BE6B82053E98EC6B3E1C66063FD6A1C5BD55D8AD3E05427A3DF0AFDA3EE45D203F2D49BD3EA41C71BD401D343E58948ABD4C45A33E94809EBDC8302F3E8891063E5F29B83D38031C3E02F500BE6E3BF73D1CA4923DCE33283EF835C03ED2F872BE86B2653D1D5A033F6E454FBE56807B3DE293FCBE33727D3E52A4EEBD40BF3A3C440488BC6599C53E8E31CC3E5493B43D98996EBD20E030BBC8EE393E2CBE173E0360ADBE48B3ACBD0FB3593EFFCFAC3D4822743E34EF8BBEAA246B3D0EAA96BEA1B1573E3A7F68BE424F923D30A2F4BCE8EDBB3E974A013E6924063ED4489FBDCE9F38BDF871AABC58F0A5BE72B5BE3DB0A253BE6A42CDBDF850AFBE0CC2453D5531613E546B053E2C39DFBD9CCDEE3EC6A5173ED32F843DFC2F0F3E2C3E1D3EE81FAD3DDD4887BE26A9E9BD8A8A213E300852BD606DFFBEBA8E4ABEC03D733C7076773E3406E0BED6370ABFA2BE5D3D37A196BEEECDF63D5FABBDBEDC9697BDB4A6C2BDDCF0C4BDCEC19C3E1C36973EAC8220BDE4C328BE62464F3E880606BE7EA1583EBA0D80BECDA2B23ED58D3C3ECC6A5F3E2272053FFF2334BE826911BEAC3D1C3E96ABAEBE8E4B0EBFE851393E9CD92B3EB561FF3E0366873DA8FB8B3ED2D06E3EC73D693F849AB5BE604F3CBC828ACF3EFBA69C3E52FD813E04D3C53EC107923EBA9A75BD46336CBEDE3F6D3EA96E2D3D83F5D03D0C31B33D1B0C433D04C2103FD8BFB1BC7273133EA263323E24E19C3E79AD94BEEC8F47BE83E2C03D00D7823DCEAC853E383B283E68CB923E28CF953C0319B83ED9C0663EF510173D10A1DABD428424BDD32CAFBE789EA8BDA843453E75A7A83EF606A8BE07911FBE8E2E823D6F0281BE989F55BE53BE783EECEE0F3E0826123E31C8A8BEBC6AEC3D529F053E98452DBE7AE91EBF16950C3F7A5E123FCDDAA43E983D153E02F0063E2D333BBEB9C5913ED6D4E83E424B903E32BF6DBD1C1D9D3C9A97143DAAEDCB3D7ECC2A3F9FF7C93E001663BB25C5753E720CD43C5E55FEBDC7D0793EDB4F853DE2193FBE803F9D3EBA0844BDD8C222BD1F31843E1DABA2BEDC7984BC31D803BEDA5D66BD86247BBDF083533CC25E813E94AB18BF73134B3E2047123DB6F486BDD2FCA0BD2C1A2BBECEC6FFBD5222EF3DC700473E3F7C83BEF04D0B3DEDD009BE0AD2A43CDE61F6BE2262783EE85F213E5E56013E3587C23D747FCC3E066F4A3E82A332BE6A7FE73D1C55CEBCA1CA803EA7EA5B3D2A113F3E712817BEFE97273E0B52923EA71F9ABEC9FFB73EA6FBAABE3A204FBDED7B063ECBF45B3EC4F67EBE83C82F3F90ECE9BDE641B33EFFE2EB3E38E01D3E200155BC0D36453E7A433ABD684764BD355D133E3F3F39BE8E8E12BEAA09F2BEAAF8B23D6A1FE5BDA6299A3E00AA7B3E51449ABEB2DCE5BEC8702A3E7CA2043E7436C93C2BA3853E9CF20EBDBF88C33E2AC2433E7038193E85DC723EA438093F92A441BEB9162A3E5DF19D3E62819F3E06706ABEC0B5ABBDA29B98BE28FA89BCF06C00BC0E9AAC3D00168BBE7E8BA63E2AE546BED89419BCB82A463DA8E9633E30EA5ABCC6D7103DAA8C553E8374A63EDA8DC43E1FEAAEBE9666843E35448DBE2885C13D9509D03E3045003E9D48073E40181F3DA922EE3ED66E053E16534BBEAE3A083F9CAD063FB776743E8AA38F3D5DAF1ABE02F0493EB045B83E0EA836BEECDDEEBCE731CB3E88FEE6BEBBA1463E7D76593E529B21BD54E5843EB2A27BBE5452343E36E397BE08401B3D94473C3E5C23753EA00C963D92FE583ED006363B349AC4BC6149013FA88C50BED838A63BD7D180BE67984E3E70F4BB3B4652683E56E1063D4C196D3E2E9FC7BEE04B713E105FB93E4D89C83E09DEA73E8A8DC6BD0438303EF06E9B3E156733BE50A2F2BE4EF9213E809423BDBD90F43D19CF923D05361E3E7EE99C3EB2563F3EE0BD043E5C0ADD3EDAD31A3E4FFB9EBE84F8A2BD6B802DBEC46C173FC299793DD495923E871D783DBC20973D849FA4BCE947A5BEED4382BEAEADCBBD6991733E6A789CBD9CDA06BDACB1523D0845483DFAF734BEF0B9813D80B74ABEE3930B3DEC60BABD5B2F8D3E0A69CF3DECA4C2BD31594C3E8178A53E09F9003EB9AC8DBEEFF003BE18D4273C60C378BBEE3C7A3DBAF78E3CCA296D3D34C19F3ECF9419BE68EB43BCA545183F14B3403E17C0D53EE0F8A2BCAEFFDB3DDD113DBE6CFF02BE9B0FD5BEA02B5FBE8A05B5BD20B5533DFE95383EDF9B87BEFCFDBE3E4658203E3061B03E06368B3D9532DF3E133E83BEE0EDF9BC81BA25BE70C3DFBD9EC250BE540F273EACF71EBDF8AEAABD109B95BD8C52B33EBB05EE3E3832FABD17156E3EA8EB04BE005E353D90BF98BEB0370ABDA858B13D08BB8BBCCE77063FC21877BE469AA43C5610553EFAF0083F9E91E53E68FA9B3EAC10A7BEFE40863E3745413D2A66CB3E0A144FBE3A7A2A3E776BB1BE28AD10BF6EFF7CBE87FB2DBEE455573F798E0FBEEEEE5ABE3C55F2BDD6F9803E1E5AE5BE48D19ABD9181603E69CC803D4291F23CE2CFB43D9C56F5BC84D9483E781B173E0B27BC3DBFFF923E0D6B0CBE22AB063ED645B23D98DA2E3FBA3DE0BE4EBC29BF18F8D3BDDD466D3EE00EC0BB1A7B413DF936483ECEAD25BE8398BD3E5CDE0C3F82D4843E744B8A3E4E3CE83D766748BE98B3B03E88FEA3BD5ED5E2BDD009133DB8D9A73B1EF491BEA0A7C9BB5976313E1CC49A3E717DCA3E136DA03E4089383E487578BCD1B58EBE34CF4B3DB23FD23EEF0A233F2AFA463E1290283E6E574C3EFB26B3BE0CEDBEBD96A188BE07DE823DC960513E74A895BED2AC053FDC0FD43D25CFD73E6982D53D1421A23E57B4C43E9E3F153FC0C5BB3DD2E4EE3D10DD81BB3A658EBDB0C24EBD9F6CC4BE8A0B723E49320DBFDA988A3DBC1268BDB62ED33CE869083E50BC3BBD63E8763E1E178C3E52CEA33DFC30833D572785BE8FF9583E0430863E8550C13ED70B363E08B05D3E40A4FD3BC0F1183BD97EC53E0AF0D1BD485FA73EB10A283E109E35BDCE3B883EEBBE94BEECD4193DE9A98B3D9019FEBBB0A649BE62ACB23E58B1D4BCEA5759BEE8F4E6BED4662D3D973E00BFC661073F00CC93BDF223D93DB2E0A1BE2298A93EDDFD993D6BEFB3BE145C4A3FE96EBE3D141C4EBD96ADBE3E2E09F2BDBDD0173FF694993DA2BE333EAC49FEBD254A31BE603380BEE579BDBECFB385BEFC80733E3573D4BE5CE3A63E1A8A7FBDE143E03EBA8C713DA5D6B83E74AE1A3EF79C543ED3E4923D9E7E5F3EF6648B3D40689E3E8C259FBD0E8FB83D7CA9913EB0BE2CBEFCF7123E62A711BEF07F3FBEC16ADB3EE1B9C03DC01EACBD20A91ABD9072EE3D4B87C43E5CE149BEB52B19BE4BDC1C3E44044B3EC88897BE6E8655BE2E58F83C2AB6DCBDACAA87BE664FE43E86DB90BD2AD22DBDBAFEE8BDA865063E0608E63DB8DDB73DBECE17BE5F7F603D688C1FBEA2FEF93D961C5CBD4CFD603EACB7A13EA1A70CBEA0A1FE3CB82D80BD645C44BD3841C2BC385FC0BE7B3FA53D2BB802BF0E81493EC0826E3E1F460C3E70CD033FCC82223D07DFAB3ED0B19FBDA4F8693EC239EDBE0A59903EFC7F043F6E211ABE782FBBBC7C28E53C38F8173FE499D13E5CE0873E996AD33DE7CDE33E5F189EBE0865B53E466F4ABEBCD2AEBD68A92C3E9A787DBEC8A1373D8C15E83D4E66CE3E77CC01BE947DB5BC1D8CA6BE2AEE383E86511FBF5A408D3D2A9266BDC01A7A3EF6ED83BD8AA612BEB67B5FBECFF75E3E625B20BE8512C3BED133DD3E6DCCC8BE3AD2E03E8B267D3E2A00333D501FD43D86148E3D15D1543E846BC3BD408042BED065E03B0F3C103FC006353C5F0B0FBE1CF4363E0F38243E272427BECC39503D7FE5163F7FE0F23D5D4F4E3EF12C94BE25A4B83D2E04923D5629C23E84107CBD40EDD03D88283D3E5C5BC0BCCA4CF53D68C52F3E8C2A053E8378F53D5214F83DF522123EFC31743E050F3CBE049EE73D83662A3EA82674BEBB7687BE2EEC4BBD2A8CCD3D44208A3DD1D5443DA6F4B53E165EA2BEAD55983D5A310C3E1EFB0CBF0CBA983E52F6823E5E2059BE8E40CF3D5F0E93BE3EE4943DD098F7BB92221C3EF9D1A8BED9A3403D189B273E4E53CFBD07B09A3DE00D173EFEA2F13E228FD73CF4CF943E1063D33B3DDB983D272B9F3EDB8C173F14CF893C85669E3E9A5B153EC0FBFDBDC2796ABEEA9E98BDCA2AE2BD44D8CFBDA3E6713ED5E7BB3EB6622C3E051FAB3E7AAF3E3DD8CBC2BD48063D3D59695E3E2220103F",
      transformer.h.0.ln_1.bias: "0x040000000057E1BC39B4243F3A3E173FFC22813FFC6807BEBAA7BD3EE09AAA3E1AAC5DBF4F8631BFD4131F3F5EA9503E804FEEBE2FE68B3FAABAB7BE52EA213F2B3B593F",
      transformer.h.0.ln_1.weight: "0x04000000171B3A3F2E177C3FA076203FEE130F3F196A893FAA83993F7474A83F8EEF9D3F5695C43FC464423F88EE5B3F88A0B43F3668AE3FB89F014082C8A33FC6B81B3F",
      transformer.wpe.weight: "0x04000000BFF7A73FC164943FB0708A3FCAEAAF3F38EB833FF449263F99724D3F809A5E3FD7FF0740D68D183F6AFC363FCE95423F6DF6803F1CB0DF3FE8A3AC3F9E124F3F1247D13F3E1B703F5F0E803E45BDBE3E68B3FF3E6F55783F0B0B683FC023403FF8554E3E340AA03F20D0403F123E9E3E2ACA1A3FA7E2993F36D4503F845C043FBB698ABEBC3B82BFB3FD80BE373BB23EEF18BD3EE2BBF83E20DB1DBB3E4A8DBED304EDBE92AD253ECE71C33EF695433F7E45A2BE61F6FF3EE81868BE20C03C3F40E9133D9C38E9BEC057F23E12F3E6BEF8BE1ABE7A7F563D2EB8ABBDDED00D3F18DA52BEFBD4D53E16F8B73E55E5F63EEC82E0BEB0A6CC3E5296E8BE754706BF2A17B63FB076E33F0A7EB63FE0FC243F41EF923F16B6973FEB56B53FF24AE33F8898683FA401843FEEF9EA3E184C753FB15B173FA26AED3F88CEAA3F2026BD3F2030D43D1779883F5E1ADD3F455BD03F83F9E63FD0A15C40E1C7B53F53A5D03F804D2C4012881340CEFCA93F6C9A393F23221D403F52563F84829D3ED858E53E799C3A3F8A1B5B3F9441923FB0B8AF3D5BC6933F94A2D33F1EA6B63F63E9C03F622D953F28612A3EEF2E9F3FB04F4B3E4C07A93FA59E6A3F12A1A23F2836CC3EEE390740D4F0B83FC30A24400DD6C33F8549DF3FC88BF73F5447D83F487A0E40C8C205402F01344097F9CD3F1C18D43F936FAB3FCE629B3F2169A03FC2E05B3F",
      transformer.wte.weight: "0x04000000E246AD3F8D95DA3F0171993F137B9B3F78B5763F4CA5A43FA917833FB585B23FEC2DCA3F5434883F5997593F605AE63D70139C3F1557D53FC415903FF6FBA53F2359883E00F1633CDA89523F3504193F9023893CDB294A3FE086613F0269E23E2C05C13D5BBB4C3E2CDADFBE1B729A3F1C4D053EFEAC393F30908E3F12BF0340969F95BE38EF393E79E4ABBE8C8962BFB1BF5FBFCA8304BE90350BBD6080633D5B2EABBF3AB22FBF0EB8BBBE4800963D2AB8B3BF92405DBFC84D54BF22D856BF90BA623EF62E203F6CB1733EB5DA3D3F85CF3C3FCF59903FE0E8BA3E94DF483FBD68D13ECE7D603FE8218C3F25398D3F6645293F9CBDF73F586320BEE664423F33B06D3F5CFCB43EDA9356BD9A8D85BE24DA473FA5EB38BF5D24053E96E55E3EE77866BEFF8731BFD8CFF33BFBEF363E3E4DA63D10327ABB95C8013ED5603D3E44BD19BFD6CD58BF200B13BFABF35ABFD60F9EBEB25AB5BFC96971BE5F7B5DBEE4EC4B3E225C95BE52CCC4BEAEEF4DBFC2B902BFD9C0DCBECAF7423F9417CDBEA9863F3F39BCBC3EAEBA803F275FAC3ED21C853ED203FC3EA038993EC4067C3F22B74A3FB07E413FA305A63EB2E6523F0FBB293F0587423FF431CF3EA03EA33D9810683F2946CD3F72D70F406BAEB43F83084A3F1D6A7A3F403F853F0A2BC03F02191140FAB8C43FF25F983F8344973F36EF813F686E083F4042FFBC7CFE7B3F58562ABF6C79CBBD52B08C3DC8B795BCCCBA1F3FDDD8B5BEC014953E7396B13D9161123FECC2053E00CA223FC6757EBE3844983E74F77C3E558CA43DD225A43E47CE5CBF768999BEEA2ECB3E20A794BEA9CF873E4605F43D0804F7BE4CD2F73D7047DEBD9EAC423F70D9323E6298D1BEE8C876BE90787EBD1651843F7E4EDF3EFB7B833E84B554BEEE9F043FDCBA41BF0C04A0BD84D4EF3EA06CCF3E8846CC3E906DD13EDA830DBF281F9C3FD2F2883EB96E283E1059B0BEC09ECB3EC575FF3E32738C3E244512BE1C6B1B3EDE77E5BE9C99963FBAC7233F6A4E893F586E813F5628EB3EA4999D3F82C8193F2A3B1A3ED7C8883FA0CC9D3F1224843E46A35F3F0A2851BE23BAAFBF94EE2EBFB26E153F88CFCCBDB2775B3F4A7D2B3ED8F4853E4DA60E3F48FA4B3F6C383B3DBC5F78BE804E2C3A9C1948BE649642BE429E003F"
    }
  }
#-}
