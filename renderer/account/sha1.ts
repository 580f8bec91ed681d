// The hash that API v1 wants in place of a password.

/** 40 hexadecimal digits, lower case, of the text as UTF-8. */
export async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
