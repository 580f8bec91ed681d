// `shell` of the host: the pages that would have been opened in the browser, the files shown in the file manager.
import { recorded } from './recorded.ts'

export const shell = {
  openExternal: async (url: string): Promise<void> => {
    recorded.opened.push(url)
  },
  showItemInFolder: (path: string): void => void recorded.shown.push(path),
}
