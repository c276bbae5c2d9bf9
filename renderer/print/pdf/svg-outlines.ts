import type { Paper } from '../../layout/pages/paper.ts'
import type { Family } from '../../layout/text/text-measure.ts'
import type { TextMark } from '../marks/mark.ts'
import { unpacked } from '../marks/packed-sheet.ts'
import { escaped, round, svgOf } from '../marks/svg.ts'
import type { OpenFont, PaperFonts } from './paper-fonts.ts'
import { facesByLetter, runsOf } from './set-text.ts'

/**
 * A drawing whose letters are outlines: it looks the same in programs that take no fonts out of a drawing, as
 * LibreOffice does not, and on cutters and plotters. Each outline stands in it once. Its texts can neither be searched
 * nor changed as texts; what they say stands beside them. @param packed a sheet as its document holds it
 */
export function svgInOutlines(packed: string, paper: Paper, fonts: PaperFonts): string {
  const outlines = createOutlines(fonts)
  const svg = svgOf(unpacked(packed), paper, outlines.drawn)
  const link = ' xmlns:xlink="http://www.w3.org/1999/xlink">'
  return svg.replace(
    /^<svg([^>]*)>/,
    (_, head: string) => `<svg${head}${link}<defs>${outlines.shapes()}</defs>`,
  )
}

/** Outlines of one run of letters, in units of its font, with the y axis upwards. */
interface DrawnRun {
  readonly uses: string
  /** In parts of the size of the type. */
  readonly width: number
  readonly unitsPerEm: number
}

function createOutlines(fonts: PaperFonts) {
  const shapes: string[] = []
  const names = new Map<string, string>()
  const runs = new Map<string, readonly DrawnRun[]>()
  const faces = new Map<string, ReturnType<typeof facesByLetter>>()

  function faceOf(family: Family, bold: boolean): ReturnType<typeof facesByLetter> {
    const key = `${family} ${bold}`
    const known = faces.get(key) ?? facesByLetter(fonts.facesOf(family, bold))
    faces.set(key, known)
    return known
  }

  /** What an outline is called; null where nothing is drawn for the letter. */
  function nameOf({ file }: OpenFont, { id, path }: OutlinedGlyph): string | null {
    const key = `${file} ${id}`
    const known = names.get(key)
    if (known !== undefined) return known || null
    const shape = path.toSVG()
    const name = shape === '' ? '' : `g${names.size + 1}`
    names.set(key, name)
    if (name !== '') shapes.push(`<path id="${name}" d="${shape}"/>`)
    return name || null
  }

  function runsIn(text: string, family: Family, bold: boolean): readonly DrawnRun[] {
    const key = `${family} ${bold} ${text}`
    const known = runs.get(key)
    if (known) return known
    const set = runsOf(text.normalize('NFC'), faceOf(family, bold)).map((run) => runOf(run))
    runs.set(key, set)
    return set
  }

  function runOf({ face, text }: { readonly face: OpenFont; readonly text: string }): DrawnRun {
    const { glyphs, positions } = face.font.layout(text)
    const { unitsPerEm } = face.font
    let [uses, pen] = ['', 0]
    for (const [at, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
      const name = nameOf(face, glyph)
      const up = yOffset === 0 ? '' : ` y="${round(yOffset)}"`
      if (name) uses += `<use xlink:href="#${name}" x="${round(pen + xOffset)}"${up}/>`
      pen += xAdvance
    }
    return { uses, width: pen / unitsPerEm, unitsPerEm }
  }

  /** The words of a text that is spread over a width, the space behind each wider by as much as that takes. */
  function spread({ text, family, bold, size, wide = 0 }: TextMark): readonly DrawnRun[] {
    const words = text.match(/^ +|[^ ]+ */g) ?? []
    const set = words.map((word) => runsIn(word, family, bold))
    const spaces = words.length - 1
    if (spaces < 1) return set.flat()
    const end = text.endsWith(' ') ? widthOf(runsIn(' ', family, bold)) : 0
    const more = (wide / size - widthOf(set.flat()) + end) / spaces
    return set.flatMap((runs, at) =>
      runs.map((run, no) =>
        at < spaces && no === runs.length - 1 ? { ...run, width: run.width + more } : run,
      ),
    )
  }

  function drawn(mark: TextMark): string {
    const { x, y, text, size, bold, family, anchor, colour, lead, wide } = mark
    const before = lead ? runsIn(`${lead} `, family, true) : []
    const own = wide === undefined ? runsIn(text, family, bold) : spread(mark)
    const set = [...before, ...own]
    const width = widthOf(set) * size
    let at = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width)
    let inside = ''
    for (const run of set) {
      const scale = Number((size / run.unitsPerEm).toPrecision(6))
      const place = `translate(${round(at)} ${round(y)}) scale(${scale} -${scale})`
      if (run.uses !== '') inside += `<g transform="${place}">${run.uses}</g>`
      at += run.width * size
    }
    const said = escaped(lead ? `${lead} ${text}` : text)
    const ink = colour ? ` fill="${colour}"` : ''
    return `<g aria-label="${said}"${ink}>${inside}</g>`
  }

  return { drawn, shapes: () => shapes.join('') }
}

function widthOf(runs: readonly DrawnRun[]): number {
  return runs.reduce((sum, { width }) => sum + width, 0)
}

type OutlinedGlyph = ReturnType<OpenFont['font']['layout']>['glyphs'][number]
