"""What value classes promise: equal by their fields, hashable, made once and never worked out twice."""

from pipeline.value import once, open_value_class, value_class

ASKED: list[str] = []


@value_class
class Place:
    """A value with slots."""

    x: float
    y: float = 0.0


@open_value_class
class Words:
    """A value that works something out."""

    words: tuple[str, ...]

    @once
    def text(self) -> str:
        """The words, a space between."""
        ASKED.append("text")
        return " ".join(self.words)


def test_equal_fields_are_equal_values() -> None:
    assert Place(1.0) == Place(1.0, 0.0) != Place(2.0)
    assert len({Place(1.0), Place(1.0), Place(2.0)}) == 2


def test_slots_have_no_room_for_more() -> None:
    assert not hasattr(Place(1.0), "__dict__")


def test_what_is_worked_out_once_is_kept() -> None:
    words = Words(("a", "b"))
    ASKED.clear()
    assert words.text == words.text == "a b"
    assert ASKED == ["text"]


def test_the_class_itself_tells_what_is_worked_out() -> None:
    assert Words.text.__doc__ == "The words, a space between."
