// An account on a server that speaks API v1: signing in to it, and what the form asks for there.
import { onServer } from './snapshots.ts'
import type { GalleryState } from './state.ts'
import { windowState } from './windowStates.ts'

export const serverStates: readonly GalleryState[] = [
  windowState(
    'server-more',
    'It runs for',
    { account: onServer },
    {
      act: async (page) => {
        await page.getByRole('button', { name: 'More options' }).click()
        await page.getByLabel('Message').fill('Finally 👨‍👩‍👧‍👦')
      },
    },
  ),
  windowState(
    'server-more-over',
    'Only the first 100',
    { account: onServer },
    {
      act: async (page) => {
        await page.getByRole('button', { name: 'More options' }).click()
        await page.getByLabel('Message').fill('👨‍👩‍👧‍👦'.repeat(101))
        await page.getByLabel('It runs for').fill('2 h')
        await page.getByLabel('Place').fill('سينما الأوديون')
        await page.getByLabel('Foursquare id').fill('4b058804f964a520c2b322e3')
      },
    },
  ),
]
