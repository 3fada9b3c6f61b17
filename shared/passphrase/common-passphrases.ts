/**
 * What guessers try first: words, names and runs of keys that head the published lists of leaked passwords, in the
 * languages of the interface. Compared without case, spaces, marks, and the digits and signs people put at the ends;
 * several of them in a row are no better.
 */
export const commonPassphrases: ReadonlySet<string> = new Set(
  `password passwort passphrase passwd pass secret secreto admin administrator administrador root user guest login welcome
  letmein letmeinnow openthedoor opensesame trustno one iloveyou iloveyousomuch loveyou lovely love mylove princess
  prince sunshine moonlight football baseball basketball soccer hockey superman batman spiderman starwars pokemon dragon
  monkey tiger shadow master mustang michael jordan jennifer jessica michelle ashley nicole daniel thomas charlie
  computer internet samsung google facebook whatsapp instagram microsoft windows android iphone apple linux ubuntu
  whatever nothing something anything everything changeme changemenow default temporary temp test testing tester
  hello helloworld goodbye freedom liberty justice equality feminism feminist women woman girl girls metoo timesup
  niunamenos balancetonporc nopiwouma testimonia archive archives correcthorsebatterystaple correct horse battery staple
  summer winter spring autumn january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday jesus jesuschrist christ god allah inshallah bismillah
  alhamdulillah mohammed muhammad maria mariam fatima aicha aisha amina motdepasse motdepasses azerty azertyuiop soleil
  bonjour bonsoir jetaime jetaimemonamour monamour doudou chouchou loulou marseille paris france liberte egalite
  fraternite secretdefense bienvenue contrasena contrasenia clave micontrasena teamo teamomucho teamoo amor miamor
  mivida corazon estrella princesa hermosa bonita espana mexico argentina colombia peru chile barcelona realmadrid
  futbol hola holamundo bienvenido bienvenida libertad justicia igualdad familia
  qwerty qwertyuiop qwertz qwertzuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc abc abcd abcdef
  abcdefgh abcdefghijkl abcdefghijklm abcdefghijklmnopqrstuvwxyz onetwothree
  كلمةالسر كلمةالمرور الله اللهاكبر بسمالله بسماللهالرحمنالرحيم الحمدلله انشاءالله ماشاءالله لاالهالاالله حبيبي حبيبتي
  احبك مرحبا السلام السلامعليكم محمد محمدرسولالله فلسطين مصر المغرب تونس الجزائر`
    .split(/\s+/)
    .filter(Boolean),
);
