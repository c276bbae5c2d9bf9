import {
  appointmentRecord,
  personRecord,
  postRecord,
  unitRecord,
} from '../../renderer/domain/records/record-makers.ts'
import type {
  Appointment,
  Person,
  Post,
  StructureRecord,
  Unit,
} from '../../renderer/domain/records/records.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'

export function unit(id: string, fields: Partial<Unit> = {}): Unit {
  return unitRecord({
    id: `unit:${id}`,
    parentId: null,
    order: 0,
    name: id,
    type: 'bidang',
    ...fields,
  })
}

export function post(id: string, fields: Partial<Post> = {}): Post {
  return postRecord({
    id: `post:${id}`,
    unitId: 'unit:dinas',
    order: 0,
    title: id,
    head: false,
    category: 'pelaksana',
    kelas: 7,
    ...fields,
  })
}

export function person(id: string, fields: Partial<Person> = {}): Person {
  return personRecord({
    id: `person:${id}`,
    name: `Pegawai ${id}`,
    golongan: 'III/c',
    ...fields,
  })
}

export function holds(
  personId: string,
  postId: string,
  fields: Partial<Appointment> = {},
): Appointment {
  return appointmentRecord({
    id: `appointment:${personId}-${postId}`,
    personId: `person:${personId}`,
    postId: `post:${postId}`,
    from: null,
    ...fields,
  })
}

/** A dinas of the year 2018 in an invented town: secretariat with 2 subbagian, 2 bidang with 2 seksi each. */
export function smallOfficeRecords(): StructureRecord[] {
  return [
    ...led('dinas', null, 0, 'Dinas Kominfo', 'dinas', 'II.b'),
    ...led('sek', 'dinas', 1, 'Sekretariat', 'sekretariat', 'III.a'),
    ...led('program', 'sek', 1, 'Subbagian Program', 'subbagian', 'IV.a'),
    ...led('umum', 'sek', 2, 'Subbagian Umum', 'subbagian', 'IV.a'),
    ...led('ikp', 'dinas', 2, 'Bidang Informasi Publik', 'bidang', 'III.b'),
    ...led('layanan', 'ikp', 1, 'Seksi Layanan Informasi', 'seksi', 'IV.a'),
    ...led('media', 'ikp', 2, 'Seksi Media', 'seksi', 'IV.a'),
    ...led('egov', 'dinas', 3, 'Bidang E-Government', 'bidang', 'III.b'),
    ...led('aplikasi', 'egov', 1, 'Seksi Aplikasi', 'seksi', 'IV.a'),
    ...led('infra', 'egov', 2, 'Seksi Infrastruktur', 'seksi', 'IV.a'),
    post('arsiparis', { unitId: 'unit:umum', order: 1, title: 'Arsiparis', seats: 2 }),
    post('pranata', { unitId: 'unit:aplikasi', order: 1, title: 'Pranata Komputer', seats: 3 }),
    person('tanpa'),
  ]
}

function led(
  id: string,
  parent: string | null,
  order: number,
  name: string,
  type: Unit['type'],
  eselon: Post['eselon'],
): StructureRecord[] {
  const level = eselon?.split('.')[0]
  return [
    unit(id, { parentId: parent === null ? null : `unit:${parent}`, order, name, type }),
    post(id, {
      unitId: `unit:${id}`,
      title: `Kepala ${name}`,
      head: true,
      category: level === 'II' ? 'jpt' : level === 'III' ? 'administrator' : 'pengawas',
      eselon,
      kelas: level === 'II' ? 14 : level === 'III' ? 11 : 9,
    }),
    person(id),
    holds(id, id),
  ]
}

export function smallOffice(): Structure {
  return structureOf(smallOfficeRecords())
}
