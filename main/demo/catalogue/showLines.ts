// The shows, with their seasons. Public facts; ids that are not known for certain are left out.

/** `> title|year|runtime|genre|network|trakt|slug|imdb|tmdb|tvdb|aliases`, then `season|first air date|days between|episodes`. */
export const showLines = `
> Severance|2022|50|scifi|Apple TV+|154997|severance|tt11280740|95396|371980
1|2022-02-18|7|Good News About Hell;Half Loop;In Perpetuity;The You You Are;The Grim Barbarity of Optics and Design;Hide and Seek;Defiant Jazz;What's for Dinner?;The We We Are
2|2025-01-17|7|Hello, Ms. Cobel;Goodbye, Mrs. Selvig;Who Is Alive?;Woe's Hollow;Trojan's Horse;Attila;Chikhai Bardo;Sweet Vitriol;The After Hours;Cold Harbor
3|||1
> Breaking Bad|2008|47|crime|AMC|1|breaking-bad|tt0903747|1396|81189
1|2008-01-21|7|Pilot;Cat's in the Bag...;...And the Bag's in the River;Gray Matter;Crazy Handful of Nothin';A No-Rough-Stuff-Type Deal
> The Walking Dead|2010|44|horror|AMC|2|the-walking-dead|tt1520211|1402|153021
1|2010-11-01|7|Days Gone Bye;Guts;Tell It to the Frogs;Vatos;Wildfire;TS-19
> One Piece|1999|24|anime|Fuji TV|37696|one-piece|tt0388629|37854|81797
1|1999-10-20|7|8
2|1999-12-29|7|22
3|2000-06-21|7|17
4|2001-03-28|7|13
5|2001-06-27|7|9
6|2001-08-19|7|22
7|2002-03-24|7|39
8|2002-12-29|7|13
9|2003-03-30|7|52
10|2004-04-04|7|31
`
