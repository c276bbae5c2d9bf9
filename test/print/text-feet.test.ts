import { expect, it } from 'vitest'
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
