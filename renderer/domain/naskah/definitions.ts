import type { FormulaName } from './formulas.ts'
import type { Writer } from './sentence.ts'
import { everyPiece, type Piece } from './text-tree.ts'

/** A term a text can define, from the general to the special. */
interface Term {
  readonly name: FormulaName
  /** What shows that it is used. */
  readonly used: RegExp
}

/** Words of a text alone, as far as terms are looked for in them. */
export function spokenText(pieces: readonly Piece[]): string {
  const texts: string[] = []
  for (const { text } of everyPiece(pieces))
    for (const run of text) if (typeof run === 'string') texts.push(run)
  return texts.join('\n')
}

/** A term as it stands in a text, not within a longer name of the same word. */
function asTerm(words: string): RegExp {
  const plain = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}])${plain}(?![\\p{L}])`, 'u')
}

function termsOf(write: Writer): Term[] {
  const { K, O, P, N } = write.common
  const kepala = typeof P === 'string' ? P : ''
  const word = typeof O === 'string' ? O : ''
  const head = typeof K === 'string' ? K : 'Wali Kota'
  const own = word !== '' && word !== N
  return [
    {
      name: 'def-daerah',
      used: /(?<!Pemerintah |Sekretaris |Perangkat |Perwakilan Rakyat |Pelaksana Teknis |Sekretariat |Peraturan |Berita )\bDaerah\b/u,
    },
    { name: 'def-pemda', used: /\bPemerintah Daerah\b/ },
    { name: 'def-kepala-daerah', used: asTerm(head) },
    { name: 'def-dprd', used: /\b(DPRD|Dewan Perwakilan Rakyat Daerah)\b/ },
    { name: 'def-sekda', used: /\bSekretaris Daerah\b/ },
    { name: 'def-perangkat', used: /\bPerangkat Daerah\b/ },
    ...(own ? [{ name: 'def-kantor', used: asTerm(word) } as const] : []),
    ...(own && /^kepala\b/i.test(kepala)
      ? [{ name: 'def-kepala-kantor', used: asTerm(kepala) } as const]
      : []),
    { name: 'def-uptd', used: /\b(UPTD|Unit Pelaksana Teknis Daerah)\b/ },
    { name: 'def-asn', used: /\b(ASN|Aparatur Sipil Negara)\b/ },
    { name: 'def-jf', used: /\bJabatan Fungsional\b/ },
    { name: 'def-kjf', used: /\bKelompok Jabatan Fungsional\b/ },
  ]
}

/**
 * The definitions of a text: of terms that are used after the first article, or in a definition that is kept.
 * `fullName`: what the office is called in full.
 */
export function definitions(
  write: Writer,
  rest: readonly Piece[],
  fullName: string,
  signer: string,
): Piece[] {
  const texts = spokenText(rest)
  const all = termsOf(write).flatMap((term) => {
    const nama = term.name === 'def-kepala-daerah' ? signer : fullName
    const [made] = write.say('item', `istilah-${term.name}`, term.name, { nama })
    return made ? [{ ...term, piece: made, text: spokenText([made]) }] : []
  })
  const kept = new Set(all.filter(({ used }) => used.test(texts)))
  for (let before = -1; before !== kept.size; ) {
    before = kept.size
    for (const one of all)
      if (!kept.has(one) && [...kept].some((other) => one.used.test(withoutOwn(other.text))))
        kept.add(one)
  }
  return all.filter((one) => kept.has(one)).map(({ piece }) => piece)
}

/** A definition without the term it defines. */
function withoutOwn(text: string): string {
  return text.replace(/^.*?\badalah\b/u, '')
}
