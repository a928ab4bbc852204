#!/bin/sh
# Makes Roboto-Regular.ttf and Roboto-Bold.ttf from Debian's package (see README.md):
#   apt-get install fonts-roboto-unhinted && pip install fonttools && sh fonts/roboto/make.sh
set -eu
cd "$(dirname "$0")"
letters="U+0020-007E,U+00A0-017F,U+0370-03FF,U+0400-045F,U+1E00-1EFF"
marks="U+2010-2015,U+2018-201E,U+2022,U+2026,U+20AC,U+2190-2193,U+2212"
for weight in Regular Bold; do
    pyftsubset "/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF/Roboto-$weight.ttf" \
        --unicodes="$letters,$marks" --no-hinting --layout-features='' \
        --output-file="Roboto-$weight.ttf"
done
