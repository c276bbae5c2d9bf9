import { describe, expect, test } from 'vitest'
import type { PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { fatesOf } from '../../renderer/domain/proposal/people/fates.ts'
import { newProposal } from '../../renderer/domain/proposal/proposal.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { removeAppointment } from '../../renderer/domain/verbs/appointment-edits.ts'
import { changePost } from '../../renderer/domain/verbs/post-edits.ts'
import { addUnit, moveUnit, renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { optionsText } from '../../renderer/print/proposal/options-text.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { drafted, given, live } from '../domain/proposal/small-reform.ts'
import { holds, unit } from '../domain/small-office.ts'
import { sampleProposal } from '../make/sample-proposal.ts'

describe('the options of a matter under one numbering', () => {
  const rename = renameUnit('unit:egov', 'Bidang Aptika')
  const changes = {
    A: drafted(live, renameUnit('unit:ikp', 'Bidang IKP')),
    B: drafted(live, rename, moveUnit('unit:layanan', 'unit:egov')),
  }
  const [first, second] = Object.entries(changes).map(([letter, change]) => {
    const draft = { ...newProposal({ ...given, id: `proposal:${letter}` }), change }
    return { letter, paper: proposalPaper(draft, live, null, given.date) }
  })
  if (!first || !second) throw new Error('no options')
  const { blocks } = optionsText({ ...first.paper, options: [first, second] }, wordsIn('id'))
  const tables = blocks.filter((block) => block.kind === 'table')
  const rows = tables[0]?.rows ?? []

  test('say what their acts have to do with one another by the numbers of this paper, where these lead', () => {
    const renamed = rows.find(({ cells }) => cells[3]?.includes('Bidang Aptika'))
    const moved = rows.find(({ cells }) => cells[3]?.some((line) => line.startsWith('PINDAH')))
    expect(renamed?.act).toBe(Number(renamed?.cells[0]?.[0]))
    expect(moved?.cells[3]).toContain(`Nama baru lewat perubahan ${renamed?.act}.`)
    expect(tables[0]?.namesActs).toEqual({ columns: [2, 3], word: 'Perubahan' })
  })

  test('have their numbers in halves beside one another', () => {
    expect(tables[1]?.halves).toBe(true)
  })
})

test.each(['id', 'en'] as const)(
  'one option alone, or none, says in a sentence that nothing is compared, without an empty table (%s)',
  (language) => {
    const change = drafted(live, renameUnit('unit:ikp', 'Bidang IKP'))
    const draft = { ...newProposal({ ...given, id: 'proposal:A' }), change }
    const paper = proposalPaper(draft, live, null, given.date)
    const sentence = {
      id: `Tidak ada yang dibandingkan: “${draft.name}” belum mempunyai pilihan lain.`,
      en: `There is nothing to compare: “${draft.name}” has no other option yet.`,
    }[language]
    for (const options of [[], [{ letter: 'A', paper }]]) {
      const { blocks } = optionsText({ ...paper, options }, wordsIn(language))
      expect(blocks.map(({ kind }) => kind)).toEqual(['letterhead', 'title', 'fields', 'paragraph'])
      expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: sentence })
    }
  },
)

describe('what an option has no act of its own on', () => {
  const change = {
    A: drafted(
      live,
      renameUnit('unit:media', 'Seksi Media Digital'),
      addUnit({
        unit: unit('siaran', { type: 'seksi', name: 'Seksi Siaran', parentId: 'unit:ikp' }),
        place: 'last',
        head: null,
      }),
      abolishUnits(['unit:infra']),
    ),
    B: drafted(
      live,
      renameUnit('unit:ikp', 'Bidang IKP'),
      abolishUnits(['unit:media']),
      abolishUnits(['unit:infra']),
    ),
  }
  const options = Object.entries(change).map(([letter, one]) => {
    const draft = { ...newProposal({ ...given, id: `proposal:${letter}` }), change: one }
    return { letter, paper: proposalPaper(draft, live, null, given.date) }
  })
  const [first] = options
  if (!first) throw new Error('no options')
  const { blocks } = optionsText({ ...first.paper, options }, wordsIn('id'))
  const [differing] = blocks.filter((block) => block.kind === 'table')
  const row = (text: string) =>
    differing?.rows.find(({ cells }) =>
      cells.some((cell) => cell.some((line) => line.includes(text))),
    )

  test('is not called unchanged where another act of it abolishes it, and is strong there', () => {
    const abolished = differing?.rows.find(({ cells }) => cells[3]?.[0]?.startsWith('DIHAPUS'))
    const renamed = row('Seksi Media Digital')
    expect(renamed?.cells[3]).toEqual([`dihapus lewat perubahan ${abolished?.act}`])
    expect(renamed?.leads).toContain(3)
  })

  test('is not called unchanged where it never is', () => {
    const founded = row('Seksi Siaran')
    expect(founded?.cells[3]).toEqual(['tidak dibentuk'])
    expect(founded?.leads).toEqual([2])
  })

  test('loses the post with the unit that is abolished', () => {
    const head = fatesOf(live, apply(live, change.B), change.B).find(
      ({ person }) => person.id === 'person:media',
    )
    expect(head?.kind).toBe('loses')
    const moved = drafted(live, removeAppointment('appointment:media-media'))
    const draft = { ...newProposal({ ...given, id: 'proposal:C' }), change: moved }
    const third = { letter: 'C', paper: proposalPaper(draft, live, null, given.date) }
    const told = optionsText(
      { ...first.paper, options: [third, ...options.slice(1)] },
      wordsIn('id'),
    )
    const table = told.blocks.find((block) => block.kind === 'table')
    const fate = table?.rows.find(({ cells }) => cells[2]?.[0]?.startsWith('DILEPAS'))
    expect(fate?.cells[3]).toEqual(['kehilangan jabatan Kepala Seksi Media'])
  })

  test('a post that another act of it takes with its unit is not called unchanged', () => {
    const made = [changePost('post:media', { kelas: 10 }), abolishUnits(['unit:media'])]
    const both = made.map((edit, at) => {
      const draft = {
        ...newProposal({ ...given, id: `proposal:${at}` }),
        change: drafted(live, edit),
      }
      return { letter: 'AB'[at] ?? '', paper: proposalPaper(draft, live, null, given.date) }
    })
    const [one] = both
    if (!one) throw new Error('no options')
    const told = optionsText({ ...one.paper, options: both }, wordsIn('id'))
    const table = told.blocks.find((block) => block.kind === 'table')
    const kelas = table?.rows.find(({ cells }) => cells[2]?.[0]?.startsWith('GANTI KELAS'))
    const gone = table?.rows.find(({ cells }) => cells[3]?.[0]?.startsWith('DIHAPUS'))
    expect(kelas?.cells[3]).toEqual([`dihapus lewat perubahan ${gone?.act}`])
    expect(kelas?.leads).toContain(3)
  })

  test('ends an order with the unit it is for', () => {
    const order = holds('tanpa', 'media', { role: 'plt', from: given.date })
    const acted = structureOf([...recordsOf(live), order])
    const [ended, abolished] = [removeAppointment(order.id), abolishUnits(['unit:media'])].map(
      (edit, at) => {
        const draft = newProposal({ ...given, id: `proposal:${at}` })
        const one = { ...draft, change: drafted(acted, edit) }
        return { letter: at === 0 ? 'A' : 'B', paper: proposalPaper(one, acted, null, given.date) }
      },
    )
    if (!ended || !abolished) throw new Error('no options')
    const { blocks: both } = optionsText(
      { ...ended.paper, options: [ended, abolished] },
      wordsIn('id'),
    )
    const table = both.find((block) => block.kind === 'table')
    const freed = table?.rows.find(({ cells }) => cells[2]?.[0]?.startsWith('DILEPAS'))
    const gone = table?.rows.find(({ cells }) => cells[3]?.[0]?.startsWith('DIHAPUS'))
    expect(freed?.cells[3]).toEqual([`dihapus lewat perubahan ${gone?.act}`])
  })

  test('what all do alike is counted once, behind what they differ in', () => {
    expect(row('Seksi Infrastruktur')).toBeUndefined()
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      text: 'Sama dalam semua pilihan: 1 perubahan (pada lembarnya A 2; B 2).',
    })
  })

  test('both charts stand on top, what does not change folded, the numbers those of the rows', () => {
    const charts = blocks.find((block) => block.kind === 'outlines')
    expect(blocks.indexOf(charts as never)).toBeLessThan(blocks.indexOf(differing as never))
    const [a, b] = charts?.sides.map(({ lines }) => lines) ?? []
    const no = (text: string) => row(text)?.cells[0]?.[0]
    expect(a).toContainEqual(
      expect.objectContaining({ form: 'fresh', mark: `BARU\u00a0${no('Seksi Siaran')}` }),
    )
    // What both do alike is drawn without a number.
    for (const lines of [a, b]) {
      expect(lines).toContainEqual({
        depth: 2,
        text: 'Seksi Infrastruktur',
        form: 'gone',
        mark: 'DIHAPUS',
      })
      expect(lines?.some(({ text }) => /tidak berubah/.test(text))).toBe(true)
    }
  })

  test('the column of what is in force calls everything as it is called today', () => {
    for (const { cells } of differing?.rows ?? [])
      expect(cells[1]?.join()).not.toContain('Bidang IKP')
  })
})

test('a paper whose sums and signatures would leave a third of a sheet white is closed up', () => {
  const row = (no: number) => ({ cells: [[String(no)], ['Ganti nama', `Seksi ${no}`]] })
  const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1))
  const columns = [
    { head: 'No', share: 1 },
    { head: 'Uraian', share: 9 },
  ]
  const signers = ['Kabag Organisasi', 'Kabag Hukum', 'Asisten', 'Sekda'].map((title) => {
    return { over: '', title, name: '', under: '' }
  })
  const paper: PaperText = {
    title: 'Berita acara',
    landscape: false,
    foot: '',
    blocks: [
      { kind: 'table', columns, rows: rows(35) },
      { kind: 'table', columns, rows: rows(6), together: true },
      { kind: 'paragraph', text: 'Demikian berita acara ini dibuat.' },
      { kind: 'signatures', signers },
    ],
  }
  expect(textDocument(paper, paperOf('F4', true), 10, wordsIn('id')).sheets).toBe(2)
})

test('the demo and another way of it lie on two sheets, what follows told with its act', () => {
  const { live: office, proposal } = sampleProposal({ duties: false })
  const change = drafted(office, renameUnit('unit:sekretariat', 'Sekretariat Dinas'))
  const other = { ...newProposal({ ...given, id: 'proposal:b' }), change }
  const options = [proposal, other].map((one, at) => ({
    letter: at === 0 ? 'A' : 'B',
    paper: proposalPaper(one, office, null, given.date),
  }))
  const [first] = options
  if (!first) throw new Error('no options')
  const words = wordsIn('id')
  const text = optionsText({ ...first.paper, options }, words)
  const table = text.blocks.find((block) => block.kind === 'table')
  expect(table?.rows.length).toBe(6)
  expect(table?.rows.flatMap(({ cells }) => cells.flat()).join(' ')).toContain(
    'Diikuti A\u00a04, 5.',
  )
  expect(text.landscape).toBe(false)
  expect(textDocument(text, paperOf('F4', true), 9, words).sheets).toBe(2)
  // What another option puts into a group it founds stays where this one does nothing to it.
  const ofOther = table?.rows.slice(1).map(({ cells }) => cells[3])
  expect(ofOther).toEqual(ofOther?.map(() => ['tetap']))
})

test('of several units that one option takes together each is told that becomes something of its own', () => {
  const { live: office, proposal } = sampleProposal()
  const change = drafted(
    office,
    abolishUnits(['unit:persandian']),
    moveUnit('unit:kemitraan', 'unit:statistik'),
  )
  const options = [proposal, { ...newProposal({ ...given, id: 'proposal:b' }), change }].map(
    (one, at) => ({
      letter: at === 0 ? 'A' : 'B',
      paper: proposalPaper(one, office, null, given.date),
    }),
  )
  const [first] = options
  if (!first) throw new Error('no options')
  const { blocks } = optionsText({ ...first.paper, options }, wordsIn('id'))
  const table = blocks.find((block) => block.kind === 'table')
  const beside = (side: number, line: string) =>
    table?.rows.find(({ cells }) => cells[side]?.[0]?.startsWith(line) && cells[0]?.[0] !== '')
  const [gone, moved] = [beside(3, 'DIHAPUS'), beside(3, 'PINDAH')]
  const taking = (name: string) =>
    table?.rows.find(
      ({ cells }) => `${cells[1]}`.includes(name) && /^PENYETARAAN/.test(`${cells[2]}`),
    )
  expect(taking('Seksi Persandian')?.cells[3]).toEqual([
    `Seksi Persandian: dihapus lewat perubahan ${gone?.act}`,
    'yang lain tetap',
  ])
  expect(taking('Seksi Persandian')?.leads).toContain(3)
  expect(taking('Seksi Kemitraan Komunikasi Publik')?.cells[3]).toEqual([
    `Seksi Kemitraan Komunikasi Publik: pindah lewat perubahan ${moved?.act}`,
    'yang lain tetap',
  ])
  expect(taking('Seksi Pusat Data')?.cells[3]).toEqual(['tetap'])
  expect(gone?.cells[2]).toEqual([`penyetaraan lewat perubahan ${taking('Seksi Persandian')?.act}`])
})
