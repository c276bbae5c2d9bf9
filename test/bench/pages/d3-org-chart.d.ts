declare module 'd3-org-chart' {
  /** What the bench uses of it; the package brings no types. */
  export class OrgChart<Datum> {
    container(selector: string): this
    data(data: readonly Datum[]): this
    svgHeight(height: number): this
    duration(milliseconds: number): this
    nodeWidth(width: (node: { data: Datum }) => number): this
    nodeHeight(height: (node: { data: Datum }) => number): this
    nodeContent(content: (node: { data: Datum }) => string): this
    expandAll(): this
    fit(): this
    exportImg(options: {
      readonly full: boolean
      readonly save: boolean
      onLoad(dataUrl: string): void
    }): void
  }
}
