// `autoUpdater` of the host: Squirrel.Mac, as far as electron-updater asks of it. What it makes of a download is said beforehand.
import { EventEmitter } from 'node:events'

type Feed = { readonly url: string; readonly headers?: Readonly<Record<string, string>> }
let feed: Feed = { url: '' }
/** null: the download is good; otherwise the refusal. */
let refusal: string | null = null

async function take(): Promise<void> {
  const { url } = (await (await fetch(feed.url, { headers: { ...feed.headers } })).json()) as { readonly url: string }
  await (await fetch(url)).arrayBuffer()
  // It has the whole file before it begins to look at it.
  await new Promise((resolve) => setTimeout(resolve, 50))
}

export const autoUpdater = Object.assign(new EventEmitter(), {
  setFeedURL: (given: Feed) => void (feed = given),
  checkForUpdates: () =>
    void take().then(
      () => (refusal === null ? autoUpdater.emit('update-downloaded') : autoUpdater.emit('error', new Error(refusal))),
      (error: unknown) => autoUpdater.emit('error', error),
    ),
  quitAndInstall: () => {},
  /** For specs: not in Electron. */
  refuse: (why: string | null) => void (refusal = why),
})
