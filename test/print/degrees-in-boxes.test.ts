import { expect, it } from 'vitest'
import { BoxSetter, type TextPart } from '../../renderer/layout/text/box-text.ts'

const part = (role: TextPart['role'], text: string): TextPart => ({ role, text, bold: false })

it('a box is wide enough for a name with its degrees, as it is for a word, and no wider than it may be', () => {
  const parts = [
    part('name', 'Seksi Persandian'),
    { ...part('holder', 'Galih Tirta Mangunsarana, S.Sos., M.Si.'), whole: true as const },
  ]
  const setter = new BoxSetter(() => [parts], 'serif')
  const width = setter.leastWidth('unit:a', 26)
  const lines = (at: number) =>
    (setter.boxes('unit:a', at, false, [])[0]?.lines ?? [])
      .filter(({ role }) => role === 'holder')
      .map(({ text }) => text)
  expect(lines(width)).toEqual(['Galih Tirta', 'Mangunsarana, S.Sos., M.Si.'])
  expect(lines(width - 1)).not.toEqual(lines(width))
  expect(setter.leastWidth('unit:a', 9)).toBe(9)
})
