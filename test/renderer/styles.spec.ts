// What every style sheet keeps to: sides that follow the line, five sizes of type, amber for progress, focus and the primary action.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../renderer/styles')
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))

type Declaration = { readonly selector: string; readonly property: string; readonly value: string }

/** Every declaration with the selector right above it; rules that are nested in a media query too. */
function declarations(sheet: string): readonly Declaration[] {
  const css = readFileSync(join(folder, sheet), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) =>
    body.split(';').flatMap((line) => {
      const at = line.indexOf(':')
      const declared = {
        selector: selector.trim(),
        property: line.slice(0, at).trim(),
        value: line.slice(at + 1).trim(),
      }
      return at < 0 ? [] : [{ ...declared, value: declared.value.replaceAll(/\s+/g, ' ') }]
    }),
  )
}

/** Left and right by name, or by their place among four. */
function hasSides({ selector, property, value }: Declaration): boolean {
  if (/^(left|right|(margin|padding|border)-(left|right)\b.*|border-(top|bottom)-(left|right)-radius)$/.test(property))
    return true
  if (/^(text-align|float|clear)$/.test(property)) return /\b(left|right)\b/.test(value)
  // What has no logical name says what it does where the line runs from the right.
  if (/\b(left|right)\b/.test(value) && !property.startsWith('--'))
    return !/var\(--from, left\)/.test(value) && !/^\.progress__fill$|\[dir='rtl'\]/.test(selector)
  const parts = value.split(/ (?![^(]*\))/)
  if (!/^(margin|padding|inset|border-width)$/.test(property) || parts.length < 4) return false
  return parts[1] !== parts[3]
}

const said = (sheet: string, { selector, property, value }: Declaration): string =>
  `${sheet}: ${selector} { ${property}: ${value} }`

describe.each(sheets)('%s', (sheet) => {
  it('names no left and no right', () => {
    const found = declarations(sheet).filter(hasSides)
    expect(found.map((one) => said(sheet, one))).toEqual([])
  })

  it('asks for the direction by the attribute of the root: what is built turns :dir() into a list of languages', () => {
    expect(declarations(sheet).filter(({ selector }) => selector.includes(':dir('))).toEqual([])
  })

  it('sets type in the five sizes', () => {
    const own = declarations(sheet).filter(
      ({ property, value }) => property === 'font-size' && !/^var\(--f(12|13|15|20|28)\)$|^inherit$/.test(value),
    )
    // The question shrinks with the window, never above the size of its field.
    expect(own.map((one) => said(sheet, one)).filter((one) => !one.includes('min(1em, 6vw)'))).toEqual([])
  })

  it('moves by the tokens of motion', () => {
    const found = declarations(sheet).filter(
      ({ property, value }) =>
        property.startsWith('transition') && /\d+m?s/.test(value) && !value.includes('var(--quick)'),
    )
    expect(found.map((one) => said(sheet, one))).toEqual([])
  })

  it('keeps amber for progress, focus, the mark and the primary action', () => {
    const found = declarations(sheet).filter(({ selector, value }) => {
      if (!/var\(--amber(-hover|-ink)?\)/.test(value)) return false
      return !/progress|dots|slider|ring__left|mark__line|button--primary/.test(selector)
    })
    expect(found.map((one) => said(sheet, one))).toEqual([])
  })
})

describe('the rule for sides', () => {
  it.each([
    ['margin', '0 4px 0 8px'],
    ['padding-left', '4px'],
    ['text-align', 'right'],
    ['background', 'url(x) no-repeat left'],
  ])('sees %s: %s', (property, value) => {
    expect(hasSides({ selector: '.x', property, value })).toBe(true)
  })

  it.each([
    ['margin', '-4px 8px -4px 8px'],
    ['padding-inline', '4px 8px'],
    ['inset', '0 0 auto'],
    ['text-align', 'match-parent'],
  ])('lets %s: %s pass', (property, value) => {
    expect(hasSides({ selector: '.x', property, value })).toBe(false)
  })
})
