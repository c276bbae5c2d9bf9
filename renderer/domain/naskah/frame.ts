import type { Unit } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { OfficeWriting } from './compose-office.ts'
import { dutiesOfSort, items } from './compose-units.ts'
import { longDateId } from './long-date-id.ts'
import type { Government, NaskahSettings } from './naskah-settings.ts'
import { ownNameOf, unitsBelow } from './office-words.ts'
import { roman } from './ordinals.ts'
import { article, type Writer } from './sentence.ts'
import { type Origin, type Piece, piece } from './text-tree.ts'

const OFFICE: Origin = { by: 'formula', name: 'judul' }
const GAP = '…'

/** BAB Eselon or Jabatan, in texts that have one. */
export function rankArticles(
  write: Writer,
  { ranks }: NaskahSettings,
  offices: readonly OfficeWriting[],
): Piece[] {
  if (ranks === 'none') return []
  const rows = offices.flatMap(({ write: own, office }) => {
    const { structure } = own
    const units: Unit[] = []
    const walk = (unit: Unit) => {
      units.push(unit)
      for (const one of unitsBelow(structure, unit.id)) walk(one)
    }
    walk(office)
    return units.flatMap((unit) => ranksOf(own, unit, ranks))
  })
  const [first] = rows
  if (!first) return []
  return [...write.say('bab', 'bab:jabatan', 'bab-jabatan'), ...article('jabatan', rows)]
}

const CALLED = {
  jpt: 'jabatan pimpinan tinggi pratama',
  administrator: 'jabatan administrator',
  pengawas: 'jabatan pengawas',
} as const

function ranksOf(write: Writer, unit: Unit, form: 'eselon' | 'jabatan'): Piece[] {
  const [id] = write.structure.groups.postsOf.get(unit.id) ?? []
  const post = id ? write.structure.tables.post.get(id) : undefined
  if (!post?.head) return []
  const nama =
    form === 'eselon' ? post.eselon : (CALLED[post.category as keyof typeof CALLED] ?? null)
  if (!nama) return []
  return write.say('ayat', `eselon@${unit.id}`, form, { P: post.title, nama }, { unitId: unit.id })
}

/** BAB Tata Kerja and the one on who appoints. */
export function workingArticles(write: Writer): Piece[] {
  const report = write.say('ayat', 'laporan/1', 'laporan')
  const copies = write.say('ayat', 'laporan/2', 'tembusan', {
    ref: report.length > 0 ? [{ ref: 'laporan/1' }] : null,
  })
  return [
    ...write.say('bab', 'bab:tata-kerja', 'bab-tata-kerja'),
    ...write.say('pasal', 'koordinasi', 'koordinasi'),
    ...write.say('pasal', 'memimpin', 'memimpin'),
    ...write.say('pasal', 'pengendalian', 'pengendalian'),
    ...article('laporan', [...report, ...copies]),
    ...write.say('bab', 'bab:pengangkatan', 'bab-pengangkatan'),
    ...write.say('pasal', 'pengangkatan', 'pengangkatan'),
  ]
}

/** BAB Ketentuan Peralihan: who and what stays until it is set anew. */
export function transition(write: Writer, settings: NaskahSettings, uptd: boolean): Piece[] {
  const asked = settings.transition
  if (asked === 'none') return []
  const withUptd = uptd && asked !== 'officials'
  return [
    ...write.say('bab', 'bab:peralihan', 'bab-peralihan'),
    ...write.say('pasal', 'peralihan', 'peralihan-pejabat'),
    ...(withUptd ? write.say('pasal', 'peralihan-uptd', 'peralihan-uptd') : []),
    ...(asked === 'permits' ? write.say('pasal', 'peralihan-izin', 'peralihan-izin') : []),
  ]
}

/** The regulation in force by number and name, as a list of one; none where the office has not said. */
export function regulationInForce(structure: Structure, write: Writer): string[] {
  const held = (key: string) => get(structure, `setting:${key}`)?.value.trim() ?? ''
  const number = held('decreeNo')
  const title = held('decreeTitle')
  return number && title
    ? [`Peraturan ${String(write.common.K)} Nomor ${number} tentang ${title}`]
    : []
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** BAB Ketentuan Penutup, and all that stands behind the last article but the annexes. */
export function closing(
  write: Writer,
  structure: Structure,
  settings: NaskahSettings,
  inForce: boolean,
): Piece[] {
  const laws = [
    ...(inForce ? [] : regulationInForce(structure, write)),
    ...linesIn(settings.revokes),
  ]
  const part = settings['revoked-part']
  const [only, second] = laws
  const gone = !only
    ? []
    : second
      ? write.say(
          'pasal',
          'dicabut',
          'dicabut-beberapa',
          {},
          {
            pieces: [
              ...laws.map((text, at) => piece('item', `dicabut/${at + 1}`, text, OFFICE)),
              ...write.say('text', 'dicabut/akhir', 'dicabut-akhir'),
            ],
          },
        )
      : write.say('pasal', 'dicabut', part ? 'dicabut-sebagian' : 'dicabut', {
          dasar: only,
          bagian: part,
        })
  const force = settings.force
    ? write.say('pasal', 'berlaku', 'berlaku-tanggal', { tanggal: longDateId(settings.force) })
    : write.say('pasal', 'berlaku', 'berlaku')
  return [...write.say('bab', 'bab:penutup', 'bab-penutup'), ...gone, ...force]
}

/** "Agar setiap orang …", signatures, gazette. */
export function signing(write: Writer, settings: NaskahSettings, government: Government): Piece[] {
  const { region, signer, city, headName, secretary } = government
  const upper = region.toUpperCase()
  const lines = (key: string, texts: readonly string[]) =>
    texts.map((text, at) => piece('text', `${key}/${at + 1}`, text, OFFICE))
  const signed = [
    `Ditetapkan di ${city}`,
    `pada tanggal ${dateOr(settings.signed)}`,
    `${signer.toUpperCase()},`,
    headName.toUpperCase(),
  ]
  const promulgated = [
    `Diundangkan di ${city}`,
    `pada tanggal ${dateOr(settings.promulgated)}`,
    `SEKRETARIS DAERAH ${upper},`,
    secretary.toUpperCase(),
  ]
  const number = `TAHUN ${settings.year || GAP} NOMOR ${settings.gazette || GAP}`
  return [
    ...write.say('closing', 'pengundangan', 'pengundangan'),
    piece('signing', 'penetapan', [], OFFICE, { pieces: lines('penetapan', signed) }),
    piece('promulgating', 'diundangkan', [], OFFICE, { pieces: lines('diundangkan', promulgated) }),
    piece('gazette', 'berita', `BERITA DAERAH ${upper} ${number}`, OFFICE),
  ]
}

/** What a text has annexed: the chart of each office, and the uraian tugas where they stand there. */
export function annexes(settings: NaskahSettings, offices: readonly OfficeWriting[]): Piece[] {
  const several = offices.length > 1
  return [
    ...offices.flatMap(({ write: own, office }, at) =>
      chartAnnex(own, office, several ? at + 1 : 0, settings),
    ),
    ...(settings.uraian === 'annex'
      ? offices.flatMap((one, at) => detailAnnex(one, several ? offices.length + at + 1 : 2))
      : []),
  ]
}

function dateOr(value: string): string {
  return value ? longDateId(value) : GAP
}

/** The annex with the chart of an office: only its headings; the chart itself is drawn. */
function chartAnnex(
  write: Writer,
  office: Unit,
  number: number,
  { uraian }: NaskahSettings,
): Piece[] {
  const sign = number > 0 ? ` ${roman(number)}` : uraian === 'annex' ? ' I' : ''
  return annexOf(write, `lampiran@${office.id}`, sign, 'lampiran-bagan', office.id, [])
}

function annexOf(
  write: Writer,
  key: string,
  sign: string,
  name: 'lampiran-bagan' | 'lampiran-uraian',
  unitId: string,
  pieces: readonly Piece[],
): Piece[] {
  const N = String(write.common.N).toUpperCase()
  const heading = write.runs(name, { N }) ?? []
  return [
    piece(
      'annex',
      key,
      heading,
      { by: 'formula', name },
      { unitId, pieces, mark: `LAMPIRAN${sign}` },
    ),
  ]
}

/** The annex with the uraian tugas of all units of an office. */
function detailAnnex({ write, office, region }: OfficeWriting, number: number): Piece[] {
  const { structure } = write
  const found: Piece[] = []
  const walk = (unit: Unit) => {
    const duties = dutiesOfSort(structure, unit, 'uraian')
    if (duties.length > 0)
      found.push(
        piece(
          'item',
          `uraian@${unit.id}`,
          ownNameOf(unit.name, region),
          { by: 'unit', id: unit.id },
          { pieces: items(duties), list: 'numbers', unitId: unit.id },
        ),
      )
    for (const one of unitsBelow(structure, unit.id)) walk(one)
  }
  walk(office)
  return found.length > 0
    ? annexOf(
        write,
        `lampiran-uraian@${office.id}`,
        ` ${roman(number)}`,
        'lampiran-uraian',
        office.id,
        found,
      )
    : []
}
