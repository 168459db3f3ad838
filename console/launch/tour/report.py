import json
import sys
from dataclasses import dataclass, field


@dataclass(slots=True)
class Report:
    """What came of a tour; `text` is its last line, JSON on one line."""

    pictures: int = 0
    checks: dict[str, bool] = field(default_factory=dict)
    failed_step: str = ""
    why: str = ""
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        return not self.failed_step and bool(self.checks) and all(self.checks.values())

    @property
    def text(self) -> str:
        plain: dict[str, object] = {
            "ok": self.ok,
            "pictures": self.pictures,
            "checks": self.checks,
            "seconds": round(self.seconds, 1),
        }
        if self.failed_step:
            plain |= {"failed_step": self.failed_step, "why": self.why.partition("\n")[0]}
        return json.dumps(plain, ensure_ascii=False)

    def say(self) -> None:
        """What did not hold, a line each, then the summary."""
        if self.failed_step:
            sys.stderr.write(f"✗ {self.failed_step}: {self.why}\n")
        for what, held in self.checks.items():
            if not held:
                sys.stderr.write(f"✗ {what}\n")
        sys.stdout.write(f"{self.text}\n")
