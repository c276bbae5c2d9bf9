/** What is used of ical.js, by which Thunderbird reads calendars. */
declare module 'ical.js' {
  interface Component {
    getAllSubcomponents(name: string): Component[]
    getFirstPropertyValue(name: string): { toString(): string; readonly isDate?: boolean } | null
  }
  const ical: {
    parse(text: string): unknown
    readonly Component: new (parsed: unknown) => Component
  }
  export = ical
}
