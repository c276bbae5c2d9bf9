import type { DutySort } from '../domain/records/form/choices.ts'
import { dutyRecord } from '../domain/records/record-makers.ts'
import type { Duty, UnitId } from '../domain/records/records.ts'

/*
 * What each unit of the demo office is there for: `=` before its tugas, then its fungsi, without the last that every
 * unit has. The wording is invented after the usual pattern.
 */
const DUTIES_2018 = `
dinas
= membantu Wali Kota melaksanakan urusan pemerintahan di bidang komunikasi dan informatika, persandian, dan statistik yang menjadi kewenangan Daerah dan tugas pembantuan yang diberikan kepada Daerah
perumusan kebijakan di bidang komunikasi dan informatika, persandian, dan statistik
pelaksanaan kebijakan di bidang komunikasi dan informatika, persandian, dan statistik
pelaksanaan evaluasi dan pelaporan di bidang komunikasi dan informatika, persandian, dan statistik
pembinaan unit pelaksana teknis daerah
pelaksanaan administrasi Dinas

sekretariat
= mengoordinasikan pelaksanaan tugas dan memberikan dukungan administrasi kepada seluruh unit Dinas
pengoordinasian penyusunan rencana, program, dan anggaran Dinas
pengelolaan keuangan Dinas
pengelolaan kepegawaian, persuratan, dan barang milik daerah
penataan organisasi dan tata laksana
pengoordinasian penyusunan laporan kinerja Dinas

subbag-program
= melaksanakan penyusunan rencana, pengendalian, dan pelaporan kinerja
penyusunan rencana strategis, rencana kerja, dan rencana anggaran
pemantauan pelaksanaan program dan kegiatan
penyusunan laporan kinerja dan laporan penyelenggaraan pemerintahan daerah

subbag-keuangan
= melaksanakan penatausahaan dan pelaporan keuangan
penyiapan dokumen pelaksanaan anggaran
pelaksanaan perbendaharaan dan verifikasi
pelaksanaan akuntansi dan penyusunan laporan keuangan

subbag-umum
= melaksanakan urusan persuratan, rumah tangga, barang milik daerah, dan kepegawaian
pengelolaan surat dan arsip
pengurusan barang milik daerah dan rumah tangga kantor
pengelolaan data, kesejahteraan, dan disiplin pegawai
penyiapan bahan analisis jabatan dan analisis beban kerja

ikp
= melaksanakan sebagian tugas Dinas di bidang informasi dan komunikasi publik
perumusan kebijakan teknis di bidang informasi dan komunikasi publik
pelaksanaan kebijakan di bidang informasi dan komunikasi publik
pembinaan pejabat pengelola informasi dan dokumentasi pembantu
pemantauan, evaluasi, dan pelaporan di bidang informasi dan komunikasi publik

lip
= menyiapkan bahan dan melaksanakan layanan informasi publik
penyusunan daftar informasi publik
pelayanan permohonan informasi publik
penyiapan bahan pengujian konsekuensi atas informasi yang dikecualikan
pengelolaan pengaduan masyarakat

media
= menyiapkan bahan dan melaksanakan pengelolaan media komunikasi publik
pengelolaan situs resmi dan media sosial Pemerintah Daerah
produksi konten informasi kebijakan Daerah
pemantauan isu dan opini publik di media

kemitraan
= menyiapkan bahan dan melaksanakan kemitraan komunikasi publik
pengelolaan hubungan dengan media massa
pembinaan kelompok informasi masyarakat
penyelenggaraan diseminasi informasi melalui media tradisional dan tatap muka

infrastruktur
= melaksanakan sebagian tugas Dinas di bidang infrastruktur teknologi informasi dan komunikasi
perumusan kebijakan teknis di bidang infrastruktur teknologi informasi dan komunikasi
pelaksanaan kebijakan di bidang infrastruktur teknologi informasi dan komunikasi
pengendalian mutu layanan infrastruktur teknologi informasi dan komunikasi
pemantauan, evaluasi, dan pelaporan di bidang infrastruktur teknologi informasi dan komunikasi

jaringan
= menyiapkan bahan dan melaksanakan pengelolaan jaringan dan pengendalian menara telekomunikasi
pengelolaan jaringan intra Pemerintah Daerah
penyediaan akses internet bagi Perangkat Daerah
penyiapan bahan rekomendasi pembangunan menara telekomunikasi
pengawasan menara telekomunikasi

pusat-data
= menyiapkan bahan dan melaksanakan pengelolaan pusat data
pengelolaan ruang peladen dan perangkat pusat data
penyelenggaraan layanan komputasi dan penyimpanan data
pelaksanaan pencadangan dan pemulihan data

sumber-daya-tik
= menyiapkan bahan dan melaksanakan pengelolaan dan pengembangan sumber daya teknologi informasi dan komunikasi
penyusunan standar perangkat teknologi informasi dan komunikasi
peningkatan kemampuan sumber daya manusia teknologi informasi dan komunikasi
penyelenggaraan bantuan teknis bagi Perangkat Daerah

egov
= melaksanakan sebagian tugas Dinas di bidang layanan e-government
perumusan kebijakan teknis di bidang layanan e-government
pelaksanaan kebijakan di bidang layanan e-government
pengoordinasian penerapan layanan e-government pada Perangkat Daerah
pemantauan, evaluasi, dan pelaporan di bidang layanan e-government

tata-kelola
= menyiapkan bahan dan melaksanakan tata kelola e-government
penyusunan rencana induk e-government
penyiapan bahan penilaian penerapan e-government
penyusunan pedoman pengelolaan nama domain dan subdomain

aplikasi
= menyiapkan bahan dan melaksanakan pengembangan aplikasi
perancangan dan pembangunan aplikasi umum
pemeliharaan dan penyempurnaan aplikasi
pendampingan pemanfaatan aplikasi oleh Perangkat Daerah

interoperabilitas
= menyiapkan bahan dan melaksanakan pengelolaan data dan interoperabilitas
pengelolaan layanan pertukaran data antarsistem
penyusunan kamus data dan kode referensi
penyediaan data terbuka

statistik
= melaksanakan sebagian tugas Dinas di bidang statistik sektoral dan persandian
perumusan kebijakan teknis di bidang statistik sektoral dan persandian
pelaksanaan kebijakan di bidang statistik sektoral dan persandian
pembinaan statistik sektoral dan pengamanan informasi pada Perangkat Daerah
pemantauan, evaluasi, dan pelaporan di bidang statistik sektoral dan persandian

statistik-sektoral
= menyiapkan bahan dan melaksanakan penyelenggaraan statistik sektoral
pengumpulan data statistik sektoral dari Perangkat Daerah
pengolahan dan analisis data statistik sektoral
penyusunan publikasi statistik Daerah

persandian
= menyiapkan bahan dan melaksanakan penyelenggaraan persandian
penyelenggaraan komunikasi sandi antar-Perangkat Daerah
pengelolaan materiil sandi dan jaring komunikasi sandi
pelaksanaan kontra penginderaan

keamanan-informasi
= menyiapkan bahan dan melaksanakan pengamanan informasi
penyusunan pedoman manajemen keamanan informasi
penanganan insiden keamanan siber
penyelenggaraan layanan sertifikat elektronik

uptd
= melaksanakan kegiatan teknis operasional penyiaran radio dan pusat layanan informasi kota
penyusunan rencana dan program siaran
penyelenggaraan siaran radio
pengelolaan pusat layanan informasi kota
pemeliharaan sarana siaran

subbag-tu
= melaksanakan ketatausahaan UPTD
pengelolaan surat, arsip, dan barang UPTD
penatausahaan keuangan UPTD
penyusunan laporan pelaksanaan tugas UPTD
`

/** The duties of the demo office in its 2018 shape. */
export function demoDuties(): Duty[] {
  return DUTIES_2018.trim()
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const [unit = '', ...lines] = block.split('\n')
      return lines.map((line, at) =>
        line.startsWith('= ')
          ? demoDuty(unit, 'tugas', 1, line.slice(2))
          : demoDuty(unit, 'fungsi', at, line),
      )
    })
}

/** A duty of a unit of the demo, by the sort and the place it was founded with. */
export function demoDuty(unit: string, sort: DutySort, order: number, text: string): Duty {
  const unitId: UnitId = `unit:${unit}`
  return dutyRecord({ id: `duty:${unit}-${sort}-${order}`, unitId, sort, order, text })
}
