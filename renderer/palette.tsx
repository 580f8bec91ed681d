// Entry of the palette page.
import { mount } from './mount.tsx'
import { PalettePage } from './PalettePage.tsx'

mount(PalettePage)
