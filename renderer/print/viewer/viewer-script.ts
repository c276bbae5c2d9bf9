/**
 * What the file does in a browser: one view at a time, the table made from the list, search, zoom, arrow keys among
 * boxes. Without it (or where scripts may not run) chart and list stand below each other and links lead through them.
 * Its words stand in the page as `data-`.
 */
export const VIEWER_SCRIPT = `'use strict'
;(() => {
  const all = (css, from = document) => [...from.querySelectorAll(css)]
  const one = (css, from = document) => from.querySelector(css)
  const views = all('main > section')
  const links = all('nav a')
  const units = all('.u')
  const boxes = all('.b')
  const frame = one('#frame')
  const svg = frame && one('svg', frame)
  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase()
  document.documentElement.classList.add('live')

  function show(name) {
    for (const view of views) view.hidden = view.id !== name
    for (const link of links) {
      if (link.hash === '#' + name) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
    if (name === 'table') fillTable()
    if (name === 'chart') begin()
  }

  // What nearly all boxes do is said to who listens, and stands in the file once.
  const { komando } = one('#said').dataset
  for (const box of boxes) {
    if (box.classList.contains('t') || one('desc', box)) continue
    const desc = document.createElementNS(svg.namespaceURI, 'desc')
    desc.textContent = komando
    box.append(desc)
    const told = box.id.startsWith('c') && one(box.getAttribute('href') + '>p')
    if (!told) continue
    const heard = document.createElement('span')
    heard.className = 'h'
    heard.textContent = ' · ' + komando
    told.append(heard)
  }

  let filled = false
  function fillTable() {
    if (filled) return
    filled = true
    const body = one('#table tbody')
    const offices = one('#table th[data-office]')
    const rows = document.createDocumentFragment()
    const { names } = one('#said').dataset
    for (const unit of units) {
      const name = one('h3,h4,h5,h6', unit).textContent
      for (const post of all('li', unit)) {
        const { e = '', c = '', k, b } = post.dataset
        const people = all('span', post).map((span) => span.textContent).join('; ')
        const state = one('em', post)
        const gap = Number(b) - Number(k)
        const texts = [one('b', post).textContent, name]
        if (offices) texts.push(unit.dataset.o || '')
        const from = texts.length
        texts.push(e, c, k, b)
        texts.push((gap < 0 ? '\\u2212' : gap > 0 ? '+' : '') + Math.abs(gap), people, state ? state.textContent : '')
        const row = document.createElement('tr')
        texts.forEach((text, at) => {
          const cell = document.createElement(at === 0 ? 'th' : 'td')
          if (at === 0) cell.scope = 'row'
          if (at >= from && at < from + 5) cell.className = at === from ? 'w' : 'w r'
          if (names && (at < from || at === from + 5)) cell.lang = names
          cell.textContent = text
          row.append(cell)
        })
        row.dataset.u = unit.id
        rows.append(row)
      }
    }
    body.append(rows)
    search()
  }

  const field = one('#search')
  const said = one('#said')
  const texts = new Map()
  function textOf(element) {
    if (!texts.has(element)) {
      // How a unit hangs is heard with each: nobody looks for that.
      const copy = element.cloneNode(true)
      for (const heard of all('desc, .h', copy)) heard.remove()
      texts.set(element, plain(copy.textContent))
    }
    return texts.get(element)
  }
  function search() {
    const words = plain(field.value).split(/\\s+/).filter(Boolean)
    const fits = (element) => words.every((word) => textOf(element).includes(word))
    const found = new Set(units.filter(fits).map(({ id }) => id))
    for (const unit of units) unit.hidden = !found.has(unit.id)
    for (const box of boxes) {
      const id = box.getAttribute('href').slice(1)
      const isFound = found.has(id) || (words.length > 0 && fits(box))
      box.classList.toggle('dim', words.length > 0 && !isFound)
    }
    let rows = 0
    for (const row of all('#table tbody tr')) {
      row.hidden = words.length > 0 && !fits(row)
      if (!row.hidden) rows++
    }
    for (const row of all('#acts tbody tr')) row.hidden = words.length > 0 && !fits(row)
    const { found: told, none } = said.dataset
    said.textContent = words.length === 0 ? '' : found.size === 0 ? none : told.replace('#', found.size)
    const first = words.length > 0 && boxes.find((box) => !box.classList.contains('dim'))
    if (first && !one('#chart').hidden) toMiddle(first)
  }
  let waits = 0
  field.addEventListener('input', () => {
    clearTimeout(waits)
    waits = setTimeout(search, 150)
  })

  function go() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
    if (!target) return show(views[0].id)
    const view = target.closest('main > section')
    if (!view) return
    show(view.id)
    if (target === view) return begins(view)
    if (target.hidden) {
      field.value = ''
      search()
    }
    if (target.classList.contains('b')) {
      enter(target)
      target.focus()
      return toMiddle(target)
    }
    const head = one('h3,h4,h5,h6', target) || target
    head.tabIndex = -1
    head.focus()
    head.scrollIntoView({ block: 'start' })
  }
  // Another view begins at its heading for who listens.
  function begins(view) {
    const head = one('h2', view)
    if (!head) return
    head.tabIndex = -1
    head.focus({ preventScroll: true })
  }
  addEventListener('hashchange', go)

  let scale = 1
  let begun = false
  // Only what is shown can be measured.
  function begin() {
    if (begun || !svg) return
    begun = true
    for (const line of all('tspan', svg)) {
      const room = one('rect', line.closest('a')).getBBox().width - 14
      if (line.getComputedTextLength() <= room) continue
      line.setAttribute('textLength', room)
      line.setAttribute('lengthAdjust', 'spacingAndGlyphs')
    }
    const { width } = svg.viewBox.baseVal
    zoom(Math.min(1, Math.max(0.6, frame.clientWidth / width)))
    if (boxes[0]) toMiddle(boxes[0])
    frame.scrollTop = 0
  }
  function zoom(to) {
    if (!svg) return
    const { width, height } = svg.viewBox.baseVal
    const middle = [
      (frame.scrollLeft + frame.clientWidth / 2) / scale,
      (frame.scrollTop + frame.clientHeight / 2) / scale,
    ]
    scale = Math.min(3, Math.max(0.05, to))
    svg.style.width = width * scale + 'px'
    svg.style.height = height * scale + 'px'
    frame.scrollLeft = middle[0] * scale - frame.clientWidth / 2
    frame.scrollTop = middle[1] * scale - frame.clientHeight / 2
  }
  function whole() {
    const { width, height } = svg.viewBox.baseVal
    zoom(Math.min(1, frame.clientWidth / width, frame.clientHeight / height))
  }
  for (const button of all('[data-zoom]')) {
    button.addEventListener('click', () => {
      const { zoom: by } = button.dataset
      if (by === 'all') whole()
      else zoom(scale * Number(by))
    })
  }
  if (frame) {
    frame.addEventListener('wheel', (event) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      zoom(scale * (event.deltaY < 0 ? 1.15 : 1 / 1.15))
    }, { passive: false })
    let from = null
    frame.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || event.pointerType !== 'mouse' || event.target.closest('.b')) return
      from = [event.clientX + frame.scrollLeft, event.clientY + frame.scrollTop]
      frame.setPointerCapture(event.pointerId)
    })
    frame.addEventListener('pointermove', (event) => {
      if (from) frame.scrollTo(from[0] - event.clientX, from[1] - event.clientY)
    })
    for (const end of ['pointerup', 'pointercancel']) frame.addEventListener(end, () => { from = null })
  }
  function toMiddle(box) {
    const at = box.getBoundingClientRect()
    const within = frame.getBoundingClientRect()
    frame.scrollLeft += at.left + at.width / 2 - within.left - within.width / 2
    frame.scrollTop += at.top + at.height / 2 - within.top - within.height / 2
  }

  function enter(box) {
    for (const other of boxes) other.setAttribute('tabindex', other === box ? '0' : '-1')
  }
  const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
  for (const box of boxes) {
    box.addEventListener('focus', () => enter(box))
    box.addEventListener('keydown', (event) => {
      const way = WAYS[event.key]
      const next = way ? nearest(box, way) : event.key === 'Home' ? boxes[0] : event.key === 'End' ? boxes.at(-1) : null
      if (!next) return
      event.preventDefault()
      enter(next)
      next.focus({ preventScroll: true })
      toMiddle(next)
    })
  }
  // Wherever nothing else has them the arrow keys are the chart's.
  document.addEventListener('keydown', (event) => {
    const free = event.target === document.body || event.target === frame || event.target.localName === 'h2' || links.includes(event.target)
    if (!free || !WAYS[event.key] || event.ctrlKey || event.altKey || one('#chart').hidden) return
    const box = boxes.find((other) => other.getAttribute('tabindex') === '0')
    if (!box) return
    event.preventDefault()
    box.focus({ preventScroll: true })
    toMiddle(box)
  })
  function nearest(box, [dx, dy]) {
    const middle = (element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return [left + width / 2, top + height / 2]
    }
    const [x, y] = middle(box)
    let best = null
    let least = Infinity
    for (const other of boxes) {
      if (other === box) continue
      const [ox, oy] = middle(other)
      const along = (ox - x) * dx + (oy - y) * dy
      const aside = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx)
      if (along <= 1 || aside > along * 3) continue
      const far = along + aside * 2
      if (far < least) [best, least] = [other, far]
    }
    return best
  }
  if (boxes[0]) enter(boxes[0])
  addEventListener('beforeprint', () => fillTable())
  go()
})()
`
