/** Marks by which a parent's column says that there is none. */
export const TOP_MARK = /^(|-|–|-1|0|xx|null|root)$/i
