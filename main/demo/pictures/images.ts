// Serves the drawn pictures below /images. They need no key and no session, as with any picture host.
import { findMovie, findShow } from '../catalogue/catalogue.ts'
import { empty, svg, type Call, type Reply } from '../call.ts'
import { people } from '../people.ts'
import { avatar } from './avatar.ts'
import { poster } from './poster.ts'

export function image(call: Call): Reply {
  if (call.method !== 'GET' && call.method !== 'HEAD') return empty(405, { allow: 'GET, HEAD' })
  const [, , kind, id = '', name] = call.url.pathname.split('/')
  if (kind === 'users' && name === 'avatar.svg') {
    const person = people.find((p) => p.slug === id)
    return person ? svg(avatar(person.name)) : empty(404)
  }
  const media = kind === 'movies' ? findMovie(id) : kind === 'shows' ? findShow(id) : null
  return media && name === 'poster.svg' ? svg(poster(media)) : empty(404)
}
