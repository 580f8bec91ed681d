// Has electron-builder build what can be built without a download, from a synthetic Electron: both flavours.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from '../tools/runTool.ts'
import { toolCommand } from '../tools/toolCommand.ts'
import { packTools } from './packTools.ts'
import { stageProject } from './stageProject.ts'
import { type PackPlatform, syntheticElectron } from './syntheticElectron.ts'

const platforms: readonly PackPlatform[] = ['linux', 'win32', 'darwin']

export type BuiltPackages = {
  /** What electron-builder wrote for those who install Marquee. */
  readonly shipped: string
  /** The same for the end-to-end specs: Linux only. */
  readonly endToEnd: string
  /** See `PackTools`. */
  readonly asked: string
}

/** Empties `folder` and builds into it. Rejects with what electron-builder printed when it fails. */
export async function buildPackages(folder: string): Promise<BuiltPackages> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const platform of platforms) syntheticElectron(join(folder, `electron-${platform}`), platform)
  const project = join(folder, 'project')
  stageProject(project)
  const { env, asked } = packTools(join(folder, 'tools'))
  const build = async (name: string, parent: string, targets: readonly string[]) => {
    const output = join(folder, name)
    const config = join(folder, `${name}.cjs`)
    writeFileSync(config, derived(parent, folder, output))
    const command = toolCommand(
      'electron-builder',
      ...targets,
      '--publish',
      'never',
      '--config',
      config,
      '--projectDir',
      project,
    )
    const ran = await runTool(command, false, env)
    if (ran.code !== 0) throw new Error(`electron-builder failed for ${name}\n${ran.output}`)
    return output
  }
  const [shipped, endToEnd] = await Promise.all([
    // Linux as it is configured, for both processors; of the others what needs neither their system nor a download.
    build('shipped', 'electron-builder.yml', '--linux --win dir --mac zip --x64'.split(' ')),
    build('end-to-end', 'test/pack/endToEnd.yml', '--linux dir --x64'.split(' ')),
  ])
  return { shipped, endToEnd, asked }
}

/** A configuration that differs from its parent in where things are, and in nothing that goes into a package. */
const derived = (parent: string, folder: string, output: string) => `module.exports = {
  extends: ${JSON.stringify(parent)},
  directories: { output: ${JSON.stringify(output)} },
  electronDist: ({ platformName }) => ${JSON.stringify(join(folder, 'electron-'))} + platformName,
}
`
