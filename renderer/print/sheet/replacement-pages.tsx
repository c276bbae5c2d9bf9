import { renderToStaticMarkup } from 'react-dom/server'
import { MM_PER_PT } from '../../layout/pages/paper.ts'
import { sheetOf } from './document.tsx'
import { SANS } from './paper-css.ts'
import type { PrintDocument } from './print-document.ts'

const END = '</svg>'

/**
 * Halaman pengganti: the sheets with these numbers (counted from 1) and no others, each stamped at its upper edge.
 * Their own numbers stay. Sheets that are no drawings are left without a stamp.
 */
export function replacementPages(
  document: PrintDocument,
  pages: readonly number[],
  stampOf: (page: number) => string,
): PrintDocument {
  const chosen = pages.filter((page) => page >= 1 && page <= document.sheets)
  const [head = ''] = document.html.split('<body>')
  const svg = chosen.map((page) => stamped(document.svg[page - 1] ?? '', stampOf(page)))
  const bodies = svg.some((sheet) => sheet !== '')
    ? svg.map((sheet) => `<section class="sheet">${sheet}</section>`)
    : chosen.map((page) => sheetOf(document, page).split('<body>')[1]?.split('</body>')[0] ?? '')
  return {
    ...document,
    sheets: chosen.length,
    svg: svg.filter((sheet) => sheet !== ''),
    html: `${head}<body>${bodies.join('\n')}</body></html>`,
  }
}

function stamped(svg: string, text: string): string {
  const at = svg.lastIndexOf(END)
  if (at < 0) return svg
  return `${svg.slice(0, at)}${renderToStaticMarkup(<Stamp text={text} />)}${svg.slice(at)}`
}

const SIZE_PT = 8
const HEIGHT = 5

/** In the upper margin, framed so that a grey copy shows it too. */
function Stamp({ text }: { readonly text: string }) {
  const size = SIZE_PT * MM_PER_PT
  return (
    <g fontFamily={SANS} fontSize={size} fontWeight={700}>
      <rect
        x={12}
        y={3}
        width={text.length * size * 0.6 + 4}
        height={HEIGHT}
        fill="#fff"
        stroke="#000"
        strokeWidth={0.4}
      />
      <text x={14} y={3 + HEIGHT * 0.7}>
        {text}
      </text>
    </g>
  )
}
