import { placeholderParts, placeholderValues, publishedExamples } from '../../lists/secret-placeholders.ts';

/** Values that a program fills in: ${VAR}, {{var}}, <token>, $(cmd), %s, $VAR, #{var}, [PASSWORD], process.env.X, os.environ[...], call(). */
const templateHead =
  /^(?:\$[A-Za-z_]\w{0,80}$|\$\d$|\{[\w. -]{1,60}\}|[<[`]|%[\w(]|(?:process|os|env|config|self|this|options|args|params|settings|secrets|vars|var|data|local|module|system|environment)[.[]|\w{1,60}\()/i;
const templateInside = /\$[{(]|\{\{|\}\}|#\{|<%/;
/** A quick look that rules nearly all values out. */
const maybeInside = /[$#{}<][({}%]/;
const parts = new Set(placeholderParts);
const values = new Set([...placeholderValues, ...publishedExamples]);
const longestRead = 80;

/** True for text that people or programs write where a value will go: never a secret, whatever its label. */
export function isPlaceholder(value: string): boolean {
  if (isFiller(value) || templateHead.test(value) || (maybeInside.test(value) && templateInside.test(value)) || isTemplateTail(value) || value.includes('EXAMPLE')) return true;
  if (value.length > longestRead) return false;
  const lower = value.toLowerCase();
  return values.has(lower.trim()) || values.has(value) || lower.split(/[^a-z]/).some(part => parts.has(part));
}

/** `>` or `%s`, `%d`, `%v` at its end. */
function isTemplateTail(value: string): boolean {
  const last = value.length - 1;
  return value[last] === '>' || (value[last - 1] === '%' && 'sdvSDV'.includes(value[last]!));
}

/** Characters of a group, and how many of them in a row stand for unknown ones. */
const groups = ['', 'xX', '*•…', '#._-', '0'];
const most = [0, 5, 2, 6, 8];
const groupOf = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, groups.findIndex(group => group.includes(String.fromCharCode(code)))));

/** True for runs that stand for unknown characters, masks included: xxxxx, ****, ••••, 00000000. Holds even where a prefix names a provider. */
export function isFiller(value: string): boolean {
  let run = 0;
  let last = 0;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    const group = code < 128 ? groupOf[code]! : groups[2]!.includes(value[index]!) ? 2 : 0;
    run = group === last ? run + 1 : 1;
    if (group !== 0 && run === most[group]) return true;
    last = group;
  }
  return value.includes('...') || value.includes('•');
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
