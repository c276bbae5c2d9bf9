/**
 * What posts and units are called in an office's speech, by how their name begins (folded). The everyday short forms of
 * titles, as offices write them on door plates and in messages; no regulation names them.
 */
const SPOKEN: ReadonlyMap<string, readonly (readonly [begins: string, spoken: string])[]> = new Map(
  Object.entries({
    kepala: [
      ['kepala dinas', 'kadis kadin'],
      ['kepala badan', 'kaban'],
      ['kepala bidang', 'kabid'],
      ['kepala bagian', 'kabag'],
      ['kepala seksi', 'kasi kasie'],
      ['kepala subbagian', 'kasubag kasubbag'],
      ['kepala sub bagian', 'kasubag kasubbag'],
      ['kepala subbidang', 'kasubid kasubbid'],
      ['kepala sub bidang', 'kasubid kasubbid'],
      ['kepala satuan', 'kasat'],
      ['kepala kantor', 'kakan'],
      ['kepala puskesmas', 'kapus'],
      ['kepala upt', 'kaupt'],
      ['kepala sekolah', 'kepsek'],
      ['kepala urusan', 'kaur'],
    ],
    sekretaris: [
      ['sekretaris dinas', 'sekdis'],
      ['sekretaris badan', 'sekban'],
      ['sekretaris camat', 'sekcam'],
      ['sekretaris kecamatan', 'sekcam'],
      ['sekretaris daerah', 'sekda'],
      ['sekretaris dewan', 'sekwan'],
      ['sekretaris dprd', 'sekwan'],
      ['sekretaris lurah', 'seklur'],
      ['sekretaris kelurahan', 'seklur'],
    ],
    inspektur: [['inspektur pembantu', 'irban']],
    staf: [['staf ahli', 'sahli']],
    subbagian: [['subbagian', 'subag subbag']],
    subbidang: [['subbidang', 'subid subbid']],
    sub: [
      ['sub bagian', 'subbagian subag subbag'],
      ['sub bidang', 'subbidang subid subbid'],
    ],
    sekretariat: [
      ['sekretariat daerah', 'setda'],
      ['sekretariat dprd', 'setwan'],
      ['sekretariat dewan', 'setwan'],
    ],
    kelompok: [['kelompok jabatan fungsional', 'kjf']],
  }),
)
/** A secretary whose title does not say of what: of whatever office it is. */
const ANY_SECRETARY = 'sekdis sekban sekcam'

/** Short forms of what a name says anywhere in it. */
const WITHIN = [
  [/\bkepala\b.*\btata usaha\b/, 'ktu'],
  [/\btata usaha\b/, 'tu'],
] as const

/** The everyday short forms of a name that is folded already, put apart by blanks: "kasubag kasubbag ktu tu"; '' for none. */
export function spokenOf(name: string): string {
  if (name === 'sekretaris') return ANY_SECRETARY
  const space = name.indexOf(' ')
  const forms = SPOKEN.get(space === -1 ? name : name.slice(0, space))
  const begun = forms?.find(([begins]) => name.startsWith(begins))?.[1] ?? ''
  if (!name.includes('tata usaha')) return begun
  const within = WITHIN.flatMap(([said, spoken]) => (said.test(name) ? spoken : []))
  return [begun, ...within].filter(Boolean).join(' ')
}
