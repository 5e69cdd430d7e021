/** The bytes of base64 or base64url text as a string of Latin-1, or null when it is not that. Padding is optional. */
export function decodeBase64(text: string): string | null {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/');
  if (plain.replace(/={1,3}$/, '').length % 4 === 1) return null;
  try {
    return atob(plain);
  } catch {
    return null;
  }
}
