// Release notes: whatever they were written in, plain text comes out.
import { describe, expect, it } from 'vitest'
import { plainNotes } from '../../main/electron/plainNotes.ts'

describe('release notes', () => {
  it('as GitHub sends them become lines and bullets', () => {
    const html = `<h2>Highlights</h2>
<ul>
<li>Faster <strong>search</strong> &amp; less noise</li>
<li>A <a href="https://example.com/x?a=1&amp;b=2">guide</a></li>
</ul>
<p>Thanks to <code>@ada</code>,<br>and to all.</p>`
    expect(plainNotes(html)).toBe('Highlights\n• Faster search & less noise\n• A guide\n\nThanks to @ada,\nand to all.')
  })

  it('in Markdown lose its marks', () => {
    expect(plainNotes('## Mended\n\n- **Waits** stay\n* a [link](https://example.com)\n\n`code` 2 * 3 * 4')).toBe(
      'Mended\n• Waits stay\n• a link\n\ncode 2 * 3 * 4',
    )
  })

  it.each([
    ['a script', '<p>a</p><script>alert("x")</script><p>b</p>', 'a\n\nb'],
    ['a script that does not end', '<p>a</p><script>alert("x")', 'a'],
    ['a style', '<style>p{}</style><p>a</p>', 'a'],
    ['a comment that does not end', '<p>a</p><!-- <p>b</p>', 'a'],
    ['a picture and its handler', '<p>a<img src=x onerror="alert(1)">b</p>', 'ab'],
    ['a tag that does not end', '<p>a &amp; b</p><img src=x', 'a & b'],
    ['a tag made of two', '<p>a</p><<b>script>c', 'a\n\n<script>c'],
  ])('hold nothing of %s', (_what, notes, plain) => expect(plainNotes(notes)).toBe(plain))

  it('may speak of markup: what was escaped is text, once', () => {
    expect(plainNotes('<p>&lt;b&gt; and &amp;lt;b&amp;gt; &#60;&#x3e; &quot;&#39;</p>')).toBe(
      '<b> and &lt;b&gt; <> "\'',
    )
  })

  it('hold no character that is none, breaks the line or turns the text around', () => {
    expect(plainNotes('<p>a&#0;b&#xd800;c&#99999999;d\u202ee\u0007f\ud800g\r\nh</p>')).toBe('abcd e f\ufffdg h')
  })

  it('are cut at a word', () => {
    const long = plainNotes('word '.repeat(3_000))
    expect(long.length).toBeLessThanOrEqual(8_001)
    expect(long.endsWith('word…')).toBe(true)
  })

  it.each(['', '   ', '<p></p>', '\n\n'])('may be none: %j', (notes) => expect(plainNotes(notes)).toBe(''))

  it('of any size are read in no time', () => {
    for (const part of ['<', '<li', '&', '[', '**', '<script>', '\n', '# ', '<!--', '[a](', '`', ' <p> ', '__a', ' ']) {
      const begun = performance.now()
      plainNotes(`<p>x${part.repeat(50_000)}`)
      plainNotes(`x${part.repeat(50_000)}`)
      // A hundred times what it takes, and a hundredth of what it took when it grew with the square.
      expect([part, performance.now() - begun < 3_000]).toEqual([part, true])
    }
  })
})
