import { type Formula, formula, KNOWN, READ } from './formula-row.ts'

const TA = 'Perbup Tulungagung 33/2022'
const PS1 = 'Definisi yang lazim dalam Perkada SOTK'

/** What is said of each unit below an office, and of the terms a text defines. */
export const UNIT_FORMULAS = {
  'tugas-unit': formula('{Unit} sebagaimana dimaksud {ref} mempunyai {W} {tugas}.', TA, READ),
  'tugas-kosong': formula('{Unit} sebagaimana dimaksud {ref} mempunyai {W} ….', TA, KNOWN),
  'tugas-banyak': formula('{Unit} sebagaimana dimaksud {ref} mempunyai {W}', TA, KNOWN),
  'fungsi-unit': formula(
    'Dalam melaksanakan {W} sebagaimana dimaksud {ref}, {Unit} {holds} fungsi',
    TA,
    READ,
  ),
  'fungsi-lain': formula(
    'pelaksanaan fungsi lain yang diberikan oleh {B} sesuai dengan tugasnya',
    'Perbup Tulungagung 33/2022; Pergub Kaltim 43/2023',
    READ,
  ),
  'uraian-unit': formula(
    'Uraian tugas {Unit} sebagaimana dimaksud {ref} meliputi',
    'Pergub Kaltim 43/2023',
    READ,
  ),
  'uraian-lampiran': formula(
    'Uraian tugas unit kerja pada {O} tercantum dalam Lampiran II yang merupakan bagian tidak terpisahkan dari Peraturan {K} ini.',
    'Kebiasaan Perkada',
    KNOWN,
  ),
  'dipimpin-unit': formula(
    '{Unit} sebagaimana dimaksud {ref} dipimpin oleh {P} yang berada di bawah dan bertanggung jawab kepada {B}.',
    TA,
    READ,
  ),
  'pejabat-unit': formula(
    '{Unit} sebagaimana dimaksud {ref} berada di bawah dan bertanggung jawab kepada {B}.',
    'Unit yang senama dengan pejabatnya: asisten, inspektur pembantu',
  ),
  'staf-ahli': formula(
    '{Unit} sebagaimana dimaksud {ref} berada di bawah dan bertanggung jawab kepada {K} dan secara administratif dikoordinasikan oleh Sekretaris Daerah.',
    'PP 18/2016 Pasal 102',
  ),
  'def-daerah': formula('Daerah adalah {D}.', PS1),
  'def-pemda': formula(
    'Pemerintah Daerah adalah {K} sebagai unsur penyelenggara pemerintahan daerah yang memimpin pelaksanaan urusan pemerintahan yang menjadi kewenangan daerah otonom.',
    'UU 23/2014 Pasal 1',
  ),
  'def-kepala-daerah': formula('{K} adalah {nama}.', PS1),
  'def-dprd': formula(
    'Dewan Perwakilan Rakyat Daerah yang selanjutnya disingkat DPRD adalah Dewan Perwakilan Rakyat Daerah {D}.',
    PS1,
  ),
  'def-sekda': formula('Sekretaris Daerah adalah Sekretaris Daerah {D}.', PS1),
  'def-perangkat': formula(
    'Perangkat Daerah adalah unsur pembantu {K} dan DPRD dalam penyelenggaraan urusan pemerintahan yang menjadi kewenangan Daerah.',
    'UU 23/2014 Pasal 1',
  ),
  'def-kantor': formula('{O} adalah {nama}.', PS1),
  'def-kepala-kantor': formula('{P} adalah Kepala {nama}.', PS1),
  'def-uptd': formula(
    'Unit Pelaksana Teknis Daerah yang selanjutnya disingkat UPTD adalah organisasi yang melaksanakan kegiatan teknis operasional dan/atau kegiatan teknis penunjang tertentu pada Perangkat Daerah.',
    'Permendagri 12/2017',
  ),
  'def-asn': formula(
    'Aparatur Sipil Negara yang selanjutnya disingkat ASN adalah profesi bagi pegawai negeri sipil dan pegawai pemerintah dengan perjanjian kerja yang bekerja pada instansi pemerintah.',
    'UU 20/2023 Pasal 1',
  ),
  'def-jf': formula(
    'Jabatan Fungsional adalah sekelompok jabatan yang berisi fungsi dan tugas yang berkaitan dengan pelayanan fungsional yang berdasarkan pada keahlian dan keterampilan tertentu.',
    'PP 11/2017 Pasal 1',
  ),
  'def-kjf': formula(
    'Kelompok Jabatan Fungsional adalah kumpulan Jabatan Fungsional yang melaksanakan tugas sesuai dengan keahlian dan keterampilannya.',
    PS1,
  ),
} as const satisfies Readonly<Record<string, Formula>>
