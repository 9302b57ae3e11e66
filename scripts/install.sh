#!/bin/sh
# install.sh install|uninstall: the built program and what belongs to it, below $DESTDIR$PREFIX. Builds nothing, so that it may run
# as root. What an operator has written (/etc/default/lectern) is neither overwritten nor removed, and the state in /var/lib stays.
set -eu
cd "$(dirname "$0")/.."

PREFIX=${PREFIX:-/usr/local}
root=${DESTDIR:-}$PREFIX
units=$root/lib/systemd/system
manuals=$root/share/man
shared=$root/share/lectern
documents=$root/share/doc/lectern
tools=$root/lib/lectern
bash=$root/share/bash-completion/completions
zsh=$root/share/zsh/${ZSH_FOLDER:-site-functions}
fish=$root/share/fish/vendor_completions.d
program=.build/release/lectern

# Paths in the units and manuals are those of Debian's package; elsewhere they follow PREFIX.
with_prefix() { sed -E "s#/usr/(bin|lib|share|share/doc)/lectern#$PREFIX/\\1/lectern#g" "$1"; }

put() { # put FILE FOLDER [NAME]: with the prefix in it
    install -d -m 755 "$2"
    with_prefix "$1" >"$2/${3:-${1##*/}}"
    chmod 644 "$2/${3:-${1##*/}}"
}

install_all() {
    if [ ! -x $program ]; then
        echo "install: there is no $program yet; run make release first" >&2
        exit 1
    fi
    scripts/check-binary.sh $program
    install -d -m 755 "$root/bin" "$shared/Capsule"
    install -m 755 $program "$root/bin/lectern"
    # A capsule is what its folder holds: files of an older one must go.
    rm -rf "$shared/Capsule"
    (find Capsule -type d -exec install -d -m 755 "$shared/{}" \;)
    (find Capsule -type f -exec install -m 644 {} "$shared/{}" \;)
    for unit in systemd/*.service systemd/*.socket; do put "$unit" "$units"; done
    for tool in reload check; do
        put systemd/$tool "$tools"
        chmod 755 "$tools/$tool"
    done
    put systemd/lectern-alone.conf "$documents/examples"
    for file in $(cd Documentation && find monitoring -type f); do
        put "Documentation/$file" "$documents/examples/$(dirname "$file")"
    done
    for page in Documentation/man/*.[1-9]; do put "$page" "$manuals/man${page##*.}"; done
    for page in README.md CHANGELOG.md Documentation/*.md; do put "$page" "$documents"; done
    for file in $(cd Documentation && find Example -type f); do
        put "Documentation/$file" "$documents/$(dirname "$file")"
    done
    for folder in "$bash" "$zsh" "$fish"; do install -d -m 755 "$folder"; done
    # It is read by the shell, not run.
    $program --generate-completion-script bash | sed "1 { /^#!/d }" >"$bash/lectern"
    $program --generate-completion-script zsh >"$zsh/_lectern"
    $program --generate-completion-script fish >"$fish/lectern.fish"
    chmod 644 "$bash/lectern" "$zsh/_lectern" "$fish/lectern.fish"
    if [ ! -e "${DESTDIR:-}/etc/default/lectern" ]; then put systemd/lectern.default "${DESTDIR:-}/etc/default" lectern; fi
}

uninstall_all() {
    # What was enabled would leave links to nothing.
    if [ -z "${DESTDIR:-}" ] && [ -d /run/systemd/system ]; then
        (cd systemd && systemctl --quiet disable --now -- *.socket *.service) || true
    fi
    rm -f "$root/bin/lectern" "$bash/lectern" "$zsh/_lectern" "$fish/lectern.fish"
    for unit in systemd/*.service systemd/*.socket; do rm -f "$units/${unit##*/}"; done
    for page in Documentation/man/*.[1-9]; do rm -f "$manuals/man${page##*.}/${page##*/}"; done
    rm -rf "$shared" "$documents" "$tools"
}

case ${1:-} in
install) install_all ;;
uninstall) uninstall_all ;;
*)
    echo "usage: install.sh install|uninstall" >&2
    exit 64
    ;;
esac
