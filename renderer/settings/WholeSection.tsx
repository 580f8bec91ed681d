// The settings as a whole: saved to a file, taken from one, put back to the defaults.
import { useEffect, useRef, useState } from 'react'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import {
  dismissLabel,
  dropHint,
  exportHint,
  exportLabel,
  exportName,
  importHint,
  importLabel,
  importName,
  resetHint,
  resetKept,
  resetLabel,
  resetName,
  resetNo,
  resetQuestion,
  resetYes,
  undoLabel,
  wholeTitle,
} from '../words/settingsFile.ts'
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

export function WholeSection() {
  const deed = fileDeed()
  return (
    <>
      <Section title={wholeTitle}>
        <SettingLine label={exportName} hint={exportHint}>
          <Button onClick={() => void saveSettings()}>{exportLabel}</Button>
        </SettingLine>
        <ImportLine />
        {deed.step === 'askingReset' ? (
          <ResetQuestion />
        ) : (
          <SettingLine label={resetName} hint={resetHint}>
            <Button onClick={askReset}>{resetLabel}</Button>
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
        <p>{importName}</p>
        <p className="hint">{over ? dropHint : importHint}</p>
      </div>
      <Button onClick={() => void chooseFile()}>{importLabel}</Button>
    </div>
  )
}

function ResetQuestion() {
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    <div className="line" role="group" aria-label={resetQuestion}>
      <div className="line__text">
        <p>{resetQuestion}</p>
        <p className="hint">{resetKept}</p>
      </div>
      <span className="pair">
        <Button ref={keep} look="quiet" onClick={forgetDeed}>
          {resetNo}
        </Button>
        <Button onClick={() => void resetAll()}>{resetYes}</Button>
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
          title={deed.said}
          action={deed.canUndo ? { label: undoLabel, onClick: () => void takeBack() } : undefined}
          dismiss={{ label: dismissLabel, onClick: forgetDeed }}
        />
      )}
      {deed.step === 'refused' && (
        <Banner
          icon="alert"
          title={deed.words.title}
          detail={deed.words.detail}
          dismiss={{ label: dismissLabel, onClick: forgetDeed }}
        />
      )}
    </div>
  )
}
