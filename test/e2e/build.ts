// vitest's globalSetup of the end-to-end specs: the production bundles, no older than what they are made of.
import { ensureBuilt } from '../tools/ensureBuilt.ts'

export async function setup(): Promise<void> {
  await ensureBuilt()
}
