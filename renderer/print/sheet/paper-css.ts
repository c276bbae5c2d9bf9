import type { Paper } from '../../layout/pages/paper.ts'

const PIXELS_PER_MM = 96 / 25.4

/** The last holds the letters of most scripts, for what the others do not have. */
export type PaperFamily = 'Bonum Bagan' | 'Arimo' | 'DejaVu Bagan'

export interface FontFile {
  readonly family: PaperFamily
  readonly weight: 400 | 700
  readonly file: string
}

/** The fonts that travel: the same files set the preview, the print dialog's page and the PDF. */
export const FONT_FILES: readonly FontFile[] = [
  { family: 'Bonum Bagan', weight: 400, file: 'bonum-400.ttf' },
  { family: 'Bonum Bagan', weight: 700, file: 'bonum-700.ttf' },
  { family: 'Arimo', weight: 400, file: 'arimo-400.ttf' },
  { family: 'Arimo', weight: 700, file: 'arimo-700.ttf' },
  { family: 'DejaVu Bagan', weight: 400, file: 'dejavu-400.ttf' },
  { family: 'DejaVu Bagan', weight: 700, file: 'dejavu-700.ttf' },
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
    // Letters stand where the font has them: without it their steps are rounded, a quarter of a millimetre over a line.
    'text { text-rendering: geometricPrecision }',
    `.sheet { position: relative; width: ${width}px; height: ${height}px; overflow: hidden; break-after: page }`,
    '.sheet:last-child { break-after: auto }',
    '.sheet > svg { display: block; position: absolute; left: 0; top: 0 }',
    // A printer has one paper: what lies the other way is turned on it.
    `.turned > svg { transform-origin: 0 0; transform: translate(${width}px, 0) rotate(90deg) }`,
  ].join('\n')
}

function faceOf({ family, weight, file }: FontFile): string {
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(/fonts/${file}) format('truetype') }`
}
