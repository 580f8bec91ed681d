// The parts of a catalogue, each loaded when somebody speaks it: the pages, the desktop (tray, notifications, dialogs), the terminal.
import type { Language } from '../contract/language.ts'
import type { desktop } from './en/desktop.ts'
import type { pages } from './en/pages.ts'
import type { terminal } from './en/terminal.ts'
import type { Translated } from './message.ts'

export type PagesWords = typeof pages
export type DesktopWords = typeof desktop
export type TerminalWords = typeof terminal

type Parts = {
  readonly pages: () => Promise<{ readonly pages: Translated<PagesWords> }>
  readonly desktop: () => Promise<{ readonly desktop: Translated<DesktopWords> }>
  readonly terminal: () => Promise<{ readonly terminal: Translated<TerminalWords> }>
}

const parts: Readonly<Record<Language, Parts>> = {
  en: {
    pages: () => import('./en/pages.ts'),
    desktop: () => import('./en/desktop.ts'),
    terminal: () => import('./en/terminal.ts'),
  },
  de: {
    pages: () => import('./de/pages.ts'),
    desktop: () => import('./de/desktop.ts'),
    terminal: () => import('./de/terminal.ts'),
  },
  fr: {
    pages: () => import('./fr/pages.ts'),
    desktop: () => import('./fr/desktop.ts'),
    terminal: () => import('./fr/terminal.ts'),
  },
  es: {
    pages: () => import('./es/pages.ts'),
    desktop: () => import('./es/desktop.ts'),
    terminal: () => import('./es/terminal.ts'),
  },
  'pt-BR': {
    pages: () => import('./pt-BR/pages.ts'),
    desktop: () => import('./pt-BR/desktop.ts'),
    terminal: () => import('./pt-BR/terminal.ts'),
  },
  ja: {
    pages: () => import('./ja/pages.ts'),
    desktop: () => import('./ja/desktop.ts'),
    terminal: () => import('./ja/terminal.ts'),
  },
  ar: {
    pages: () => import('./ar/pages.ts'),
    desktop: () => import('./ar/desktop.ts'),
    terminal: () => import('./ar/terminal.ts'),
  },
}

export const pagesIn = async (language: Language): Promise<Translated<PagesWords>> =>
  (await parts[language].pages()).pages
export const desktopIn = async (language: Language): Promise<Translated<DesktopWords>> =>
  (await parts[language].desktop()).desktop
export const terminalIn = async (language: Language): Promise<Translated<TerminalWords>> =>
  (await parts[language].terminal()).terminal
