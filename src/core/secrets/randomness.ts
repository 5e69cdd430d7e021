import { entropy } from './entropy.ts';
import { isPlaceholder, isSequence } from './placeholder.ts';

const uuid = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const fileName = /\.(?:pem|crt|cer|key|p12|pfx|jks|json|ya?ml|xml|txt|properties|ini|cfg|conf|png|jpe?g|gif|svg|js|ts|py|rb|go|java|html?|css|md|sh|log|csv|zip|tar|gz)$/i;

/**
 * Whether a labelled value looks drawn at random rather than written by a person: strong, weak, or null for names, paths, words, examples.
 * Floors: 3 bits a character for mixed letters and digits, 4 for letters alone, as English identifiers stay below.
 */
export function randomness(value: string): 'strong' | 'weak' | null {
  if (value.length < 8 || value.length > 4000 || (value.length < 20 && !/\d/.test(value)) || isPlaceholder(value) || isSequence(value)) return null;
  if (uuid.test(value)) return 'strong';
  if (value.includes('://') || fileName.test(value) || /^[\w.+-]{1,64}@[\w-]{1,60}\.\w/.test(value) || /^[./~]{1,3}\w/.test(value) && isIdentifierLike(value)) return null;
  const bits = entropy(value);
  if (/^[0-9a-f]+$/i.test(value)) return /\d/.test(value) && value.length >= 16 ? (bits >= 2.3 ? 'strong' : null) : null;
  if (isIdentifierLike(value) || /^[\d.,:/-]+$/.test(value)) return null;
  const hasDigit = /\d/.test(value);
  const hasLetter = /[A-Za-z]/.test(value);
  if (hasDigit && hasLetter) return value.length >= 16 && bits >= 3.2 ? 'strong' : bits >= 2.75 && value.length >= 10 ? 'weak' : null;
  return value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value) && bits >= 4 ? 'strong' : null;
}

/** Names in source code, paths, versions, hosts: every part is a word, a word with a small number, or a number. */
function isIdentifierLike(value: string): boolean {
  const parts = value.slice(0, 256).split(/[^A-Za-z0-9]+/).filter(Boolean);
  if (parts.length === 0) return true;
  return parts.every(part => isWord(part) || /^\d{1,10}$/.test(part) || /^v?\d{1,4}[a-z]{0,2}$/i.test(part));
}

/** Letters with vowels in a pronounceable share, at most three digits behind; camelCase words count each. */
function isWord(part: string): boolean {
  const match = /^([A-Za-z]+)(\d{0,3})$/.exec(part);
  if (match === null) return false;
  const letters = match[1]!;
  if (letters.length <= 4) return true;
  // Drawn letters change case at random; names do so once a word.
  const turns = letters.replace(/[^a-z](?=[a-z])|[a-z](?=[A-Z])/g, '|').split('|').length - 1;
  const vowels = letters.replace(/[^aeiouy]/gi, '').length;
  return turns <= letters.length / 2.5 && vowels >= letters.length / 6 && (letters.length < 30 || vowels >= letters.length / 4);
}
