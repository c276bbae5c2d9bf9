import { expect, it } from 'vitest'
import { spanReport } from '../../../renderer/domain/reports/span-report.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { sinceOf, updateChange, updateOf } from '../../../renderer/exchange/update/update-office.ts'
import { sinceCells, sincePaper, sinceText } from '../../../renderer/papers/kinds/since-last.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

const ON = day('2025-10-06')
const HEAD = 'Unit Kerja,Jabatan,Pejabat,NIP,TMT'
const SEPTEMBER = [
  HEAD,
  'Dinas A,Kepala Dinas,Syam,196405121988031007,2015-01-01',
  'Sekretariat,Sekretaris,Yulia,197103151997032002,2016-01-01',
  'Bidang Data,Kepala Bidang Data,Plt. Yulia,197103151997032002,2025-07-01',
  'Bidang Sosial,Kepala Bidang Sosial,Rina,198001012005012001,2018-01-01',
].join('\n')
const OCTOBER = [
  HEAD,
  'Dinas A,Kepala Dinas,Pensiun,,',
  'Sekretariat,Sekretaris,Yulia,197103151997032002,2016-01-01',
  'Bidang Data,Kepala Bidang Data,Joko,197501012000031004,2025-10-01',
  'Bidang Sosial,Kepala Bidang Sosial,Rina,198001012005012001,2018-01-01',
].join('\n')

async function brought(office: Structure, name: string, text: string) {
  const bytes = new TextEncoder().encode(text)
  const outcome = await importFiles([{ name, bytes }], { preset: 'auto', language: 'id' })
  const found = updateOf(office, name, outcome)
  const taken = new Set(found.differences.filter(({ take }) => take).map(({ key }) => key))
  const next = apply(office, updateChange(found, taken, ON))
  return { found, next, since: sinceOf(found, taken, ON) }
}

it('tells what the next list says has happened, with its days, and the monthly report tells the same', async () => {
  const first = await brought(structureOf([]), 'september.csv', SEPTEMBER)
  const { since, next } = await brought(first.next, 'oktober.csv', OCTOBER)
  expect(since).toMatchObject({ vacated: 1, filled: 1, actingEnded: 1, actingBegun: 0 })
  const words = wordsIn('id')
  expect(sinceText(since, day('2025-09-05'), words)).toBe(
    'Sejak 5 September 2025: 1 kosong, 1 terisi, 1 Plt habis.',
  )
  expect(since.acts.map((act) => sinceCells(act, words).join(' | ')).sort()).toEqual([
    '1 Okt 2025 | menduduki jabatan | Joko | Kepala Bidang Data | –',
    '6 Okt 2025 | Plt habis | Yulia | Kepala Bidang Data | –',
    '6 Okt 2025 | meninggalkan jabatan | Syam | Kepala Dinas · Dinas A | Pensiun (BUP)',
  ])
  const { movements, since: told } = spanReport(next, day('2025-10-01'), day('2025-10-31'))
  const { acts: _, ...counts } = since
  expect(told).toEqual(counts)
  expect(movements.map(({ kind, on, person }) => `${on} ${kind} ${person.name}`).sort()).toEqual([
    '2025-10-01 in Joko',
    '2025-10-05 acting-ended Yulia',
    '2025-10-06 out Syam',
  ])
})

it.each([
  ['id', 'Dibanding isi kantor ini: 1 kosong, 1 terisi, 1 Plt habis.'],
  ['en', 'Beside what this office holds: 1 vacant, 1 filled, 1 Plt ended.'],
] as const)('is set on paper with every act (%s)', async (language, said) => {
  const first = await brought(structureOf([]), 'september.csv', SEPTEMBER)
  const { since } = await brought(first.next, 'oktober.csv', OCTOBER)
  const facts = { file: 'oktober.csv', office: 'Dinas A', today: ON, before: null }
  const { blocks } = sincePaper(wordsIn(language), since, facts)
  expect(JSON.stringify(blocks)).toContain(said)
  expect(blocks.flatMap((one) => (one.kind === 'table' ? one.rows : []))).toHaveLength(3)
})
