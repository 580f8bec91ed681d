// Three projects: unit (pure, fast), integration (real sockets against the embedded Trakt), e2e (production bundles in Chromium).
import { defineConfig } from 'vitest/config'

// A busy machine may be many times slower than this one: what hangs is found all the same.
const shared = {
  environment: 'node',
  restoreMocks: true,
  env: { TZ: 'UTC' },
  testTimeout: 30_000,
  hookTimeout: 60_000,
} as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          setupFiles: ['test/speakEnglish.ts'],
          // It imports electron, in whose place the specs put the faked host.
          server: { deps: { inline: ['electron-store'] } },
          include: [
            'test/{contract,fuzz,trakt,state,menu,cli,checkin,journal,activity,feeds,demo,electron,app,renderer,assets,shell,chaos,pack,words,bench}/**/*.spec.ts',
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
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
})
