import { describe, expect, it } from 'vitest'
import {
  FIRST_WISH,
  type ImportEdit,
  loadFiles,
  lookAt,
} from '../../../renderer/exchange/look/look.ts'
import { shownLook } from '../../../renderer/exchange/look/preview.ts'
import { FIXES, type Fix, fixesOf, offersOf } from '../../../renderer/screens/importing/fixes.ts'

const HEAD = 'Id;Induk;Nama Unit;Jabatan;Pejabat;K\n'

async function look(text: string, edits: readonly ImportEdit[] = []) {
  const files = await loadFiles([{ name: 'a.csv', bytes: new TextEncoder().encode(text) }], 'id')
  const read = await lookAt(files, { ...FIRST_WISH, edits })
  return { ...shownLook(read), records: read.outcome.records }
}

/** A table, what puts it right in that way, and what it is then. */
async function fixed(text: string, fix: Fix) {
  const first = await look(text)
  const edits = fixesOf(first, fix)
  const then = await look(text, edits)
  return { first, edits, records: then.records, report: then.outcome.report }
}

const TWICE = `${HEAD}1;;Dinas A;Kepala Dinas;Syam;1\n2;1;Bidang B;Kepala Bidang;Joko;1\n2;1;Bidang B;Kepala Bidang;Tini;1\n`

describe('an id that is used twice', () => {
  it('is one post with two holders', async () => {
    const { edits, report, records } = await fixed(TWICE, 'share')
    expect(edits).toEqual([{ sheet: 'a.csv', row: 4, shares: true }])
    expect(report).toMatchObject({ units: 2, posts: 2, seats: 3, people: 3, appointments: 3 })
    expect(report.problems).toEqual([])
    const posts = new Set(records.flatMap((one) => (one.kind === 'appointment' ? one.postId : [])))
    expect(posts.size).toBe(2)
  })

  it('is two units', async () => {
    const { report } = await fixed(TWICE, 'own-ids')
    expect(report).toMatchObject({ units: 3, posts: 3, people: 3, problems: [] })
  })

  it('is shared in a table of codes too', async () => {
    const { report } = await fixed(
      'Kode;Nama Unit;Jabatan;Pejabat\n1;Dinas A;Kepala Dinas;Syam\n1.1;Bidang B;Kepala;Joko\n1.1;Bidang B;Kepala;Tini\n',
      'share',
    )
    expect(report).toMatchObject({ units: 2, seats: 3, people: 3, problems: [] })
  })
})

it('a loop is cut in the row the user names, and once where all loops are', async () => {
  const LOOP = `${HEAD}1;;Dinas A;;;\n2;3;Bidang B;;;\n3;4;Bidang C;;;\n4;2;Bidang D;;;\n`
  const first = await look(LOOP)
  expect(fixesOf(first, 'cut-loops')).toHaveLength(1)
  const offers = first.outcome.report.problems.slice(0, 1).flatMap((one) => offersOf(first, one))
  expect(offers.map(({ fix, edits }) => `${fix} ${edits[0]?.row}`)).toEqual([
    'cut-loops 3',
    'cut-loops 4',
    'cut-loops 5',
  ])
  const { outcome, records } = await look(LOOP, offers[1]?.edits)
  expect(outcome.report.problems).toEqual([])
  const tops = records.filter((one) => one.kind === 'unit' && one.parentId === null)
  expect(tops.map(({ id }) => id)).toEqual(['unit:1', 'unit:3'])
})

it('a title takes the usual spelling', async () => {
  const rows = [
    'Dinas A;Kepala Dinas',
    'Seksi B;Kepala Seksi',
    'Seksi C;Kepala Seksi',
    'Seksi D;Kepala Seksl',
  ]
  const text = rows.map((row, at) => `${at + 1};${at === 0 ? '' : 1};${row};;\n`).join('')
  const { edits, report } = await fixed(HEAD + text, 'spelling')
  expect(edits).toEqual([{ sheet: 'a.csv', row: 5, column: 3, text: 'Kepala Seksi' }])
  expect(report.problems).toEqual([])
})

describe('surplus spaces', () => {
  it('are told once a column, and go one by one or all of them', async () => {
    const { first, edits, report, records } = await fixed(
      `${HEAD}1;;Dinas A;Kepala  Dinas;Syam ;\n2;1;Bidang B;Kepala Bidang;\u00a0Joko;\n3;1;  Bidang C;Kepala Bidang;Tini  S;\n`,
      'trim',
    )
    const { problems } = first.outcome.report
    expect(problems.map(({ code, column, rows }) => [code, column, rows])).toEqual([
      ['spaces', 'Jabatan', [2]],
      ['spaces', 'Pejabat', [2, 3, 4]],
      ['spaces', 'Nama Unit', [4]],
    ])
    const texts = edits.map((edit) => 'text' in edit && edit.text)
    expect(texts).toEqual(['Kepala Dinas', 'Syam', 'Joko', 'Tini S', 'Bidang C'])
    expect(report.problems).toEqual([])
    expect(records).toEqual(first.records)
  })

  it('before a name are left where they tell what it hangs from', async () => {
    const { first, report } = await fixed(
      'Unit Kerja\nDinas A\n  Bidang B\n    Seksi C \n  Bidang D\n    Seksi E\n',
      'trim',
    )
    expect(first.outcome.report.tables[0]?.hierarchy).toBe('indentation')
    expect(first.outcome.report.problems.map(({ rows }) => rows)).toEqual([[4]])
    expect(report).toMatchObject({ units: 5, roots: 1, problems: [] })
  })
})

it('a row far down is put right like the first ones', async () => {
  const many = Array.from({ length: 600 }, (_, at) => `${at + 2};1;Bidang ${at};;;\n`).join('')
  const first = await look(`${HEAD}1;;Dinas A;;;\n${many}700;999;Bidang Z;;;\n`)
  expect(fixesOf(first, 'to-top')).toEqual([{ sheet: 'a.csv', row: 603, column: 1, text: '' }])
})

it('nothing is offered for a table without problems', async () => {
  const clean = await look(`${HEAD}1;;Dinas A;;;\n2;1;Bidang B;;;\n`)
  expect(FIXES.flatMap((fix) => fixesOf(clean, fix))).toEqual([])
})

it('who acts and bears the name of two others is chosen by the NIP, each alone and never all at once', async () => {
  const text = `${HEAD}1;;Dinas A;Kepala Dinas;Budi / NIP 196405121988031007;1\n2;1;Bidang B;Kepala Bidang;Budi / NIP 198001012005011002;1\n3;1;Bidang C;Kepala Bidang;Plt. Budi;1\n`
  const first = await look(text)
  const offers = first.outcome.report.problems.slice(0, 1).flatMap((one) => offersOf(first, one))
  expect(offers.map(({ fix, nip }) => [fix, nip])).toEqual([
    ['namesake', '196405121988031007'],
    ['namesake', '198001012005011002'],
  ])
  expect(FIXES.flatMap((fix) => fixesOf(first, fix))).toEqual([])
  const { report } = (await look(text, offers[1]?.edits)).outcome
  expect(report).toMatchObject({ people: 2, appointments: 3, problems: [] })
})
