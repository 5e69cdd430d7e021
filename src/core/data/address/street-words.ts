import { hashOf } from '../../codes.ts';

export const about = { what: 'words for streets, units and boxes in addresses, per language', source: 'national postal addressing guides (USPS Pub. 28, Royal Mail PAF, DIN 5008, La Poste SNA, Correos, CTT, Poste Italiane, PostNL, Poczta Polska)', licence: 'facts', checkedOn: '2026-11-22' };

/** What a word can be in an address, as bits: most words are nothing, and one look tells. */
export const typeBehind = 1;
export const typeAfterNumber = 2;
export const typeBefore = 4;
export const typeBehindNumberLast = 8;
export const unitWord = 16;
export const boxWord = 32;
export const longType = 64;
export const particle = 128;
export const militaryWord = 256;
export const sentenceWord = 512;

/** The words, and what each can be; the first is none. */
const words = [''];
const bits = [0];
/** Where a word is in these lists, by its hash, or next door. */
const slots = new Uint16Array(1 << 13);
const nextSlot = (slot: number): number => (slot + 1) & (slots.length - 1);
const slotOf = (hash: number): number => (hash ^ (hash >>> 13)) & (slots.length - 1);

function teach(bit: number, text: string): void {
  for (const word of text.split(' ')) {
    let slot = slotOf(hashOf(word));
    while (slots[slot] !== 0 && words[slots[slot]!] !== word) slot = nextSlot(slot);
    if (slots[slot] === 0) {
      slots[slot] = words.push(word) - 1;
      bits.push(0);
    }
    bits[slots[slot]!]! |= bit;
  }
}

/** What the word from `start` to `end`, which has this hash, can be, in either case. Nearly all words are none of these, and are not cut out. */
export function rolesAt(text: string, start: number, end: number, hash: number): number {
  for (let slot = slotOf(hash); slots[slot] !== 0; slot = nextSlot(slot)) if (isAt(words[slots[slot]!]!, text, start, end)) return bits[slots[slot]!]!;
  return 0;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) {
    const code = text.charCodeAt(start + index);
    if (code > 127) return text.slice(start, end).toLowerCase() === word;
    if (code !== word.charCodeAt(index) && (code | 32) !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** `word` in lower case, without a full stop at its end. */
export const rolesOf = (word: string): number => rolesAt(word, 0, word.length, hashOf(word));

/** Behind the name: 12 Main Street. English. */
teach(typeBehind, 'alley aly avenue ave av blvd boulevard boulavard bypass causeway circle cir close court ct crescent cres cresent drive dr esplanade expressway gardens gdns green grove heights highway hwy hill lane ln loop mews parade park parkway pkwy pike pl place plaza point points quay rd ridge road row run sq square st str street terrace ter trail trl turnpike view walk way well wells wharf radial club brae glade hollow knoll landing manor meadow meadows mount orchard path pass plains shore spring springs station summit vale valley village vista');

/** Right behind the number, before the name: 12 rue de Rivoli. French. */
teach(typeAfterNumber, 'rue r avenue av boulevard bd bld place pl chemin che ch allée allee allées impasse imp route rte quai cours square passage ruelle sentier faubourg fg lotissement résidence esplanade voie montée côte hameau');

/** Before the name, the number behind it: Calle Mayor 12, Via Roma 5, ul. Miła 57. */
teach(typeBefore, 'calle c avenida avda av paseo pº plaza pza ronda travesía camino ctra carretera cuesta glorieta urbanización rúa rua r praça praceta largo travessa estrada alameda rodovia beco via viale v.le piazza p.za corso c.so largo strada vicolo contrada lungomare ul ulica al aleja aleje os osiedle pl plac rondo rue chaussée chemin avenue boulevard place straße strasse am an im auf zum zur der str strada bulevardul calea aleea ulice třída nám náměstí ulica trg cesta út utca λεωφ οδός улица ул проспект пр переулок бульвар');

/** By the last letter: rules most words out. */
const lastLetters = new Uint8Array(128);

/** Whether a word with this last letter may end as the name of a street does. */
export const mayEndStreet = (code: number): boolean => code > 127 || lastLetters[code | 32] === 1;

const endings = new Map<string, 'sure' | 'likely'>();
/** Last two letters of all endings: rule most words out. */
const tails = new Set<string>();

function teachEndings(kind: 'sure' | 'likely', text: string): void {
  for (const ending of text.split(' ')) {
    endings.set(ending, kind);
    tails.add(ending.slice(-2));
    const last = ending.charCodeAt(ending.length - 1);
    if (last < 128) lastLetters[last] = 1;
  }
}

const noStreets = new Set(['brigade', 'renegade', 'regata', 'regatta']);
/** Endings that other words have too (investigate, entering, iPad): they need a capital and more of an address round them. */
teachEndings('likely', 'str platz allee damm ring ufer steig stieg graben brücke markt singel steeg pad park dreef gate plads torv alle brauten braut bakken haugen lia tie raitti hlíð braut hof berg chaussee promenade baan lei lund toften vænget parken engen marken tee väg');
/** Endings of street names written in one word, the number behind: Hauptstraße 5, Keizersgracht 12, Søndergade 52. Germanic and Finnish. */
teachEndings('sure', 'straße strasse straat strasze weg gasse steenweg plein gracht kade dijk laan vej vei veien vegen vägen gatan katu kuja polku stræde gade gata allé puiestee tänav stígur vegur');
const longestEnding = 10;

export function streetEnding(word: string): 'sure' | 'likely' | null {
  if (!tails.has(word.slice(-2)) || noStreets.has(word)) return null;
  for (let length = Math.min(longestEnding, word.length - 3); length >= 3; length--) {
    const kind = endings.get(word.slice(-length));
    if (kind !== undefined) return kind;
  }
  return null;
}

/** Hungarian puts the type behind the name and the number behind that: Dózsa György út 78. */
teach(typeBehindNumberLast, 'út útja utca u tér tere körút krt sétány köz sor str street vei gata gate gatan tie katu vej gade väg vägen alle allé plads ulice třída road rd avenue ave');

/** Before a number within a building or an estate. */
teach(unitWord, 'apt apartment appartement apto appt suite ste unit flat floor fl room rm bldg building block piso puerta planta depto departamento casa bloco andar sala interno scala int wohnung whg etage stock bus lokal lok m bât bâtiment étage lot');

/** Before the number of a post box. */
teach(boxWord, 'box postfach postbus apartado bp cedex casella skrytka postboks postbox boks');

/** Before the number of a military post office. */
teach(militaryWord, 'psc unit');

/** Before an address, in a sentence: no part of its name. */
teach(sentenceWord, 'the at in on to is from and address my our his her i we it meet please return live lives');

/** Types too long to be mistaken, also without a capital: 12 main street. */
teach(longType, 'street avenue road boulevard lane drive court square terrace parkway highway crescent');

/** Between the names of a street. */
const particles = 'de del della delle dei degli di da do dos das du des la le les los las el y e of the van der den het ter ten von zu zur zum am im på och i św';
teach(particle, particles);
export const longestParticle = Math.max(...particles.split(' ').map(word => word.length));

/** Words written with a sign are told by what stands before it. */
const firstParts = new Set(words.filter(word => word.includes('.')).map(word => word.split('.', 1)[0]!));

/** Whether a word in lower case, or the last part of one with hyphens, may make a street, a box or a unit. Some do where they have a capital, particles and words of a sentence never do alone. */
export function mayBeOfStreet(word: string, hasCapital: boolean): boolean {
  const nothing = particle | sentenceWord | (hasCapital ? 0 : typeBehind | unitWord);
  return (rolesOf(word) & ~nothing) !== 0 || firstParts.has(word) || (tails.has(word.slice(-2)) && lengthsOfEndings.some(length => endings.has(word.slice(-length))));
}

const lengthsOfEndings = [...new Set([...endings.keys()].map(ending => ending.length))];
