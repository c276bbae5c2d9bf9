import fc from 'fast-check'
import jsonld from 'jsonld'
import { Parser, type Quad, Writer } from 'n3'
import { describe, expect, it } from 'vitest'
import { successionRecord } from '../../renderer/domain/records/record-makers.ts'
import {
  all,
  recordsOf,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { addressOf, orgGraph } from '../../renderer/exchange/forms/org/org-graph.ts'
import { jsonLdOf } from '../../renderer/exchange/forms/org/org-jsonld.ts'
import { turtleOf } from '../../renderer/exchange/forms/org/org-turtle.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { arbitraryStructure } from '../make/arbitrary-structure.ts'

const ON = day('2018-10-04')
const ORG = 'http://www.w3.org/ns/org#'
const LABEL = 'http://www.w3.org/2004/02/skos/core#prefLabel'
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
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

/** The statements of a Turtle text, as lines in order. */
function linesOfTurtle(text: string): string[] {
  return linesOf(new Parser().parse(text))
}

/** The same of JSON-LD, by another package. */
async function linesOfJson(text: string): Promise<string[]> {
  const quads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' })
  return linesOf(new Parser({ format: 'N-Quads' }).parse(quads as unknown as string))
}

function linesOf(quads: readonly Quad[]): string[] {
  const text = new Writer({ format: 'N-Quads' }).quadsToString([...quads])
  return text.split('\n').filter(Boolean).sort()
}

async function bothOf(structure: Structure) {
  const graph = orgGraph(structure, ON)
  return {
    graph,
    turtle: linesOfTurtle(await turtleOf(graph)),
    json: await linesOfJson(jsonLdOf(graph)),
  }
}

describe('W3C ORG', () => {
  it('says the same in Turtle and in JSON-LD, each read by a package of the field', async () => {
    const { graph, turtle, json } = await bothOf(demo)
    expect(turtle).toEqual(json)
    expect(turtle).toHaveLength(graph.length)
  })

  it('has every unit, post, person, membership and change, as the vocabulary calls them', async () => {
    const quads = new Parser().parse(await turtleOf(orgGraph(demo, ON)))
    const typed = (type: string) =>
      quads.filter(({ predicate, object }) => predicate.value === TYPE && object.value === type)
    expect(typed(`${ORG}Organization`)).toHaveLength(1)
    expect(typed(`${ORG}OrganizationalUnit`)).toHaveLength(all(demo, 'unit').length - 1)
    expect(typed(`${ORG}Post`)).toHaveLength(all(demo, 'post').length)
    expect(typed(`${ORG}Membership`)).toHaveLength(all(demo, 'appointment').length)
    expect(typed(`${ORG}ChangeEvent`)).toHaveLength(1)
    expect(typed('http://xmlns.com/foaf/0.1/Person')).toHaveLength(all(demo, 'person').length)
    const event = quads.filter(({ subject }) => subject.value === addressOf('succession:1'))
    const told = new Map(event.map(({ predicate, object }) => [predicate.value, object.value]))
    expect(told.get(`${ORG}originalOrganization`)).toBe(addressOf('unit:lama'))
    expect(told.get(`${ORG}resultingOrganization`)).toBe(addressOf('unit:dinas'))
    const holders = quads.filter(({ predicate }) => predicate.value === `${ORG}heldBy`)
    expect(holders.length).toBeGreaterThan(10)
    expect(holders.length).toBeLessThanOrEqual(all(demo, 'appointment').length)
  })

  it.each(['Turtle', 'JSON-LD'] as const)(
    'says in %s of every role that it is one, and what it is called in both languages',
    async (form) => {
      const graph = orgGraph(demo, ON)
      const quads =
        form === 'Turtle'
          ? new Parser().parse(await turtleOf(graph))
          : new Parser({ format: 'N-Quads' }).parse(
              (await jsonld.toRDF(JSON.parse(jsonLdOf(graph)), {
                format: 'application/n-quads',
              })) as unknown as string,
            )
      const used = new Set(
        quads.flatMap(({ predicate, object }) =>
          predicate.value === `${ORG}role` ? [object.value] : [],
        ),
      )
      const roles = new Set(all(demo, 'appointment').map(({ role }) => role))
      expect(roles.size).toBeGreaterThan(1)
      expect(used.size).toBe(roles.size)
      for (const role of used) {
        const said = quads.filter(({ subject }) => subject.value === role)
        expect(said.map(({ object }) => object.value)).toContain(`${ORG}Role`)
        for (const label of [LABEL, 'http://www.w3.org/2000/01/rdf-schema#label']) {
          const names = said.flatMap(({ predicate, object }) =>
            predicate.value === label && object.termType === 'Literal' ? [object] : [],
          )
          expect(names.map(({ language }) => language).sort()).toEqual(['en', 'id'])
          expect(names.every(({ value }) => value.length > 5)).toBe(true)
        }
      }
      const plt = quads.find(
        ({ subject, predicate, object }) =>
          subject.value === 'urn:bagan-sotk:term:plt' &&
          predicate.value === LABEL &&
          object.termType === 'Literal' &&
          object.language === 'id',
      )
      expect(plt?.object.value).toBe('Pelaksana Tugas (Plt.)')
    },
  )

  it('keeps names of every script, quotes and line breaks, whatever the structure', async () => {
    const nasty = [
      '"Kepala" \\ <b>',
      'Garis\nbaru\tdan \u0000?',
      'ꦧꦱꦗꦮ',
      'العربية',
      '汉字 🏛',
      '@id',
      '',
    ]
    await fc.assert(
      fc.asyncProperty(
        arbitraryStructure(),
        fc.array(fc.constantFrom(...nasty), { minLength: 8, maxLength: 8 }),
        async (structure, names) => {
          const records = recordsOf(structure).map((record, at) => {
            const name = names[at % names.length] ?? ''
            return record.kind === 'unit' ? { ...record, name, note: name } : record
          })
          const { graph, turtle, json } = await bothOf(structureOf(records))
          expect(turtle).toEqual(json)
          expect(turtle).toHaveLength(graph.length)
        },
      ),
      { seed: 13, numRuns: 40 },
    )
  })
})
