// Three projects: unit (pure, fast), integration (real sockets against the embedded Trakt), e2e (production bundles in Chromium).
import { defineConfig } from 'vitest/config'

const shared = { environment: 'node', restoreMocks: true, env: { TZ: 'UTC' } } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          // It imports electron, in whose place the specs put the faked host.
          server: { deps: { inline: ['electron-store'] } },
          include: [
            'test/{contract,fuzz,trakt,state,menu,cli,checkin,journal,activity,feeds,demo,electron,app,renderer,assets,shell,chaos,pack}/**/*.spec.ts',
          ],
        },
      },
      {
        test: {
          ...shared,
          name: 'integration',
          // As above: one spec runs main itself.
          server: { deps: { inline: ['electron-store'] } },
          include: ['test/integration/**/*.spec.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['test/e2e/**/*.spec.ts'],
          globalSetup: ['test/e2e/build.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
})
