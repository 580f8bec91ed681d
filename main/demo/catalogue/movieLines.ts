// The films. Public facts; ids that are not known for certain are left out.

/** `title|year|runtime|genre|trakt|slug|imdb|tmdb|aliases`, best known first. */
export const movieLines = `
Guardians of the Galaxy|2014|121|scifi|28|guardians-of-the-galaxy-2014|tt2015381|118340
Dune|2021|155|scifi|||tt1160419|438631|Dune: Part One
Dune: Part Two|2024|167|scifi|||tt15239678|693134
Dune|1984|137|scifi|||tt0087182|841
Inception|2010|148|scifi|16662|inception-2010|tt1375666|27205
The Matrix|1999|136|scifi|481|the-matrix-1999|tt0133093|603
Interstellar|2014|169|scifi|102156|interstellar-2014|tt0816692|157336
The Dark Knight|2008|152|crime|||tt0468569|155
Batman Begins|2005|140|crime|228|batman-begins-2005|tt0372784|272
The Dark Knight Rises|2012|165|crime|34073|the-dark-knight-rises-2012|tt1345836|49026
Fight Club|1999|139|drama|727|fight-club-1999|tt0137523|550
The Shawshank Redemption|1994|142|drama|231|the-shawshank-redemption-1994|tt0111161|278
Pulp Fiction|1994|154|crime|||tt0110912|680
The Godfather|1972|175|crime|||tt0068646|238
Oppenheimer|2023|181|history|||tt15398776|872585
Barbie|2023|114|comedy|||tt1517268|346698
Parasite|2019|133|drama|||tt6751668|496243|기생충;Gisaengchung
千と千尋の神隠し|2001|125|anime||spirited-away-2001|tt0245429|129|Spirited Away;Sen to Chihiro no Kamikakushi
Princess Mononoke|1997|134|anime|||tt0119698|128|もののけ姫;Mononoke Hime
My Neighbor Totoro|1988|86|anime|||tt0096283|8392|となりのトトロ;Tonari no Totoro
君の名は。|2016|106|anime||your-name-2016|tt5311514|372058|Your Name;Kimi no Na wa
Akira|1988|124|anime|||tt0094625|149|アキラ
Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb|1964|95|comedy|||tt0057012|935
The Assassination of Jesse James by the Coward Robert Ford|2007|160|drama|||tt0443680|4512
Borat: Cultural Learnings of America for Make Benefit Glorious Nation of Kazakhstan|2006|84|comedy|||tt0443453|496
Blade Runner|1982|117|scifi|||tt0083658|78
Blade Runner 2049|2017|164|scifi|||tt1856101|335984
Mad Max: Fury Road|2015|120|action|56360|mad-max-fury-road-2015|tt1392190|76341
Arrival|2016|116|scifi|210803|arrival-2016|tt2543164|329865
Get Out|2017|104|horror|264623|get-out-2017|tt5052448|419430
La La Land|2016|128|drama|192932|la-la-land-2016|tt3783958|313369
Moonlight|2016|111|drama|240880|moonlight-2016|tt4975722|376867
Everything Everywhere All at Once|2022|140|scifi|||tt6710474|545611
The Grand Budapest Hotel|2014|100|comedy|||tt2278388|120467
Whiplash|2014|107|drama|||tt2582802|244786
Amélie|2001|122|comedy|||tt0211915|194|Le fabuleux destin d'Amélie Poulain
Pan's Labyrinth|2006|119|fantasy|||tt0457430|1417|El laberinto del fauno
In the Mood for Love|2000|99|drama|||tt0118694|843|花樣年華
Seven Samurai|1954|207|action|||tt0047478|346|七人の侍;Shichinin no Samurai
Portrait of a Lady on Fire|2019|121|drama|||tt8613070|531428|Portrait de la jeune fille en feu
The Lord of the Rings: The Fellowship of the Ring|2001|179|fantasy|88|the-lord-of-the-rings-the-fellowship-of-the-ring-2001|tt0120737|120
The Lord of the Rings: The Two Towers|2002|179|fantasy|373|the-lord-of-the-rings-the-two-towers-2002|tt0167261|121
The Lord of the Rings: The Return of the King|2003|201|fantasy|374|the-lord-of-the-rings-the-return-of-the-king-2003|tt0167260|122
Star Wars: Episode IV - A New Hope|1977|121|scifi|12|star-wars-episode-iv-a-new-hope-1977|tt0076759|11|Star Wars
Back to the Future|1985|116|scifi|308|back-to-the-future-1985|tt0088763|105
Jurassic Park|1993|127|action|393|jurassic-park-1993|tt0107290|329
Alien|1979|117|horror|||tt0078748|348
Aliens|1986|137|action|||tt0090605|679
Terminator 2: Judgment Day|1991|137|action|||tt0103064|280
2001: A Space Odyssey|1968|149|scifi|||tt0062622|62
The Shining|1980|144|horror|||tt0081505|694
Psycho|1960|109|horror|||tt0054215|539
Vertigo|1958|128|crime|||tt0052357|426
Metropolis|1927|153|scifi|||tt0017136|19
Goodfellas|1990|145|crime|||tt0099685|769
Heat|1995|170|crime|||tt0113277|949
Se7en|1995|127|crime|||tt0114369|807|Seven
The Silence of the Lambs|1991|119|crime|||tt0102926|274
Gladiator|2000|155|history|463|gladiator-2000|tt0172495|98
Saving Private Ryan|1998|169|history|700|saving-private-ryan-1998|tt0120815|857
The Avengers|2012|143|action|14701|the-avengers-2012|tt0848228|24428
Avengers: Infinity War|2018|149|action|191797|avengers-infinity-war-2018|tt4154756|299536
Iron Man|2008|126|action|1157|iron-man-2008|tt0371746|1726
Deadpool|2016|108|action|190430|deadpool-2016|tt1431045|293660
Logan|2017|137|action|161972|logan-2017|tt3315342|263115
Avatar|2009|162|scifi|12269|avatar-2009|tt0499549|19995
The Martian|2015|144|scifi|183371|the-martian-2015|tt3659388|286217
Sicario|2015|122|crime|171369|sicario-2015|tt3397884|273481
Drive|2011|100|crime|46736|drive-2011|tt0780504|64690
The Social Network|2010|121|drama|98|the-social-network-2010|tt1285016|37799
Django Unchained|2012|165|action|50131|django-unchained-2012|tt1853728|68718
Snatch|2000|103|crime|1473|snatch-2000|tt0208092|107
Donnie Darko|2001|113|scifi|114|donnie-darko-2001|tt0246578|141
Isle of Dogs|2018|101|family|268663|isle-of-dogs-2018|tt5104604|399174
50/50|2011|100|comedy|907|50-50-2011|tt1306980|40807
Moneyball|2011|134|drama|945|moneyball-2011|tt1210166|60308
Zombieland|2009|88|comedy|205|zombieland-2009|tt1156398|19908
Little Miss Sunshine|2006|102|comedy|616|little-miss-sunshine-2006|tt0449059|773
School of Rock|2003|110|comedy|503|school-of-rock-2003|tt0332379|1584
Frozen|2013|102|family|77349|frozen-2013|tt2294629|109445
Moana|2016|107|family|175475|moana-2016|tt3521164|277834
Big Hero 6|2014|102|family|112404|big-hero-6-2014|tt2245084|177572
WALL·E|2008|98|family||wall-e-2008|tt0910970|10681|WALL-E
Toy Story|1995|81|family|||tt0114709|862
Paddington 2|2017|104|family|||tt4468740|346648
Spider-Man: Into the Spider-Verse|2018|117|family|||tt4633694|324857
Knives Out|2019|131|crime|||tt8946378|546554
Past Lives|2023|106|drama|||tt13238346|666277|패스트 라이브즈
El Camino: A Breaking Bad Movie|2019|122|crime|410927|el-camino-a-breaking-bad-movie-2019|tt9243946|559969
Star Wars: The Force Awakens|2015|136|scifi|94024|star-wars-episode-vii-the-force-awakens-2015|tt2488496|140607
`
