import type { TermText } from '../form/page-text.ts'

/** Istilah, dengan kata sehari-hari. */
export const terms = {
  sotk: {
    name: 'SOTK',
    text: 'Susunan organisasi dan tata kerja: unit apa saja yang ada, siapa membawahi siapa, dan jabatannya.',
  },
  tipe: {
    name: 'Tipe A, B, C',
    text: 'Besarnya perangkat daerah menurut skor beban kerja: 20% variabel umum, 80% variabel teknis. Tipe menentukan jumlah bidang, seksi, dan subbagian.',
  },
  eselon: {
    name: 'Eselon',
    text: 'Tingkat jabatan struktural, dari I.a sampai IV.b. Jabatan pimpinan tinggi I dan II, administrator III, pengawas IV.',
  },
  kelas: {
    name: 'Kelas jabatan',
    text: 'Angka 1–17 dari nilai faktor jabatan; dasar tunjangan kinerja.',
  },
  'k-and-b': {
    name: 'K dan B',
    text: 'Kebutuhan (K) adalah jumlah pegawai yang diperlukan menurut beban kerja, bezetting (B) yang ada. −/+ adalah B dikurangi K.',
  },
  definitif: {
    name: 'Definitif',
    text: 'Pejabat yang diangkat tetap dengan SK dan dilantik; bukan Plt, Plh, atau Pj.',
  },
  plt: {
    name: 'Plt. (pelaksana tugas)',
    text: 'Melaksanakan tugas pejabat yang berhalangan tetap. Paling lama 3 bulan dan dapat diperpanjang sekali 3 bulan; ditunjuk dengan surat perintah, tidak dilantik.',
  },
  plh: {
    name: 'Plh. (pelaksana harian)',
    text: 'Melaksanakan tugas pejabat yang berhalangan sementara, misalnya cuti atau diklat. Jabatannya tidak kosong.',
  },
  pj: {
    name: 'Pj. (penjabat)',
    text: 'Memimpin sementara jabatan kepala daerah atau sekretaris daerah; aturannya lain dari Plt.',
  },
  bup: {
    name: 'BUP (batas usia pensiun)',
    text: 'JPT 60 tahun; administrator, pengawas, dan pelaksana 58 tahun; jabatan fungsional menurut jenjangnya. Pensiun mulai tanggal 1 bulan berikutnya.',
  },
  tmt: {
    name: 'TMT (terhitung mulai tanggal)',
    text: 'Hari sejak sebuah keputusan berlaku. TMT, tanggal SK, dan tanggal pelantikan dapat berbeda dan dicatat sendiri-sendiri.',
  },
  pelantikan: {
    name: 'Pelantikan',
    text: 'Pengambilan sumpah pejabat, paling lama 30 hari kerja sesudah SK; diundang paling lambat 1 hari kerja sebelumnya.',
  },
  pengukuhan: {
    name: 'Pengukuhan',
    text: 'Pelantikan ulang pejabat yang jabatannya berganti nama, tempat, atau eselon, tetapi orangnya tetap.',
  },
  freeze: {
    name: 'Masa larangan',
    text: 'Masa menjelang pilkada dan sesudah pelantikan kepala daerah. Penggantian pejabat perlu persetujuan tertulis Menteri.',
  },
  kjf: {
    name: 'KJF (kelompok jabatan fungsional)',
    text: 'Kotak berisi jabatan fungsional tanpa pimpinan; sejak penyederhanaan menggantikan sebagian besar seksi dan subbagian.',
  },
  penyetaraan: {
    name: 'Penyetaraan jabatan',
    text: 'Pengalihan jabatan administrasi ke fungsional: administrator ke Ahli Madya, pengawas ke Ahli Muda.',
  },
  uptd: {
    name: 'UPTD',
    text: 'Unit pelaksana teknis daerah. Kelas A mulai 10.000 jam kerja efektif setahun, kelas B mulai 5.000; kelas B tanpa subbagian tata usaha.',
  },
  lampiran: {
    name: 'Lampiran',
    text: 'Bagan yang menjadi bagian dari peraturan kepala daerah, dengan nomor dan tanggal peraturan di kanan atas dan tanda tangan di kanan bawah.',
  },
  telaahan: {
    name: 'Telaahan staf',
    text: 'Naskah kepada pimpinan: persoalan, praanggapan, fakta, analisis, kesimpulan, dan saran tindak.',
  },
  matriks: {
    name: 'Semula – menjadi',
    text: 'Tabel yang menyandingkan keadaan lama dan baru setiap perubahan, beserta alasan dan dampaknya.',
  },
  spmt: {
    name: 'SPMT',
    text: 'Surat pernyataan melaksanakan tugas, sesudah pelantikan; dasar pembayaran tunjangan.',
  },
  pertek: {
    name: 'Pertek BKN',
    text: 'Pertimbangan teknis Badan Kepegawaian Negara sebelum SK pengangkatan ditandatangani.',
  },
  tim: {
    name: 'Tim Penilai Kinerja',
    text: 'Tim (dahulu Baperjakat) yang menimbang calon administrator dan pengawas sebelum SK.',
  },
} as const satisfies Record<string, TermText>
