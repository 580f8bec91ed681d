// The tray says what plays, and offers to cancel it.
import { eventually } from '../../e2e/stage/eventually.ts'
import { cast } from '../cast.ts'
import type { Scene } from '../scene.ts'

export async function trayShows(scene: Scene): Promise<string> {
  const { inTray, name } = cast.dune
  await scene.trayIs('watching-')
  const seen = async () => {
    const tray = await scene.app().tray()
    return {
      tooltip: tray?.tooltip.startsWith(`${inTray} · until `),
      first: tray?.menu[0]?.label,
      cancel: tray?.menu.some(({ label, enabled }) => label === 'Cancel check-in' && enabled),
      next: tray?.menu.some(({ label, enabled }) => label.startsWith('Severance S2E3') && enabled),
    }
  }
  await eventually('the tray', { tooltip: true, first: inTray, cancel: true, next: true }, seen)
  await scene.serverPlays(name)
  const tray = await scene.app().tray()
  return `${tray?.icon}: ${tray?.tooltip}; ${tray?.menu[1]?.label}`
}
