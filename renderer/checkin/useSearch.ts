// The search of a form: the pump, tied to the bridge and to the life of the component.
import { useEffect, useState } from 'react'
import { bridge } from '../bridge.ts'
import { createSearchPump, nothingSearched } from './searchPump.ts'
import type { SearchState } from './searchPump.ts'

function after(ms: number, run: () => void): () => void {
  const id = window.setTimeout(run, ms)
  return () => window.clearTimeout(id)
}

/** `now` skips the pause in the typing; `again` is the same after a failure. */
export function useSearch(text: string): SearchState & { readonly now: () => void } {
  const [state, setState] = useState<SearchState>(nothingSearched)
  const [pump] = useState(() =>
    createSearchPump({ find: (query) => bridge.request('search.find', query), after, onState: setState }),
  )
  useEffect(() => pump.type(text), [pump, text])
  useEffect(() => pump.stop, [pump])
  return { ...state, now: pump.now }
}
