// The menu bar of macOS: what makes copy and paste work, labelled in the language that is spoken.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import { expect, it, vi } from 'vitest'
import { applicationMenu } from '../../main/electron/applicationMenu.ts'
import { speak } from '../../main/menu/say.ts'
import { english } from '../../preload/contract/language.ts'
import { desktop } from '../../preload/words/en/desktop.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

const shownOn = (platform: NodeJS.Platform) => {
  const set = vi.spyOn(Menu, 'setApplicationMenu')
  const build = vi.spyOn(Menu, 'buildFromTemplate')
  applicationMenu(platform)
  const template = (build.mock.calls[0]?.[0] ?? []) as readonly MenuItemConstructorOptions[]
  return { set, template }
}
/** By role: the label. */
const labels = (template: readonly MenuItemConstructorOptions[]) =>
  Object.fromEntries(
    template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : [])).map(({ role, label }) => [role, label]),
  )

it('has what copies and pastes, and no label of Electron’s own', () => {
  const { template } = shownOn('darwin')
  expect(template.map(({ label }) => label)).toEqual(['Marquee', 'Edit', 'Window'])
  expect(labels(template)).toMatchObject({
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    close: 'Close Window',
  })
  for (const { submenu } of template)
    for (const item of Array.isArray(submenu) ? submenu : [])
      if (item.type !== 'separator') expect(item.label).toBeTruthy()
})

it('speaks the language that is spoken', () => {
  speak(english, { ...desktop, 'system.edit': 'Bearbeiten', 'system.copy': 'Kopieren' })
  const { template } = shownOn('darwin')
  expect(template[1]?.label).toBe('Bearbeiten')
  expect(labels(template)['copy']).toBe('Kopieren')
})

it.each(['linux', 'win32'] as const)('is not there on %s', (platform) => {
  expect(shownOn(platform).set).toHaveBeenCalledWith(null)
})
