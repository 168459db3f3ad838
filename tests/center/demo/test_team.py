from console import resources
from console.center.demo.team import read_team
from console.model.roles import Role


def test_one_may_be_any_of_three_and_six_counselors_are_played() -> None:
    team = read_team(resources.path("demo", "colleagues.toml"))
    assert {(m.login, m.role) for m in team.at_console} == {
        ("han.jiwoo", Role.COUNSELOR),
        ("kim.doyun", Role.SUPERVISOR),
        ("im.narae", Role.TRAINEE),
    }
    names = {member.name for member in team.played}
    assert names == {"정민호", "유가온", "문태경", "서다인", "오세린", "강이안"}
    assert {member.role for member in team.played} == {Role.COUNSELOR}


def test_there_is_one_of_every_role_that_works_here_and_one_on_call() -> None:
    team = read_team(resources.path("demo", "colleagues.toml"))
    assert {member.role for member in team.members} == set(Role) - {Role.ADMIN}
    assert [member.login for member in team.leads] == ["kim.doyun"]
    (on_call,) = [member for member in team.members if member.login == team.on_call]
    assert (on_call.role, on_call.at_console) == (Role.SUPERVISOR, False)
    assert team.on_call_phone == "02-120"
    assert team.quiet_words
    assert not [words for words in team.quiet_words if "!" in words]
