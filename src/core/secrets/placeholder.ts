import { placeholderParts, placeholderValues, publishedExamples } from '../../lists/secret-placeholders.ts';

/** Values that a program fills in: ${VAR}, {{var}}, <token>, $(cmd), %s, $VAR, #{var}, [PASSWORD], process.env.X, os.environ[...], call(). */
const templateHead =
  /^(?:\$[A-Za-z_]\w{0,80}$|\$\d$|\{[\w. -]{1,60}\}|[<[`]|%[\w(]|(?:process|os|env|config|self|this|options|args|params|settings|secrets|vars|var|data|local|module|system|environment)[.[]|\w{1,60}\()/i;
const templateInside = /\$[{(]|\{\{|\}\}|#\{|<%/;
const parts = new Set(placeholderParts);
const [shortestPart, longestPart] = [Math.min(...placeholderParts.map(part => part.length)), Math.max(...placeholderParts.map(part => part.length))];
const values = new Set([...placeholderValues, ...publishedExamples]);
const longestRead = 80;

/** True for text that people or programs write where a value will go: never a secret, whatever its label. */
export function isPlaceholder(value: string): boolean {
  const seen = glance(value);
  if ((seen & pairs) !== 0 && isFiller(value)) return true;
  if (templateHead.test(value) || ((seen & ofTemplates) !== 0 && templateInside.test(value)) || isTemplateTail(value) || ((seen & ofExamples) !== 0 && value.includes('EXAMPLE'))) return true;
  if (value.length > longestRead) return false;
  const lower = value.toLowerCase();
  return values.has(lower.trim()) || values.has(value) || hasPart(lower);
}

/** `>` or `%s`, `%d`, `%v` at its end. */
function isTemplateTail(value: string): boolean {
  const last = value.length - 1;
  return value[last] === '>' || (value[last - 1] === '%' && 'sdvSDV'.includes(value[last]!));
}

/** One of the parts, no letter on either side of it. */
function hasPart(lower: string): boolean {
  let start = 0;
  for (let index = 0; index <= lower.length; index++) {
    const code = lower.charCodeAt(index);
    if (code >= 97 && code <= 122) continue;
    const length = index - start;
    if (length >= shortestPart && length <= longestPart && parts.has(lower.slice(start, index))) return true;
    start = index + 1;
  }
  return false;
}

/** What stands for unknown characters where so many of a group stand in a row; of full stops three count as well. Bits, as `glance` asks for two alike. */
const [crosses, stars, signs, zeros, ofTemplates, ofExamples] = [1, 2, 4, 8, 16, 32];
const pairs = crosses | stars | signs | zeros;
const groups = new Uint8Array(128);
for (const [characters, group] of [['xX', crosses], ['*', stars], ['#._-', signs], ['0', zeros], ['$#{}<', ofTemplates], ['E', ofExamples]] as const) for (const character of characters) groups[character.charCodeAt(0)]! |= group;
const most: Readonly<Record<number, number>> = { [crosses]: 5, [stars]: 2, [signs]: 6, [zeros]: 8 };
const bullet = 0x2022;
const ellipsis = 0x2026;

/** One look at each character rules nearly all values out, as the text behind a hostile label may be long: groups of which two stand side by side, and what else occurs. */
function glance(value: string): number {
  let seen = 0;
  let last = 0;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    const group = code < 128 ? groups[code]! : code === bullet || code === ellipsis ? stars : 0;
    seen |= (group & last & pairs) | (group & (ofTemplates | ofExamples)) | (code === bullet ? stars : 0);
    last = group;
  }
  return seen;
}

/** True for runs that stand for unknown characters, masks included: xxxxx, ****, ••••, 00000000. Holds even where a prefix names a provider. */
export function isFiller(value: string): boolean {
  let run = 0;
  let last = 0;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code === bullet) return true;
    const group = code < 128 ? groups[code]! & pairs : code === ellipsis ? stars : 0;
    run = group !== 0 && group === last ? run + 1 : 1;
    if (group !== 0 && run === most[group]) return true;
    last = group;
  }
  return value.includes('...');
}

/** The alphabet or the row of digits, typed: neighbours repeat or step by one over twelve characters, or over nearly the whole value. */
export function isSequence(value: string): boolean {
  let run = 1;
  let longest = 1;
  let step = 0;
  for (let index = 1; index < value.length; index++) {
    const next = value.charCodeAt(index) - value.charCodeAt(index - 1);
    run = (next === 0 || next === 1 || next === -1) && (next === step || run === 1) ? run + 1 : next === 0 || next === 1 || next === -1 ? 2 : 1;
    step = next;
    if (run > longest) longest = run;
  }
  return longest >= 12 || longest >= 0.8 * value.length;
}
