// Call and Reply: one HTTP exchange as the embedded Trakt sees it, whichever door it came through.

export type Call = {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: string
  /** Where people approve a device code; differs from `url.origin` when the API has an address of its own. */
  readonly authUrl: string
}

export type Reply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** null: no body at all, as with 204. */
  readonly body: string | null
}

/** What happened to a call: an answer, a connection that was cut, or one that never answers. */
export type Outcome =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }

export const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
})

/** A mistake of the server's own, in words that either generation of the API can read. */
export const internalError = () => json(500, { status: 'failure', error: 'internal server error' })

export const html = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
})

export const svg = (body: string): Reply => ({
  status: 200,
  headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
  body,
})

export const empty = (status: number, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { ...headers },
  body: null,
})
