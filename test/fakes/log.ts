// A log that keeps its lines, so that a spec can look for what must not be there.
import type { Log } from '../../main/ports.ts'

export type FakeLog = Log & { readonly lines: string[] }

export function fakeLog(): FakeLog {
  const lines: string[] = []
  const write = (level: string) => (event: string, facts?: object) =>
    void lines.push(`${level} ${event} ${JSON.stringify(facts ?? {})}`)
  return { lines, info: write('info'), warn: write('warn') }
}
