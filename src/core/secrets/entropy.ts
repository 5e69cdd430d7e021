/** Shannon entropy of a string's UTF-16 units, in bits per unit. Looks at the first 256 only. */
export function entropy(value: string): number {
  const counts = new Map<number, number>();
  const size = Math.min(value.length, 256);
  for (let index = 0; index < size; index++) {
    const code = value.charCodeAt(index);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / size) * Math.log2(count / size);
  return bits;
}
