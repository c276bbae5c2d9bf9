/** What a cell holds where an NIP should stand. */
export type NipCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'nip'; readonly nip: string }
  /** A spreadsheet kept it as a number and lost its last digits: nobody can tell whose it was. */
  | { readonly kind: 'spoilt' }
  | { readonly kind: 'other' }

/** 18 digits, however they are spaced. A serial of 000 is given to nobody: it is what a number leaves of the last three. */
export function readNip(text: string): NipCell {
  if (text === '') return { kind: 'blank' }
  if (/^\d{18}$/.test(text) && !text.endsWith('000')) return { kind: 'nip', nip: text }
  const plain = text.replace(/^'/, '').trim()
  const digits = plain.replace(/[\s.\-_]/g, '')
  if (plain === '') return { kind: 'blank' }
  if (/^\d([.,]\d+)?\s*e\s*\+?\s*\d+$/i.test(plain)) return { kind: 'spoilt' }
  if (/^\d{15}000([.,]0+)?$/.test(plain.replace(/[\s_]/g, ''))) return { kind: 'spoilt' }
  if (/^\d{15}000$/.test(digits)) return { kind: 'spoilt' }
  if (/^\d{18}$/.test(digits)) return { kind: 'nip', nip: digits }
  return { kind: 'other' }
}
