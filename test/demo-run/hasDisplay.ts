// Whether a window could be seen here.

export function hasDisplay(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (platform !== 'linux') return !env['CI']
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}
