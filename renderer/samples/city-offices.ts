import type { UnitType } from '../domain/records/records.ts'
import { textTable } from './text-table.ts'

export interface OfficeRow {
  readonly name: string
  readonly type: UnitType
  readonly bidang: readonly string[]
  readonly uptd: readonly string[]
}

const OFFICES = `
dinas | Dinas Pendidikan dan Kebudayaan | Pendidikan Anak Usia Dini; Pendidikan Dasar; Ketenagaan; Kebudayaan | Sanggar Kegiatan Belajar; Museum Kota
dinas | Dinas Kesehatan | Kesehatan Masyarakat; Pencegahan Penyakit; Pelayanan Kesehatan; Sumber Daya Kesehatan | Puskesmas Utara; Puskesmas Selatan; Puskesmas Timur; Puskesmas Barat; Laboratorium Kesehatan
dinas | Dinas Pekerjaan Umum dan Penataan Ruang | Sumber Daya Air; Bina Marga; Cipta Karya; Tata Ruang | Alat Berat
dinas | Dinas Perumahan Rakyat dan Kawasan Permukiman | Perumahan; Kawasan Permukiman; Pertanahan | Rumah Susun
dinas | Dinas Sosial | Rehabilitasi Sosial; Perlindungan Sosial; Pemberdayaan Sosial | Rumah Singgah
dinas | Dinas Tenaga Kerja | Pelatihan Kerja; Penempatan Kerja; Hubungan Industrial | Balai Latihan Kerja
dinas | Dinas Pemberdayaan Perempuan dan Perlindungan Anak | Pemberdayaan Perempuan; Perlindungan Anak; Keluarga Berencana | Perlindungan Perempuan dan Anak
dinas | Dinas Pangan dan Pertanian | Ketahanan Pangan; Tanaman Pangan; Peternakan; Perikanan | Rumah Potong Hewan; Balai Benih Ikan
dinas | Dinas Lingkungan Hidup | Tata Lingkungan; Pengelolaan Sampah; Pengendalian Pencemaran; Penaatan Lingkungan | Tempat Pengolahan Sampah; Laboratorium Lingkungan
dinas | Dinas Kependudukan dan Pencatatan Sipil | Pendaftaran Penduduk; Pencatatan Sipil; Informasi Administrasi Kependudukan | -
dinas | Dinas Perhubungan | Lalu Lintas; Angkutan; Prasarana; Keselamatan | Parkir; Pengujian Kendaraan Bermotor
dinas | Dinas Komunikasi dan Informatika | Informasi dan Komunikasi Publik; Infrastruktur Teknologi Informasi; Layanan E-Government; Statistik dan Persandian | Radio Kota
dinas | Dinas Koperasi, Usaha Kecil dan Perdagangan | Koperasi; Usaha Kecil; Perdagangan; Perindustrian | Pasar; Metrologi Legal
dinas | Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | Penanaman Modal; Perizinan; Pengaduan dan Pelaporan Layanan | -
dinas | Dinas Kepemudaan, Olahraga dan Pariwisata | Kepemudaan; Olahraga; Destinasi Pariwisata; Pemasaran Pariwisata | Gelanggang Olahraga
dinas | Dinas Perpustakaan dan Kearsipan | Perpustakaan; Kearsipan; Pembinaan Gemar Membaca | -
satpol-pp | Satuan Polisi Pamong Praja | Penegakan Perundang-undangan; Ketertiban Umum; Perlindungan Masyarakat | -
badan | Badan Perencanaan Pembangunan, Riset dan Inovasi | Perencanaan Makro; Pemerintahan dan Manusia; Perekonomian; Riset dan Inovasi | -
badan | Badan Pengelolaan Keuangan dan Aset | Anggaran; Perbendaharaan; Akuntansi; Aset | -
badan | Badan Pendapatan | Pendataan; Penagihan; Pengendalian Pendapatan | Pelayanan Pajak Utara; Pelayanan Pajak Selatan
badan | Badan Kepegawaian dan Pengembangan Sumber Daya Manusia | Pengadaan dan Informasi; Mutasi dan Promosi; Pengembangan Kompetensi | -
badan | Badan Kesatuan Bangsa dan Politik | Ideologi; Politik Dalam Negeri; Ketahanan Masyarakat | -
badan | Badan Penanggulangan Bencana | Pencegahan; Kedaruratan; Rehabilitasi dan Rekonstruksi | -
rsud | RSUD Kota Contoh | Pelayanan Medik; Keperawatan; Penunjang | -
`

/** The dinas and badan of an invented city with their fields and technical units. */
export function officeRows(): OfficeRow[] {
  return textTable(['type', 'name', 'bidang', 'uptd'], OFFICES).map((row) => ({
    name: row.name,
    type: row.type as UnitType,
    bidang: listed(row.bidang),
    uptd: listed(row.uptd),
  }))
}

function listed(cell: string): string[] {
  return cell === '' ? [] : cell.split(';').map((one) => one.trim())
}
