// The films. Public facts; ids that are not known for certain are left out.

/** `title|year|runtime|genre|trakt|slug|imdb|tmdb|aliases` */
export const movieLines = `
Guardians of the Galaxy|2014|121|action|28|guardians-of-the-galaxy-2014|tt2015381|118340
Dune|2021|155|scifi||dune-2021|tt1160419|438631|Dune: Part One
Dune|1984|137|scifi||dune-1984|tt0087182|841
Inception|2010|148|scifi|16662|inception-2010|tt1375666|27205
`
