// The package that the end-to-end specs drive against the one that people get: one fuse, and nothing else, may differ.
import type { PackedFile } from './filesBelow.ts'
import { fuseNames, fuseWires, sentinel } from './fuseWires.ts'

/** Every file of both, from the root of either; `binary` is the program. One sentence for each fault. */
export function flavourFaults(
  shipped: readonly PackedFile[],
  drivable: readonly PackedFile[],
  binary: string,
): readonly string[] {
  const theirs = new Map(drivable.map(({ path, bytes }) => [path, Buffer.from(bytes)]))
  const ours = new Map(shipped.map(({ path, bytes }) => [path, Buffer.from(bytes)]))
  const one = ours.get(binary)
  const other = theirs.get(binary)
  if (!one || !other) return [`missing: ${binary}`]
  return [
    ...[...ours.keys()].filter((path) => !theirs.has(path)).map((path) => `only in what people get: ${path}`),
    ...[...theirs.keys()].filter((path) => !ours.has(path)).map((path) => `only in what is driven: ${path}`),
    ...[...ours]
      .filter(([path, bytes]) => path !== binary && theirs.get(path)?.equals(bytes) === false)
      .map(([path]) => `differs between the flavours: ${path}`),
    ...binaryFaults(one, other),
  ]
}

function binaryFaults(shipped: Buffer, drivable: Buffer): readonly string[] {
  const differing = fuseNames.filter((name) => fuseWires(shipped)[0]?.[name] !== fuseWires(drivable)[0]?.[name])
  const only = 'enableNodeCliInspectArguments'
  const place = shipped.indexOf(sentinel) + sentinel.length + 2 + fuseNames.indexOf(only)
  const without = (binary: Buffer) => Buffer.concat([binary.subarray(0, place), binary.subarray(place + 1)])
  return [
    ...(differing.length === 1 && differing[0] === only
      ? []
      : [`the fuses that differ: ${differing.join(', ') || 'none'}`]),
    ...(without(shipped).equals(without(drivable)) ? [] : ['the programs differ in more than a fuse']),
  ]
}
