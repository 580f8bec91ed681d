// What a run says on stdout: a table for people, or one JSON object a line for programs.

export type StepResult = {
  readonly step: string
  readonly ok: boolean
  readonly ms: number
  readonly detail: string
}
/** What the app ran on; `none`: it did not come up. */
export type Host = 'electron' | 'chromium' | 'none'
export type Report = {
  readonly step: (result: StepResult) => void
  readonly summary: (result: { readonly ok: boolean; readonly host: Host; readonly steps: number }) => void
  /** Something worth knowing besides; never on stdout in JSON mode. */
  readonly say: (line: string) => void
}

const width = 20
const hosts: Readonly<Record<Host, string>> = {
  electron: 'Electron',
  chromium: 'the Chromium host',
  none: 'nothing that started',
}

export function jsonReport(): Report {
  const line = (value: object) => void process.stdout.write(`${JSON.stringify(value)}\n`)
  return {
    step: line,
    summary: (result) => line({ step: 'summary', ...result }),
    say: (text) => void process.stderr.write(`${text}\n`),
  }
}

export function tableReport(): Report {
  const line = (text: string) => void process.stdout.write(`${text}\n`)
  return {
    step: ({ step, ok, ms, detail }) =>
      line(`${ok ? 'ok    ' : 'FAILED'} ${step.padEnd(width)} ${(ms / 1000).toFixed(1).padStart(5)} s  ${detail}`),
    summary: ({ ok, host, steps }) =>
      line(`${ok ? 'All' : 'Not all'} of it works: ${steps} steps on ${hosts[host]}. Screenshots are in out/demo.`),
    say: line,
  }
}
