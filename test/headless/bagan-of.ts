import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordsOf, type Structure } from '../../renderer/domain/structure/structure.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'

/** Writes a structure as a file the program opens; answers its name in that folder. */
export async function writeBaganOf(structure: Structure, folder: string): Promise<string> {
  const records = recordsOf(structure)
  const bytes = await writeBagan({ name: 'uji', seq: 1, records })
  writeFileSync(join(folder, 'uji.bagan'), bytes)
  return 'uji.bagan'
}
