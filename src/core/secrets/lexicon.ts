import { lowerOf } from './characters.ts';
import { languages, type SecretWords } from './lang/languages.ts';
import { mnemonicWords } from './mnemonic-words.ts';
import { providers } from './provider-keyword.ts';

export type LabelKind = 'password' | 'pin' | 'oneTimeCode' | 'code' | 'answer' | 'secret' | 'header' | 'curl' | 'pem' | 'provider';

/** A label of one or more words, found by its last word; `lead` holds the words before it, nearest first. */
export interface Phrase {
  readonly kind: LabelKind;
  readonly lead: readonly string[];
  /** Language of the label; null for words of code and configuration, which are the same in all. */
  readonly words: SecretWords | null;
  /** Row of `providers` for kind `provider`. */
  readonly provider?: number;
}

/** Labels of configuration and source code; multi-word ones also match `api_key`, `api-key`, `apiKey` and `API key`. */
const secretLabels =
  'token,secret,apikey,apitoken,apisecret,authkey,authtoken,accesskey,accesstoken,secretkey,privatekey,clientsecret,' +
  'clientkey,signingkey,encryptionkey,masterkey,sharedkey,appkey,appsecret,bearertoken,refreshtoken,jwt,credential,credentials,' +
  'api key,access key,secret key,private key,auth key,account key,signing key,encryption key,master key,shared key,app key,' +
  'application key,client key,storage key,service key,server key,deploy key,integration key,license key,licence key,write key,' +
  'subscription key,webhook key,hmac key,jwt key,session key,function key,admin key,routing key,ingestion key,live key,test key,data key,' +
  'consumer key,authentication key,auth,user auth,basic auth,http auth,access key id,access id,key id,password hash,' +
  'clave api,clave secreta,clé api,clé secrète,schlüssel,chiave api,chave api,klucz api,api sleutel';
const headerLabels = 'authorization,cookie,cookies,sessionid,phpsessid,jsessionid,session id,sess id,connect sid,sid,bearer,session token';

const phrasesByLastWord = new Map<string, Phrase[]>();
const bloomSize = 1 << 15;
const bloom = new Uint8Array(bloomSize);
const labelBit = 1;
const mnemonicBit = 2;

for (const words of languages) {
  for (const kind of ['password', 'pin', 'oneTimeCode', 'code', 'answer'] as const) addAll(words[kind], kind, words);
}
addAll(secretLabels, 'secret', null);
addAll(headerLabels, 'header', null);
addAll('curl', 'curl', null);
addAll('begin', 'pem', null);
providers.forEach((provider, index) => provider.words.forEach(word => add(word, { kind: 'provider', lead: [], words: null, provider: index })));
for (const word of mnemonicWords().keys()) bloom[slotOf(word)]! |= mnemonicBit;

export const isLabelHash = (slot: number): boolean => (bloom[slot & (bloomSize - 1)]! & labelBit) !== 0;
export const isMnemonicHash = (slot: number): boolean => (bloom[slot & (bloomSize - 1)]! & mnemonicBit) !== 0;
/** The phrases that end with `word` (lower case), or undefined. */
export const lookUp = (word: string): readonly Phrase[] | undefined => phrasesByLastWord.get(word);

function addAll(labels: string, kind: LabelKind, words: SecretWords | null): void {
  for (const label of labels.split(',')) {
    const parts = label.split(' ');
    add(parts.pop()!, { kind, lead: parts.reverse(), words });
  }
}

function add(word: string, phrase: Phrase): void {
  const known = phrasesByLastWord.get(word);
  if (known) known.push(phrase);
  else phrasesByLastWord.set(word, [phrase]);
  bloom[slotOf(word)]! |= labelBit;
}

/** The rolling hash of `survey.ts`, for a whole word. */
function slotOf(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = (Math.imul(hash, 31) + lowerOf(word.charCodeAt(index))) | 0;
  return (hash ^ (hash >>> 15)) & (bloomSize - 1);
}
