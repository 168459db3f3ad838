from console.desktop.lock.tries import FIRST_REST_MS, FREE, LONGEST_REST_MS, Tries


def test_five_are_free_and_then_each_has_a_rest_that_doubles() -> None:
    tries = Tries()
    for left in range(FREE - 1, 0, -1):
        tries.wrong(0)
        assert tries.left == left
        assert tries.rest(0) == 0
    rests = []
    now = 0
    for _ in range(8):
        tries.wrong(now)
        rests.append(tries.rest(now))
        now += tries.rest(now)
        assert tries.rest(now) == 0
    assert rests[:4] == [FIRST_REST_MS * 2**n for n in range(4)]
    assert rests[-1] == LONGEST_REST_MS


def test_the_right_one_forgives() -> None:
    tries = Tries()
    for _ in range(FREE):
        tries.wrong(0)
    tries.right()
    assert tries.left == FREE
    assert tries.rest(0) == 0
