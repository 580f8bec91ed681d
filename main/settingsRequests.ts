// The requests about the settings as a whole, and about help. They are rare, so what answers them is loaded by the first.
import type { Ports } from './ports.ts'
import type { Parts } from './requests.ts'
import type { SettingsFile } from './settingsFile.ts'
import type { Store } from './state/store.ts'

export function createSettingsRequests(
  ports: Pick<Ports, 'exporter' | 'importer' | 'machine' | 'clock' | 'version'>,
  store: Store,
  ready: Promise<Pick<Parts, 'changes' | 'rows'>>,
) {
  let loading: Promise<SettingsFile> | null = null
  const load = async (): Promise<SettingsFile> => {
    const { changes } = await ready
    const { createSettingsFile } = await import('./settingsFile.ts')
    return createSettingsFile({ ports, store, changes })
  }
  const file = () => (loading ??= load())
  return {
    'settings.export': async () => (await file()).save(),
    'settings.chooseFile': async () => (await file()).choose(),
    'settings.readFile': async (text: string) => (await file()).read(text),
    'settings.applyFile': async (id: number, withDelicate: boolean) => (await file()).apply(id, withDelicate),
    'settings.reset': async () => (await file()).reset(),
    'settings.takeBack': async () => (await file()).takeBack(),
    'help.diagnostics': async () => {
      const rows = await (await ready).rows()
      const { diagnostics } = await import('./diagnostics.ts')
      return diagnostics({ snapshot: store.getState(), machine: ports.machine, rows, now: ports.clock.now() })
    },
    'help.openLog': async () => ports.machine.openLog(),
    'help.licences': async () => ports.machine.licences(),
  }
}
