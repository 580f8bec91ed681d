// The language of Marquee: the system's, or one of those it speaks, each under its own name.
import { languages, type LanguageChoice } from '../../preload/contract/language.ts'
import { useMirror } from '../mirror.ts'
import { say } from '../say.ts'
import { Select } from '../ui/Select.tsx'
import { languageName } from '../words/settings.ts'
import { change } from './change.ts'
import { SettingLine } from './SettingLine.tsx'

export function LanguageLine() {
  const language = useMirror((s) => s.settings.language)
  const options: readonly { readonly value: LanguageChoice; readonly label: string; readonly lang?: string }[] = [
    { value: 'system', label: languageName('system') },
    ...languages.map((value) => ({ value, label: languageName(value), lang: value })),
  ]
  return (
    <SettingLine label={say('settings.language')} hint={say('settings.languageHint')}>
      <Select
        id="language"
        icon="globe"
        label={say('settings.language')}
        options={options}
        value={language}
        onChange={(chosen) => change({ language: chosen })}
      />
    </SettingLine>
  )
}
