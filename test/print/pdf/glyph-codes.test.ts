import { expect, it } from 'vitest'
import { textMark } from '../../../renderer/print/marks/text-mark.ts'
import { documentOf } from '../../../renderer/print/sheet/document.ts'
import { pdfPages } from '../../headless/pdf-text.ts'
import { pdfMarks } from './pdf-marks.ts'
import { pdfBytes, pdfOf } from './written-pdf.ts'

/** More letters of one font than one byte tells apart, and the signs that end or escape a string. */
const LETTERS = [
  ...Array.from({ length: 0x100 }, (_, at) => String.fromCodePoint(0x100 + at)),
  ...Array.from({ length: 0x60 }, (_, at) => String.fromCodePoint(0x410 + at)),
  ...'()\\[]<>',
].filter((letter) => letter.normalize('NFC') === letter && /\p{L}|\p{P}|\p{S}/u.test(letter))
const LINE = 40

function lines(): string[] {
  const count = Math.ceil(LETTERS.length / LINE)
  return Array.from({ length: count }, (_, at) =>
    LETTERS.slice(at * LINE, (at + 1) * LINE).join(''),
  )
}

it('a font may have more glyphs than one byte tells apart: each is read again as its letter', async () => {
  const paper = { widthMm: 215, heightMm: 330 }
  const marks = lines().map((line, at) => textMark(line, 10, 20 + 8 * at, 4, { family: 'sans' }))
  const document = documentOf({
    ...{ title: 'Huruf', author: '', subject: '', paper, language: 'id' },
    ...{ families: ['Arimo'], count: 1 },
    sheetAt: () => ({ label: '', bookmark: '1', marks }),
  })
  const { pages } = await pdfOf(document)
  const texts = pages.flatMap((page) => pdfMarks(page, paper.heightMm))
  expect(LETTERS.length).toBeGreaterThan(300)
  expect(texts.map((mark) => (mark.kind === 'text' ? mark.text : ''))).toEqual(lines())
  const [page] = await pdfPages(await pdfBytes(document))
  expect(page?.words.replace(/\s/g, '')).toBe(LETTERS.join(''))
})
