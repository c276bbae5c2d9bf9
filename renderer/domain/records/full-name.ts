import type { Person } from './records.ts'

/** The name as it is written on paper: `dr. Siti Aminah, M.Kes.` */
export function fullName({ frontTitle, name, backTitle }: Person): string {
  const front = frontTitle ? `${frontTitle} ${name}` : name
  return backTitle ? `${front}, ${backTitle}` : front
}
