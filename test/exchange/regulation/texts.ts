/** Invented regulations as they are found: whole, from the middle, torn by a page, on one line. */
export const WHOLE = `WALI KOTA SERUNI
PROVINSI CONTOH
PERATURAN WALI KOTA SERUNI
NOMOR 12 TAHUN 2022
TENTANG
KEDUDUKAN, SUSUNAN ORGANISASI, TUGAS DAN FUNGSI
SERTA TATA KERJA DINAS KOMUNIKASI DAN INFORMATIKA
DENGAN RAHMAT TUHAN YANG MAHA ESA
WALI KOTA SERUNI,
Menimbang : bahwa untuk melaksanakan penyederhanaan;
MEMUTUSKAN:
Menetapkan : PERATURAN WALI KOTA TENTANG TATA KERJA DINAS.
BAB I
KETENTUAN UMUM
Pasal 1
Dalam Peraturan Wali Kota ini yang dimaksud dengan:
1. Daerah adalah Kota Seruni.
2. Dinas adalah Dinas Komunikasi dan Informatika.
BAB II
KEDUDUKAN DAN SUSUNAN ORGANISASI
Bagian Kesatu
Kedudukan
Pasal 2
(1) Dinas Komunikasi dan Informatika merupakan unsur pelaksana.
(2) Dinas dipimpin oleh Kepala Dinas.
Bagian Kedua
Susunan Organisasi
Pasal 3
(1) Susunan organisasi Dinas terdiri atas:
a. Kepala Dinas;
b. Sekretariat, membawahkan:
1. Subbagian Umum dan Kepegawaian; dan
2. Kelompok Jabatan Fungsional;
c. Bidang Informasi Publik, terdiri atas Kelompok Jabatan Fungsional;
d. Bidang Statistik dan Persandian;
e. UPTD; dan
f. Kelompok Jabatan Fungsional.
(2) Bagan susunan organisasi tercantum dalam Lampiran.
Pasal 4
Sekretariat mempunyai tugas:
a. menyiapkan rapat; dan
b. mengelola arsip.
`

/** Copied from the middle, on one line, in small letters. */
export const ONE_LINE =
  'a. kepala dinas sosial; b. sekretariat, membawahkan: 1. subbagian umum; 2. subbagian keuangan; c. bidang bantuan sosial, terdiri dari: 1. seksi fakir miskin; dan 2. seksi bencana; d. unit pelaksana teknis daerah panti asuhan; dan e. kelompok jabatan fungsional.'

/** As it is copied from a PDF: torn lines, page numbers, a mark alone, a word parted. */
export const TORN = `Pasal 3
Susunan Organisasi Badan Pengelolaan Keuangan dan Aset Daerah sebagaimana
dimaksud dalam Pasal 2 terdiri dari :
a.
Kepala Badan;
b. Sekretariat, yang membawahi :
1. Sub Bagian Perencanaan, Evaluasi dan
Pelaporan;
- 4 -
2. Sub Bagian Umum dan Kepega-
waian;
c. Bidang Perbendaharaan dan Kas
Daerah, membawahi:
1. Sub Bidang Belanja;
2. Sub Bidang Kas sebagaimana diatur dalam Pasal
9;
www.jdih.contoh.go.id
d. Bidang Aset.
`

/** Each unit told in an article of its own. */
export const LATER = `PERATURAN BUPATI CONTOH NOMOR 5 TAHUN 2021 TENTANG SUSUNAN ORGANISASI DAN TATA KERJA INSPEKTORAT DAERAH KABUPATEN CONTOH
Pasal 4
Susunan Organisasi Inspektorat Daerah meliputi:
a. Inspektur;
b. Sekretariat;
c. Inspektur Pembantu I;
d. Inspektur Pembantu II.
Pasal 5
(1) Sekretariat sebagaimana dimaksud dalam Pasal 4 huruf b membawahkan:
a. Subbagian Umum; dan
b. Subbagian Evaluasi.
(2) Sekretariat dipimpin oleh Sekretaris.
`

export const KECAMATAN = `Susunan Organisasi Kecamatan Melati terdiri atas:
a. Camat;
b. Sekretaris, membawahkan:
1) Subbagian Umum;
2) Subbagian Keuangan;
c. Seksi Pemerintahan;
d. Seksi Ketenteraman dan Ketertiban Umum;
e. Kelurahan.
`

export const SETDA = `Pasal 7
Susunan organisasi Sekretariat Daerah terdiri atas:
a. Sekretaris Daerah;
b. Asisten Pemerintahan, membawahkan:
1. Bagian Hukum, membawahkan:
a) Subbagian Bantuan Hukum; dan
b) Subbagian Dokumentasi;
2. Bagian Kesejahteraan Rakyat;
c. Asisten Administrasi Umum, membawahkan 2 (dua) Bagian:
1. Bagian Umum; dan
2. Bagian Organisasi.
d. Staf Ahli Bidang Ekonomi.
`

export const HOSPITAL = `Susunan organisasi RSUD Mawar terdiri atas:
a. Direktur, membawahkan:
1. Wakil Direktur Pelayanan, membawahkan:
a) Bidang Medik;
b) Bidang Keperawatan;
2. Wakil Direktur Umum:
a) Bagian Tata Usaha;
b) Instalasi Gizi.
`

/** Two offices in one regulation. */
export const SEVERAL = `PERATURAN WALI KOTA SERUNI NOMOR 1 TAHUN 2023 TENTANG KEDUDUKAN DAN SUSUNAN ORGANISASI PERANGKAT DAERAH
Pasal 10
Susunan organisasi Dinas Sosial terdiri atas:
a. Kepala Dinas;
b. Sekretariat;
c. Bidang Data.
Pasal 20
Susunan organisasi Dinas Perhubungan terdiri atas:
a. Kepala Dinas;
b. Sekretariat;
c. Bidang Angkutan.
`

export const FAULTY = `Pasal 3
Susunan organisasi Dinas Sosial terdiri atas:
a. Kepala Dinas;
b. Sekretariat;
b. Bidang Data;
e. Bidang Anak;
f. pelaksanaan tugas lain yang diberikan;
g. Tim Reaksi Cepat.
Pasal 3
Susunan organisasi Dinas Sosial terdiri atas:
a. Kepala Dinas;
b. Bidang Lama.
`
