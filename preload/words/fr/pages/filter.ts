// What a feed can be narrowed to, in French; and why some of it cannot be had.
import type { filter as english } from '../../en/pages/filter.ts'
import type { Translated } from '../../message.ts'

export const filter: Translated<typeof english> = {
  'filter.what': 'Quoi',
  'filter.episodes': 'Épisodes',
  'filter.films': 'Films',
  'filter.shows': 'Séries',
  'filter.lists': 'Listes',
  'filter.done': 'Action',
  'filter.watching': 'En cours',
  'filter.checkIns': 'Check-ins',
  'filter.scrobbles': 'Scrobbles',
  'filter.seen': 'Marqué comme vu',
  'filter.ratings': 'Notes',
  'filter.watchlist': 'Watchlist',
  'filter.collected': 'Collection',
  'filter.comments': 'Commentaires',
  'filter.reviews': 'Critiques',
  'filter.newLists': 'Nouvelles listes',
  'filter.addedToLists': 'Ajouts aux listes',
  'filter.who': 'Qui',
  'filter.askingPeople': 'Recherche des personnes que vous suivez…',
  'filter.followNobody': 'Vous ne suivez encore personne sur Trakt.',
  'filter.morePeople': {
    one: 'Et {count} autre, à trouver par son nom.',
    other: 'Et {count} autres, à trouver par leur nom.',
  },
  'filter.findPerson': 'Trouver une personne que vous suivez',
  'filter.when': 'Quand',
  'filter.anyTime': 'Tout',
  'filter.week': 'Semaine',
  'filter.month': 'Mois',
  'filter.year': 'Année',
  'filter.dates': 'Dates',
  'filter.from': 'Du',
  'filter.to': 'Au',
  'filter.wrongOrder': 'Le premier jour vient après le dernier.',
  'filter.removeAll': 'Tout retirer',
  'filter.show': 'Afficher',

  'filter.barredByFeed': '{names} : « {feed} » n’en a pas.',
  'filter.barredByTypes': '{names} : jamais avec les types choisis ci-dessus.',
  'filter.barredByActions': '{names} : jamais avec ce qui est choisi ci-dessous.',
  'filter.dashed': 'En pointillés',
  'filter.peopleOwn':
    'Indisponible : « Moi » ne parle que de vous. Le flux « Amis » peut se limiter à quelques personnes.',
  'filter.peopleOne':
    'Indisponible : ce flux se limite déjà à « {feed} ». Le flux « Amis » peut se limiter à quelques personnes.',
  'filter.peopleEveryone':
    'Indisponible : « Tout le monde » ne peut pas se limiter à quelques personnes. « Amis », si.',
  'filter.peopleSeason': 'Indisponible : une saison ne peut pas se limiter à quelques personnes. Sa série, si.',
}
