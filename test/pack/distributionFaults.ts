// What a deb and an rpm say of themselves, as electron-builder asks fpm for it.

export type Kind = 'deb' | 'rpm'

/** Without these Electron does not start, or keeps no secret. */
const depends: Readonly<Record<Kind, readonly RegExp[]>> = {
  deb: [/^libgtk-3-0/, /^libnotify4/, /^libnss3/, /^libxss1/, /^libxtst6/, /^xdg-utils/, /^libatspi2/, /^libsecret/],
  rpm: [/^gtk3/, /^libnotify/, /^nss/, /^libXScrnSaver/, /libXtst/, /^xdg-utils/, /^at-spi2-core/, /libsecret/],
}
const exact: Readonly<Record<string, string>> = {
  '--name': 'marquee',
  '--license': 'MIT',
  '--url': 'https://github.com/marquee-app/marquee',
}

/** `asked`: the arguments of fpm. One sentence for each fault. */
export function distributionFaults(kind: Kind, asked: readonly string[], version: string): readonly string[] {
  const valuesOf = (option: string) =>
    asked.flatMap((argument, n) => {
      if (argument === option) return [asked[n + 1] ?? '']
      return argument.startsWith(`${option}=`) ? [argument.slice(option.length + 1)] : []
    })
  const is = (option: string, pattern: RegExp, what: string) =>
    pattern.test(valuesOf(option).at(-1) ?? '') ? [] : [`${kind}: ${what}`]
  const needed = valuesOf('-d')
  return [
    ...Object.entries({ ...exact, '--version': version })
      .filter(([option, value]) => valuesOf(option).at(-1) !== value)
      .map(([option, value]) => `${kind}: ${option} should be ${value}`),
    ...is('--maintainer', /^[^<>]+ <[^@\s<>]+@[^@\s<>]+\.\w+>$/, 'the maintainer has no name or no address'),
    ...is('--vendor', /\S/, 'no vendor'),
    ...is('--category', /\S/, 'no category'),
    // The first line is what software centres show in their lists.
    ...is(kind === 'deb' ? '--description' : '--rpm-summary', /^\S.{9,59}(?:\n|$)/, 'no synopsis of 10 to 60 letters'),
    ...is('--description', /\S.{19,}/, 'no description'),
    ...depends[kind]
      .filter((one) => !needed.some((name) => one.test(name)))
      .map((one) => `${kind}: does not depend on ${one.source}`),
    ...(valuesOf('--deb-recommends').some((name) => name.includes('appindicator'))
      ? [`${kind}: recommends a library that Electron has no use for`]
      : []),
  ]
}
