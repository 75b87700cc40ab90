from changes.rows import dicts
from database.stock_phrases import DICTIONARY, keep_phrase
from models import DictionaryValue
from tests.conftest import ME, NOW, Book


def phrases() -> list[tuple[str | None, str | None]]:
    query = DictionaryValue.select().where(DictionaryValue.dictionary == DICTIONARY)
    return [(row["label_zh"], row["label_en"]) for row in dicts(query.order_by(DictionaryValue.position))]


def test_a_phrase_comes_last_in_its_language(book: Book) -> None:
    before = len(phrases())
    assert keep_phrase(" 周五前\n回电 ", "zh_CN", ME, NOW)
    assert keep_phrase("Call before Friday", "en", ME, NOW)
    assert phrases()[before:] == [("周五前 回电", None), (None, "Call before Friday")]


def test_neither_nothing_nor_the_same_again_is_kept(book: Book) -> None:
    keep_phrase("Call back", "en", ME, NOW)
    before = phrases()
    assert keep_phrase("Call  back", "en", ME, NOW) is None
    assert keep_phrase("  ", "en", ME, NOW) is None
    assert phrases() == before
