// electron-updater, set up for Marquee: it asks, downloads and verifies, says nothing by itself and tells nobody who asks.
import { AppImageUpdater, type AppUpdater, BaseUpdater, MacUpdater, NsisUpdater } from 'electron-updater'
import { replaceFile } from './replaceFile.ts'

/**
 * Upstream deletes the running AppImage before it moves the new one there, so that a full disk leaves nothing; it also gives
 * the file another name, which the entry for the start with the computer would not find.
 */
class SafeAppImageUpdater extends AppImageUpdater {
  #isPlaced = false

  /** Throws the system's error; the old file is then as it was. Once is enough. */
  place(): void {
    const image = process.env['APPIMAGE']
    const info = this.downloadedUpdateHelper?.downloadedFileInfo
    if (!image || !this.installerPath || !info) throw new Error('there is nothing to put in place')
    if (!this.#isPlaced) replaceFile(this.installerPath, image, info.sha512)
    this.#isPlaced = true
  }

  protected override doInstall({ isForceRunAfter }: { readonly isForceRunAfter: boolean }): boolean {
    this.place()
    const image = process.env['APPIMAGE']
    if (isForceRunAfter && image) void this.spawnLog(image, [], process.env).catch(() => {})
    return true
  }
}

/** Upstream calls a download done when Squirrel.Mac has the file, which only then looks at its signature. */
class PatientMacUpdater extends MacUpdater {
  readonly #answer = Promise.withResolvers<void>()
  readonly verified = this.#answer.promise

  constructor() {
    super()
    // What it is refused with is handed on where it is waited for.
    this.verified.catch(() => {})
    const { nativeUpdater } = this as unknown as { readonly nativeUpdater: NodeJS.EventEmitter }
    nativeUpdater.once('update-downloaded', this.#answer.resolve)
    nativeUpdater.once('error', this.#answer.reject)
  }
}

export type UpdateEngine = {
  readonly updater: AppUpdater
  /** Which of the files of a release is ours. */
  readonly extension: string
  /** After the download: resolves when the system has verified it, too, and rejects with its refusal. */
  readonly verified: () => Promise<void>
  /** Before the process ends, so that what fails can still be said. Throws the system's error. */
  readonly prepare: () => void
  /** While the process ends. Starts the new version where asked. */
  readonly install: (restart: boolean) => void
  /** macOS: the system itself ends this process and starts the other. */
  readonly restart: (() => void) | null
}

/** Nothing is known of who asks: every copy sends this in place of the number that electron-updater makes up and keeps. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** `configFile` names a feed of its own, for a copy that is not packaged. */
export function updateEngine(platform: NodeJS.Platform, configFile: string | null): UpdateEngine {
  const made =
    platform === 'darwin'
      ? new PatientMacUpdater()
      : platform === 'win32'
        ? new NsisUpdater()
        : new SafeAppImageUpdater()
  const updater: AppUpdater = made
  updater.logger = null
  updater.autoDownload = false
  // Squirrel.Mac verifies the signature as it takes the download over, and does so only then.
  updater.autoInstallOnAppQuit = platform === 'darwin'
  updater.allowPrerelease = false
  updater.allowDowngrade = false
  updater.disableWebInstaller = true
  updater.isUserWithinRollout = () => true
  Object.assign(updater, { stagingUserIdPromise: { value: Promise.resolve(nobody), hasValue: true } })
  if (configFile !== null) {
    updater.forceDevUpdateConfig = true
    updater.updateConfigPath = configFile
  }
  return {
    updater,
    extension: platform === 'darwin' ? '.zip' : platform === 'win32' ? '.exe' : '.AppImage',
    verified: async () => {
      if (made instanceof PatientMacUpdater) await made.verified
    },
    prepare: () => {
      if (made instanceof SafeAppImageUpdater) made.place()
    },
    install: (restart) => {
      if (made instanceof BaseUpdater) made.install(true, restart)
    },
    restart: platform === 'darwin' ? () => updater.quitAndInstall() : null,
  }
}
