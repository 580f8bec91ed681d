// Reads the fuses out of a binary of Electron: all of them, also those that electron-builder does not know yet.
// Source: electron/electron, build/fuses/fuses.json5 and docs/tutorial/fuses.md.

/** What stands before every wire. */
export const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** In the order of the wire. */
export const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
] as const
export type FuseName = (typeof fuseNames)[number]

/** One wire; those that this Electron does not have are missing. */
export type FuseWire = Readonly<Partial<Record<FuseName, boolean>>>

const states: Readonly<Record<string, boolean>> = { '0': false, '1': true }

/** A wire for each processor that the binary is made for. Throws for one that is not of version 1, or is odd otherwise. */
export function fuseWires(binary: Uint8Array): readonly FuseWire[] {
  const bytes = Buffer.from(binary.buffer, binary.byteOffset, binary.byteLength)
  const wires: FuseWire[] = []
  for (let at = bytes.indexOf(sentinel); at !== -1; at = bytes.indexOf(sentinel, at + 1)) {
    const head = at + sentinel.length
    const [version, length = 0] = bytes.subarray(head, head + 2)
    if (version !== 1) throw new Error(`a fuse wire of version ${version ?? 'none'}, not 1`)
    const wire = bytes.toString('latin1', head + 2, head + 2 + length)
    if (length > fuseNames.length) throw new Error(`a wire of ${length} fuses, of which ${fuseNames.length} are known`)
    wires.push(
      Object.fromEntries(
        [...wire].map((state, n) => {
          const on = states[state]
          if (on === undefined) throw new Error(`fuse ${fuseNames[n] ?? n} is neither on nor off`)
          return [fuseNames[n], on]
        }),
      ),
    )
  }
  return wires
}
