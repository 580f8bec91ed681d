// Sets the production bundles aside, so that a build that runs meanwhile changes nothing under measurement.
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../e2e/driver/repository.ts'

/** Returns the folder that holds the copied `out/`. */
export function stageBundles(): string {
  const root = join(repository, 'out', 'bench', 'app')
  rmSync(root, { recursive: true, force: true })
  for (const part of ['main', 'preload', 'renderer', 'assets'])
    cpSync(join(repository, 'out', part), join(root, 'out', part), { recursive: true })
  return root
}
