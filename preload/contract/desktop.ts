// What kind of desktop Marquee stands on, as far as its environment tells.

export type Desktop = {
  /**
   * How a global hotkey comes about. `direct`: the system registers or refuses it at once. `portal`: it is asked for, and only
   * the first press proves it. `consent`: the same, after a question to the user. `none`: this desktop is not known to have any.
   */
  readonly hotkeys: 'direct' | 'portal' | 'consent' | 'none'
  /** `perhaps`: tray icons show only with an extension, and whether it is there cannot be seen. */
  readonly tray: 'shown' | 'perhaps'
  /** What a key binding of the desktop's own has to run, quoted for a shell; null: `marquee`, which is on the path. */
  readonly program: string | null
}

export const plainDesktop: Desktop = { hotkeys: 'direct', tray: 'shown', program: null }
