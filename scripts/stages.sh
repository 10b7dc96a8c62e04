# Runs the stages of a test run one after the other: each with its header, its time, its output kept, its tests counted.
# Sourced, not run; a stage is a function or a program. Needs $root and scripts/say.sh.

stages_passed=0 tests_passed=0
failed_stages=()
export stage_logs=$root/build/test
mkdir -p "$stage_logs"
rm -f "$stage_logs"/*.log

# stage NAME COMMAND [ARG...]: a failure is remembered and the next stages still run.
stage() {
    local name=$1 started=$SECONDS status
    local log=$stage_logs/${name// /_}.log
    shift
    say "$name"
    # A shell of its own: where the caller says `stage … && …`, bash would not stop at the first failure inside a function.
    declare -fx $(compgen -A function)
    set +e
    bash -euo pipefail -c '"$@"' "$name" "$@" 2>&1 | tee "$log"
    status=${PIPESTATUS[0]}
    set -e
    if [[ $status -eq 0 ]]; then
        stages_passed=$((stages_passed + 1))
        echo "-- $name: passed in $((SECONDS - started)) s"
    else
        failed_stages+=("$name")
        echo "-- $name: FAILED in $((SECONDS - started)) s"
    fi
    tests_passed=$((tests_passed + $(tests_passed_in "$log")))
    return "$status"
}

# How many tests a log says have passed: the closing lines of GoogleTest, Vitest and our journeys.
tests_passed_in() {
    sed 's/\x1b\[[0-9;]*m//g' "$1" | awk '
        /^\[  PASSED  \] [0-9]+ test/ { sum += $4 }
        /^ *Tests .*[0-9]+ passed/    { for (i = 2; i <= NF; i++) if ($i ~ /^passed/) sum += $(i - 1) }
        /^[0-9]+ passed, [0-9]+ failed$/ { sum += $1 }
        END { print sum + 0 }'
}

# How many tests the logs say have failed.
tests_failed_in() {
    sed 's/\x1b\[[0-9;]*m//g' "$@" 2>/dev/null | awk '
        /^ *[0-9]+ FAILED TESTS?$/      { sum += $1 }
        /^ *Tests .*[0-9]+ failed/      { for (i = 2; i <= NF; i++) if ($i ~ /^failed/) sum += $(i - 1) }
        /^[0-9]+ passed, [0-9]+ failed$/ { sum += $3 }
        END { print sum + 0 }'
}

# The last line of a test run, and whether all went well. Before it, how the stages that failed ended: whoever sees
# only the end of a long run sees why.
closing_line() {
    local failed_tests line name
    for name in "${failed_stages[@]}"; do
        printf '\n-- the end of "%s"\n' "$name"
        tail -n 25 "$stage_logs/${name// /_}.log"
    done
    failed_tests=$(tests_failed_in "$stage_logs"/*.log)
    line="test: $stages_passed stages passed, $tests_passed tests passed, "
    if [[ ${#failed_stages[@]} -eq 0 ]]; then
        printf '\n%s0 failed (%d min %d s)\n' "$line" $((SECONDS / 60)) $((SECONDS % 60))
        return 0
    fi
    local names
    names=$(printf ', %s' "${failed_stages[@]}")
    printf '\n%s%d failed in %d stages: %s (%d min %d s)\n' "$line" "$failed_tests" "${#failed_stages[@]}" "${names:2}" \
        $((SECONDS / 60)) $((SECONDS % 60))
    return 1
}
