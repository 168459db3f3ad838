from hypothesis import given
from hypothesis import strategies as st

from console.desktop.session import choices
from console.model.note import NoteContent
from console.model.reasons import Reason

reasons = st.sampled_from([reason.value for reason in Reason])
acts = st.lists(
    st.tuples(
        st.sampled_from([choices.add_reason, choices.drop_reason, choices.main_reason]), reasons
    )
)


def test_the_first_reason_is_the_main_one() -> None:
    content = choices.add_reason(choices.add_reason(NoteContent(), "health"), "work")
    assert content.reasons == ("health", "work")
    assert content.primary_reason == "health"


def test_without_the_main_one_the_next_takes_its_place() -> None:
    content = choices.add_reason(choices.add_reason(NoteContent(), "health"), "work")
    assert choices.drop_reason(content, "health").primary_reason == "work"


def test_the_main_one_stands_first() -> None:
    content = choices.add_reason(choices.add_reason(NoteContent(), "health"), "work")
    assert choices.main_reason(content, "work").reasons == ("work", "health")


@given(acts)
def test_there_is_one_main_reason_if_any_and_no_reason_twice(steps: list[tuple]) -> None:  # type: ignore[type-arg]  # what Hypothesis draws
    content = NoteContent()
    for act, reason in steps:
        content = act(content, reason)
        assert len(set(content.reasons)) == len(content.reasons)
        assert (content.primary_reason in content.reasons) is bool(content.reasons)
