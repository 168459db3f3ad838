from datetime import date

import pytest

from console.model.service import Schedule, Service, ServicePhone, ServiceStatus
from console.search.card import from_card, to_card


def test_a_service_survives() -> None:
    held = Service(
        id="a",
        source="test",
        source_id="1",
        name="난방비",
        aliases=("연료비",),
        schedules=(Schedule(0, "09:00", "18:00"),),
        phones=(ServicePhone("02-000-1234", "5", "접수"),),
        status=ServiceStatus.INACTIVE,
        last_verified=date(2025, 1, 2),
        crisis=True,
    )
    assert from_card(to_card(held)) == held


def test_anything_else_is_a_value_error_of_some_kind() -> None:
    with pytest.raises(Exception, match="incorrect header"):
        from_card(b"nothing")
