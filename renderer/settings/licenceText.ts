// The page of licences, which is Markdown, as plain text. Pure.

/** Rows of its table become lines; marks of Markdown go; the texts of the licences stay as they are. */
export function licenceText(markdown: string): string {
  return markdown
    .split('\n')
    .flatMap((line) => {
      if (/^<!--.*-->$/.test(line) || /^\| (?:-+|package) \|/.test(line) || line.startsWith('```')) return []
      const cells = /^\| (.+) \|$/.exec(line)?.[1]?.split(' | ')
      if (cells) return [`${cells.slice(0, -1).join(' ')}: ${cells.at(-1) ?? ''}`]
      return [line.replace(/^#+ /, '').replaceAll('`', '')]
    })
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
