from pathlib import Path

import pytest

from database import backing_up, backup, backup_list, errors, settings
from models import Customer
from tests.conftest import Book


def test_listed_the_newest_first_with_size_and_reason(book: Book, tmp_path: Path) -> None:
    settings.save("backup_folder", str(tmp_path / "copies"), book.me, book.at)
    assert backup_list.listing().backups == []
    backing_up.make_now(book.at)
    backup.make(backup.folder(), book.at, "daily")
    found = backup_list.listing()
    assert found.folder == tmp_path / "copies"
    assert [one.reason for one in found.backups] == ["daily", "asked"]
    assert all(one.size > 100_000 for one in found.backups)


def test_compared_and_put_back(book: Book) -> None:
    book.customer("一")
    path = Path(backing_up.make_now(book.at).path)
    book.delete(Customer, book.customer("二"))
    book.customer("三")
    found = backup_list.compare(path)
    assert (found.there["customer"], found.here["customer"]) == (1, 2)
    forgotten: list[bool] = []
    before = backup_list.restore(path, book.at, lambda: forgotten.append(True))
    assert forgotten and Path(before).exists()
    assert [row.name for row in Customer.select()] == ["一"]


def test_no_backup_at_all(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "text.gxdb"
    path.write_text("no database " * 100)
    with pytest.raises(errors.FileProblem):
        backup_list.compare(path)


def test_a_setting_is_a_batch_and_personal_ones_are_of_one_person(book: Book) -> None:
    assert settings.save("quiet_from", "07:30", book.me, book.at)
    assert settings.all_of(book.me)["quiet_from"] == "07:30"
    assert settings.all_of(book.other)["quiet_from"] == ""
