// Nobody but this computer reaches the embedded Trakt, and it is not there unless somebody asks for it.
import { Server } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, it, vi } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { serveEmbedded } from '../../main/demo/socket.ts'
import { quiet, rig } from '../app/rig.ts'
import { fakeClock } from '../fakes/clock.ts'

it('binds every one of its sockets to loopback', async () => {
  const listen = vi.spyOn(Server.prototype, 'listen')
  const served = await serveEmbedded(createEmbedded({ clock: fakeClock() }))
  expect(listen.mock.calls.map(([, host]) => host)).toEqual(['127.0.0.1', '127.0.0.1', '127.0.0.1'])
  const outside = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  for (const { address } of outside)
    for (const url of [served.url, served.authUrl, served.controlUrl])
      await expect(fetch(url.replace('127.0.0.1', address))).rejects.toThrow('fetch failed')
  await served.close()
})

it('is neither started nor listened to by an app that nobody asks for the demo', async () => {
  const listen = vi.spyOn(Server.prototype, 'listen')
  let started = 0
  const clock = fakeClock()
  const embedded = async () => {
    started += 1
    return createEmbedded({ clock })
  }
  const { app, ports } = rig({ clock, embedded })
  await app.start()
  await clock.advance(3_600_000)
  expect(started).toBe(0)
  void app.requests['account.signInDemo']()
  await quiet()
  await ports.clock.advance(6_000)
  expect(started).toBe(1)
  // In the app it is called in process: no door is opened even then.
  expect(listen).not.toHaveBeenCalled()
})
