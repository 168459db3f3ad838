"""A service as packed JSON and back: how it lies in the directory file."""

import dataclasses
import json
import zlib
from datetime import date
from typing import Any

from console.model.service import Schedule, Service, ServicePhone, ServiceStatus


def to_card(service: Service) -> bytes:
    """A service as packed JSON, without what is empty."""
    held = _filled(service)
    for name in ("phones", "schedules"):
        if name in held:
            held[name] = [_filled(one) for one in held[name]]
    text = json.dumps(held, ensure_ascii=False, default=str, separators=(",", ":"))
    return zlib.compress(text.encode(), 6)


def _filled(value: Any) -> dict[str, Any]:
    """The fields that are not empty; `dataclasses.asdict` takes five times as long."""
    names = (field.name for field in dataclasses.fields(value))
    return {name: held for name in names if (held := getattr(value, name))}


def from_card(card: bytes) -> Service:
    """The reverse of `to_card`. Raises ValueError, TypeError, KeyError or zlib.error."""
    held: dict[str, Any] = json.loads(zlib.decompress(card))
    for name in ("aliases", "districts", "categories", "languages"):
        held[name] = tuple(held.get(name, ()))
    held["phones"] = tuple(
        ServicePhone(**{"number": ""} | phone) for phone in held.get("phones", ())
    )
    held["schedules"] = tuple(Schedule(**{"weekday": 0} | one) for one in held.get("schedules", ()))
    held["status"] = ServiceStatus(held.get("status", "active"))
    verified = held.get("last_verified")
    held["last_verified"] = date.fromisoformat(verified) if verified else None
    return Service(**held)
