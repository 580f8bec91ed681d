// Entry of the settings page.
import { mount } from './mount.tsx'
import { SettingsPage } from './SettingsPage.tsx'

mount(SettingsPage)
