import { expect, it } from 'vitest'
import { copyBytes } from '../../renderer/app/files/backup.ts'
import { compareStructures } from '../../renderer/domain/comparison/compare.ts'
import { newProposal, type Proposal } from '../../renderer/domain/proposal/proposal.ts'
import { submit } from '../../renderer/domain/proposal/road/road.ts'
import { DATA_VERSION } from '../../renderer/domain/records/data-version.ts'
import { RECORD_KINDS } from '../../renderer/domain/records/records.ts'
import { diff } from '../../renderer/domain/structure/change.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { makeSheetsOf } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { ownFormats, PAPERS } from '../../renderer/papers/paper-table.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { pdfText } from '../headless/pdf-text.ts'
import { privateOffice } from '../make/private-office.ts'
import { foundIn, textOfBytes } from '../make/private-strings.ts'
import { testPrinter } from '../make/test-printer.ts'

const ON = day('2018-10-04')
const [one, other] = [privateOffice(1), privateOffice(2)]
const [live, later] = [structureOf(one.records), structureOf(other.records)]
const tokens = new Map([...one.tokens, ...other.tokens])

/** Every record of the office changed in all that it holds of people, drafted and submitted. */
function proposed(): Proposal {
  const signed = { by: 'zkwriter', at: '2018-10-04T03:00:00.000Z', note: '' }
  const draft = newProposal({
    id: 'proposal:1',
    name: 'Usulan',
    basisKind: 'perwako',
    basis: '',
    author: 'zkwriter',
    date: ON,
    at: signed.at,
  })
  const submitted = submit({ ...draft, change: diff(live, later) }, live, signed)
  if (!submitted.ok) throw new Error(submitted.problem.code)
  return submitted.value
}
const proposal = proposed()
const compared = {
  comparison: compareStructures(live, later, 'id'),
  base: live,
  names: { a: '2018', b: '2022' },
}
const documents = [{ id: proposal.id, kind: 'proposal' as const, v: DATA_VERSION, data: proposal }]
const source = { structure: live, live, proposal, compared, documents }
const strings = new Set([...tokens.keys(), 'zkwriter'])
const EVERYTHING = ['nip', 'birth', 'names'] as const

/** All that is written of the office, in every kind of paper and every format, by what it is. */
async function written(
  without: readonly (typeof EVERYTHING)[number][],
  kinds = PAPERS,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  const choice = { ...USUAL_PAPER, content: 'holders', without } as const
  const wish = { choice, on: ON, today: ON, language: 'id' } as const
  for (const kind of kinds) {
    const formats = ownFormats(kind)
    const isDrawn = formats.includes('svg') || formats.includes('pdf')
    const made = isDrawn ? makeSheetsOf(kind, source, wish) : null
    for (const format of formats) {
      const name = `${kind.id}.${format}`
      if (format === 'png') continue
      if (format === 'svg' || format === 'pdf') {
        if (!made) continue
        const { document } = made
        if (format === 'svg') texts.set(name, [...document.packed, ...document.svg].join('\n'))
        else {
          const pdf = await testPrinter().pdf.write({ document, creator: 'uji', createdAt: 0 })
          if (!pdf?.ok) throw new Error(name)
          texts.set(name, await pdfText(pdf.value))
        }
      } else {
        texts.set(
          name,
          textOfBytes((await paperFile(kind, format, source, wish)) ?? new Uint8Array()),
        )
      }
    }
  }
  const content = { name: 'uji', seq: 1, records: one.records, documents }
  const copied = { words: wordsIn('id'), without, passphrase: null }
  texts.set('copy.bagan', textOfBytes(await copyBytes(content, copied)))
  return texts
}

it('no field that is not declared open is told where people are left out, in any paper and format', async () => {
  expect(new Set(one.records.map(({ kind }) => kind))).toEqual(new Set(RECORD_KINDS))
  const found = [...(await written(EVERYTHING))].map(
    ([name, text]) => [name, foundIn(text.toLowerCase(), strings)] as const,
  )
  expect(found.length).toBeGreaterThan(90)
  expect(found.filter(([, tokensFound]) => tokensFound.length > 0)).toEqual([])
}, 120_000)

it('all of it is told where nothing is left out', async () => {
  const all = [...(await written([], []))].map(([, text]) => text.toLowerCase()).join('\n')
  const places = (found: readonly string[]) => new Set(found.map((token) => tokens.get(token)))
  expect(places(foundIn(all, strings))).toEqual(new Set([...tokens.values(), undefined]))
})
