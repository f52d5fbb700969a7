# A program that has no name of its own.
import argparse
import sys

print(repr(sys.argv[0]))
p = argparse.ArgumentParser(description='does things')
p.add_argument('--flag', action='store_true')
p.add_argument('word', nargs='?', default='none')
p.print_help()
print(p.parse_args([]), p.parse_args(), repr(p.prog))
for i in range(12):
    p.add_argument(f'--option-{i}')
p.print_usage()
