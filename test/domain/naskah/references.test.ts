import { describe, expect, test } from 'vitest'
import { lineText } from '../../../renderer/domain/naskah/lines.ts'
import { plainLines } from '../../../renderer/domain/naskah/plain-text.ts'
import { NOWHERE } from '../../../renderer/domain/naskah/references.ts'
import { type NaskahText, textOf } from '../../../renderer/domain/naskah/text-of.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { changedOffice, randomOffice, randomSettings } from './random-office.ts'

const OFFICE = 'unit:dinas'
const SEEDS = process.env.BAGAN_LONG === undefined ? 60 : 150

/** A paragraph found by its address alone, as a reader finds it: "Pasal 3 huruf b angka 1" → the key of that line. */
function findByAddress({ lines }: NaskahText, address: string, from: string): string | null {
  const steps = [...address.matchAll(/(Pasal|ayat|huruf|angka) \(?([0-9A-Za-z]+)\)?/g)]
  const [first] = steps
  const article = first?.[1] === 'Pasal' ? `Pasal ${first[2]}` : from
  let at = lines.findIndex((line) => line.kind === 'pasal' && line.mark === article)
  if (at < 0) return null
  let depth = -1
  let found = lines[at]?.key ?? null
  for (const [, word, number] of steps.filter(([, word]) => word !== 'Pasal')) {
    const marks = word === 'ayat' ? [`(${number})`] : [`${number}.`, `${number})`]
    const inner = word === 'ayat' ? 0 : depth + 1
    let next = at + 1
    for (; next < lines.length; next++) {
      const line = lines[next]
      if (!line || line.kind === 'pasal' || line.kind === 'bab') return null
      const level = line.kind === 'ayat' ? 0 : line.depth
      if (word !== 'ayat' && line.kind === 'ayat') return null
      if (
        marks.includes(line.mark) &&
        (word === 'ayat'
          ? line.kind === 'ayat'
          : line.kind === 'item' && level === Math.max(1, inner))
      )
        break
    }
    if (next >= lines.length) return null
    at = next
    depth = word === 'ayat' ? 0 : Math.max(1, inner)
    found = lines[at]?.key ?? null
  }
  return found
}

/** Every reference of a text with the article it stands in. */
function references(text: NaskahText) {
  let article = ''
  return text.lines.flatMap((line) => {
    if (line.kind === 'pasal') article = line.mark
    return line.spans.flatMap((span) =>
      span.to === undefined
        ? []
        : [{ to: span.to, text: span.text, from: article, line: lineText(line) }],
    )
  })
}

function checked(structure: Structure, seed: string): number {
  const text = textOf(structure, OFFICE)
  if (!text) throw new Error('no text')
  const all = references(text)
  for (const one of all) {
    expect(one.text, `${seed}: ${one.line}`).not.toContain(NOWHERE)
    expect(findByAddress(text, one.text, one.from), `${seed}: ${one.line}`).toBe(one.to)
  }
  return all.length
}

describe('a reference', () => {
  test('means what it names, after any edit, in every way a text is written', () => {
    let seen = 0
    for (let seed = 1; seed <= SEEDS; seed++) {
      const settings = randomSettings(seed).filter(({ id }) => id !== 'setting:naskah@references')
      const before = structureOf([...randomOffice(seed), ...settings])
      seen += checked(before, `seed ${seed}`)
      seen += checked(structureOf(changedOffice(before, seed)), `seed ${seed} changed`)
    }
    expect(seen).toBeGreaterThan(35 * SEEDS)
  })

  test('names the article alone where the office wants it so', () => {
    const structure = structureOf([
      ...randomOffice(3),
      ...randomSettings(3).filter(({ id }) => id !== 'setting:naskah@references'),
      { id: 'setting:naskah@references', kind: 'setting', value: 'article' },
    ])
    const text = textOf(structure, OFFICE)
    const others = references(text as NaskahText).filter(({ text: one }) => one.includes('Pasal'))
    expect(others.length).toBeGreaterThan(3)
    expect(others.every(({ text: one }) => /^dalam Pasal \d+$/.test(one))).toBe(true)
  })

  test('is one paragraph a line in plain text, none lost', () => {
    const text = textOf(structureOf(randomOffice(5)), OFFICE) as NaskahText
    expect(text.lines.flatMap(plainLines).every((line) => !line.includes('\n'))).toBe(true)
  })
})
