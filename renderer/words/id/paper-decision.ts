import type { ActKind } from '../../domain/acts/act.ts'

/** What the papers of a proposal say. Values are put in place of `{name}`. */
export const DECISION_ID = {
  logo: 'Lambang',
  version: 'versi {no}',
  printed: 'dicetak {date}',
  page: 'halaman {no} dari {count}',
  no: 'No',
  sheetTitle: 'LEMBAR KEPUTUSAN USULAN PERUBAHAN SOTK',
  change: 'Perubahan',
  agree: 'Setuju',
  reject: 'Tolak',
  revise: 'Revisi',
  remark: 'Catatan',
  initials: 'Paraf',
  dated: 'Tanggal',
  reason: 'Alasan: {text}',
  impact: 'Dampak: {text}',
  recap: 'Rekapitulasi',
  keyIn: 'Ketik atau pindai kode ini di layar Cetak untuk mengisi hasil lembar ini.',
  matrixTitle: 'MATRIKS PERUBAHAN SUSUNAN ORGANISASI',
  before: 'Semula',
  after: 'Menjadi',
  basisReason: 'Dasar / alasan',
  effect: 'Dampak',
  item: 'Uraian',
  difference: 'Selisih',
  nothing: 'belum ada',
  abolished: 'dihapus',
  heir: 'tugas diambil alih oleh {name}',
  because: 'alasan: {text}',
  reopened: 'tidak lagi diterima',
  more: 'dan {count} lagi',
  total: 'Jumlah',
  units: 'Unit kerja',
  posts: 'Jabatan',
  groups: 'Kelompok Jabatan Fungsional',
  seats: 'Kebutuhan (K)',
  holders: 'Bezetting (B)',
  eselonPosts: 'Jabatan eselon {eselon}',
  kelasPosts: 'Jabatan kelas {kelas}',
  unitCount: '{count}\u00a0unit',
  postCount: '{count}\u00a0jabatan',
  seatCount: 'K\u00a0{count}',
  kelasCount: '{count}\u00a0kelas\u00a0{kelas}',
  eselonCount: '{count}\u00a0eselon\u00a0{eselon}',
  personCount: '{count}\u00a0pegawai perlu penempatan',
  decidedBefore: 'Sudah diputus sebelumnya: {mark}; tidak perlu ditandai lagi',
  openAgain: 'BELUM DIPUTUS: baru atau berubah sesudah keputusan yang lalu',
  noImpact: 'tidak mengubah jumlah',
  kelas: 'kelas\u00a0{kelas}',
  seatsOf: 'K\u00a0{count}',
  minutesTitle: 'BERITA ACARA\nPEMBAHASAN USULAN PERUBAHAN SUSUNAN ORGANISASI',
  minutesNumber: 'Nomor',
  minutesOpening:
    'Pada hari ini {weekday}, tanggal {date}, bertempat di ............................................, telah dibahas usulan perubahan susunan organisasi {office} “{name}” (versi {version}, kode lembar {fingerprint}) yang diajukan oleh {author}.',
  minutesBasis: 'Dasar pembahasan: {basis}.',
  minutesCount:
    'Usulan memuat {acts} butir perubahan. Hasilnya: {agreed} disetujui, {rejected} ditolak, {revised} direvisi, {open} belum diputus.',
  decisionColumn: 'Keputusan',
  undecided: 'belum diputus',
  minutesFallen:
    '{count} butir yang disetujui ikut gugur karena bergantung pada butir yang tidak disetujui; lihat kolom Catatan.',
  minutesFalls: 'Ikut gugur karena butir {acts} tidak dilaksanakan.',
  minutesFallsAlone: 'Ikut gugur: tidak dapat berlaku sendiri.',
  minutesRecap:
    'Dengan dilaksanakannya seluruh butir yang diusulkan, jumlahnya menjadi sebagai berikut.',
  minutesRecapAgreed:
    'Dengan dilaksanakannya butir yang disetujui, jumlahnya menjadi sebagai berikut.',
  minutesClosing:
    'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
  memoTitle: 'TELAAHAN STAF',
  memoTo: 'Kepada Yth.',
  memoFrom: 'Dari',
  memoDate: 'Tanggal',
  memoNumber: 'Nomor',
  memoNature: 'Sifat',
  memoAttachment: 'Lampiran',
  memoSubject: 'Hal',
  memoNatureValue: 'Penting',
  memoAttachmentValue: 'Matriks semula–menjadi, bagan sebelum dan sesudah, lembar keputusan',
  memoSubjectValue: 'Usulan perubahan susunan organisasi {office}: {name}',
  memoProblem: 'Pokok persoalan',
  memoProblemText:
    '{office} mengusulkan {acts} perubahan susunan organisasi (versi {version}) atas dasar {basis}.',
  memoAssumptions: 'Praanggapan',
  memoAssumptionsHint: 'Tuliskan keadaan yang dianggap berlaku bila usulan dilaksanakan.',
  memoFacts: 'Fakta yang memengaruhi',
  memoFactsHint:
    'Tambahkan hasil analisis jabatan, analisis beban kerja dan ketentuan yang mengikat.',
  memoAnalysis: 'Analisis',
  memoAnalysisHint: 'Uraikan mengapa susunan yang diusulkan lebih baik, dan apa akibatnya.',
  memoConclusion: 'Kesimpulan',
  memoConclusionHint: 'Simpulkan dalam dua atau tiga kalimat.',
  memoAdvice: 'Saran tindak',
  memoAdviceText:
    'Mohon keputusan atas setiap butir pada lembar keputusan (kode {fingerprint}); butir yang disetujui dilanjutkan dengan penyusunan rancangan peraturan.',
  factBecomes: '{before} menjadi {after}',
  factStays: 'tetap {count}',
  factUnits: 'Unit kerja: {units}.',
  factPosts: 'Jabatan: {posts}; kebutuhan (K) {seats}.',
  factPersons: 'Pegawai yang perlu penempatan kembali: {count}.',
  factEselon: 'Jabatan eselon {eselon}: {posts}.',
} as const

export type DecisionWord = keyof typeof DECISION_ID

/** An act in capitals before what it is about. */
export const ACT_WORDS_ID: Readonly<Record<ActKind, string>> = {
  merge: 'DIGABUNG',
  split: 'DIPECAH',
  create: 'DIBENTUK',
  abolish: 'DIHAPUS',
  rename: 'GANTI NAMA',
  move: 'PINDAH',
  'eselon-up': 'NAIK ESELON',
  'eselon-down': 'TURUN ESELON',
  category: 'ALIH JABATAN',
  kelas: 'GANTI KELAS',
  seats: 'GANTI KEBUTUHAN',
  type: 'GANTI JENIS',
  tipe: 'GANTI TIPE',
  line: 'GANTI GARIS',
  head: 'GANTI PIMPINAN',
  'reports-to': 'GANTI ATASAN',
  appoint: 'PENEMPATAN',
  release: 'DILEPAS',
  person: 'DATA PEGAWAI',
  vacancy: 'KEKOSONGAN',
  details: 'DIUBAH',
  reorder: 'GANTI URUTAN',
  arrange: 'GAMBAR',
  accept: 'TEMUAN DITERIMA',
  other: 'LAIN-LAIN',
}

export const MARK_WORDS_ID = { S: 'Setuju', T: 'Tolak', R: 'Revisi' } as const

export const WEEKDAYS_ID = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

export const BASIS_WORDS_ID = {
  'naskah-akademik': 'Naskah akademik',
  perda: 'Peraturan Daerah',
  perwako: 'Peraturan Kepala Daerah',
} as const

/** Values of fields whose stored word is not the one people say. */
export const VALUE_WORDS_ID: Readonly<Record<string, string>> = {
  komando: 'garis komando',
  koordinasi: 'garis koordinasi',
  jpt: 'JPT',
  administrator: 'administrator',
  pengawas: 'pengawas',
  fungsional: 'jabatan fungsional',
  pelaksana: 'pelaksana',
  male: 'laki-laki',
  female: 'perempuan',
  pns: 'PNS',
  pppk: 'PPPK',
  other: 'lain',
}

/** Records that are neither unit, post nor person, by kind. */
export const RECORD_WORDS_ID: Readonly<Record<string, string>> = {
  override: 'Temuan yang diterima',
  succession: 'Asal-usul',
  setting: 'Pengaturan',
  limit: 'Batas aturan',
  bup: 'Batas usia pensiun',
  holiday: 'Hari libur',
  freeze: 'Larangan pelantikan',
  step: 'Langkah pengisian',
  other: 'Data pendukung',
}
