// The device flow: a code to type, and the polling that waits for somebody to approve it.
import { empty, json, type Call, type Reply } from '../call.ts'
import { demoUser } from '../people.ts'
import { parseObject, randomHex, type Site } from '../site.ts'
import type { Device } from '../world.ts'
import { badClient, issue, oauthError, text } from './token.ts'

const lifeMs = 600_000
const intervalMs = 5000
/** Clients that poll by their own clock arrive a little early now and then. */
const graceMs = 500
/** Without letters that look like digits. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

export const codeOf = (
  { deviceCode: device_code, userCode: user_code }: Pick<Device, 'deviceCode' | 'userCode'>,
  { authUrl, lifeMs: life }: { readonly authUrl: string; readonly lifeMs: number },
) => ({
  device_code,
  user_code,
  verification_url: `${authUrl}/activate`,
  expires_in: life / 1000,
  interval: intervalMs / 1000,
})

export function deviceCode(site: Site, call: Call): Reply {
  const body = parseObject(call.body)
  if (!body) return oauthError(400, 'invalid_request', 'The request body must be a JSON object.')
  if (text(body, 'client_id') !== site.clientId) return oauthError(403, 'invalid_client', 'Unknown client.')
  const now = site.now()
  const { world } = site
  // Codes stay a while after they ran out, so that a late poll hears 410 and not 404.
  world.devices = world.devices.filter((d) => now - d.createdAt < 6 * lifeMs)
  let userCode: string
  do userCode = Array.from({ length: 8 }, () => letters[Math.floor(site.random() * letters.length)] ?? 'A').join('')
  while (world.devices.some((d) => d.userCode === userCode))
  const device: Device = {
    deviceCode: randomHex(site.random, 64),
    userCode,
    createdAt: now,
    polledAt: null,
    decision: 'pending',
    user: '',
  }
  world.devices.push(device)
  return json(200, codeOf(device, { authUrl: call.authUrl, lifeMs }))
}

export function deviceToken(site: Site, call: Call): Reply {
  const body = parseObject(call.body)
  if (!body) return empty(400)
  const refused = badClient(site, body)
  if (refused) return refused
  const device = site.world.devices.find((d) => d.deviceCode === text(body, 'code'))
  if (!device) return empty(404)
  if (device.decision === 'used') return empty(409)
  const now = site.now()
  if (now - device.createdAt >= lifeMs) return empty(410)
  if (device.decision === 'denied') return empty(418)
  const early = device.polledAt !== null && now >= device.polledAt && now - device.polledAt < intervalMs - graceMs
  device.polledAt = now
  if (early) return empty(429)
  if (device.decision === 'pending') return empty(400)
  device.decision = 'used'
  return issue(site, device.user)
}

/** A code as people type it: any case, with blanks and dashes. null: unknown, run out or already decided. */
export function openDevice(site: Site, typed: string): Device | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  return (
    site.world.devices.find(
      (d) => d.userCode === code && d.decision === 'pending' && site.now() - d.createdAt < lifeMs,
    ) ?? null
  )
}

/** Returns whether there was something to decide. */
export function decide(site: Site, typed: string, decision: 'approved' | 'denied'): boolean {
  const device = openDevice(site, typed)
  if (!device) return false
  device.decision = decision
  device.user = demoUser.slug
  return true
}
