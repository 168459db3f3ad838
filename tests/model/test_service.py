from dataclasses import FrozenInstanceError

import pytest

from console.model.service import Service, ServicePhone


def service(**held: object) -> Service:
    return Service(id="a", source="s", source_id="1", name="쉼터", **held)  # type: ignore[arg-type] # whatever fits


def test_an_open_service_is_public_as_it_is() -> None:
    held = service(address="가온로 1", phones=(ServicePhone("02-000-1234"),))
    assert held.public() is held


def test_a_confidential_address_is_in_no_field_of_the_public_copy() -> None:
    held = service(
        address="가온로 1", confidential=True, description="가온로 1 에 있습니다", phrase="가온로 1"
    )
    assert "가온로 1" not in repr(held.public())
    assert held.public().name == "쉼터"


def test_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        service().name = "다른 이름"  # type: ignore[misc] # that is the point
