// The package.json that lies in app.asar: what Electron and the desktops read there, and nothing that only we need.
import type { PackedFile } from './filesBelow.ts'

/** What it has to say word for word, as the repository's own says it. */
const kept = ['name', 'version', 'description', 'license', 'type', 'main', 'desktopName', 'productName'] as const
/** How it is built is nobody's business who installs it, and names of packages are an invitation. */
const dropped = ['scripts', 'devDependencies', 'dependencies', 'build']

/** `own`: the text of the repository's package.json. One sentence for each fault. */
export function manifestFaults(inside: readonly PackedFile[], own: string): readonly string[] {
  const file = inside.find(({ path }) => path === 'package.json')
  if (!file) return ['missing: package.json']
  const ours = JSON.parse(own) as Readonly<Record<string, unknown>>
  const packed = JSON.parse(Buffer.from(file.bytes).toString('utf8')) as Readonly<Record<string, unknown>>
  const main = packed['main']
  return [
    ...kept
      .filter((key) => packed[key] !== ours[key])
      .map(
        (key) => `package.json: ${key} is ${JSON.stringify(packed[key])} and should be ${JSON.stringify(ours[key])}`,
      ),
    ...dropped.filter((key) => key in packed).map((key) => `package.json: ${key} has no place in a package`),
    ...(inside.some(({ path }) => path === main)
      ? []
      : [`package.json: main is ${JSON.stringify(main)}, which is not there`]),
  ]
}
