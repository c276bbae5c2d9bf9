import type { Logo } from '../../domain/paper/letterhead-logo.ts'
import { MOST_READ_PIXELS } from '../../domain/paper/picture-bounds.ts'
import { pictureSize } from '../../domain/paper/picture-size.ts'
import type { ProblemCode } from '../../domain/values/problem-codes.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { readLogo } from '../../exchange/pictures/logo-file.ts'

/** Draws a picture anew: what only a page can do. Throws where the picture cannot be read. */
export interface PictureTools {
  /** A PNG of the picture, its longer side no more than that many pixels. */
  redraw(href: string, longest: number): Promise<Uint8Array>
}

/** Of a file as it comes from a camera or the web, before it is made smaller. */
const MOST_FILE_BYTES = 12 * 1024 * 1024
/** What is refused as it is, and drawn anew smaller may be kept. */
const LARGER: ReadonlySet<ProblemCode> = new Set(['logo-too-large', 'logo-too-many-pixels'])
/** Pixels of the longer side: 24 mm at 600 dots to the inch. */
const LONGEST = [600, 400, 280]

/**
 * A picture file as the office's logo. A picture too large to keep is drawn anew, smaller; an SVG gets a PNG beside it
 * for word processors. Refuses with the codes of `readLogo`.
 */
export async function chooseLogo(bytes: Uint8Array, tools: PictureTools): Promise<Result<Logo>> {
  if (bytes.length > MOST_FILE_BYTES) {
    const most = MOST_FILE_BYTES / 1024
    return refuse('logo-too-large', { size: Math.ceil(bytes.length / 1024), most })
  }
  const read = readLogo(bytes)
  const size = pictureSize(bytes)
  try {
    if (read.ok) return await drawable(read.value, tools)
    const isLarge = LARGER.has(read.problem.code)
    if (!size || !isLarge || size.width * size.height > MOST_READ_PIXELS) return read
    return await smaller(bytes, size.type, tools)
  } catch {
    return refuse('logo-broken')
  }
}

/** Drawn once to see that it can be; of an SVG the drawing is kept. */
async function drawable(logo: Logo, tools: PictureTools): Promise<Result<Logo>> {
  const drawn = await tools.redraw(logo.href, LONGEST[0] ?? 0)
  if (!logo.href.startsWith('data:image/svg')) return ok(logo)
  const png = readLogo(drawn)
  return png.ok ? ok({ ...logo, raster: png.value.href }) : png
}

async function smaller(
  bytes: Uint8Array,
  type: string,
  tools: PictureTools,
): Promise<Result<Logo>> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  try {
    let last: Result<Logo> = refuse('logo-broken')
    for (const longest of LONGEST) {
      last = readLogo(await tools.redraw(address, longest))
      if (last.ok || last.problem.code !== 'logo-too-large') return last
    }
    return last
  } finally {
    URL.revokeObjectURL(address)
  }
}
