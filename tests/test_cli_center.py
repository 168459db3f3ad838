from typer.testing import CliRunner

from console.cli_center import center


def test_every_command_of_a_center_says_what_it_does() -> None:
    told = CliRunner().invoke(center, ["--help"]).output
    for word in ("init", "serve", "backup", "restore", "audit", "on-call", "staff"):
        assert word in told
