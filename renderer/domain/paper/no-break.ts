/** Words before a number, a letter or a rank that belongs to them: Nomor 5, UU 5/2014, ayat (1), golongan III/d, Tk. I. */
const BEFORE_FIGURE = new Set(
  (
    'no. nomor number pasal ps article ayat angka huruf butir bab bagian tahun year lembar sheet hlm. halaman page ' +
    'uu pp perpres keppres permenpanrb permendagri bkn perda perkada perwako perbup pergub jo. ' +
    'perubahan change lampiran tk. tingkat gol. golongan eselon kelas class tipe type versi version rp nip nik'
  ).split(' '),
)
/** A number, a roman one, a rank, or a single letter, whatever signs stand around it. */
const FIGURE = /^["“(]?(?:[\d][\d.,/()-]*|[IVXLC]+(?:[./][a-e])?|[A-Za-z])["”).,;:]*$/
const MONTHS = new Set(
  (
    'januari februari maret april mei juni juli agustus september oktober november desember ' +
    'january february march may june july august october december jan feb mar apr jun jul agu aug sep okt oct nov des dec'
  ).split(' '),
)
/** What is counted, also where the number could be a year: 2018 orang. Of another number any word but those of `APART` is. */
const COUNTED = new Set(
  (
    'hari bulan tahun jam orang formasi jabatan kursi unit lembar persen perubahan butir pegawai pejabat calon ' +
    'sudah belum ditunggu diminta disetujui ditolak direvisi dibentuk dihapus digabung penempatan penyetaraan pindah ' +
    'tetap perlu tanpa kehilangan batas days months years posts units people changes sheets'
  ).split(' '),
)
/** Ranks of two or three words: Penata Muda Tk. I, Pembina Utama Madya. */
const RANKS = new Set('juru pengatur penata pembina'.split(' '))
const STEPS = new Set('muda utama'.split(' '))
const IN_RANK = new Set('muda madya utama tk. tingkat'.split(' '))
const COUNT = /^[(]?\d[\d.,]*$/
/** A number that is no year, and what it counts: 6 bidang, 1 sesudahnya, 3 Plt/Plh. */
const NUMBER = /^["“(]?[−+]?(?:\d{1,3}|\d{1,3}(?:[.,]\d{3})+)$/
const THING = /^(?:[a-z][a-zA-Z/.-]*|P[ljh][a-zA-Z/]*|KJF|UPTD)[).,;:”"]*$/
/** Words that go on with something else; numbers count none of them. */
const APART = new Set(
  (
    'dan atau dari sampai s.d. ke di menjadi pada dalam untuk per dengan lewat yang karena bila jika sebagai oleh serta ' +
    'huruf ayat tentang jo. and or of to from in on at for by as with is are was were that which becomes if'
  ).split(' '),
)
/** The figure a label with a colon tells: `per bidang: 2.` */
const TOLD = /^[−+]?\d[\d.,]*[);]?$/
const DAY = /^\d{1,2}$/
const YEAR = /^\d{4}[.,;:)”"]*$/
/** What something becomes: 1 → 6. */
const ARROW = '→'
const AMOUNT = /^[−+]?\d/
/** An eselon, which ends a title, and what a label of a number ends with: eselon III.b 0 → 1, (K) 0 → 8. */
const ESELON = /^[IV]+\.[a-e][.,;)]?$/
const LABEL_END = /^(?:[IV]+\.[a-e]|\(?[A-Z]{1,4}\)|Jabatan|Posts)$/
/** Before a name. */
const TITLE = /^[("“]?(?:dr|drg|drs|dra|ir|h|hj|prof|plt|plh|pj|pjs|a\.n|u\.b)\.,?$/i
/** Behind a name: S.E., M.M., A.Md.Kom., Ph.D. */
const DEGREE =
  /^(?:(?:S|M|D|A|Ak|Sp|Apt|Ns|Ph|Bc|Hons)[.A-Z][A-Za-z.]*|[A-Z][a-z]{0,3}\.(?:[A-Z][A-Za-z]*\.?)+)[,;)]*$/

/**
 * Whether a line is not broken between two words: a name from its degrees, a number from the word or label it belongs to
 * or from the one it becomes, a day from its month and year, a rank from its step, a title from its eselon; and no line begins with a point between parts
 * or an arrow.
 */
export function holdsTogether(word: string, next: string): boolean {
  if (next === '·' || next === '–' || next === '—' || next === ARROW) return true
  if (word === ARROW) return AMOUNT.test(next)
  if (word === '·' && ESELON.test(next)) return true
  if (LABEL_END.test(word) && COUNT.test(next)) return true
  const lower = word.toLowerCase().replace(/^[("“]/, '')
  if (holdsToTheLast(word, next)) return true
  if (isOfRank(lower, next.toLowerCase().replace(/[,;:)]+$/, ''))) return true
  if (DAY.test(word) && MONTHS.has(next.toLowerCase().replace(/[.,;:)]+$/, ''))) return true
  if (MONTHS.has(lower) && YEAR.test(next)) return true
  if (COUNT.test(word) && COUNTED.has(next.replace(/[.,;:)]+$/, ''))) return true
  if (NUMBER.test(word) && counts(next)) return true
  if (word.endsWith(':') && TOLD.test(next)) return true
  if (TITLE.test(word)) return true
  return word.endsWith(',') && DEGREE.test(next)
}

/** Whether that holds even where all that holds together has no room on one line: Tk. I, Nomor 5. */
export function holdsToTheLast(word: string, next: string): boolean {
  const label = word.toLowerCase().replace(/^[("“]/, '')
  // A year is named, years are counted: 1 tahun 9 bulan is no tahun 9.
  if (label === 'tahun' || label === 'year') return YEAR.test(next)
  return BEFORE_FIGURE.has(label) && FIGURE.test(next)
}

function counts(next: string): boolean {
  return THING.test(next) && !APART.has(next.toLowerCase()) && !MONTHS.has(next.toLowerCase())
}

/** Whether both stand in the name of a rank. */
function isOfRank(word: string, next: string): boolean {
  if (RANKS.has(word)) return IN_RANK.has(next)
  return (
    STEPS.has(word) &&
    (next === 'tk.' || next === 'tingkat' || (word === 'utama' && IN_RANK.has(next)))
  )
}

/** The text with no-break spaces where lines are not to be broken, for who breaks them himself. */
export function heldTogether(text: string): string {
  const words = text.split(' ')
  return words.reduce((line, word, at) => {
    const before = words[at - 1] ?? ''
    return at === 0 ? word : `${line}${holdsTogether(before, word) ? '\u00a0' : ' '}${word}`
  }, '')
}
