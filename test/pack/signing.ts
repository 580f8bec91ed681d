// Who signs a package, by the secrets that are there: what electron-builder is told, and what is said when it has none.

export type Signing = {
  /** What the configuration gets beyond electron-builder.yml. */
  readonly config: Readonly<Record<string, unknown>>
  /** The environment for electron-builder, in which an absent secret is absent and not empty. */
  readonly env: Readonly<Record<string, string>>
  /** What is skipped and what that means, a sentence each. */
  readonly says: readonly string[]
}
type Env = Readonly<Record<string, string | undefined>>

const certificates = ['CSC_LINK', 'CSC_KEY_PASSWORD', 'WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD']
const appleAccount = ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID']

/** Throws when a secret is there and another that it needs is not: half of it is a mistake, not a choice. */
export function signing(platform: NodeJS.Platform, given: Env): Signing {
  const has = (name: string) => Boolean(given[name])
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) {
    const secret = certificates.includes(name) || appleAccount.includes(name)
    if (value !== undefined && !(secret && value === '')) env[name] = value
  }
  if (platform === 'darwin') return onMac(env, has)
  if (platform === 'win32') {
    if (has('WIN_CSC_LINK')) return { config: { forceCodeSigning: true }, env, says: [] }
    if (has('WIN_CSC_KEY_PASSWORD')) throw new Error('WIN_CSC_KEY_PASSWORD is there without WIN_CSC_LINK')
    return {
      config: {},
      env,
      says: ['No certificate (WIN_CSC_LINK): not signed, so Windows warns before the first start.'],
    }
  }
  return {
    config: {},
    env,
    says: ['Linux packages carry no signature of their own: SHA256SUMS and the attestation vouch for them.'],
  }
}

function onMac(env: Readonly<Record<string, string>>, has: (name: string) => boolean): Signing {
  const missing = appleAccount.filter((name) => !has(name))
  if (missing.length > 0 && missing.length < appleAccount.length)
    throw new Error(`to notarise, ${missing.join(' and ')} must be there, too`)
  if (!has('CSC_LINK')) {
    if (has('CSC_KEY_PASSWORD') || missing.length === 0)
      throw new Error('CSC_LINK must be there, too: what is not signed cannot be notarised')
    return {
      // Apple's processors start nothing without a signature; this one names nobody. With it the hardened runtime would
      // refuse Electron's own libraries.
      config: { mac: { identity: '-', hardenedRuntime: false, notarize: false } },
      env: { ...env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
      says: [
        'No certificate (CSC_LINK): signed ad hoc, so macOS opens it only after its user allows it in System Settings.',
        'Not notarised: that needs a certificate, APPLE_ID, APPLE_APP_SPECIFIC_PASSWORD and APPLE_TEAM_ID.',
      ],
    }
  }
  if (missing.length > 0) {
    return {
      config: { forceCodeSigning: true, mac: { notarize: false } },
      env,
      says: ['Not notarised: APPLE_ID, APPLE_APP_SPECIFIC_PASSWORD and APPLE_TEAM_ID are not there.'],
    }
  }
  return { config: { forceCodeSigning: true, mac: { notarize: true } }, env, says: [] }
}
