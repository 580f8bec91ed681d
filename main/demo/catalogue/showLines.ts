// The shows, with their seasons. Public facts; ids that are not known for certain are left out.
// Where the titles of a season are not here, its episodes have numbers for names; dates inside a season are a day pattern.

/** `> title|year|runtime|genre|network|trakt|slug|imdb|tmdb|tvdb|aliases`, then `season|first air date|days between|episodes`. */
export const showLines = `
> Severance|2022|50|scifi|Apple TV+|154997|severance|tt11280740|95396|371980
1|2022-02-18|7|Good News About Hell;Half Loop;In Perpetuity;The You You Are;The Grim Barbarity of Optics and Design;Hide and Seek;Defiant Jazz;What's for Dinner?;The We We Are
2|2025-01-17|7|Hello, Ms. Cobel;Goodbye, Mrs. Selvig;Who Is Alive?;Woe's Hollow;Trojan's Horse;Attila;Chikhai Bardo;Sweet Vitriol;The After Hours;Cold Harbor
3|||1
> Breaking Bad|2008|47|crime|AMC|1|breaking-bad|tt0903747|1396|81189
1|2008-01-21|7|Pilot;Cat's in the Bag...;...And the Bag's in the River;Cancer Man;Gray Matter;Crazy Handful of Nothin';A No-Rough-Stuff-Type Deal
2|2009-03-09|7|Seven Thirty-Seven;Grilled;Bit by a Dead Bee;Down;Breakage;Peekaboo;Negro y Azul;Better Call Saul;4 Days Out;Over;Mandala;Phoenix;ABQ
3|2010-03-22|7|No Más;Caballo sin Nombre;I.F.T.;Green Light;Más;Sunset;One Minute;I See You;Kafkaesque;Fly;Abiquiu;Half Measures;Full Measure
4|2011-07-18|7|Box Cutter;Thirty-Eight Snub;Open House;Bullet Points;Shotgun;Cornered;Problem Dog;Hermanos;Bug;Salud;Crawl Space;End Times;Face Off
5|2012-07-16|7|Live Free or Die;Madrigal;Hazard Pay;Fifty-One;Dead Freight;Buyout;Say My Name;Gliding Over All;Blood Money;Buried;Confessions;Rabid Dog;To'hajiilee;Ozymandias;Granite State;Felina
> The Walking Dead|2010|44|horror|AMC|2|the-walking-dead|tt1520211|1402|153021
1|2010-11-01|7|Days Gone Bye;Guts;Tell It to the Frogs;Vatos;Wildfire;TS-19
2|2011-10-17|7|What Lies Ahead;Bloodletting;Save the Last One;Cherokee Rose;Chupacabra;Secrets;Pretty Much Dead Already;Nebraska;Triggerfinger;18 Miles Out;Judge, Jury, Executioner;Better Angels;Beside the Dying Fire
3|2012-10-15|7|16
4|2013-10-14|7|16
5|2014-10-13|7|16
6|2015-10-12|7|16
7|2016-10-24|7|16
8|2017-10-23|7|16
9|2018-10-08|7|16
10|2019-10-07|7|22
11|2021-08-23|14|24
> One Piece|1999|24|anime|Fuji TV|37696|one-piece|tt0388629|37854|81797|ワンピース
0|2000-12-20|90|4
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
11|2004-11-07|7|99
12|2006-12-17|7|56
13|2008-01-13|7|100
14|2010-03-21|5|35
15|2010-10-03|7|62
16|2012-01-15|7|50
17|2013-01-20|7|118
18|2015-06-21|7|36
19|2016-04-03|7|95
20|2019-03-31|7|14
21|2019-07-07|7|197
22|2024-01-07|10|67
23|2026-04-05|14|26
> The Bear|2022|32|drama|FX|||tt14452776|136315|
1|2022-06-23|0|System;Hands;Brigade;Dogs;Sheridan;Ceres;Review;Braciole
2|2023-06-22|0|Beef;Pasta;Sundae;Honeydew;Pop;Fishes;Forks;Bolognese;Omelette;The Bear
3|2024-06-27|0|Tomorrow;Next;Doors;Violet;Children;Napkins;Legacy;Ice Chips;Apologies;Forever
4|2025-06-26|0|Groundhogs;Soubise;Scallop;Worms;Replicants;Sophie;Bears;Green;Tonnato;Goodbye
> The Office|2005|22|comedy|NBC|2302|the-office|tt0386676|2316|73244|The Office (US)
1|2005-03-25|7|Pilot;Diversity Day;Health Care;The Alliance;Basketball;Hot Girl
2|2005-09-21|7|The Dundies;Sexual Harassment;Office Olympics;The Fire;Halloween;The Fight;The Client;Performance Review;Email Surveillance;Christmas Party;Booze Cruise;The Injury;The Secret;The Carpet;Boys and Girls;Valentine's Day;Dwight's Speech;Take Your Daughter to Work Day;Michael's Birthday;Drug Testing;Conflict Resolution;Casino Night
3|2006-09-22|7|25
4|2007-09-28|7|19
5|2008-09-26|7|28
6|2009-09-18|7|26
7|2010-09-24|7|26
8|2011-09-23|7|24
9|2012-09-21|7|25
> The Office|2001|30|comedy|BBC Two||the-office-2001|tt0290978|2996||The Office (UK)
0|2003-12-26|1|Christmas Special: Part 1;Christmas Special: Part 2
1|2001-07-09|7|Downsize;Work Experience;The Quiz;Training;New Girl;Judgement
2|2002-09-30|7|Merger;Appraisals;Party;Motivation;Charity;Interview
> Firefly|2002|44|scifi|FOX|1428|firefly|tt0303461|1437|78874
1|2002-09-21|7|Serenity;The Train Job;Bushwhacked;Shindig;Safe;Our Mrs. Reynolds;Jaynestown;Out of Gas;Ariel;War Stories;Trash;The Message;Heart of Gold;Objects in Space
> Sherlock|2010|90|crime|BBC One|19792|sherlock|tt1475582|19885|176941
0|2016-01-01|1|The Abominable Bride
1|2010-07-25|7|A Study in Pink;The Blind Banker;The Great Game
2|2012-01-01|7|A Scandal in Belgravia;The Hounds of Baskerville;The Reichenbach Fall
3|2014-01-01|5|The Empty Hearse;The Sign of Three;His Last Vow
4|2017-01-01|7|The Six Thatchers;The Lying Detective;The Final Problem
> Game of Thrones|2011|60|fantasy|HBO|1390|game-of-thrones|tt0944947|1399|121361
1|2011-04-18|7|Winter Is Coming;The Kingsroad;Lord Snow;Cripples, Bastards, and Broken Things;The Wolf and the Lion;A Golden Crown;You Win or You Die;The Pointy End;Baelor;Fire and Blood
2|2012-04-02|7|The North Remembers;The Night Lands;What Is Dead May Never Die;Garden of Bones;The Ghost of Harrenhal;The Old Gods and the New;A Man Without Honor;The Prince of Winterfell;Blackwater;Valar Morghulis
3|2013-04-01|7|Valar Dohaeris;Dark Wings, Dark Words;Walk of Punishment;And Now His Watch Is Ended;Kissed by Fire;The Climb;The Bear and the Maiden Fair;Second Sons;The Rains of Castamere;Mhysa
4|2014-04-07|7|Two Swords;The Lion and the Rose;Breaker of Chains;Oathkeeper;First of His Name;The Laws of Gods and Men;Mockingbird;The Mountain and the Viper;The Watchers on the Wall;The Children
5|2015-04-13|7|10
6|2016-04-25|7|10
7|2017-07-17|7|7
8|2019-04-15|7|Winterfell;A Knight of the Seven Kingdoms;The Long Night;The Last of the Starks;The Bells;The Iron Throne
> Chernobyl|2019|65|history|HBO|||tt7366338|87108|360893
1|2019-05-07|7|1:23:45;Please Remain Calm;Open Wide, O Earth;The Happiness of All Mankind;Vichnaya Pamyat
> The Last of Us|2023|55|drama|HBO|||tt3581920|100088|392256
1|2023-01-16|7|When You're Lost in the Darkness;Infected;Long, Long Time;Please Hold to My Hand;Endure and Survive;Kin;Left Behind;When We Are in Need;Look for the Light
2|2025-04-14|7|Future Days;Through the Valley;The Path;Day One;Feel Her Love;The Price;Convergence
> Andor|2022|45|scifi|Disney+|||tt9253284|83867|393189|Star Wars: Andor
1|2022-09-21|7|Kassa;That Would Be Me;Reckoning;Aldhani;The Axe Forgets;The Eye;Announcement;Narkina 5;Nobody's Listening!;One Way Out;Daughter of Ferrix;Rix Road
2|2025-04-23|2|One Year Later;Sagrona Teema;Harvest;Ever Been to Ghorman?;I Have Friends Everywhere;What a Festive Evening;Messenger;Who Are You?;Welcome to the Rebellion;Make It Stop;Who Else Knows?;Jedha, Kyber, Erso
> Slow Horses|2022|46|crime|Apple TV+|||tt5875444|95480|
1|2022-04-01|7|Failure's Contagious;Work Drinks;Bad Tradecraft;Visiting Hours;Fiasco;Follies
2|2022-12-02|7|6
3|2023-11-29|7|6
4|2024-09-04|7|6
5|2025-09-24|7|6
> Dark|2017|53|scifi|Netflix|||tt5753856|70523|334824
1|2017-12-01|0|Geheimnisse;Lügen;Gestern und Heute;Doppelleben;Wahrheiten;Sic Mundus Creatus Est;Kreuzwege;Was man sät, das wird man ernten;Alles ist jetzt;Alpha und Omega
2|2019-06-21|0|Anfänge und Enden;Dunkle Materie;Gespenster;Die Reisenden;Vom Suchen und Finden;Ein unendlicher Kreis;Der weiße Teufel;Enden und Anfänge
3|2020-06-27|0|Deja-vu;Die Überlebenden;Adam und Eva;Der Ursprung;Leben und Tod;Licht und Schatten;Zwischen der Zeit;Das Paradies
> 深夜食堂|2009|25|drama|MBS||midnight-diner|tt1882928|||Midnight Diner;Shinya Shokudō
1|2009-10-14|7|10
2|2011-10-19|7|10
3|2014-10-22|7|10
> باب الحارة|2006|45|history|MBC||bab-al-hara||||Bab Al-Hara
1|2006-09-24|1|33
2|2007-09-13|1|31
> 이상한 변호사 우영우|2022|70|comedy|ENA||extraordinary-attorney-woo|tt20869502|||Extraordinary Attorney Woo
1|2022-06-29|3|16
> Squid Game|2021|55|drama|Netflix|||tt10919420|93405|383275|오징어 게임
1|2021-09-17|0|Red Light, Green Light;Hell;The Man with the Umbrella;Stick to the Team;A Fair World;Gganbu;VIPS;Front Man;One Lucky Day
2|2024-12-26|0|Bread and Lottery;Halloween Party;001;Six Legs;One More Game;O X;Friend or Foe
3|2025-06-27|0|6
> I've Been Killing Slimes for 300 Years and Maxed Out My Level|2021|24|anime|AT-X||||||スライム倒して300年、知らないうちにレベルMAXになってました
1|2021-04-10|7|12
2|2025-04-05|7|12
> Cowboy Bebop|1998|24|anime|WOWOW|||tt0213338|30991|76885|カウボーイビバップ
1|1998-10-24|7|Asteroid Blues;Stray Dog Strut;Honky Tonk Women;Gateway Shuffle;Ballad of Fallen Angels;Sympathy for the Devil;Heavy Metal Queen;Waltz for Venus;Jamming with Edward;Ganymede Elegy;Toys in the Attic;Jupiter Jazz (1);Jupiter Jazz (2);Bohemian Rhapsody;My Funny Valentine;Black Dog Serenade;Mushroom Samba;Speak Like a Child;Wild Horses;Pierrot le Fou;Boogie Woogie Feng Shui;Cowboy Funk;Brain Scratch;Hard Luck Woman;The Real Folk Blues (1);The Real Folk Blues (2)
> 葬送のフリーレン|2023|24|anime|NTV||frieren-beyond-journey-s-end|tt22248376|209867||Frieren: Beyond Journey's End;Sousou no Frieren
1|2023-09-29|7|28
> Stranger Things|2016|50|horror|Netflix|||tt4574334|66732|305288
1|2016-07-15|0|Chapter One: The Vanishing of Will Byers;Chapter Two: The Weirdo on Maple Street;Chapter Three: Holly, Jolly;Chapter Four: The Body;Chapter Five: The Flea and the Acrobat;Chapter Six: The Monster;Chapter Seven: The Bathtub;Chapter Eight: The Upside Down
2|2017-10-27|0|9
3|2019-07-04|0|8
4|2022-05-27|0|9
5|2025-11-27|4|8
> Better Call Saul|2015|46|crime|AMC|||tt3032476|60059|273181
1|2015-02-09|7|Uno;Mijo;Nacho;Hero;Alpine Shepherd Boy;Five-O;Bingo;RICO;Pimento;Marco
2|2016-02-16|7|10
3|2017-04-11|7|10
4|2018-08-07|7|10
5|2020-02-24|7|10
6|2022-04-19|7|13
> The Wire|2002|60|crime|HBO|||tt0306414|1438|79126
1|2002-06-03|7|The Target;The Detail;The Buys;Old Cases;The Pager;The Wire;One Arrest;Lessons;Game Day;The Cost;The Hunt;Cleaning Up;Sentencing
2|2003-06-02|7|12
3|2004-09-20|7|12
4|2006-09-11|7|13
5|2008-01-07|7|10
> Black Mirror|2011|60|scifi|Netflix|||tt2085059|42009|253463
0|2014-12-16|1|White Christmas
1|2011-12-04|7|The National Anthem;Fifteen Million Merits;The Entire History of You
2|2013-02-11|7|Be Right Back;White Bear;The Waldo Moment
3|2016-10-21|0|Nosedive;Playtest;Shut Up and Dance;San Junipero;Men Against Fire;Hated in the Nation
4|2017-12-29|0|USS Callister;Arkangel;Crocodile;Hang the DJ;Metalhead;Black Museum
5|2019-06-05|0|Striking Vipers;Smithereens;Rachel, Jack and Ashley Too
6|2023-06-15|0|Joan Is Awful;Loch Henry;Beyond the Sea;Mazey Day;Demon 79
7|2025-04-10|0|Common People;Bête Noire;Hotel Reverie;Plaything;Eulogy;USS Callister: Into Infinity
> Shōgun|2024|58|history|FX|||tt2788316|126308||Shogun
1|2024-02-27|7|Anjin;Servants of Two Masters;Tomorrow Is Tomorrow;The Eightfold Fence;Broken to the Fist;Ladies of the Willow World;A Stick of Time;The Abyss of Life;Crimson Sky;A Dream of a Dream
> Band of Brothers|2001|60|history|HBO|||tt0185906|4613|74205
1|2001-09-10|7|Currahee;Day of Days;Carentan;Replacements;Crossroads;Bastogne;The Breaking Point;The Last Patrol;Why We Fight;Points
> True Detective|2014|58|crime|HBO|46375|true-detective|tt2356777|46648|270633
1|2014-01-13|7|The Long Bright Dark;Seeing Things;The Locked Room;Who Goes There;The Secret Fate of All Life;Haunted Houses;After You've Gone;Form and Void
2|2015-06-22|7|8
3|2019-01-14|7|8
4|2024-01-15|7|6
> The Expanse|2015|45|scifi|Syfy|77199|the-expanse|tt3230854|63639|280619
1|2015-12-15|7|Dulcinea;The Big Empty;Remember the Cant;CQB;Back to the Butcher;Rock Bottom;Windmills;Salvage;Critical Mass;Leviathan Wakes
2|2017-02-02|7|13
3|2018-04-12|7|13
4|2019-12-13|0|10
5|2020-12-16|7|10
6|2021-12-10|7|6
> Hannibal|2013|43|horror|NBC|567|hannibal|tt2243973|40008|259063
1|2013-04-05|7|Apéritif;Amuse-Bouche;Potage;Œuf;Coquilles;Entrée;Sorbet;Fromage;Trou Normand;Buffet Froid;Rôti;Relevés;Savoureux
2|2014-03-01|7|13
3|2015-06-05|7|13
> Ted Lasso|2020|32|comedy|Apple TV+|||tt10986410|97546|383203
1|2020-08-14|7|Pilot;Biscuits;Trent Crimm: The Independent;For the Children;Tan Lines;Two Aces;Make Rebecca Great Again;The Diamond Dogs;All Apologies;The Hope That Kills You
2|2021-07-23|7|12
3|2023-03-15|7|12
> Doctor Who|2005|45|scifi|BBC One|56872|doctor-who-2005|tt0436992|57243|78804
1|2005-03-26|7|Rose;The End of the World;The Unquiet Dead;Aliens of London;World War Three;Dalek;The Long Game;Father's Day;The Empty Child;The Doctor Dances;Boom Town;Bad Wolf;The Parting of the Ways
2|2006-04-15|7|13
3|2007-03-31|7|13
4|2008-04-05|7|13
5|2010-04-03|7|13
> Avatar: The Last Airbender|2005|23|family|Nickelodeon|245|avatar-the-last-airbender|tt0417299|246|74852
1|2005-02-21|7|20
2|2006-03-17|9|20
3|2007-09-21|14|21
> Succession|2018|60|drama|HBO|||tt7660850|76331|
1|2018-06-04|7|10
2|2019-08-12|7|10
3|2021-10-18|7|9
4|2023-03-27|7|10
> The White Lotus|2021|60|drama|HBO|||tt13406094|111803|
1|2021-07-12|7|6
2|2022-10-31|7|7
3|2025-02-17|7|8
> Fleabag|2016|27|comedy|BBC Three|||tt5687612|67070|
1|2016-07-21|7|6
2|2019-03-04|7|6
> Arcane|2021|41|fantasy|Netflix|||tt11126994|94605|
1|2021-11-06|2|9
2|2024-11-09|2|9
> The Mandalorian|2019|40|scifi|Disney+|||tt8111088|82856|361753
1|2019-11-12|7|8
2|2020-10-30|7|8
3|2023-03-01|7|8
`
