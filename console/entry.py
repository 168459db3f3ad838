"""Where `gyeot` begins: the console opens at once, every other command goes through typer."""

import sys
import traceback
from pathlib import Path


def main() -> None:
    """Run the command; of a bug a person sees a sentence and where it was, never its text."""
    try:
        if sys.argv[1:2] == ["open"]:
            from console import cli_open

            sys.exit(cli_open.main(sys.argv[2:]))
        from console.cli import app

        app()
    except Exception as error:  # noqa: BLE001 - the last place where it can be told
        places = traceback.extract_tb(error.__traceback__)[-1:-7:-1]
        at = " < ".join(f"{Path(one.filename).name}:{one.lineno}" for one in places)
        sys.stderr.write(
            "예상하지 못한 문제로 멈추었습니다. 저장된 것은 그대로 있습니다. 다시 해 보시고, "
            "되풀이되면 아래 줄을 관리자에게 알려 주십시오.\n"
            "Stopped by an unexpected fault. What was stored is untouched. Please try again; "
            "if it happens anew, tell the line below to whoever maintains Gyeot.\n"
            f"{type(error).__name__} at {at}\n"
        )
        sys.exit(1)
