// The first steps: what a new user is led through once, and whoever asks for it again.

/**
 * `none`: they are over, or were never due. `welcome` ends by itself with the sign-in.
 * `heard`: the accelerator that was really received while the step listened for it; null: none yet.
 */
export type FirstRun =
  | { readonly step: 'none' }
  | { readonly step: 'welcome' }
  | { readonly step: 'hotkey'; readonly heard: string | null }
  | { readonly step: 'login' }
  | { readonly step: 'done' }

export type FirstStep = FirstRun['step']
