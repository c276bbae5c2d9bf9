import { describe, expect, it } from 'vitest'
import { CommandRefused } from '../../renderer/app/headless/command.ts'
import { secretsOf } from '../../renderer/app/headless/secrets.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const TYPED = 'kopi pahit — pagi é'

function utf8(text: string): number[] {
  return [...new TextEncoder().encode(text)]
}

function utf16(text: string, order: 'le' | 'be'): number[] {
  return [...text].flatMap((letter) => {
    const [low, high] = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]
    return order === 'le' ? [low, high] : [high, low]
  })
}

function read(bytes: readonly number[], language: 'id' | 'en' = 'id'): string | null {
  const file = {
    name: 'frasa.txt',
    path: '/f/frasa.txt',
    bytes: new Uint8Array(bytes),
    error: null,
  }
  const options = new Map([['open-with', 'f/frasa.txt']] as const)
  return secretsOf([file], options, wordsIn(language)).opens
}

describe('a file of a passphrase is read as what was typed', () => {
  it.each([
    ['UTF-8', utf8(`${TYPED}\n`)],
    ['UTF-8 without a line end', utf8(TYPED)],
    ['UTF-8 with a mark, lines as of Windows', [0xef, 0xbb, 0xbf, ...utf8(`${TYPED}\r\nlain\r\n`)]],
    ['lines as of an old Mac', utf8(`${TYPED}\rlain`)],
    ['UTF-16, as Notepad’s “Unicode”', [0xff, 0xfe, ...utf16(`${TYPED}\r\n`, 'le')]],
    ['UTF-16, the other way round', [0xfe, 0xff, ...utf16(`${TYPED}\n`, 'be')]],
  ])('%s', (_how, bytes) => {
    expect(read(bytes)).toBe(TYPED)
  })

  it('blanks are part of it', () => {
    expect(read(utf8('  kopi pahit \n'))).toBe('  kopi pahit ')
  })
})

describe('a file of a passphrase is refused, with its name and what to do', () => {
  it.each([
    ['UTF-16 without a mark', utf16(`${TYPED}\n`, 'le')],
    ['UTF-16 without a mark, the other way round', utf16(`${TYPED}\n`, 'be')],
    ['UTF-32', [0xff, 0xfe, 0, 0, ...utf16('k', 'le'), 0, 0]],
    ['Latin-1', [...utf8('kopi '), 0xe9, ...utf8(' pagi\n')]],
    ['half a letter of UTF-16', [0xff, 0xfe, ...utf16('kopi', 'le'), 0x20]],
    ['half a pair of UTF-16', [0xff, 0xfe, 0x3d, 0xd8, ...utf16('kopi\n', 'le')]],
    ['zero bytes in it', [...utf8('kopi'), 0, ...utf8('pahit\n')]],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]],
  ])('%s', (_what, bytes) => {
    expect(() => read(bytes)).toThrow(CommandRefused)
    expect(() => read(bytes)).toThrow(/f\/frasa\.txt.*simpan lagi sebagai teks UTF-8/)
    expect(() => read(bytes, 'en')).toThrow(/f\/frasa\.txt.*save it again as UTF-8/)
  })

  it.each([
    ['nothing in it', []],
    ['a first line that is empty', utf8('\nkopi pahit\n')],
    ['nothing behind its mark', [0xff, 0xfe]],
    ['a line end behind its mark', [0xef, 0xbb, 0xbf, 13, 10]],
  ])('%s', (_what, bytes) => {
    expect(() => read(bytes)).toThrow('Baris pertama f/frasa.txt kosong')
  })
})
