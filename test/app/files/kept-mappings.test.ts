import { describe, expect, it } from 'vitest'
import {
  forgetMapping,
  keepMapping,
  keptMappings,
  nameMapping,
} from '../../../renderer/app/files/kept-mappings.ts'
import { FIRST_WISH, loadFiles, wishWithMappings } from '../../../renderer/exchange/look/look.ts'
import type { Mapping } from '../../../renderer/exchange/tables/mapping.ts'

function storage() {
  const values = new Map<string, string>()
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  }
}

const MAPPING: Mapping = {
  format: 'bagan-mapping',
  version: 1,
  name: 'a.csv',
  headerRows: 1,
  columns: [
    { heading: 'Warna', meaning: 'code' },
    { heading: 'Isi', meaning: 'unit' },
  ],
  hierarchy: 'outline-number',
}
const names = (kept: ReturnType<typeof storage>) => keptMappings(kept).map(({ name }) => name)

describe('mappings that are remembered', () => {
  it('keep the name the user gave when a table of the kind comes again', () => {
    const kept = storage()
    keepMapping(kept, MAPPING)
    nameMapping(kept, MAPPING, 'Tabel Kepegawaian')
    keepMapping(kept, { ...MAPPING, name: 'b.csv' })
    expect(names(kept)).toEqual(['Tabel Kepegawaian'])
  })

  it('are forgotten by name', () => {
    const kept = storage()
    nameMapping(kept, MAPPING, 'Satu')
    forgetMapping(kept, 'Satu')
    expect(names(kept)).toEqual([])
  })

  it('without headings are kept under their name, and never taken by themselves', async () => {
    const kept = storage()
    const places: Mapping = { ...MAPPING, headerRows: 0 }
    keepMapping(kept, places)
    expect(names(kept)).toEqual([])
    nameMapping(kept, places, 'Tanpa judul')
    expect(names(kept)).toEqual(['Tanpa judul'])
    const bytes = new TextEncoder().encode('1;Dinas A\n1.1;Bidang B\n')
    const loaded = await loadFiles([{ name: 'a.csv', bytes }], 'id')
    expect(wishWithMappings(loaded, FIRST_WISH, keptMappings(kept)).settled).toEqual({})
  })
})
