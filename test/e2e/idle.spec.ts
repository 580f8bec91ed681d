// An hour in the tray with nobody signed in, nothing playing and no window: the production bundle with its timers counted.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hostProcess } from './driver/hostProcess.ts'
import { repository } from './driver/repository.ts'
import { until } from './driver/until.ts'

it('wakes at most sixty times in an idle hour, and puts no window in memory but the palette', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'marquee-idle-'))
  const env = {
    ...process.env,
    VITEST: undefined,
    MARQUEE_SHELL: 'faked',
    MARQUEE_SHELL_TIME: 'fake',
    MARQUEE_DATA_DIR: dataDir,
  }
  const host = hostProcess(repository, { ...env, XDG_CONFIG_HOME: join(dataDir, 'xdg') }, ['--hidden'])
  try {
    await until('the tray', () => host.order('tray'))
    const first = await host.order('advance', 3_600_000)
    const second = await host.order('advance', 3_600_000)
    // The loop that looks at the clock is alive, and seldom runs.
    expect(first.wakes).toBeGreaterThan(0)
    expect(first.wakes).toBeLessThanOrEqual(60)
    expect(second.wakes).toBeLessThanOrEqual(60)
    expect((await host.order('windows')).map(({ view }) => view)).toEqual(['palette'])
  } finally {
    host.kill()
    await host.ended
    await rm(dataDir, { recursive: true })
  }
})
