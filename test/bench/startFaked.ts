// Starts a probe in a process of its own, on the faked Electron and a data folder, and hears the one thing that it has to tell.
import { fork } from 'node:child_process'
import { join } from 'node:path'

/** Rejects when it ends without a word. */
export function startFaked<Told>(
  probe: string,
  args: readonly string[],
  dataDir: string,
  env: NodeJS.ProcessEnv,
): Promise<Told> {
  const child = fork(probe, args, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {
      ...process.env,
      MARQUEE_SHELL: 'faked',
      MARQUEE_DATA_DIR: dataDir,
      ...env,
      XDG_CONFIG_HOME: join(dataDir, 'xdg'),
      VITEST: undefined,
    },
  })
  return new Promise((resolve, reject) => {
    let told: { readonly it: Told } | null = null
    child.once('message', (it) => (told = { it: it as Told }))
    child.once('error', reject)
    child.once('exit', (code) => {
      if (told) resolve(told.it)
      else reject(new Error(`the main bundle did not start (${String(code)})`))
    })
  })
}
