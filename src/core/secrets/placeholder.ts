import { placeholderParts, placeholderValues, publishedExamples } from '../../lists/secret-placeholders.ts';

const filler = /[xX]{5}|[*•…]{2}|[#._-]{6}|0{8}|\.\.\.|•/;
/** Values that a program fills in: ${VAR}, {{var}}, <token>, $(cmd), %s, $VAR, #{var}, [PASSWORD], process.env.X, os.environ[...], call(). */
const template =
  /\$[{(]|^\$[A-Za-z_]\w{0,80}$|^\$\d$|\{\{|\}\}|^\{[\w. -]{1,60}\}|^<|>$|^\[|%[sdv]$|^%[\w(]|#\{|<%|^(?:process|os|env|config|self|this|options|args|params|settings|secrets|vars|var|data|local|module|system|environment)[.[]|^\w{1,60}\(|^`/i;
const parts = new Set(placeholderParts);
const values = new Set(placeholderValues);
const examples = new Set(publishedExamples);

/** True for text that people or programs write where a value will go: never a secret, whatever its label. */
export function isPlaceholder(value: string): boolean {
  const lower = value.length > 80 ? '' : value.toLowerCase();
  if (values.has(lower.trim()) || examples.has(value) || isFiller(value) || template.test(value) || value.includes('EXAMPLE')) return true;
  return lower.split(/[^a-z]/).some(part => parts.has(part));
}

/** True for runs that stand for unknown characters, masks included: xxxxx, ****, ••••, 00000000. Holds even where a prefix names a provider. */
export const isFiller = (value: string): boolean => filler.test(value);

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
