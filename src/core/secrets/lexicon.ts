import { interest } from '../word-interests.ts';
import { lowerOf } from './characters.ts';
import { languages, type SecretWords } from './lang/languages.ts';
import { providers } from './provider-keyword.ts';

export type LabelKind = 'password' | 'pin' | 'oneTimeCode' | 'code' | 'answer' | 'secret' | 'header' | 'curl' | 'pem' | 'provider';

/** A label of one or more words, found by its last word; `lead` holds the words before it, nearest first. */
export interface Phrase {
  readonly kind: LabelKind;
  readonly lead: readonly string[];
  /** The languages that say so; none for words of code and configuration, which are the same in all. */
  readonly languages: readonly SecretWords[];
  /** Row of `providers` for kind `provider`. */
  readonly provider?: number;
}

/** Labels of configuration and source code; multi-word ones also match `api_key`, `api-key`, `apiKey` and `API key`; `/` parts words that may stand in one place. */
const secretLabels =
  'token,secret,apikey,apitoken,apisecret,authkey,authtoken,accesskey,accesstoken,secretkey,privatekey,clientsecret,clientkey,signingkey,encryptionkey,masterkey,sharedkey,appkey,appsecret,bearertoken,refreshtoken,' +
  'jwt,credential,credentials,auth,password hash,access key id,access/key id,' +
  'api/access/secret/private/auth/account/signing/encryption/master/shared/app/application/client/storage/service/server/deploy/integration/license/licence/write/subscription/webhook/hmac/jwt/session/function/admin/' +
  'routing/ingestion/live/test/data/consumer/authentication key,' +
  'clave api/secreta,clé api/secrète,chiave/chave/klucz api,api sleutel/schlüssel';
const headerLabels = 'authorization,cookie,cookies,sessionid,phpsessid,jsessionid,session id,sess id,connect sid,sid,bearer,session token';

/** The phrases that end with one word: those of that word alone, and with the longer ones before them, by the word before it. */
export interface Endings {
  readonly alone: Phrase[];
  readonly led: Map<string, Phrase[]>;
}

const endings = new Map<string, Endings>();
/** Places of a filter, a bit for each. */
const places = 1 << 16;
const allLabels = new Int32Array(places >> 5);
const labelsWithoutDigits = new Int32Array(places >> 5);
/** What these stand before is digits, or has some. */
const ofDigits: ReadonlySet<LabelKind> = new Set<LabelKind>(['pin', 'oneTimeCode', 'code']);

/** Of each label a word without which it is not there, with the bits of `word-interests.ts` that it sets. */
const telling = new Map<string, number>();
/** Last words of labels that are words of all talk: what stands before them tells of a label. */
const common = new Set(['answer', 'id', 'name', 'number', 'question', 'school', 'word']);

/** Bits of `word-interests.ts` for a word in lower case. */
export const tellingOf = (word: string): number => telling.get(word) ?? 0;

let isRead = false;

/** Fills the lexicon when the first message is read: pages that hold no conversation do without. */
export function openLexicon(): void {
  if (isRead) return;
  isRead = true;
  for (const words of languages) {
    for (const kind of ['password', 'pin', 'oneTimeCode', 'code', 'answer'] as const) addAll(words[kind], kind, [words]);
  }
  addAll(secretLabels, 'secret', []);
  addAll(headerLabels, 'header', []);
  addAll('curl', 'curl', []);
  addAll('begin', 'pem', []);
  providers.forEach((provider, index) => provider.words.forEach(word => add(word, { kind: 'provider', lead: [], languages: [], provider: index })));
  // The longer phrases first: "access key id" before "key id" before "id".
  for (const { alone, led } of endings.values()) for (const longer of led.values()) longer.sort((a, b) => b.lead.length - a.lead.length).push(...alone);
}

/** A filter for the last words of labels: of all, or of those alone that may stand before a value without a digit. */
export const labelFilter = (all: boolean): Int32Array => (all ? allLabels : labelsWithoutDigits);
/** False for nearly all words that are none, by their hash (`survey.ts`). */
export const mayBeLabel = (filter: Int32Array, hash: number): boolean => ((filter[placeOf(hash) >> 5]! >> (placeOf(hash) & 31)) & 1) !== 0;
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (places - 1);
/** The phrases that end with `word` (lower case), or undefined. */
export const lookUp = (word: string): Endings | undefined => endings.get(word);

function addAll(labels: string, kind: LabelKind, languages: readonly SecretWords[]): void {
  for (const label of labels.split(',')) {
    for (const [last, ...lead] of spellings(label.split(' ')).map(parts => parts.reverse())) add(last!, { kind, lead, languages });
  }
}

/** `api/access key` → "api key", "access key". */
function spellings(parts: readonly string[]): string[][] {
  return parts.reduce<string[][]>((made, part) => made.flatMap(before => part.split('/').map(word => [...before, word])), [[]]);
}

function add(word: string, phrase: Phrase): void {
  let known = endings.get(word);
  if (!known) endings.set(word, (known = { alone: [], led: new Map() }));
  const [nearest] = phrase.lead;
  let list = known.alone;
  if (nearest !== undefined) {
    list = known.led.get(nearest) ?? [];
    known.led.set(nearest, list);
  }
  // "pin" is a word of eight languages, and one phrase.
  const twin = list.findIndex(other => other.kind === phrase.kind && other.kind !== 'provider' && other.lead.join() === phrase.lead.join());
  if (twin < 0) list.push(phrase);
  else list[twin] = { ...phrase, languages: [...list[twin]!.languages, ...phrase.languages] };
  const place = placeOf(hashOf(word));
  allLabels[place >> 5]! |= 1 << (place & 31);
  if (!ofDigits.has(phrase.kind)) labelsWithoutDigits[place >> 5]! |= 1 << (place & 31);
  const told = common.has(word) && phrase.lead.length > 0 ? phrase.lead.reduce((a, b) => (b.length > a.length ? b : a)) : word;
  telling.set(told, tellingOf(told) | interest.label | (ofDigits.has(phrase.kind) ? 0 : interest.labelWithoutDigits));
}

/** The rolling hash of `survey.ts`, for a whole word. */
function hashOf(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = (Math.imul(hash, 31) + lowerOf(word.charCodeAt(index))) | 0;
  return hash;
}
