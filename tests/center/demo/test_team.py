from console import resources
from console.center.demo.team import read_team
from console.model.roles import Role


def test_one_may_be_a_counselor_or_the_supervisor_and_six_are_played() -> None:
    team = read_team(resources.path("demo", "colleagues.toml"))
    assert {(m.login, m.role) for m in team.at_console} == {
        ("han.jiwoo", Role.COUNSELOR),
        ("kim.doyun", Role.SUPERVISOR),
    }
    names = {member.name for member in team.played}
    assert names == {"정민호", "유가온", "문태경", "서다인", "오세린", "강이안"}
    assert {member.role for member in team.played} == {Role.COUNSELOR}
