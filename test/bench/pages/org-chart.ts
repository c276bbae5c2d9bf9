import { OrgChart } from 'd3-org-chart'
import { plainUnits } from '../structures.ts'
import { askedBoxes, sayDrawn } from './page-size.ts'

/** d3-org-chart as its documentation shows it, all branches expanded. */
function start(): void {
  const began = performance.now()
  const data = plainUnits(askedBoxes()).map(({ id, parentId, name }) => ({ id, parentId, name }))
  const chart = new OrgChart<(typeof data)[number]>()
    .container('#root')
    .data(data)
    .svgHeight(window.innerHeight)
    .duration(0)
    .nodeWidth(() => 170)
    .nodeHeight(() => 60)
    .nodeContent(({ data: { name } }) => `<div style="border:1px solid #888">${name}</div>`)
    .expandAll()
    .fit()
  const exportPicture = () =>
    new Promise<string>((onLoad) => chart.exportImg({ full: true, save: false, onLoad }))
  Object.assign(globalThis, { exportPicture })
  sayDrawn(began)
}

start()
