"""What the system tells a screen reader of the program's window, over AT-SPI: one JSON command a line, one answer a line."""
import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

STATES = {
    "focused": Atspi.StateType.FOCUSED,
    "selected": Atspi.StateType.SELECTED,
    "modal": Atspi.StateType.MODAL,
    "expanded": Atspi.StateType.EXPANDED,
}
# Roles that stand for themselves and hold nothing a test asks for.
LEAVES = {"static", "text leaf", "inline text box"}
MOST = 4000

heard = []


def children(node):
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None:
            yield child


def page():
    """The document of the program's page."""

    def found(node, depth):
        if node.get_role_name() == "document web":
            # What is remembered of it may be older than what is shown.
            node.clear_cache()
            return node
        if depth == 0:
            return None
        for child in children(node):
            one = found(child, depth - 1)
            if one is not None:
                return one
        return None

    return found(Atspi.get_desktop(0), 14)


def told(node):
    states = node.get_state_set()
    attributes = dict(node.get_attributes() or {})
    said = {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": [name for name, state in STATES.items() if states.contains(state)],
        "level": attributes.get("level", ""),
        "place": attributes.get("posinset", ""),
        "of": attributes.get("setsize", ""),
    }
    if "table" in attributes.get("xml-roles", "") or node.get_role_name() == "table":
        said["rows"] = attributes.get("rowcount", "")
    return said


def text_of(node):
    if node.get_name():
        return node.get_name()
    return " ".join(filter(None, (text_of(child) for child in children(node))))


def cell(node):
    """A cell with what stands over its column, as Orca asks for it."""
    heads = []
    table_cell = node.get_table_cell() if hasattr(node, "get_table_cell") else None
    if table_cell is not None:
        heads = [text_of(head) for head in table_cell.get_column_header_cells()]
    return {"text": text_of(node), "heads": heads, "role": node.get_role_name()}


def find(role, within=None):
    """Everything of that role on the page, in order."""
    out = []
    seen = 0

    top = within or page()
    if top is None:
        return out

    def visit(node):
        nonlocal seen
        seen += 1
        if seen > MOST:
            return
        if node.get_role_name() == role:
            out.append(node)
        if node.get_role_name() in LEAVES:
            return
        for child in children(node):
            visit(child)

    visit(top)
    return out


def rows(_):
    """The rows of the first table, each with its cells."""
    tables = find("table")
    if not tables:
        return []
    return [
        {**told(row), "cells": [cell(one) for one in children(row)]}
        for row in find("table row", tables[0])
    ]


def focused(_):
    def visit(node):
        if node.get_state_set().contains(Atspi.StateType.FOCUSED):
            return node
        for child in children(node):
            one = visit(child)
            if one is not None:
                return one
        return None

    top = page()
    node = visit(top) if top is not None else None
    return told(node) if node is not None else None


def all_of(command):
    return [told(node) for node in find(command["role"])]


def hear(event):
    """Text that came into a live region, as Orca hears of it."""
    node = event.source
    try:
        while node is not None:
            attributes = dict(node.get_attributes() or {})
            live = attributes.get("container-live") or attributes.get("live")
            if live in ("polite", "assertive"):
                text = event.any_data if isinstance(event.any_data, str) else text_of(event.source)
                heard.append({"live": live, "text": text})
                return
            node = node.get_parent()
            if node is not None and node.get_role_name() == "document web":
                return
    except GLib.Error:
        # It is gone again.
        return


def announced(_):
    said = list(heard)
    heard.clear()
    return said


ANSWERS = {"rows": rows, "focused": focused, "all": all_of, "announced": announced}


def answer(source, condition):
    line = sys.stdin.readline()
    if line == "":
        Atspi.event_quit()
        return False
    command = json.loads(line)
    try:
        said = {"ok": ANSWERS[command["do"]](command)}
    except (GLib.Error, AttributeError) as error:
        # The window is being drawn anew: asked again a moment later.
        said = {"error": str(error)}
    print(json.dumps(said), flush=True)
    return True


def switch_on():
    """Tells the session that somebody listens; the first call of the bus begins it."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        session.call_sync(
            *("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set"),
            *(value, None, Gio.DBusCallFlags.NONE, 20000, None),
        )


if sys.argv[1:] == ["--switch-on"]:
    switch_on()
    sys.exit()
Atspi.init()
listener = Atspi.EventListener.new(hear)
for kind in ("object:text-changed:insert", "object:children-changed:add", "object:announcement"):
    listener.register(kind)
GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, answer)
print(json.dumps({"ok": "listening"}), flush=True)
Atspi.event_main()
