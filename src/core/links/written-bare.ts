import { parseAddress } from './address.ts';

/** Endings of files that are endings of hosts as well. */
const fileEndings = new Set(['ai', 'app', 'cab', 'cc', 'ci', 'cpl', 'do', 'gz', 'mm', 'mov', 'md', 'ms', 'pl', 'pm', 'ps', 'py', 'rs', 'sc', 'sh', 'so', 'st', 'zip']);
/** Throw-away endings that are words of everyday English. */
const wordEndings = new Set(['beauty', 'bid', 'boats', 'bond', 'buzz', 'cam', 'christmas', 'click', 'date', 'download', 'faith', 'hair', 'homes', 'loan', 'makeup', 'men', 'mom', 'monster', 'motorcycles', 'party', 'quest', 'racing', 'rest', 'review', 'skin', 'stream', 'surf', 'tattoo', 'top', 'win', 'yachts']);

/** `setup.py`, `photo.zip`, `my_video.mov`: without a scheme, a path or `www.` that is a file. */
export function isFileName(word: string): boolean {
  if (/[/:?#]|^www\./i.test(word)) return false;
  const dot = word.lastIndexOf('.');
  const ending = word.slice(dot + 1).toLowerCase();
  return word.includes('_') || (fileEndings.has(ending) && (ending === 'zip' || ending === 'mov' || word.indexOf('.') === dot) && ending !== 'cc' && ending !== 'app' && ending !== 'ai' && ending !== 'st' && ending !== 'sc' && ending !== 'do') || (/^[A-Z][A-Za-z]*\.[A-Za-z]+$/.test(word) && fileEndings.has(ending));
}

/** A host without a scheme: it ends in a known ending and does not read as two sentences with the space forgotten. */
export function looksBare(word: string, text: string, after: number): boolean {
  if (word.includes('..')) return false;
  if (!/^[^\s/:?#\\@]{1,253}\.[a-z\u0080-\uffff][^\s/:?#.\\@]{1,62}\.?(?:[/:?#\\]|$)/iu.test(word)) return isNumbered(word) || isDecorated(word);
  const address = parseAddress(word.replaceAll('\\', '/'));
  if (address.purpose !== 'web' || !address.knownSuffix || address.ip !== null) return false;
  if (/[/:?#]|^www\./i.test(word) || /[-\d]/.test(word)) return true;
  // `please order.click here` is no address.
  const goesOn = /^[ ,]{1,2}\p{L}/u.test(text.slice(after, after + 3));
  return !(goesOn && wordEndings.has(address.suffix) && word.indexOf('.') === word.lastIndexOf('.'));
}

/** `203.0.113.8/file`: a number with a path; alone it is a version or a server. */
const isNumbered = (word: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\/[\w%~-]/.test(word);

/** `paypal.com@evil.cc/x`: a mail address has no path. */
const isDecorated = (word: string): boolean => /^[a-z0-9.-]{1,100}\.[a-z]{2,10}@[a-z0-9.-]{1,100}\.[a-z]{2,20}\/\S/i.test(word);
