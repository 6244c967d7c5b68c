#!/usr/bin/env bash
# Many large registers, from inbox to figures and report, against what a statistician would write with pandas.
#
#   mvn -B -ntp package -DskipTests
#   src/bench/bulk.sh [FILES [ROWS [LIMIT]]]      200 500 0.5 when left out; exit 1 above the limit or on a wrong figure
#
# Prasan reads, checks, stores in its database, settles, and writes the figures' tables, two workbooks, two PDFs and a
# CSV; pandas with two processes reads, adds up and writes one workbook. Both run three times, in turn; what counts are
# the medians of the time on the clock and their ratio, on two processors that do nothing else. Processor time is told
# besides: it bears neighbours better.
#
# Prasan is started as the README says, with the flags and the archive of classes that the build has made.
set -euo pipefail
cd "$(dirname "$0")/../.."
files=${1:-200} rows=${2:-500} limit=${3:-0.5} rounds=${ROUNDS:-3}

here=src/bench work=target/bench python="command -p python3"
if ! $python -c 'import pandas, openpyxl, xlsxwriter' 2>/dev/null; then
    echo "missing for the yardstick: apt-get install -y python3-pandas python3-openpyxl python3-xlsxwriter" >&2
    exit 2
fi
if [ ! -e target/prasan.jsa ]; then
    echo "missing: mvn -B -ntp package -DskipTests" >&2
    exit 2
fi
prasan=(java @target/prasan.args -jar target/prasan.jar)

data=$work/$files-$rows
if [ ! -e "$data/period" ]; then
    rm -rf "$data" && mkdir -p "$data"
    $python $here/make_bulk.py --files "$files" --rows "$rows" --out "$data" | tee "$data/log"
    sed -n 's/.*--period //p' "$data/log" >"$data/period"
fi
period=$(cat "$data/period")

# The job as it is, but for the edition for administrators, which the yardstick has nothing beside.
home=$work/home
rm -rf $home && mkdir -p $home
cp -r reports $home/
mkdir $home/jobs && cp -r jobs/*.yml jobs/calendars jobs/codelists jobs/forms jobs/indicators jobs/reference $home/jobs/
sed -i '/^internal_edition:/d' $home/jobs/committee-reports.yml
echo 'internal_edition: false' >>$home/jobs/committee-reports.yml

# Forty months are no period of a committee's; the report is made for them all the same.
sed -i '/^periods:/d' $home/reports/provincial-committee/report.yml

# timed NAME COMMAND...: "seconds on the clock, of processors" to a file of that name; 3 is "held at a gate".
timed() {
    local name=$1 status=0 TIMEFORMAT='%R %U %S'
    shift
    { time "$@" >"$work/$name.out" 2>"$work/$name.err" || status=$?; } 2>"$work/time"
    if [ $status != 0 ] && [ $status != 3 ]; then
        echo "$name failed with status $status:" >&2
        tail -n 5 "$work/$name.out" >&2
        tail -n 5 "$work/$name.err" >&2
        exit 1
    fi
    awk '{printf "%.2f %.2f\n", $1, $2 + $3}' "$work/time" | tee -a "$work/$name.times" | sed "s/^/  $name: /"
}

rm -f $work/*.times
for _ in $(seq $rounds); do
    timed pandas $python $here/peer_pandas.py "$data/inbox" $work/pandas.xlsx --processes 2
    rm -rf $work/data $work/out
    timed prasan "${prasan[@]}" run committee-reports --home $home --period "$period" --inbox "$data/inbox" \
        --data $work/data --out $work/out
done

"${prasan[@]}" figures --home $home --data $work/data --period "$period" --by month --out $work/figures.csv >/dev/null
$python $here/compare_figures.py "$data/expected.csv" $work/figures.csv

median() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }
clock() { cut -d' ' -f1 "$work/$1.times" | median; }
processor() { cut -d' ' -f2 "$work/$1.times" | median; }
awk -v a="$(clock prasan)" -v b="$(clock pandas)" -v c="$(processor prasan)" -v d="$(processor pandas)" -v limit="$limit" \
    -v load="$(cut -d' ' -f1-3 /proc/loadavg)" -v processors="$(nproc)" 'BEGIN {
    printf "%d processors, load %s\n", processors, load
    printf "medians of the clock: Prasan %.2f s, pandas %.2f s, ratio %.2f (limit %s)\n", a, b, a / b, limit
    printf "medians of processor time: Prasan %.2f s, pandas %.2f s, ratio %.2f\n", c, d, c / d
    exit a / b > limit
}'
