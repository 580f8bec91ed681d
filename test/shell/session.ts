// `session` of the host: keeps the handlers it is given, so that a spec can ask them.

type Handlers = {
  request: ((...args: never[]) => void) | null
  check: ((...args: never[]) => boolean) | null
  device: ((...args: never[]) => boolean) | null
}

function makeSession() {
  const handlers: Handlers = { request: null, check: null, device: null }
  return {
    handlers,
    setPermissionRequestHandler: (handler: Handlers['request']) => void (handlers.request = handler),
    setPermissionCheckHandler: (handler: Handlers['check']) => void (handlers.check = handler),
    setDevicePermissionHandler: (handler: Handlers['device']) => void (handlers.device = handler),
    setSpellCheckerEnabled: () => {},
  }
}

export const session = { defaultSession: makeSession(), fromPartition: makeSession }
