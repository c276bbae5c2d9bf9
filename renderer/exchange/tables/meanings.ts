import { headingKey } from '../read/sheet.ts'
import { UNIT_COLUMNS } from '../read/unit-columns.ts'

/** What a column of an office's table may tell. `number` is a row number, `ignored` a column that is not read. */
// biome-ignore format: one matter a line
export const MEANINGS = [
  'id', 'parent', 'code', 'unit', 'codeUnit', 'codeTitle', 'above', 'level1', 'level2', 'level3', 'level4', 'level5', 'level6',
  'title', 'category', 'eselon', 'kelas', 'seats', 'filled', 'difference',
  'holder', 'acting', 'nip', 'frontTitle', 'backTitle', 'birthDate', 'sex', 'golongan', 'status',
  'golonganSince', 'education', 'training', 'certificates', 'discipline', 'contractFrom', 'contractUntil',
  'since', 'until', 'decreeNo', 'decreeDate', 'swornOn', 'manager',
  'vacantSince', 'vacancyCause', 'vacancyStage', 'targetDate',
  'note', 'number', 'ignored',
] as const
export type Meaning = (typeof MEANINGS)[number]

/** Columns of the levels of a unit, from the top down. */
export const LEVELS = ['level1', 'level2', 'level3', 'level4', 'level5', 'level6'] as const
export type Level = (typeof LEVELS)[number]

/** Meaning as a heading alone tells it; `name` is a unit's or a person's, which the other columns decide. */
export type HeadingMeaning = Meaning | 'name'

// biome-ignore format: the words of one meaning stand together
const WORDS: Readonly<Partial<Record<HeadingMeaning, readonly string[]>>> = {
  id: ['id', 'idunit', 'unitid', 'uniqueid', 'idjabatan', 'positionid', 'posisiid', 'unorid', 'idunor', 'idunitkerja', 'strukturjabatanid', 'employeeid'],
  parent: [
    'idinduk', 'indukid', 'parentid', 'atasanid', 'idatasan', 'parentpositionid', 'parentposisiid', 'reportsto', 'managerid',
    'kodeinduk', 'indukunitid', 'parent', 'induk', 'atasan', 'manager', 'diatasanid', 'unitinduk', 'unitatasan', 'kodeatasan',
    'parentnomor', 'idunitinduk', 'kodeunitinduk', 'unitdiatasnya', 'diatasnya', 'unitkerjadiatasnya', 'unitabove', 'above', 'dibawahunit', 'bagiandari',
  ],
  manager: [
    'manajer', 'namamanajer', 'namamanager', 'atasanlangsung', 'namaatasan', 'namaatasanlangsung', 'managername', 'supervisor', 'bertanggungjawabkepada', 'lapor', 'melaporkepada',
  ],
  unit: [
    ...UNIT_COLUMNS.unit,
    'satuankerja', 'satker', 'namasatker', 'namasatuankerja', 'namaopd', 'namaskpd', 'unor', 'unornama', 'namaunorganisasi', 'tempattugas',
    'unitpenempatan', 'unitkerjapenempatan', 'namaunitorganisasi', 'unitkerjakantor', 'namaunitkerjakantor', 'unitorganisasiunitkerja',
    'unitkerjaopd', 'susunanorganisasi', 'namaunitunor', 'nomenklaturunit', 'nomenklaturunitkerja', 'namasekolah', 'sekolah', 'namapuskesmas', 'puskesmas',
  ],
  above: [
    'unorinduknama', 'namaunorinduk', 'unorinduk', 'unitkerjainduk', 'namaunitinduk', 'unitinduknama', 'namaunitatasan', 'unorindukjabatannama',
    'unoratasannama', 'unoratasan', 'unitkerjaatasan',
  ],
  name: [...UNIT_COLUMNS.name],
  title: [
    ...UNIT_COLUMNS.title,
    'jabatanterakhir', 'jabatansaatini', 'jabatanbaru', 'jabatandefinitif', 'namajab', 'jabatannama', 'nomenklaturjabatan', 'jabatanstruktural', 'jabatanpegawai', 'namajabatanpetajabatan',
    'jabatanasn', 'post', 'uraianjabatan',
  ],
  holder: [
    ...UNIT_COLUMNS.holder,
    'namalengkap', 'namaasn', 'namapns', 'pejabatdefinitif', 'namapejabatdefinitif', 'pemangkujabatan', 'namapemangkujabatan', 'dataasn', 'namalengkapgelar',
    'pejabatsaatini', 'namapegawaiasn', 'pemimpinnama', 'namapemimpin', 'camat', 'lurah',
    'namanippangkat', 'namanippangkatgol', 'namanippangkatgolruang', 'namanippangkatgolongan', 'namanippangkatgolonganruang', 'namapegawainip',
    'namacamat', 'namalurah', 'kepaladesa', 'namakepaladesa', 'kades', 'namakades', 'namakepalaunit', 'namapimpinan', 'pimpinan',
    'kepalasekolah', 'namakepalasekolah', 'kepalapuskesmas', 'namakepalapuskesmas',
  ],
  acting: ['pltplh', 'plhplt', 'plt', 'plh', 'pltplhpj', 'acting', 'namaplt', 'namapltplh', 'pejabatplt', 'pejabatpltplh', 'pelaksanatugas'],
  nip: [
    ...UNIT_COLUMNS.nip,
    'nipnrp', 'nomorindukpegawai', 'nipnippppk', 'nippppk', 'nipppk', 'nipp3k', 'nipnik', 'nipasn', 'nomorinduk', 'nipnipppk', 'pemimpinnip',
  ],
  frontTitle: ['gelardepan', 'gelardpn', 'gelarawal'],
  backTitle: ['gelarbelakang', 'gelarblk', 'gelarblkg', 'gelarakhir'],
  birthDate: ['tanggallahir', 'tgllahir', 'tgllhr', 'birthdate', 'dateofbirth'],
  sex: ['jeniskelamin', 'jk', 'lp', 'sex', 'kelamin', 'gender', 'jeniskelaminlp'],
  golongan: [
    ...UNIT_COLUMNS.golongan,
    'pangkatgolruang', 'pangkatgolonganruang', 'pangkatgol', 'golakhirnama', 'golru', 'golonganterakhir', 'golruangterakhir', 'pangkatgolruangterakhir',
    'golonganruangterakhir', 'gologanruang',
  ],
  status: ['statuspegawai', 'statuskepegawaian', 'jenispegawai', 'statusasn', 'status', 'statusjabatan', 'statuspengisian', 'statuspejabat'],
  golonganSince: [
    'tmtgolongan', 'tmtgol', 'tmtpangkat', 'pangkattmt', 'golongantmt', 'goltmt', 'tmtgolonganruang', 'tmtgolruang', 'tmtgolakhir',
    'tmtgolonganterakhir', 'tmtgolonganakhir', 'tmtpangkatterakhir', 'tmtpangkatgolongan', 'tmtpangkatgolruang', 'tmtpangkatgolonganruang', 'tmtgolru',
    'tmtkenaikanpangkat',
  ],
  education: [
    'pendidikan', 'pendidikanterakhir', 'pendidikannama', 'namapendidikan', 'pendidikantingkat', 'tingkatpendidikan', 'tkpendidikan', 'tingkatpendidikannama',
    'pendidikantingkatijazah', 'jenjangpendidikan', 'pendidikanakhir', 'pendidikanjurusan', 'ijazahterakhir', 'education',
  ],
  training: [
    'diklat', 'latihanjabatan', 'latihanjabatannama', 'namadiklat', 'diklatnama', 'diklatstruktural', 'diklatpim', 'diklatjabatan', 'diklatterakhir', 'diklatkepemimpinan',
    'pelatihan', 'pelatihankepemimpinan', 'namalatihanjabatan', 'diklatteknis', 'diklatstrukturalterakhir', 'training',
  ],
  certificates: ['sertifikat', 'sertifikasi', 'sertifikatkompetensi', 'sertifikatkeahlian', 'sertifikatpbj', 'certificates'],
  discipline: ['hukumandisiplin', 'hukdis', 'hukumandisiplinterakhir', 'riwayathukdis', 'riwayathukumandisiplin', 'jenishukuman', 'jenishukumandisiplin', 'discipline'],
  contractFrom: [
    'mulaikontrak', 'awalkontrak', 'tmtkontrak', 'tanggalmulaikontrak', 'tglmulaikontrak', 'kontrakmulai', 'kontrakdari', 'masakontrak', 'masaperjanjiankerja',
    'masahubunganperjanjiankerja', 'masakontrakmulai', 'mulaiperjanjiankerja', 'tmtpppk', 'contractfrom',
  ],
  contractUntil: [
    'akhirkontrak', 'selesaikontrak', 'kontraksampai', 'kontrakselesai', 'kontrakberakhir', 'tanggalakhirkontrak', 'tglakhirkontrak', 'tanggalselesaikontrak', 'tanggalberakhirkontrak',
    'masakontraksampai', 'masakontrakselesai', 'akhirperjanjiankerja', 'akhirmasakontrak', 'contractuntil',
  ],
  since: [...UNIT_COLUMNS.since, 'tmtjab', 'tmtjabatanterakhir', 'tmtjabatansaatini', 'jabatantmt'],
  decreeNo: ['nomorsk', 'nosk', 'skjabatan', 'nomorskjabatan', 'noskjabatan'],
  decreeDate: ['tanggalsk', 'tglsk', 'tanggalskjabatan'],
  swornOn: ['tmtpelantikan', 'tanggalpelantikan', 'tglpelantikan', 'pelantikan'],
  seats: [
    ...UNIT_COLUMNS.seats,
    'kebutuhanpegawai', 'hasilabk', 'kebutuhanasn', 'jumlahformasi', 'kebutuhank', 'jumlahkebutuhanpegawai', 'kebutuhanabk', 'needed', 'abkkebutuhan', 'kkebutuhan',
  ],
  filled: [
    ...UNIT_COLUMNS.filled,
    'terisiasn', 'jumlahpegawai', 'jumlahpegawaisaatini', 'jumlahpegawaiyangada', 'jumlahpegawairiil', 'bezettingb', 'jumlahbezetting', 'pegawaisaatini', 'riil', 'ada', 'bez', 'bezeting', 'besetting', 'besseting', 'bbezetting', 'jumlahterisi',
    'ketersediaan', 'pegawaiyangada', 'held',
  ],
  difference: [
    'selisih', 'kekuranganlebihan', 'kekurangankelebihan', 'kelebihankekurangan', 'kuranglebih', 'lebihkurang', 'kekurangan', 'kelebihan', 'bk', 'kb',
    'selisihbk', 'kurang', 'lebih', 'shortover', 'lowong', 'jumlahlowong', 'jumlahkosong',
  ],
  eselon: [...UNIT_COLUMNS.eselon, 'eseloning', 'eselonering', 'es', 'eselonnama', 'tingkateselon'],
  kelas: [...UNIT_COLUMNS.kelas, 'kj', 'kls', 'klsjabatan', 'kelasjbt', 'jobclass', 'class'],
  category: [
    ...UNIT_COLUMNS.category,
    'jenisjabatan', 'kategorijabatan', 'kindofpost', 'jenisjabatannama', 'tipejabatan', 'kelompokjabatan', 'jenis',
  ],
  code: [
    ...UNIT_COLUMNS.code,
    'kodeunitkerja', 'kodeunor', 'kodejabatan', 'wbs', 'kodeopd', 'kodeskpd', 'kodehirarki', 'kodehierarki', 'kodecepat', 'kodeorganisasi', 'kodeunitorganisasi', 'kodesatker',
    'kdunit', 'kdunitkerja', 'kodeurut',
  ],
  until: ['sampai', 'sampaidengan', 'until', 'berakhir', 'tanggalberakhir', 'sampaitanggal'],
  vacantSince: ['kosongsejak', 'lowongsejak', 'tmtkosong', 'tmtlowong', 'tanggalkosong', 'tanggallowong', 'tglkosong', 'tgllowong', 'mulaikosong', 'mulailowong', 'vacantsince'],
  vacancyCause: ['sebab', 'sebabkosong', 'sebablowong', 'penyebabkosong', 'cause'],
  vacancyStage: ['tahap', 'tahapan', 'tahappengisian', 'stage'],
  targetDate: ['target', 'targetpelantikan', 'targetpengisian'],
  note: [...UNIT_COLUMNS.note, 'ket'],
  number: ['no', 'nomor', 'nourut', 'nomorurut', 'number', 'urut', 'nr', 'nourt'],
  ignored: [
    'tempatlahir', 'agama', 'alamat', 'masakerja', 'usia', 'umur',
    'telepon', 'nohp', 'email', 'tmtcpns', 'tmtpns', 'niplama', 'karpeg', 'fax', 'catatanmutasi', 'jabatanlama', 'jabatansebelumnya', 'unitkerjalama',
  ],
}

/** Headings of level columns by the names of kinds, from the top down. */
// biome-ignore format: one level a line
const LEVEL_WORDS: readonly (readonly string[])[] = [
  ['opd', 'skpd', 'perangkatdaerah', 'dinas', 'badan', 'kecamatan', 'kantor', 'unitinduk', 'indukunitkerja', 'office'],
  ['kelurahan', 'desa', 'kelurahandesa', 'desakelurahan', 'bidang', 'bagian', 'sekretariatbidang', 'bidangsekretariat', 'bidangbagian', 'bagianbidang', 'sekretariat', 'sekretariatbidanguptd'],
  ['seksi', 'subbagian', 'subbidang', 'seksisubbagian', 'subbagianseksi', 'subbagseksi', 'seksisubbag', 'subbidangsubbagian', 'subbagiansubbidang'],
]

/** Where a long heading goes on to explain itself. */
const LONG = /\s+(?:sebagaimana|menurut|sesuai|berdasarkan|yang|dalam|tentang|dengan|according)\s/i

const BY_KEY = new Map<string, HeadingMeaning>()
for (const [meaning, keys] of Object.entries(WORDS)) {
  for (const key of keys ?? []) if (!BY_KEY.has(key)) BY_KEY.set(key, meaning as HeadingMeaning)
}

/** Whose number it is that has a column of its own: "Bezetting PNS" beside "Bezetting PPPK". */
const PARTS = ['pns', 'cpns', 'pppk', 'p3k', 'pppkparuhwaktu', 'nonasn', 'honorer']
const FILLED_PARTS: ReadonlySet<string> = new Set(
  ['bezetting', 'besetting', 'eksisting', 'existing', 'terisi'].flatMap((word) =>
    PARTS.flatMap((part) => [`${word}${part}`, `${part}${word}`]),
  ),
)
for (const key of FILLED_PARTS) BY_KEY.set(key, 'filled')

/** Whether a heading is over a part of those who hold the posts; such columns are read together. */
export function isPartOfFilled(heading: string): boolean {
  return FILLED_PARTS.has(headingKey(heading))
}

/** Words that are known on their own, but join no two rows of headings: "NIP" below "Pejabat" stays "NIP". */
const ALONE = new Map<string, HeadingMeaning>([
  ['nippejabat', 'nip'],
  ['nippegawai', 'nip'],
  ['pangkatpejabat', 'golongan'],
  ['tmtpejabat', 'since'],
])

/** Keys of all headings that mean something, which tell a second row of headings from the first row of data. */
export const KNOWN_KEYS: ReadonlySet<string> = new Set([...BY_KEY.keys(), ...LEVEL_WORDS.flat()])

/** What a heading tells on its own; null for words nobody foresaw. */
export function meaningOfHeading(heading: string): HeadingMeaning | null {
  if (/^[\s±+\-–/()]+$/.test(heading) && /[±+]/.test(heading)) return 'difference'
  const key = headingKey(heading).replace(/^(jmlh?|jlh)(?=\p{L}{3})/u, 'jumlah')
  const found = BY_KEY.get(key) ?? ALONE.get(key)
  if (found) return found
  // Where what is now stands beside what was before.
  const [, base, when] = /^(.+\p{L})[\s(]+(baru|lama|sebelumnya)\)?$/iu.exec(heading.trim()) ?? []
  const told = base ? meaningOfHeading(base) : null
  if (told !== null) return when?.toLowerCase() === 'baru' ? told : 'ignored'
  // "Kelas Jabatan *)", "NIP (18 angka)": what stands in brackets explains.
  const plain = headingKey(heading.replace(/\([^)]*\)|\*+/g, ''))
  // "Nama Unit Organisasi Sebagaimana Tercantum dalam Lampiran …": what it is stands first.
  const [short = ''] = heading.split(LONG)
  return BY_KEY.get(plain) ?? (short === heading ? null : (BY_KEY.get(headingKey(short)) ?? null))
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v']
const NUMBERED =
  /^(?:eselon|es|tingkat|level|lv|lapis|jenjang|unit|unitkerja|unor|unitlevel|unitkerjaeselon|uniteselon|pejabateselon)(i{1,3}|iv|v|\d)[ab]?$/

/** The level a heading names: "Eselon III", "Tingkat 2", "Bidang"; a number that only orders, null for none. */
export function levelOfHeading(heading: string): number | null {
  const key = headingKey(heading)
  const kind = LEVEL_WORDS.findIndex((words) => words.includes(key))
  if (kind >= 0) return kind
  const numbered = NUMBERED.exec(key)?.[1]
  if (numbered === undefined) return null
  const roman = ROMAN.indexOf(numbered)
  return roman >= 0 ? roman + 1 : Number(numbered)
}
