# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The models that utils/export-models.py knows: their classes, the sizes that these
take, and what to feed them."""

import argparse
import dataclasses
from typing import Callable

# Channels of the sound that Whisper listens to.
MEL_BINS = 8


@dataclasses.dataclass(frozen=True)
class Architecture:
    """How to build one kind of model and what to feed it."""

    # The class, as a name in `transformers` or in a module of it, or in
    # `handwritten`.
    model_class: str
    # Names of the run-time inputs, in the order of the exported arguments.
    inputs: tuple
    # The field of the model's result that is exported.
    result: str
    # What the config is given beside the common sizes.
    config: Callable[[argparse.Namespace], dict] = lambda args: {}
    # Arguments of the class beside the config.
    class_options: dict = dataclasses.field(default_factory=dict)
    # Arguments of the call beside the inputs.
    call_options: dict = dataclasses.field(default_factory=dict)


def decoder(model_class, config=lambda args: {}):
    return Architecture(
        model_class,
        ("input_ids", "attention_mask"),
        "logits",
        config,
        call_options={"use_cache": False},
    )


def encoder(model_class, *more_inputs, result="last_hidden_state", **options):
    return Architecture(
        model_class, ("input_ids", "attention_mask", *more_inputs), result, **options
    )


def encoder_decoder(model_class):
    """A decoder that reads its encoder: `--layers` of each."""
    return Architecture(
        model_class,
        ("input_ids", "attention_mask", "decoder_input_ids"),
        "last_hidden_state",
        lambda args: {
            "decoder_layers": args.layers,
            "decoder_attention_heads": args.heads,
            "encoder_ffn_dim": args.intermediate,
            "decoder_ffn_dim": args.intermediate,
        },
        call_options={"use_cache": False},
    )


def vision(model_class, config=lambda args: {}, result="last_hidden_state", **class_options):
    return Architecture(model_class, ("pixel_values",), result, config, class_options)


def hierarchical(args):
    """Sizes of a Swin: a stage for each layer, half the tokens a side and twice
    the channels of the one before. Two blocks a stage, for the second shifts
    its windows."""
    return {
        "embed_dim": args.hidden >> (args.layers - 1),
        "depths": [2] * args.layers,
        "num_heads": [args.heads >> (args.layers - 1 - i) or 1 for i in range(args.layers)],
        "window_size": 2,
        "patch_size": args.patch // 2,
    }


def stages(args):
    """Sizes of a SegFormer: a stage for each layer, twice the channels of the one
    before; in all but the last, keys and values are of fewer tokens."""
    count = args.layers
    return {
        "depths": [1] * count,
        "hidden_sizes": [args.hidden >> (count - 1 - i) for i in range(count)],
        "num_attention_heads": [args.heads >> (count - 1 - i) or 1 for i in range(count)],
        "sr_ratios": [2] * (count - 1) + [1],
        "patch_sizes": [3] * count,
        "strides": [2] * count,
        "mlp_ratios": [args.intermediate // args.hidden] * count,
    }


# Heads of these models don't follow from the number of channels.
def head_dimension(args):
    return {"head_dim": args.hidden // args.heads}


NO_POOLER = {"add_pooling_layer": False}

ARCHITECTURES = {
    # Text: decoders
    "biogpt": decoder("BioGptForCausalLM"),
    "bloom": decoder("BloomForCausalLM"),
    "codegen": decoder(
        "CodeGenForCausalLM",
        lambda args: {
            "n_inner": args.intermediate,
            "rotary_dim": args.hidden // args.heads // 2,
        },
    ),
    "cohere": decoder("CohereForCausalLM"),
    "cohere-moe": decoder(
        "Cohere2MoeForCausalLM", lambda args: {"num_experts": 4} | head_dimension(args)
    ),
    "falcon": decoder(
        "FalconForCausalLM",
        lambda args: {
            "new_decoder_architecture": True,
            "num_kv_heads": args.kv_heads,
            "ffn_hidden_size": args.intermediate,
        },
    ),
    "gemma2": decoder("Gemma2ForCausalLM", head_dimension),
    "gpt-bigcode": decoder("GPTBigCodeForCausalLM", lambda args: {"n_inner": args.intermediate}),
    "gpt2": decoder("GPT2LMHeadModel", lambda args: {"n_inner": args.intermediate}),
    "gptj": decoder(
        "GPTJForCausalLM",
        lambda args: {
            "n_inner": args.intermediate,
            "rotary_dim": args.hidden // args.heads // 2,
        },
    ),
    "gptneo": decoder(
        "GPTNeoForCausalLM",
        lambda args: {"attention_types": [[["global"], args.layers]]},
    ),
    "llama": decoder("LlamaForCausalLM"),
    "mixtral": decoder("MixtralForCausalLM", lambda args: {"num_local_experts": 4}),
    "mpt": decoder(
        "MptForCausalLM",
        lambda args: {
            "max_seq_len": args.positions,
            "expansion_ratio": args.intermediate // args.hidden,
        },
    ),
    "nemotron": decoder("NemotronForCausalLM", head_dimension),
    "neox": decoder("GPTNeoXForCausalLM"),
    "norm-after-rotary": Architecture(
        "handwritten.NormAfterRotary", ("input_ids",), "last_hidden_state"
    ),
    # Its norms have neither scale nor bias.
    "olmo": decoder("OlmoForCausalLM"),
    "opt": decoder(
        "OPTForCausalLM",
        lambda args: {"ffn_dim": args.intermediate, "word_embed_proj_dim": args.hidden},
    ),
    "persimmon": decoder("PersimmonForCausalLM"),
    "phi": decoder("PhiForCausalLM"),
    "qwen3": decoder("Qwen3ForCausalLM", head_dimension),
    "stablelm": decoder("StableLmForCausalLM"),
    "starcoder2": decoder("Starcoder2ForCausalLM"),
    "state-space": Architecture("handwritten.StateSpace", ("input_ids",), "last_hidden_state"),
    "xglm": decoder("XGLMForCausalLM", lambda args: {"ffn_dim": args.intermediate}),
    # Text: encoders
    "albert": encoder(
        "AlbertModel",
        "token_type_ids",
        config=lambda args: {"embedding_size": args.hidden // 2},
        class_options=NO_POOLER,
    ),
    "bert": encoder("BertModel", "token_type_ids", class_options=NO_POOLER),
    "distilbert": encoder(
        "DistilBertModel", config=lambda args: {"hidden_dim": args.intermediate}
    ),
    "electra": encoder(
        "ElectraModel",
        "token_type_ids",
        config=lambda args: {"embedding_size": args.hidden // 2},
    ),
    "esm": encoder(
        "EsmModel",
        config=lambda args: {"position_embedding_type": "rotary", "pad_token_id": 1, "mask_token_id": 2},
        class_options=NO_POOLER,
    ),
    "modernbert": encoder("ModernBertModel", config=lambda args: {"pad_token_id": 0}),
    "post-ln-bias": Architecture(
        "handwritten.PostLN", ("input_ids",), "last_hidden_state", class_options={"bias": True}
    ),
    "post-ln-plain": Architecture("handwritten.PostLN", ("input_ids",), "last_hidden_state"),
    "roberta": encoder(
        "RobertaModel",
        # Positions are counted from behind the padding token's.
        config=lambda args: {"max_position_embeddings": args.positions + 2},
        class_options=NO_POOLER,
    ),
    "roberta-prelayernorm": encoder(
        "RobertaPreLayerNormModel",
        config=lambda args: {"max_position_embeddings": args.positions + 2},
        class_options=NO_POOLER,
    ),
    "sandwich": Architecture("handwritten.Sandwich", ("input_ids",), "last_hidden_state"),
    "t5-encoder": encoder(
        "T5EncoderModel",
        config=lambda args: {"d_ff": args.intermediate, "d_kv": args.hidden // args.heads},
    ),
    # Text: both
    "bart": encoder_decoder("BartModel"),
    "m2m100": encoder_decoder("M2M100Model"),
    "mbart": encoder_decoder("MBartModel"),
    "pegasus": encoder_decoder("PegasusModel"),
    # Images
    # Its last norm is behind the mean of the patches.
    "beit": vision(
        "BeitModel",
        lambda args: {"use_absolute_position_embeddings": True, "layer_scale_init_value": 0.1},
        result="pooler_output",
    ),
    "clip-vision": vision("CLIPVisionModel", result="pooler_output"),
    "convnext": vision(
        "ConvNextModel",
        lambda args: {
            "depths": [1] * args.layers,
            "hidden_sizes": [args.hidden >> (args.layers - 1 - i) for i in range(args.layers)],
            "patch_size": args.patch // 2,
        },
    ),
    "deit": vision("DeiTModel", **NO_POOLER),
    "dinov2": vision(
        "Dinov2Model", lambda args: {"mlp_ratio": args.intermediate // args.hidden}
    ),
    "dinov2-registers": vision(
        "Dinov2WithRegistersModel", lambda args: {"mlp_ratio": args.intermediate // args.hidden}
    ),
    "dpt": vision("DPTModel", lambda args: {"is_hybrid": False}, **NO_POOLER),
    "dit": vision("handwritten.DiT"),
    "dit-ungated": vision("handwritten.DiT", gated=False),
    "ijepa": vision("IJepaModel", **NO_POOLER),
    "mobilevit": vision(
        "MobileViTModel",
        lambda args: {
            "hidden_sizes": [args.hidden] * 3,
            "neck_hidden_sizes": [args.hidden] * 7,
            "patch_size": args.patch // 2,
        },
        expand_output=False,
    ),
    "sam-vision": vision(
        "SamVisionModel",
        lambda args: {
            "output_channels": args.hidden,
            "global_attn_indexes": [0],
            "window_size": 2,
        },
    ),
    "segformer": vision("SegformerModel", stages),
    "siglip": vision("SiglipVisionModel"),
    "spatial-norms": vision("handwritten.SpatialNorms"),
    "swin": vision("SwinModel", hierarchical, **NO_POOLER),
    "swinv2": vision("Swinv2Model", hierarchical, **NO_POOLER),
    "uvit": vision("handwritten.UViT"),
    "vit": vision("ViTModel", **NO_POOLER),
    # Its last stream is the result.
    "vitdet": vision("VitDetModel"),
    "yolos": vision(
        "YolosModel",
        lambda args: {"num_detection_tokens": 2, "image_size": [args.image, args.image]},
        **NO_POOLER,
    ),
    # Sound
    "audio-spectrogram": Architecture(
        "ASTModel",
        ("input_values",),
        "last_hidden_state",
        lambda args: {
            "frequency_stride": args.patch,
            "time_stride": args.patch,
            "max_length": args.positions,
            "num_mel_bins": MEL_BINS,
        },
    ),
    "wav2vec2": Architecture(
        "Wav2Vec2Model",
        ("input_values",),
        "last_hidden_state",
        lambda args: {
            "do_stable_layer_norm": True,
            "feat_extract_norm": "layer",
            "num_feat_extract_layers": 2,
            "conv_dim": [args.hidden] * 2,
            "conv_kernel": [4, 2],
            "conv_stride": [2, 2],
            "num_conv_pos_embeddings": 4,
            "num_conv_pos_embedding_groups": 2,
            "mask_time_prob": 0.0,
        },
    ),
    "whisper": Architecture(
        "WhisperModel",
        ("input_features", "decoder_input_ids"),
        "last_hidden_state",
        lambda args: {
            "decoder_layers": args.layers,
            "decoder_attention_heads": args.heads,
            "encoder_ffn_dim": args.intermediate,
            "decoder_ffn_dim": args.intermediate,
            "max_source_positions": args.positions,
            "max_target_positions": args.positions,
            "num_mel_bins": MEL_BINS,
            "pad_token_id": 0,
            "decoder_start_token_id": 0,
        },
        call_options={"use_cache": False},
    ),
    "whisper-encoder": Architecture(
        "models.whisper.modeling_whisper.WhisperEncoder",
        ("input_features",),
        "last_hidden_state",
        lambda args: {
            "encoder_ffn_dim": args.intermediate,
            "max_source_positions": args.positions,
            "num_mel_bins": MEL_BINS,
        },
    ),
}
