/** The rules software can check while an SOTK is drawn. A finding, a `limit` and an `override` name one of these. */
export const RULE_NAMES = [
  'bidang-max',
  'urusan-max',
  'subbagian-sekretariat-max',
  'seksi-max',
  'kecamatan-seksi-max',
  'kecamatan-seksi-wajib',
  'kelurahan-seksi-max',
  'asisten-max',
  'bagian-asisten-max',
  'biro-max',
  'bagian-biro-max',
  'subbagian-bagian-max',
  'staf-ahli-max',
  'bagian-setwan-max',
  'irban-max',
  'uptd-hours',
  'uptd-subbagian-max',
  'uptd-seksi-max',
  'delayering',
  'tipe-none',
  'tipe-score',
  'tipe-missing',
  'eselon-unit',
  'eselon-ladder',
  'eselon-category',
  'golongan-range',
  'name-unique',
  'code-unique',
  'head-one',
  'head-missing',
  'kjf-no-head',
  'nip',
  'nip-unique',
  'one-definitive-post',
  'bezetting-listed',
  'seats-exceeded',
  'kelas-range',
  'kelas-typical',
] as const
export type RuleName = (typeof RULE_NAMES)[number]

/** Rules that only inform: nothing forbids what they found. */
const INFORMATION: ReadonlySet<RuleName> = new Set<RuleName>([
  'tipe-missing',
  'head-missing',
  'bezetting-listed',
  'seats-exceeded',
  'kelas-typical',
])

export type Severity = 'warning' | 'info'

/** How a finding of the rule weighs unless its check says otherwise. */
export function severityOf(rule: RuleName): Severity {
  return INFORMATION.has(rule) ? 'info' : 'warning'
}
