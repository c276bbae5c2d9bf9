import { expect, it } from 'vitest'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { documentOf } from '../../renderer/print/sheet/document.ts'
import { sheetFoot } from '../../renderer/print/sheet/sheet-foot.ts'
import { samplePaper } from '../make/sample-papers.ts'
import { textsOf } from './flat-svg.ts'

it.each(['options', 'peta-list', 'compliance', 'vacancies'] as const)(
  'the foot of %s is in no capitals, however its title is written',
  (kind) => {
    for (const language of ['id', 'en'] as const) {
      for (const svg of samplePaper(kind, language).svg) {
        const texts = textsOf(svg)
        const lowest = Math.max(...texts.map(({ y }) => y))
        const foot = texts.filter(({ y }) => y === lowest).map(({ text }) => text)
        expect(foot).toHaveLength(2)
        expect(foot.join(' ')).not.toMatch(/[A-Z]{4}/)
      }
    }
  },
)

it('place and day of a letter stand over who signs it', () => {
  const [first = ''] = samplePaper('approval-request', 'id').svg
  const at = (begins: string) => textsOf(first).find(({ text }) => text.startsWith(begins))?.x
  expect(at('Contoh, …')).toBe(at('Wali Kota Contoh,'))
})

it('the day since which a post is vacant stands in one line of the request', () => {
  const [, attached = ''] = samplePaper('approval-request', 'id').svg
  const texts = textsOf(attached).map(({ text }) => text.replace(/\u00a0/g, ' '))
  expect(texts).toContain('1 September 2018')
})

it.each([8, 10, 12])('a foot is one line, however long the name in it, at %i points', (sizePt) => {
  const name =
    'Penataan kelembagaan dan penyederhanaan birokrasi pada Dinas Komunikasi dan Informatika'
  const text = `Perbandingan pilihan · ${name} · dicetak 4 Oktober 2018`
  const style = { sizePt, bold: false, family: 'sans' } as const
  for (const paper of [paperOf('A4', true), paperOf('F4', true)]) {
    const foot = sheetFoot(text, style, paper, 'halaman 888 dari 888')
    const { svg } = documentOf({
      title: text,
      paper,
      language: 'id',
      families: [],
      author: '',
      subject: '',
      drawn: undefined,
      count: 1,
      sheetAt: () => ({ label: '', bookmark: '', marks: foot.marks('halaman 1 dari 2') }),
    })
    const texts = textsOf(svg[0] ?? '').map((one) => one.text.replace(/\u00a0/g, ' '))
    expect(texts).toHaveLength(2)
    expect(texts[0]).toMatch(/^Perbandingan pilihan · Penataan .*· dicetak 4 Oktober 2018$/)
  }
})
