// The settings as a whole: saved to a file, taken from one, put back to the defaults.
import { useEffect, useRef, useState } from 'react'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { ImportSheet } from './ImportSheet.tsx'
import { Section } from './Section.tsx'
import {
  askReset,
  chooseFile,
  fileDeed,
  forgetDeed,
  readDropped,
  resetAll,
  saveSettings,
  takeBack,
} from './settingsFileDeeds.ts'
import { SettingLine } from './SettingLine.tsx'
import { say } from '../say.ts'

export function WholeSection() {
  const deed = fileDeed()
  return (
    <>
      <Section title={say('settingsFile.all')}>
        <SettingLine label={say('settingsFile.export')} hint={say('settingsFile.exportHint')}>
          <Button onClick={() => void saveSettings()}>{say('settingsFile.save')}</Button>
        </SettingLine>
        <ImportLine />
        {deed.step === 'askingReset' ? (
          <ResetQuestion />
        ) : (
          <SettingLine label={say('settingsFile.reset')} hint={say('settingsFile.resetHint')}>
            <Button onClick={askReset}>{say('settingsFile.resetAsk')}</Button>
          </SettingLine>
        )}
      </Section>
      <Said />
      {deed.step === 'looking' && <ImportSheet key={deed.preview.id} preview={deed.preview} />}
    </>
  )
}

/** A file can be dropped on it; anywhere else in the page a dropped file does nothing. */
function ImportLine() {
  const [over, setOver] = useState(false)
  return (
    <div
      className="line settings__drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) void readDropped(file)
      }}
    >
      <div className="line__text">
        <p>{say('settingsFile.import')}</p>
        <p className="hint">{over ? say('settingsFile.drop') : say('settingsFile.importHint')}</p>
      </div>
      <Button onClick={() => void chooseFile()}>{say('settingsFile.choose')}</Button>
    </div>
  )
}

function ResetQuestion() {
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    <div className="line" role="group" aria-label={say('settingsFile.resetQuestion')}>
      <div className="line__text">
        <p>{say('settingsFile.resetQuestion')}</p>
        <p className="hint">{say('settingsFile.resetKept')}</p>
      </div>
      <span className="pair">
        <Button ref={keep} look="quiet" onClick={forgetDeed}>
          {say('settingsFile.resetNo')}
        </Button>
        <Button onClick={() => void resetAll()}>{say('settingsFile.resetYes')}</Button>
      </span>
    </div>
  )
}

/** What came of it. The live region is there before it has anything to say. */
function Said() {
  const deed = fileDeed()
  const undo = useRef<HTMLDivElement>(null)
  // The button that was pressed may be gone by now: the keyboard goes on where the way back is.
  useEffect(() => {
    if (deed.step === 'done' && document.activeElement === document.body) undo.current?.querySelector('button')?.focus()
  }, [deed])
  return (
    <div className="settings__said" role="status" ref={undo}>
      {deed.step === 'done' && (
        <Banner
          icon="check"
          title={deed.said()}
          action={deed.canUndo ? { label: say('text.undo'), onClick: () => void takeBack() } : undefined}
          dismiss={{ label: say('text.dismiss'), onClick: forgetDeed }}
        />
      )}
      {deed.step === 'refused' && (
        <Banner
          icon="alert"
          title={deed.words().title}
          detail={deed.words().detail}
          dismiss={{ label: say('text.dismiss'), onClick: forgetDeed }}
        />
      )}
    </div>
  )
}
