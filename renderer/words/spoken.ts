// What a screen reader is told of changes that come by themselves.

/** `name` as `describeItem` gives it. */
export const nowPlaying = (name: string): string => `Now playing: ${name}`

export const nothingPlays = 'Nothing is playing any more'

export const queueSent = 'Everything was sent'

export const signedIn = (username: string): string => `Signed in as ${username}`
