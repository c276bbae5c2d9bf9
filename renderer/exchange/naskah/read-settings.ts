import { MONTHS_ID } from '../../domain/naskah/long-date-id.ts'
import type { NaskahChoices, NaskahTexts } from '../../domain/naskah/naskah-settings.ts'
import { dutySentences } from '../regulation/duty-sentences.ts'
import type { NaskahRead } from '../regulation/read-naskah.ts'
import { inOneSpelling } from '../regulation/spelling-of-names.ts'

/** Settings of the letterhead a regulation tells. */
export interface ReadGovernment {
  readonly government: string
  readonly headTitle: string
  readonly city: string
  readonly headName: string
  readonly 'naskah-sekda': string
  readonly decreeNo: string
  readonly decreeTitle: string
  readonly decreeDate: string
}

/** How the text is written, as far as it differs from the usual. */
export function readChoices({
  lines,
  tree,
  articles,
  structure,
  duties,
  sections,
}: NaskahRead): Partial<NaskahChoices> {
  const text = lines.join('\n')
  const has = (pattern: RegExp) => pattern.test(text)
  const sentences = tree.articles.flatMap(dutySentences)
  const heads = new Set(
    structure.units.flatMap(({ above, head }) =>
      above === null || !head ? [] : [inOneSpelling(head)],
    ),
  )
  const below = structure.units.filter(({ above }) => above !== null)
  const names = new Set(below.map(({ name }) => inOneSpelling(name)))
  const bearers = sentences.flatMap(({ bearers: all }) => all.map(inOneSpelling))
  const byHead = bearers.filter((one) => heads.has(one) && !names.has(one)).length
  const byName = bearers.filter((one) => names.has(one)).length
  const told = articles.filter(({ tells }) => tells.length > 0)
  const office = new Set(structure.units.flatMap(({ above }, at) => (above === null ? [at] : [])))
  const units = told.flatMap(({ tells }) => tells.filter(({ unit }) => !office.has(unit)))
  const apart = units.filter(({ tugas, fungsi }) => tugas === 0 && fungsi > 0).length
  const both = units.filter(({ tugas, fungsi }) => tugas > 0 && fungsi > 0).length
  const together = told.filter(({ tells }) => tells.length > 1).length
  const detail = units.filter(({ uraian }) => uraian > 0)
  const alone = detail.filter(({ tugas, fungsi }) => tugas + fungsi === 0).length
  const annexed = sections.some(
    ({ kind, lines: own }) =>
      kind === 'annex' && own.some((line) => /^(URAIAN|RINCIAN) TUGAS/i.test(line)),
  )
  const listed = sections.flatMap(({ kind, lines: own }) =>
    kind === 'pasal' &&
    own.some((line) => /susunan (organisasi|perangkat)\b.*(terdiri|meliputi)/i.test(line))
      ? own
      : [],
  )
  const items = listed.filter((line) => /^([a-z]{1,2}|\d+)[.)] /.test(line))
  const small = items.filter((line) => /^\S+ \p{Ll}/u.test(line)).length
  const leads = (word: string) => items.filter((line) => line.includes(`, ${word}`)).length
  const lists = (['terdiri atas', 'membawahi', 'membawahkan'] as const).toSorted(
    (a, b) => leads(b) - leads(a),
  )[0]
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const toArticle = count(/dalam Pasal \d+[A-Z]?(?! (ayat|huruf|angka)\b)/g)
  const toLetter = count(/dalam Pasal \d+[A-Z]? (huruf|ayat)/g)
  return {
    article: together > 0 ? 'together' : apart > both ? 'three' : 'one',
    uraian: annexed
      ? 'annex'
      : detail.length === 0 || duties.length === 0
        ? 'none'
        : alone > detail.length / 2
          ? 'article'
          : 'ayat',
    bearer: byHead > byName ? 'head' : 'unit',
    holds:
      count(/\bmempunyai fungsi\b/g) > count(/\bmenyelenggarakan fungsi\b/g)
        ? 'mempunyai'
        : 'menyelenggarakan',
    lists: lists ?? 'terdiri atas',
    word:
      count(/\bmempunyai tugas pokok\b/g) > count(/\bmempunyai tugas(?! pokok)\b/g)
        ? 'tugas pokok'
        : 'tugas',
    era: has(/kelompok substansi/)
      ? 'sub-koordinator'
      : has(/tim kerja yang dipimpin/)
        ? 'tim kerja'
        : 'none',
    names: small > items.length / 2 ? 'small' : 'chart',
    references: toArticle > toLetter ? 'article' : 'letter',
    constitution: has(/^(\d+\.\s*)?Pasal 18 ayat \(6\)/m) ? 'yes' : 'no',
    ranks: has(/merupakan jabatan eselon/)
      ? 'eselon'
      : has(/^BAB \S+\n(ESELON|JABATAN)/m)
        ? 'jabatan'
        : 'none',
    transition: has(/^Perizinan yang telah diterbitkan/m)
      ? 'permits'
      : has(/^UPTD yang telah dibentuk/m)
        ? 'uptd'
        : has(/^KETENTUAN PERALIHAN$/m)
          ? 'officials'
          : 'none',
  }
}

/** Words that keep their capitals in a list of small names. */
export function properWords({ sections }: NaskahRead): string {
  const found = new Set<string>()
  for (const { kind, lines } of sections) {
    if (kind !== 'pasal' || !lines.some((line) => /susunan (organisasi|perangkat)\b/i.test(line)))
      continue
    for (const line of lines)
      if (/^([a-z]{1,2}|\d+)[.)] \p{Ll}/u.test(line))
        for (const word of line.match(/(?<=\s)\p{Lu}\p{Ll}+/gu) ?? []) found.add(word)
  }
  return [...found].join(', ')
}

/** The settings of free text a regulation tells. */
export function readTexts({ title, sections }: NaskahRead): Partial<NaskahTexts> {
  const part = (kind: string) => sections.find((one) => one.kind === kind)?.lines ?? []
  const gazette = part('gazette').join(' ')
  const articles = sections.filter(({ kind }) => kind === 'pasal')
  const force = articles
    .flatMap(({ lines }) => lines)
    .find((line) => /mulai berlaku pada tanggal \d/.test(line))
  const year = title?.year ?? /TAHUN (\d{4})/.exec(gazette)?.[1]
  return {
    ...filled('number', title?.number),
    ...filled('year', year),
    ...filled('signed', dateIn(part('signing'))),
    ...filled('promulgated', dateIn(part('promulgating'))),
    ...filled('gazette', /NOMOR\s+(\S+)/.exec(gazette)?.[1]),
    ...filled('force', force && isoDate(force)),
    ...revokedIn(articles.map(({ lines }) => lines)),
  }
}

function filled(key: keyof NaskahTexts, value: string | null | undefined): Partial<NaskahTexts> {
  return value && value !== '…' ? { [key]: value } : {}
}

const REVOKED =
  /^Pada saat Peraturan .+? ini mulai berlaku, (.+?)(?:, (sepanjang .+?))?,? dicabut dan dinyatakan tidak berlaku\.$/s

function revokedIn(articles: readonly (readonly string[])[]): Partial<NaskahTexts> {
  for (const lines of articles) {
    const [first = ''] = lines
    const [, law, part] = REVOKED.exec(first) ?? []
    if (law) return { revokes: law, ...(part ? { 'revoked-part': part } : {}) }
    if (!/^Pada saat Peraturan .+ mulai berlaku:$/.test(first)) continue
    const laws = lines.flatMap((line) => /^[a-z]{1,2}\. (.+?)(;( dan)?|,)$/.exec(line)?.[1] ?? [])
    if (laws.length > 0) return { revokes: laws.join('\n') }
  }
  return {}
}

function dateIn(lines: readonly string[]): string | null {
  const line = lines.find((one) => /pada tanggal/i.test(one))
  return line ? isoDate(line) : null
}

function isoDate(text: string): string | null {
  const [, day = '', name = '', year = ''] = /(\d{1,2}) (\p{L}+) (\d{4})/u.exec(text) ?? []
  const month = MONTHS_ID.findIndex((one) => one.toLowerCase() === name.toLowerCase())
  if (month < 0) return null
  return `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Whose regulation it is and who signed it. */
export function readGovernment({ title, sections }: NaskahRead): Partial<ReadGovernment> {
  const part = (kind: string) => sections.find((one) => one.kind === kind)?.lines ?? []
  const signing = part('signing')
  const promulgating = part('promulgating')
  const gazette = part('gazette').join(' ')
  const [, kind = ''] = /PERATURAN\s+(WALI ?KOTA|BUPATI|GUBERNUR)/i.exec(title?.kind ?? '') ?? []
  const place = title ? spoken(title.place.replace(/\s*NOMOR\b.*$/i, '')) : ''
  const [, told = ''] = /(?:BERITA|LEMBARAN) DAERAH\s+(.+?)\s+TAHUN/.exec(gazette) ?? []
  const level = /wali/i.test(kind) ? 'Kota' : /bupati/i.test(kind) ? 'Kabupaten' : 'Provinsi'
  const region = told !== '' ? spoken(told) : place !== '' && kind !== '' ? `${level} ${place}` : ''
  const [, city = ''] = /^Ditetapkan di\s+(.+?)\.?$/i.exec(signing[0] ?? '') ?? []
  return some({
    government: region && `Pemerintah ${region}`,
    headTitle: kind && place && `${spoken(kind)} ${place}`,
    city,
    headName: nameIn(signing),
    'naskah-sekda': nameIn(promulgating),
    decreeNo:
      title?.number && title.year && title.number !== '…'
        ? `${title.number} Tahun ${title.year}`
        : '',
    decreeTitle: title ? spoken(title.about) : '',
    decreeDate: dateIn(signing) ?? '',
  })
}

function some(values: Readonly<Record<keyof ReadGovernment, string>>): Partial<ReadGovernment> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && !value.includes('…')),
  ) as Partial<ReadGovernment>
}

const SMALL = /^(dan|serta|pada|di|dari|atas|tentang|ke|untuk|yang)$/

/** What is written in capitals, as a sentence has it. */
function spoken(text: string): string {
  if (text !== text.toUpperCase()) return text
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word, at) =>
      at > 0 && SMALL.test(word)
        ? word
        : word.replace(/(^|[(-])\p{L}/gu, (sign) => sign.toUpperCase()),
    )
    .join(' ')
}

/** The name under a signature: its last line, where that is none of what stands above it. */
function nameIn(lines: readonly string[]): string {
  const last = lines.at(-1) ?? ''
  if (lines.length < 4 || /^(ditetapkan|diundangkan|pada tanggal)|,$|^(ttd|dto)\b/i.test(last))
    return ''
  return last.includes('.') || last.includes(',') ? last : spoken(last)
}
