import { type ReadMark, readMarks } from './marks.ts'

/** A mark as one keys it in, `3 R: nama diganti`; quoted where its remark would be read as something else. */
export function writtenMark({ no, mark, remark }: ReadMark): string {
  if (remark === '') return `${no} ${mark}`
  const plain = `${no} ${mark}: ${remark}`
  const open = /["“]/u.test(remark)
  return !open && isRead(plain, { no, mark, remark })
    ? plain
    : `${no} ${mark}: "${remark.replaceAll('"', '""')}"`
}

/** True where the text is read as that mark and nothing else, and ends before another that follows. */
function isRead(text: string, { no, mark, remark }: ReadMark): boolean {
  const next = no + 1
  const read = readMarks(`${text}, ${next} S`, new Set([no, next]))
  const [first, second] = read.marks
  return (
    read.marks.length === 2 &&
    first?.mark === mark &&
    first.remark === remark &&
    second?.remark === '' &&
    read.unread.length + read.unknown.length + read.twice.length === 0
  )
}
