"""Search at the prompt: the same answer as in the window."""

import json
from typing import Any

import search
from commands.call import Call, count, say
from commands.parser import Add
from database.lookups import read_lookups
from database.search_page import FEW, Line, Section, search_page
from resources import language
from resources.language import _


def register(add: Add) -> None:
    """Name the command."""
    one = add("search", find, _("find customers, contacts, competitors, products and records"))
    one.add_argument(
        "text", metavar="TEXT", nargs="+", help=_("part of a name, its pinyin, a phone number …")
    )
    one.add_argument(
        "--in",
        dest="kind",
        choices=list(search.TYPES),
        default="all",
        help=_("where to look; everywhere without it"),
    )
    one.add_argument("--limit", type=count, default=FEW, metavar="N", help=_("at most N of each kind"))
    one.add_argument("--json", action="store_true", help=_("as JSON"))


def find(call: Call) -> int:
    """Answer a question."""
    call.open(read_only=True)
    options, lookups = call.options, read_lookups(language.current())
    today = call.now().astimezone().date()
    result = search_page(" ".join(options.text), options.kind, options.limit, today, lookups)
    if options.json:
        say(json.dumps([_as_json(section) for section in result.sections], ensure_ascii=False, indent=2))
        return 0
    for section in result.sections:
        total = f"{section.total:,}+" if section.more else f"{section.total:,}"
        say(f"{_(search.GROUPS[section.group])} {total}")
        for line in section.lines:
            say(f"  {_shown(line)}")
    if not result.sections:
        say(_("Nothing found for “{text}”.").replace("{text}", result.question.typed))
        if result.nearest:
            say(_("Perhaps: {name}").replace("{name}", _shown(result.nearest)))
    return 0


def _shown(line: Line) -> str:
    number = _("no. {number}").replace("{number}", str(line.customer)) if line.customer else ""
    return " · ".join(part for part in (line.title.text, line.beside, line.below.text, number) if part)


def _as_json(section: Section) -> dict[str, Any]:
    return {
        "group": section.group,
        "total": section.total,
        "more": section.more,
        "hits": [
            {
                "table": line.table,
                "id": line.row,
                "customer": line.customer,
                "title": line.title.text,
                "marks": [list(span) for span in line.title.spans],
                "beside": line.beside,
                "below": line.below.text,
                "below_marks": [list(span) for span in line.below.spans],
            }
            for line in section.lines
        ],
    }
