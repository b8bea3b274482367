"""Turns answers of the API, which are JSON, into data classes, and data classes into rows."""
from __future__ import annotations

import dataclasses
import functools
import sys
import typing
from typing import Any, TypeVar

Answer = TypeVar("Answer")


@functools.lru_cache(maxsize=None)
def _fields(cls: type) -> tuple[tuple[str, str, Any], ...]:
    hints = typing.get_type_hints(cls, vars(sys.modules[cls.__module__]))
    return tuple((each.name, each.metadata["name"], hints[each.name]) for each in dataclasses.fields(cls))


def _read(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    origin = typing.get_origin(kind)
    if origin is typing.Union:
        return _read(next(each for each in typing.get_args(kind) if each is not type(None)), value)
    if origin is list:
        (item,) = typing.get_args(kind)
        return [_read(item, each) for each in value]
    if dataclasses.is_dataclass(kind):
        return read_answer(kind, value)
    return float(value) if kind is float else value


def read_answer(cls: type[Answer], value: dict[str, Any]) -> Answer:
    """A data class out of an object of JSON; a field that stands on another type than the one that came is None."""
    return cls(**{name: _read(kind, value.get(key)) for name, key, kind in _fields(cls)})


def to_rows(items: list[Any]) -> list[dict[str, Any]]:
    """One flat row for each data class of a list: area.code becomes area_code, lists stay lists."""
    return [_flat(item, "") for item in items]


def _flat(item: Any, prefix: str) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for each in dataclasses.fields(item):
        value = getattr(item, each.name)
        name = prefix + each.name.rstrip("_")
        if dataclasses.is_dataclass(value):
            row.update(_flat(value, name + "_"))
        else:
            row[name] = value
    return row
