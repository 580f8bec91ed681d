// Pages that are never drawn: they load their document through the protocol handler and say that they are ready.
import type { Pages } from './pages.ts'

export const fakedPages: Pages = {
  open: async (_options, events) => ({
    targetId: null,
    load: async (url) => {
      await events.onRequest(new Request(url))
      events.onLoad()
    },
    push: () => {},
    show: () => {},
    place: () => {},
    scheme: () => {},
    close: () => {},
  }),
  stop: async () => {},
}
