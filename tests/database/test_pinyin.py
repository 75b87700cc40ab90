"""Letters and order of Chinese names."""

import pytest

from database import pinyin
from models import fold


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("苏州澜谷", "S"),
        ("重庆长安", "C"),  # zhòng anywhere else
        ("重型机械", "Z"),
        ("长沙水处理", "C"),
        ("厦门港务", "X"),
        ("曾记", "Z"),
        ("龍騰", "L"),
        ("㛃记", "J"),
        ("Ａcme", "A"),
        ("élan", "E"),
        ("3M", "#"),
        ("", "#"),
    ],
)
def test_the_letter_under_which_a_name_is_looked_for(name: str, letter: str) -> None:
    assert pinyin.letter(fold(name)) == letter


def test_initials_keep_other_scripts_and_drop_blanks() -> None:
    assert pinyin.initials("苏州 澜谷 ABC") == "szlgabc"
    assert pinyin.initials("重庆新能源") == "cqxny"


def test_figures_stand_before_letters_and_latin_among_the_pinyin() -> None:
    names = ["重庆", "长沙", "北京", "阿里", "abc", "Bcd", "3m", "澜谷", "䶮", "杭州"]
    assert sorted(names, key=lambda name: pinyin.order(fold(name))) == [
        "3m", "abc", "阿里", "Bcd", "北京", "长沙", "重庆", "杭州", "澜谷", "䶮",
    ]  # fmt: skip


def test_names_alike_at_the_beginning_are_told_apart() -> None:
    first, second = "苏州澜谷生物科技有限公司", "苏州澜谷生物科技有限公安"
    assert pinyin.order(first) != pinyin.order(second)
