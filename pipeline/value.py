"""Value classes that are made a hundred thousand times a document, and what such a value works out once.

A frozen dataclass sets its fields through a check that forbids to set them, which takes two thirds of its making. Here the
type checker forbids it, and nothing is looked at when pokin runs. Equality and hash are those of a frozen dataclass.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, Self, TypeVar, dataclass_transform, overload

T = TypeVar("T")
Owner = TypeVar("Owner")
Result = TypeVar("Result")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value_class(made: type[T]) -> type[T]:
    """A dataclass with slots whose fields stay as they were made."""
    return dataclass(slots=True, unsafe_hash=True)(made)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def open_value_class(made: type[T]) -> type[T]:
    """The same without slots, so that it has room for what it works out once (:class:`once`)."""
    return dataclass(unsafe_hash=True)(made)


class once(Generic[Owner, Result]):
    """A property that is worked out when it is first asked for, and kept with its object.

    What ``functools.cached_property`` is from Python 3.12 on; up to 3.11 that takes a lock each time.
    """

    def __init__(self, work: Callable[[Owner], Result]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, instance: Owner, owner: type[Any]) -> Result: ...
    def __get__(self, instance: Owner | None, owner: type[Any]) -> Self | Result:
        if instance is None:
            return self
        result = self._work(instance)
        setattr(instance, self._name, result)
        return result
