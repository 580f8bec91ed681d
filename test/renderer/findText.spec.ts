// Words found in a text as people type them, and where they stand.
import { describe, expect, it } from 'vitest'
import { hasWords, rangesOf, wordsOf } from '../../renderer/settings/findText.ts'

const found = (text: string, typed: string) =>
  rangesOf(text, wordsOf(typed)).map(({ start, end }) => text.slice(start, end))

describe('words', () => {
  it('are found in any case, without accents, in any order, in the middle of others', () => {
    for (const typed of ['THEME', 'theme look', 'look theme', 'hem', 'thème', '  theme  '])
      expect([typed, hasWords('Theme and look', wordsOf(typed))]).toEqual([typed, true])
    expect(hasWords('Größe', wordsOf('grosse'))).toBe(false)
    expect(hasWords('Taille de l’Écran', wordsOf('ecran'))).toBe(true)
    expect(hasWords('إعدادات', wordsOf('إعداد'))).toBe(true)
    expect(hasWords('設定を検索', wordsOf('検索'))).toBe(true)
  })

  it('must all be there', () => {
    expect(hasWords('Theme', wordsOf('theme look'))).toBe(false)
    expect(hasWords('Theme', wordsOf(''))).toBe(true)
    expect(hasWords('Theme', wordsOf('   '))).toBe(true)
  })

  it('stand where they stand in the text, whatever folding made of it', () => {
    expect(found('Theme, the theme', 'theme')).toEqual(['Theme', 'theme'])
    expect(found('ÉCRAN', 'ecran')).toEqual(['ÉCRAN'])
    expect(found('e\u0301cran large', 'ecran large')).toEqual(['e\u0301cran', 'large'])
    expect(found('ﬁle 🎬 file', 'file')).toEqual(['ﬁle', 'file'])
    expect(found('🎬🎬 key', 'key')).toEqual(['key'])
    expect(found('aaa', 'aa')).toEqual(['aa'])
    expect(found('Theme', '')).toEqual([])
  })
})
