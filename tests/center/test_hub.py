import asyncio

from console.center.hub import Hub


async def heard(hub: Hub, seq: int, rights: int) -> bool:
    with hub.watch() as event:
        hub.moved(seq, rights)
        return event.is_set()


def test_only_news_wakes() -> None:
    async def story() -> list[bool]:
        hub = Hub()
        told = [(1, 0), (1, 0), (0, 0), (2, 0), (2, 1), (2, 1)]
        return [await heard(hub, *at) for at in told]

    assert asyncio.run(story()) == [True, False, False, True, True, False]


def test_a_closed_hub_holds_nobody() -> None:
    async def story() -> bool:
        hub = Hub()
        with hub.watch() as before:
            hub.close()
            with hub.watch() as after:
                return before.is_set() and after.is_set() and hub.closed

    assert asyncio.run(story())
