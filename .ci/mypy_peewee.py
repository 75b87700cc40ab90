"""Tells mypy what peewee's own stubs leave out: after ``tuples()`` or ``dicts()`` rows are not models.

The stubs give ``Customer.select(Customer.id).tuples()`` the type ``ModelSelect[Customer]``, so that every plain read
(and lists are read plainly, DESIGN 9) would need a cast. With this its rows are ``Any``, like the rows of any cursor.
"""

from collections.abc import Callable

from mypy.plugin import MethodContext, Plugin
from mypy.types import AnyType, Instance, Type, TypeOfAny

_PLAIN = {"tuples", "dicts", "namedtuples", "objects"}


def _plain_rows(context: MethodContext) -> Type:
    query = context.default_return_type
    if not isinstance(query, Instance):
        return query
    return query.copy_modified(args=[AnyType(TypeOfAny.explicit) for _ in query.args])


class PeeweePlugin(Plugin):
    """Looks at the methods that change what a row is."""

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Mypy asks this for every method that it sees called."""
        module, _, rest = fullname.partition(".")
        return _plain_rows if module == "peewee" and rest.rpartition(".")[2] in _PLAIN else None


def plugin(version: str) -> type[Plugin]:
    """Mypy's way in."""
    return PeeweePlugin
