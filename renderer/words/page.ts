// Words of the frames of the pages.

export const settingsTitle = 'Settings'
