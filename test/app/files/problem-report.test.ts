import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ProblemFacts } from '../../../electron/contract/unexpected.ts'
import { noteLine, noteOf } from '../../../electron/contract/unexpected.ts'
import { problemReport, reportOn, reportZip } from '../../../renderer/app/files/problem-report.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import { all, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { privateStrings } from '../../make/private-strings.ts'
import { createTestOffice } from '../../make/test-office.ts'

const AT = '2026-11-29T05:03:03.123Z'
const LOG = `${noteLine(noteOf('act:rename-unit', new TypeError('Siti')), {
  at: AT,
  times: 1,
  versions: '0.1.0 25.9.8 114.0 18.15.0 linux x64',
})}\n`
const FACTS: ProblemFacts = {
  program: '0.1.0',
  engine: { Electron: '25.9.8', Chromium: '114.0.5735.289', Node: '18.15.0' },
  system: 'linux 6.1.0 x64',
  log: LOG,
}
const parts = (facts: ProblemFacts | null, language: 'id' | 'en' = 'id') => ({
  desktop: {
    problemFacts: async () =>
      facts
        ? ({ ok: true, value: facts } as const)
        : ({ ok: false, code: 'unexpected', message: 'x' } as const),
  },
  preferences: createPreferences({ getItem: () => null, setItem: () => undefined }).get(),
  words: wordsIn(language),
  at: AT,
})

async function officeWithActs() {
  const { open } = await createTestOffice()
  for (const to of ['Bidang Rahasia Negara', 'Bidang Amat Rahasia']) {
    const label = { code: 'rename-unit', params: { from: 'x', to } } as const
    await open.workspace.run(label, renameUnit('unit:ikp', to))
  }
  const strange = { code: 'siti-rahmawati', params: { proposal: 'Usulan' } }
  await open.workspace.file(strange, 'enact', (structure) => {
    const renamed = renameUnit('unit:ikp', 'Bidang Lain')(structure)
    return renamed.ok ? ok({ change: renamed.value, documents: [] }) : renamed
  })
  reportOn(open)
  return open
}

describe('Laporan masalah', () => {
  it.each(['id', 'en'] as const)(
    'holds no name, NIP or text of the office (%s)',
    async (language) => {
      const open = await officeWithActs()
      const { structure } = open.workspace.getState()
      const zip = reportZip(await problemReport(parts(FACTS, language)))
      const texts = Object.values(unzipSync(zip)).map((bytes) => new TextDecoder().decode(bytes))
      const held = [...texts, new TextDecoder('latin1').decode(zip)].join('\n').toLowerCase()
      const words = new Set(privateStrings(all(structure, 'person')))
      for (const record of recordsOf(structure)) {
        for (const [field, value] of Object.entries(record)) {
          const isText = ['name', 'title', 'shortName', 'note', 'nip', 'id', 'value'].includes(
            field,
          )
          if (isText && typeof value === 'string' && value.length > 3)
            words.add(value.toLowerCase())
        }
      }
      for (const said of ['Rahasia', 'Bidang Lain', 'siti', 'uji']) words.add(said.toLowerCase())
      expect(words.size).toBeGreaterThan(20)
      expect([...words].filter((word) => held.includes(word))).toEqual([])
    },
  )

  it('holds versions, counts, kinds of acts and the log, as they are shown', async () => {
    const open = await officeWithActs()
    const files = await problemReport(parts(FACTS))
    expect(files.map(({ name }) => name)).toEqual(['laporan.txt', 'tak-terduga.log'])
    const [report, log] = files.map(({ text }) => text)
    for (const line of [
      'Electron: 25.9.8',
      'Chromium: 114.0.5735.289',
      'Sistem: linux 6.1.0 x64',
    ]) {
      expect(report).toContain(line)
    }
    const units = all(open.workspace.getState().structure, 'unit').length
    expect(report).toContain(`Unit: ${units}\n`)
    expect(report).toContain('Perubahan tercatat: 4\n')
    expect(report).toMatch(/\nenact \?\nedit rename-unit\nedit rename-unit\n/)
    expect(log).toBe(LOG)
    const unpacked = unzipSync(reportZip(files))
    for (const { name, text } of files) {
      expect(new TextDecoder().decode(unpacked[name])).toBe(text)
    }
  })

  it('is made without an office, without the main process, and with a database that is gone', async () => {
    reportOn(null)
    const [none] = await problemReport(parts(null))
    expect(none?.text).toContain('Tidak ada kantor yang terbuka.')
    expect(none?.text).toContain('Versi program: tidak terbaca')
    const open = await officeWithActs()
    open.database.close()
    const [half] = await problemReport(parts(FACTS))
    expect(half?.text).toContain('Usulan: tidak terbaca')
    expect(half?.text).toContain('Unit: ')
  })

  it('is small however much was written down', async () => {
    reportOn(null)
    const log = LOG.repeat(Math.floor((256 * 1024) / LOG.length))
    const zip = reportZip(await problemReport(parts({ ...FACTS, log })))
    expect(zip.length).toBeLessThan(256 * 1024)
  })
})
