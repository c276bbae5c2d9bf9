/** The languages of the program: Indonesian first. */
export type Language = 'id' | 'en'
