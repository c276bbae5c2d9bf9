import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { popoloJson } from '../../renderer/exchange/forms/popolo/write-popolo.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { nastyText } from '../make/arbitrary-records.ts'
import { arbitraryStructure } from '../make/arbitrary-structure.ts'

/** As popoloproject.com/schemas have it: `^[0-9]{4}(-[0-9]{2}){0,2}$`. */
const date = z.string().regex(/^[0-9]{4}(-[0-9]{2}){0,2}$/)
const otherName = z.looseObject({ name: z.string(), note: z.string().optional() })
const identifier = z.looseObject({ identifier: z.string(), scheme: z.string().optional() })

/**
 * What the published schemas ask of each class, in the stricter of their versions: a property that is there is no null,
 * and a post has label, role and organisation. Other properties are allowed.
 */
const published = z.looseObject({
  organizations: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      other_names: z.array(otherName).optional(),
      identifiers: z.array(identifier).optional(),
      classification: z.string().optional(),
      parent_id: z.string().optional(),
      founding_date: date.optional(),
      dissolution_date: date.optional(),
    }),
  ),
  posts: z.array(
    z.looseObject({
      id: z.string(),
      label: z.string(),
      role: z.string(),
      organization_id: z.string(),
      start_date: date.optional(),
      end_date: date.optional(),
    }),
  ),
  persons: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      honorific_prefix: z.string().optional(),
      honorific_suffix: z.string().optional(),
      gender: z.string().optional(),
      birth_date: date.optional(),
      identifiers: z.array(identifier).optional(),
    }),
  ),
  memberships: z.array(
    z.looseObject({
      id: z.string(),
      person_id: z.string(),
      organization_id: z.string(),
      post_id: z.string().optional(),
      role: z.string().optional(),
      start_date: date.optional(),
      end_date: date.optional(),
    }),
  ),
})

const CARRIED = new Set(['unit', 'post', 'person', 'appointment'])

function carried(structure: Structure): StructureRecord[] {
  return recordsOf(structure).filter(({ kind }) => CARRIED.has(kind))
}

async function comesBack(structure: Structure): Promise<StructureRecord[]> {
  const text = popoloJson(structure)
  published.parse(JSON.parse(text))
  expect(text).not.toContain(': null')
  const bytes = new TextEncoder().encode(text)
  const { records, report } = await importFiles([{ name: 'a.json', bytes }], {
    preset: 'auto',
    language: 'id',
  })
  expect(report.preset).toBe('popolo')
  expect(report.problems).toEqual([])
  return carried(structureOf(records))
}

describe('Popolo JSON', () => {
  it('is valid against the published schemas, and brings the demo back', async () => {
    const demo = structureOf(demoRecords())
    expect(await comesBack(demo)).toEqual(carried(demo))
  })

  it('does so for any structure and any names', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryStructure(),
        fc.array(nastyText, { minLength: 6, maxLength: 6 }),
        async (structure, texts) => {
          const named = recordsOf(structure).map((record, at): StructureRecord => {
            const text = texts[at % texts.length] ?? ''
            if (record.kind === 'unit')
              return { ...record, name: text, note: text, shortName: text }
            if (record.kind === 'post') return { ...record, title: text, code: text }
            return record.kind === 'person' ? { ...record, name: text } : record
          })
          const whole = structureOf(named)
          expect(await comesBack(whole)).toEqual(carried(whole))
        },
      ),
      { seed: 20181004, numRuns: 60 },
    )
  })

  it('keeps everything a file of others leaves open as it was read before', async () => {
    const file = {
      organizations: [{ id: 'a', name: 'Dinas', parent_id: null, classification: null }],
      persons: [{ id: 'p', name: 'dr. Siti Aminah, M.Kes.' }],
      posts: [{ id: 'x', label: 'Kepala', organization_id: 'a', sotk: { head: 'ya', kelas: 99 } }],
      memberships: [{ id: 'm', person_id: 'p', post_id: 'x', start_date: '2018-01-02' }],
    }
    const bytes = new TextEncoder().encode(JSON.stringify(file))
    const { records } = await importFiles([{ name: 'a.json', bytes }], {
      preset: 'auto',
      language: 'id',
    })
    const found = new Map(records.map((record) => [record.id as string, record]))
    expect(found.get('person:p')).toMatchObject({ name: 'Siti Aminah', frontTitle: 'dr.' })
    expect(found.get('post:x')).toMatchObject({ head: false, kelas: null, category: 'other' })
  })
})
