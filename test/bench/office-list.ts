/** A list of posts as a city keeps it: codes, units, posts, holders with NIP; the same rows for the same number. */
export function officeList(rows: number): string[][] {
  const list: string[][] = [
    ['Kode', 'Nama Unit', 'Jabatan', 'Eselon', 'Kelas', 'Kebutuhan', 'Nama Pejabat', 'NIP'],
  ]
  const two = (no: number) => String(no).padStart(2, '0')
  const add = (code: string, unit: string, title: string, eselon: string) => {
    const no = list.length
    if (no > rows) return
    const held = no % 7 !== 0
    const nip = `19${60 + (no % 30)}0101${String(10_000_000 + no).padStart(10, '1')}`
    list.push([code, unit, title, eselon, '9', '1', held ? `Pegawai ${no}` : '', held ? nip : ''])
  }
  for (let office = 1; list.length <= rows; office++) {
    const first = String(office).padStart(4, '0')
    add(first, `Dinas Urusan ${office}`, 'Kepala Dinas', 'II.b')
    for (let bidang = 1; bidang <= 8; bidang++) {
      const second = first + two(bidang)
      add(second, `Bidang Hal ${office}.${bidang}`, 'Kepala Bidang', 'III.b')
      for (let seksi = 1; seksi <= 6; seksi++) {
        const third = second + two(seksi)
        add(third, `Seksi Tugas ${office}.${bidang}.${seksi}`, 'Kepala Seksi', 'IV.a')
        for (let post = 1; post <= 6; post++)
          add(third + two(post), '', 'Pengadministrasi Umum', '')
      }
    }
  }
  return list
}
