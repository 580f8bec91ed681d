// The floor that the window is measured against: React with one field and nothing else.
import { createRoot } from 'react-dom/client'

const element = document.getElementById('root')
if (element === null) throw new Error('the page has no #root')
createRoot(element).render(<input aria-label="Nothing" />)
