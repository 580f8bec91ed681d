// Before a file changes anything: what it would change, and by itself what decides where secrets are sent and kept.
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { SettingChange, SettingsPreview } from '../../preload/contract/settingsFile.ts'
import { useMirror } from '../mirror.ts'
import '../styles/sheet.css'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { Switch } from '../ui/Switch.tsx'
import { settingName, settingValue, writtenByNewer } from '../words/settingsFile.ts'
import { chips } from './accelerator.ts'
import { applyFile, forgetDeed } from './settingsFileDeeds.ts'
import { timeWords } from '../words/notifications.ts'
import { say, sayList } from '../say.ts'

export function ImportSheet({ preview }: { readonly preview: SettingsPreview }) {
  const { changes, delicate, ignored, isNewer, writtenBy } = preview
  const [withDelicate, setWithDelicate] = useState(false)
  const count = changes.length + (withDelicate ? delicate.length : 0)
  const newer = writtenByNewer(writtenBy)
  const isSame = changes.length === 0 && delicate.length === 0
  return (
    <Sheet
      title={say('settingsFile.title')}
      closeLabel={say('text.close')}
      onClose={forgetDeed}
      foot={
        isSame ? (
          <Button onClick={forgetDeed}>{say('text.close')}</Button>
        ) : (
          <>
            <p className="hint actions__status" role="status">
              {delicate.length > 0 && !withDelicate ? say('settingsFile.stay', { count: delicate.length }) : ''}
            </p>
            <Button look="quiet" onClick={forgetDeed}>
              {say('settingsFile.cancel')}
            </Button>
            <Button look="primary" disabled={count === 0} onClick={() => void applyFile(preview, withDelicate)}>
              {say('settingsFile.apply', { count })}
            </Button>
          </>
        )
      }
    >
      {isNewer && <Banner icon="info" title={newer.title} detail={newer.detail} />}
      {isSame && <p>{say('settingsFile.nothingChanges')}</p>}
      {changes.length > 0 && <Changes label={say('settingsFile.changes')} changes={changes} />}
      {delicate.length > 0 && (
        <>
          <Changes label={say('settingsFile.delicate')} changes={delicate}>
            <Banner icon="alert" title={say('settingsFile.delicateWarning')} detail={say('settingsFile.delicateWhy')} />
          </Changes>
          <Switch
            label={say('settingsFile.delicateChoice')}
            hint={say('settingsFile.delicateHint')}
            on={withDelicate}
            onChange={setWithDelicate}
          />
        </>
      )}
      {ignored.length > 0 && <p className="hint">{say('settingsFile.ignored', { names: sayList(ignored) })}</p>}
    </Sheet>
  )
}

type ChangesProps = {
  readonly label: string
  readonly changes: readonly SettingChange[]
  /** Between the heading and the changes. */
  readonly children?: ReactNode
}

function Changes({ label, changes, children }: ChangesProps) {
  const platform = useMirror((s) => s.platform)
  const ways = {
    shown: (accelerator: string) => chips(accelerator, platform).join(platform === 'darwin' ? '' : '+'),
    time: timeWords,
  }
  return (
    <section className="changes" aria-label={label}>
      <h3 className="changes__title">{label}</h3>
      {children}
      <ul>
        {changes.map(({ path, before, after }) => (
          <li key={path} className="change">
            <span className="change__name">{settingName(path)}</span>
            <span className="change__values">
              <bdi className="quiet">{settingValue(path, before, ways)}</bdi>
              <span className="unseen">{say('settingsFile.becomes')}</span>
              <Icon name="next" size={12} />
              <bdi>{settingValue(path, after, ways)}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
