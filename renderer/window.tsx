// Entry of the window page.
import { mount } from './mount.tsx'
import { WindowPage } from './WindowPage.tsx'

mount(WindowPage)
