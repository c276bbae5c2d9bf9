import { type PageText, step } from '../form/page-text.ts'

/** Halaman tentang meja yang berpindah orang. */
export const handover = {
  handover: {
    title: 'Menyerahkan pekerjaan kepada pengganti',
    find: 'serah terima mutasi pindah tugas pengganti penerus berita acara alih pekerjaan meja baru',
    steps: [
      step`Buka ${'screen.pengaturan'}, bagian ${'handover.title'}, lalu ${'handover.open'}: siapa yang menyerahkan dan yang menerima, tanggalnya, dan ${'handover.note'} untuk yang tidak ada di register mana pun.`,
      step`${'handover.submit'} membawa ke ${'screen.cetak'}: berita acara dari isi kantor hari itu, untuk ditandatangani keduanya dan yang mengetahui. Simpan sebagai PDF atau DOCX.`,
      step`Frasa sandi dan lembar pemulihan tidak tertulis di dalamnya: serahkan langsung dan terpisah. Bila komputernya ikut diserahkan, centang ${'handover.along'}.`,
      step`Yang menerima melihatnya di ${'ringkasan.tab-today'} begitu kantor ini dibuka, juga di komputer lain, sampai ia memilih ${'handover.read'}. Yang menulisnya tidak diberi tahu.`,
      step`Salah tulis: ${'handover.correct'}, atau ${'handover.remove'} di formulirnya. Tanpa jendela: bagan-sotk export BERKAS --what handover --from-name NAMA --to-name NAMA --out serah-terima.pdf.`,
    ],
  },
} as const satisfies Record<string, PageText>
