import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HEADLESS_WORDS, OPTIONS } from '../../electron/contract/command-words.ts'
import { COMMANDS } from '../../renderer/app/headless/commands.ts'
import { EXPORTED, whatOf } from '../../renderer/app/headless/export.ts'
import { optionsOfKind } from '../../renderer/app/headless/paper-wish.ts'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { formatsOf } from '../../renderer/papers/paper-table.ts'
import { testPrinter } from '../make/test-printer.ts'

async function run(...argv: readonly string[]) {
  const said: string[] = []
  const parts = {
    ...testPrinter(),
    today: day('2018-10-04'),
    say: (text: string) => void said.push(text),
  }
  const answer = await answerTo({ argv, files: [] }, parts)
  return { ...answer, said: said.join('\n') }
}

/** They read files of this program alone. */
const WITHOUT_PRESET: readonly string[] = ['server', 'policy', 'restore', 'verify', 'merge']
/** What writes nothing. */
const NEITHER: readonly string[] = ['update']

const VALUES: Readonly<Record<string, string>> = {
  on: '2018-10-04',
  unit: 'sekretariat',
  proposal: 'usulan',
}

describe.each(EXPORTED.map((kind) => [whatOf(kind), kind] as const))('--what %s', (what, kind) => {
  const given = ['export', 'demo', '--what', what, '--out', `a.${formatsOf(kind).at(-1)}`]
  const takes = optionsOfKind(kind)

  it.each(['on', 'unit', 'proposal', 'holders', 'mode', 'paper', 'paraf'] as const)(
    'takes --%s or refuses it, and never swallows it',
    async (option) => {
      const value = OPTIONS[option] === '' ? [] : [VALUES[option] ?? 'x']
      const { exitCode, said, files = [] } = await run(...given, `--${option}`, ...value)
      const refused = said.includes(`Pilihan --${option} tidak ada untuk export --what ${what}.`)
      expect(refused).toBe(!takes.includes(option))
      if (!refused) return
      expect([exitCode, files]).toEqual([2, []])
      for (const known of [...takes, 'what', 'format', 'out', 'preset', 'lang']) {
        expect(said).toContain(`--${known}`)
      }
    },
  )

  it('stands in the help with its formats', async () => {
    const { exitCode, stdout } = await run('export', '--help', '--lang', 'id')
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`${kind.name.id}: ${formatsOf(kind).join(', ')}`)
  })
})

describe('an option a command does not know', () => {
  it.each(Object.keys(COMMANDS))(
    'is refused by %s with the list of those it knows',
    async (name) => {
      for (const option of ['--kertas', '--kertas=A3', '-k', '--Lang']) {
        const { exitCode, said, stdout = '', files = [] } = await run(name, 'demo', option)
        expect([exitCode, stdout, files]).toEqual([2, '', []])
        expect(said).toContain(`Pilihan ${option} tidak ada untuk ${name}`)
        expect(said).toContain('--lang')
      }
    },
  )

  it('is refused where another command knows it', async () => {
    const check = await run('check', 'demo', '--paper', 'A3')
    expect(check.said).toBe(
      'Pilihan --paper tidak ada untuk check. Yang ada: --preset, --hidden, --turned, --on, --json, --passphrase-file, --open-with, --lang.',
    )
    const restore = await run('restore', 'demo', '--json', '--lang', 'en')
    expect(restore.said).toBe(
      'There is no option --json for restore. There are: --out, --passphrase-file, --open-with, --lang.',
    )
    const list = await run('export', 'demo', '--what=peta-jabatan', '--kind=list', '--mode=fit')
    expect(list.said).toContain('Pilihan --mode tidak ada')
  })
})

describe('a result for standard output', () => {
  it('is refused: files are written whole or not at all', async () => {
    const { exitCode, said, files = [] } = await run('copy', 'demo', '--out', '-')
    expect([exitCode, files]).toEqual([2, []])
    expect(said).toContain('--out NAMA')
  })
})

describe('the help', () => {
  it('names every command with its options, in both languages', async () => {
    for (const argv of [['help'], ['help', '--lang', 'en']]) {
      const { exitCode, stdout = '', said } = await run(...argv)
      expect([exitCode, said]).toEqual([0, ''])
      for (const name of HEADLESS_WORDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
      expect(stdout).toContain('restore FOLDER [--out PATH]')
      expect(stdout).not.toMatch(/headless\.|undefined/)
    }
  })

  it.each(Object.keys(COMMANDS))(
    'of %s alone tells what it does and each of its options',
    async (name) => {
      for (const argv of [
        ['help', name],
        [name, 'demo', '--help', '--lang', 'en'],
      ]) {
        const { exitCode, stdout = '', said } = await run(...argv)
        expect([exitCode, said]).toEqual([0, ''])
        expect(stdout.startsWith(`${name} `)).toBe(true)
        for (const option of [
          'lang',
          'passphrase-file',
          ...(NEITHER.includes(name)
            ? ['json']
            : WITHOUT_PRESET.includes(name)
              ? ['out']
              : ['preset']),
        ]) {
          expect(stdout).toMatch(new RegExp(`^  --${option}\\b.* {2}\\S`, 'm'))
        }
        for (const other of Object.keys(COMMANDS).filter((one) => one !== name)) {
          expect(stdout).not.toMatch(new RegExp(`^ *${other} (FILE|A B|FOLDER)`, 'm'))
        }
        expect(stdout).not.toMatch(/headless\.|undefined/)
      }
    },
  )

  it('is refused an option that no help has', async () => {
    const { exitCode, said, stdout } = await run('help', '--jason')
    expect([exitCode, stdout]).toEqual([2, undefined])
    expect(said).toContain('Pilihan --jason tidak ada untuk help')
  })

  it('as a manual page names every command, option and paper, and no line is a stray request', async () => {
    for (const language of ['id', 'en']) {
      const { stdout = '' } = await run('help', '--man', '--lang', language)
      const lines = stdout.split('\n')
      expect(lines[0]).toMatch(/^\.TH BAGAN\\-SOTK 1 /)
      for (const name of HEADLESS_WORDS) expect(lines).toContain(`.B ${name}`)
      for (const name of Object.keys(OPTIONS)) {
        expect(stdout).toContain(`\n.B \\-\\-${name.replaceAll('-', '\\-')}`)
      }
      for (const kind of EXPORTED) {
        expect(lines).toContain(`.B ${whatOf(kind).replaceAll('-', '\\-')}`)
      }
      const requests = lines.filter((line) => /^[.']/.test(line)).map((line) => line.split(' ')[0])
      expect([...new Set(requests)].sort()).toEqual([
        '.B',
        '.PP',
        '.SH',
        '.TH',
        '.TP',
        '.br',
        '.fi',
        '.nf',
      ])
      expect(stdout).not.toMatch(/headless\.|undefined/)
    }
  })

  it('of the README names the same papers', () => {
    const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const [, list = ''] = /`--what` is one of ([^;]*);/.exec(text) ?? []
    expect(list.split(', ')).toEqual(EXPORTED.map((kind) => `\`${whatOf(kind)}\``))
  })
})

describe('other forms of the same', () => {
  it('answer for formats a kind lacks, and where --kind names them', async () => {
    const of = async (...more: string[]) => {
      const { files = [], said } = await run('export', 'demo', '--what', ...more)
      if (files.length === 0) throw new Error(said)
      return files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('')
    }
    const list = await of('peta-list', '--out', 'a.svg')
    expect(await of('peta-jabatan', '--kind', 'list', '--out', 'a.svg')).toBe(list)
    expect(await of('peta-jabatan', '--out', 'a.svg')).not.toBe(list)
    expect(await of('peta-jabatan', '--out', 'a.csv')).toBe(await of('peta-list', '--out', 'a.csv'))
    expect(await of('structure', '--out', 'a.json')).toBe(await of('popolo', '--out', 'a.json'))
    expect(await of('matrix', '--out', 'a.svg').catch(({ message }) => message)).toContain('usulan')
  })
})
