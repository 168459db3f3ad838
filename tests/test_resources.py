from console import resources


def test_finds_what_a_checkout_has() -> None:
    assert resources.path("style", "tokens.json").is_file()


def test_a_path_need_not_exist() -> None:
    assert not resources.path("nothing", "here").exists()
