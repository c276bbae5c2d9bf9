import type { Logo } from '../../domain/paper/letterhead-logo.ts'
import { measureDrawing, measurePixels } from '../../domain/paper/picture-bounds.ts'
import { pictureSize } from '../../domain/paper/picture-size.ts'
import { base64Of } from '../../domain/values/base64.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { safeSvg } from './safe-svg.ts'

/** Of a picture that is kept with the office's settings, and so in each backup. */
export const MOST_LOGO_BYTES = 300 * 1024
/** Of an SVG before what is not needed is left out. */
const MOST_SVG_BYTES = 2 * 1024 * 1024
const LEAST_PIXELS = 24
/** A logo stands upright, square, or as a band; what is longer is no logo. */
const LONGEST = 8

/**
 * A picture file as a logo: PNG, JPEG, or what is safe of an SVG (shapes and colours, nothing that runs or loads).
 * Refuses: `logo-no-picture`,
 * `logo-broken`, `logo-too-large`, `logo-too-small`, `logo-too-long`, `logo-too-many-pixels`, `logo-too-complex`.
 */
export function readLogo(bytes: Uint8Array): Result<Logo> {
  if (bytes.length === 0) return refuse('logo-no-picture')
  const size = pictureSize(bytes)
  if (size) {
    const { type, width, height } = size
    const measure = measurePixels(width, height)
    if (measure === 'too-many-pixels') return refuse('logo-too-many-pixels', { width, height })
    return measure === 'modest' ? logoOf(bytes, type, size) : refuse('logo-broken')
  }
  if (bytes.length > MOST_SVG_BYTES) {
    return refuse('logo-too-large', sizes(bytes.length, MOST_SVG_BYTES))
  }
  const text = svgText(bytes)
  if (text === null) return refuse('logo-no-picture')
  const svg = safeSvg(text)
  if (!svg) return refuse('logo-broken')
  if (measureDrawing(svg.text) !== 'modest') return refuse('logo-too-complex')
  return logoOf(new TextEncoder().encode(svg.text), 'image/svg+xml', svg)
}

function logoOf(
  bytes: Uint8Array,
  type: string,
  { width, height }: { readonly width: number; readonly height: number },
): Result<Logo> {
  if (bytes.length > MOST_LOGO_BYTES) {
    return refuse('logo-too-large', sizes(bytes.length, MOST_LOGO_BYTES))
  }
  const drawing = type === 'image/svg+xml'
  if (!drawing && Math.min(width, height) < LEAST_PIXELS) {
    return refuse('logo-too-small', { width, height, least: LEAST_PIXELS })
  }
  if (Math.max(width, height) > LONGEST * Math.min(width, height)) return refuse('logo-too-long')
  return ok({
    ...wholeSize(width, height),
    href: `data:${type};base64,${base64Of(bytes)}`,
    raster: null,
  })
}

/** Whole numbers of the same ratio. */
function wholeSize(width: number, height: number) {
  const scale =
    Math.max(width, height) < 1000 && !Number.isInteger(width + height)
      ? 1000 / Math.max(width, height)
      : 1
  const limit = Math.min(1, 9999 / (Math.max(width, height) * scale))
  const whole = (side: number) => Math.max(1, Math.round(side * scale * limit))
  return { width: whole(width), height: whole(height) }
}

/** The text of what may be an SVG; null where it is none. */
function svgText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /<(?:\w+:)?svg[\s>]/.test(text.slice(0, 20_000)) ? text : null
  } catch {
    return null
  }
}

/** In KB. */
function sizes(size: number, most: number) {
  return { size: Math.ceil(size / 1024), most: Math.floor(most / 1024) }
}
