"""What SQLite asks Python."""

from database import functions
from models import db
from tests.conftest import Book


def test_null_stays_null_and_texts_are_folded(book: Book) -> None:
    functions.ready()
    row = db.execute_sql("SELECT folded(' Ａb c'), folded(NULL), pinyin_letter('重庆'), pinyin_order(NULL)")
    assert row.fetchone() == ("abc", None, "C", None)


def test_it_may_be_called_again_while_a_cursor_is_open(book: Book) -> None:
    functions.ready()
    open_cursor = db.execute_sql("SELECT 1 UNION SELECT 2")
    open_cursor.fetchone()
    functions.ready()
    assert db.execute_sql("SELECT folded('A')").fetchone() == ("a",)
    open_cursor.close()
