"""The two networks of character recognition, run by onnxruntime, and the memory that they need for it.

The models are those inside the ``rapidocr`` wheel, of which nothing else is loaded (its own code brings libraries of 24 MB);
nothing is ever downloaded. Both together take 50 MB; what a run needs comes from an arena that is emptied when a picture is done.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from pipeline.memory import give_back

THREADS = 2
"""Threads of one model: the worker pool already has a process per core."""
SILENT = 4
"""onnxruntime's level of messages: fatal ones only."""
EMPTY_ARENA = "memory.enable_memory_arena_shrinkage"

Task = Literal["det", "rec"]


class Network:
    """A model with one input and one output, loaded: ``task`` is "det", the detector, or "rec", the recogniser."""

    def __init__(self, task: Task) -> None:
        import onnxruntime

        options: Any = onnxruntime.SessionOptions()
        options.log_severity_level = SILENT
        options.intra_op_num_threads, options.inter_op_num_threads = THREADS, 1
        # A pattern is a second block of memory for each size of input, beside the arena's.
        options.enable_mem_pattern = False
        options.enable_cpu_mem_arena = True
        path = str(_model(task))
        self._session: Any = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self._input = self._session.get_inputs()[0].name
        self._last: Any = onnxruntime.RunOptions()
        self._last.add_run_config_entry(EMPTY_ARENA, "cpu:0")
        give_back()  # what parsing the model took

    def run(self, data: NDArray[np.float32], last: bool) -> NDArray[np.float32]:
        """The output for an input; the ``last`` one of a picture gives the arena back to the system."""
        output: NDArray[np.float32] = self._session.run(None, {self._input: data}, self._last if last else None)[0]
        return output

    def alphabet(self) -> list[str]:
        """What each class of a recogniser stands for: none, the model's characters, a blank."""
        characters: str = self._session.get_modelmeta().custom_metadata_map["character"]
        return ["", *characters.splitlines(), " "]


@lru_cache(maxsize=1)
def network(task: Task) -> Network:
    """A model, loaded; the other one is let go: both are not needed at once, and loading one takes a tenth of a second."""
    return Network(task)


def let_go() -> None:
    """Frees the model that is loaded, for work on pictures that needs none."""
    network.cache_clear()
    give_back()


@lru_cache(maxsize=1)
def alphabet() -> list[str]:
    """:meth:`Network.alphabet` of the recogniser."""
    return network("rec").alphabet()


def _model(task: Task) -> Path:
    """The file of a model in the installed wheel."""
    spec = find_spec("rapidocr")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("rapidocr is not installed")
    return next(iter(sorted((Path(spec.origin).parent / "models").glob(f"*_{task}_*.onnx"))))
