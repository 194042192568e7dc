#!/usr/bin/env bash
# pyarrow 26.0.1 takes SIGINT and SIGTERM itself during each pyarrow.csv.read_csv, when Python has a handler for them: its own handler tells
# a thread through a pipe, and the call asks that thread at its end. A signal that comes as the call ends is told too late and is dropped:
# in a program that reads many small blocks, about one in a hundred. Its own code says «make sure we didn't lose a signal»; one would expect
# Ctrl-C to reach the handler of the program sooner or later.
# Do: pyarrow.enable_signal_handlers(False) before reading blocks; Python's handler then sees every signal, after the call that it came in.
# Seen: were all of 3,000 signals, sent one by one, answered?
. "$(dirname "$0")/../outils/bac.sh"
python_avec pyarrow==26.0.1
cat > "$BAC/lecteur.py" <<'PY'
import signal
import sys

import pyarrow
import pyarrow.csv

pyarrow.enable_signal_handlers(sys.argv[1] == "True")
signal.signal(signal.SIGINT, lambda *_: print("seen", flush=True))
print("ready", flush=True)
while True:
    try:
        pyarrow.csv.read_csv(pyarrow.BufferReader(b"id,class\nA,AD3\n"), read_options=pyarrow.csv.ReadOptions(use_threads=False))
    except pyarrow.ArrowCancelled:
        pass
PY
attendu "handlers of pyarrow: True, every signal seen: False
handlers of pyarrow: False, every signal seen: True" "$("$BAC/env/bin/python" - "$BAC/lecteur.py" <<'PY'
import random
import select
import signal
import subprocess
import sys
import time


def tous_vus(siens):
    with subprocess.Popen([sys.executable, sys.argv[1], str(siens)], stdout=subprocess.PIPE) as lecteur:
        assert lecteur.stdout.readline() == b"ready\n"
        try:
            for _ in range(3_000):
                time.sleep(random.random() * 0.0005)
                lecteur.send_signal(signal.SIGINT)
                if not select.select([lecteur.stdout], [], [], 10)[0]:
                    return False
                assert lecteur.stdout.readline() == b"seen\n"
            return True
        finally:
            lecteur.kill()


for siens in (True, False):
    print(f"handlers of pyarrow: {siens}, every signal seen: {tous_vus(siens)}")
PY
)"
