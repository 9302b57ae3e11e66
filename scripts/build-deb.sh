#!/bin/sh
# Makes .build/lectern_<version>_<architecture>.deb of the built program. By dpkg-deb alone: the package is one program and its
# files, and debhelper would be a second build system to learn, to install and to keep in step with the Makefile.
# The same commit gives the same package: its dates are those of the commit.
set -eu
cd "$(dirname "$0")/.."

for tool in dpkg-deb dpkg-shlibdeps gzip; do
    command -v $tool >/dev/null || { echo "build-deb: $tool is missing; on Debian: apt-get install dpkg-dev gzip" >&2; exit 1; }
done
version=$(scripts/version.sh .build/release/lectern)
architecture=$(dpkg --print-architecture)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
# No address (RFC 2606) unless whoever hands the package on gives one.
maintainer="${DEBFULLNAME:-The Lectern authors} <${DEBEMAIL:-lectern@lectern.invalid}>"
package=.build/lectern_${version}_$architecture.deb
tree=.build/deb/lectern
umask 022
# One package is there in the end, so that a pattern means it.
rm -rf .build/deb .build/lectern_*.deb
mkdir -p $tree/DEBIAN .build/deb/debian

DESTDIR=$PWD/$tree PREFIX=/usr ZSH_FOLDER=vendor-completions scripts/install.sh install
documents=$tree/usr/share/doc/lectern
cp scripts/debian/copyright "$documents/copyright"
cat >"$documents/changelog" <<END
lectern ($version) unstable; urgency=medium

  * What has changed: CHANGELOG.md beside this file.

 -- $maintainer  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
END
gzip -9n "$documents/changelog" $tree/usr/share/man/man?/*
# What the README links to beside itself is not installed here.
rm "$documents/README.md"

# dpkg-shlibdeps looks for debian/control above all.
printf 'Source: lectern\n\nPackage: lectern\nArchitecture: any\n' >.build/deb/debian/control
libraries=$(cd .build/deb && dpkg-shlibdeps -O lectern/usr/bin/lectern 2>shlibdeps.log) || {
    cat .build/deb/shlibdeps.log >&2
    exit 1
}
libraries=${libraries#shlibs:Depends=}
# Addresses packed by the linker want a C library that unpacks them, which dpkg-shlibdeps does not see.
if readelf -VW .build/release/lectern | grep -q GLIBC_ABI_DT_RELR; then
    libraries=$(echo "$libraries" | sed -E 's/libc6 \(>= 2\.([0-9]|[12][0-9]|3[0-5])(\.[0-9]+)?\)/libc6 (>= 2.36)/')
fi
size=$(du -k -s --apparent-size --exclude=DEBIAN $tree | cut -f 1)
sed -e "s|@VERSION@|$version|" -e "s|@ARCHITECTURE@|$architecture|" -e "s|@LIBRARIES@|$libraries|" -e "s|@SIZE@|$size|" \
    -e "s|@MAINTAINER@|$maintainer|" scripts/debian/control >$tree/DEBIAN/control
echo /etc/default/lectern >$tree/DEBIAN/conffiles
for script in postinst prerm postrm; do install -m 755 scripts/debian/$script $tree/DEBIAN/; done
(cd $tree && find usr -type f -exec md5sum {} + | LC_ALL=C sort -k 2 >DEBIAN/md5sums)
find $tree -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

dpkg-deb --root-owner-group -Zxz --build $tree "$package" >/dev/null
if command -v lintian >/dev/null; then
    # As root it asks to be told that it is meant.
    said=$(lintian --allow-root --fail-on error --suppress-tags bad-distribution-in-changes-file "$package" 2>&1) || {
        echo "$said" >&2
        exit 1
    }
    if [ -n "$said" ]; then echo "$said"; fi
else
    echo "skipped: lintian is not installed"
fi
echo "$package"
