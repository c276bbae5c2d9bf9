import { describe, expect, it } from 'vitest'
import { DATA_VERSION } from '../../../renderer/domain/records/data-version.ts'
import type { Change } from '../../../renderer/domain/structure/change.ts'
import {
  COVERS_HELD_SINCE,
  fingerprintOf,
  wholeFingerprintOf,
} from '../../../renderer/domain/structure/fingerprint.ts'
import {
  cleanedFiling,
  seenFields,
} from '../../../renderer/domain/structure/journal/cleaned-filing.ts'
import { documentAfter } from '../../../renderer/domain/structure/journal/document-after.ts'
import type {
  DocumentEvent,
  DocumentFields,
  StoredDocument,
} from '../../../renderer/domain/structure/journal/document-event.ts'
import { advance, NO_HISTORY } from '../../../renderer/domain/structure/journal/history.ts'
import { keptCodes } from '../../../renderer/domain/structure/kept-codes.ts'
import { unit } from '../small-office.ts'

const ID = 'proposal:1'
const renamed = (name: string, to: string): Change => ({
  'unit:ikp': { before: unit('ikp', { name }), after: unit('ikp', { name: to }) },
})

describe('a document after an entry of the journal', () => {
  const records = () => [unit('ikp')]
  const then = (held: DocumentFields | null, event: DocumentEvent, seq = 7) => {
    const document: StoredDocument | null =
      held === null ? null : { id: event.id, kind: 'proposal', v: 1, data: held }
    return documentAfter(document, event, seq, records)
  }
  const data = { name: 'SOTK 2027' }

  it('is what was put there, with the number of the entry and the version of the data', () => {
    const kinds = { 'proposal:1': 'proposal', 'past:1': 'past', 'printed:1': 'printed' }
    for (const [id, kind] of Object.entries(kinds)) {
      expect(then(null, { type: 'put', id, data })).toEqual({
        id,
        kind,
        v: DATA_VERSION,
        data: { ...data, seq: 7 },
      })
    }
    expect(then({ note: 'lama' }, { type: 'put', id: ID, data })?.data).toEqual({
      ...data,
      seq: 7,
    })
  })

  it('keeps the structure as it stood before the entry', () => {
    const kept = then(null, { type: 'keep', id: 'past:1', data })
    expect(kept?.data).toEqual({ ...data, records: records(), seq: 7 })
  })

  it('has single fields replaced, where it is there', () => {
    const patch = { type: 'patch', id: ID, data: { name: 'SOTK 2028' } } as const
    expect(then({ ...data, note: 'x' }, patch)?.data).toEqual({
      name: 'SOTK 2028',
      note: 'x',
      seq: 7,
    })
    expect(then(null, patch)).toBeNull()
  })

  it('adds the codes of printed texts to those it has', () => {
    const patch = (codes?: DocumentFields) =>
      ({ type: 'patch', id: ID, data: codes ? { codes } : {} }) as const
    const codes = (held: DocumentFields, more?: DocumentFields) =>
      ((then(held, patch(more))?.data ?? {}) as DocumentFields).codes
    expect(codes({ codes: { a: '1', b: '2' } }, { b: '3', c: '4' })).toEqual({
      a: '1',
      b: '3',
      c: '4',
    })
    expect(codes({ codes: { a: '1' } })).toEqual({ a: '1' })
    expect(codes({}, { b: '3' })).toEqual({ b: '3' })
    expect(codes({})).toBeUndefined()
  })

  it('takes a step of the draft, which can be taken back', () => {
    const first = renamed('Bidang A', 'Bidang B')
    const held = {
      change: first,
      history: advance(NO_HISTORY, { seq: 3, kind: 'edit', target: null }),
    }
    const step = {
      type: 'draft',
      id: ID,
      change: renamed('Bidang B', 'Bidang C'),
      step: 'edit',
      target: null,
    } as const
    expect(then(held, step)?.data).toEqual({
      change: renamed('Bidang A', 'Bidang C'),
      history: { done: [3, 7], undone: [] },
      seq: 7,
    })
    const undo = {
      ...step,
      change: renamed('Bidang B', 'Bidang A'),
      step: 'undo',
      target: 3,
    } as const
    expect(then(held, undo)?.data).toMatchObject({ history: { done: [], undone: [3] } })
    expect(then(null, step)).toBeNull()
  })

  it('is gone when it was dropped', () => {
    expect(then(data, { type: 'drop', id: ID })).toBeNull()
  })

  it('stays where it holds the entry already: the one before, the entry itself, the one after', () => {
    const put = { type: 'put', id: ID, data: { name: 'Lain' } } as const
    const name = (seq: number) => ((then({ ...data, seq }, put)?.data ?? {}) as DocumentFields).name
    expect([6, 7, 8].map(name)).toEqual(['Lain', 'SOTK 2027', 'SOTK 2027'])
    expect(then({ ...data, seq: 7 }, { type: 'drop', id: ID })).not.toBeNull()
  })
})

describe('codes on paper that was printed before', () => {
  const was = renamed('Bidang\u200b A', 'Bidang B')
  const is = renamed('Bidang A', 'Bidang B')
  const code = (no: number, change: Change) => fingerprintOf(ID, no, change)

  it('stay known for each version, and for the draft under its number and the next', () => {
    const versions = (change: Change) => [
      { no: 1, change },
      { no: 4, change },
    ]
    expect(
      keptCodes(ID, { versions: versions(was) }, { versions: versions(is) }, DATA_VERSION),
    ).toEqual({
      [code(1, is)]: code(1, was),
      [code(4, is)]: code(4, was),
    })
    expect(keptCodes(ID, { change: was }, { change: is }, DATA_VERSION)).toEqual({
      [code(1, is)]: code(1, was),
    })
    const drafted = (change: Change) => ({ versions: [{ no: 4, change: {} }], change })
    expect(keptCodes(ID, drafted(was), drafted(is), DATA_VERSION)).toEqual({
      [code(4, is)]: code(4, was),
      [code(5, is)]: code(5, was),
    })
  })

  it('are none where the text has the same code today', () => {
    expect(keptCodes(ID, { change: is }, { change: is }, DATA_VERSION)).toEqual({})
    expect(keptCodes(ID, {}, {}, DATA_VERSION)).toEqual({})
    expect(keptCodes(ID, { versions: ['x', null, []], change: [] }, {}, DATA_VERSION)).toEqual({})
  })

  it('are those of the first paper, also where a code was kept before', () => {
    const old = code(1, was)
    const kept = (codes: unknown) =>
      keptCodes(ID, { change: was, codes }, { change: is }, DATA_VERSION)[code(1, is)]
    expect(kept({ [old]: 'AAAA-0001' })).toBe('AAAA-0001')
    expect(kept({ [code(1, is)]: 'AAAA-0002', [old]: 'AAAA-0001' })).toBe('AAAA-0002')
    expect(kept({ other: 'AAAA-0003' })).toBe(old)
    expect(kept(['AAAA-0004'])).toBe(old)
  })

  it('were over every field there was until the version from which they cover what is held', () => {
    const codes = (from: number) => keptCodes(ID, { change: is }, { change: is }, from)
    expect(codes(COVERS_HELD_SINCE - 1)).toEqual({
      [code(1, is)]: wholeFingerprintOf(ID, 1, is),
    })
    expect([codes(COVERS_HELD_SINCE), codes(COVERS_HELD_SINCE + 1)]).toEqual([{}, {}])
  })
})

describe('what is filed', () => {
  const filed = (data: DocumentFields, begins: boolean, change: Change = {}) => {
    const documents: DocumentEvent[] = [{ type: 'put', id: ID, data }]
    const result = cleanedFiling({ change, documents }, begins)
    if (!result.ok) return result.problem.code
    const [event] = result.value.documents
    return { data: event && 'data' in event ? event.data : null, cleaned: result.value.cleaned }
  }
  const drawn = renamed('Bidang A', 'Bidang\u200b B')
  const seen = renamed('Bidang A', 'Bidang B')

  it('comes without signs nobody sees, what a document draws stays as it was drawn', () => {
    const data = { name: 'SOTK\u200b 2027', author: 'Bagian', change: drawn }
    expect(filed(data, false)).toEqual({ data: { ...data, name: 'SOTK 2027' }, cleaned: 1 })
    const drawing = { name: 'SOTK', change: drawn, versions: [drawn], records: [unit('a\u200b')] }
    expect(filed(drawing, false)).toEqual({ data: drawing, cleaned: 0 })
  })

  it('of a file that begins here all is cleaned, and the code on its paper stays known', () => {
    const data = { name: 'SOTK 2027', change: drawn }
    expect(filed(data, true)).toEqual({
      data: {
        name: 'SOTK 2027',
        change: seen,
        codes: { [fingerprintOf(ID, 1, seen)]: fingerprintOf(ID, 1, drawn) },
      },
      cleaned: 1,
    })
    expect(filed({ name: 'SOTK\u200b' }, true)).toEqual({ data: { name: 'SOTK' }, cleaned: 1 })
    const plain = { name: 'SOTK', change: seen }
    expect(filed(plain, true)).toEqual({ data: plain, cleaned: 0 })
  })

  it('is refused where nothing is left of a name given here; from elsewhere a dash stands for it', () => {
    expect(filed({ name: '\u200b' }, false)).toBe('name-empty')
    expect(filed({ name: ' \u200b ' }, false)).toBe('name-empty')
    expect(filed({ name: '\u200b' }, true)).toMatchObject({ data: { name: '–' } })
    expect(filed({ name: '' }, false), 'it had none').toEqual({ data: { name: '' }, cleaned: 0 })
    expect(filed({ name: 5, note: 'a\u200b' }, false)).toEqual({
      data: { name: 5, note: 'a' },
      cleaned: 1,
    })
  })

  it('counts the texts of the change and of each document together', () => {
    const result = cleanedFiling(
      {
        change: { 'unit:a': { before: null, after: unit('a', { name: 'Dinas\u200b' }) } },
        documents: [
          { type: 'patch', id: ID, data: { name: 'B\u200b', note: 'c\u200b' } },
          { type: 'drop', id: 'proposal:2' },
        ],
      },
      false,
    )
    expect(result).toEqual({
      ok: true,
      value: {
        change: { 'unit:a': { before: null, after: unit('a', { name: 'Dinas' }) } },
        documents: [
          { type: 'patch', id: ID, data: { name: 'B', note: 'c' } },
          { type: 'drop', id: 'proposal:2' },
        ],
        cleaned: 3,
      },
    })
    const dropped: DocumentEvent[] = [{ type: 'drop', id: ID }]
    expect(cleanedFiling({ change: {}, documents: dropped }, true)).toEqual({
      ok: true,
      value: { change: {}, documents: dropped, cleaned: 0 },
    })
  })

  it('a document as it is read is itself where it has no such signs', () => {
    const plain = { name: 'SOTK', change: drawn }
    expect(seenFields(plain)).toBe(plain)
    expect(seenFields({ ...plain, note: 'a\u200b' })).toEqual({ ...plain, note: 'a' })
    const list = ['a\u200b']
    expect(seenFields(list)).toBe(list)
    expect([seenFields(null), seenFields('a\u200b')]).toEqual([null, 'a\u200b'])
  })
})
