import { describe, expect, it } from 'vitest'
import { nameOf } from '../../../renderer/domain/records/record-name.ts'
import type { RecordId, RecordKind, UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import {
  childrenOf,
  get,
  postsOf,
  type Structure,
  structureOf,
  subtree,
} from '../../../renderer/domain/structure/structure.ts'
import {
  placeCopies,
  releaseCopy,
  templatesOf,
} from '../../../renderer/domain/templates/branch-template.ts'
import {
  copiesOutOfStep,
  syncCopies,
} from '../../../renderer/domain/templates/branch-template-sync.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { abolishPost, addPost, changePost } from '../../../renderer/domain/verbs/post-edits.ts'
import { addUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { done } from '../done.ts'
import { holds, person, post, unit } from '../small-office.ts'

function counter() {
  let next = 0
  return <K extends RecordKind>(kind: K): RecordId<K> => `${kind}:c${next++}`
}
const newId = counter()

/** One puskesmas with a head, a nurse of two seats, and its Subbagian TU. */
function dinkes(): Structure {
  return structureOf([
    unit('dinas', { type: 'dinas', name: 'Dinas Kesehatan' }),
    unit('p', { parentId: 'unit:dinas', type: 'uptd', name: 'Puskesmas Melati' }),
    post('p-head', { unitId: 'unit:p', head: true, title: 'Kepala Puskesmas Melati' }),
    post('p-nurse', {
      unitId: 'unit:p',
      order: 1,
      title: 'Perawat Terampil',
      seats: 2,
      unnamed: 1,
    }),
    unit('tu', { parentId: 'unit:p', type: 'subbagian', name: 'Subbagian Tata Usaha' }),
    post('tu-head', { unitId: 'unit:tu', head: true, title: 'Kepala Subbagian Tata Usaha' }),
  ])
}

const two = () =>
  done(
    dinkes(),
    placeCopies({
      modelId: 'unit:p',
      places: [
        { parentId: 'unit:dinas', name: 'Puskesmas Mawar' },
        { parentId: 'unit:dinas', name: 'Puskesmas Kenanga' },
      ],
      newId,
    }),
  )

const SYNC = { modelId: 'unit:p', copyIds: null, seats: true, newId } as const

function copyNamed(structure: Structure, name: string): UnitId {
  const id = childrenOf(structure, 'unit:dinas').find((one) => get(structure, one)?.name === name)
  if (!id) throw new Error(`no ${name}`)
  return id
}

describe('templates of a branch', () => {
  it('are placed many times, each with its own name in the titles and nobody in the posts', () => {
    const structure = two()
    expect(childrenOf(structure, 'unit:dinas').map((id) => get(structure, id)?.name)).toEqual([
      'Puskesmas Melati',
      'Puskesmas Mawar',
      'Puskesmas Kenanga',
    ])
    const [head, nurse] = postsOf(structure, copyNamed(structure, 'Puskesmas Mawar'))
    expect(head && get(structure, head)?.title).toBe('Kepala Puskesmas Mawar')
    expect(nurse && get(structure, nurse)).toMatchObject({ seats: 2, unnamed: 0 })
    expect(templatesOf(structure).map(({ modelId, copies }) => [modelId, copies.length])).toEqual([
      ['unit:p', 2],
    ])
    expect(copiesOutOfStep(structure, SYNC).size).toBe(0)
  })

  it('bring additions, changes and losses to their copies, but take nobody’s post', () => {
    let at = two()
    const mawar = copyNamed(at, 'Puskesmas Mawar')
    const nurse = postsOf(at, mawar)[1] as RecordId<'post'>
    at = apply(at, {
      'person:n': { before: null, after: person('n') },
      'appointment:n': {
        before: null,
        after: { ...holds('n', nurse.slice(5)), id: 'appointment:n' },
      },
    })
    at = done(
      at,
      addPost({ ...post('gizi', { unitId: 'unit:p', title: 'Nutrisionis', seats: 1 }) }),
    )
    at = done(
      at,
      addUnit({
        unit: unit('lab', { parentId: 'unit:p', name: 'Laboratorium', type: 'generic' }),
        place: 'last',
        head: null,
      }),
    )
    at = done(at, changePost('post:p-head', { kelas: 9 }))
    at = done(at, abolishPost('post:p-nurse'))
    at = done(at, abolishUnits(['unit:tu']))
    expect([...copiesOutOfStep(at, SYNC).keys()]).toHaveLength(2)
    const next = done(at, syncCopies(SYNC))
    const titles = (name: string) =>
      subtree(next, copyNamed(next, name))
        .flatMap((id) => postsOf(next, id))
        .map((id) => get(next, id)?.title)
    expect(titles('Puskesmas Mawar')).toEqual([
      'Kepala Puskesmas Mawar',
      'Perawat Terampil',
      'Nutrisionis',
    ])
    expect(titles('Puskesmas Kenanga')).toEqual(['Kepala Puskesmas Kenanga', 'Nutrisionis'])
    expect(subtree(next, mawar).map((id) => get(next, id)?.name)).toEqual([
      'Puskesmas Mawar',
      'Laboratorium',
    ])
    expect(postsOf(next, mawar).map((id) => get(next, id)?.kelas)[0]).toBe(9)
    expect(copiesOutOfStep(next, SYNC).size).toBe(0)
  })

  it('leave what a copy has of its own, follow its new name, and its own K where asked', () => {
    let at = two()
    const mawar = copyNamed(at, 'Puskesmas Mawar')
    at = done(at, addPost(post('own', { unitId: mawar, title: 'Sopir Ambulans' })))
    at = done(at, changePost(postsOf(at, mawar)[1] as RecordId<'post'>, { seats: 5 }))
    at = done(at, renameUnit(mawar, 'Puskesmas Anggrek'))
    at = done(at, renameUnit(childrenOf(at, mawar)[0] as UnitId, 'Subbagian Umum'))
    const apart = copiesOutOfStep(at, { ...SYNC, seats: false }).get(mawar) ?? []
    const names = apart.map((delta) => [delta.before, delta.after].map((one) => one && nameOf(one)))
    expect(names).toContainEqual(['Subbagian Umum', 'Subbagian Tata Usaha'])
    const next = done(at, syncCopies({ ...SYNC, seats: false }))
    expect(postsOf(next, mawar).map((id) => [get(next, id)?.title, get(next, id)?.seats])).toEqual([
      ['Kepala Puskesmas Anggrek', 1],
      ['Perawat Terampil', 5],
      ['Sopir Ambulans', 1],
    ])
    expect(
      get(done(next, syncCopies(SYNC)), postsOf(next, mawar)[1] as RecordId<'post'>)?.seats,
    ).toBe(2)
  })

  it('let a copy go, and refuse to copy a copy', () => {
    const structure = two()
    const mawar = copyNamed(structure, 'Puskesmas Mawar')
    const places = [{ parentId: 'unit:dinas', name: 'Puskesmas Baru' }] as const
    expect(placeCopies({ modelId: mawar, places, newId })(structure)).toMatchObject({
      problem: { code: 'copy-of-itself' },
    })
    const free = done(structure, releaseCopy(mawar))
    expect(templatesOf(free)).toMatchObject([{ copies: [copyNamed(free, 'Puskesmas Kenanga')] }])
    expect(releaseCopy(mawar)(free)).toMatchObject({ problem: { code: 'template-gone' } })
  })
})
