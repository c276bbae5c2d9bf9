import { makeKey, signBytes } from '../../electron/signing/signing.ts'
import type { PackLimit, RulePack } from '../../renderer/domain/rule-packs/rule-pack.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { packBytes, writeRulePack } from '../../renderer/storage/rule-pack-file.ts'

/** A pack as Biro Organisasi of an invented province would issue it, without rows. */
export const EMPTY_PACK: RulePack = {
  name: 'Ketentuan Kelembagaan',
  issuer: 'Biro Organisasi Provinsi Contoh',
  version: 1,
  issuedOn: day('2018-09-03'),
  limits: [],
  ages: [],
  formulas: [],
}

/** A row of the rule table, verified. */
export function packLimit(
  fields: Partial<PackLimit> & Pick<PackLimit, 'rule' | 'scope'>,
): PackLimit {
  return {
    tipe: null,
    limit: null,
    article: 'SE contoh 1/2018',
    sourceState: 'verified',
    enabled: true,
    checkedBy: 'Sari',
    checkedOn: day('2018-09-01'),
    holdsFrom: null,
    ...fields,
  }
}

/** The file of a pack. Throws where that is no private key. */
export function packFile(pack: RulePack, pem = makeKey().pem): Uint8Array {
  const signed = packBytes(pack)
  const made = signBytes(signed, pem)
  if (!made) throw new Error('No private key')
  return writeRulePack({ signed, ...made })
}
