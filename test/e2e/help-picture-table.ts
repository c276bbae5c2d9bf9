/** A table as offices keep it, of what the example has and of one unit more. */
export const TABLE = `No;Nama Unit;Unit Atasan;Jabatan
1;Dinas Komunikasi dan Informatika Kota Contoh;;Kepala Dinas
2;Bidang Statistik dan Persandian;Dinas Komunikasi dan Informatika Kota Contoh;Kepala Bidang Statistik dan Persandian
3;Seksi Statistik Sektoral;Bidang Statistik dan Persandian;Kepala Seksi Statistik Sektoral
4;Seksi Persandian;Bidang Statistik dan Persandian;Kepala Seksi Persandian
5;Seksi Keamanan Informasi;Bidang Statistik dan Persandian;Kepala Seksi Keamanan Informasi
6;Seksi Satu Data;Bidang Statistik dan Persandian;Kepala Seksi Satu Data
`
