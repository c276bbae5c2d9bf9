import { beforeAll, expect, it } from 'vitest'
import { fullName } from '../../../renderer/domain/records/full-name.ts'
import { all } from '../../../renderer/domain/structure/structure.ts'
import type { Language } from '../../../renderer/domain/values/language.ts'
import type { PaperFonts } from '../../../renderer/print/pdf/paper-fonts.ts'
import { writePdf } from '../../../renderer/print/pdf/write-pdf.ts'
import {
  SAMPLE_CREATOR,
  SAMPLE_MOMENT,
  SAMPLE_PAPERS,
  SAMPLE_SOURCE,
  type SamplePaper,
  samplePaper,
} from '../../make/sample-papers.ts'
import { testFonts } from '../../make/test-fonts.ts'
import { readPdf, type Tagged, wordsIn } from './read-pdf.ts'
import { wordsByLanguage } from './read-words.ts'

let fonts: PaperFonts

beforeAll(async () => {
  fonts = await testFonts()
})

const known = new Map<string, ReturnType<typeof readPdf>>()

/** Each is drawn and read once. */
function read(kind: SamplePaper, language: Language): ReturnType<typeof readPdf> {
  const made = { creator: SAMPLE_CREATOR, createdAt: SAMPLE_MOMENT }
  const pdf =
    known.get(`${kind} ${language}`) ??
    readPdf(writePdf({ document: samplePaper(kind, language), fonts, ...made }))
  known.set(`${kind} ${language}`, pdf)
  return pdf
}

const HANGS = {
  id: ['garis komando', 'garis koordinasi'],
  en: ['line of command', 'line of coordination'],
} as const

/** What is said in the stead of signs. */
function saidFor({ root }: Awaited<ReturnType<typeof readPdf>>): string[] {
  const heard: string[] = []
  const visit = ({ type, dict, children }: Tagged) => {
    if (type === 'Span') heard.push(wordsIn(dict, 'ActualText'))
    children.forEach(visit)
  }
  visit(root)
  return heard
}

it('the signs of acts are heard as words, and the number of each once', async () => {
  const said = saidFor(await read('before-after', 'id'))
  const heard = said.filter((words) => !HANGS.id.some((line) => line === words))
  expect(heard).toEqual(
    expect.arrayContaining(['Perubahan 1', 'Perubahan 14–17; juga: Pegawai ditempatkan']),
  )
  expect(heard.filter((words) => !/^Perubahan \d[\d–, ]*(; juga: .+)?$/.test(words))).toEqual([])
})

it.each(['id', 'en'] as const)(
  'how boxes hang is said where it begins, and names say their language (%s)',
  async (language) => {
    const pdf = await read('chart', language)
    const said = saidFor(pdf).filter((words) => HANGS[language].some((line) => line === words))
    expect(new Set(said)).toEqual(new Set(HANGS[language]))
    // Once for each row of boxes that hang alike, not once a box.
    const units = all(SAMPLE_SOURCE.live, 'unit').filter(({ parentId }) => parentId !== null)
    const rows = new Set(units.map(({ parentId, line }) => `${parentId} ${line}`))
    expect(said.length).toBeGreaterThanOrEqual(rows.size / 2)
    expect(said.length).toBeLessThan(units.length)
    const foreign: string[] = []
    const visit = ({ type, dict, children }: Tagged) => {
      if (type === 'P') foreign.push(wordsIn(dict, 'Lang'))
      children.forEach(visit)
    }
    visit(pdf.root)
    const marked = foreign.filter((one) => one === 'id').length
    if (language === 'id') expect(marked).toBe(0)
    else expect(marked).toBeGreaterThan(40)
  },
)

it.each(['vacancies', 'acting', 'peta-list', 'matrix'] as const)(
  'the cells of a table in English in which names stand say that they are Indonesian: %s',
  async (kind) => {
    const pdf = await read(kind, 'en')
    const rows: string[][] = []
    const visit = ({ type, children }: Tagged) => {
      if (type === 'TR') rows.push(children.map(({ dict }) => wordsIn(dict, 'Lang')))
      children.forEach(visit)
    }
    visit(pdf.root)
    const told = rows.map((row) => row.join(','))
    // The heads of the columns and what stands beside the names are English.
    expect(told.filter((row) => row.includes('id')).length).toBeGreaterThan(0)
    expect(rows.flat().filter((language) => language === '').length).toBeGreaterThan(rows.length)
  },
)

/** Names of more than one word: no English sentence has them by chance. */
const NAMES = [
  ...all(SAMPLE_SOURCE.live, 'unit').map(({ name }) => name),
  ...all(SAMPLE_SOURCE.live, 'post').map(({ title }) => title),
  ...all(SAMPLE_SOURCE.live, 'person').map(fullName),
].filter((name) => name.includes(' '))

it.each(SAMPLE_PAPERS)(
  'no name within an English sentence is read as English: %s',
  async (kind) => {
    const { en, id } = wordsByLanguage(await read(kind, 'en'))
    const taken = NAMES.filter((name) => en.some((text) => text.includes(name)))
    expect(taken).toEqual([])
    // Only what is a name is told as one.
    const words = new Set(id.flatMap((text) => text.match(/[\p{L}]{3,}/gu) ?? []))
    const ENGLISH =
      /^(the|and|of|is|was|were|with|has|have|from|until|since|not|post|posts|vacant)$/
    expect([...words].filter((word) => ENGLISH.test(word))).toEqual([])
  },
)

it.each(SAMPLE_PAPERS)(
  'what is said in the stead of signs and pictures has no names: it has one language (%s)',
  async (kind) => {
    const { root } = await read(kind, 'en')
    const said: string[] = []
    const visit = ({ dict, children }: Tagged) => {
      said.push(wordsIn(dict, 'Alt'), wordsIn(dict, 'ActualText'))
      children.forEach(visit)
    }
    visit(root)
    const taken = NAMES.filter((name) => said.some((text) => text.includes(name)))
    expect(taken).toEqual([])
  },
)

it('a paper in Indonesian has no spans of another language', async () => {
  const { pages } = await read('telaahan', 'id')
  const spans = pages.flatMap(({ steps }) =>
    steps.filter(({ operands }) => /\/Lang/.test(operands[1] ?? '')),
  )
  expect(spans).toEqual([])
})
