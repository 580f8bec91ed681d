// Parts of a page that are loaded when first shown, or before, when there is time. React's own way holds back what was not there at once for 300 ms.
import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'

export type Later = {
  readonly Part: ComponentType
  /** Loads it ahead of time. */
  readonly load: () => Promise<void>
}

/** Shows nothing until it has come. */
export function later(load: () => Promise<ComponentType>): Later {
  let loaded: ComponentType | null = null
  const loadOnce = async (): Promise<void> => {
    loaded ??= await load()
  }
  function Part() {
    const [Loaded, setLoaded] = useState(() => loaded)
    useEffect(() => {
      if (Loaded === null) void loadOnce().then(() => setLoaded(() => loaded))
    }, [Loaded])
    return Loaded === null ? null : <Loaded />
  }
  return { Part, load: loadOnce }
}
