// `shell` of the host: the pages that would have been opened in the browser.
import { recorded } from './recorded.ts'

export const shell = {
  openExternal: async (url: string): Promise<void> => {
    recorded.opened.push(url)
  },
}
