"""Prints a page with WebKitGTK, which no WebDriver of it can: printWebKit.py URL WIDTH_MM HEIGHT_MM SCRIPTS(0|1) WAIT_FOR OUT.pdf

The page is printed once the expression WAIT_FOR is true, or as soon as it is loaded where scripts are off. What the page says in the console goes to standard output.
Standard error ends with the version of the library. Needs a display, which may be Xvfb's.
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

POLL_MS = 200
PATIENCE_MS = 60_000

url, width_mm, height_mm, scripts, wait_for, out = sys.argv[1:]

settings = WebKit2.Settings()
settings.set_enable_javascript(scripts == "1")
settings.set_enable_write_console_messages_to_stdout(True)
view = WebKit2.WebView(settings=settings)
window = Gtk.Window()
window.set_default_size(1440, 900)
window.add(view)
window.show_all()


def loaded(_view, event):
    if event == WebKit2.LoadEvent.FINISHED:
        ask() if scripts == "1" else send_to_paper()


def fail(*reason):
    print(*reason, file=sys.stderr)
    Gtk.main_quit()
    sys.exit(1)


def ask():
    view.evaluate_javascript(f"String({wait_for})", -1, None, None, None, answer)
    return False


def answer(_view, result):
    if view.evaluate_javascript_finish(result).to_string() == "true":
        send_to_paper()
    else:
        GLib.timeout_add(POLL_MS, ask)


def send_to_paper():
    short, long = sorted((float(width_mm), float(height_mm)))
    is_across = float(width_mm) > float(height_mm)
    size = Gtk.PaperSize.new_custom("paper", "paper", short, long, Gtk.Unit.MM)
    setup = Gtk.PageSetup()
    setup.set_paper_size_and_default_margins(size)
    setup.set_orientation(Gtk.PageOrientation.LANDSCAPE if is_across else Gtk.PageOrientation.PORTRAIT)
    paper = Gtk.PrintSettings()
    paper.set_printer("Print to File")
    paper.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(out, None))
    paper.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(paper)
    operation.set_page_setup(setup)
    operation.connect("finished", lambda _operation: Gtk.main_quit())
    operation.connect("failed", lambda _operation, error: fail(error.message))
    keep.append(operation)
    operation.print_()


keep = []
view.connect("load-changed", loaded)
GLib.timeout_add(PATIENCE_MS, lambda: fail("The page was not ready in time."))
view.load_uri(url)
Gtk.main()
version = (WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
print("WebKitGTK", ".".join(map(str, version)), file=sys.stderr)
