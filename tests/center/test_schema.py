import pytest
import sqlalchemy as sa

from console.center import schema


@pytest.mark.parametrize("table", schema.metadata.sorted_tables, ids=lambda table: table.name)
def test_everything_is_keyed_by_center(table: sa.Table) -> None:
    assert next(iter(table.primary_key)).name == "center_id"
