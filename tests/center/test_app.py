from console import wire
from tests.support.center import RunningCenter


def test_health_says_which_center_this_is_and_its_time(center: RunningCenter) -> None:
    with center.client() as client:
        health = wire.Health.model_validate_json(client.get("/v1/health").text)
    assert (health.center_id, health.center_name) == (center.center.id, "시험 센터")
    assert abs(health.now - center.clock()) < 10_000
    assert health.version


def test_a_restart_keeps_sessions_and_rows(center: RunningCenter) -> None:
    with center.client("minji") as client:
        before = client.get("/v1/changes").json()
    center.restart()
    with center.client(headers=client.headers) as again:
        after = again.get("/v1/changes").json()
    assert after["rows"] == before["rows"]
    assert after["incarnation"] == before["incarnation"]
