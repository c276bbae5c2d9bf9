import { type PageText, step } from '../form/page-text.ts'

/** Usulan perubahan SOTK. */
export const proposals = {
  'make-proposal': {
    title: 'Membuat usulan perubahan SOTK',
    find: 'usulan buat rancangan perubahan sotk draf baru revisi penataan',
    steps: [
      step`Buka ${'screen.usulan'} dan tekan ${'proposal.new'}.`,
      step`Isi ${'proposal.name'}, ${'proposal.basis'}, dan ${'proposal.author'}, lalu ${'proposal.create'}.`,
      step`Ubah bagannya seperti biasa. Struktur yang berlaku tidak berubah; baris kuning di atas mengingatkannya.`,
      step`Tulis alasan setiap perubahan di ${'proposal.tab-acts'}.`,
    ],
  },
  'submit-proposal': {
    title: 'Mengajukan usulan',
    find: 'ajukan kirim pimpinan telaah versi ringkasan satu lembar biaya tunjangan pimpinan',
    steps: [
      step`Buka usulannya dan periksa ${'proposal.tab-acts'}, ${'proposal.tab-totals'}, dan ${'proposal.tab-people'}.`,
      step`Tekan ${'proposal.submit'}: versi 1 terbentuk dan nomor perubahannya tetap: pembentukan dan penghapusan lebih dahulu, penyesuaian kecil satu kantor sebagai satu nomor.`,
      step`Sesudah dicetak dan diedarkan, tekan ${'proposal.review'}.`,
      step`Untuk pimpinan: ${'proposal.sheets'} › Ringkasan satu lembar: semula dan menjadi berdampingan dan enam kalimat. Biayanya dihitung bila ${'settings.allowance'} dan dasarnya diisi di ${'screen.pengaturan'}.`,
    ],
  },
  'print-decision-sheet': {
    title: 'Mencetak lembar keputusan',
    find: 'lembar keputusan rapat pimpinan cetak matriks telaahan staf berita acara kertas',
    steps: [
      step`Buka usulannya, lalu ${'proposal.sheets'}; atau ${'screen.cetak'} dan pilih lembarnya di bawah ${'print.group-proposal'}.`,
      step`Baca ${'print.problems'} di sebelah pratinjau.`,
      step`Tekan ${'print.print'}, ${'print.save-pdf'}, atau ${'print.save'} untuk Word.`,
    ],
  },
  'key-in-decision': {
    title: 'Membawa hasil rapat kembali ke program',
    find: 'hasil rapat wali kota bupati sekda tanda setuju tolak menolak ditolak revisi masukkan keputusan kode lembar ketik balik',
    steps: [
      step`Buka usulannya, tekan ${'proposal.review'}, lalu ${'proposal.key-in'}. Kode di kaki lembar juga membukanya: ${'print.code'}, di bawah daftar ${'screen.usulan'}.`,
      step`Ketik tanda menurut nomornya di ${'decide.text'}, misalnya: 1-4 S, 5 T, 6 R perbaiki nama.`,
      step`Isi ${'decide.by'}, lalu ${'decide.commit'}. Yang diminta diperbaiki menunggu pada versi berikutnya.`,
    ],
  },
  'place-officials': {
    title: 'Menempatkan pejabat yang kehilangan jabatan',
    find: 'pegawai kehilangan jabatan tempatkan pengukuhan nasib usulan nonjob lembar tambahan',
    steps: [
      step`Buka usulannya › ${'proposal.tab-people'}. Di bawah ${'fate.loses'} ada yang belum diputus.`,
      step`Pilih ${'people.place'} pada setiap orang, atau tulis alasannya dan tekan ${'people.leave-do'}.`,
      step`Sesudah usulan diputus, penempatan masih terbuka: ${'placing.make'}, cetak, lalu ${'proposal.key-in'} dari lembar itu.`,
    ],
  },
  'establish-proposal': {
    title: 'Menetapkan usulan',
    find: 'tetapkan perda perwako perbup nomor peraturan tanggal berlaku jadwal',
    steps: [
      step`Buka usulan yang sudah diputus, lalu tekan ${'proposal.establish'}.`,
      step`Isi ${'road.decree-no'} dan ${'road.decree-date'} peraturannya, dan ${'road.in-force-from'}.`,
      step`Pada harinya tekan ${'proposal.enact'}; untuk hari yang akan datang pilih ${'in-force.schedule'}.`,
    ],
  },
  'enact-proposal': {
    title: 'Memberlakukan usulan',
    find: 'berlaku berlakukan struktur baru resmi mulai berlaku jadwal',
    steps: [
      step`Buka usulan yang sudah ditetapkan dan tekan ${'proposal.enact'}; isi ${'road.in-force-from'} dan ${'road.by'}. Untuk hari yang sudah lewat atau sebelum peraturannya, isi ${'in-force.why'}: alasannya tercetak.`,
      step`Penempatan yang belum diputus ditunggu, atau jabatannya dibiarkan kosong.`,
      step`Nomor SK pengukuhan diisi di bawah ${'sk.title'}, juga sesudah berlaku.`,
      step`Struktur lama disimpan di ${'past.title'} di bawah daftar ${'screen.usulan'}.`,
      step`Membatalkan yang sudah berlaku: ${'proposal.counter'}.`,
    ],
  },
  'settle-clashes': {
    title: 'Menyelesaikan bentrok usulan',
    find: 'bentrok konflik berubah berlaku beda pilih usulan macet',
    steps: [
      step`Buka usulannya › ${'proposal.tab-clashes'}: setiap hal menunjukkan ${'clash.base'}, ${'clash.theirs'}, dan ${'clash.ours'}.`,
      step`Pilih salah satunya untuk setiap hal, lalu ${'clash.settle'}. Sebelum itu lembar cetak menyebut bahwa masih ada yang bentrok.`,
      step`Bila usulan sudah diputus, perubahan yang menjadi lain ditandai ${'acts.undecided'} dan diputus lagi.`,
    ],
  },
  'compare-structures': {
    title: 'Membandingkan dua struktur',
    find: 'banding beda semula menjadi matriks perbedaan lama baru dua berkas',
    steps: [
      step`Buka ${'screen.usulan'} › ${'compare.open'}.`,
      step`Pilih ${'compare.a'} dan ${'compare.b'}: yang berlaku, usulan, yang pernah berlaku, atau berkas lain.`,
    ],
  },
  'offer-options': {
    title: 'Menawarkan dua pilihan kepada pimpinan',
    find: 'alternatif opsi pilihan a b dua rancangan',
    steps: [
      step`Buka usulannya, ${'proposal.more'} › ${'proposal.option'}, lalu ubah pilihan itu.`,
      step`Keduanya berdampingan pada daftar ${'screen.usulan'}, dengan perubahan dan dampaknya.`,
    ],
  },
} as const satisfies Record<string, PageText>
