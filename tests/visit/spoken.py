#!/usr/bin/python3
"""spoken.py BELVEDERE PACK --ca-file FILE: plays a game and watches a video over the real accessibility bus, as a
screen reader would. The films are served with the certificate of that file (with-films).

Run it in a session of its own: dbus-run-session xvfb-run -a spoken.py ... Nothing is seen, touched or typed:
controls are found by role and name, and acted on by the actions that they offer.
"""
import os
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 30  # seconds


def below(node):
    try:
        for child in node:
            if child is not None:
                yield child
                yield from below(child)
    except Exception:  # what is being read has gone
        return


def is_shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def shown(root, roles):
    """What is shown and has one of the roles; what goes while it is read is not there."""
    nodes = []
    for node in below(root):
        try:
            if node.getRole() in roles and is_shown(node):
                nodes.append(node)
        except Exception:
            continue
    return nodes


def find(root, role, name, starts=False):
    for node in shown(root, [role]):
        try:
            if node.name.startswith(name) if starts else node.name == name:
                return node
        except Exception:
            continue
    return None


def wait_for(look, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.05)  # the other side of the bus tells nothing of what is not there yet
    sys.exit("FAILED: " + what)


def press(node):
    action = node.queryAction()
    names = [action.getName(i).lower() for i in range(action.nActions)]
    for wanted in ("press", "toggle"):
        if wanted in names:
            action.doAction(names.index(wanted))
            return
    sys.exit("FAILED: %r offers only %r" % (node.name, names))


def push(app, name):
    press(wait_for(lambda: find(app, pyatspi.ROLE_PUSH_BUTTON, name, True), "no button " + name))


def cards_of(app, question):
    """The six boxes, once the first of them tells the question."""
    def look():
        try:
            boxes = shown(app, [pyatspi.ROLE_CHECK_BOX])
            return boxes if len(boxes) == 6 and question in boxes[0].description else None
        except Exception:  # the question before is going
            return None
    return wait_for(look, "no six boxes that tell " + question)


def nameless(app):
    roles = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TEXT)
    return [n for n in shown(app, roles) if not n.name]


def play(app):
    push(app, "Touch to begin")
    push(app, "Play")
    push(app, "The whole climb")
    for number in range(1, 25):
        boxes = cards_of(app, "Question %d of 24: " % number)
        if nameless(app):
            sys.exit("FAILED: a control without a name at question %d" % number)
        box = boxes[number % 6]
        press(box)
        wait_for(lambda: box.getState().contains(pyatspi.STATE_CHECKED), "the box is not ticked")
        if not box.description.startswith("Your first choice"):
            sys.exit("FAILED: the choice is not told: %r" % box.description)
        push(app, "Next")
        if number % 6 == 0 and number < 24:
            push(app, "Continue the climb")
    wait_for(lambda: find(app, pyatspi.ROLE_PUSH_BUTTON, "Discover ", True), "no métier at the end")
    wait_for(lambda: find(app, pyatspi.ROLE_LABEL, "Because you ", True), "no reason at the end")


def moment_of(app):
    """Of the video that is shown, in seconds; None when no video is."""
    try:
        line = find(app, pyatspi.ROLE_SLIDER, "Moment of the video")
        return line.queryValue().currentValue if line else None
    except Exception:  # the page is being built
        return None


def watch(app):
    push(app, "Home")
    push(app, "Watch")
    wait_for(lambda: find(app, pyatspi.ROLE_RADIO_BUTTON, "In sign language", True), "no wall of videos")
    push(app, "Prendre soin")
    wait_for(lambda: moment_of(app) is not None, "no line of time")
    for name in ("Play: Prendre soin", "10 seconds back", "10 seconds forward", "Full screen", "Keep this moment"):
        wait_for(lambda: find(app, pyatspi.ROLE_PUSH_BUTTON, name, True), "no button " + name)
    for name in ("Subtitles are o", "Options: speed, subtitles, quality"):
        wait_for(lambda: find(app, pyatspi.ROLE_CHECK_BOX, name, True), "no box " + name)
    if not wait_for(lambda: find(app, pyatspi.ROLE_LIST, "What is said", True), "no words").childCount:
        sys.exit("FAILED: the words of the video have no lines")
    if nameless(app):
        sys.exit("FAILED: a control without a name on the page of a video")
    push(app, "Play: Prendre soin")
    wait_for(lambda: (moment_of(app) or 0) >= 1, "the line of time does not move")
    push(app, "Pause: Prendre soin")
    wait_for(lambda: find(app, pyatspi.ROLE_PUSH_BUTTON, "Play: Prendre soin", True), "it does not pause")
    before = moment_of(app)
    push(app, "10 seconds forward")
    wait_for(lambda: (moment_of(app) or 0) >= before + 9, "the line of time does not jump")


def main():
    program, pack, _, certificates = sys.argv[1:5]
    with tempfile.TemporaryDirectory() as folder:
        settings = os.path.join(folder, "settings.toml")
        with open(settings, "w", encoding="utf-8") as file:
            file.write('[visit]\nlanguage = "en"\n[network]\nproxy = "none"\nca-file = "%s"\n' % certificates)
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_RUNTIME_DIR=folder)
        kiosk = subprocess.Popen([program, "--settings", settings, "--pack", pack, "--data", folder + "/data", "--window"],
                                 env=environment)
        try:
            desktop = pyatspi.Registry.getDesktop(0)
            app = wait_for(lambda: next((a for a in desktop if a is not None and a.name == "belvedere"), None),
                           "the kiosk is not on the bus")
            play(app)
            watch(app)
        finally:
            kiosk.terminate()
            kiosk.wait()
    print("A whole game was played and a video watched over the accessibility bus.")


if __name__ == "__main__":
    main()
