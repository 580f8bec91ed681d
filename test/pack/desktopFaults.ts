// The desktop file of the Linux packages: what makes the window, the tray, the shortcuts and the menu belong together.

export type DesktopEntry = {
  /** Its name in the package, with `.desktop`. */
  readonly name: string
  readonly text: string
}

/** One sentence for each fault. `desktopName` from package.json; `exec` is the whole command. */
export function desktopFaults({ name, text }: DesktopEntry, desktopName: string, exec: string): readonly string[] {
  const [head, ...lines] = text.trimEnd().split('\n')
  const entries = lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const)
  const entry = new Map(entries)
  const id = desktopName.replace(/\.desktop$/, '')
  const wanted: Readonly<Record<string, string>> = {
    Type: 'Application',
    Name: 'Marquee',
    Exec: exec,
    Icon: id,
    // How desktops find out whose window it is.
    StartupWMClass: id,
    Terminal: 'false',
    Categories: 'AudioVideo;',
    SingleMainWindow: 'true',
  }
  return [
    ...(name === desktopName ? [] : [`the desktop file is called ${name}, and Electron says ${desktopName}`]),
    ...(head === '[Desktop Entry]' ? [] : ['the desktop file does not begin with [Desktop Entry]']),
    ...Object.entries(wanted)
      .filter(([key, value]) => entry.get(key) !== value)
      .map(([key, value]) => `desktop file: ${key} is ${entry.get(key) ?? 'missing'} and should be ${value}`),
    ...['Comment', 'GenericName', 'Keywords'].filter((key) => !entry.get(key)).map((key) => `desktop file: no ${key}`),
    ...(entries.length === entry.size ? [] : ['desktop file: a key stands there twice']),
    // Addresses of its own, and files that open with it: there are none.
    ...(entry.has('MimeType')
      ? [`desktop file: MimeType is ${entry.get('MimeType') ?? ''}, and there should be none`]
      : []),
    ...(/--no-sandbox|--inspect|--remote-debugging/.test(text) ? ['desktop file: Exec takes a guard off'] : []),
  ]
}
