import { describe, expect, it } from 'vitest'
import { EMPTY } from '../../renderer/domain/structure/structure.ts'
import {
  emptyLink,
  personOf,
  typedPersonOf,
} from '../../renderer/screens/forms/filling/fill-link.ts'

describe('a name that is not on file', () => {
  it('is kept as typed, an NIP anywhere in it apart', () => {
    const nip = '197504122000032004'
    for (const text of [
      'dr. Siti Aminah, M.Kes. 19750412 200003 2 004',
      'dr. Siti Aminah, M.Kes. / NIP. 197504122000032004',
      '19750412 200003 2 004 dr. Siti Aminah, M.Kes.',
    ]) {
      expect(typedPersonOf(text)).toMatchObject({ name: 'dr. Siti Aminah, M.Kes.', nip })
    }
    expect(typedPersonOf('  Budi  Santoso ')).toMatchObject({ name: 'Budi Santoso', nip: '' })
  })

  it('becomes a person with titles, birth date and sex as the NIP tells', () => {
    const typed = typedPersonOf('dr. Siti Aminah, M.Kes. 19750412 200003 2 004')
    expect(personOf(EMPTY, { ...emptyLink('post:a'), typed }, 'person:new')).toMatchObject({
      name: 'Siti Aminah',
      frontTitle: 'dr.',
      backTitle: 'M.Kes.',
      birthDate: '1975-04-12',
      sex: 'female',
    })
  })
})
