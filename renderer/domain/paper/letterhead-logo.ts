import { get, type Structure } from '../structure/structure.ts'
import { MOST_LOGO_LETTERS, measureKept } from './picture-bounds.ts'

/** The picture of an office's letterhead, as it is kept with the office's settings. */
export interface Logo {
  /** Of the picture itself, in its own units: only their ratio matters on paper. */
  readonly width: number
  readonly height: number
  /** `data:image/png|jpeg|svg+xml;base64,…`: no picture comes from anywhere else. */
  readonly href: string
  /** A PNG of the same, for word processors that draw no SVG; null where `href` is no SVG. */
  readonly raster: string | null
}

export const LOGO_SETTING = 'logo'

const DATA = '[A-Za-z0-9+/]+={0,2}'
const SHAPE = new RegExp(
  `^(\\d{1,5})x(\\d{1,5}) (data:image/(?:png|jpeg|svg\\+xml);base64,${DATA})(?: (data:image/png;base64,${DATA}))?$`,
)

/** The logo as the one line of text a setting holds; `logoFrom` reads it again. */
export function logoText({ width, height, href, raster }: Logo): string {
  return [`${Math.round(width)}x${Math.round(height)}`, href, ...(raster ? [raster] : [])].join(' ')
}

/** The text read last and what it is: it is asked for by each paper and each edit. */
let lastRead: { readonly text: string; readonly logo: Logo | null } | null = null

/**
 * A setting's text as a logo; null where it is none, or one that would be too much to draw, so that a file from
 * elsewhere brings nothing else to paper.
 */
export function logoFrom(text: string): Logo | null {
  if (lastRead?.text !== text) lastRead = { text, logo: readLogoText(text) }
  return lastRead.logo
}

function readLogoText(text: string): Logo | null {
  if (text.length > MOST_LOGO_LETTERS) return null
  const [, width, height, href, raster = null] = SHAPE.exec(text) ?? []
  const size = { width: Number(width), height: Number(height) }
  if (!href || !(size.width > 0) || !(size.height > 0)) return null
  const isModest = [href, ...(raster ? [raster] : [])].every((one) => measureKept(one) === 'modest')
  return isModest ? { ...size, href, raster } : null
}

/** Whether the office keeps something as its logo, be it one that can be drawn or not. */
export function hasLogo(structure: Structure): boolean {
  return get(structure, `setting:${LOGO_SETTING}`) !== undefined
}

/** The logo of the office; null where it has none. */
export function logoOf(structure: Structure): Logo | null {
  return logoFrom(get(structure, `setting:${LOGO_SETTING}`)?.value ?? '')
}

/** Width and height in millimetres of the logo as large as that room holds it. */
export function logoSize(
  { width, height }: Logo,
  room: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(room.width / width, room.height / height)
  return { width: width * scale, height: height * scale }
}
