import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, inject, it } from 'vitest'

/** A folder in a project that has installed the tarball, with the libraries. */
const project = join(inject('consumer'), 'selectors')
mkdirSync(project)
symlinkSync(resolve('compat/node_modules'), join(project, 'node_modules'))

/** Selectors that call a look-up; React compares what they return, and renders for as long as it differs. */
const selectors = [
  '(state) => query.factsAbout(state.selected)',
  '(state) => query.factsAbout(state.selected, { parts: true })',
  '(state) => query.eventsOf(state.selected)',
  '(state) => query.partsOf(state.selected)',
]

/** A store, the hook that selects from it, what components stand in, and how to change it. */
const libraries = {
  zustand: `
    const { create } = await import('zustand')
    const useSelected = create(() => ({ selected: 'nato' }))
    const wrapped = (element) => element
    const set = useSelected.setState`,
  'react-redux': `
    const { legacy_createStore: createStore } = await import('redux')
    const { Provider, useSelector: useSelected } = await import('react-redux')
    const store = createStore((state, { change }) => ({ ...state, ...change }), { selected: 'nato' })
    const wrapped = (element) => createElement(Provider, { store }, element)
    const set = (change) => store.dispatch({ type: 'change', change })`,
}

/** For each selector renders a component, changes what it does not select, then what it selects. */
const render = (library: string) => `
  import { Window } from 'happy-dom'
  const window = new Window()
  for (const [name, value] of Object.entries({ window, document: window.document, navigator: window.navigator })) {
    Object.defineProperty(globalThis, name, { value })
  }
  globalThis.IS_REACT_ACT_ENVIRONMENT = true
  const { act, createElement } = await import('react')
  const { createRoot } = await import('react-dom/client')
  const query = await import('ukraine-feb-2022/query')
  ${library}
  const results = []
  for (const select of [${selectors.join()}]) {
    const result = { complaints: [], renders: 0, shown: [] }
    const onUncaughtError = (error) => result.complaints.push(error.message)
    console.error = console.warn = (...values) => result.complaints.push(values.join(' '))
    const Count = () => {
      result.renders++
      return useSelected(select).length
    }
    const container = document.createElement('div')
    const root = createRoot(container, { onUncaughtError })
    const changes = [() => root.render(wrapped(createElement(Count))), () => set({ unrelated: {} }), () => set({ selected: 'russia' })]
    for (const change of changes) {
      await act(async () => change())
      result.shown.push(Number(container.textContent))
    }
    const [first, last] = ['nato', 'russia'].map((selected) => select({ selected }).length)
    results.push({ ...result, expected: [first, first, last] })
    await act(async () => root.unmount())
    set({ selected: 'nato' })
  }
  process.stdout.write(JSON.stringify(results))
  process.exit()`

describe.each(Object.entries(libraries))('selectors of %s', (name, library) => {
  it('can call look-ups: a component renders once for each answer, without a warning', () => {
    const file = join(project, `${name}.mjs`)
    writeFileSync(file, render(library))
    const results = JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' }))
    expect(results).toHaveLength(selectors.length)
    for (const { complaints, renders, shown, expected } of results) {
      expect(complaints).toEqual([])
      expect(shown).toEqual(expected)
      expect(new Set(expected).size).toBe(2)
      expect(renders).toBe(2)
    }
  })
})
