import * as linkWords from '../../lists/link-words.ts';
import type { BrandWord } from './brand-index.ts';
import { fromLists } from './from-lists.ts';
import { oneEdit, type Edit } from './one-edit.ts';
import { fold } from './skeleton.ts';
import { wordSet } from './word-list.ts';

/** A label one edit away from a protected word. */
export interface Near {
  readonly hit: BrandWord;
  readonly edit: Edit;
  readonly at: number;
}

/** Chromium's brakes (lookalike_url_util.cc): another first letter, or nothing but a hyphen, is no imitation. */
export function isInnocentEdit(label: string, near: Near): boolean {
  // A long made-up name that lost or mistyped its first letter is still it: `inkedin`, `unstagram`.
  const stillIt = !near.hit.brand.common && near.hit.word.length >= (near.edit === 'dropped' ? 7 : 8) && near.edit !== 'inserted';
  if (near.at === 0 && near.edit !== 'swapped' && !stillIt) return true;
  if (label.replaceAll('-', '') === near.hit.word.replaceAll('-', '')) return true;
  return !isSlip(label, near) || ordinaryWords().has(label);
}

/** A slip of the finger, ear or eye: neighbours on the keyboard, one vowel for another, a letter doubled, lost, swapped or hung on at the end. Other letters make other words. */
function isSlip(label: string, near: Near): boolean {
  const { word, folded } = near.hit;
  // As typed where that is one edit, else as it looks (`paypa1l`).
  const typed = oneEdit(label, word);
  if (typed === null && !/\d/.test(label)) return false;
  return typed !== null ? slipped(label, word, typed) : slipped(fold(label), folded, near);
}

function slipped(label: string, word: string, { edit, at }: { readonly edit: Edit; readonly at: number }): boolean {
  if (edit === 'dropped' || edit === 'swapped') return true;
  const letter = label[at]!;
  if (edit === 'replaced') return areNeighbours(letter, word[at]!) || (isVowel(letter) && isVowel(word[at]!));
  return at === word.length || [word[at - 1], word[at]].some(other => other !== undefined && areNeighbours(letter, other));
}

/** Keys beside each other on the keyboards of most of our operators' customers: US, German, French. */
const layouts = ['1234567890 qwertyuiop asdfghjkl zxcvbnm', '1234567890 qwertzuiop asdfghjkl yxcvbnm', '1234567890 azertyuiop qsdfghjklm wxcvbn'];
const neighbours = new Set(layouts.flatMap(layout => {
  const keys = layout.split(' ').flatMap((row, y) => [...row].map((key, x) => ({ key, x: x + y * 0.5, y })));
  return keys.flatMap(a => keys.filter(b => Math.abs(a.y - b.y) <= 1 && Math.abs(a.x - b.x) <= 1.1).map(b => a.key + b.key));
}));
const areNeighbours = (a: string, b: string): boolean => neighbours.has(a + b);

const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter);

/** Ordinary words and well-known names that happen to be one slip from a protected name. */
const ordinaryWords = fromLists(() => wordSet(linkWords.nearWords));
