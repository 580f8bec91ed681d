// Texts in the code that no user reads as language, and why.

/** `texts`: whole ones, or what all of them are like; without them every text of the file. */
export type Exception = { readonly path: string; readonly texts?: readonly string[] | RegExp; readonly why: string }

const sql = 'SQL'
const keys = 'names of keys, as Electron or the browser spells them'
const log = 'for the log and for reports, which are in English'
const brand = 'a name'

export const notSaid: readonly Exception[] = [
  { path: 'main/diagnostics.ts', why: log },
  { path: 'main/electron/archiveBound.ts', why: sql },
  { path: 'main/electron/archivePictures.ts', why: sql },
  { path: 'main/electron/archiveTables.ts', why: sql },
  { path: 'main/electron/machine.ts', why: log },
  { path: 'main/electron/ipc.ts', texts: ['□ was refused'], why: 'the error of a request that is a bug' },
  { path: 'main/electron/replaceFile.ts', why: log },
  { path: 'main/electron/updateTries.ts', why: log },
  { path: 'main/electron/protocol.ts', why: 'a header' },
  { path: 'main/electron/plainNotes.ts', why: 'names of HTML elements' },
  { path: 'main/electron/desktop.ts', texts: ['flatpak run □'], why: 'a command' },
  { path: 'main/quiet.ts', why: 'days, to read what Intl writes' },
  { path: 'main/electron/applicationMenu.ts', texts: ['Marquee'], why: brand },
  { path: 'main/electron/autostart.ts', why: 'keys of a desktop entry' },
  { path: 'main/menu/trayMenu.ts', texts: ['Marquee □'], why: 'name and version' },
  { path: 'main/electron/windowOptions.ts', texts: ['Marquee'], why: brand },
  { path: 'main/menu/trayTooltip.ts', texts: ['Marquee'], why: brand },
  { path: 'main/state/settingsFile.ts', texts: ['Marquee'], why: 'what a settings file says it is from' },
  { path: 'main/cli/completions.ts', why: 'scripts of shells; the words in them are said' },
  { path: 'main/cli/client.ts', texts: ['Marquee □'], why: 'name and version' },
  { path: 'main/cli/endpoint.ts', why: 'the name of a pipe' },
  { path: 'main/cli/barTooltip.ts', why: 'JSON, the same in every language' },
  {
    path: 'main/cli/helpWords.ts',
    texts: /^(?:source <\()?marquee (?:checkin|status|cancel|undo|rate|queue|open|quit|completions|help)\b/,
    why: 'commands, as they are typed',
  },
  { path: 'main/cli/noteOf.ts', texts: ['Marquee'], why: brand },
  { path: 'main/cli/words.ts', texts: /^--(?:replace|wait) +□$/, why: 'an option, as it is typed' },
  { path: 'main/cli/proof.ts', why: 'what is signed' },
  { path: 'main/checkin/find.ts', texts: ['tmdb □', 'tvdb □'], why: 'names of sites beside ids' },
  { path: 'main/activity/foldDeeds.ts', why: 'a key' },
  { path: 'preload/contract/language.ts', why: 'what languages call themselves' },
  { path: 'preload/contract/settings.ts', texts: ['Control+Alt+W'], why: keys },
  { path: 'renderer/PalettePage.tsx', texts: ['Marquee'], why: brand },
  { path: 'renderer/WindowPage.tsx', texts: ['Marquee'], why: brand },
  { path: 'renderer/account/ServerForm.tsx', texts: ['https://trakt.example'], why: 'an address' },
  {
    path: 'renderer/settings/AdvancedSection.tsx',
    texts: ['https://api.trakt.tv', 'https://auth.trakt.tv'],
    why: 'addresses',
  },
  { path: 'renderer/settings/accelerator.ts', why: keys },
  {
    path: 'renderer/words/account.ts',
    texts: ['Facebook', 'Path', 'X (Twitter)', 'Mastodon', 'Tumblr'],
    why: brand,
  },
  { path: 'renderer/words/synonyms.ts', why: 'what language is called, in every language at once' },
  { path: 'renderer/first/CommandLine.tsx', texts: ['□ open palette'], why: 'a command' },
  { path: 'renderer/ui/SearchList.tsx', texts: ['Home', 'End', 'Escape'], why: keys },
  { path: 'renderer/ui/Slider.tsx', texts: ['Home', 'End'], why: keys },
  { path: 'renderer/activity/foldLines.ts', texts: ['run □'], why: 'a key' },
  { path: 'renderer/activity/RowActions.tsx', texts: ['Trakt'], why: brand },
]
