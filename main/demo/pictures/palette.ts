// Colours for drawn pictures, derived from the title: the same title always looks the same.
import type { DemoMovie, DemoShow, Genre } from '../catalogue/model.ts'
import { hashOf } from '../hash.ts'

/** Ground, shape, accent, ink. Chosen by hand so that ink reads on ground and the four sit well together. */
export type Palette = { readonly ground: string; readonly shape: string; readonly accent: string; readonly ink: string }

const p = (ground: string, shape: string, accent: string, ink: string): Palette => ({ ground, shape, accent, ink })

const night = p('#12263a', '#2f6c7c', '#f2a65a', '#fdf6ec')
const cream = p('#f3e6cb', '#c6472c', '#1b3a4b', '#1d1b1a')
const pine = p('#16332b', '#4f8a5b', '#e9c46a', '#f6f1e1')
const brick = p('#8f2d21', '#d9653b', '#f7d08a', '#fff4e2')
const ink = p('#17171c', '#3c3f58', '#e4572e', '#f5f1ea')
const sand = p('#e6d3b1', '#b5793f', '#20404a', '#241c14')
const plum = p('#2f1b3d', '#7a3b69', '#f2b880', '#fbeff0')
const sky = p('#cfe3e4', '#3d7f95', '#e4643b', '#14262d')
const rust = p('#2a1a14', '#a2492a', '#efb366', '#fbeee0')
const rose = p('#f4d6cf', '#c84b63', '#33415c', '#2a1a22')
const sea = p('#0c3f4c', '#1f8a8c', '#ffd07b', '#eefaf6')
const moss = p('#d8dcb4', '#6d7f3c', '#8f3b25', '#20240f')
const blood = p('#1b0f10', '#8e1c22', '#e9dfd0', '#f6ece0')
const cobalt = p('#1c2f7a', '#3f63c9', '#ffb347', '#f4f4ff')
const butter = p('#f6d36b', '#e0782f', '#23395b', '#1f1a10')
const lilac = p('#ddd2ea', '#7b5ea7', '#e0693e', '#241a33')

/** What a genre may look like. */
const byGenre: Readonly<Record<Genre, readonly Palette[]>> = {
  drama: [cream, plum, sand, sky, ink, rose],
  comedy: [butter, rose, sky, cream, moss, lilac],
  scifi: [night, sea, ink, cobalt, sand, plum],
  crime: [ink, rust, cream, pine, brick, night],
  fantasy: [pine, plum, sand, night, moss, rust],
  horror: [blood, ink, rust, plum],
  anime: [sky, rose, sea, butter, cobalt, lilac],
  family: [butter, sky, rose, sea, moss, lilac],
  history: [sand, brick, cream, pine, rust],
  action: [brick, rust, night, ink, butter, cobalt],
}

export const seedOf = (media: DemoMovie | DemoShow) => hashOf(`${media.title} ${media.year}`)

export function paletteOf(media: DemoMovie | DemoShow): Palette {
  const fitting = byGenre[media.genre]
  return fitting[seedOf(media) % fitting.length] ?? night
}

/** Trakt gives two colours of every poster, the prevailing one first. */
export const posterColors = (media: DemoMovie | DemoShow): readonly [string, string] => {
  const { ground, shape } = paletteOf(media)
  return [ground, shape]
}
