// JSONP, by which pages of other sites read API v1: `?callback=` at a GET wraps the answer in a call.
import type { Call, Reply } from '../call.ts'

/** A name, or names with dots; nothing else may be written into what a page runs. */
const functionName = /^[A-Za-z_$][\w$]{0,49}(\.[A-Za-z_$][\w$]{0,49}){0,4}$/

export function asJsonp(call: Call, reply: Reply): Reply {
  const name = call.url.searchParams.get('callback') ?? ''
  if (call.method !== 'GET' || reply.body === null || !functionName.test(name)) return reply
  // These two end a line in a script of that time, and none in JSON.
  const body = reply.body.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  return {
    ...reply,
    headers: { ...reply.headers, 'content-type': 'text/javascript; charset=utf-8' },
    body: `${name}(${body});`,
  }
}
