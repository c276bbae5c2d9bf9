import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { successionRecord } from '../../../renderer/domain/records/record-makers.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { orgGraph } from '../../../renderer/exchange/forms/org/org-graph.ts'
import { jsonLdOf } from '../../../renderer/exchange/forms/org/org-jsonld.ts'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { arbitraryStructure } from '../../make/arbitrary-structure.ts'
import { treeOf } from '../word/made-docx.ts'

const ON = day('2018-10-04')

function imported(text: string, name = 'data.json') {
  const file = { name, bytes: new TextEncoder().encode(text) }
  return importFiles([file], { preset: 'auto', language: 'id' })
}

/** A chart as the Organigramm-Tool writes it, with what is only drawing. */
const CHART = {
  meta: { about: 'chart' },
  document: { title: 'Dinas Contoh', schemaVersion: '1.1.0', paperSize: 'A3', logo: 'data:,' },
  organisations: [
    {
      id: 'a',
      type: 'Amt',
      name: 'Dinas Sosial',
      altName: 'Dinsos',
      style: 'emphasized',
      employees: [
        {
          salutation: 'Frau',
          title: 'Dr.',
          firstName: 'Ani',
          lastName: 'Contoh',
          position: 'Kepala Dinas',
        },
        { firstName: '', lastName: '', position: 'Ajudan' },
      ],
      departments: [
        { name: 'Tim Kerja Data', employees: [{ firstName: 'Budi', lastName: 'Contoh' }] },
      ],
      organisations: [
        { id: 'b', name: '', style: 'hide', organisations: [{ id: 'c', name: 'Bidang Data' }] },
        { id: 'd', name: 'Sekretariat' },
      ],
    },
  ],
}

describe('a chart of the Organigramm-Tool', () => {
  it('brings units, divisions, posts and people; joining boxes are no units', async () => {
    const outcome = await imported(JSON.stringify(CHART))
    expect(outcome.report.preset).toBe('organigramm')
    expect(outcome.report.problems).toEqual([])
    expect(treeOf(outcome)).toEqual([
      'Dinas Sosial [*Kepala Dinas; Ajudan]',
      '  Tim Kerja Data [*(jabatan tidak disebut)]',
      '  Bidang Data',
      '  Sekretariat',
    ])
    expect(outcome.records).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'unit', shortName: 'Dinsos' }),
        expect.objectContaining({ kind: 'person', name: 'Ani Contoh', frontTitle: 'Dr.' }),
      ]),
    )
    expect(outcome.report).toMatchObject({ people: 2, appointments: 2, roots: 1, vacantSeats: 0 })
  })

  it('tells a box without a name', async () => {
    const chart = { ...CHART, organisations: [{ id: 'a', name: ' ' }] }
    const { report } = await imported(JSON.stringify(chart))
    expect(report.problems).toMatchObject([{ code: 'missing-value', column: 'name' }])
  })
})

describe('our own linked data', () => {
  const again = async (structure: Structure) => {
    const text = jsonLdOf(orgGraph(structure, ON))
    const { records, report } = await imported(text, 'data.jsonld')
    expect(report.preset).toBe('org')
    expect(report.problems).toEqual([])
    return jsonLdOf(orgGraph(structureOf(records), ON))
  }

  it('says the same when it is read and written again: the demo, with what became of a unit', async () => {
    const demo = structureOf([
      ...demoRecords(),
      successionRecord({
        id: 'succession:1',
        act: 'merge',
        fromId: 'unit:lama',
        toId: 'unit:dinas',
        on: day('2017-01-02'),
        basis: 'Perwako 49/2016',
      }),
    ])
    expect(await again(demo)).toBe(jsonLdOf(orgGraph(demo, ON)))
  })

  it('does so for any structure', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStructure(), async (structure) => {
        expect(await again(structure)).toBe(jsonLdOf(orgGraph(structure, ON)))
      }),
      { numRuns: 30 },
    )
  })

  it('tells what points to nothing, and what cannot be so', async () => {
    const text = jsonLdOf(orgGraph(structureOf(demoRecords()), ON))
    const { '@graph': graph, ...rest } = JSON.parse(text) as { '@graph': Record<string, unknown>[] }
    const broken = graph
      .filter((one) => one['@type'] !== 'org:Organization')
      .map((one) =>
        one['@type'] === 'foaf:Person' ? { ...one, 'schema:birthDate': 'kemarin' } : one,
      )
    const { report, records } = await imported(JSON.stringify({ ...rest, '@graph': broken }))
    const codes = report.problems.map(({ column }) => column)
    expect(codes).toContain('org:unitOf')
    expect(codes).toContain('@graph')
    expect(records.filter(({ kind }) => kind === 'person').length).toBeLessThan(
      recordsOf(structureOf(demoRecords())).filter(({ kind }) => kind === 'person').length,
    )
  })
})

describe('memberships of Popolo without a post', () => {
  it('are of a post of their role in their organization', async () => {
    const file = {
      organizations: [{ id: 'd', name: 'Dinas Sosial' }],
      persons: [
        { id: '1', name: 'Ani Contoh' },
        { id: '2', name: 'Budi Contoh' },
        { id: '3', name: 'Citra Contoh' },
      ],
      memberships: [
        { person_id: '1', organization_id: 'd', role: 'Kepala Dinas' },
        { person_id: '2', organization_id: 'd', role: 'Analis' },
        { person_id: '3', organization_id: 'd', role: 'Analis', end_date: '2017-01-01' },
        { person_id: '3', organization_id: 'x', role: 'Analis' },
      ],
    }
    const { records, report } = await imported(JSON.stringify(file))
    const posts = records.filter((one) => one.kind === 'post')
    expect(posts.map(({ title, seats }) => [title, seats])).toEqual([
      ['Kepala Dinas', 1],
      ['Analis', 1],
    ])
    expect(records.filter(({ kind }) => kind === 'appointment')).toHaveLength(3)
    expect(report.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^3 keanggotaan tanpa jabatan: .*“Kepala Dinas” pada Dinas Sosial/),
      expect.stringContaining('tidak ada dalam berkas'),
    ])
  })
})

describe('other JSON', () => {
  it('is told as a link, as unknown, or as damaged', async () => {
    const link = await imported('{"url":"https://contoh.go.id/d/1","doc_id":"1"}', 'daftar.gsheet')
    expect(link.report.problems[0]?.message).toMatch(/hanya tautan ke dokumen daring/)
    for (const text of [
      '{"a":1}',
      '{"organizations":',
      '{"document":{},"organisations":[{"name":3}]}',
    ]) {
      const { report, readable } = await imported(text)
      expect(readable).toBe(false)
      // Once, and as none of the forms.
      expect(report.problems).toHaveLength(1)
      expect(report.preset).toBe('none')
      expect(report.problems[0]?.message).toMatch(/bukan berkas JSON yang dikenal/)
    }
  })
})
