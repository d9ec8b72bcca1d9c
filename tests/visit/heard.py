#!/usr/bin/python3
"""heard.py BELVEDERE PACK [ARGUMENTS]: what Orca says of the kiosk while it is driven by the keys of standard input.

Run it in a session of its own: dbus-run-session xvfb-run -a -s "-screen 0 1280x1024x24" heard.py ... < steps
A line of the steps is one of:
  key NAMES...   presses keys, as xdotool names them, and tells what is said after each
  to WORDS       Tab until a thing is said that begins with the words (or has them in it, after a star)
  in WORDS       the same, with Shift and Tab
  type TEXT      types
  click X Y      touches there
  wait SECONDS   lets time pass
  shot FILE      a picture of the screen
Orca stops where another Orca runs on the machine: begin with `unshare --pid --fork --mount-proc` to run two.
Nothing is judged here: it is read, as one would hear it. The settings are French, the window fills the screen."""
import os
import re
import subprocess
import sys
import tempfile
import time

folder = tempfile.mkdtemp(prefix="heard-")
log = os.path.join(folder, "orca.log")
open(log, "w").close()
position = 0


def said():
    """What was said since the last call, once nothing new comes."""
    global position
    quiet = time.monotonic() + 0.7
    words = []
    while time.monotonic() < quiet:
        with open(log, errors="replace") as file:
            file.seek(position)
            new = file.read()
            position = file.tell()
        for each in re.findall(r"SPEECH OUTPUT: '(.*?)' ?(?:\{.*|None|)$", new, re.M):
            words.append(each)
            quiet = time.monotonic() + 0.5
        time.sleep(0.05)
    return words


def press(keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys.split()], check=True)


def until(condition, seconds=60):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        pass


def tell(what):
    heard = said()
    print("%-14s %s" % (what, " | ".join(heard)), flush=True)
    return heard


def go(key, words):
    for _ in range(60):
        press(key)
        heard = tell("  " + key)
        if any(w.startswith(words) or words.startswith("*") and words[1:] in w for w in heard):
            return
    print("NOT FOUND:", words, flush=True)


def perform(line):
    verb, _, rest = line.partition(" ")
    if verb == "key":
        for each in rest.split():
            press(each)
            tell(each)
    elif verb == "to":
        go("Tab", rest)
    elif verb == "in":
        go("shift+Tab", rest)
    elif verb == "type":
        subprocess.run(["xdotool", "type", "--delay", "60", rest], check=True)
        tell("type")
    elif verb == "click":
        subprocess.run(["xdotool", "mousemove", *rest.split(), "click", "1"], check=True)
        tell("click")
    elif verb == "wait":
        time.sleep(float(rest))
        tell("...")
    elif verb == "shot":
        subprocess.run(["import", "-window", "root", rest], check=True)
    elif verb.startswith("#") or not verb:
        print(line, flush=True)


def main():
    program, pack = sys.argv[1:3]
    settings = os.path.join(folder, "settings.toml")
    if "--settings" not in sys.argv:
        open(settings, "w").write('[network]\nproxy = "none"\n[visit]\nidle-seconds = 3600\nreduced-motion = true\n')
        sys.argv += ["--settings", settings]
    os.makedirs(os.path.join(folder, "run"), mode=0o700)
    # Orca keeps the last lines of its log to itself; each is to be read as it is said.
    with open(os.path.join(folder, "sitecustomize.py"), "w") as file:
        file.write("import builtins\nplain = builtins.open\n"
                   "def now(file, mode='r', buffering=-1, *a, **k):\n"
                   "    return plain(file, mode, 1 if str(file).endswith('orca.log') and 'w' in mode else buffering, *a, **k)\n"
                   "builtins.open = now\n")
    environment = dict(os.environ, PYTHONPATH=folder, HOME=folder, XDG_RUNTIME_DIR=os.path.join(folder, "run"), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                       QT_QPA_PLATFORM="xcb", LC_ALL="fr_FR.UTF-8", LANGUAGE="fr")
    started = [subprocess.Popen(["orca", "--debug-file", log], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)]
    until(lambda: any("cran" in each for each in said()))  # that it is there
    started.append(subprocess.Popen([program, "--pack", pack, "--data", folder + "/data", *sys.argv[3:]], env=environment))
    try:
        until(lambda: tell("(start)"))
        for line in sys.stdin:
            perform(line.rstrip("\n"))
    finally:
        for each in reversed(started):
            each.terminate()
    print("log:", log)


main()
