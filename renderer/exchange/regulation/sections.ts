import type { PieceKind } from '../../domain/naskah/text-tree.ts'

/** A stretch of a regulation that stands in its row: a heading, an article, a part of the opening or of the closing. */
export interface Section {
  readonly kind: PieceKind
  /** "BAB IV", "Pasal 10A", "LAMPIRAN II"; '' where it has none. */
  readonly mark: string
  /** Its paragraphs without the mark. */
  readonly lines: readonly string[]
  /** Of its first line among the lines of the text, from 0. */
  readonly at: number
}

type Opened = { kind: PieceKind; mark: string; lines: string[]; at: number }

/** What leads from one part of the opening or the closing to the next; they come in this order and once. */
const STEPS: readonly (readonly [PieceKind, RegExp])[] = [
  ['grace', /^DENGAN RAHMAT/i],
  ['considering', /^Menimbang :$/],
  ['citing', /^Mengingat :$/],
  ['decides', /^MEMUTUSKAN:$/],
  ['sets', /^Menetapkan :$/],
]
const ENDS: readonly (readonly [PieceKind, RegExp])[] = [
  ['closing', /^Agar setiap orang\b/i],
  ['signing', /^Ditetapkan di\b/i],
  ['promulgating', /^Diundangkan di\b/i],
  ['gazette', /^(BERITA|LEMBARAN) DAERAH\b/],
]
const ANNEX = /^LAMPIRAN\b/
const HEADINGS: readonly (readonly [PieceKind, RegExp])[] = [
  ['bab', /^BAB [IVXLC]+[A-Z]?$/],
  ['bagian', /^Bagian (Ke\p{L}+|Pertama)( (Belas|Puluh( \p{L}+)?))?( [A-Z])?$/u],
  ['paragraf', /^Paragraf \d+[A-Z]?$/],
  ['pasal', /^Pasal (\d+[A-Z]{0,2}|[IVX]+)$/],
]
/** Kinds whose mark is the line that begins them. */
const MARKED: ReadonlySet<PieceKind> = new Set(['considering', 'citing', 'sets'])
const LONGEST_TITLE = 160

/** A regulation in its sections; every line is in one of them. */
export function sectionsOf(lines: readonly string[]): Section[] {
  const sections: Opened[] = [{ kind: 'title', mark: '', lines: [], at: 0 }]
  let place: 'opening' | 'body' | 'closing' | 'annex' = 'opening'
  let step = 0
  let end = 0
  let titled = false
  const open = (kind: PieceKind, mark: string, at: number, own: readonly string[] = []) => {
    sections.push({ kind, mark, lines: [...own], at })
  }
  lines.forEach((line, at) => {
    const current = sections.at(-1) as Opened
    if (place === 'annex' || (place !== 'opening' && ANNEX.test(line))) {
      if (ANNEX.test(line)) open('annex', line, at)
      else current.lines.push(line)
      place = 'annex'
      return
    }
    if (place === 'opening') {
      const next = STEPS.findIndex(([, pattern], index) => index >= step && pattern.test(line))
      const found = STEPS[next]
      if (found) {
        step = next + 1
        const [kind] = found
        if (MARKED.has(kind)) open(kind, line, at)
        else open(kind, '', at, [line])
        return
      }
    }
    if (place !== 'closing') {
      const heading = HEADINGS.find(([, pattern]) => pattern.test(line))
      if (heading) {
        place = 'body'
        open(heading[0], line, at)
        titled = heading[0] !== 'pasal'
        return
      }
    }
    if (place !== 'opening') {
      const next = ENDS.findIndex(([, pattern], index) => index >= end && pattern.test(line))
      const found = ENDS[next]
      if (found) {
        place = 'closing'
        end = next + 1
        open(found[0], '', at, [line])
        return
      }
    }
    if (place === 'opening' && current.kind === 'grace') open('authority', '', at, [line])
    else if (titled && current.lines.length > 0 && goesOnTitle(current, line))
      current.lines[0] += ` ${line}`
    else current.lines.push(line)
  })
  const settled = sections.filter((one, at) => at > 0 || one.lines.length > 0).map(settledSection)
  return settled.map((one) => (one.kind === 'annex' ? withoutChart(bareAnnex(one, settled)) : one))
}

const CHART = /^(BAGAN|STRUKTUR|SUSUNAN)\b.*\bORGANISASI\b/

/** A chart is drawn anew: what stands in its boxes is no text. */
function withoutChart(annex: Section): Section {
  if (!CHART.test(annex.lines[0] ?? '')) return annex
  const end = annex.lines.findIndex((line) => line !== line.toUpperCase())
  return end < 0 ? annex : { ...annex, lines: annex.lines.slice(0, end) }
}

const DRESS = [/^PERATURAN\b/, /^NOMOR\b/, /^TANGGAL\b/i, /^TENTANG$/]

/** An annex without what every annex has around it: whose it is above it, the signature below it. */
function bareAnnex(annex: Section, sections: readonly Section[]): Section {
  const about = sections.find(({ kind }) => kind === 'title')?.lines.at(-1) ?? ''
  const [signer = ''] = sections.find(({ kind }) => kind === 'authority')?.lines ?? []
  let from = 0
  for (const pattern of DRESS) if (pattern.test(annex.lines[from] ?? '')) from += 1
  if (from === 0 || !DRESS[3]?.test(annex.lines[from - 1] ?? '')) return annex
  let told = ''
  let until = from
  while (until < annex.lines.length && told.length < about.length) {
    told = `${told} ${annex.lines[until]}`.trim()
    until += 1
  }
  if (told !== about) return annex
  const lines = annex.lines.slice(until)
  const signed = signer === '' ? -1 : lines.lastIndexOf(signer)
  const isLast = signed >= 0 && signed >= lines.length - LONGEST_SIGNATURE
  return { ...annex, lines: isLast ? lines.slice(0, signed) : lines }
}

/** Who signs, "ttd.", the name. */
const LONGEST_SIGNATURE = 4

/** A heading that goes on in its next line. */
function goesOnTitle({ kind, lines }: Opened, line: string): boolean {
  const [first = ''] = lines
  if (lines.length > 1 || first.length + line.length > LONGEST_TITLE) return false
  if (kind === 'bab') return line === line.toUpperCase() && /\p{L}{2}/u.test(line)
  return (kind === 'bagian' || kind === 'paragraf') && /^\p{Ll}/u.test(line)
}

/** What a regulation is about stands in one line, and so does what is set. */
function settledSection(section: Opened): Section {
  if (section.kind === 'sets' && section.lines.length > 1)
    return { ...section, lines: [section.lines.join(' ')] }
  if (section.kind !== 'title') return section
  const about = section.lines.findIndex((line) => /^TENTANG$/i.test(line))
  if (about < 0) return section
  const name = section.lines.slice(about + 1).join(' ')
  return { ...section, lines: [...section.lines.slice(0, about + 1), ...(name ? [name] : [])] }
}

/** The lines of sections, as the text has them. */
export function linesOfSections(sections: readonly Pick<Section, 'mark' | 'lines'>[]): string[] {
  return sections.flatMap(({ mark, lines }) => (mark === '' ? lines : [mark, ...lines]))
}
