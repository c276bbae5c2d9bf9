import type { VacancyCause } from '../../domain/records/form/choices.ts'

/** What words in a holder's cell say of the post, where they say that nobody holds it. */
export interface SaidVacant {
  readonly cause: VacancyCause | null
  /** The words themselves, where they tell more than that the post is vacant. */
  readonly note: string | null
}

/** Words that say it alone; every other word of the cell must be one that only goes with them. */
const EMPTY =
  /^(kosong|lowong|vacant|unfilled|nihil|(belum|blm|tidak|tdk|tak)( di| ter| ada| ber)?[- ]?(isi|terisi|diisi|ada|dilantik|lantik|ditunjuk|ditetapkan|definitif|berpenghuni|pejabat)( pejabat(nya)?)?)$/
/** Why a post is vacant, as offices shorten it; null: the words are kept as a note. */
const CAUSES: readonly (readonly [RegExp, VacancyCause | null])[] = [
  [/^(me)?ninggal( dunia)?$|^wafat$|^almarhum(ah)?$|^alm$/, 'meninggal'],
  [
    /^(me)?(masuki )?(masa )?pensiun( bup| dini)?$|^bup$|^purna ?(tugas|bakti|bhakti)$/,
    'pensiun-bup',
  ],
  [/^mengundurkan diri$|^permintaan sendiri$|^aps$/, 'permintaan-sendiri'],
  [/^promosi$/, 'promosi'],
  [/^rotasi$/, 'rotasi'],
  [/^cltn$|^cuti di luar tanggungan negara$/, 'cltn'],
  [/^tugas belajar$|^tubel$/, 'tugas-belajar'],
  [/^diberhentikan sementara$|^pemberhentian sementara$/, 'pemberhentian-sementara'],
  // "Jabatan" goes before this is looked at.
  [/^baru$/, 'jabatan-baru'],
  [/^mutasi$|^pindah( tugas)?$|^dimutasi(kan)?$|^diberhentikan$|^nonjob$|^non job$/, null],
]
/** What stands before or between such words and tells nothing more. */
const BESIDE =
  /\b(sudah|telah|ybs|yang bersangkutan|karena|krn|akibat|sejak|mulai|per|tmt|sementara|masih|jabatan|formasi|post|currently|dan|a\.?n|sdh|tgl|tanggal|ditinggal|setelah|dalam proses|proses pengisian|proses seleksi|seleksi terbuka)\b\.?/g
/** A day, a month or a year. */
const DAYS =
  /\b\d{1,4}([-/.]\d{1,2}){1,2}\d{0,2}\b|\b\d{1,2}\b|\b(19|20)\d{2}\b|\b(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agu|ags|agt|sep|sept|okt|nov|des)\b/g
/** Where such words lead to: "mutasi ke Dinas Sosial". */
const LEADS_TO =
  /^(.*?(?:mutasi|pindah(?: tugas)?|dimutasi(?:kan)?|promosi|rotasi))\s+(ke|menjadi|sebagai|jadi)\s+\S.*$/
/** What has not come yet vacates nothing. */
const TO_COME = /\b(akan|calon|rencana|menjelang|jelang)\b/

/** One of these stands in every such text; most cells hold a name, and a city has tens of thousands. */
const ANY =
  /kosong|lowong|vacant|unfilled|nihil|belum|blm|tidak|tdk|tak|ninggal|wafat|alm|pensiun|bup|purna|mengundurkan|permintaan|aps|promosi|rotasi|cltn|cuti|tugas|tubel|henti|jabatan|mutasi|pindah|non/i

/** Signs and words that stand in an empty cell, and are no name. */
const NOTHING = /^(?:x{1,5}|n\/?a|#n\/a|#ref!|null|nil|none|nan)$/i
/** "NA" in capitals; "Na" is a name. */
const NOT_A_NAME = /^(?:NA|N\.A\.?)$/

/** Whether a cell holds only what stands for an empty one: "-", "x", "N/A", "null". */
export function saysNothing(text: string): boolean {
  const clean = text.trim()
  return !/\p{L}/u.test(clean) || NOTHING.test(clean) || NOT_A_NAME.test(clean)
}

/** What a text says where all of it says that nobody holds the post; null for any other text. */
export function saidVacant(text: string): SaidVacant | null {
  if (!ANY.test(text)) return null
  const whole = text.replace(/^['"‘’“”]+|['"‘’“”]+$/g, '').trim()
  const lower = whole.toLowerCase().replace(/\s+/g, ' ')
  if (lower === '' || TO_COME.test(lower)) return null
  const parts = lower
    .split(/[()[\];:,/–—]|\s-+\s/)
    .map((part) => LEADS_TO.exec(part.trim())?.[1] ?? part)
    .map((part) =>
      part
        .replace(DAYS, ' ')
        .replace(BESIDE, ' ')
        .replace(/[.…_*\s'"-]+/g, ' ')
        .trim(),
    )
  const told = parts.filter((part) => part !== '')
  const found = told.flatMap(wordsOf)
  if (found.length === 0 || found.some((one) => one === null)) return null
  const cause = found.find((one) => one?.cause)?.cause ?? null
  const bare =
    found.every((one) => one?.empty) && told.join(' ') === lower.replace(/[.'"()]/g, '').trim()
  const exact = cause !== null && told.length === 1 && told[0] === lower
  return { cause, note: bare || exact ? null : whole }
}

interface Word {
  readonly empty: boolean
  readonly cause: VacancyCause | null
}

/** The words of one part, one after another: "kosong pensiun" is two; a null stands for anything else. */
function wordsOf(part: string): (Word | null)[] {
  const one = wordOf(part)
  if (one) return [one]
  const words = part.split(' ')
  for (let at = words.length - 1; at > 0; at--) {
    const first = wordOf(words.slice(0, at).join(' '))
    if (first) return [first, ...wordsOf(words.slice(at).join(' '))]
  }
  return [null]
}

function wordOf(text: string): Word | null {
  if (EMPTY.test(text)) return { empty: true, cause: null }
  const found = CAUSES.find(([words]) => words.test(text))
  return found ? { empty: false, cause: found[1] } : null
}
