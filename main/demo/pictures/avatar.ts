// Draws an avatar: initials on a colour of their own.
import { escapeHtml } from '../oauth/page.ts'
import { hashOf } from '../hash.ts'

const grounds = ['#b4552d', '#2f6f73', '#6b4e8e', '#8a6d1c', '#3d5a98', '#a23e58', '#4c7a3d', '#7a4a34']

/** 96 by 96, square: whoever shows it rounds it. */
export function avatar(name: string): string {
  const initials = name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase()
  const ground = grounds[hashOf(name) % grounds.length]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96"><rect width="96" height="96" fill="${ground}"/><text x="48" y="48" dy="0.36em" text-anchor="middle" font-family="system-ui,'Segoe UI',Helvetica,Arial,'DejaVu Sans',sans-serif" font-size="38" font-weight="600" fill="#fffaf0">${escapeHtml(initials)}</text></svg>`
}
