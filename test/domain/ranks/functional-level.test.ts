import { describe, expect, it } from 'vitest'
import { outsideLevel, professionOf } from '../../../renderer/domain/ranks/functional-level.ts'

describe('the jenjang of a functional title', () => {
  it('parts the profession from it, also where more is written behind', () => {
    expect(professionOf('Pranata Komputer Ahli Muda')).toBe('Pranata Komputer')
    expect(professionOf('Arsiparis Mahir')).toBe('Arsiparis')
    expect(professionOf('Analis Kebijakan Ahli Muda Sub Koordinator Data')).toBe('Analis Kebijakan')
    expect(professionOf('Kepala Seksi Persandian')).toBeNull()
    expect(professionOf('Pengolah Data')).toBeNull()
  })

  it('tells by how many grades a golongan lies outside', () => {
    expect(outsideLevel('III/c', 'Sandiman Ahli Muda')).toBe(0)
    expect(outsideLevel('III/b', 'Sandiman Ahli Muda')).toBe(-1)
    expect(outsideLevel('III/c', 'Sandiman Ahli Madya')).toBe(-2)
    expect(outsideLevel('IV/a', 'Statistisi Ahli Pertama')).toBe(3)
    expect(outsideLevel('III/a', 'Pengolah Data')).toBeNull()
    expect(outsideLevel('IX', 'Sandiman Ahli Muda')).toBeNull()
  })
})
