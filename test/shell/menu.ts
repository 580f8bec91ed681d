// `Menu` of the host: a template, read back as data that can be clicked.
import type { RecordedMenuItem } from './recorded.ts'

type Template = {
  label?: string
  role?: string
  type?: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio'
  enabled?: boolean
  checked?: boolean
  click?: () => void
  submenu?: Template[]
}

export class Menu {
  readonly items: readonly RecordedMenuItem[]
  constructor(items: readonly RecordedMenuItem[] = []) {
    this.items = items
  }
  static buildFromTemplate(template: Template[]): Menu {
    return new Menu(template.map(read))
  }
  static setApplicationMenu(): void {}
}

function read(item: Template): RecordedMenuItem {
  if (!item.label && !item.role && item.type !== 'separator')
    throw new Error('a menu item needs a label, a role or a type')
  return {
    // Native menus take `&` for a mnemonic and show `&&` as one.
    label: (item.label ?? item.role ?? '').replaceAll('&&', '&'),
    type: item.submenu ? 'submenu' : item.type === 'radio' ? 'checkbox' : (item.type ?? 'normal'),
    enabled: item.enabled ?? true,
    checked: item.checked ?? false,
    items: item.submenu?.map(read) ?? [],
    click: item.click ?? null,
  }
}
