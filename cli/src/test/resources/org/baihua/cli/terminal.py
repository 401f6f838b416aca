"""Runs a command on a pseudo-terminal, as a person would, and prints what the person would see.

terminal.py [--interrupt TEXT] [--type TEXT] -- COMMAND...
--interrupt presses Ctrl-C as soon as TEXT was shown; --type types lines at once. The last line says how the command ended.
"""
import os, pty, select, signal, sys, time

arguments = sys.argv[1:]
interrupt = typed = None
while arguments[0] != "--":
    if arguments[0] == "--interrupt":
        interrupt = arguments[1].encode()
    elif arguments[0] == "--type":
        typed = arguments[1].encode().decode("unicode_escape").encode("latin-1")
    arguments = arguments[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(arguments[1], arguments[1:])
if typed:
    os.write(terminal, typed)
seen = b""
pressed = False
end = time.monotonic() + 100
while time.monotonic() < end:
    ready, _, _ = select.select([terminal], [], [], 0.2)
    if not ready:
        continue
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        break
    if not piece:
        break
    seen += piece
    if interrupt and not pressed and interrupt in seen:
        pressed = True
        os.write(terminal, b"\x03")
else:
    os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(seen)
code = os.waitstatus_to_exitcode(status)
print(f"\nended {code}" + (" after Ctrl-C" if pressed else ""))
