// Whether the fuses of a binary are set as they have to be, for those who install Marquee and for the end-to-end specs.
import { type FuseName, fuseNames, type FuseWire } from './fuseWires.ts'

export const hardened: Readonly<Record<FuseName, boolean>> = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  // electron-builder does not know it, so it stays as Electron ships it.
  wasmTrapHandlers: true,
}

/** Playwright reaches main through the inspector. */
export const drivable: Readonly<Record<FuseName, boolean>> = { ...hardened, enableNodeCliInspectArguments: true }

/** One sentence for each that is not as wanted, in every wire. */
export function fuseFaults(wires: readonly FuseWire[], wanted: Readonly<Record<FuseName, boolean>>): readonly string[] {
  if (wires.length === 0) return ['no fuses: this is no binary of Electron']
  return wires.flatMap((wire) =>
    fuseNames
      .filter((name) => wire[name] !== wanted[name])
      .map((name) => `fuse ${name} is ${said(wire[name])} and should be ${said(wanted[name])}`),
  )
}

const said = (state: boolean | undefined) => (state === undefined ? 'missing' : state ? 'on' : 'off')
