from console.center.directory.errors import ImportRefusedError
from console.center.errors import CenterError


def test_a_refusal_always_says_what_was_kept() -> None:
    refused = ImportRefusedError("폴더가 없습니다.", "There is no folder.")
    assert isinstance(refused, CenterError)
    assert refused.ko == "폴더가 없습니다. 쓰던 자원 목록은 그대로 있습니다."
    assert refused.en == "There is no folder. The directory in use is unchanged."
