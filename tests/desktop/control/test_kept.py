from tests.desktop.running import Opens, rings
from tests.support import inside
from tests.support.center import RunningCenter

WORDS = "독이 든 말씀."


def test_what_the_center_cannot_take_is_shown_and_sent_again(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.talk(rings(running_center))
    running_center.faults.poison = WORDS.encode()
    eyes.write(WORDS)
    eyes.window.open_page("queue")
    # Another thing gets through, so that it is these words and not the center.
    eyes.window.queue.by_hand.asked.emit()
    eyes.says("확인이 필요합니다", "Needs you")
    eyes.window.open_kept()
    eyes.says("확인이 필요한 것", "need you")
    eyes.says("센터가 받지 못했습니다", "The center could not take it")
    running_center.faults.poison = b""
    stuck = next(row for row in eyes.window.overlays.kept._rows if row.words)
    eyes.window.send_again_requested.emit(stuck.command_id)
    eyes.until(lambda: inside.rows(running_center, "draft"))
    eyes.until(lambda: "확인이 필요합니다" not in eyes.words)
