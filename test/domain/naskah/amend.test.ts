import { describe, expect, test } from 'vitest'
import { amended } from '../../../renderer/domain/naskah/amend.ts'
import { amendmentText } from '../../../renderer/domain/naskah/amendment-text.ts'
import { numbersSettingId, numbersText } from '../../../renderer/domain/naskah/kept-numbers.ts'
import { numbersOf } from '../../../renderer/domain/naskah/numbering.ts'
import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import type { NaskahText } from '../../../renderer/domain/naskah/text-of.ts'
import { settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { carriedOut } from './carried-out.ts'
import { changedOffice, everyRecord, randomOffice, randomSettings } from './random-office.ts'

const OFFICE = 'unit:dinas'
/** The long form meets rarer crossings of changes. */
const SEEDS = process.env.BAGAN_LONG === undefined ? 40 : 150

function body(text: Pick<NaskahText, 'lines'>): string[] {
  const lines = plainText(text.lines).split('\n')
  const from = lines.indexOf('BAB I')
  const until = lines.findIndex((line) => line.startsWith('Agar setiap orang'))
  return lines.slice(from, until)
}

function withNumbers(structure: Structure, text: NaskahText): Structure {
  const id = numbersSettingId(OFFICE).slice('setting:'.length)
  return structureOf([
    ...everyRecord(structure).filter((one) => one.id !== `setting:${id}`),
    settingRecord(id, numbersText(numbersOf(text))),
  ])
}

describe('an amendment', () => {
  test('carried out by its words alone is the consolidated text, again and again', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      let before = structureOf([...randomOffice(seed), ...randomSettings(seed)])
      for (let round = 0; round < 3; round++) {
        const after = structureOf(changedOffice(before, seed * 7 + round))
        const amendment = amendmentText(before, after, OFFICE)
        const { inForce, consolidated } = amended(before, after, OFFICE)
        const made = amendment
          ? carriedOut(body(inForce), plainText(amendment.lines).split('\n'))
          : body(inForce)
        expect(made, `seed ${seed}, round ${round}`).toEqual(body(consolidated))
        before = withNumbers(after, consolidated)
        expect(body(amended(before, before, OFFICE).inForce), `kept, seed ${seed}`).toEqual(
          body(consolidated),
        )
      }
    }
  })

  test('of which one item is left out is not the consolidated text', () => {
    let tried = 0
    for (let seed = 1; seed <= SEEDS; seed++) {
      const before = structureOf([...randomOffice(seed), ...randomSettings(seed)])
      const after = structureOf(changedOffice(before, seed))
      const { items, inForce, consolidated } = amended(before, after, OFFICE)
      const lines = plainText(amendmentText(before, after, OFFICE)?.lines ?? []).split('\n')
      for (let left = 1; left <= items.length; left++) {
        tried += 1
        expect(
          outcome(body(inForce), withoutItem(lines, left)),
          `seed ${seed}, item ${left}`,
        ).not.toEqual(body(consolidated))
      }
    }
    expect(tried).toBeGreaterThan(SEEDS)
  })
})

/** The text without the item of that number, the others counted anew. */
function withoutItem(lines: readonly string[], left: number): string[] {
  const kept: string[] = []
  let next = 1
  let leaving = false
  for (const line of lines) {
    const isItem = line.startsWith(`${next}. `) && /(berikut:|dihapus\.|ini\.)$/.test(line)
    if (isItem) {
      leaving = next === left
      next += 1
    } else if (line === 'Pasal II') leaving = false
    if (!leaving)
      kept.push(isItem && next - 1 > left ? line.replace(/^\d+/, String(next - 2)) : line)
  }
  return kept
}

/** What comes of it; nothing where an item cannot be carried out any more. */
function outcome(inForce: readonly string[], amendment: readonly string[]): readonly string[] {
  try {
    return carriedOut(inForce, amendment)
  } catch {
    return []
  }
}
