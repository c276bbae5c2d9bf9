import type { Paper } from '../../layout/pages/paper.ts'

const PIXELS_PER_MM = 96 / 25.4

/** Bookman-like, for what is part of a regulation. */
export const SERIF = "'Bonum Bagan', 'TeX Gyre Bonum', 'Bookman Old Style', serif"
/** Arial-like, for registers and office papers. */
export const SANS = "'Arimo', Arial, sans-serif"

export type PaperFamily = 'Bonum Bagan' | 'Arimo'

export interface FontFile {
  readonly family: PaperFamily
  readonly weight: number
  readonly file: string
  readonly range?: string
}

const LATIN_EXTENDED = 'U+0100-024F, U+1E00-1EFF, U+20A0-20C0'

export const FONT_FILES: readonly FontFile[] = [
  { family: 'Bonum Bagan', weight: 400, file: 'bonum-400.woff2' },
  { family: 'Bonum Bagan', weight: 700, file: 'bonum-700.woff2' },
  ...[400, 600, 700].flatMap((weight): FontFile[] => [
    { family: 'Arimo', weight, file: `arimo-${weight}.woff2` },
    { family: 'Arimo', weight, file: `arimo-${weight}-ext.woff2`, range: LATIN_EXTENDED },
  ]),
]

/**
 * Faces, page size and sheets. Chromium rounds a page down to its own raster, which may be a little less than whole CSS
 * pixels, so the sheets are one pixel lower: taller they would push a line of nothing on a page of its own.
 */
export function paperCss({ widthMm, heightMm }: Paper): string {
  const width = Math.floor(widthMm * PIXELS_PER_MM)
  const height = Math.floor(heightMm * PIXELS_PER_MM) - 1
  return [
    ...FONT_FILES.map(faceOf),
    `@page { size: ${widthMm}mm ${heightMm}mm; margin: 0 }`,
    '* { box-sizing: border-box }',
    'html { -webkit-print-color-adjust: exact; print-color-adjust: exact }',
    'body { margin: 0; color: #000; background: #fff }',
    `.sheet { position: relative; width: ${width}px; height: ${height}px; overflow: hidden; break-after: page }`,
    '.sheet:last-child { break-after: auto }',
    '.sheet > svg { display: block; position: absolute; left: 0; top: 0 }',
  ].join('\n')
}

function faceOf({ family, weight, file, range }: FontFile): string {
  const limit = range ? `; unicode-range: ${range}` : ''
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(/fonts/${file}) format('woff2')${limit} }`
}
