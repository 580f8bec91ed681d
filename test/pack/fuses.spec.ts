// The fuses: read from a program, held to what they should be, and the one in which the two flavours differ.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flavourFaults } from './flavourFaults.ts'
import { drivable, fuseFaults, hardened } from './fuseFaults.ts'
import { fuseNames, fuseWires, sentinel } from './fuseWires.ts'
import { file, program } from './sound.ts'

describe('the fuses of a program', () => {
  it('are read, for each processor that it is made for', () => {
    expect(fuseWires(program(hardened))).toEqual([hardened])
    expect(fuseWires(program(hardened, drivable))).toEqual([hardened, drivable])
    expect(fuseWires(Buffer.from('no Electron'))).toEqual([])
  })

  it('are not guessed', () => {
    const wire = (version: number, states: string) =>
      Buffer.concat([Buffer.from(sentinel), Buffer.from([version, states.length]), Buffer.from(states)])
    expect(() => fuseWires(wire(2, '1'))).toThrow('version 2')
    expect(() => fuseWires(wire(1, '1r'))).toThrow('enableCookieEncryption')
    expect(() => fuseWires(wire(1, '1'.repeat(10)))).toThrow('10 fuses')
  })

  it('have no fault when they are as they should be', () => {
    expect(fuseFaults([hardened], hardened)).toEqual([])
    expect(fuseFaults([drivable, drivable], drivable)).toEqual([])
  })

  it.each(fuseNames)('have a fault when %s is the other way round, or is missing, in any wire', (name) => {
    const other = { ...hardened, [name]: !hardened[name] }
    const [was, should] = hardened[name] ? ['off', 'on'] : ['on', 'off']
    expect(fuseFaults([hardened, other], hardened)).toEqual([`fuse ${name} is ${was} and should be ${should}`])
    const { [name]: _left, ...rest } = hardened
    expect(fuseFaults([rest], hardened)).toEqual([`fuse ${name} is missing and should be ${should}`])
  })

  it('have a fault when there are none', () => expect(fuseFaults([], hardened)).toHaveLength(1))
})

describe('the package for end-to-end specs', () => {
  const flavour = (wire: typeof hardened) => [
    { path: 'app', bytes: program(wire) },
    file('resources/app.asar'),
    file('locales/de.pak'),
  ]
  const shipped = flavour(hardened)

  it('differs from the one that people get in the fuse that lets it be driven, and in nothing else', () => {
    expect(flavourFaults(shipped, flavour(drivable), 'app')).toEqual([])
  })

  it('must not be the same', () => {
    expect(flavourFaults(shipped, shipped, 'app')).toEqual(['the fuses that differ: none'])
  })

  it('must not differ in another fuse', () => {
    expect(flavourFaults(shipped, flavour({ ...drivable, runAsNode: true }), 'app')).toEqual([
      'the fuses that differ: runAsNode, enableNodeCliInspectArguments',
      'the programs differ in more than a fuse',
    ])
  })

  it('must not differ in another fuse alone, nor in one that comes after it', () => {
    expect(flavourFaults(shipped, flavour({ ...hardened, runAsNode: true }), 'app')[0]).toBe(
      'the fuses that differ: runAsNode',
    )
    expect(flavourFaults(shipped, flavour({ ...drivable, onlyLoadAppFromAsar: false }), 'app')[0]).toBe(
      'the fuses that differ: enableNodeCliInspectArguments, onlyLoadAppFromAsar',
    )
  })

  it('must not differ in the program', () => {
    const patched = flavour(drivable).map(({ path, bytes }) => ({
      path,
      bytes: Buffer.concat([bytes, Buffer.from('x')]),
    }))
    expect(flavourFaults(shipped, [patched[0]!, ...shipped.slice(1)], 'app')).toEqual([
      // of three
      'the programs differ in more than a fuse',
    ])
  })

  it('must not have a file more, a file less, or another', () => {
    const driven = flavour(drivable)
    expect(flavourFaults(shipped, [...driven, file('hook.cjs')], 'app')).toEqual(['only in what is driven: hook.cjs'])
    expect(flavourFaults(shipped, driven.slice(0, 2), 'app')).toEqual(['only in what people get: locales/de.pak'])
    expect(flavourFaults(shipped, [...driven.slice(0, 2), file('locales/de.pak', 'other')], 'app')).toEqual([
      'differs between the flavours: locales/de.pak',
    ])
    expect(flavourFaults(shipped, driven.slice(1), 'app')).toEqual(['missing: app'])
  })

  it('is configured by that fuse, and by where it goes', () => {
    const lines = readFileSync(join(import.meta.dirname, 'endToEnd.yml'), 'utf8')
      .trimEnd()
      .split('\n')
    expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
      'extends: electron-builder.yml',
      'directories:',
      '  output: dist/end-to-end',
      'electronFuses:',
      '  enableNodeCliInspectArguments: true',
    ])
  })
})
