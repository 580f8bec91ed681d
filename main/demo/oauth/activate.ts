// The pages people see: approving a device code, and the authorize page of the browser flow. No scripts.
import { createHash } from 'node:crypto'
import { html, type Call, type Reply } from '../call.ts'
import { demoUser } from '../people.ts'
import { randomHex, type Site } from '../site.ts'
import { decide, openDevice } from './device.ts'
import { escapeHtml, page } from './page.ts'

/**
 * A word that only our own form can carry: another site can make a browser post here, but cannot read the page for it.
 * Derived from the code's secret half, so nothing has to be remembered.
 */
const seal = (secret: string) => createHash('sha256').update(`marquee form ${secret}`).digest('hex').slice(0, 32)

const ask = (lead: string, action: string, hidden: Readonly<Record<string, string>>) => `
<p>${lead}</p>
<form method="post" action="${escapeHtml(action)}">
${Object.entries(hidden)
  .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
  .join('\n')}
<div class="row"><button name="decision" value="approve" class="main">Approve</button><button name="decision" value="deny">Deny</button></div>
</form>`

const enter = (problem: string) => `
<p>${problem}</p>
<form method="get" action="/activate">
<label for="code">Code</label>
<input id="code" name="code" maxlength="12" autocomplete="off" autocapitalize="characters" spellcheck="false" required autofocus>
<div class="row"><button class="main">Continue</button></div>
</form>`

function showCode(site: Site, code: string): Reply {
  if (code === '') return html(200, page('Connect a device', enter('Type the code that the app shows.')))
  const device = openDevice(site, code)
  if (!device)
    return html(
      404,
      page(
        'Connect a device',
        enter('That code is not known, has been used or has run out. Look at the app for a new one.'),
      ),
    )
  const lead = `Let the app with the code <strong class="code">${escapeHtml(device.userCode)}</strong> use the account <strong>${escapeHtml(demoUser.name)}</strong>?`
  return html(
    200,
    page('Connect a device', ask(lead, '/activate', { code: device.userCode, seal: seal(device.deviceCode) })),
  )
}

function decideCode(site: Site, form: URLSearchParams): Reply {
  const code = form.get('code') ?? ''
  const device = openDevice(site, code)
  if (!device) return showCode(site, code)
  if (form.get('seal') !== seal(device.deviceCode))
    return html(403, page('Connect a device', '<p>This form has run out. Open the page again.</p>'))
  const approved = form.get('decision') === 'approve'
  decide(site, code, approved ? 'approved' : 'denied')
  return html(
    200,
    page(
      approved ? 'Connected' : 'Denied',
      `<p>${approved ? 'The app is connected. You can close this page.' : 'The app was not connected. You can close this page.'}</p>`,
    ),
  )
}

export function activate(site: Site, call: Call): Reply {
  if (call.method === 'POST') return decideCode(site, new URLSearchParams(call.body))
  let inPath = ''
  try {
    inPath = decodeURIComponent(call.url.pathname.split('/')[2] ?? '')
  } catch {
    // A broken percent sign: as good as an unknown code.
    inPath = '?'
  }
  return showCode(site, inPath || (call.url.searchParams.get('code') ?? ''))
}

/** The browser flow: approving sends the browser back with a code, denying with `access_denied`. */
export function authorize(site: Site, call: Call): Reply {
  const given = call.method === 'POST' ? new URLSearchParams(call.body) : call.url.searchParams
  const value = (name: string) => given.get(name) ?? ''
  const redirect = URL.canParse(value('redirect_uri')) ? new URL(value('redirect_uri')) : null
  const refuse = (why: string) => html(400, page('Cannot connect', `<p>${why}</p>`))
  if (value('client_id') !== site.clientId) return refuse('This app is not known.')
  if (!redirect || !['http:', 'https:'].includes(redirect.protocol))
    return refuse('The address to return to is missing or not allowed.')
  if (value('response_type') !== 'code') return refuse('Only the code flow is offered.')
  const challenge = value('code_challenge')
  if (challenge !== '' && value('code_challenge_method') !== 'S256')
    return refuse('Only S256 is accepted as the challenge method.')
  const names = ['client_id', 'redirect_uri', 'response_type', 'state', 'code_challenge', 'code_challenge_method']
  const fields = Object.fromEntries(names.map((name) => [name, value(name)]))
  const sealed = seal(site.clientSecret + JSON.stringify(fields))
  if (call.method !== 'POST') {
    const lead = `Let this app use the account <strong>${escapeHtml(demoUser.name)}</strong>? You return to ${escapeHtml(redirect.host)}.`
    return html(200, page('Connect an app', ask(lead, '/oauth/authorize', { ...fields, seal: sealed })))
  }
  if (value('seal') !== sealed)
    return html(403, page('Connect an app', '<p>This form has run out. Open the page again.</p>'))
  if (value('state') !== '') redirect.searchParams.set('state', value('state'))
  if (value('decision') === 'approve') {
    const code = randomHex(site.random, 64)
    site.world.grants.push({
      code,
      createdAt: site.now(),
      user: demoUser.slug,
      redirectUri: value('redirect_uri'),
      challenge: challenge || null,
    })
    redirect.searchParams.set('code', code)
  } else redirect.searchParams.set('error', 'access_denied')
  return { status: 302, headers: { location: redirect.href, 'cache-control': 'no-store' }, body: null }
}
