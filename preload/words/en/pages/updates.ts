// Updates: what Marquee does about new versions, how far it has come, what came in the way, and why a copy has none.
import type { Messages } from '../../message.ts'

export const updates = {
  'updates.title': 'Updates',
  // The setting that says what is done about them.
  'updates.policy': 'New versions',
  'updates.auto': 'Automatic',
  'updates.autoHint': 'Looks once a day, downloads quietly, and changes over when Marquee quits.',
  'updates.ask': 'Ask first',
  'updates.askHint': 'Looks once a day, and tells you here.',
  'updates.off': 'Off',
  'updates.offHint': 'Looks only when you ask.',
  // Buttons.
  'updates.check': 'Check now',
  'updates.download': 'Download',
  'updates.downloadAgain': 'Try again',
  'updates.restart': 'Restart now',
  'updates.atNextStart': 'At next start',
  'updates.notNow': 'Not now',
  'updates.notes': 'What is new',
  'updates.noNotes': 'Nothing is said about this version.',

  'updates.checking': 'Looking for a new version',
  'updates.neverLooked': 'Not looked yet.',
  // {when}: “Today, 14:02”, “Yesterday, 14:02”, “24 Jan”.
  'updates.looked': 'Last looked: {when}',
  'updates.version': 'Marquee {version}',
  'updates.upToDate': 'Marquee {version} is up to date',
  'updates.available': 'Marquee {version} is available',
  'updates.downloading': 'Downloading Marquee {version}',
  // {share}: “45%”; {size}: “112 MB”.
  'updates.share': '{share} of {size}',
  'updates.ready': 'Marquee {version} is ready',
  'updates.readyHint': 'Restart when you like; otherwise it takes over at the next start.',
  'updates.readyOffHint': 'Restart when you like: until then this version goes on.',
  'updates.restarting': 'Restarting into Marquee {version}',
  'updates.restartingHint': 'As soon as everything is sent.',

  'updates.offline': 'The update could not be reached',
  'updates.notThere': 'The update is not where it should be',
  'updates.unreadable': 'The update’s description could not be read',
  'updates.damaged': 'What was downloaded is not what was announced',
  'updates.signature': 'The update is not signed by the makers of Marquee',
  'updates.older': 'Only an older version was offered',
  'updates.diskFull': 'The disk is too full for the update',
  'updates.unwritable': 'The update could not be written',
  'updates.unexpected': 'The update did not work',
  // What becomes of it: stands below one of those.
  'updates.goesOn': 'This version goes on as it is.',
  'updates.goesOnDay': 'This version goes on as it is. Marquee tries again in a day.',
  'updates.goesOnSoon': 'This version goes on as it is. Marquee tries again when it can.',
  'updates.thrownAway': 'It was thrown away. This version goes on as it is.',
  'updates.thrownAwayDay': 'It was thrown away. This version goes on as it is. Marquee tries again in a day.',

  // A copy of Marquee that somebody else updates, or nobody; then why.
  'updates.none': 'This copy does not update itself',
  'updates.noneSources': 'It runs from its sources.',
  'updates.nonePackage':
    'It came as a package: your system’s updates bring new versions, or install the newer package.',
  'updates.noneFlatpak': 'Flatpak brings new versions.',
  'updates.noneSnap': 'Snap brings new versions.',
  'updates.noneStore': 'The store that it came from brings new versions.',
  'updates.nonePortable': 'It is the portable edition: replace its file by the newer one.',
  'updates.noneUnpacked': 'It runs from a folder that was unpacked by hand: unpack the newer version in its place.',
  'updates.noneReadOnly': 'You may not write where it lies. Move it to a folder of yours, and it can.',
  // Applications: the folder of macOS.
  'updates.noneNotInApplications': 'Move Marquee to Applications, and it can.',
  'updates.noneUnsigned': 'It is not signed, so nothing would show that an update comes from the same makers.',
  'updates.noneNoFeed': 'It was built without an address to ask.',
} as const satisfies Messages
