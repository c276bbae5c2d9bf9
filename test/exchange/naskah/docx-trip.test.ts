import { describe, expect, it } from 'vitest'
import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import { textOf } from '../../../renderer/domain/naskah/text-of.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { naskahDocx } from '../../../renderer/exchange/docx/naskah-docx.ts'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { randomOffice, randomSettings } from '../../domain/naskah/random-office.ts'

const SEEDS = Array.from({ length: 12 }, (_, at) => at + 1)

/** The chart of an annex is a picture, and not drawn here. */
function withoutChart(text: string): string[] {
  return text.replace(/\nLAMPIRAN( I)?\nBAGAN SUSUNAN ORGANISASI .*/, '').split('\n')
}

describe('a regulation written as a Word document', () => {
  it('is read again, whose numbers Word counts and whose references are fields, as the text it is', async () => {
    for (const seed of SEEDS) {
      const office = structureOf([...randomOffice(seed), ...randomSettings(seed)])
      const text = textOf(office, 'unit:dinas')
      if (!text) throw new Error('no text')
      const page = { widthMm: 215, heightMm: 330 }
      const bytes = await naskahDocx({ text, title: 'Naskah', page, charts: new Map(), told: '' })
      const outcome = await importFiles([{ name: 'naskah.docx', bytes }], {
        preset: 'auto',
        language: 'id',
      })
      expect(outcome.report.preset, `seed ${seed}`).toBe('regulation')
      expect(outcome.regulations?.[0]?.differing, `seed ${seed}`).toEqual([])
      const made = structureOf(outcome.records)
      const [first] = outcome.records.filter(({ kind }) => kind === 'unit')
      const again = plainText(textOf(made, first?.id as `unit:${string}`)?.lines ?? [])
      expect(again.split('\n'), `seed ${seed}`).toEqual(withoutChart(plainText(text.lines)))
    }
  })
})
