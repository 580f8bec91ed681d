// The settings as a whole: saved to a file, taken from one, put back to the defaults.
import type { Messages } from '../../message.ts'

export const settingsFile = {
  'settingsFile.all': 'All settings',
  'settingsFile.export': 'Save to a file',
  'settingsFile.exportHint':
    'Everything on this page but your session and the client secret, to keep or to take along.',
  'settingsFile.save': 'Save…',
  'settingsFile.saved': 'The settings were saved.',
  'settingsFile.import': 'Take from a file',
  'settingsFile.importHint': 'You see what would change before it does. A file can be dropped here, too.',
  'settingsFile.choose': 'Choose a file…',
  // While a file is held over the line.
  'settingsFile.drop': 'Let go to read it',
  'settingsFile.reset': 'Reset to the defaults',
  'settingsFile.resetHint': 'Everything as it was on the first day.',
  // A button; it asks before it does it.
  'settingsFile.resetAsk': 'Reset…',
  'settingsFile.resetQuestion': 'Reset all settings?',
  'settingsFile.resetKept':
    'Kept: your session and the server it is on, your history, and what waits to be sent. You can undo it.',
  'settingsFile.resetNo': 'Keep them',
  'settingsFile.resetYes': 'Yes, reset',
  'settingsFile.wasReset': 'All settings are back to the defaults.',
  'settingsFile.changed': { one: '{count} setting was changed.', other: '{count} settings were changed.' },
  'settingsFile.undone': 'The settings are as they were before.',

  // The sheet that shows what would change.
  'settingsFile.title': 'Take these settings?',
  'settingsFile.newer': 'This file was written by Marquee {version}, which is newer',
  'settingsFile.newerUnknown': 'This file was written by a newer Marquee',
  'settingsFile.newerHint': 'What this one does not know is left out.',
  'settingsFile.nothingChanges': 'Nothing would change: your settings say the same.',
  'settingsFile.changes': 'What would change',
  'settingsFile.delicate': 'Where your secrets go',
  'settingsFile.delicateWarning': 'Take these only if you know who made the file',
  'settingsFile.delicateWhy':
    'Whoever runs an address can see what you sign in with; a plain file can be read by other programs.',
  // Of the settings under “Where your secrets go”.
  'settingsFile.stay': { one: '{count} stays as it is', other: '{count} stay as they are' },
  'settingsFile.delicateChoice': 'Take these too',
  'settingsFile.delicateHint': 'Off: they stay as they are. On: you may have to sign in again.',
  // {names}: keys out of the file, such as “theatre”.
  'settingsFile.ignored': 'Not known here, and left out: {names}',
  'settingsFile.cancel': 'Cancel',
  // A button.
  'settingsFile.apply': { one: 'Change {count} setting', other: 'Change {count} settings' },
  // Read out between the old value and the new one; on the screen it is an arrow.
  'settingsFile.becomes': 'becomes',

  'settingsFile.tooLarge': 'This file is too large to be settings',
  'settingsFile.nothingChanged': 'Nothing was changed.',
  'settingsFile.unreadable': 'This file could not be read',
  'settingsFile.unreadableHint': 'Nothing was changed. Look whether it is still there.',
  'settingsFile.notJson': 'This is no settings file',
  'settingsFile.notJsonHint': 'Nothing was changed. Marquee saves them as JSON.',
  'settingsFile.notSettings': 'These are not Marquee’s settings',
  'settingsFile.notSettingsHint': 'Nothing was changed. Choose a file that Marquee has saved.',
  'settingsFile.wrong': 'There are values in this file that cannot be used',
  // {keys}: as in the file, such as “theme”.
  'settingsFile.wrongHint': 'Nothing was changed. Wrong: {keys}',
  'settingsFile.gone': 'The file was read too long ago',
  'settingsFile.goneHint': 'Nothing was changed. Choose it again.',

  // Names of settings that stand in a list, away from their neighbours.
  'settingsFile.quietFrom': 'Quiet hours: From',
  'settingsFile.quietTo': 'Quiet hours: To',
  'settingsFile.quietDays': 'Quiet hours: On these days',
  // Values of settings.
  'settingsFile.on': 'On',
  'settingsFile.off': 'Off',
  'settingsFile.asOnTrakt': 'As on Trakt',
  // An address: that of Trakt itself.
  'settingsFile.traktsOwn': 'Trakt’s own',
  'settingsFile.none': 'None',
} as const satisfies Messages
