import type { Unit } from '../records/records.ts'
import type { Structure } from '../structure/structure.ts'
import { type Amended, type Amending, amended } from './amend.ts'
import type { ArticleText } from './article-texts.ts'
import { annexPieces, type Scope, textWriting } from './compose.ts'
import type { FormulaName } from './formulas.ts'
import { regulationInForce, signing } from './frame.ts'
import { type Line, linesOf } from './lines.ts'
import { numbered } from './numbering.ts'
import { unitsBelow } from './office-words.ts'
import { opening, spokenName } from './opening.ts'
import { inWords, ordinal } from './ordinals.ts'
import type { Filling, Writer } from './sentence.ts'
import { piece } from './text-tree.ts'

/** A regulation that amends one in force. */
export interface AmendmentText extends Amended {
  readonly lines: readonly Line[]
  /** Whether the chart in the annex is another. */
  readonly chartChanged: boolean
}

/** What an amending regulation says from its heading to its annexes; null where nothing would be changed. */
export function amendmentText(
  before: Structure,
  after: Structure,
  scope: Scope,
): AmendmentText | null {
  const change = amended(before, after, scope)
  const chartChanged = chartOf(before, scope) !== chartOf(after, scope)
  if (change.items.length === 0 && !chartChanged) return null
  const { settings, government, write } = textWriting(after, scope)
  const inForce =
    regulationInForce(before, write)[0] ?? `Peraturan ${government.head} Nomor … Tahun … tentang …`
  const earlier = settings.amendments.split('\n').filter((line) => line.trim() !== '')
  const count = earlier.length > 0 ? ` ${ordinal(earlier.length + 1)}` : ''
  const named = said(write, 'judul-perubahan', { urutan: count, dasar: inForce })
  const judul = spokenName(named, String(write.common.N ?? ''))
  const considering = [
    ...write.say('item', 'menimbang/a', 'menimbang-perubahan', { dasar: inForce }),
    ...write.say('item', 'menimbang/akhir', 'menimbang-simpulan', { judul }),
  ]
  const heading = {
    name: named.toUpperCase(),
    judul,
    considering,
    cited: [citedInForce(inForce, earlier)],
  }
  const top = linesOf(
    numbered({ pieces: opening(write, after, settings, government, heading), homeless: [] }, null),
    'letter',
  )
  const last = [
    piece(
      'pasal',
      'pasal-ii',
      write.runs(settings.force ? 'berlaku-tanggal' : 'berlaku', { tanggal: settings.force }) ?? [],
      BY,
      { mark: 'Pasal II' },
    ),
    ...signing(write, settings, government),
    ...(chartChanged ? annexPieces(after, scope) : []),
  ]
  const items = [
    ...change.items.map((one) => ({ text: sentenceOf(write, one), articles: quotedOf(one) })),
    ...(chartChanged
      ? [{ text: said(write, 'ubah-lampiran', {}), articles: [] as readonly ArticleText[] }]
      : []),
  ]
  const lines = [
    ...top,
    line('pasal-i', 'pasal', 'Pasal I', ''),
    line(
      'pasal-i',
      'text',
      '',
      `${said(write, 'ubah-beberapa', { dasar: changedInForce(inForce, earlier) })}:`,
    ),
    ...items.flatMap(({ text, articles }, at) => [
      line(`ubah/${at + 1}`, 'item', `${at + 1}.`, text),
      ...articles.flatMap((one) => one.lines.map((each) => ({ ...each, quoted: true }))),
    ]),
    ...linesOf(numbered({ pieces: last, homeless: [] }, null), 'letter'),
  ]
  return { ...change, lines, chartChanged }
}

const BY = { by: 'formula', name: 'berlaku' } as const

function line(key: string, kind: Line['kind'], mark: string, text: string): Line {
  return {
    key,
    kind,
    mark,
    depth: kind === 'item' ? 1 : 0,
    spans: text === '' ? [] : [{ text }],
    inAyat: false,
  }
}

function said(write: Writer, name: FormulaName, filling: Filling): string {
  return (write.runs(name, filling) ?? [])
    .map((run) => (typeof run === 'string' ? run : ''))
    .join('')
}

/** The regulation in force with what has changed it before. */
function changedInForce(inForce: string, earlier: readonly string[]): string {
  const [only] = earlier
  if (!only) return inForce
  const last = earlier.at(-1)
  const how =
    earlier.length === 1
      ? `telah diubah dengan ${only}`
      : `telah beberapa kali diubah, terakhir dengan ${last}`
  return `${inForce} sebagaimana ${how},`
}

function citedInForce(inForce: string, earlier: readonly string[]): string {
  return changedInForce(inForce, earlier).replace(/,$/, '')
}

/** What is restated below an item: nothing of what is gone. */
function quotedOf({ verb, articles }: Amending): readonly ArticleText[] {
  return verb === 'gone' ? [] : articles
}

/** The sentence an item begins with. */
function sentenceOf(write: Writer, { verb, articles, before, behind, beside }: Amending): string {
  const [first] = articles
  if (!first) return ''
  if (verb === 'changed') return said(write, 'ubah-pasal', { nama: first.mark })
  if (verb === 'title') return said(write, 'ubah-judul', { nama: withPath(first) })
  if (verb === 'gone') {
    const names = first.piece.kind === 'pasal' ? marksOf(articles) : listed(articles.map(withPath))
    return said(write, 'hapus', { nama: names })
  }
  const kind = first.piece.kind
  const many = articles.filter(
    (one) => one.piece.kind === kind && (kind === 'pasal' || one === first),
  )
  const urutan = `${many.length} (${inWords(many.length)}) ${kind}`
  const nama = kind === 'pasal' ? marksOf(many) : withPath(first)
  const edge = neighbours(first, kind === 'pasal' ? before : (beside ?? before), behind)
  const bagian = edge.unclear ? [...first.path].reverse().join(' ') : ''
  const name = edge.behind ? (bagian ? 'sisip-dalam' : 'sisip') : bagian ? 'tambah-dalam' : 'tambah'
  const dasar = edge.behind ? `${edge.before} dan ${edge.behind}` : edge.before
  return said(write, name, { dasar, urutan, nama, bagian })
}

/** Between what a piece is put in: articles for an article, headings of its kind for a heading. */
function neighbours(first: ArticleText, before: ArticleText | null, behind: ArticleText | null) {
  const kind = first.piece.kind
  if (kind !== 'pasal') {
    const same = behind?.piece.kind === kind && samePath(behind, first) ? behind : null
    // The chapter of both is told once, behind the second.
    const alike = before && same && before.piece.kind === kind && samePath(before, same)
    return {
      before: alike ? before.mark : before ? withPath(before) : 'Judul',
      behind: same ? withPath(same) : null,
      unclear: false,
    }
  }
  const apart = behind?.piece.kind !== 'pasal' || before?.piece.kind !== 'pasal'
  const next = behind?.piece.kind === 'pasal' ? behind.mark : null
  return {
    before: before ? withPath(before) : 'Judul',
    behind: next,
    unclear: apart && first.path.length > 0,
  }
}

function samePath(one: ArticleText, other: ArticleText): boolean {
  return one.path.join('/') === other.path.join('/')
}

/** "Bagian Ketiga BAB III": a heading is only known by that above it. */
function withPath({ mark, path, piece: one }: ArticleText): string {
  return one.kind === 'pasal' || one.kind === 'bab'
    ? mark
    : [mark, ...[...path].reverse()].join(' ')
}

function marksOf(articles: readonly ArticleText[]): string {
  return listed(articles.filter(({ piece: one }) => one.kind === 'pasal').map(({ mark }) => mark))
}

function listed(names: readonly string[]): string {
  if (names.length < 3) return names.join(' dan ')
  return `${names.slice(0, -1).join(', ')}, dan ${names.at(-1)}`
}

/** What the chart of a scope shows, as far as its boxes and lines go. */
function chartOf(structure: Structure, scope: Scope): string {
  const rows: string[] = []
  const walk = (unit: Unit, depth: number) => {
    rows.push(`${depth} ${unit.name}`)
    for (const one of unitsBelow(structure, unit.id)) walk(one, depth + 1)
  }
  const { offices } = textWriting(structure, scope)
  for (const office of offices) walk(office, 0)
  return rows.join('\n')
}
