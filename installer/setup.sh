#!/usr/bin/env bash
# Everything `make demo` and `make test` need, made once: system libraries, .venv, locked packages, gyeot itself.
# Called by the Makefile only when its stamp is older than what it is made from.
set -euo pipefail
cd "$(dirname "$0")/.."

die() { printf '%s\n' "$*" >&2; exit 1; }

missing_packages() {
  local name
  while read -r name; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q '^install ok installed' || printf '%s\n' "$name"
  done < <(grep -v -e '^#' -e '^$' installer/debian-packages.txt)
}

system_libraries() {
  command -v dpkg-query >/dev/null || { echo "This is not Debian: Qt's system libraries are taken as they are."; return; }
  local missing; missing=$(missing_packages | tr '\n' ' ')
  [ -n "${missing// /}" ] || return 0
  [ "$(id -u)" = 0 ] || die "Please install first: sudo apt-get install -y $missing"
  echo "Installing system libraries: $missing"
  apt-get update -qq
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

python_of() {
  local candidate
  for candidate in python3.11 python3.12 python3.13 python3; do
    if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
      printf '%s' "$candidate"; return
    fi
  done
  die "Gyeot needs Python 3.11 or newer, and none was found."
}

system_libraries
python=$(python_of)
[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r installer/requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
.venv/bin/python installer/translations.py
date -u > .venv/.ready
