import { type Formula, formula, KNOWN, READ } from './formula-row.ts'

const TA = 'Perbup Tulungagung 33/2022'
const HEAD =
  'yang berkedudukan di bawah dan bertanggung jawab kepada {K} melalui Sekretaris Daerah.'

/** What is said of an office as a whole: what it is, of what it consists, what works below it. */
export const OFFICE_FORMULAS = {
  'kedudukan-dinas': formula(
    '{O} merupakan unsur pelaksana urusan pemerintahan di bidang {u} yang menjadi kewenangan Daerah.',
    'PP 18/2016 Pasal 36; Perwako Solok 35/2023',
    READ,
  ),
  'kedudukan-badan': formula(
    '{O} merupakan unsur penunjang urusan pemerintahan di bidang {u} yang menjadi kewenangan Daerah.',
    'PP 18/2016 Pasal 44',
    KNOWN,
  ),
  'kedudukan-setda': formula(
    'Sekretariat Daerah merupakan unsur staf yang membantu {K} dalam penyusunan kebijakan dan pengoordinasian administratif.',
    'PP 18/2016 Pasal 29',
    KNOWN,
  ),
  'kedudukan-setwan': formula(
    'Sekretariat DPRD merupakan unsur pelayanan administrasi dan pemberian dukungan terhadap tugas dan fungsi Dewan Perwakilan Rakyat Daerah.',
    'PP 18/2016 Pasal 31',
    KNOWN,
  ),
  'kedudukan-inspektorat': formula(
    'Inspektorat merupakan unsur pengawas penyelenggaraan pemerintahan daerah.',
    'PP 18/2016 Pasal 33',
    KNOWN,
  ),
  'kedudukan-kecamatan': formula(
    '{N} merupakan unsur pelaksana kewilayahan untuk meningkatkan koordinasi penyelenggaraan pemerintahan, pelayanan publik, dan pemberdayaan masyarakat kelurahan.',
    'PP 18/2016 Pasal 50; PP 17/2018',
    KNOWN,
  ),
  'kedudukan-kelurahan': formula(
    '{N} merupakan perangkat kecamatan yang membantu Camat menyelenggarakan pemerintahan di wilayah kelurahan.',
    'UU 23/2014 Pasal 229; PP 17/2018',
    KNOWN,
  ),
  'kedudukan-satpol-pp': formula(
    '{O} merupakan unsur pelaksana urusan pemerintahan di bidang ketenteraman dan ketertiban umum serta pelindungan masyarakat.',
    'PP 16/2018',
    KNOWN,
  ),
  'kedudukan-rsud': formula(
    '{O} merupakan unit organisasi bersifat khusus yang memberikan layanan secara profesional di bidang kesehatan.',
    'PP 72/2019 Pasal 43',
    KNOWN,
  ),
  'kedudukan-bpbd': formula(
    '{O} merupakan unsur pelaksana penanggulangan bencana yang terdiri atas unsur pengarah dan unsur pelaksana.',
    'Permendagri 46/2008',
    KNOWN,
  ),
  'kedudukan-kesbangpol': formula(
    '{O} merupakan unsur pelaksana urusan pemerintahan umum di bidang kesatuan bangsa dan politik.',
    'Permendagri 11/2019',
    KNOWN,
  ),
  'kedudukan-uptd': formula(
    '{N} merupakan unsur pelaksana kegiatan teknis operasional dan/atau kegiatan teknis penunjang tertentu pada {nama}.',
    'Permendagri 12/2017',
    KNOWN,
  ),
  'dipimpin-kantor': formula(`{O} sebagaimana dimaksud {ref} dipimpin oleh {P} ${HEAD}`, TA, READ),
  'dipimpin-setda': formula(
    '{O} sebagaimana dimaksud {ref} dipimpin oleh {P} yang berkedudukan di bawah dan bertanggung jawab kepada {K}.',
    'PP 18/2016 Pasal 29',
    KNOWN,
  ),
  'dipimpin-setwan': formula(
    '{O} sebagaimana dimaksud {ref} dipimpin oleh {P} yang secara teknis operasional berada di bawah dan bertanggung jawab kepada pimpinan Dewan Perwakilan Rakyat Daerah dan secara administratif bertanggung jawab kepada {K} melalui Sekretaris Daerah.',
    'PP 18/2016 Pasal 31',
    KNOWN,
  ),
  'dipimpin-bpbd': formula(
    '{O} sebagaimana dimaksud {ref} dipimpin oleh Kepala Badan yang secara ex officio dijabat oleh Sekretaris Daerah.',
    'Permendagri 46/2008',
    KNOWN,
  ),
  'dipimpin-bawahan': formula(
    '{O} sebagaimana dimaksud {ref} dipimpin oleh {P} yang berkedudukan di bawah dan bertanggung jawab kepada {B}.',
    'PP 72/2019',
    KNOWN,
  ),
  susunan: formula('Susunan organisasi {O} terdiri atas', TA, READ),
  'susunan-butir': formula('{Unit}', TA, READ),
  'susunan-daftar': formula('{Unit}, {lists}', TA, READ),
  'susunan-satu': formula(
    '{Unit}, {lists} {nama}',
    'Kaidah daftar: satu butir bukan daftar',
    KNOWN,
  ),
  bagan: formula(
    'Bagan susunan organisasi {O} tercantum dalam Lampiran{urutan} yang merupakan bagian tidak terpisahkan dari Peraturan {K} ini.',
    TA,
    READ,
  ),
  'tugas-kantor': formula('{O} mempunyai {W} {tugas}.', TA, READ),
  'fungsi-kantor': formula(
    'Dalam melaksanakan {W} sebagaimana dimaksud {ref}, {O} {holds} fungsi',
    TA,
    READ,
  ),
  'uptd-dibentuk': formula(
    'Pada {O} dapat dibentuk UPTD sebagaimana dimaksud {ref} untuk melaksanakan kegiatan teknis operasional dan/atau kegiatan teknis penunjang tertentu.',
    'dishub Indramayu; Permendagri 12/2017',
    READ,
  ),
  'uptd-diatur': formula(
    'Pembentukan, kedudukan, susunan organisasi, tugas dan fungsi, serta tata kerja UPTD sebagaimana dimaksud {ref} diatur dengan Peraturan {K}.',
    'Permendagri 12/2017',
    KNOWN,
  ),
  'kjf-kedudukan': formula(
    'Kelompok Jabatan Fungsional sebagaimana dimaksud {ref} berkedudukan di bawah dan bertanggung jawab kepada {B}.',
    'bapperida Sambas',
    READ,
  ),
  'kjf-tugas': formula(
    'Kelompok Jabatan Fungsional sebagaimana dimaksud {ref} mempunyai tugas memberikan pelayanan fungsional sesuai dengan keahlian dan keterampilan.',
    TA,
    READ,
  ),
  'kjf-jenis': formula(
    'Jenis dan jumlah Jabatan Fungsional dalam Kelompok Jabatan Fungsional sebagaimana dimaksud {ref} ditetapkan sesuai dengan kebutuhan dan ketentuan peraturan perundang-undangan.',
    'bapperida Sambas',
    READ,
  ),
  'kjf-sub-koordinator': formula(
    'Dalam pelaksanaan tugas, Kelompok Jabatan Fungsional dibagi atas kelompok substansi yang masing-masing dikoordinasikan oleh seorang Sub-Koordinator yang ditetapkan oleh {K}.',
    'PermenPAN-RB 17/2021; PermenPAN-RB 25/2021',
    READ,
  ),
  'kjf-tim-kerja': formula(
    'Dalam pelaksanaan tugas, pejabat fungsional dapat ditugaskan dalam tim kerja yang dipimpin oleh seorang ketua tim sesuai dengan ketentuan peraturan perundang-undangan.',
    'PermenPAN-RB 7/2022',
    READ,
  ),
  eselon: formula('{P} merupakan jabatan eselon {nama}.', 'Permenhub (sebelum 2021)', READ),
  jabatan: formula('{P} merupakan {nama}.', 'UU 5/2014', KNOWN),
} as const satisfies Readonly<Record<string, Formula>>
