// What the changelog says of one version.

/** The text below its heading, without it. Throws when there is none: a release that says nothing is not ready. */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find((one) => one.startsWith(`[${version}]`))
  const notes = section?.slice(section.indexOf('\n')).trim()
  if (!notes) throw new Error(`CHANGELOG.md has no section [${version}], or nothing in it`)
  return notes
}
