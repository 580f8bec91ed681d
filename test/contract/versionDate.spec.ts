// The day that API v1 is told of this version: it goes up with the version, and is that of its section in the changelog.
import { describe, expect, it } from 'vitest'
import { checkInFields, made, scrobbleFields } from '../../main/trakt/v1/bodies.ts'
import { dune } from '../fakes/items.ts'
import { readProjectFile } from './sources.ts'

const film = { kind: 'movie', movie: dune } as const
const { version } = JSON.parse(readProjectFile('package.json')) as { version: string }
const heading = readProjectFile('CHANGELOG.md')
  .split('\n')
  .find((line) => line.startsWith(`## [${version}]`))

describe('the date of the version', () => {
  it('is of the version in package.json, so that no release goes out with the day of another', () =>
    expect(made.version).toBe(version))

  it('is a day, written as in the documents', () => {
    const [month, day, year] = made.on.split(' ')
    const read = new Date(`${made.on} UTC`)
    expect(read.toUTCString()).toContain(`${day?.padStart(2, '0')} ${month} ${year}`)
  })

  it('is that of its section in the changelog, once it has one', () => {
    const [, day = null] = / - (\d{4}-\d{2}-\d{2})$/.exec(heading ?? '') ?? []
    const told = new Date(`${made.on} UTC`).toISOString().slice(0, 10)
    expect(heading === undefined ? told : day).toBe(told)
  })

  it('is what goes along with check-ins and scrobbles', () => {
    const request = { target: { form: 'movie', movie: dune } } as const
    expect(checkInFields(film, request, version)).toMatchObject({ app_version: version, app_date: made.on })
    expect(scrobbleFields(film, 155, 10, version)).toMatchObject({
      plugin_version: version,
      media_center_version: version,
      media_center_date: made.on,
    })
  })
})
