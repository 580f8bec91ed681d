// The tools that electron-builder would fetch, as stand-ins that keep what they are asked for. 7-Zip alone is real: npm has it.
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { path7za } from '7zip-bin'

/** `env` makes electron-builder use them. */
export type PackTools = {
  readonly env: Readonly<Record<string, string>>
  /** `<kind>-<architecture>` below it: `arguments` (each ended by NUL), `scripts/`, and `root/`, what would be installed. */
  readonly asked: string
}

/** Lays out below `root` what each argument `from=/to` names, and writes the package as a few bytes. */
const fpm = `#!/bin/sh
set -eu
for argument; do
  case "\${before:-}" in
    -t) kind=$argument ;;
    --architecture) arch=$argument ;;
  esac
  before=$argument
done
into="$MARQUEE_PACK_ASKED/$kind-$arch"
mkdir -p "$into/root" "$into/scripts"
printf '%s\\0' "$@" > "$into/arguments"
before=
for argument; do
  case "$before" in
    --package) echo stand-in > "$argument" ;;
    --after-install) cp "$argument" "$into/scripts/after-install" ;;
    --after-remove) cp "$argument" "$into/scripts/after-remove" ;;
  esac
  case "$argument" in
    *=/*)
      to="$into/root\${argument#*=}"
      mkdir -p "$(dirname "$to")"
      cp -R "\${argument%%=*}" "$to"
      ;;
  esac
  before=$argument
done
`

/** Keeps the folder that the image would be made of; leaves room for the runtime, as -offset asks. */
const mksquashfs = `#!/bin/sh
set -eu
name=$(basename "$2" .AppImage)
into="$MARQUEE_PACK_ASKED/AppImage-\${name##*-}"
mkdir -p "$into"
cp -R "$1" "$into/root"
head -c "$4" /dev/zero > "$2"
echo stand-in >> "$2"
`

/** Empties `folder` and sets them up there. Unix only: they are shell scripts. */
export function packTools(folder: string): PackTools {
  rmSync(folder, { recursive: true, force: true })
  const appimage = join(folder, 'appimage')
  const asked = join(folder, 'asked')
  for (const made of [asked, join(appimage, 'runtimes')]) mkdirSync(made, { recursive: true })
  const program = (path: string, text: string) => writeFileSync(path, text, { mode: 0o755 })
  const sevenZip = join(folder, '7za')
  copyFileSync(path7za, sevenZip)
  // It comes without the right to be run.
  chmodSync(sevenZip, 0o755)
  program(join(folder, 'fpm'), fpm)
  program(join(appimage, 'mksquashfs'), mksquashfs)
  program(join(appimage, 'desktop-file-validate'), '#!/bin/sh\n')
  for (const arch of ['x64', 'arm64']) {
    mkdirSync(join(appimage, 'lib', arch), { recursive: true })
    writeFileSync(join(appimage, 'runtimes', `runtime-${arch}`), 'runtime')
  }
  return {
    asked,
    env: {
      MARQUEE_PACK_ASKED: asked,
      ELECTRON_BUILDER_7ZIP_PATH: sevenZip,
      CUSTOM_FPM_PATH: join(folder, 'fpm'),
      APPIMAGE_TOOLS_PATH: appimage,
      // Whatever is still looked for elsewhere fails at once, and not after a minute.
      ELECTRON_BUILDER_CACHE: join(folder, 'cache'),
      ELECTRON_BUILDER_BINARIES_MIRROR: 'http://127.0.0.1:9/',
      // What is built here is never signed, whoever builds it.
      CSC_IDENTITY_AUTO_DISCOVERY: 'false',
    },
  }
}
