import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { layOffice } from './office-folder.ts'
import { emptyFolder, runBagan } from './run-bagan.ts'

/** The folder of an office with seven snapshots, as it lies on a disk. */
async function officeFolder(): Promise<{ readonly folder: string; readonly files: string[] }> {
  const folder = join(emptyFolder(), 'kantor')
  return { folder, files: await layOffice(folder) }
}

describe('bagan verify', () => {
  test('a whole folder ends with 0, every snapshot looked at, and a sheet to sign', async () => {
    const { folder } = await officeFolder()
    const asked = ['verify', 'kantor', '--json', '--out', 'keutuhan.pdf']
    const { code, stdout, stderr } = await runBagan(asked, join(folder, '..'))
    expect(stderr).toContain('Data utuh')
    expect(JSON.parse(stdout)).toMatchObject({ seq: 7, isWhole: true, journal: { lines: 7 } })
    expect(JSON.parse(stdout).snapshots).toHaveLength(7)
    expect(stderr).toContain('keutuhan.pdf ditulis')
    expect(code).toBe(0)
  })

  test('damage anywhere ends with 1 and is named; what is no folder of an office with 2', async () => {
    const { folder, files } = await officeFolder()
    const [oldest = ''] = files
    writeFileSync(join(folder, 'cadangan', oldest), 'PK rusak')
    const asked = ['verify', 'kantor', '--lang', 'en']
    const { code, stderr } = await runBagan(asked, join(folder, '..'))
    expect([code, stderr]).toEqual([1, expect.stringContaining(oldest)])
    expect(stderr).toContain('cannot be opened')
    const nowhere = await runBagan(['verify', 'tiada'], join(folder, '..'))
    expect(nowhere.code).toBe(2)
  })
})
