import { describe, expect, it } from 'vitest'
import type { PostId, UnitId } from '../../../renderer/domain/records/records.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { get, postsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { arrangeUnits } from '../../../renderer/domain/verbs/arrange-units.ts'
import { changeMany, type ManyFields } from '../../../renderer/domain/verbs/change-many.ts'
import { withNewPosts } from '../../../renderer/domain/verbs/new-posts.ts'
import { changePost } from '../../../renderer/domain/verbs/post-edits.ts'
import { removalOf, removeRows } from '../../../renderer/domain/verbs/remove-rows.ts'
import {
  type Replacement,
  replacedNames,
  replaceInNames,
} from '../../../renderer/domain/verbs/replace-in-names.ts'
import { done } from '../done.ts'
import { holds, smallOffice, smallOfficeRecords, unit } from '../small-office.ts'

/** Why an edit of the small office is refused, with what its sentence names. */
function refusal(edit: Edit) {
  const result = edit(smallOffice())
  return result.ok ? 'done' : { code: result.problem.code, ...result.problem.params }
}

describe('changing a whole selection', () => {
  it('sets tipe, line, eselon and kelas; the kind of post follows the eselon unless it is given', () => {
    const chosen = ['unit:layanan', 'unit:media', 'post:arsiparis'] as const
    const units = { line: 'koordinasi', type: 'subbidang' } as const
    const set = (posts: NonNullable<ManyFields['posts']>) =>
      done(smallOffice(), changeMany(chosen, { units, posts }))
    const next = set({ eselon: 'III.b', kelas: 11 })
    expect(get(next, 'unit:media')).toMatchObject(units)
    expect(get(next, 'unit:layanan')).toMatchObject(units)
    for (const id of ['post:layanan', 'post:media', 'post:arsiparis'] as const)
      expect(get(next, id)).toMatchObject({ eselon: 'III.b', kelas: 11, category: 'administrator' })
    const given = set({ eselon: 'III.b', category: 'other' })
    expect(get(given, 'post:media')?.category).toBe('other')
    expect(get(set({ kelas: 8 }), 'post:media')?.category).toBe('pengawas')
    expect(get(set({ eselon: null }), 'post:media')).toMatchObject({
      eselon: null,
      category: 'pengawas',
    })
  })

  it('leaves posts alone where only units are set, and units where only posts are', () => {
    const before = smallOffice()
    const units = done(
      before,
      changeMany(['unit:media', 'post:arsiparis'], { units: { tipe: 'A' } }),
    )
    expect(get(units, 'unit:media')?.tipe).toBe('A')
    expect(get(units, 'post:media')).toEqual(get(before, 'post:media'))
    expect(get(units, 'post:arsiparis')).toEqual(get(before, 'post:arsiparis'))
    const posts = done(before, changeMany(['unit:media'], { posts: { seats: 0 } }))
    expect(get(posts, 'unit:media')).toEqual(get(before, 'unit:media'))
    expect(get(posts, 'post:media')?.seats).toBe(0)
    expect(get(posts, 'post:arsiparis')).toEqual(get(before, 'post:arsiparis'))
  })

  it('is refused without a selection, and where kelas or seats are no such number', () => {
    const many = (ids: readonly (UnitId | PostId)[], fields: ManyFields) =>
      refusal(changeMany(ids, fields))
    const nothing = { code: 'nothing-selected' }
    expect(many([], { units: { tipe: 'A' } })).toEqual(nothing)
    expect(many(['unit:gone', 'post:gone'], { units: { tipe: 'A' }, posts: {} })).toEqual(nothing)
    expect(many(['post:arsiparis'], { units: { tipe: 'A' } })).toEqual(nothing)
    const kelas = (value: number) => many(['unit:ikp'], { posts: { kelas: value } })
    const noKelas = {
      post: 'Kepala Bidang Informasi Publik',
      code: 'kelas-not-a-number',
      from: 1,
      to: 17,
    }
    for (const value of [0, 1.5, -1, 18]) expect(kelas(value)).toEqual(noKelas)
    expect([kelas(1), kelas(17)]).toEqual(['done', 'done'])
    const seats = (value: number) => many(['unit:ikp'], { posts: { seats: value } })
    const noCount = {
      post: 'Kepala Bidang Informasi Publik',
      code: 'seats-not-a-count',
      from: 0,
      to: 10_000,
    }
    expect([-1, 0.5].map(seats)).toEqual([noCount, noCount])
    expect([seats(0), seats(1)]).toEqual(['done', 'done'])
    expect(many(['unit:ikp'], { posts: { kelas: null } })).toBe('done')
  })
})

describe('replacing in names', () => {
  const plain = { matchCase: false, wholeWords: false, ids: null } as const
  const found = (replacement: Partial<Replacement> & Pick<Replacement, 'find'>) =>
    replacedNames(smallOffice(), { ...plain, replace: 'X', ...replacement }).map(
      ({ id, before, after }) => `${id}: ${before} → ${after}`,
    )

  it('does so in units and titles alike, whatever the text holds', () => {
    const replacement = { find: 'informasi publik', replace: 'Komunikasi $1 Publik' }
    const next = done(smallOffice(), replaceInNames({ ...plain, ...replacement, wholeWords: true }))
    expect(get(next, 'unit:ikp')?.name).toBe('Bidang Komunikasi $1 Publik')
    expect(get(next, 'post:ikp')?.title).toBe('Kepala Bidang Komunikasi $1 Publik')
    expect(get(next, 'unit:layanan')?.name).toBe('Seksi Layanan Informasi')
    expect(found({ find: '(' })).toEqual([])
    expect(found({ find: '.' })).toEqual([])
  })

  it('lists what it would change in the order of the names', () => {
    expect(found({ find: 'E-Government', replace: 'SPBE' })).toEqual([
      'unit:egov: Bidang E-Government → Bidang SPBE',
      'post:egov: Kepala Bidang E-Government → Kepala Bidang SPBE',
    ])
    const before = found({ find: 'Seksi' }).map((line) => line.split(': ')[1])
    expect(before).toEqual([...before].sort())
    expect(before).toHaveLength(8)
  })

  it('goes by whole words, by capitals and by a selection only where asked', () => {
    expect(found({ find: 'formasi' })).toHaveLength(4)
    expect(found({ find: 'formasi', wholeWords: true })).toEqual([])
    expect(found({ find: 'media', wholeWords: true })).toHaveLength(2)
    expect(found({ find: 'Kepala Seksi Med', wholeWords: true }), 'a letter behind').toEqual([])
    expect(found({ find: 'eksi Media', wholeWords: true }), 'a letter before').toEqual([])
    expect(found({ find: 'media', matchCase: true })).toEqual([])
    expect(found({ find: 'Media', matchCase: true })).toHaveLength(2)
    const twice = { id: 'unit:media', name: 'Media dan Media' } as const
    const office = structureOf([...smallOfficeRecords(), unit('media', { ...twice })])
    const all = { ...plain, find: 'Media', replace: 'X', matchCase: true }
    expect(replacedNames(office, all)[1]?.after, 'each of them').toBe('X dan X')
    expect(found({ find: 'Media', ids: new Set(['post:media']) })).toEqual([
      'post:media: Kepala Seksi Media → Kepala Seksi X',
    ])
  })

  it('takes one space for any, and leaves none behind', () => {
    const office = structureOf([
      ...smallOfficeRecords(),
      unit('ganda', { parentId: 'unit:dinas', name: 'Bidang  Tata   Ruang' }),
    ])
    const names = (find: string, replace: string) =>
      replacedNames(office, { ...plain, find, replace }).map(({ after }) => after)
    expect(names('tata ruang', 'Wilayah')).toEqual(['Bidang Wilayah'])
    expect(names('tata  ruang', 'Wilayah'), 'two where the name has three').toEqual([
      'Bidang Wilayah',
    ])
    expect(found({ find: 'Seksi  Media' }), 'two where it has one').toHaveLength(2)
    expect(names('Tata', '')).toEqual(['Bidang Ruang'])
    expect(names('Bidang  Tata', ' ')).toEqual(['Ruang'])
    expect(found({ find: 'Media', replace: 'Media' })).toEqual([])
  })

  it('lets the short name of a unit follow, and refuses to leave nothing or to find nothing', () => {
    const office = structureOf([
      ...smallOfficeRecords(),
      unit('barat', { parentId: 'unit:dinas', name: 'UPTD Barat', shortName: 'UPTD Barat' }),
    ])
    const renamed = done(office, replaceInNames({ ...plain, find: 'Barat', replace: 'Timur' }))
    expect(get(renamed, 'unit:barat')?.name).toBe('UPTD Timur')
    expect(get(renamed, 'unit:barat')?.shortName).not.toBe('UPTD Barat')
    const replaced = (find: string, replace: string) =>
      refusal(replaceInNames({ ...plain, find, replace }))
    expect(replaced('Arsiparis', ' ')).toEqual({
      code: 'replace-leaves-nothing',
      name: 'Arsiparis',
    })
    expect(replaced('Perizinan', 'Izin')).toEqual({
      code: 'replace-finds-nothing',
      text: 'Perizinan',
    })
    expect(replaced('  ', 'Izin')).toEqual({ code: 'replace-finds-nothing', text: '  ' })
  })
})

describe('deleting rows', () => {
  it('counts what goes along, and nothing twice', () => {
    const counted = (...ids: (UnitId | PostId)[]) =>
      removalOf(smallOffice(), ids, day('2018-10-04'))
    const branch = { units: 3, posts: 3, appointments: 3, acting: 0, unnamed: 0 }
    expect(counted('unit:ikp')).toEqual(branch)
    expect(counted('unit:ikp', 'unit:media', 'post:media')).toEqual(branch)
    expect(counted('post:arsiparis')).toEqual({
      units: 0,
      posts: 1,
      appointments: 0,
      acting: 0,
      unnamed: 0,
    })
    expect(counted('unit:gone', 'post:gone')).toEqual({
      units: 0,
      posts: 0,
      appointments: 0,
      acting: 0,
      unnamed: 0,
    })
  })

  it('takes out units with all below them and posts alone; the persons stay', () => {
    const before = structureOf([...smallOfficeRecords(), holds('tanpa', 'arsiparis')])
    const next = done(before, removeRows(['unit:ikp', 'post:arsiparis', 'post:ikp']))
    const gone = ['unit:ikp', 'unit:media', 'post:media', 'post:arsiparis'] as const
    expect(gone.map((id) => get(next, id))).toEqual([undefined, undefined, undefined, undefined])
    expect(next.tables.unit.size).toBe(before.tables.unit.size - 3)
    expect(next.tables.person.size).toBe(before.tables.person.size)
    const one = done(before, removeRows(['unit:ikp', 'post:arsiparis']))
    expect([get(one, 'unit:ikp'), get(one, 'post:arsiparis')]).toEqual([undefined, undefined])
    const alone = done(before, removeRows(['post:arsiparis']))
    expect(get(alone, 'appointment:tanpa-arsiparis')).toBeUndefined()
    expect(alone.tables.unit.size).toBe(before.tables.unit.size)
  })

  it('is refused where none of the rows is there', () => {
    expect(refusal(removeRows([]))).toEqual({ code: 'nothing-selected' })
    expect(refusal(removeRows(['unit:gone', 'post:gone']))).toEqual({ code: 'nothing-selected' })
    expect(refusal(removeRows(['unit:media']))).toBe('done')
  })
})

describe('how branches are drawn', () => {
  const chosen = ['unit:ikp', 'unit:egov'] as const

  it('is put on record for each unit, and forgotten again', () => {
    const drawn = done(smallOffice(), arrangeUnits(chosen, 'hang-left', 2))
    for (const unitId of chosen) {
      const id = `branch:${unitId.slice('unit:'.length)}` as const
      expect(get(drawn, id)).toEqual({
        id,
        kind: 'branch',
        unitId,
        arrangement: 'hang-left',
        columns: 2,
      })
    }
    const columns = done(drawn, arrangeUnits(['unit:ikp'], 'auto', 3))
    expect(get(columns, 'branch:ikp')).toMatchObject({ arrangement: 'auto', columns: 3 })
    const listed = done(drawn, arrangeUnits(['unit:ikp'], 'hang-left', null))
    expect(get(listed, 'branch:ikp')).toMatchObject({ arrangement: 'hang-left', columns: null })
    const forgotten = done(drawn, arrangeUnits(chosen, 'auto', null))
    expect(forgotten.tables.branch.size).toBe(0)
  })

  it('is refused where one of the units is gone', () => {
    expect(refusal(arrangeUnits(['unit:ikp', 'unit:gone'], 'hang-left', null))).toEqual({
      code: 'unit-gone',
    })
  })
})

describe('posts that come with what is filled into them', () => {
  const created = { id: 'post:baru', unitId: 'unit:umum', title: 'Pengadministrasi' } as const
  const filled = changePost('post:baru', { kelas: 5 })

  it('stand at the end of their unit and are one step of undo', () => {
    const two = [created, { ...created, id: 'post:lagi', title: 'Pengemudi' } as const]
    const next = done(smallOffice(), withNewPosts(two, filled))
    expect(postsOf(next, 'unit:umum').slice(-2)).toEqual(['post:baru', 'post:lagi'])
    expect(get(next, 'post:baru')).toMatchObject({ title: 'Pengadministrasi', kelas: 5 })
  })

  it('are refused with the edit, and the edit with them', () => {
    expect(refusal(withNewPosts([], filled))).toEqual({ code: 'post-gone' })
    expect(refusal(withNewPosts([{ ...created, unitId: 'unit:gone' }], filled))).toEqual({
      code: 'unit-gone',
    })
    expect(refusal(withNewPosts([created], changePost('post:gone', {})))).toEqual({
      code: 'post-gone',
    })
  })
})
