# What the scripts say while they work. Sourced, not run.

say() { printf '\n== %s\n' "$*"; }
