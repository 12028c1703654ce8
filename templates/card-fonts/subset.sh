#!/bin/sh
# Makes the fonts of social cards anew, in this folder. It is run by hand, where another font or other characters are
# wanted; a build only reads what it made. On Debian 12:
#   apt-get install fonttools python3-brotli fonts-noto-cjk
# and, in any folder, whose path is then the argument:
#   npm install @fontsource-variable/archivo@5.3.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
archivo=$1/node_modules/@fontsource-variable/archivo
noto=/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc

# What the fonts of pages have not: Central European, Turkish, Vietnamese …
cp "$archivo/files/archivo-latin-ext-wght-normal.woff2" "$here/archivo-latin-ext.woff2"
cp "$archivo/files/archivo-vietnamese-wght-normal.woff2" "$here/archivo-vietnamese.woff2"

# Noto Sans CJK SC, bold (the third font of the collection). Latin, Greek, Cyrillic, punctuation and signs; kana and
# bopomofo; the Han characters of Unicode 1.1, those of planes that came later, and of Extension A those of the Table of
# General Standard Chinese Characters: any Chinese title.
pyftsubset "$noto" --font-number=2 --flavor=woff2 --output-file="$here/noto-sans-sc.woff2" \
  --unicodes=20-24F,2B0-2DD,370-3FF,400-4FF,1E00-1EFF,2010-205E,2070-209F,20A0-20CF,2100-218F,2190-22FF,2460-24FF,2500-266F,2E3A,2E80-2EFF,3000-312F,31C0-31FF,3220-33FF,4E00-9FFF,F900-FAFF,FE10-FE4F,FF00-FFEF,20000-2FA1F \
  --text='㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮' \
  --layout-features='' --no-hinting --desubroutinize --notdef-outline --drop-tables+=vhea,vmtx,VORG,BASE

# The characters of each, which are read instead of the fonts, to know what can be drawn.
/usr/bin/python3 - "$here" > "$here/characters.json" <<'END'
import json, sys
from itertools import groupby
from fontTools.ttLib import TTFont
def ranges(name):
    drawn = sorted(c for c in TTFont(f'{sys.argv[1]}/{name}').getBestCmap() if c > 0x1f)
    runs = [[c for _, c in run] for _, run in groupby(enumerate(drawn), lambda pair: pair[1] - pair[0])]
    return [[run[0], run[-1]] for run in runs]
files = ['../assets/fonts/archivo-text.woff2', 'archivo-latin-ext.woff2', 'archivo-vietnamese.woff2', 'noto-sans-sc.woff2']
print('{\n' + ',\n'.join(f'  {json.dumps(file.split("/")[-1])}: {json.dumps(ranges(file))}' for file in files) + '\n}')
END
