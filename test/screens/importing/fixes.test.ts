import { describe, expect, it } from 'vitest'
import {
  FIRST_WISH,
  type ImportEdit,
  loadFiles,
  lookAt,
} from '../../../renderer/exchange/look/look.ts'
import { shownLook } from '../../../renderer/exchange/look/preview.ts'
import { FIXES, fixesOf, offersOf } from '../../../renderer/screens/importing/fixes.ts'

const HEAD = 'Id;Induk;Nama Unit;Jabatan;Pejabat;K\n'

async function look(rows: string, edits: readonly ImportEdit[] = [], head = HEAD) {
  const bytes = new TextEncoder().encode(head + rows)
  const read = await lookAt(await loadFiles([{ name: 'a.csv', bytes }], 'id'), {
    ...FIRST_WISH,
    edits,
  })
  return { ...shownLook(read), records: read.outcome.records }
}

const TWICE =
  '1;;Dinas A;Kepala Dinas;Syam;1\n2;1;Bidang B;Kepala Bidang;Joko;1\n2;1;Bidang B;Kepala Bidang;Tini;1\n'

describe('an id that is used twice', () => {
  it('is one post with two holders', async () => {
    const first = await look(TWICE)
    const edits = fixesOf(first, 'share')
    expect(edits).toEqual([{ sheet: 'a.csv', row: 4, shares: true }])
    const {
      outcome: { report },
      records,
    } = await look(TWICE, edits)
    expect(report).toMatchObject({ units: 2, posts: 2, seats: 3, people: 3, appointments: 3 })
    expect(report.problems).toEqual([])
    const posts = new Set(records.flatMap((one) => (one.kind === 'appointment' ? one.postId : [])))
    expect(posts.size).toBe(2)
  })

  it('is two units', async () => {
    const edits = fixesOf(await look(TWICE), 'own-ids')
    const { report } = (await look(TWICE, edits)).outcome
    expect(report).toMatchObject({ units: 3, posts: 3, people: 3, problems: [] })
  })

  it('is shared in a table of codes and in a UK organogram too', async () => {
    const codes = 'Kode;Nama Unit;Jabatan;Pejabat\n'
    const rows = '1;Dinas A;Kepala Dinas;Syam\n1.1;Bidang B;Kepala;Joko\n1.1;Bidang B;Kepala;Tini\n'
    const edits = fixesOf(await look(rows, [], codes), 'share')
    const { report } = (await look(rows, edits, codes)).outcome
    expect(report).toMatchObject({ units: 2, seats: 3, people: 3, problems: [] })
  })
})

describe('a loop', () => {
  const LOOP = '1;;Dinas A;;;\n2;3;Bidang B;;;\n3;4;Bidang C;;;\n4;2;Bidang D;;;\n'

  it('is cut in the row the user names', async () => {
    const first = await look(LOOP)
    const [problem] = first.outcome.report.problems
    if (!problem) throw new Error('There is no loop')
    const offers = offersOf(first, problem)
    expect(offers.map(({ fix, edits }) => `${fix} ${edits[0]?.row}`)).toEqual([
      'cut-loops 3',
      'cut-loops 4',
      'cut-loops 5',
    ])
    const [edit] = offers[1]?.edits ?? []
    if (!edit) throw new Error('There is no second row')
    const { outcome, records } = await look(LOOP, [edit])
    expect(outcome.report.problems).toEqual([])
    const tops = records.filter((one) => one.kind === 'unit' && one.parentId === null)
    expect(tops.map(({ id }) => id)).toEqual(['unit:1', 'unit:3'])
  })

  it('is cut once where all loops are', async () => {
    expect(fixesOf(await look(LOOP), 'cut-loops')).toHaveLength(1)
  })
})

it('a title takes the usual spelling', async () => {
  const rows =
    '1;;Dinas A;Kepala Dinas;;\n2;1;Seksi B;Kepala Seksi;;\n3;1;Seksi C;Kepala Seksi;;\n4;1;Seksi D;Kepala Seksl;;\n'
  const edits = fixesOf(await look(rows), 'spelling')
  expect(edits).toEqual([{ sheet: 'a.csv', row: 5, column: 3, text: 'Kepala Seksi' }])
  const { outcome } = await look(rows, edits)
  expect(outcome.report.problems).toEqual([])
})

describe('surplus spaces', () => {
  const SPACED =
    '1;;Dinas A;Kepala  Dinas;Syam ;\n2;1;Bidang B;Kepala Bidang;\u00a0Joko;\n3;1;  Bidang C;Kepala Bidang;Tini  S;\n'

  it('are told once a column, and go one by one or all of them', async () => {
    const first = await look(SPACED)
    expect(
      first.outcome.report.problems.map(({ code, column, rows }) => [code, column, rows]),
    ).toEqual([
      ['spaces', 'Jabatan', [2]],
      ['spaces', 'Pejabat', [2, 3, 4]],
      ['spaces', 'Nama Unit', [4]],
    ])
    const edits = fixesOf(first, 'trim')
    expect(edits.map((edit) => 'text' in edit && edit.text)).toEqual([
      'Kepala Dinas',
      'Syam',
      'Joko',
      'Tini S',
      'Bidang C',
    ])
    const { outcome, records } = await look(SPACED, edits)
    expect(outcome.report.problems).toEqual([])
    expect(records).toEqual(first.records)
  })

  it('before a name are left where they tell what it hangs from', async () => {
    const rows = 'Dinas A\n  Bidang B\n    Seksi C \n  Bidang D\n    Seksi E\n'
    const first = await look(rows, [], 'Unit Kerja\n')
    expect(first.outcome.report.tables[0]?.hierarchy).toBe('indentation')
    expect(first.outcome.report.problems.map(({ rows: all }) => all)).toEqual([[4]])
    const { outcome } = await look(rows, fixesOf(first, 'trim'), 'Unit Kerja\n')
    expect(outcome.report).toMatchObject({ units: 5, roots: 1, problems: [] })
  })
})

it('a row far down is put right like the first ones', async () => {
  const many = Array.from({ length: 600 }, (_, at) => `${at + 2};1;Bidang ${at};;;\n`).join('')
  const first = await look(`1;;Dinas A;;;\n${many}700;999;Bidang Z;;;\n`)
  const edits = fixesOf(first, 'to-top')
  expect(edits).toEqual([{ sheet: 'a.csv', row: 603, column: 1, text: '' }])
})

it('nothing is offered for a table without problems', async () => {
  const clean = await look('1;;Dinas A;;;\n2;1;Bidang B;;;\n')
  expect(FIXES.flatMap((fix) => fixesOf(clean, fix))).toEqual([])
})

describe('who acts and bears the name of two others', () => {
  const rows =
    '1;;Dinas A;Kepala Dinas;Budi / NIP 196405121988031007;1\n2;1;Bidang B;Kepala Bidang;Budi / NIP 198001012005011002;1\n3;1;Bidang C;Kepala Bidang;Plt. Budi;1\n'

  it('is chosen by the NIP, each alone and never all at once', async () => {
    const first = await look(rows)
    const [problem] = first.outcome.report.problems
    const offers = problem ? offersOf(first, problem) : []
    expect(offers.map(({ fix, nip }) => [fix, nip])).toEqual([
      ['namesake', '196405121988031007'],
      ['namesake', '198001012005011002'],
    ])
    expect(FIXES.flatMap((fix) => fixesOf(first, fix))).toEqual([])
    const { report } = (await look(rows, offers[1]?.edits)).outcome
    expect(report).toMatchObject({ people: 2, appointments: 3, problems: [] })
  })
})
