// How Marquee names itself to every server.

export const userAgent = (version: string): string => `Marquee/${version} (+https://github.com/marquee-app/marquee)`
