import { describe, expect, it } from 'vitest'
import { pageCommand } from '../make/page-command.ts'

// The files of passphrases stand behind all others, as the main process hands them in.
const PHRASE = { 'frasa.txt': 'kopi pahit pagi\n' }

describe('a sealed file', () => {
  it('is told apart from one with another passphrase, and from damage', async () => {
    const seal = ['copy', 'demo', '--passphrase-file', 'frasa.txt', '--out', 'kunci.bagan']
    const { files } = await pageCommand(seal, PHRASE)
    const sealed = files.get('kunci.bagan') ?? new Uint8Array()
    const inspect = ['inspect', 'kunci.bagan', '--json']
    const locked = await pageCommand(inspect, { 'kunci.bagan': sealed })
    expect([locked.exitCode, locked.said]).toEqual([2, expect.stringContaining('terkunci')])
    const wrong = await pageCommand([...inspect, '--open-with', 'lain.txt'], {
      'kunci.bagan': sealed,
      'lain.txt': 'teh manis sore\n',
    })
    expect([wrong.exitCode, wrong.said]).toEqual([
      2,
      expect.stringContaining('Frasa sandi tidak cocok'),
    ])
    const spoilt = await pageCommand([...inspect, '--passphrase-file', 'frasa.txt'], {
      'kunci.bagan': sealed.subarray(0, sealed.length - 9),
      ...PHRASE,
    })
    expect([spoilt.exitCode, spoilt.said]).toEqual([
      2,
      expect.stringContaining('rusak atau terpotong'),
    ])
  })

  it('is refused a passphrase that is guessed in no time', async () => {
    const short = ['copy', 'demo', '--passphrase-file', 'pendek.txt', '--out', 'x.bagan']
    const { exitCode, said, files } = await pageCommand(short, { 'pendek.txt': 'abc\n' })
    expect([exitCode, said, files.size]).toEqual([
      2,
      expect.stringContaining('sedikitnya 8 huruf'),
      0,
    ])
  })
})
