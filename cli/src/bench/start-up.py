#!/usr/bin/env python3
"""CPU seconds (user + system, all processes, as the kernel counts them) of short calls, beside what a user might call instead.

start-up.py BAIHUA [--runs N] [--java JAVA] [--docx FILE] [--peer 'COMMAND with {in}']

BAIHUA is ./baihua or bin/baihua. Commands take turns, so that a machine that slows down slows all of them; the figures are medians.
With textlint and its rule prh installed by npm:  --peer 'node_modules/.bin/textlint -f json -c textlintrc.json {in}'
"""
import argparse, os, resource, shlex, statistics, subprocess, sys, tempfile

TEXT = "本機關應予公告，並於期限屆滿前通知利害關係人陳述意見。\n第一條　違反前條規定者，處新臺幣六萬元以上三十萬元以下罰鍰。\n" * 7
LINE = 'public class One { public static void main(String[] a) { System.out.println("one line"); } }'


def cpu(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    code = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, code


def main():
    options = argparse.ArgumentParser()
    options.add_argument("baihua")
    options.add_argument("--runs", type=int, default=15)
    options.add_argument("--java", default="java")
    options.add_argument("--docx", default="samples/river-camping.docx")
    options.add_argument("--peer")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        text = os.path.join(folder, "tiny.txt")
        with open(text, "w", encoding="utf-8") as file:
            file.write(TEXT)
        with open(os.path.join(folder, "One.java"), "w") as file:
            file.write(LINE)
        javac = os.path.join(os.path.dirname(asked.java), "javac") if os.path.dirname(asked.java) else "javac"
        subprocess.run([javac, "-d", folder, os.path.join(folder, "One.java")], check=True)
        calls = {
            "a JVM that prints one line": [asked.java, "-cp", folder, "One"],
            "baihua --help": [asked.baihua, "--help"],
            "baihua glossary explain 應予": [asked.baihua, "glossary", "explain", "應予"],
            "baihua check (1 KB of text)": [asked.baihua, "check", text],
            "baihua convert (docx)": [asked.baihua, "convert", "-q", asked.docx, "-o", os.path.join(folder, "out")],
        }
        if asked.peer:
            calls["peer on the same text"] = shlex.split(asked.peer.replace("{in}", text))
        figures = {name: [] for name in calls}
        codes = {}
        for run in range(asked.runs + 1):
            for name, command in calls.items():
                seconds, codes[name] = cpu(command)
                if run > 0:  # the first warms the disk's cache
                    figures[name].append(seconds)
        one = statistics.median(figures["a JVM that prints one line"])
        print(f"{'call':32} {'CPU s':>7} {'of one line':>12} {'exit':>5}")
        for name, all_of_it in figures.items():
            median = statistics.median(all_of_it)
            print(f"{name:32} {median:7.3f} {median / one:12.2f} {codes[name]:5}")
        if asked.peer:
            ratio = [a / b for a, b in zip(figures["baihua check (1 KB of text)"], figures["peer on the same text"])]
            print(f"check : peer, pair by pair, median {statistics.median(ratio):.2f}")


if __name__ == "__main__":
    sys.exit(main())
