import { expect, test } from 'vitest'
import { byProtocol } from '../../../renderer/domain/readings/protocol.ts'
import { all, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { post, smallOfficeRecords } from '../small-office.ts'

test('by eselon, then as the units lie; without one by jenjang, then who carries out the work', () => {
  const office = structureOf([
    ...smallOfficeRecords(),
    post('muda', { title: 'Pranata Komputer Ahli Muda', category: 'fungsional', order: 1 }),
    post('madya', {
      title: 'Analis Kebijakan Ahli Madya',
      category: 'fungsional',
      unitId: 'unit:infra',
    }),
    post('mahir', { title: 'Arsiparis Mahir', category: 'fungsional', unitId: 'unit:sek' }),
    post('wakil', { unitId: 'unit:sek', eselon: 'III.a', category: 'administrator', order: 9 }),
  ])
  const order = all(office, 'post').sort(byProtocol(office))
  expect(order.map(({ id }) => id.slice('post:'.length))).toEqual([
    'dinas',
    'sek',
    'wakil',
    'ikp',
    'egov',
    'program',
    'umum',
    'layanan',
    'media',
    'aplikasi',
    'infra',
    'arsiparis',
    'pranata',
    'madya',
    'muda',
    'mahir',
  ])
})
