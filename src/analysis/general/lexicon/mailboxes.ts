import { entries } from '../../../wording/wrapped.ts';
/** Parts that make an e-mail address unprofessional wherever they stand in it. */
export const silly: readonly string[] = entries`
  sexy; sexi; hottie; hotguy; hotgirl; hotboy; hotmama; naughty; horny; babydoll; babygirl; babyboy; sugarbaby
  sugardaddy; bigboy; biggirl; badboy; badgirl; badass; lover; loveme; iloveyou; kisses; cutie; cutiepie; sweetie
  sweetheart; honeybun; snuggle; cuddl; princess; prinzess; princesa; princesse; playboy; playgirl; casanova; donjuan
  stud4u; 4ever; 4you; 4life; forever; party; fiesta; drunk; beerlover; beerking; ilovebeer; vodka; tequila; whisky
  whiskey; cerveza; bierkoenig; bierkonig; saufen; stoner; ganja; cannabis; marihuana; smoke420; nightlife; killer
  terminator; slayer; destroyer; assassin; gangster; gangsta; mafia; thug; warrior; psycho; zombie; vampire; satan
  lucifer; darklord; dragonball; pokemon; pikachu; naruto; batman; superman; spiderman; darthvader; skywalker; gandalf
  legolas; hogwarts; pussycat; kitty; bunny; unicorn; einhorn; unicornio; licorne; rainbow; fairy; mermaid; sirenita
  goddess; divaqueen; shit; fuck; bitch; asshole; boobs; porn; puto; puta; cabron; pendejo; culona; tetona; scheiss
  arschloch; ficker; titten; geilo; geilemaus; putain; salope; merde; connard; zuckerpuppe; suesse; partymaus
  beau.gosse; beau_gosse; belle.gosse; gamer; noob; leet; headshot; sniper; fortnite; minecraft; callofduty
  counterstrike; worldofwarcraft; playstation; xbox; crazy; lazy; loco4; locura; verrueckt; verruckt; coolguy
  coolgirl; coolkid; cooldude; bigdaddy; bigmama; superstar; rockstar; hotstuff; moneymaker; getrich; richkid; swag
  yolo; lmao; ninja; dude; dummy; stinky; booty; sexgott; schatzi; schnucki; mausi; hasi; bombon; guapa; guapo
  papichulo; mamacita; doudou; cherie; bogoss; beaugosse; bellegosse; petitcoeur; coquin; chouchou; nounours`;

/** Parts that are silly only as a word of their own, since names and places contain them. */
export const sillyTokens: ReadonlySet<string> = new Set(entries`
  amo; dick; ass; tits; culo; cul; geil; sau; monster; monstruo; monstre; chocolat; chocolate; schoko; maus; hase
  prinz; principe; bella; beauty; bonita; linda4; jolie; belle; guapi; nena; xxx; chica; hot; love; loves; amor; liebe
  amour; baby; babe; boss; jefe; chef; king; queen; rey; reina; koenig; konig; roi; reine; devil; diablo; diable
  teufel; angel; engel; ange; angelito; cool; sweet; honey; sugar; beer; bier; wine; wein; rum; monkey; tiger; wolf
  lion; panther; dragon; shark; eagle; bear; teddy; cat; catlover; doglover; mouse; butterfly; mariposa; papillon
  star; stud; pimp; hunk; chick; girl; boy; lady; loverboy; chico; nene; mami; papi; wild; mad; loco; loca; bad; dark
  shadow; ghost; player; winner; loser; champ; champion; fan; lol; xx; xoxo; elvis; rambo; joker; matrix; metal
  metalhead; punk; rasta; reggae; disco; dj; mc; ultras; realmadrid; barca; bayern; juve; psg`);

/** Mailboxes on an own domain that need not carry the name. */
export const roleMailboxes: ReadonlySet<string> = new Set(entries`
  info; hello; hi; hey; mail; email; contact; contacto; kontakt; me; cv; jobs; job; work; career; careers; office
  post; bonjour; hola; hallo; apply; bewerbung; postmaster; admin`);
