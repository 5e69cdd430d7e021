/**
 * Decodes one label of an internationalised host name (`xn--bcher-kva` to `bücher`); null when it does not decode.
 * RFC 3492 with the parameters of section 5. Linear but for the inserts, and a label has at most 63 characters.
 */
export function decodeLabel(label: string): string | null {
  if (!label.startsWith('xn--')) return label;
  const body = label.slice(4);
  if (body.length > 63) return null;
  const cut = body.lastIndexOf('-');
  const out = cut > 0 ? Array.from(body.slice(0, cut), character => character.charCodeAt(0)) : [];
  let code = 128;
  let bias = 72;
  let position = 0;
  let read = cut > 0 ? cut + 1 : 0;
  while (read < body.length) {
    const before = position;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      const digit = digitOf(body.charCodeAt(read++));
      if (digit < 0) return null;
      position += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
      if (weight > 0x7fffffff) return null;
    }
    bias = adapt(position - before, out.length + 1, before === 0);
    code += Math.floor(position / (out.length + 1));
    position %= out.length + 1;
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    out.splice(position++, 0, code);
  }
  return String.fromCodePoint(...out);
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 22;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x41 && code <= 0x5a ? code - 0x41 : -1;
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
