from console.center.sql import Statement


def test_one_text_for_two_databases() -> None:
    statement = Statement("SELECT a FROM t WHERE b = :b AND c ANY_OF(:names)")
    assert statement._texts == {
        "sqlite": "SELECT a FROM t WHERE b = :b AND c IN (SELECT value FROM json_each(:names))",
        "postgresql": "SELECT a FROM t WHERE b = %(b)s AND c = ANY(%(names)s)",
    }
