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

const roles = new Map<string, number>();
/** 1 at the place of each of these words. */
const places = new Uint8Array(1 << 13);
const placeOf = (hash: number): number => (hash ^ (hash >>> 13)) & (places.length - 1);

function teach(bit: number, text: string): void {
  for (const word of text.split(' ')) {
    roles.set(word, rolesOf(word) | bit);
    places[placeOf(hashOf(word))] = 1;
  }
}

/** False for nearly all words that have no role, by their hash: those are spared the look-up. */
export const mayHaveRole = (hash: number): boolean => places[placeOf(hash)] === 1;

/** `word` in lower case, without a full stop at its end. */
export const rolesOf = (word: string): number => roles.get(word) ?? 0;

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
teach(particle, 'de del della delle dei degli di da do dos das du des la le les los las el y e of the van der den het ter ten von zu zur zum am im på och i św');
